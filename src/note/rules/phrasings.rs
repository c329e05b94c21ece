//! How people say things in notes: tables of phrases, in the notation of the note's phrase matcher.

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

/// Arguing with the decision.
pub static ARGUING: Table = LazyLock::new(|| {
    Phrases::new(&[
        "i ..2 disagree ..1 with?",
        "disagree ..1 with your|the ..1 decision|assessment|choice|reasons|feedback|verdict",
        "not agree with ..2 decision|assessment|choice|reasons|reasoning|feedback|verdict",
        "contest|challenge|dispute|question|protest|appeal ..2 decision|rejection|outcome|verdict",
        "decision|rejection|process|outcome|assessment|verdict|treatment|choice ..1 is|was|seems|feels|seemed|felt ..2 unfair|unjust|wrong|biased|absurd|ridiculous|baffling|unacceptable|discriminatory|flawed|mistaken",
        "it|this|that is|was|seems|feels ..2 unfair|unjust|unacceptable|discriminatory",
        "unfair|unjust|unacceptable ..1 decision|rejection|process|treatment|choice",
        "make|made|making the|a wrong ..1 decision|choice",
        "treated|judged|assessed|evaluated ..1 unfairly|unjustly|wrongly",
        "unfairly|unjustly|wrongly rejected|treated|judged|passed|turned|assessed|evaluated",
        "you ..3 made|making ..2 mistake|error|blunder",
        "decision|rejection|choice ..1 is|was|be ..3 mistake|error",
        "rejecting|hiring|passing ..4 is|was|be ..3 mistake|error",
        "mistake|error to ..1 reject|pass|choose|hire|turn|overlook|let",
        "you ..3 got|have ..1 it|this wrong",
        "you are|were wrong",
        "reconsider ..2 decision|choice|me|application|candidacy|rejection",
        "reconsider this|it",
        "reconsider $",
        "rethink|reverse|revisit|overturn|review ..1 your|the|this ..1 decision|choice|rejection",
        "change your mind|decision",
        "less qualified|experienced|skilled|capable|competent|talented candidate|candidates|applicant|applicants|person|people",
        "someone|somebody|candidate|person|people|applicant ..4 less|lesser|inferior|no qualified|experienced|experience|skilled|capable|competent|talented",
        "less experience|skill than me|i|mine",
        "underqualified|unqualified|lesser|weaker candidate|candidates|applicant|person|people",
        "i was ..3 best|better|stronger|strongest candidate|applicant|person|choice|fit",
        "i am|was ..2 more|better ..1 qualified|experienced|suited than",
        "you will|would|may|might|shall ..1 regret",
        "you are going to regret",
        "regret not hiring|choosing|taking|picking|selecting",
        "regret your|this decision|choice",
        "your loss",
        "fail to see|understand how|why|what ..3",
        "how could you ..2 reject|choose|hire|pass|turn|overlook|say|not",
        "not understand ..2 how|why ..6 reject|rejected|chose|chosen|hired|picked|turned|passed|overlooked|selected",
        "i ..2 deserve|deserved ..2 explanation|better|job|role|position|offer|it|chance",
        "i ..2 should have been ..1 chosen|hired|selected|offered|picked|given",
        "you should have ..1 chosen|hired|selected|offered|picked|given",
        "decision|rejection|reason|reasons|reasoning|feedback|choice ..2 makes|make|made no|little sense",
        "decision|rejection|reason|reasons|reasoning|feedback|choice ..2 not make ..1 sense",
        "you ..1 overlooked|ignored|misjudged|underestimated|misunderstood my|me",
        "not accept ..2 decision|rejection|answer|no",
        "refuse to accept",
        "your ..1 reason|reasons|feedback|assessment ..3 wrong|incorrect|nonsense|invalid|unconvincing|false",
        "beg to differ",
        "waste|wasted of? my time",
        "led me on",
        "on what basis|grounds",
    ])
    .unless(&[
        "you may|might|could|will|would|are|if ..4 disagree",
        "not mean|want|wish|intend|going|here|trying|asking|writing|write to ..3 argue|disagree|reconsider|change|appeal|question|dispute|contest|challenge",
        "not ask|asking|expect|expecting you to _ _? _? _?",
        "you ..1 told|said|described|mentioned|shared|asked|explained ..9",
        "if|when|where|until|unless you are|were wrong",
        "how|when|if you ..2 made|making ..3",
        "not want|wish|expect you ..4",
        "i am|was|felt|feel ..2 less qualified|experienced|skilled|capable",
        "glad|pleased|delighted to reconsider",
        "if|should you ..2 reconsider|change",
        "if ..3 changes",
        "question of ..4",
    ])
});

/// Pleading for the job.
pub static DESPERATE: Table = LazyLock::new(|| {
    Phrases::new(&[
        "i|we ..3 need ..1 this|the|a|your ..1 job|position|role|opportunity|chance|income|money|offer !description|title",
        "need ..1 work|income|money|employment ..1 badly|desperately|urgently",
        "desperate|desperately",
        "desperation",
        "please please",
        "i beg|implore|beseech you",
        "begging|pleading you|with|for",
        "anything to get|land|win|join",
        "would|will ..1 do|give|take anything|whatever ..2 for|to|it",
        "would give anything",
        "whatever it takes",
        "any job|position|salary|pay|role ..1 at all",
        "at any salary|pay|wage|price",
        "work|start for free|nothing|less|half",
        "my ..1 last|only|final hope|chance|option|resort",
        "nothing else left",
        "running out of money|options|time|savings",
        "not pay|afford ..2 rent|bills|mortgage",
        "pay|paying my|our|the rent|bills|mortgage|debts",
        "unemployed|jobless for|since",
        "out of work ..2 for|since",
        "feed my|our family|children|kids",
        "my family|children|kids ..2 depend|depends|rely|relies",
        "dying to|for ..2 work|join|job|get|this|be|chance|role|position",
        "would|will|could die to|for|without|if",
        "would kill for",
        "be heartbroken|devastated|crushed if",
        "would ..1 break my heart",
        "just|only give me a|one|another chance",
        "i ..2 not live without",
        "give me ..2 chance please",
        "please ..1 give me ..2 chance|job|opportunity|shot",
        "please ..1 hire|pick|choose|select me",
        "have mercy|pity",
        "no other options|option|choice|offers|prospects",
        "nobody else ..2 hire|hires|wants me",
        "no one else ..2 hire|hires|wants me",
        "sleepless nights",
        "not ..1 sleep|slept|eat ..5 waiting|about|since|job",
        "means|meant everything to me",
    ])
    .unless(&[
        "your|company|team|clients|customers|patients|users|people|children ..2 desperate|desperately",
        "desperate need of",
        "understand|know ..3 need|needs",
        "clients|customers|patients|families|people|tenants ..3 pay|paying|afford ..4",
    ])
});

/// Pressing for an answer.
pub static PUSHY: Table = LazyLock::new(|| {
    Phrases::new(&[
        "asap|a.s.a.p",
        "please|let|reply|respond|answer|hear|know|decide|need|want|write|contact|tell|decision|response|appreciate|update ..8 as soon|quickly|fast as possible",
        "no later than",
        "i ..2 expect|expecting an|a|your|to ..3 answer|reply|response|offer|decision|hear|update|hired|call",
        "i ..2 expect you to",
        "i ..1 expect|trust|assume|presume that? you ..1 will|shall ..1 send|reply|respond|answer|decide|contact|let|get|write|call|hire|offer|give|make|confirm|inform",
        "i ..1 expect|trust|assume|presume that? ..2 contract|offer|answer|decision|letter ..1 will|is",
        "not ..2 wait ..1 longer|forever|indefinitely",
        "tired|sick of waiting",
        "i demand|insist",
        "i must|have|would ..1 demand|insist",
        "keep|continue|keeping calling|phoning|emailing|messaging|ringing|contacting",
        "keep on calling|phoning|emailing|messaging|writing|asking",
        "will not stop|rest ..4 until",
        "will not take|accept no",
        "i need|require|want an|a|your ..2 answer|reply|response|decision",
        "i need|have|want|must to? know ..3 now|today|immediately|soon|quickly|urgently|tomorrow|asap",
        "need|want|expect|require|appreciate|like|for|await|request|hope|hoping ..3 immediate|urgent|prompt|speedy|swift|quick ..1 reply|response|answer|decision",
        "please ..1 reply|respond|answer|decide|write|call ..3 immediately|urgently|promptly|quickly|today|tomorrow|now|tonight",
        "let me know ..2 immediately|urgently|promptly|quickly|today|tomorrow|now|tonight",
        "get back to me ..2 immediately|urgently|promptly|quickly|today|tomorrow|now|tonight",
        "it is ..1 urgent",
        "i ..2 urgently",
        "please ..1 hurry",
        "hurry up",
        "speed things|it up",
        "speed up the|your|this ..1 decision|process|hiring|search",
        "what is taking ..2 long",
        "why is|does|has|did|are ..3 taking|take|taken ..2 long",
        "other offers ..4 so|waiting|soon|wait",
        "time is running|of",
        "make ..2 decision now|already|today|soon|quickly",
        "hire me now|today|already|and",
        "when can|do i start",
        "not make|keep me wait|waiting",
        "you must|need|have to? ..1 reply|respond|answer|decide|hire",
        "final|last reminder|notice|warning",
        "i deserve an|a ..1 answer|reply|response|update",
        "i am entitled|owed to? an|a ..1 answer|reply|response|update",
        "i will|must|would ..2 go|look elsewhere",
    ])
    .unless(&[
        "start|starting|begin|available|join|free|finish|send|sent|deliver|submit|provide|prepare|complete ..6 as|asap|later",
        "i will|can|could|shall ..6 as|asap|later",
        "thank~|thanks|appreciated|grateful ..5 prompt|quick|swift|speedy|immediate ..2",
        "i ..1 appreciate your prompt|quick|swift|speedy|immediate ..2",
        "for your|the|such ..2 prompt|quick|swift|speedy|immediate ..2",
        "should|can|could|may|might|would i ..1 expect ..4",
        "what ..2 i ..2 expect ..3",
        "no need|reason to hurry|rush",
        "not ..2 expect|expecting|demand|insist",
        "not want|wish|mean to hurry|rush|press|push|demand|insist|keep",
        "not need|require",
        "quick reply|response|answer time",
        "if you ..3 need ..6",
    ])
});

/// Requests for an answer by a day.
pub static DEADLINE: Table = LazyLock::new(|| {
    const DAYS: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|eod|cob|end|close|week|weekend|hours|days|today|then";
    const ASKS: [&str; 8] = [
        "let|tell me ..8 by|before|within ..3",
        "hear ..6 by|before|within ..3",
        "reply|respond|answer|decide|confirm|offer|response|decision|update ..4 by|before|within ..3",
        "get back to me ..4 by|before|within ..3",
        "get back ..4 by|before|within ..3",
        "i need|want|expect|require ..6 by|before|within ..3",
        "know ..4 by|before|within ..3",
        "write|call|email me ..4 by|before|within ..3",
    ];
    let asks = ASKS.map(|ask| format!("{ask} {DAYS}"));
    Phrases::new(&asks.each_ref().map(String::as_str)).unless(&[
        "if you ..3 need|want|like ..9",
        "would ..2 decide|reply|respond|answer ..6",
        "you|they|she|he ..2 said|mentioned|told|wrote|planned|expected|hoped|promised ..9",
        "i will|can|could|shall|would ..4 reply|respond|answer|confirm|decide|let|tell|get|send|start|need|finish ..8",
        "before ..1 our|we|i ..4",
        "not need|expect|want|require ..6",
        "i need to ..7",
    ])
});

/// Reproaches in a polite dress.
pub static PASSIVE_AGGRESSIVE: Table = LazyLock::new(|| {
    Phrases::new(&[
        "per|as|like i ..2 said|mentioned|stated|wrote|explained|noted|told|indicated ..3 last|previous|earlier|prior|before|already|first",
        "as ..1 already stated|mentioned|noted|said|written|explained",
        "as|per? stated|mentioned|noted|said|written|explained ..1 in my",
        "per my last|previous|earlier|prior|first email|e-mail|message|note|mail|emails|messages",
        "still have|has not ..1 heard|received|gotten|got|had|seen|answered|replied|responded",
        "have|has still not ..1 heard|received|gotten|got|had|seen|answered|replied|responded",
        "have not ..1 heard ..2 back|anything|from ..3 despite|even|although|though|yet|after|still",
        "have not ..2 heard ..1 single|word|thing",
        "have ..2 heard nothing",
        "i|we have yet to hear|receive|get",
        "never heard back|from|anything",
        "never ..1 got|received|had ..2 answer|reply|response|feedback",
        "still waiting|wait|await|awaiting ..3 reply|answer|response|hear|feedback|decision|word|news|you|your|email|e-mail|update|result",
        "still waiting $",
        "been waiting ..4 weeks|week|days|months|month|reply|answer|response|decision|hear",
        "not ..1 bother~|bothered to|replying|responding|answering",
        "you ..1 could|would ..1 not ..2 bother|bothered",
        "you ..1 have not ..1 replied|responded|answered|written|called|gotten|bothered",
        "you never|failed ..2 reply|replied|respond|responded|answer|answered|call|called|wrote|got|get",
        "you ..2 forgotten|forgot ..1 about|me",
        "in case you missed|forgot|overlooked|lost|misplaced",
        "not sure|certain if|whether|that you ..2 saw|seen|read|received|got|noticed",
        "you ..2 too busy to",
        "ignored|ignoring|ignore my|me",
        "ghosted|ghosting",
        "you promised|assured ..8 but|yet|however",
        "you ..1 said|told|promised ..10 but ..1 you ..1 not|never",
        "you ..1 said|told|promised ..10 but ..1 nobody|nothing|no",
        "you ..1 said|told|promised ..10 but ..1 i ..1 not heard|received",
        "you ..2 promised to|me|that",
        "third|fourth|fifth|second time ..3 write|writing|written|wrote|ask|asked|asking|email|emailing|emailed|contacting",
        "my third|fourth|fifth|several ..1 email|e-mail|message|emails|e-mails|messages",
        "unanswered",
        "as you ..1 should|must|surely|ought|no ..2 know|remember|recall|aware",
        "i would have expected|appreciated|hoped ..3 reply|answer|response|message|word|hear|feedback|update|least",
        "would have been ..1 nice|courteous|polite|decent|professional ..2 hear|get|receive|know|reply|answer|tell|let|if",
        "common|basic courtesy|politeness|decency|manners",
        "courtesy of a|replying ..1 reply|response|answer|call?",
        "least you can|could",
        "once|yet again i ..2 remind|ask|must|write|attach",
        "friendly|gentle|kind|polite reminder",
        "disappointed ..2 not ..3 heard|hear",
        "disappointed ..3 silence|lack",
        "your|the lack of ..1 response|reply|communication|feedback|answer|courtesy",
        "your|radio silence",
        "whenever you ..1 bother|manage|decide",
        "assume ..4 not interested|lost|forgotten",
        "surprised|surprising|strange|odd|astonished ..3 not ..2 heard|hear|received|replied|answered",
    ])
    .unless(&[
        "not mean|want|wish to remind|press",
        "still waiting|await|awaiting ..3 certificate|transcript|visa|references|license|licence|permit|results|exam|diploma",
        "i|we ..1 forgot|forgotten",
        "i ..1 ignored",
        "in|during|at|from our ..1 last|previous|earlier|first|prior",
        "said|mentioned ..1 in|during|at|when our|we|you ..2",
        "so|that|once|when|case i ..2 have ..1 received",
        "thank|thanks|appreciate~ ..4 gentle|kind|friendly|polite reminder",
        "had never heard",
        "never heard of",
    ])
});

/// Apologies for writing at all, and words that make the writer small.
pub static APOLOGETIC: Table = LazyLock::new(|| {
    Phrases::new(&[
        "sorry|apologize~|apologise~|apologies ..2 to|for|if ..3 bother~|disturb~|trouble~|interrupt~|intrude~|pester~|nag|nagging|annoy~|writing|email|emailing|contact~|inconvenience|persistence|follow|following|message|intrusion|imposition",
        "sorry|apologies about|for ..1 all|so|the|my ..2 question|questions|emails|rambling|length",
        "not ..1 mean|want|wish|like|trying to? ..1 bother|disturb|pester|annoy|impose|intrude|nag",
        "not ..1 want|wish|mean to be ..2 pushy|bother|nuisance|burden|pain|pest",
        "hate to bother|ask|be|trouble|disturb|pester|nag|impose",
        "just|only|simply checking|check in|on|back|to|whether|if",
        "just ..1 wanted|wanting|want|thought|hoping|wondering|dropping|circling|touching|bumping",
        "just writing|reaching|following to|out|up",
        "i was only|merely wondering|hoping|curious",
        "just a|my quick|small|little|short|two|humble question|note|email|e-mail|message|line|thing|cents",
        "i am no ..1 expert|specialist|genius|pro|professional",
        "i am not an|a ..2 expert|specialist|genius|pro",
        "i may|might|could ..1 be wrong|mistaken|off",
        "i am ..2 not ..2 sure if|whether ..3 right|appropriate|place|okay|ok|proper|good",
        "this|it may|might|is|sounds|could ..2 be? ..2 silly|stupid|dumb|foolish",
        "silly|stupid|dumb|foolish question|questions",
        "if it is|was not too|any|a ..2 trouble|bother|ask|hassle|much",
        "i know|realize|realise|understand ..1 you are|must|may ..4 busy ..2 but|and|so",
        "you are|must ..3 busy ..1 but",
        "hope|hoping ..1 i|this|it ..2 not ..1 bother~|disturb~|annoy~|intrude~|intruding|wasting|nuisance|burden",
        "forgive|excuse|pardon me|my ..4 bother~|asking|writing|intrusion|persistence|impatience|disturb~|message|email|question",
        "i feel ..1 bad|awkward|guilty|silly|stupid ..1 about|for ..1 asking|writing|bothering|emailing",
        "i hope ..4 does not ..2 sound|seem|come",
        "waste|wasting your ..1 time",
        "i am probably|likely not ..2 right|best|ideal|strongest|qualified|you",
        "for what it is worth",
        "my two cents",
        "if that makes sense",
        "pestering|nagging|bothering you",
        "to|not ..1 bother|pester|nag you",
        "if that is ok|okay|alright",
        "my ..1 humble|modest opinion|view|skills|self",
        "sorry again",
        "sorry but i ..1 wanted|want|just|have",
    ])
    .even_negated()
    .unless(&[
        "sorry ..2 hear|that|not",
        "sorry|apologies|apologize|apologise ..4 late|delay|delayed",
        "you ..2 bother",
        "just wanted|want to ..1 thank|say",
    ])
});

/// An announcement that the writer will call.
pub static CALLING: Table = LazyLock::new(|| {
    Phrases::new(&[
        "i|we will|shall ..1 call|phone|ring|telephone|dial !on|upon|it|this|that|him|her|them|a|an|my|out",
        "i|we will|shall ..1 be ..1 calling|phoning|ringing|telephoning",
        "i|we will|shall ..2 give ..3 call|ring|buzz",
        "i|we am|are going|planning|intending to ..1 call|phone|ring|telephone",
        "i|we am|are going|planning|intending to give ..2 call|ring|buzz",
        "i|we plan|intend|mean|propose|aim to ..1 call|phone|ring|telephone",
        "i|we plan|intend|mean|propose|want|aim to give ..2 call|ring|buzz",
        "expect my ..1 call",
        "expect a ..2 call from me",
        "follow|following up ..4 by|with|over|via|on ..1 phone|call|telephone",
        "i|we will|shall ..2 try|reach|contact|check ..4 by|over|on|via|with ..1 phone|telephone|call",
        "call|phone|ring|telephone|calling|phoning|ringing you|your ..3 tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|again|later|this|week",
        "i|we will|shall ..2 pick up the phone",
        "let me call|phone|ring you",
        "i ..2 tried|attempted ..1 to? ..1 call|calling|phone|phoning|ring|ringing|reach|reaching ..3 phone|office|you",
        "i ..1 called|phoned|rang|telephoned you|your|reception|twice|yesterday !here",
        "left ..4 voicemail|voicemails",
        "i|we will|shall ..1 speak to|with you ..2 by|over|on ..1 phone|telephone",
    ])
    .unless(&[
        "as ..2 agreed|arranged|asked|requested|suggested|scheduled|invited|proposed|planned|discussed ..9",
        "you ..1 can|could|may|might|are|can ..3 call|phone|ring|reach",
        "feel free ..4 call|phone|ring ..4",
        "call|phone|ring|calling|phoning ..8 as|when|at|like ..1 agreed|arranged|asked|requested|suggested|scheduled|invited|proposed|planned|discussed|we|you ..2",
        "not call|phone|ring|be|give|going|plan|planning|intend|try|follow|expect|want ..3",
        "can|could|may|might|should i ..1 call|phone|ring ..4",
        "i can|could|may|might call|phone|ring ..4",
        "i want|plan|mean to call it|this|attention",
    ])
});

/// Slang and the shorthand of short messages.
pub static SLANG: Table = LazyLock::new(|| {
    Phrases::new(&[
        "gonna|wanna|gotta|lemme|gimme|kinda|sorta|dunno",
        "lol|lmao|rofl|omg|btw|idk|imo|imho|tbh|ttyl|smh|brb",
        "thx|thnx|tnx|pls|plz|u|ur|cuz|coz|yall",
        "yeah|yep|yup|nope|nah",
        "dude|bro|bruh",
        "haha|hahaha|hehe|yay|woohoo|omfg|stoked|psyched",
        "super duper",
    ])
    .even_negated()
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
