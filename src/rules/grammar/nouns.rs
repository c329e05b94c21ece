//! Nouns and the words that count them.

use super::{pattern, rule};
use crate::rules::{Example, Rule};

/// The rules of this file.
pub static RULES: [Rule; 9] = [
    ONE_OF,
    THIS_PLURAL,
    A_PLURAL,
    MANY_SINGULAR,
    MUCH_PLURAL,
    NUMERAL_SINGULAR,
    UNCOUNTABLE_PLURAL,
    A_UNCOUNTABLE,
    ALL_SINGULAR,
];

const ONE_OF: Rule = rule(
    "ONE_OF_SINGULAR",
    "“one of the” with a singular",
    "“one of the” picks from several: the noun stands in the plural.",
    &[pattern(
        "one of the|my|his|her|our|their|your|these|those most|more? JJ|JJS|VBN|VBG{3} [NN&~NN&!~NNS&!@collective] !NN*&!HYPH&!JJ&!POS&!CC&!CD&!VBG&!VBN&!SYM&!,",
        &["{6:NNS}"],
        "“one of” picks from several: the noun stands in the plural.",
    )],
    &[
        Example::wrong("It is one of the best ⟨book⟩ of the year.", &["books"]),
        Example::wrong("One of my ⟨friend⟩ is here.", &["friends"]),
        Example::Right("It is one of the best books of the year."),
        Example::Right("One of the family is here, and one of the car keys."),
    ],
);

const THIS_PLURAL: Rule = rule(
    "THIS_AND_PLURAL",
    "“this” before several, “these” before one",
    "“this” and “that” stand before one thing, “these” and “those” before several.",
    &[
        pattern(
            "[this JJ&!~VBD&!~VBN{2} NNS&!~NN&!~VBZ&!amounts] !NN*&!POS&!VBG",
            &["these {2-3}"],
            "“{3}” are several: write “these”.",
        ),
        pattern(
            "[these NN&~NN&!~NNS&!~JJ&!~VB&!CAPITAL&!data&!media] !NN*&!VBZ&!POS&!CC&!,&!CD&!JJ&!VBN&!VBG",
            &["this {2}", "these {2:NNS}"],
            "“these” stands before several: write “this”, or “{2:NNS}”.",
        ),
        pattern(
            "[those NN&~NN&!~NNS&!~JJ&!~VB&!~VBG&!CAPITAL] !NN*&!VBZ&!POS&!CC&!,&!CD&!JJ&!VBN&!VBG",
            &["those {2:NNS}", "that {2}"],
            "“those” stands before several: write “{2:NNS}”, or “that”.",
        ),
        pattern(
            "[these kind|sort|type of]",
            &["this {2} of", "these {2:NNS} of"],
            "“{2}” is one: write “this {2} of”.",
        ),
        pattern(
            "[these information|advice|equipment|furniture|software|homework|news|luggage|knowledge]",
            &["this {2}"],
            "“{2}” has no plural: write “this {2}”.",
        ),
    ],
    &[
        Example::wrong("I like ⟨this things⟩.", &["these things"]),
        Example::wrong("I like ⟨these book⟩.", &["this book", "these books"]),
        Example::Right("I like these things and this book."),
        Example::Right("These data show that none of this amounts to much."),
        Example::Right("This means that these test results and those two count."),
    ],
);

const A_PLURAL: Rule = rule(
    "A_AND_PLURAL",
    "“a” before a plural",
    "“a”, “each”, “every” and “another” stand before one thing.",
    &[
        pattern(
            "!many&!such&!CD&!SYM [a&!CAPITAL|an&!CAPITAL NNS&!appeals&!crossroads&!phenomena&!savings&!thumbs&!ones&!~NN&!~VBZ&!@quantity&!@unit-noun] !NN*&!POS&!JJ&!VBG&!VBN",
            &["{3}", "{2} {3:NN}"],
            "“{3}” are several: drop “{2}”, or write “{3:NN}”.",
        ),
        pattern(
            "such [a|an JJ{2} NNS&!~NN&!~VBZ] !NN*&!HYPH&!POS",
            &["{3} {4}"],
            "“{4}” are several: drop “{2}”.",
        ),
        pattern(
            "!many&!CD&!SYM [a&!CAPITAL|an&!CAPITAL JJ&!few&!little&!priori&!great&!good&!CAPITAL NNS&!people&!crossroads&!phenomena&!~NN&!~VBZ&!@quantity&!@unit-noun] !NN*&!POS&!JJ&!VBG&!VBN",
            &["{3-4}", "{2-3} {4:NN}"],
            "“{4}” are several: drop “{2}”, or write “{4:NN}”.",
        ),
        pattern(
            "each|every [NNS&!~NN&!~VBZ&!people] !NN*&!POS",
            &["{2:NN}"],
            "“{1}” stands before one: write “{2:NN}”.",
        ),
        pattern(
            "[another NNS&!~NN&!~VBZ] !NN*&!HYPH&!POS",
            &["other {2}", "another {2:NN}"],
            "“another” stands before one: write “other {2}”, or “another {2:NN}”.",
        ),
        pattern(
            "[others NNS&!~VBZ&!~VBP]",
            &["other {2}"],
            "Before a noun, write “other”.",
        ),
    ],
    &[
        Example::Right("In a few days, we come to a busy crossroads."),
        Example::wrong("We saw ⟨a cars⟩.", &["cars", "a car"]),
        Example::wrong("Every ⟨days⟩ we walk.", &["day"]),
        Example::wrong("I have ⟨another books⟩.", &["other books"]),
        Example::Right("We saw a car in a sports shop. Many a day we walk."),
        Example::Right("Every five days we walk for a few miles."),
    ],
);

const MANY_SINGULAR: Rule = rule(
    "MANY_AND_SINGULAR",
    "“many” before a singular",
    "“many”, “several”, “few” and “various” stand before a plural; what is not counted takes “much”.",
    &[
        pattern(
            "[many information|advice|furniture|equipment|money|homework|luggage|traffic|knowledge|software|news|rain|help|stuff|fun|water|music|food|pollution|work|time|experience] !NNS&!HYPH",
            &["much {2}"],
            "“{2}” is not counted: write “much {2}”.",
        ),
        pattern(
            "!as&!a&!great&!good many|several|numerous [NN&~NN&!~NNS&!~JJ&!~RB&!~VBG&!@collective&!@uncounted] .|IN|VBP|VBD|MD|WDT|that",
            &["{3:NNS}"],
            "“{2}” stands before several: write “{3:NNS}”.",
        ),
        pattern(
            "a few [NN&~NN&!~NNS&!~JJ&!~RB&!@collective&!@uncounted] .|IN&!per|VBP|VBD|MD|WDT|that",
            &["{3:NNS}"],
            "“few” stands before several: write “{3:NNS}”.",
        ),
        pattern(
            "these|those|many|several|few|both JJ{2} [NN&:head&~NN&!~NNS&!~JJ&!~VB&!~VBG&!CAPITAL&!@uncounted&!@collective] MARK&!HYPH&!,&!/|IN|VBP|MD|to|that|who",
            &["{3:NNS}"],
            "“{1}” stands before several: write “{3:NNS}”.",
        ),
    ],
    &[
        Example::wrong("There are many ⟨book⟩.", &["books"]),
        Example::wrong("I have ⟨many information⟩.", &["much information"]),
        Example::Right("There are many books and much information."),
        Example::Right("The rules are for those operating within them."),
        Example::Right("Many a book is on the various book shelves."),
    ],
);

const MUCH_PLURAL: Rule = rule(
    "MUCH_AND_PLURAL",
    "“much” before a plural",
    "What can be counted takes “many” and “fewer”; “much” stands before what cannot.",
    &[
        pattern(
            "!how&!as [much NNS&!~NN&!~VBZ] !NN*&!POS",
            &["many {3}"],
            "“{3}” can be counted: write “many”.",
        ),
        pattern(
            "[much people|things|friends|cars|books|places|problems|students|children]",
            &["many {2}"],
            "“{2}” can be counted: write “many”.",
        ),
        pattern(
            "^ how [much] NNS&!~NN&!~VBZ are|were|do|did|have|will|can|VBP",
            &["many"],
            "“{3}” can be counted: write “many”.",
        ),
    ],
    &[
        Example::wrong("I have not ⟨much friends⟩.", &["many friends"]),
        Example::wrong("There were too ⟨much cars⟩.", &["many cars"]),
        Example::Right("I have not many friends."),
        Example::Right("There was too much noise, and much car traffic."),
    ],
);

const NUMERAL_SINGULAR: Rule = rule(
    "NUMERAL_AND_SINGULAR",
    "A numeral before a singular",
    "Behind a number from two, a noun stands in the plural: “two books”.",
    &[
        pattern(
            "!CD&!SYM&!NN*&!top @numeral&!NNS JJ&!next&!hundredth&!thousandth? [NN&~NN&!~NNS&!~JJ&!CAPITAL&!one&!@unit-noun&!@collective&!@uncounted] .|VBP|MD|WDT|that|who|which|IN&!per&!in&!of",
            &["{4:NNS}"],
            "“{2}” stands before several: write “{4:NNS}”.",
        ),
        pattern(
            "!HYPH&!NNP&!. NUMBER [day&NN|week&NN|month&NN|year&NN|hour&NN|minute&NN|person&NN|student&NN|country&NN|child&NN|friend&NN|player&NN|book&NN] ago|later|earlier|.|VBP|in|at|for|with|from",
            &["{3:NNS}"],
            "“{2}” stands before several: write “{2:NNS}”.",
        ),
        pattern(
            "!HYPH&!top @numeral&!NNS JJ [@countable&NN&!~NNS] .|,|and|VBP|MD|WDT|that|who|which|IN",
            &["{4:NNS}"],
            "“{2}” stands before several: write “{3:NNS}”.",
        ),
        pattern(
            "two|three|four|five|six|seven|eight|nine|ten|twenty|00 [day|week|month|year|hour|minute] ago|later|before|after|earlier|.",
            &["{2:NNS}"],
            "“{1}” stands before several: write “{2:NNS}”.",
        ),
        pattern(
            "@numeral|NUMBER|several [hundreds|thousands|millions|dozens NNS]",
            &["{2:NN} {3}"],
            "Behind a number, “{2}” stands without “-s”.",
        ),
    ],
    &[
        Example::wrong("I have two ⟨brother⟩.", &["brothers"]),
        Example::wrong("It was three ⟨year⟩ ago.", &["years"]),
        Example::Right("I have two brothers and a two-year plan."),
        Example::Right("It took ten minutes; see the two book shelves."),
    ],
);

const UNCOUNTABLE_PLURAL: Rule = rule(
    "UNCOUNTABLE_PLURAL",
    "A plural of a word that has none",
    "Words such as “information” and “advice” have no plural: write “some information”, “two pieces of advice”.",
    &[
        pattern(
            "[informations]",
            &["information"],
            "“information” has no plural.",
        ),
        pattern("[advices]", &["advice"], "“advice” has no plural."),
        pattern("[equipments]", &["equipment"], "“equipment” has no plural."),
        pattern("[furnitures]", &["furniture"], "“furniture” has no plural."),
        pattern("[homeworks]", &["homework"], "“homework” has no plural."),
        pattern("[luggages]", &["luggage"], "“luggage” has no plural."),
        pattern("[softwares]", &["software"], "“software” has no plural."),
        pattern("[feedbacks]", &["feedback"], "“feedback” has no plural."),
        pattern("[knowledges]", &["knowledge"], "“knowledge” has no plural."),
        pattern("[clothings]", &["clothing"], "“clothing” has no plural."),
        pattern("[stuffs&NNS]", &["stuff"], "“stuff” has no plural."),
        pattern("[sceneries]", &["scenery"], "“scenery” has no plural."),
        pattern("[baggages]", &["baggage"], "“baggage” has no plural."),
        pattern("[hardwares]", &["hardware"], "“hardware” has no plural."),
        pattern("[slangs]", &["slang"], "“slang” has no plural."),
        pattern("[jewelries]", &["jewelry"], "“jewelry” has no plural."),
        pattern(
            "year|years of [experiences] MARK&!HYPH|in|with|as|at|working|and",
            &["experience"],
            "What one has learned in years is “experience”.",
        ),
        pattern(
            "your time and [considerations]",
            &["consideration"],
            "Write “{=}”: it has no plural here.",
        ),
        pattern("CD [percents]", &["percent"], "“percent” takes no “-s”."),
        pattern(
            "for|to your [attentions] MARK|IN|and",
            &["attention"],
            "It has no plural here.",
        ),
        pattern(
            "the|all|our [staffs] VBD|VBP|MD",
            &["staff"],
            "“staff” has no plural here.",
        ),
        pattern(
            "<do>&VB* [many works] MARK|IN",
            &["a lot of work"],
            "“work” is not counted here.",
        ),
        pattern(
            "lot|lots of JJ? [peoples]",
            &["people"],
            "Persons are “people”.",
        ),
        pattern(
            "<do>&VB*|<make>&VB* some|many|a [researches]",
            &["research"],
            "“research” has no plural.",
        ),
        pattern(
            "improve|learn|expand|increase|enrich my|your|his|her|our|their? [vocabularies]",
            &["vocabulary"],
            "Words are learned for one's “vocabulary”.",
        ),
    ],
    &[
        Example::wrong(
            "I have five years of ⟨experiences⟩ in sales.",
            &["experience"],
        ),
        Example::wrong("Thank you for the ⟨informations⟩.", &["information"]),
        Example::wrong("We bought new ⟨furnitures⟩.", &["furniture"]),
        Example::Right("Thank you for the information."),
        Example::Right("We bought new furniture and machines."),
        Example::Right("Those were years of new experiences."),
    ],
);

const A_UNCOUNTABLE: Rule = rule(
    "A_AND_UNCOUNTABLE",
    "“a” before what is not counted",
    "What is not counted takes no “a”: “information”, “a piece of advice”, “good news”.",
    &[
        pattern(
            "[an|a information|advice|furniture|equipment|homework|housework|luggage|baggage|software|news|weather|traffic|permission|progress|machinery|clothing|feedback|evidence|transportation|rubbish|garbage|scenery] !NN*&!HYPH&!JJ&!POS&!VBG&!VBN&!/",
            &["{2}"],
            "“{2}” is not counted: it takes no “{1}”.",
        ),
        pattern(
            "[a|an JJ&!little information|advice|furniture|equipment|homework|housework|luggage|baggage|software|news|weather|permission|progress|machinery|clothing] !NN*&!HYPH&!JJ&!POS&!VBG&!VBN&!/",
            &["{2-3}"],
            "“{3}” is not counted: it takes no “{1}”.",
        ),
        pattern(
            "<have> [a fun] MARK|IN|TO",
            &["fun"],
            "“fun” is not counted: it takes no “a”.",
        ),
        pattern(
            "[a hard|great|nice|good work] MARK&!HYPH",
            &["{2-3}"],
            "“work” is not counted here: it takes no “a”.",
        ),
        pattern(
            "[a nice|good|bad|beautiful|cold|hot|warm|lovely|terrible weather] today|yesterday",
            &["{2-3}"],
            "“weather” is not counted: it takes no “a”.",
        ),
        pattern(
            "such [a|an JJ weather|news|advice|information|furniture|equipment|progress|homework|software] !NN*&!HYPH",
            &["{3-4}"],
            "“{4}” is not counted: it takes no “{2}”.",
        ),
        pattern(
            "<have> [a wide|long|rich|vast|extensive|large experience] in|with|as|working",
            &["{3-4}"],
            "“experience” of work is not counted: it takes no “a”.",
        ),
    ],
    &[
        Example::wrong("It was such ⟨a good news⟩.", &["good news"]),
        Example::wrong("She gave me ⟨an advice⟩.", &["advice"]),
        Example::wrong("It was ⟨a good news⟩.", &["good news"]),
        Example::Right("She gave me a piece of advice; it was good news."),
        Example::Right("A news agency and an information desk."),
    ],
);

const ALL_SINGULAR: Rule = rule(
    "ALL_AND_SINGULAR",
    "A singular where several are meant",
    "“all”, “a lot of”, “most” and “other” stand before a plural when the things can be counted: “all countries”.",
    &[
        pattern(
            "!CD all|most [@countable&NN&!~NNS&!way&!place] .|IN|VBP|MD|WDT|that|who|which|are|have|,",
            &["{3:NNS}"],
            "“{2}” stands before several: write “{3:NNS}”.",
        ),
        pattern(
            "!at all the|my|our|your|their|these [student|person|country|child|friend|problem|employee|product|customer|parent|teacher|game|tourist|animal] .|IN|VBP|MD|WDT|that|who|which|are|have|,",
            &["{4:NNS}"],
            "“all” stands before several: write “{3:NNS}”.",
        ),
        pattern(
            "lot|lots|number|couple|variety|majority|dozens|hundreds|thousands|millions of JJ{2} [@countable&NN&!~NNS] .|IN|VBP|MD|WDT|that|who|which|,|and|to",
            &["{4:NNS}"],
            "“{1} of” stands before several: write “{4:NNS}”.",
        ),
        pattern(
            "many|several|few|these|those JJ [@countable&NN&!~NNS] .|IN|VBP|MD|WDT|that|who|which",
            &["{3:NNS}"],
            "“{1}” stands before several: write “{3:NNS}”.",
        ),
        pattern(
            "!DT&!PRP$&!the&!any&!some&!no&!each&!one&!CD&!every&!on&!in&!'s&!only&!JJ other [@countable&NN&!~NNS] .|VBP|MD|WDT|that|who|which|,|are|have",
            &["{3:NNS}"],
            "“other” stands before several here: write “{3:NNS}”.",
        ),
        pattern(
            "!DT&!RB&!CD&!JJ all|many|different|several|various|other [kind|type|sort] of",
            &["{3:NNS}"],
            "“{2}” stands before several: write “{2:NNS}”.",
        ),
        pattern(
            "any|some|many|most|few|all of my|our|your|his|her|their|the|these [@countable&NN&!~NNS] .|IN|VBP|VBD|MD|WDT|that|who|which|,|are|were|have",
            &["{4:NNS}"],
            "“{1} of” picks from several: write “{4:NNS}”.",
        ),
        pattern(
            "some|any JJ? [@countable&NN&:head] VBP|who|are|have",
            &["{3:NNS}"],
            "Several are meant: write “{3:NNS}”.",
        ),
        pattern(
            "!at all the|my|our|your|their|these [student|person|country|child|friend|problem|employee|product|customer|parent|teacher|game|tourist|animal] VBD|will|can",
            &["{4:NNS}"],
            "“all” stands before several: write “{4:NNS}”.",
        ),
        pattern(
            "[some|many|all|few of] people|students|children|men|women|tourists|employees|friends VBP|VBD|MD|in|who",
            &["{1}"],
            "Without “the”, write “{1} {3}”.",
        ),
        pattern(
            "all of [staff]",
            &["the staff"],
            "Behind “all of”, write “{=}”.",
        ),
        pattern(
            "^|,|and|but [almost people|students|men|women|children|friends|companies|countries]",
            &["almost all {3}"],
            "Behind “almost”, write “all”.",
        ),
        pattern(
            "pair|pairs of [glass|shoe|trouser|sock|boot|jean|glove]",
            &["{3:NNS}"],
            "Pairs are several: write “{=}”.",
        ),
    ],
    &[
        Example::wrong("⟨Some of⟩ people think so.", &["Some"]),
        Example::wrong("We visited all ⟨country⟩ in Europe.", &["countries"]),
        Example::wrong("There are a lot of ⟨car⟩ in town.", &["cars"]),
        Example::Right("We visited all countries in Europe."),
        Example::Right("There are a lot of car parks, and all work is done."),
        Example::Right("Some of the people like it, and some of them do not."),
    ],
);
