"""English words of somebody who has settled how and when, or tells the lender that it will deal with the dead."""

from __future__ import annotations

from reading.distress.words_en import FAMILY, crisis

_PLACE = (
    r"(?:bridge|train|trains|tracks|railway|river|rope|pills|tablets|knife|razor|roof|cliffs?|viaduct|gun|shotgun|"
    r"beam|water below)"
)

RULES = (
    crisis(
        "en.knows_how_and_when",
        0.87,
        (
            r"(?:know|decided|worked out|chosen|planned|figured out|settled|picked) (?:exactly )?(?:how|when|"
            r"where)(?: and(?: i know)? (?:how|when|where)){1,2}(?! (?:much|often|many|long|to (?:pay|apply|sign|"
            r"send|upload|call)))(?=$|[.,!]| i| im| its| now)",
            r"(?:thought|thinking|think|know|knew|dream\w{0,2}|plan\w{0,4}|worked out|looked up|google\w{0,2}|"
            r"research\w{0,3})(?: \w{1,7}){0,3} how (?:i would|id|i will|ill|im going to|i am going to|to|i could|"
            r"best to) (?:do it|go about it|end (?:it|things|me)|die|kill|make it look|go(?= |$|[.,!]))"
            r"(?! (?:online|on the app|by phone|paperless|about (?:paying|applying)|to|with the))",
            r"(?:look\w{0,3}|googl\w{1,4}|read|search\w{0,3}|"
            r"check\w{0,2}) (?:it )?(?:up )?(?:online )?(?:how (?:high|deep|tall|far the drop|long (?:it|until|till|"
            r"before you|does it)|many (?:pills|tablets|it takes)|much (?:insulin|poison|of it))|whether it hurts|"
            r"if it hurts|painless)",
            r"(?:its|it is|all|date is|day is|ive|i have|have it) (?:set|fixed|arranged|booked|planned|"
            r"decided)(?: for)? (?:(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}\w{0,2}|"
            r"tomorrow|tonight|when)(?=.{0,50}(?:every(?:one|body) is (?:out|away|asleep)|house is empty|"
            r"kids are (?:at|with)|"
            r"nobody (?:is )?(?:home|in)|no ?one (?:is )?(?:home|in)))",
            r"(?:when|once|until|till|while|need|wait\w{0,3} for|just need)(?: \w{1,6}){0,3} (?:the house|the flat|"
            r"the place|everyone|everybody|the kids|they|my \w{3,8})(?: \w{1,4}){0,2} (?:empty|out|asleep|away|"
            r"gone to \w{3,6})(?=.{0,40}(?:do it|ready|end it|go through|peace|i can go|the rope|the pills|"
            r"thats when))",
            r"(?:easier|better|simpler|kinder|braver|ready|able|going|time|nerve|courage|guts|enough|mind|night|"
            r"somewhere else|somewhere quiet)(?: for me)? to (?:just )?(?:do it|go through with it|"
            r"be done with (?:life|it all and)|end it)(?= (?:tonight|then|now|when|while|somewhere|this weekend|"
            r"myself)|$|[.,!])"
            r"(?! (?:online|by phone|by card|together with you|with a card|on the app|now on the))",
            r"(?:ill|i will|im going to|gonna|and) (?:do it|end it|be done)(?: \w{1,8}){0,3}(?:,? and)? (?:ill |"
            r"i will )?(?:leave|put|write|name|mention|blame)(?: \w{1,8}){0,4} in (?:the|my|a) (?:note|letter|will)",
            r"(?:scared|afraid|frightened|terrified|worried) (?:of|about) (?:what|the things?) (?:i|im|ill) (?:am |"
            r"m |might |will |may |could |going to |gonna |be able to )*do(?: to (?:my ?self|me))?(?= (?:to my|when|"
            r"tonight|if i|once|alone|next|with))(?! (?:with (?:the|my) (?:money|budget|car|house)|if i (?:cant|"
            r"lose|miss)))",
            r"(?:want|made up|decid\w{1,3}) (?:\w{1,6} ){0,4}(?:to )?do it (?:somewhere (?:else|quiet|far|no)|"
            r"where (?:nobody|no ?one|they|the kids))",
            rf"(?:think|thinking|thought|thoughts|dream\w{{0,3}}|imagine|imagining|"
            rf"wonder\w{{0,3}})(?: \w{{1,6}}){{0,3}} (?:about|of) (?:the|that|a|my|"
            rf"those) (?:\w{{1,8}} )?{_PLACE}(?! (?:toll|fare|ticket|pass|repair|job|strike|refill|price|card|"
            rf"season|delay|loan|home|i (?:took|missed|got)))",
            rf"(?:stand|stood|standing|sit|sat|sitting|walk|walking|wait|waiting)(?: \w{{1,5}}){{0,2}} (?:by|at|"
            rf"near|beside|over|above|on) (?:the |that )(?:\w{{1,6}} )?{_PLACE}(?: and|,)(?: i| just|"
            rf" only){{0,2}} (?:wonder|think|imagine|stare|cry|count|wait|watch|listen)(?! (?:for (?:the|my) \d|"
            rf"about dinner))",
            r"(?:no ?body|no ?one|nothing|you|they|the police|u) (?:can|could|will|is going to|would|"
            r"gonna) (?:ever )?(?:stop|save) me(?: now| any ?more| this time| tonight)?(?= |$|"
            r"[.,!])(?! (?:from (?:pay|apply|switch|complain|go|leav)|a |money|time|paying|"
            r"hundreds))(?! .{0,20}(?:money|ombudsman|court))",
            r"(?:i |ive |just |already |i have |i just )(?:swallowed|necked|downed|took) (?:them|em|those|it all|"
            r"everything|the whole (?:lot|bottle|box|packet))(?! (?:to|out|off|back|away|from|with me|on|in|"
            r"for granted)|.{0,20}(?:chemist|yesterday to))",
            r"inhal(?:e|ed|ing) (?:\w{1,6} )?(?:gas|fumes|exhaust|helium|smoke from)|(?:one|a|my|both) (?:leg|foot|"
            r"legs|feet) (?:is |are )?(?:out(?: of the window| the window)?|over the (?:edge|rail\w{0,4}|side|ledge|"
            r"parapet)|already over)(?= |$|[.,!])",
            r"(?:cant|cannot|can not|couldnt|wont|not) (?:continue|carry on|keep on|go on) (?:living|with (?:life|"
            r"living|this life)|being alive|existing)(?! (?:in|with|at|here|on))|(?:cant|cannot|cnt) live no ?more",
            r"(?:dont|not|never|no longer|isnt|im not) (?:\w{1,5} )?(?:plan|planning|intend|intending|expect|"
            r"expecting|count|counting|bank|banking)(?: on| to| for){1,2} (?:\w{1,5} )?(?:a |any |see a |see the |"
            r"have a |having a |another |there being a )?(?:next (?:year|month|week|birthday|christmas)|tomorrow|"
            r"future|(?:being|be) (?:alive|around|here)"
            r"|(?:see|seeing) (?:it|that|next \w{4,6}|tomorrow|christmas)|old age)(?!.{0,40}(?:holiday|away|work|"
            r"office|travel|budget for|rate))",
            r"i (?:was|am) (?:just )?(?:a|the|one big) mistake(?=$|[.,!]| and| that| from| since)(?! (?:in|on|"
            r"with) (?:the|my))",
            r"(?:used to|once) want to (?:wake up|live|be alive|see tomorrow|get up in the)|(?:be|lie|"
            r"rest) (?:at rest|in peace|beside|next to|in the (?:ground|"
            r"grave) with) (?:\w{1,5} )?(?:with )?my (?:late |dead )?(?:dad|mum|mom|mam|wife|husband|son|daughter|"
            r"nan|gran|brother|sister|baby)(?= |$|[.,!])(?! (?:in bed|on the sofa|at))",
            r"(?:until|till|before|when|so|long) (?:im|i am|i can be|ill be|i get to be) (?:back )?(?:with|beside|"
            r"next to) my (?:late|dead|poor late) \w{3,8}|(?:few|three|two|couple of|\d) (?:days|weeks|"
            r"hours) left in me",
        ),
        (
            "i know how and where and when",
            "i've been thinking about how i would do it",
            "looked up how high the building is",
            "it's set for thursday when everyone is out",
            "i'll do it and leave your name in the note",
            "scared of what i might do tonight",
            "on my way to work i think about the tracks",
            "nobody can stop me now",
            "i just swallowed them",
            "can't continue with life",
            "not long until i'm with my late wife",
        ),
        (
            "i know how to pay and when",
            "thinking about the train fare i still owe",
            "it's easier to do it online",
            "nobody can stop me from complaining to the ombudsman",
            "scared of what i will do if i lose the car",
            "i am planning on next year's budget",
            "it is set for thursday, the first payment",
            "i'll do it tonight on the app",
        ),
    ),
    crisis(
        "en.collect_from_the_dead",
        0.87,
        (
            r"(?:get|getting|send|sending|have|having|receive|receiving|see|post|want|use|got) (?:\w{1,4} )?(?:a |"
            r"my |the )?(?:copy of my )?death certificate(?= (?:next|soon|instead|by|in the post|tomorrow|for)|$|"
            r"[.,!])(?!.{0,40}(?:(?:my|his|her) (?:dad|mum|mom|father|mother|husband|wife|gran|nan|uncle|brother)|"
            r"for (?:him|her|my|the|probate)|father|mother|late|office|registrar|hospital|copies))",
            r"(?:there(?:ll| will)|will|there is going to) be (?:nobody|no ?one|no me|no person|nobody left|"
            r"no one left)(?: here)?(?: alive)? (?:to (?:pay|chase|collect|write to|send|ring|answer|bill|"
            r"sue|open (?:it|"
            r"them)|harass)|at this address|left to|alive)(?!.{0,50}(?:mov(?:e|ed|ing)|holiday|until|till|away|"
            r"at work|back on|in the office))",
            rf"(?:my )?{FAMILY} (?:will|ll|would|are going to|to) be (?:\w{{1,6}} )?(?:orphans?|an orphan|widows?|"
            rf"a widow|a widower|without a (?:father|mother|dad|mum|mom)|fatherless|motherless)|orphans by",
            r"(?:carry|carried|carrying|take|taken|wheel|bring) me (?:out|away) (?:in|on) (?:a |the )?(?:bag|box|"
            r"body bag|coffin|stretcher|pieces)|(?:leave|leaving|go|going|carried|come|coming) (?:out |"
            r"home )?(?:feet first|in a (?:box|body bag|coffin|bag))|(?:cut|cutting|take|bring) me down from (?:the|"
            r"a|my) (?!account|list)",
            r"(?:collect|get|take|claim|recover|squeeze|chase) (?:it|your money|the (?:money|debt|rest|loan)|from|"
            r"payment|nothing)? ?(?:from|off|out of|with) (?:a |my |the )?(?:corpse|body|dead (?:man|woman|person|"
            r"body|one)|grave|coffin|ashes|stone)(?! (?:shop|fitness))",
            r"(?:send|post|address) (?:\w{1,8} ){1,5}to (?:the |my )?(?:cemetery|graveyard|grave|morgue|undertakers?|"
            r"coroner)(?! (?:in|of) )",
            r"(?:cant|cannot|dont|never|no use|try|have to|be) (?:suing|chasing|billing|sue|chase|bill|"
            r"harass|collect from|squeeze|frighten|ring|"
            r"phone|threaten|charge) (?:a |the )?(?:dead (?:man|woman|person|body)|corpse|body|dead|ghost|grave)|"
            r"dead (?:men|man|women|people|girls?|person)s? (?:\w{1,5} )?(?:dont|cant|do not|pay no|owe no|have no|"
            r"answer no|wont|never|message|letter)",
            r"(?:if|when|where|what happens (?:if|when)|process (?:if|when)|suppose|in case|should) (?:a |the |your |"
            r"some|any|one of your )?(?:borrowers?|customers?|clients?|some ?one|somebody|anyone|person|people|"
            r"account holder|debtor|you|one|he|she|they) (?:\w{1,6} )?(?:takes?|ends?|kills?|took|hangs?) (?:his|her|"
            r"their|your|ones|him|them|your|it) ?(?:own )?"
            r"(?:self|selves|li(?:fe|ves))(?! (?:policy|insurance|savings))",
            r"(?:reason|status|occupation|employment|name|marital|outgoings|expenses|income|"
            r"date)(?: \w{1,9}){0,4}:? ?(?:is |as )?(?:deceased|dead|a rope|rope|suicide|dying|a coffin|my (?:death|"
            r"funeral))(?= |$|[.,!])(?!.{0,40}(?:father|mother|husband|wife|borrower was|man who))",
            r"(?:you|u|they|the bank) (?:can|could|may|might as well|will|want to|should) (?:just )?(?:have|take|"
            r"keep|get) my (?:own )?(?:life|last breath|body|soul)(?! (?:story|savings|insurance|policy|cover)|"
            r".{0,15}savings)|(?:pay|paying|paid|settle) (?:you |it |this |the (?:loan|debt) )?(?:back )?(?:with|in|"
            r"by) my (?:own )?(?:life(?! (?:insurance|savings|policy))|blood|death|body)",
            r"(?:the )?person (?:it|this|that|the card|your letter)(?:s|is| is)? (?:for|meant for|"
            r"addressed to) (?:wont|will not|will no longer|doesnt|isnt going to) (?:be (?:here|alive)|exist)|(?:im|"
            r"i am|be|ill be) (?:not|no longer|no more) (?:going to be )?(?:a |an )?(?:person|living|"
            r"alive)(?: any ?more)?(?= by| after| soon| on|$|[.,!])|"
            r"(?:by|after) (?:\w{3,9}|the \w{2,8}) (?:im|i am|ill be) not a person",
            r"(?:id|i would|i) (?:sooner|rather) (?:hang(?! up| on| out| about)|drown|slit|shoot|jump|swallow|"
            r"be (?:dead|buried|under|in (?:the|my) (?:ground|grave)))",
            r"(?:she|he|my \w{3,8}|friend|son|daughter|mate)(?: \w{1,7}){0,3} (?:posted|texted|wrote|sent|messaged|"
            r"left)(?: me| us)? (?:a |his |her )?(?:good ?bye|farewell|suicide|last) ?(?:message|note|letter|post|"
            r"mum|mam|text)?(?= |$|[.,!])(?! (?:party|card|cake|present)|.{0,20}(?:at the airport|for the holidays))",
        ),
        (
            "you'll have my death certificate next week",
            "there will be nobody left to chase",
            "my kids will be orphans by sunday",
            "you can carry me out in a bag",
            "collect it from my corpse",
            "you cant sue a dead man",
            "what happens when a borrower kills himself",
            "reason for leaving: deceased",
            "i would sooner hang than go to court",
            "my son texted me goodbye and his phone is off",
        ),
        (
            "i will send the death certificate of my father next week",
            "there will be nobody at home on friday, at work",
            "my husband is deceased, what do you need",
            "i'd sooner hang up than wait again",
            "what happens if someone takes the loan with me",
            "you can have my life story for that price",
            "i would rather pay weekly",
            "she sent me a goodbye card at the office",
        ),
    ),
)
