//! How people say things in notes: tables of phrases, in the notation of the note's phrase matcher.

pub mod tone;

use crate::note::phrases::Phrases;
use std::sync::LazyLock;

/// A table that is read when it is first used.
pub type Table = LazyLock<Phrases>;

/// Thanks.
pub static THANKS: Table = LazyLock::new(|| {
    Phrases::new(&[
        "thank|thanks|thx|thank-you|thank-yous",
        "thanking",
        "thankful",
        "grateful|gratefully",
        "gratitude",
        "appreciate~",
        "appreciative|appreciatively|appreciation",
        "much obliged",
        "i am|remain ..1 obliged|indebted to you",
        "in your debt",
        "owe you ..2 thanks",
        "not ..2 thank ..4 enough",
        "never thank you enough",
        "very|so|really|most|extremely kind|good|generous|nice|gracious of you",
        "kind|generous|gracious|good of you to",
        "you were|are ..2 kind|generous|gracious|welcoming",
        "you have been ..2 kind|generous|gracious|welcoming",
        "for your kindness|generosity|hospitality",
        "it|which|that|this meant|means ..3 to me",
        "honored|honoured to ..1 meet|speak|interview|talk",
        "it was an ..1 honor|honour|privilege",
    ])
    .unless(&[
        "appreciate~ that ..3 may|might|could|is|are|this|it|not|takes|take",
        "would ..2 appreciate~",
        "appreciate~ it? if",
        "thanks to ..3 i|my",
        "thanks|thank in advance",
        "would be ..2 grateful|thankful|appreciative",
    ])
});

/// What looks ahead: to an answer, to a meeting, to staying in touch.
pub static LOOKING_FORWARD: Table = LazyLock::new(|| {
    Phrases::new(&[
        "look~ ..1 forward",
        "not wait to|for|until",
        "hear|hearing ..2 from you",
        "hear|hearing ..1 back",
        "hear|hearing ..1 about|of|what|whether|how|your|it|any",
        "hope~|hopeful ..3 hear|speak|talk|meet|see|work|join|connect|continue|learn|get|apply|be|discuss",
        "hope~ ..2 our paths",
        "paths ..1 cross",
        "next|further|following step|steps|round|stage|stages|interview|interviews|conversation|chat|phase",
        "what ..3 next",
        "await~ your|any|news|further",
        "anticipate~ your|hearing|our|the",
        "keep|keeping me ..1 posted|updated|informed",
        "keep|keeping ..3 in ..2 mind|loop|consideration",
        "let|letting|tell me know|if|whether|when|how",
        "stay|keep|be|staying|keeping|remain in ..1 touch|contact",
        "eager|excited|keen|delighted|happy|glad|pleased|thrilled|love|like|honored|honoured to ..2 hear|learn|continue|join|discuss|meet|talk|speak|come|start|begin|receive|walk|be|work|contribute|return|answer|provide|send|share|help|bring|know",
        "excited about|by|for what|the",
        "would|will|should|shall be ..2 eager|keen|delighted|happy|glad|pleased|thrilled|honored|honoured|grateful to|for|if",
        "is|if ..1 there ..2 anything|something|more ..2 i|you",
        "anything|something|whatever else|further|more",
        "anything you ..2 need|want|require|like|wish",
        "watch~|check~ my ..1 inbox|mail|mailbox|phone",
        "would be a|my ..2 pleasure|delight|joy|privilege|honor|honour to",
        "would ..2 welcome ..2 chance|opportunity|conversation|reply|answer|invitation",
        "would ..2 love ..2 chance|opportunity|to",
        "talk|speak|chat|meet ..2 soon|again",
        "see you ..1 soon|on|at|next|again|then",
        "until then|we",
        "feel free to",
        "not hesitate to",
        "at your ..1 convenience|disposal",
        "any|an news|update|updates|feedback|decision|reply",
        "idea|sense of when",
        "timeline|timetable",
        "available|free|ready to|for|from|any|at|on",
        "how|where|whether ..3 things|search|process|decision ..1 stand|stands|is|are|going",
        "how things stand",
        "can|could|may|might i contact|ask|write|reach|add",
        "future|other opening|openings|opportunity|opportunities|role|roles|position|positions|vacancy|vacancies",
        "if ..3 something|anything|position|opening ..3 comes|come|opens|open|up|else|further|more",
        "should ..3 open|opens|arise|arises|become|come",
        "apply ..1 again",
        "possibility|prospect|chance of|to ..1 work|working|join|joining",
        "fingers crossed",
    ])
    .unless(&[
        "not ..2 heard",
        "was|were|been ..1 looking forward",
        "thank~|thanks|appreciate~ ..2 for? letting me know",
        "thank~|thanks|appreciate~ ..2 for? telling me ..2",
        "would|should|could let|have let|letting me know",
    ])
});

/// Details of the talk. Names that the request gives are details too.
pub static SPECIFIC_DETAIL: Table = LazyLock::new(|| {
    Phrases::new(&[
        "we ..1 discuss~|talked|spoke|covered|explored|touched|debated|chatted|walked|looked|went|considered",
        "you ..1 mention~|describe~|explain~|share~|asked|showed|told|pointed|raise~|suggest~|recommend~|said|spoke|talked|wrote|requested|expressed|noted|gave|brought|outline~|emphasize~|stress~|referred|introduced",
        "i ..1 mention~",
        "as discussed|requested|promised|agreed",
        "conversation|discussion|talk|chat|exchange|questions|question|remark|remarks|comment|comments|advice|story|point|points|insight|insights|thoughts|demo ..1 about|on|of|regarding|around|into",
        "interview|meeting|call|session ..1 about|regarding|around|concerning",
        "hear|hearing|learn|learning|learned|learnt|talk|talking|speak|speaking|told|telling|see|seeing more? about|of|how|what|why|the !it|you|everything",
        "interview|interviewing|interviewed|apply|applied|considering|considered|meet|meeting ..3 for the|a|your|this !interview|opportunity|chance|time",
        "particularly|especially",
        "your|the ..3 project|projects|product|products|platform|roadmap|mission|approach|initiative|initiatives|strategy|plans|challenge|challenges|launch|expansion|migration|campaign|goal|goals",
        "the|your|a|an !the|this|open|available|same|new _ _? role|position|post|job|opening|internship|apprenticeship|vacancy",
        "tour|visit of|to|round|around|through",
        "the|your ..2 exercise|task|test|assignment|presentation|case|demo|problem",
        "impressed|struck|fascinated|inspired|intrigued|moved|surprised by|that|with|how",
        "i ..1 loved|liked|enjoyed|admired|saw ..1 the|your|how|that|seeing|watching !time|interview|opportunity|chance|day|conversation|meeting|talk|chat",
        "showing|show|walking|talking|introducing|walk me",
    ])
    .even_negated()
});

/// An offer to connect.
pub static CONNECTING: Table = LazyLock::new(|| {
    Phrases::new(&["linkedin", "linked in", "connect ..2 online", "xing"]).even_negated()
});

/// What an answer to a rejection says.
pub static REJECTED: Table = LazyLock::new(|| {
    Phrases::new(&[
        "sorry|sad|disappointed|disappointing ..2 hear|learn|read|that|not|with|by|about ..6 not|rejected|decision|unsuccessful|declined|else|someone|another|outcome|selected|chosen",
        "you ..3 decided|chosen|chose|went|going|gone|opted ..3 someone|another|other|somebody|different|not|else",
        "not ..3 moving|move|going|go forward|ahead|further",
        "not ..3 selected|chosen|successful|offered|hired|picked",
        "i was|were|am|been rejected|unsuccessful|turned|declined",
        "rejection|refusal",
        "rejected|rejecting|reject ..1 me|my",
        "respect|understand|accept ..1 your|the ..1 decision",
        "another|different|chosen|successful|selected candidate|applicant",
        "did not work out",
        "not ..2 right|best|a fit|match",
        "did not get ..2 job|position|role|offer",
        "no hard feelings",
        "apply ..1 again",
        "other|future vacancies|openings|positions|roles|applications",
        "wish you ..4 success|luck|well",
        "wish you ..2 all the best",
        "position ..3 filled",
        "decision ..3 unfair|wrong|mistake|not",
        "reconsider|regret your|the|this|it ..1 decision",
    ])
    .even_negated()
});

/// What a question about news says.
pub static ASKING_FOR_NEWS: Table = LazyLock::new(|| {
    Phrases::new(&[
        "follow~ up",
        "following-up|follow-up",
        "check~ in|back",
        "circle~ back",
        "touch~ base",
        "any|an update|updates|news",
        "status of|update",
        "still ..2 available|open|waiting",
        "not ..2 heard",
        "weeks|days|month|week|months ago",
        "since ..1 we ..1 last? spoke|talked|met",
        "how|where|whether ..4 things|search|process|decision|hiring ..1 stand|stands|is|are|going",
        "last|previous email|e-mail|message|note|mail",
        "made|reached ..1 any|a|your ..1 decision|progress",
        "when ..4 decision|decide",
    ])
    .even_negated()
});
