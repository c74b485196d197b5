"""English farewells, and talk of a time that one will not live to see."""

from __future__ import annotations

from reading.distress.words_en import FAMILY, crisis

# What makes an absence or a last message an ordinary one.
_ORDINARY_ABSENCE = (
    r"(?!.{0,60}(?:holiday|vacation|away|abroad|mov(?:e|ing)|office|work|shift|home|on a plane|meeting|by (?:five|"
    r"six|noon|half)|travel|fl(?:y|ight)|trip|appointment|"
    r"surgery|hospital|contract|back on|day off|address|email me|parcel|courier|text me|call me|ring me|phone me))"
)
_ORDINARY_LAST = (
    r"(?!.{0,50}(?:ombudsman|lawyer|solicitor|court|complain|regulator|press|before (?:i|we) (?:board|go to|call|"
    r"leave for)|"
    r"today|for now|until|unless|tomorrow|warning|chance|about this|payment|fee|contract))"
)
_NO_ONE = r"(?:you|they|u|yous|yall|nobody|no ?one|the bank|your company|your agents?)"

RULES = (
    crisis(
        "en.last_message",
        0.88,
        (
            r"(?:the|my) (?:very )?(?:last|final) (?:ever )?(?:message|text|thing|email|chat|post|call|letter|words?|"
            r"contact)"
            r" (?:that )?(?:any ?one|anybody|you|u|they|i|we|from me|youll|ill)(?: \w{1,8}){0,6} (?:from me|get|hear|"
            r"receive|"
            rf"read|see|send|write|type|say){_ORDINARY_LAST}",
            r"(?:final|farewell|suicide|goodbye|good bye) (?:letter|note|video|message|post|text)s?"
            r"(?= (?:is|are|to|for|written|done|ready|on|in|i)|$|[.,!])(?! (?:to|for) (?:my |the )?(?:boss|team|"
            r"class))",
            r"good ?bye (?:all|every ?(?:one|body|1)|my (?:loves?|friends|family|darlings?|babies)|forever|for ever|"
            r"for good|life|"
            r"world|and (?:sorry|forgive|god bless you all|thank you for trying))",
            r"(?:bye|farewell|adieu) (?:forever|for ever|for good|world|cruel world|life|all of you|to (?:life|"
            r"this world|you all))",
            rf"(?:its|it is|this is|so this is) (?:good ?bye|farewell) (?:from me|then|forever|to {FAMILY}|everyone|"
            rf"world|now)"
            r"(?! (?:to|for) (?:the|my) (?:car|job|house|flat|overdraft|card))",
            r"(?:wanted|want|need|trying|had|came|just) (?:to )?(?:\w{1,6} )?say (?:a (?:proper )?)?good ?bye (?:to "
            r"(?:some|any|every)"
            r"(?:one|body)|before i|properly|while i)",
            r"(?:hear|heard|see|saw|hold|held|hug|hugged|kiss|kissed|tuck|tucked|spoke|speak|talk|walk|cook|"
            r"visit)\w{0,3}"
            r"(?: \w{1,10}){0,7} (?:one|for the) (?:very )?last time(?=$|[.,!]|.{0,20}(?:before|tonight|calm|"
            r"ready|know|"
            r"then|now))(?!.{0,20}(?:before (?:the|she moves|he moves)))",
            r"(?:see|meet) (?:you|yous|yall|u) (?:all )?(?:on the other side|in (?:heaven|hell|the next (?:life|one|"
            r"world)|"
            r"another life|the afterlife|my next life))(?! of (?:the|my) (?:holiday|weekend|move|exam))",
            r"(?:until|till|in) (?:another|the next|my next) (?:life|lifetime|world)(?= then|$|[.,!]| i| ill| maybe)",
            r"(?:dont|do not|please dont|no need to|never) (?:cry|grieve|mourn|weep|be sad) (?:for|over|about) me",
            rf"(?:forgive me|forgive your (?:son|daughter|mother|father|wife|husband)|sorry) (?:please )?{FAMILY}"
            r"(?=.{0,60}(?:couldnt|could not|cant|was(?:nt| not)|not strong|tired|going|done|enough|carry|loved?|"
            r"weak|gone))"
            r"(?! (?:is|was|are) (?:calling|ill|sick|in|the))",
            rf"(?:kiss|hug|give my love to) {FAMILY}(?: and \w{{1,8}}| for me| goodnight){{0,2}}(?=.{{0,40}}(?:wont|"
            rf"will not|not be|"
            r"tell|gone|watching|when they|loved|sorry|from (?:above|heaven)))",
            rf"(?:tell|let|ask) {FAMILY} (?:\w{{1,10}} )?(?:know )?(?:that |how )?(?:much )?(?:i|im|daddy|mummy|dad|"
            rf"mum|mam|their"
            r" (?:father|mother|dad|mum)) (?:always |really |did |did my |never |always )*(?:love|loved|am sorry|"
            r"sorry|tried|best|"
            r"meant|stopped loving|proud)",
            rf"tell {FAMILY} (?:\w{{1,10}} )?(?:none of this|it wasnt|it was not|it was never|not to|to forgive me|"
            rf"im at peace|goodbye)",
            r"remember me (?:kindly|fondly|well|as i was|how i was|smiling|when im)",
            r"my (?:story|journey|chapter|time) (?:here )?(?:ends|stops|finishes|is over|has come to an end|"
            r"is up)(?! at (?:the|this) "
            r"(?:company|bank|job))",
            r"this is (?:where i get off(?= |$|[.,!])(?! the (?:bus|train|tram|tube)|.{0,20}(?:call|ring|text|"
            r"station|street))|my stop(?=.{0,4}$|.{0,20}(?:getting off|goodbye|world|life))|the end (?:of me|"
            r"for me)|where my (?:life|story|road) ends)",
            r"(?:sign|signing|log|logging) (?:off|out) (?:from|of) (?:life|this (?:life|world|one)|everything|earth|"
            r"the world)",
            r"(?:last|final) (?:meal|supper|smoke|cigarette|pint|sunset|sunrise|bath)(?=.{0,30}(?:ready|calm|then|"
            r"before i|tonight|"
            r"goodbye|peace))",
        ),
        (
            "This is the last text you are ever going to get from me",
            "my farewell note is on the fridge",
            "goodbye to life, bye forever",
            "i kissed the girls goodnight for the last time, they dont know",
            "see you all in the next life",
            "sorry mam, i couldnt go on, i was tired",
            "let my children know that I always loved them",
            "please don't cry for me",
            "i just wanted to say goodbye to somebody",
            "tell my mother none of this was her doing",
            "my story ends here",
        ),
        (
            "this is the last message you will get before I go to the ombudsman",
            "last call from me today, shift starts soon",
            "sorry mum is calling",
            "tell my wife i sorted the direct debit",
            "this is my stop, call you from the street",
            "see you on the other side of the holidays",
            "said goodbye to my old car",
            "goodbye then, thanks for the help",
        ),
    ),
    crisis(
        "en.will_not_be_around",
        0.87,
        (
            r"(?:wont|will not|not going to|not gonna|wouldnt|dont (?:plan|expect|intend|mean)(?: on| to)?|"
            r"not planning (?:to|on)|"
            r"have no intention of|no plans? to|shant|shall not) (?:still )?(?:be |being )(?:here|around|alive|"
            r"on (?:this )?earth|"
            r"breathing|with (?:you|us) any ?more|in this world) (?:by|to see|come|past|for|after|long enough|on|at|"
            r"then|next|any"
            r"|when (?:that|it|the (?:first|next|payment|letter|bill|statement)))" + _ORDINARY_ABSENCE,
            r"(?:wont|will not|not going to|not gonna|never going to|dont (?:plan|want|expect|intend) (?:on|to)|"
            r"doubt (?:ill|i will)|"
            r"no intention of|never) (?:live to |be alive to |get to |living to )?(?:see|make it to|get to|reach|"
            r"turn|seeing|reaching|"
            r"turning|reach|hit) (?:my (?:own )?(?:\d{2}(?:th|st|nd|rd)?|thirtieth|fortieth|fiftieth|sixtieth|"
            r"next) ?(?:birthday)?|"
            r"thirty|forty|fifty|(?:another|next) (?:birthday|christmas|year|winter|summer|spring|sunrise|morning|"
            r"monday|sunday)|"
            r"christmas|xmas|new year|the (?:new year|morning|sunrise|weekend|end of (?:the|this) (?:week|month|"
            r"year)))"
            r"(?! (?:with|on) (?:this|my|that)|.{0,25}(?:money|wages?|payday|branch|work|party|train|sale))",
            r"(?:where|the place) (?:im|i am|ill be|i will be) (?:going|headed|heading|off to|bound)(?: \w{1,6}){0,2}"
            r" (?:i |you |there |theres |are |is |they )*(?:wont|dont|no|nobody|no ?one|cant|not|never) (?:be |have |"
            r"take |accept "
            r"|need |use |can |will |exist )*(?:need|use|bank|bills?|debts?|money|pays?|owes?|collect|reach|chase|"
            r"find|hurt|matter|"
            r"pain|mornings?|direct|account|cards?)",
            r"(?:wont|will not|not|dont|no longer|shant) (?:be )?need(?:ing)? (?:it|them|money|anything|the \w{3,8}|"
            r"my \w{3,8}|any of "
            r"(?:it|this)) (?:where (?:im|i am) going|after tonight|in the (?:ground|grave)|when im (?:dead|gone)|"
            r"once im (?:dead|gone))",
            r"(?:no (?:point|use|sense|need)|pointless|dont (?:bother|waste your time)|do not bother|why bother|"
            r"useless)(?: in| to| with|"
            r" making| make| setting| set| up| giving| sending| a| an| any| me| the| for| your time| my| new|"
            r" payment| repayment){0,8}"
            r" (?:plan|arrangement|instalments?|schedule|direct debit|budget|call ?back|appointment|review|card|"
            r"reminders?|deal)"
            r"(?=.{0,60}(?:be gone|im gone|wont be (?:here|around|alive)|not be (?:here|around|alive)|dead|"
            r"not going to be (?:here|"
            r"around|alive)|wont live|not alive|wont exist|outlive|man who wont|alive (?:for|by|"
            r"to)))(?!.{0,60}(?:holiday|moving|away))",
            r"(?:none of (?:this|it|that|your \w{3,9})|nothing|it|this) (?:will|wont|is going to|isnt going to|"
            r"wouldnt) (?:not )?"
            r"(?:even )?matter(?: to me| any ?more)?(?: soon| once im| when im| because i| cos i| after (?:tonight|"
            r"i)| where im| tomorrow)"
            r"(?=$|[.,!]|.{0,30}(?:gone|dead|breathing|alive|be here|around|going|peace))",
            r"(?:after|come|past|by|from) (?:tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend|"
            r"then)(?: morning|"
            r" night)? (?:none of (?:this|it|your)|nothing|i (?:will|wont) (?:not )?(?:be|exist|breathe)|"
            r"ill be (?:gone|dead|at peace|no more|"
            r"free of (?:life|it all|everything)|nothing|history|a memory)|i (?:am|will be) (?:gone|dead|no more))"
            r"(?!.{0,30}(?:holiday|away|work|until|till|back|abroad|to (?:spain|india|the)))",
            r"(?:there )?(?:is|isnt|wont be|will be|is not|will not be|s not|is not going to be|"
            r"isnt going to be) (?:going to be )?"
            r"(?:a |any |no )(?:me to|next (?:week|month|year|time|birthday) for me|tomorrow for me|me (?:left|"
            r"any ?more|tomorrow|next))",
            r"(?:one|two|three|a few|last|couple of) (?:more )?(?:sleeps?|nights?|days?|weeks?)(?: left)? (?:and|"
            r"then|until|till) (?:then )?"
            r"(?:im|i am|ill be|its|i get|i) (?:gone|dead|no more|out of (?:this|the) world|(?:at )?(?:peace|"
            r"rest) (?:for ?ever|at last)|"
            r"over for me|do it|leave this)",
            r"by the time (?:you|u|they|this|the|your|any|some)(?: \w{1,10}){0,6} (?:ill|i will|im|i am|it will|"
            r"itll) (?:already |all |be |"
            r"have |long )*(?:gone|dead|over for me|past help\w{0,3}|in the ground|history|no more|buried|cold|done "
            r"it)"
            r"(?! (?:to|on|from|for|home|out|away|on holiday|abroad))",
            r"(?:last|final) (?:day|night|evening|hours?|week) (?:alive|on (?:this )?earth|of my life|of life|"
            r"as a living)",
            r"(?:stay|staying|hold on|holding on|alive|hang on|waiting|wait|"
            r"keep going) (?:alive )?(?:\w{1,5} )?(?:till|until) (?:\w{1,10} ){1,6}"
            r"(?:and |then |after (?:that|which) ){1,3}(?:im|i am|ill|i will|i) (?:gone|going|done|go|end|finish|out|"
            r"leav\w{1,3})"
            r"(?=.{0,20}(?:too|$|[.,!]|it|world|life))(?! (?:to|on|back) (?:work|holiday|pay|the))",
            r"(?:dead (?:man|woman|girl|mother|father) (?:walking )?by|be (?:found )?dead (?:by|before|when|come)|"
            r"name on a (?:stone|grave\w{0,5}))",
        ),
        (
            "i won't be here by the time your first instalment is due",
            "no use making a payment plan, i'll be gone",
            "im never going to reach my fiftieth birthday and i am fine with it",
            "where i am headed nobody pays bills",
            "none of this will matter once im gone",
            "after tonight i will be nothing",
            "two more sleeps and then im gone",
            "there isnt going to be a next month for me",
            "by the time you answer i will be long dead",
        ),
        (
            "i wont be here by five, i'm at work",
            "i won't be around on monday, hospital appointment",
            "no point setting up a direct debit, i'm moving banks",
            "where im going there is no signal",
            "not gonna make it to the branch before it shuts",
            "by the time you read this i will be on a plane",
            "by then i'll be gone to spain on holiday",
            "it won't matter after the first, the rate changes",
            "i will be forty next week",
        ),
    ),
)
