"""English ways to speak of dying without the plain word: hints, farewells, debts that die, near attempts, plans."""

from __future__ import annotations

from reading.distress.rule import Rule


def _crisis(cue: str, weight: float, pattern: str, says: tuple[str, ...], spares: tuple[str, ...] = ()) -> Rule:
    return Rule("crisis", cue, weight, pattern, says, spares)


_FAMILY = (
    r"(?:(?:my |the |our )?(?:kids?|children|sons?|daughters?|boys?|girls?|wife|husband|partner|mum|mom|mother|dad|"
    r"father|"
    r"parents|family|dog|cat|brother|sister|baby))"
)

RULES = (
    _crisis(
        "en.loose_spelling",
        0.9,
        r"(?:wana|wnt to|want 2|wanna|wan to|wan na|want too|wanted 2) (?:b )?(?:die|dead|dye)|(?:dnt|dont|don t|"
        r"no longer|do not) "
        r"(?:wish|want|wanna|wana|wnt)(?: to| 2)? (?:b |be )?(?:live(?! (?:here|there|with|in|at|on|near|by|off|chat|"
        r"agent|help|person|music))|"
        r"alive|here no more|exist)|kil+(?:in|ing)? ?my ?sel[fv]|"
        r"kil+in+ (?:my ?self)|unaliv(?:e|ed|ing)|sewer ?slid\w{0,4}|commit(?:ing)? sucid\w{0,3}|sui cid\w{1,4}|"
        r"sui (?:thoughts?|ideation)|kms(?:ing)|self ?delet\w{1,4}|suacid\w{0,3}|(?:i|im) (?:thinking )?(?:about |"
        r"of )?kms|ctb",
        ("i wana die", "want 2 die", "killin myself", "thinking of unaliving", "dnt want to live"),
        ("dont want to live here no more", "killing it today"),
    ),
    _crisis(
        "en.thoughts_of_death",
        0.9,
        r"(?:think(?:ing)?|thoughts?|thought|dream(?:ing|t)?|fantasi[sz]e|fantasi[sz]ing|obsess(?:ed|ing)|idea|urge|"
        r"wish(?:ing)?|longing|long|"
        r"plans?|planning|attempt(?:ed|ing)?|ways?|how|ready|easier|prefer|wait(?:ing)?|welcome|want(?:ing|s)?|"
        r"pray(?:ing)?|hop(?:e|ing)) "
        r"(?:all the time |a lot |constantly |every day )?(?:about |of |for |to |on )?(?:just |my own |my |be |"
        r"being )?(?:dying|die|death|dead|"
        r"suicide|end(?:ing)? (?:it|things|everything|my (?:own )?(?:life|misery|pain|suffering)))(?! (?:for|"
        r"laughing|benefit|certificate|in service|down))|(?:all|only thing) i "
        r"(?:can )?(?:think|thought) (?:about|of) is (?:death|dying|ending)|(?:death|dying|being dead|"
        r"suicide) (?:is|would be|seems|feels|sounds|looks)"
        r"|(?:except|besides|other than|but) (?:death|dying|to die|suicide)(?! benefit| certificate)|(?:envy|"
        r"jealous of) (?:the dead|(?:people|those|anyone) "
        r"who (?:are |have )?(?:dead|died|die))|(?:painless|quick|easy|easiest|quickest|best|least painful|"
        r"peaceful) (?:way|method|means) (?:to|of) "
        r"(?:go|die|dying|leave|end|exit)(?! (?:over|through|to|the|about|my))|suicid\w{1,8} (?:thoughts?|ideation|"
        r"feelings?)|(?:why am i|how am i|cant believe im|"
        r"sorry im|hate that im) (?:still )?alive|(?:wish|hope|pray|let)(?:ing)? (?:that )?(?:i|me|god|the lord|"
        r"someone|the accident|it|they|he|the crash|cancer|the virus)"
        r"(?: \w{1,8})? (?:had |would |could |will |dont |do not |just |never |not )*(?:die|died|dead|"
        r"kill(?:ed)? me|take me|took me|wake up|woken up|woke up|be dead|stop breathing)",
        (
            "i keep thinking about dying",
            "death would be a relief",
            "whats the most painless way to go",
            "i envy the dead",
            "i hope i dont wake up",
            "i wish the crash had killed me",
            "nothing left but to die",
        ),
        (
            "how does death benefit work",
            "i hope you take me off the list",
            "thinking about ending my contract",
            "is there an easy way to go over it",
        ),
    ),
    _crisis(
        "en.no_wish_to_go_on",
        0.9,
        r"(?:no|any|a|my|single|find a|find any) (?:reason|will|desire|wish|motivation|strength|"
        r"energy) (?:left )?(?:to|for) (?:stay alive|keep living|live|living|be alive|"
        r"be here|exist|keep existing|carry on living|continue living|go on living|stay here)|(?:lost|losing|lose|"
        r"and|now|gone is) (?:all |the |my )*will to live|"
        r"(?:cant|cannot|can not|couldnt|dont|not|never|wont|too tired to|stop|impossible to|hate|"
        r"scared to) (?:keep |keep on |go on |carry on |face |do |bear |stand |to |want |be )*"
        r"(?:living|being alive|existing|another day alive|this life thing|being here any ?more)(?! (?:with|here|in|"
        r"at|like kings|on|off|costs?|room|paycheck))|"
        r"(?:done|finished|tired|sick|exhausted|weary|enough|bored|fed up|over) (?:of |with |"
        r"from )?(?:just )?(?:living(?! (?:in|with|at|on|off|costs?|paycheck|here|room))|being alive|"
        r"existing|breathing|this life|waking up(?! (?:early|at|to (?:calls|your)|for work|in the night|so early|"
        r"every two))|life itself|existence)|(?:existing|being alive|living|life|"
        r"breathing|waking up) (?:just |only )?(?:hurts|is (?:too )?(?:painful|torture|"
        r"agony|unbearable|pointless|meaningless)|feels pointless)|(?:dont|do not|didnt|never|not) (?:deserve|"
        r"belong|meant|supposed) (?:to |in |on )*(?:live|be alive|be here|exist|"
        r"this (?:world|earth|planet|life)|be born|life)|(?:wish|better if|if only) (?:that )?(?:i|id) (?:was|were|"
        r"had|could|would|am)? ?(?:just |simply |been )?(?:never|not|nt)? ?(?:"
        r"been born|be born|exist|born|existed|alive|disappear|vanish|switch myself off)|"
        r"nothing (?:is )?(?:here for me|keep(?:s|ing) me (?:here|alive|going in life)|"
        r"holding me here|to live for|worth living for)|(?:only|just|thing|one|thats) (?:\w{1,8} ){0,4}(?:keep(?:s|"
        r"ing) me (?:alive|here|from (?:doing|ending|killing))|stopping me(?= |$)(?! (?:from )?(?:pay|sett|call|"
        r"apply|sign)))"
        r"|see(?:ing)? (?:myself|me) (?:being )?(?:alive|living|here)|(?:cant|cannot|can not) do life|(?:world|"
        r"universe|earth) (?:does ?nt|dont|does not|doesnt|would not|wouldnt|wont) (?:need|want|miss)|"
        r"no place for me|life (?:is|s|isnt|has|no longer has|feels) (?:over|not|no longer|nothing|no (?:value|"
        r"meaning|purpose)|finished|done)"
        r"(?! (?:easy|fair|cheap|insurance|too bad|great|perfect|yet|cover))(?: for me)?(?=.{0,30}(?:end|finish|"
        r"worth|die|go|meaning|value|purpose|living))|stop existing|not exist|my existence",
        (
            "i have no reason to stay alive",
            "cant keep living",
            "tired of breathing",
            "existing hurts too much",
            "i dont belong in this world",
            "wish i was never born",
            "there is nothing keeping me here",
            "only my dog is keeping me alive",
            "done living",
        ),
        (
            "tired of living with flatmates",
            "i cant keep living here",
            "the only thing stopping me paying is my pay date",
            "cost of living is over the top",
        ),
    ),
    _crisis(
        "en.nobody_would_miss_me",
        0.88,
        r"(?:no ?one|nobody|noone|anyone|who) (?:would|will|ll|d|is going to) (?:even |ever |really )?(?:care|"
        rf"notice|miss|cry|mourn|bother|come|remember)(?: \w{{1,6}}){{0,2}}"
        rf" (?:i|my|me)(?: \w{{1,6}}){{0,2}} ?(?:die|died|dead|gone|killed|funeral|disappeared|vanished)|"
        rf"miss me when im gone|(?:{_FAMILY}|they|everyone|everybody|the world|people|he|she|you|yall|u)"
        r"(?:d| would| will|ll| is| are| deserve)* (?:be |all be |so much |much |far |a lot )*(?:better|happier|"
        r"fine|relieved|free|easier|glad|richer|freer)(?: off)? (?:place |life )?"
        r"(?:without me|if (?:i|im|id)|with me gone|once im|when im)|(?:better|happier) (?:place )?without me|"
        rf"burden.{{0,40}}(?:gone|disappear|die|dead|without me)|worth more "
        rf"(?:to (?:\w{{1,8}} ){{1,3}})?dead|more (?:use|valuable|useful) dead|(?:fine|easier|better) if i (?:was|"
        r"were|am) (?:gone|not here|dead|out of the way)",
        (
            "nobody would notice if i died",
            "my kids would be better off without me",
            "worth more dead than alive",
            "no one would even come to my funeral",
        ),
        ("no one will notice if i pay late", "you would be better if you listened"),
    ),
    _crisis(
        "en.debt_dies_with_me",
        0.88,
        r"(?:if|when|once|after|because) i (?:die|kill|end|commit suicide|pass(?: away)?|am gone|am dead|croak|"
        r"pop off)(?! (?:over|to|on|home|back|in|online|through|for|ahead|there|into|past|with|out))|"
        r"(?:once|when|after|if) im (?:gone|dead|not (?:here|around)|no longer (?:here|around|"
        r"alive))(?! (?:from home|on holiday|away))|(?:debt|loan|it|this|balance) (?:dies|die|died|gets buried|"
        r"goes) with me|"
        r"in a (?:coffin|casket|box|body bag|grave|hearse|morgue)|(?:my|from my|over my|on my) (?:own )?(?:grave|"
        r"coffin|corpse|dead body(?! will)|ashes|funeral|tombstone|headstone|life insurance "
        r"(?:will|would|could|can|pays?|should|clears?))|six feet under|in the ground|(?:insurance|life cover|"
        r"policy)(?: money| payout| pay ?out)? (?:would|will|could|ll|d|can|should) (?:pay|clear|cover|sort|"
        r"settle)(?! (?:the car|my car|for the|dental|the repair))(?=.{0,40}(?:off|it|you|everything|debt|through|"
        r"dead|gone|family))|(?:take|have|can have|want) my (?:own )?life(?! savings| story| insurance| back| "
        r"cover)|(?:blood|death) (?:will be |is |be |would be )?on (?:your|ur) (?:hands?|head|conscience)|"
        r"death on your conscience|eternal (?:peace|rest|sleep)|my death(?! benefit)|(?:if|when|once|until|till|"
        r"unless|were|was) i(?: was| were|"
        r" am|m|d be)? ?dead|dead (?:people|men|man|person)s? (?:dont|cant|do not|cannot) pay|corpse|(?:only|my|"
        r"just) death|death certificate (?:soon|instead)|get(?:ting)? (?:a|my|the|"
        r"one) (?:death certificate)|find (?:my|a|the) body|(?:kill|killed|killing) "
        r"(?:themselves|himself|herself)|driv(?:e|en|ing) (?:me|people|someone) to (?:suicide|it|death|kill)|"
        r"the death of me(?=.{0,20}(?:mean|really|end|serious))",
        (
            "the debt dies with me",
            "you will get it when im in the ground",
            "if i die does my wife pay",
            "collect it from my grave",
            "my blood is on your hands",
            "the life insurance money would clear it all",
        ),
        ("the insurance will cover the car", "if i go over the limit", "when i go home", "you can take my life story"),
    ),
    _crisis(
        "en.farewell",
        0.88,
        r"(?:sa(?:y|id|ying)|wr(?:ote|itten|iting)|sent|left|leaving|texted) (?:all )?(?:my |our |the |a |his |"
        r"her |out )*(?:goodbyes?|farewells?|last words|final words|suicide note)(?! (?:to (?:the|my|our) (?:old |"
        r"new )?(?:car|house|flat|job|van|phone|team|boss|colleagues|card|overdraft|dog)|at the (?:airport|station|"
        r"office|gate|party)))|(?:wrote|written|writing|left|"
        r"leaving|"
        rf"my) (?:my |a |the )?(?:note|letters? to {_FAMILY}|letters? for {_FAMILY})(?! (?:says|from|about|for you|"
        r"on the account|for my \w{3,8} with)|.{0,20}(?:reference|account|number|about|saying))|(?:last|"
        r"final) (?:message|time|text|words|chat|thing|conversation|night|day)"
        r"(?: (?:i|you|we)(?:ll| will|m| am| ever)?(?: ever)? (?:send|hear|write|say|talk|speak|live|have|here|"
        r"going|type)| on (?:this )?earth| alive| of my life)|this is my last (?:day|night|message|"
        r"text)(?! (?:to pay|at "
        r"work|at|of|for|in|with))|(?:wont|will not|never|not) (?:hear|see|be hearing|be seeing) (?:from |"
        r"of )?me (?:again|any ?more|ever)|(?:by the time|when) (?:you|u) (?:read|get|see) this(?!.{0,30}(?:plane|"
        r"holiday|abroad|train|work|asleep|airport|home|office))|(?:look after|"
        rf"take care of|care for|raise) {_FAMILY}(?=.{{0,30}}(?:gone|dead|when im|after|not here|for me please|"
        rf"without me))|tell {_FAMILY} (?:that )?(?:it|i|im|im so)(?:s| was| wasnt|t)? ?(?:love|loved|sorry|not|"
        r"wasnt|"
        r"nt|so sorry|her fault|his fault|their fault)|(?:forgive|sorry) (?:me )?for what i(?:m| am|ll|"
        r" will)? ?(?:about|going|gonna|do|have|have to)|(?:join(?:ing)?|be with|see|meet|back with|reunited with) "
        rf"(?:my |him |her |them |dad|mum|mom|grandma)?(?:\w{{1,10}} )?(?:again )?(?:\w{{1,6}} )?(?:in heaven|"
        r"in the sky|up there|on the other side(?! of (?:the|this|my))|in the afterlife|she passed|he passed|soon "
        r"in)|"
        r"(?:be with|join|joining|see|till im with|until im with) my late |(?:with|see|join|"
        r"joining) (?:my )?(?:late )?(?:dad|mum|mom|nan|gran|wife|husband|son|daughter|"
        rf"baby)(?: \w{{1,6}})? (?:again|soon)(?=.{{0,20}}(?:pass|dead|died|heaven|$))|ready (?:for|to go to|"
        r"to meet) (?:heaven|god|my maker)"
        r"|meet my maker|other side(?= $|$|[.!])|(?:going|go|gone) (?:home )?to (?:god|heaven|jesus|"
        r"a better place)|better place(?= than here| now|$)|(?:gave|given|giving) (?:away )?(?:my |"
        rf"all my )(?:\w{{1,10}} )?"
        rf"(?:away|stuff|things|belongings|cat|dog)(?=.{{0,30}}(?:hold|need|go|gone|ready|$))",
        (
            "said my goodbyes",
            "my note is on the table",
            "this is the last message i will send",
            "you will never hear from me again",
            "by the time you read this i'll be gone",
            "tell my mum it wasnt her fault",
            "forgive me for what i'm about to do",
            "i will be with mom again, she passed in may",
        ),
        (
            "this is my last day to pay",
            "i left a note on the account",
            "tell my wife i called",
            "the last message got cut off",
            "last time i paid",
        ),
    ),
    _crisis(
        "en.gone_soon",
        0.87,
        r"(?:wont|will not|not going to|not gonna|dont (?:plan|expect|intend)(?: on| to)?|not planning(?: to| on)?|"
        r"doubt ill|dont think ill|do not think i will|not sure (?:ill|i will)|never) (?:be |being |see |make it |"
        r"survive |last )+(?:here|around|alive|through|past|to|till|until|"
        r"christmas|tonight|tomorrow|morning|the (?:night|week|year|morning|weekend)|another)(?!.{0,40}(?:holiday|"
        r"away|work|office|home|travel|call|vacation|please))(?! (?:the phone|work|the branch|today as|a payment|"
        r"the deadline))(?! \w{0,10} ?(?:but|so|,)? ?(?:can|on holiday|im away|call|please))"
        r"(?=.{0,5}$|.{0,24}(?:pay|next|tonight|alive|long|anyway|morning|week|christmas|tomorrow|night))|(?:ill|"
        r"i will|im|i am|going to|gonna) (?:be )?(?:gone|dead) (?:by|soon|tonight|tomorrow|before|anyway|forever|"
        r"and)(?!.{0,40}(?:office|open|shift|start|work|school|holiday|answer|pick up|plane|flight|o ?clock))|"
        r"by (?:tomorrow|tonight|morning|then|the morning|monday|the weekend) ill be (?:gone|dead|no more)(?! to| on|"
        r".{0,20}(?:holiday|work|abroad))|"
        r"check(?:ing|ed)? out(?: of (?:life|this world))?(?: for good| permanently| early)|"
        r"time (?:for me )?to (?:go|leave|end it|check out)(?: now)?,? (?:for good|forever|permanently|this world)|"
        r"(?:im|ill|i will|am) (?:going|leaving|out|go) (?:tonight|for good|forever)(?! to| out| on| for)|"
        r"(?:let(?:ting)? go|leave|leaving|exit|depart(?:ing)?)(?: now)? (?:of |from )?(?:life|this life|this world|"
        r"this earth|it all|the world|for ever)|(?:ready|want|going|gonna|time) to let go(?! of (?:the|my) (?:car|"
        r"house|phone|"
        r"job|staff|account|card))|(?:my|an?|plan(?:ning|ned)?) (?:own )?exit(?= |$|[.,!])(?! (?:fee|interview|code|"
        r"poll|strategy for the (?:loan|job)))|(?:dont|do not|no point|not worth|no use) (?:bother )?(?:sending|"
        r"send|calling|call) (?:help|an ambulance|anyone|anybody|the police)|too late to (?:save|help) me|(?:itll|"
        r"it will) be too late|too late for me$|(?:dont|do not) try (?:to|and) stop me|switch(?:ed)? (?:myself|"
        r"me) off|disappear(?:ed)? for good|somewhere (?:nobody|no ?one|you) (?:can|will|could)|never coming back|"
        r"not coming back(?= |$)(?!.{0,8}(?:to|as a) (?:you|this bank|customer))|"
        r"wish i could (?:disappear|vanish|not exist|sleep forever|die)|(?:i )?ca(?:nt|"
        r"nnot) stay(?: here)?(?: any ?more)?$|sleep(?:ing)?.{0,20}(?:last time|never wake|not wake|dont wake|"
        r"forever)",
        (
            "i won't make it through tonight",
            "i dont plan on being here next week",
            "by tomorrow i'll be gone",
            "checking out for good",
            "i'm ready to let go",
            "going somewhere nobody can collect",
        ),
        (
            "i won't be here tomorrow, can you call friday",
            "i won't be around next week, on holiday",
            "i'm going tonight to the shop",
            "when can i check out online",
        ),
    ),
    _crisis(
        "en.plan_or_attempt",
        0.9,
        r"(?:end|ending|ended|finish|finishing) (?:it|everything|all of it|it all|things|myself|the pain|my pain|"
        r"my (?:life|misery|suffering|days))(?= (?:tonight|now|today|tomorrow|soon|for good|forever|myself|once|"
        r"i mean)|$|[.,!])(?! early)|"
        r"(?:life|me|myself|just) (?:over|end(?:ed)?) (?:tonight|now)|out of (?:my|this) misery|(?:end|"
        r"stop) (?:to )?(?:the|my|this|all this|all the) (?:pain|suffering|misery)(?: forever| for good| once)|"
        r"(?:pain|suffering|everything|it) to end (?:forever|for good)|"
        r"(?:close|closer|near|nearly|almost|tempted|ready|about|scared|planning|going|afraid|able|brave enough|"
        r"guts|courage|so close|i will|might) (?:to )?(?:do(?:ing)?|did|done) it(?= |$|[.,])(?! (?:online|later|by|"
        r"via|through|on|in|at|again when|for you|now online))|"
        r"(?:have|had|made|got|ve got|written|has) (?:a |my |the )?(?:suicide )?(?:plan|decision|date|"
        r"mind)(?: up)? (?:and|for|to|with|,)? ?(?:a |the )?(?:date|tonight|end|die|it all|method|kill)|"
        r"made my (?:decision|peace)|my affairs (?:are )?in order|affairs in order|(?:ive|i have) decided(?:,|.|"
        r":)? (?:to (?:go|end|die|leave)|when|it is|its|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?! (?:pay|"
        r"payment|to pay))|tonight is the night|"
        r"(?:picked|chosen|chose|set) (?:the|a|my) (?:day|date|place|spot|time)(?! (?:for|of|to) (?:the|my|"
        r"a)? ?(?:payment|pay|call|direct|debit))(?=$|.{0,20}(?:go|die|end|it))|all planned out|its all planned|"
        r"(?:tried|attempt(?:ed)?|failed) (?:to )?(?:kill|end (?:my (?:own )?life|it(?! (?:online|early|by|via|"
        r"in)))|take my|suicide|it last|and failed|overdose|hang|die)|(?:after|since|survived|from|"
        r"in hospital after|had) (?:an |my |a )?(?:last )?(?:suicide )?(?:attempt|overdose)(?! (?:to|at) (?:pay|log|"
        r"call|contact|reach))|"
        r"(?:nearly|almost) (?:did it(?! (?:online|by|in))|jumped(?! the)|ended it|killed my ?self|"
        r"went through with it|"
        r"drove off)|(?:too )?(?:scared|afraid|cowardly|coward|weak|frightened) (?:to die|to do it|to kill|"
        r"to end it)|such a coward|"
        r"(?:should|could|would)(?:ve| have|a)? (?:\w{1,4} )?(?:been me|died|killed myself|be dead|been dead)|(?:id|"
        r"i would|i should) (?:have )?(?:be|been|already be|of been) (?:dead|gone)(?: (?:by now|already|long ago))?|"
        r"wish (?:id|i had|i) died|(?:i )?died instead|(?:(?:not|cant|dont|never|isnt|wont|cannot) (?:be |"
        r"feel )?(?:trust|safe)) (?:myself |with myself |on my own )(?:to be |tonight|alone|right now|any ?more|at|"
        r"with)|(?:dont|not|do not) feel safe (?:with|on|alone|by|from myself|around myself|right now)|"
        r"(?:together|all go|take|taking|bring) (?:\w{1,4} )?(?:the kids|the children|my kids|my children|everyone|"
        r"them all|the whole family|my family) (?:with me|too|down)|all go together|"
        r"(?:wants?|threaten(?:s|ing)|trying|tried|going|says? (?:he|she) (?:will|is going|wants)|"
        r"talking about) (?:to |of )?(?:die|dying|take an overdose|jump|end (?:it|his|her)|suicide|hang (?:him|"
        r"her))|(?:goodbye|farewell).{0,30}(?:do it|he will|she will|worried)",
        (
            "i'm going to end it",
            "put me out of my misery",
            "i am so close to doing it",
            "tonight is the night",
            "tried to take my life last year and it is coming back",
            "nearly did it last night",
            "too scared to die",
            "should have been me who died",
            "i don't feel safe with myself",
            "my partner wants to die",
        ),
        (
            "i want to end it early and settle",
            "i tried to end my plan online",
            "i'm going to do it online",
            "nearly did it online",
            "i picked the date for the payment",
        ),
    ),
)
