//! Possessors without their apostrophe: “my mothers house”, “two weeks notice”, “a master degree”.

use super::{Pattern, pattern, rule};
use crate::rules::{Example, Rule};

/// A possessor without its apostrophe.
pub static POSSESSIVE_APOSTROPHE: Rule = rule(
    "POSSESSIVE_APOSTROPHE",
    "A possessor without its apostrophe",
    "Whose something is takes “'s”, or “'” behind a plural: “my mother's house”, “my parents' house”. So do lengths of time (“two weeks' notice”) and degrees (“a master's degree”).",
    PATTERNS,
    &[
        Example::wrong("My ⟨mothers house⟩ is old.", &["mother's house"]),
        Example::wrong("My ⟨parents house⟩ is old.", &["parents' house"]),
        Example::wrong("I gave two ⟨weeks notice⟩.", &["weeks' notice"]),
        Example::wrong("She has a ⟨master degree⟩.", &["master's degree"]),
        Example::Right("My mother's house is old, and my brothers work there."),
        Example::Right("I gave two weeks' notice. She has a master's degree."),
        Example::Right("We walked for two hours; time was short."),
        Example::Right("The past twenty years leave much to be desired."),
    ],
);

/// What the patterns say.
const SAYS: &str = "Write “{=}”.";

const PATTERNS: &[Pattern] = &[
    pattern(
        "my|your|his|her|our [fathers|mothers|husbands|wifes|bosses|managers|employers|boyfriends|girlfriends|grandfathers|grandmothers|brothers|sisters|friends|uncles|aunts|teachers name|house|car|birthday|job|company|family|opinion|home|office|party|wedding|health|life|death|room|bedroom|apartment|flat|shop|website|wife|husband|advice]",
        &["{2:NN}'s {3}"],
        SAYS,
    ),
    pattern(
        "my|your|his|her|our [parents|grandparents name|house|car|birthday|job|company|family|opinion|home|office|party|wedding|health|life|death|room|bedroom|apartment|flat|shop|farm|advice]",
        &["{2}' {3}"],
        SAYS,
    ),
    pattern(
        "!HYPH&!a&!an @numeral|NUMBER [days|weeks|months|years|hours|minutes notice|experience|time|delay|walk|drive|holiday|vacation|leave|pay|salary|rest|training|imprisonment|worth|journey|wages|rent|warning] !NN*&!POS&!DT&!PRP&!much&!little",
        &["{3}' {4}"],
        SAYS,
    ),
    pattern(
        "!HYPH @numeral|NUMBER [years|months work] experience",
        &["{3}' {4}"],
        SAYS,
    ),
    pattern(
        "[master|masters degree|degrees|thesis]",
        &["master's {2}"],
        SAYS,
    ),
    pattern(
        "[bachelor|bachelors degree|degrees|thesis]",
        &["bachelor's {2}"],
        SAYS,
    ),
];
