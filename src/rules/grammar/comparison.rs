//! Comparatives and superlatives.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 5] = [DOUBLE, AS_COMPARATIVE, ONE_OF_MOST, MORE_SHORT, LESS_PLURAL];

const DOUBLE: Rule = rule(
    "DOUBLE_COMPARATIVE",
    "“more” before a comparative",
    "A comparative such as “better” says “more” already, and a superlative “most”.",
    &[
        pattern(
            "!@counted [more JJR&!more&!less&!later&!fewer&!lower&!upper|easier|better|worse|faster|cheaper|stronger|bigger|happier|healthier|older|younger|smaller|higher] !HYPH",
            &["{3}"],
            "“{3}” says “more” already.",
        ),
        pattern(
            "!@counted [most JJS&!most&!least] !HYPH",
            &["{3}"],
            "“{3}” says “most” already.",
        ),
    ],
    &[
        Example::wrong("It is ⟨more better⟩ than before.", &["better"]),
        Example::wrong("This way is ⟨more easier⟩.", &["easier"]),
        Example::Right("It is better, and there are many more better ways."),
        Example::Right("It is much easier."),
    ],
);

const AS_COMPARATIVE: Rule = rule(
    "AS_COMPARATIVE",
    "A comparative between “as” and “as”, or a superlative before “than”",
    "“as good as” compares what is equal; “better than” what is not.",
    &[
        pattern(
            "as [JJR&!more&!less&!later] as",
            &["{2:JJ}"],
            "Between “as” and “as”, the adjective is not compared.",
        ),
        pattern(
            "!of [JJS&!most&!least] than",
            &["{2:JJR}"],
            "Before “than” stands a comparative.",
        ),
        pattern(
            "as JJ|RB&!soon&!well&!far&!long [than] PRP|DT|PRP$|NNP",
            &["as"],
            "“as {2}” takes a second “as”.",
        ),
        pattern(
            "the same NN* [than] PRP|DT|PRP$|NNP|in|IN|NN*",
            &["as"],
            "“the same” takes “as”.",
        ),
        pattern(
            "the same NN*? [like] me|you|him|her|us|them|before MARK",
            &["as"],
            "“the same” takes “as”.",
        ),
        pattern("[elder] than", &["older"], "Before “than”, write “older”."),
        pattern(
            "^ the more PRP VB* WORD{4} , [more PRP]",
            &["the {8-9}"],
            "Both parts take “the”: “the more …, the more …”.",
        ),
        pattern("the same [than]", &["as"], "“the same” takes “as”."),
        pattern("similar [like]", &["to"], "Behind “similar”, write “to”."),
        pattern(
            "!more&!less senior|junior|prior [than]",
            &["to"],
            "Behind “{2}”, write “to”.",
        ),
        pattern(
            "^ the sooner|faster|earlier|more|better|longer|bigger|less|older PRP VB* WORD{3} , [better|easier|more|faster|cheaper|sooner|less|higher|worse|longer] PRP|it",
            &["the {8}"],
            "Both parts take “the”: “the more …, the more …”.",
        ),
    ],
    &[
        Example::wrong("The sooner we start, ⟨better⟩ it is.", &["the better"]),
        Example::wrong("My answer is the same ⟨than⟩ yours.", &["as"]),
        Example::wrong(
            "The more you practise, ⟨more you⟩ learn.",
            &["the more you"],
        ),
        Example::wrong("I have the same car ⟨than⟩ my brother.", &["as"]),
        Example::wrong("It is as ⟨bigger⟩ as a house.", &["big"]),
        Example::wrong("He is ⟨tallest⟩ than me.", &["taller"]),
        Example::Right("It is as big as a house."),
        Example::Right("He is taller than me, and rather the best."),
        Example::Right("The more you practise, the more you learn."),
    ],
);

const ONE_OF_MOST: Rule = rule(
    "ONE_OF_MOST",
    "“one of most” without “the”",
    "A superlative takes “the”: “one of the most”.",
    &[
        pattern(
            "one of [most JJ] NN*|JJ",
            &["the {3-4}"],
            "A superlative takes “the”.",
        ),
        pattern(
            "one of [JJS&!most&!least]",
            &["the {3}"],
            "A superlative takes “the”.",
        ),
    ],
    &[
        Example::wrong("It is one of ⟨most famous⟩ towns.", &["the most famous"]),
        Example::wrong("She is one of ⟨best⟩ players.", &["the best"]),
        Example::Right("It is one of the most famous towns."),
        Example::Right("One of most people's wishes is to travel."),
    ],
);

const MORE_SHORT: Rule = rule(
    "MORE_WITH_SHORT_ADJECTIVE",
    "“more” with an adjective that takes “-er”",
    "Short adjectives are compared with “-er” and “-est”: “cheaper”, “the biggest”.",
    &[
        pattern(
            "!@counted&!and&!some&!even [more cheap|big|small|fast|old|young|long|short|tall|high|strong|large|hard|rich|poor|cold|hot|warm|nice|safe|weak|dark|great|low|wide|deep|thin|slow|quick|bright] MARK&!HYPH&!/|than|or|but|for|in|at|if|when|because",
            &["{3:JJR}"],
            "“{3}” is compared with “-er”.",
        ),
        pattern(
            "!@counted&!and&!some&!even [more easy|happy|healthy|busy|lazy|pretty|ugly|heavy|funny|dirty|noisy] than",
            &["{3:JJR}"],
            "“{3}” is compared with “-er”.",
        ),
        pattern(
            "more and [more cheap|big|small|easy|happy|fast|old|young|long|short|tall|high|strong|large|hard|rich|poor|cold|hot|warm|nice|safe|weak|dark|great|low|healthy|busy|lazy|pretty|ugly|heavy|funny|dirty|noisy|wide|deep|thin|slow|quick|bright] MARK&!HYPH|than|NN*|because|and",
            &["{4:JJR}"],
            "“{4}” is compared with “-er”.",
        ),
        pattern(
            "the|my|his|her|our|their|'s [most cheap|big|small|fast|old|young|long|short|tall|high|strong|large|hard|rich|poor|cold|hot|warm|nice|safe|weak|dark|great|low|wide|deep|thin|slow|quick|bright] NN*|MARK&!HYPH|IN|of",
            &["{3:JJS}"],
            "“{3}” is compared with “-est”.",
        ),
        pattern(
            "<be>|<get>|<become>|<feel>|much [more good] MARK|than|and",
            &["better"],
            "“good” is compared with “better”.",
        ),
        pattern(
            "<be>|<get>|<become>|<feel>|much [more bad] MARK|than|and",
            &["worse"],
            "“bad” is compared with “worse”.",
        ),
        pattern(
            "much [more cheap|big|small|fast|old|young|long|short|tall|high|strong|large|hard|rich|poor|cold|hot|warm|nice|safe|weak|dark|great|low|easy|happy|healthy|busy|quick|slow] MARK&!HYPH|than",
            &["{3:JJR}"],
            "“{3}” is compared with “-er”.",
        ),
    ],
    &[
        Example::wrong("This car is ⟨more cheap⟩ than that.", &["cheaper"]),
        Example::wrong("It is the ⟨most big⟩ house.", &["biggest"]),
        Example::Right("This car is cheaper, and it is the biggest."),
        Example::Right("We need more young people and some more cheap cars."),
    ],
);

const LESS_PLURAL: Rule = rule(
    "LESS_AND_PLURAL",
    "“less” before a plural, “few” before what is not counted",
    "What can be counted takes “fewer” and “few”: “fewer cars”; what cannot takes “less” and “little”: “less traffic”.",
    &[
        pattern(
            "!no&!CD&!NUMBER [less NNS&:head&:several&!~NN&!@time&!@unit-noun] MARK&!HYPH|IN|VBP|MD|in|CC",
            &["fewer {3}"],
            "“{3}” can be counted: write “fewer”.",
        ),
        pattern(
            "!a [few @uncounted&NN&!~NNS&:head] MARK&!HYPH|IN|MD|VBZ",
            &["little {3}"],
            "“{3}” is not counted: write “little”.",
        ),
        pattern(
            "[fewer @uncounted&NN&!~NNS&:head] MARK&!HYPH|IN|MD|VBZ|than",
            &["less {2}"],
            "“{2}” is not counted: write “less”.",
        ),
        pattern(
            "!no&!CD&!NUMBER [less NNS&:head&:several&!~NN&!@time&!@unit-noun] than|now|today|every|each|because",
            &["fewer {3}"],
            "“{3}” can be counted: write “fewer”.",
        ),
        pattern(
            "!no&!CD&!NUMBER [less NNS&:head&:several&!~NN&!@time&!@unit-noun] this|last|next|and|but",
            &["fewer {3}"],
            "“{3}” can be counted: write “fewer”.",
        ),
    ],
    &[
        Example::wrong("There are ⟨less cars⟩ in town.", &["fewer cars"]),
        Example::wrong(
            "We had ⟨few information⟩ about it.",
            &["little information"],
        ),
        Example::Right("There are fewer cars and less traffic in town."),
        Example::Right("It took less than two hours, and a few time slots are free."),
    ],
);
