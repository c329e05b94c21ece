//! Verbs that do not go with their objects: “do a mistake”.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// A verb that does not go with its object.
pub static WRONG_VERB: Rule = rule(
    "WRONG_VERB",
    "A verb that does not go with its object",
    "One does homework, makes mistakes, teaches somebody something, lends somebody something, and misses a bus.",
    &[
        pattern(
            "[borrow] me|us|him !CC",
            &["lend"],
            "Who gives something lends it.",
        ),
        pattern(
            "i|he|she [born] in|on|at",
            &["was born"],
            "Write “was born”.",
        ),
        pattern(
            "we|they|you [born] in|on|at",
            &["were born"],
            "Write “were born”.",
        ),
        pattern(
            "i [have] CD years old",
            &["am"],
            "One is so many years old.",
        ),
        pattern(
            "he|she [has] CD years old",
            &["is"],
            "One is so many years old.",
        ),
        pattern(
            "[how] it|he|she|they|this|that <look> like",
            &["what"],
            "What something looks like is asked with “what”.",
        ),
        pattern(
            "[how] do|does|did it|he|she|they|this|that|you look like",
            &["what"],
            "What something looks like is asked with “what”.",
        ),
        pattern(
            "i [have 00&CD|0&CD years] MARK",
            &["am {3} years old"],
            "One is so many years old.",
        ),
        pattern(
            "he|she [has 00&CD|0&CD years] MARK",
            &["is {3} years old"],
            "One is so many years old.",
        ),
        pattern(
            "[make|practice|practise] sport|sports MARK&!HYPH|IN|every|and|because",
            &["do"],
            "One does “{2}”.",
        ),
        pattern(
            "rather VB WORD{3} [then] VB",
            &["than"],
            "What is not preferred follows “than”.",
        ),
        pattern(
            "[<make>&VB*] a|the party MARK|last|for|yesterday|on|at|in",
            &["{have:1}"],
            "One has a party.",
        ),
        pattern(
            "^ [how] is|was|are|were CHUNK like ?",
            &["what"],
            "What something is like is asked with “what”.",
        ),
        pattern(
            "[a travel] MARK|to|IN&!for",
            &["a trip"],
            "“travel” is not counted: write “a trip”.",
        ),
        pattern(
            "[make] a|some|the|me|many|you|him|her question|questions MARK|about|to|IN",
            &["ask"],
            "One asks a question.",
        ),
        pattern(
            "[open] the light|lights|tv|television|radio MARK|and|in|to",
            &["turn on"],
            "One turns it on.",
        ),
        pattern(
            "[close] the light|lights|tv|television|radio MARK|and|in|to",
            &["turn off"],
            "One turns it off.",
        ),
        pattern(
            "[make|do] a question MARK|about|to|IN",
            &["ask"],
            "One asks a question.",
        ),
        pattern(
            "price|prices|cost|costs|temperature|sales|rent|rents|salaries|demand has|have|had [raised] MARK|by|to|from|since|in",
            &["risen"],
            "What goes up by itself has “risen”.",
        ),
        pattern(
            "[<make>&VB*] a|an|the|some|any|my|our|your|his|her|their? JJ{2} homework|housework|exercises|favor|favour|laundry|chores|internship MARK|IN|TO|CC|WRB|RB|DT",
            &["{do:1}"],
            "One does “{4}”.",
        ),
        pattern(
            "[<make>&VB*] my|our|his|her|your|their best MARK|to|in",
            &["{do:1}"],
            "One does one's best.",
        ),
        pattern(
            "!^&!MARK&!WRB&!WP&!CC&!as&!so&!than [<do>&VB*] a|an|the|some|any|many|this|my|our|your|his|her|their JJ{2} decision|decisions|effort|efforts|mistake|mistakes|choice|choices|suggestion|suggestions|complaint|complaints|promise|profit|appointment|reservation|announcement|exception|proposal|excuse MARK|IN|TO|CC|WRB|RB|DT",
            &["{make:2}"],
            "One makes “{3-5}”.",
        ),
        pattern(
            "[<do>&VB*] mistakes MARK|IN|CC|WRB|RB",
            &["{make:1}"],
            "One makes mistakes.",
        ),
        pattern(
            "[<make>&VB*] a|many|some|lots|the|my? of? JJ? photo|photos|selfie|selfies of|with|MARK|and|in|at",
            &["{take:1}"],
            "One takes a photo.",
        ),
        pattern(
            "[<make>&VB*] a shower|bath|nap MARK|and|IN",
            &["{take:1}"],
            "One takes “{2-3}”.",
        ),
        pattern(
            "[<make>&VB*] an|the|my exam|exams MARK|IN",
            &["{take:1}"],
            "One takes an exam.",
        ),
        pattern(
            "[<learn>&VB*&!VBG] me|us|him to|how|about|NNP",
            &["{teach:1}"],
            "Who knows something teaches it.",
        ),
        pattern(
            "[<lose>&VB*] the|my|our bus|train|plane|flight MARK",
            &["{miss:1}"],
            "One misses a bus or a train.",
        ),
        pattern(
            "[<say>&VB*] a lie|joke MARK|to|about",
            &["{tell:1}"],
            "One tells “{2-3}”.",
        ),
        pattern(
            "[<say>&VB*] lies|jokes MARK|to|about",
            &["{tell:1}"],
            "One tells “{2}”.",
        ),
        pattern(
            "[<make>&VB*|<do>&VB*] a|some|the|me|many|you|him|her? a? question|questions MARK|about|to|IN",
            &["{ask:1}"],
            "One asks a question.",
        ),
        pattern(
            "i [have] hungry|thirsty|sleepy|afraid",
            &["am"],
            "One is “{3}”.",
        ),
        pattern(
            "we|they|you|he|she [have|has] hungry|thirsty|sleepy|afraid",
            &["{be:2}"],
            "One is “{3}”.",
        ),
    ],
    &[
        Example::wrong("We ⟨have⟩ hungry.", &["are"]),
        Example::wrong("He was ⟨doing⟩ a big mistake.", &["making"]),
        Example::wrong("She always ⟨makes⟩ a nap at noon.", &["takes"]),
        Example::Right("What does the effort cost? He does his best and makes a promise."),
        Example::wrong("Prices have ⟨raised⟩ by half.", &["risen"]),
        Example::wrong("May I ⟨make⟩ a question?", &["ask"]),
        Example::wrong("Please ⟨open⟩ the light.", &["turn on"]),
        Example::wrong("She ⟨did⟩ a big effort.", &["made"]),
        Example::wrong("⟨How⟩ is the weather like?", &["What"]),
        Example::wrong("I ⟨do⟩ a mistake every day.", &["make"]),
        Example::wrong("They ⟨born⟩ in Lagos.", &["were born"]),
        Example::Right("I make a mistake every day."),
        Example::Right("They were born in Lagos. What does it look like?"),
        Example::Right("They raised prices. The prices have been raised."),
    ],
);
