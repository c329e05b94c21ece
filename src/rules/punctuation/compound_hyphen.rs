//! Compounds that stand before a noun without their hyphen: “a full time job”.

use crate::rules::patterns::{Pattern, pattern};
use crate::rules::{Category, Check, Example, Level, Rule, Scope, Severity};

/// A compound without its hyphen before a noun.
pub static RULE: Rule = Rule {
    id: "MISSING_HYPHEN",
    category: Category::Punctuation,
    severity: Severity::Warning,
    level: Level::Default,
    scope: Scope::Sentence,
    title: "A compound without its hyphen before a noun",
    explanation: "Before a noun, words that say one thing together are joined: “a full-time job”, “a well-known town”, “a two-hour drive”. Behind the noun they are not: “the job is full time”.",
    confident: true,
    check: Check::Patterns(PATTERNS),
    examples: &[
        Example::wrong("I have a ⟨full time⟩ job.", &["full-time"]),
        Example::wrong("It is a ⟨two hours⟩ drive.", &["two-hour"]),
        Example::wrong("She is a ⟨well known⟩ writer.", &["well-known"]),
        Example::wrong("It is a ⟨well paid⟩ job.", &["well-paid"]),
        Example::wrong("He is a ⟨30 years old⟩ cook.", &["30-year-old"]),
        Example::Right("The job is well paid. He is 30 years old."),
        Example::Right("I have a full-time job, and work full time."),
        Example::Right("It takes two hours to drive, and she is well known."),
    ],
};

/// What the patterns say.
const SAYS: &str = "Before a noun, write “{=}”.";

const PATTERNS: &[Pattern] = &[
    pattern(
        "a|the|my|his|her|our|of|in|for|as|am|'m|is|was|are [full time] job|jobs|position|positions|work|worker|workers|employee|employees|employment|student|students|basis|role|contract|staff|schedule|teacher",
        &["full-time"],
        SAYS,
    ),
    pattern(
        "a|the|my|his|her|our|of|in|for|as|am|'m|is|was|are [part time] job|jobs|position|positions|work|worker|workers|employee|employees|employment|student|students|basis|role|contract|staff|schedule|teacher",
        &["part-time"],
        SAYS,
    ),
    pattern(
        "a|an|the|many|some|most|very|other [well known] JJ? NN*",
        &["well-known"],
        SAYS,
    ),
    pattern(
        "a|an [@numeral|NUMBER hour|hours] drive|walk|trip|flight|journey|ride|course|visit|break|delay|meeting|film|movie|training|session|interview|test|exam|lesson",
        &["{2}-hour"],
        SAYS,
    ),
    pattern(
        "a|an [@numeral|NUMBER minute|minutes] drive|walk|trip|flight|journey|ride|visit|break|delay|meeting|film|movie|video|session|interview|test|exam|lesson|call",
        &["{2}-minute"],
        SAYS,
    ),
    pattern(
        "a|an [@numeral|NUMBER day|days] trip|journey|course|visit|holiday|vacation|stay|break|training|program|programme|conference",
        &["{2}-day"],
        SAYS,
    ),
    pattern(
        "a|an [@numeral|NUMBER week|weeks] trip|journey|course|visit|holiday|vacation|stay|break|training|program|programme|internship",
        &["{2}-week"],
        SAYS,
    ),
    pattern(
        "a|an [@numeral|NUMBER month|months] trip|course|stay|training|program|programme|internship|contract|project",
        &["{2}-month"],
        SAYS,
    ),
    pattern(
        "a|an [@numeral|NUMBER year|years] course|program|programme|contract|project|experience|degree|plan",
        &["{2}-year"],
        SAYS,
    ),
    pattern("a|an|the|this|our [long term] NN*", &["long-term"], SAYS),
    pattern("a|an|the|this|our [short term] NN*", &["short-term"], SAYS),
    pattern("a|an|the [face to face] NN*", &["face-to-face"], SAYS),
    pattern("a|an|the [day to day] NN*", &["day-to-day"], SAYS),
    pattern("a|an|the|most [up to date] NN*", &["up-to-date"], SAYS),
    pattern("a|an|the|very [last minute] NN*", &["last-minute"], SAYS),
    pattern(
        "a|an|the|very|and|am|'m|is|are [hard working] NN*|MARK|and|person",
        &["hard-working"],
        SAYS,
    ),
    pattern(
        "a|an|the|very|and|am|'m|is|are [open minded] NN*|MARK|and|person",
        &["open-minded"],
        SAYS,
    ),
    pattern(
        "a|an|the|very|and|am|'m|is|are [easy going] NN*|MARK|and|person",
        &["easy-going"],
        SAYS,
    ),
    pattern(
        "a|an|the|very|my|our|more|most [well&!CAPITAL paid|organized|organised|prepared|educated|trained|spoken] JJ? NN*",
        &["{2}-{3}"],
        SAYS,
    ),
    pattern(
        "a|an|the|our|my|good|strong|in|of [decision making] process|processes|skills|role|power|ability|abilities|authority",
        &["decision-making"],
        SAYS,
    ),
    pattern(
        "my|your|our|good|strong|excellent|great|a|the|and|, [problem solving] skills|abilities|ability|approach|skill",
        &["problem-solving"],
        SAYS,
    ),
    pattern(
        "a|an|the|this|your|our|very [fast paced] JJ? NN*",
        &["fast-paced"],
        SAYS,
    ),
    pattern(
        "a|an|the|my|very|this [old&!CAPITAL fashioned] JJ? NN*",
        &["old-fashioned"],
        SAYS,
    ),
    pattern("a|an|the [middle aged] NN*", &["middle-aged"], SAYS),
    pattern("a|an|the|this [step by step] NN*", &["step-by-step"], SAYS),
    pattern(
        "with|for|have|has|had|prefer|of [face to face] meetings|meeting|interview|interviews|communication|conversation|contact|classes|lessons",
        &["face-to-face"],
        SAYS,
    ),
    pattern(
        "a|an|his|her|my|our [@numeral|NUMBER year|years old] JJ? NN*",
        &["{2}-year-old"],
        SAYS,
    ),
];
