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
            "[make] the|my|your|his|her|our|their? homework|housework",
            &["do"],
            "One does “{3}”.",
        ),
        pattern(
            "[made] my|your|his|her|our|their|some homework",
            &["did"],
            "One does “{3}”.",
        ),
        pattern(
            "[making] the|my|your|his|her|our|their? homework|housework",
            &["doing"],
            "One does “{3}”.",
        ),
        pattern(
            "[do] a|many|some? mistake|mistakes",
            &["make"],
            "One makes a mistake.",
        ),
        pattern(
            "[doing] a|many|some? mistake|mistakes",
            &["making"],
            "One makes a mistake.",
        ),
        pattern(
            "[did] a|many|some? mistake|mistakes",
            &["made"],
            "One makes a mistake.",
        ),
        pattern(
            "[learn] me|us|him|them to|how|about",
            &["teach"],
            "Who knows something teaches it.",
        ),
        pattern(
            "[borrow] me|us|him !CC",
            &["lend"],
            "Who gives something lends it.",
        ),
        pattern(
            "[lose] the|my|our bus|train|plane|flight MARK",
            &["miss"],
            "One misses a bus or a train.",
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
            "[lost|losed] the|my|our bus|train|plane|flight MARK",
            &["missed"],
            "One misses a bus or a train.",
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
            "i|we|he|she|they [made] a|the party MARK|last|for|yesterday|on",
            &["had"],
            "One has a party.",
        ),
        pattern(
            "[do] a|an|the|my|your|his|her? JJ? decision|effort|choice|suggestion|complaint|promise|mistake|profit MARK|IN|TO|and",
            &["make"],
            "It is “{=}” here.",
        ),
        pattern(
            "[did] a|an|the|my|your|his|her? JJ? decision|effort|choice|suggestion|complaint|promise|mistake|profit MARK|IN|TO|and",
            &["made"],
            "It is “{=}” here.",
        ),
        pattern(
            "[does] a|an|the|my|your|his|her? JJ? decision|effort|choice|suggestion|complaint|promise|mistake|profit MARK|IN|TO|and",
            &["makes"],
            "It is “{=}” here.",
        ),
        pattern(
            "[doing] a|an|the|my|your|his|her? JJ? decision|effort|choice|suggestion|complaint|promise|mistake|profit MARK|IN|TO|and",
            &["making"],
            "It is “{=}” here.",
        ),
        pattern(
            "[done] a|an|the|my|your|his|her? JJ? decision|effort|choice|suggestion|complaint|promise|mistake|profit MARK|IN|TO|and",
            &["made"],
            "It is “{=}” here.",
        ),
        pattern(
            "[made] a|many|some|lots? of? photo|photos|selfie|selfies of|with|MARK|and",
            &["took"],
            "One takes a photo.",
        ),
        pattern(
            "[make] a|many|some|lots? of? photo|photos|selfie|selfies of|with|MARK|and",
            &["take"],
            "One takes a photo.",
        ),
        pattern(
            "[making] a|many|some|lots? of? photo|photos|selfie|selfies of|with|MARK|and",
            &["taking"],
            "One takes a photo.",
        ),
        pattern(
            "[made] an|the exam|exams MARK|IN",
            &["took"],
            "One takes an exam.",
        ),
        pattern(
            "[learned|learnt] me|him|us|them how|to|NNP",
            &["taught"],
            "Who knows something teaches it.",
        ),
        pattern(
            "^ [how] is|was|are|were CHUNK like ?",
            &["what"],
            "What something is like is asked with “what”.",
        ),
        pattern(
            "[make] my|our|his|her|your|their best MARK|to|in",
            &["do"],
            "One does one's best.",
        ),
        pattern(
            "[made] my|our|his|her|your|their best MARK|to|in",
            &["did"],
            "One does one's best.",
        ),
        pattern(
            "[making] my|our|his|her|your|their best MARK|to|in",
            &["doing"],
            "One does one's best.",
        ),
        pattern(
            "[makes] my|our|his|her|your|their best MARK|to|in",
            &["does"],
            "One does one's best.",
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
            "[make] a shower|bath|nap MARK|and|in|after|before",
            &["take"],
            "One takes a {3}.",
        ),
        pattern(
            "[made] a shower|bath|nap MARK|and|in|after|before",
            &["took"],
            "One takes a {3}.",
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
            "[say] a lie|lies|joke|jokes MARK|to|about",
            &["tell"],
            "One tells a {3}.",
        ),
        pattern(
            "[said] a lie|joke MARK|to|about",
            &["told"],
            "One tells a {3}.",
        ),
        pattern(
            "[make|do] a question MARK|about|to|IN",
            &["ask"],
            "One asks a question.",
        ),
        pattern(
            "[make] an|the|my exam|exams MARK|IN",
            &["take"],
            "One takes an exam.",
        ),
        pattern(
            "[make] a|the party MARK|for|at|in",
            &["have"],
            "One has a party.",
        ),
        pattern(
            "price|prices|cost|costs|temperature|sales|rent|rents|salaries|demand has|have|had [raised] MARK|by|to|from|since|in",
            &["risen"],
            "What goes up by itself has “risen”.",
        ),
    ],
    &[
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
