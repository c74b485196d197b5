"""More English words of anger: of staff who were rude, of being sent round, of a saying hurled at the company."""

from __future__ import annotations

from reading.distress.rule import Rule

_STAFF = (
    r"(?:staff|agents?|colleagues?|officers?|executives?|collectors?|advis[eo]rs?|managers?|clerks?|people|"
    r"operators?|reps?|"
    r"representatives?|employees?|team|guy|man|woman|lady|bloke|bot|gentleman|cashier|teller)"
)
_RUDE = (
    r"(?:rude(?:ly|ness)?|abrupt|curt|snotty|snooty|dismissive|condescending|patroni[sz](?:e|ed|es|ing)|arrogan(?:t|"
    r"ce)|insulting|"
    r"insolent|impolite|discourteous|disrespect(?:ful|ed)?|unprofessional|incompetent|ignorant|abusive|hostile|"
    r"aggressive|"
    r"obnoxious|nasty|sarcastic|sneering|unhelpful|shameful|uncaring|callous|bullying|ill mannered|bad mannered)"
)


def _upset(cue: str, weight: float, patterns: tuple[str, ...], says: tuple[str, ...], spares: tuple[str, ...]) -> Rule:
    return Rule("upset", cue, weight, "|".join(patterns), says, spares)


RULES = (
    _upset(
        "en.treated_badly",
        0.85,
        (
            rf"(?:so|very|really|extremely|incredibly|rather|quite|too|how|bloody|unbelievably|was|were|is|are|being|"
            rf"been|spoken to|"
            rf"not be|so damn|such|stop|dont|your) (?:\w{{1,9}} )?{_RUDE}(?! (?:awakening|health))",
            rf"{_RUDE} (?:\w{{1,9}} )?(?:{_STAFF}|tone|manner|letters?|calls?|service|attitude|behaviou?r|language|"
            rf"words|on the (?:phone|line))",
            rf"{_STAFF}(?: \w{{1,9}}){{0,6}} (?:laugh(?:ed|s|ing)? at|shout(?:ed|s|ing)?|yell(?:ed|s|ing)?|swore|"
            rf"swear\w{{0,3}}|hung up|put the "
            r"phone down|talked (?:over|down)|mock(?:ed|ing)|sneered|sniggered|rolled|misbehav\w{1,4}|insult(?:ed|s|"
            r"ing)?|threaten(?:ed|s|"
            r"ing)?|humiliat\w{2,4}|abus(?:ed|es|ing)|cut me off|interrupt(?:ed|ing)|ignor(?:ed|es|ing) me|lied|"
            r"lies)",
            r"(?:poor|bad|terrible|disgraceful|unacceptable|worst|pathetic|shocking|awful|appalling|disgusting|"
            r"third class|cheap) (?:\w{1,8} )?"
            r"(?:behaviou?r|attitude|manners|conduct|treatment|customer service|customer care)",
            r"(?:hung|hanging|hangs) up on me(?! by accident)|(?:put|slammed) the phone down on me|talk(?:ed|ing|"
            r"s)? (?:down to|over) me|"
            r"laugh(?:ed|ing|s)? at me|(?:treat|treated|treating|talk(?:ed|ing)? to|spoke(?:n)? to) (?:me|us|people|"
            r"customers) (?:like|as if|as) "
            r"(?:a |an |im |i was |i am |we are |were )?(?:dirt|rubbish|criminals?|child|kid|idiot|thief|thieves|"
            r"dog|animals?|scum|fool|stupid|nothing|beggar)",
            r"never (?:been|have i been|in my life been) (?:treated|spoken to|talked to|so) (?:\w{1,8} )?(?:like|so|"
            r"this)|"
            r"(?:have|show|learn|teach \w{2,5}(?: \w{4,6})?) (?:some|a bit of|no|any) (?:shame|manners|respect|"
            r"decency|courtesy)|no manners",
            r"(?:passed|sent|pushed|bounced|shunted|thrown) (?:\w{1,4} )?(?:from (?:pillar to post|one|person|"
            r"department)|from desk|back and forth|around like|between)|"
            r"pillar to post|(?:third|fourth|fifth|sixth|tenth|umpteenth|nth|hundredth|\d{1,2}(?:th|rd)) time (?:i|"
            r"ive|i have|im|i am|this|asking|of asking|ive had to)",
            r"are you (?:blind|deaf|thick|stupid|dense|serious|having a laugh|taking the|for real|even (?:reading|"
            r"listening))|"
            r"(?:cant|can|do|dont|does no ?one|did) (?:you|anyone|any of you) (?:even |lot |people |"
            r"actually )*(?:read|listen)(?= |$|[?!.,])(?! (?:it|that|this|them|me) (?:back|again|out))",
        ),
        (
            "your staff were so dismissive",
            "very abrupt man on the phone",
            "the agent laughed at me",
            "poor behaviour of your recovery officer",
            "she hung up on me",
            "treated me like a criminal",
            "fourth time i've sent this",
            "can you people even read",
        ),
        (
            "can you read it back to me",
            "the agent was kind",
            "hung up by accident",
            "is the manager in today",
            "third time lucky, it worked",
        ),
    ),
    _upset(
        "en.hurled",
        0.85,
        (
            r"(?:get|go) (?:stuffed|knotted|lost|to hell|jump (?:in|off)|and boil|away and|fuck\w{0,3}|screwed|bent)|"
            r"(?:sod|bugger|naff|jog|piss|clear|shove|push|eff|f) off|"
            r"jog on|do one(?=$|[.,!])|on your bike|(?:shove|stick|stuff) (?:it|your|that|"
            r"this)(?: \w{1,9}){0,2}(?: up| where|$|[.,!])|stuff (?:you|the lot)|sit on it",
            r"(?:sick|fed up|tired) (?:to|of|with) (?:the )?(?:back teeth|death of|your|you|hearing|being (?:lied|"
            r"pushed|passed|messed|ignored|treated|chased))|"
            r"(?:had|have) (?:it )?(?:up to here|a (?:gutful|bellyful)|just about enough|more than enough)|(?:end|"
            r"limit) of my patience|patience (?:is|has) (?:running out|run out|gone|wearing)|"
            r"los(?:e|ing|t) (?:my )?(?:patience|rag|temper|cool)|blow my top|go(?:ing)? (?:ballistic|postal|spare|"
            r"mental|through the roof)",
            r"over my dead body(?= (?:will|are|do|does) (?:you|they|your|i (?:pay|give|let you)))|(?:one more|"
            r"once more|another|again)(?: \w{1,9}){0,7} (?:ill|i will|i swear (?:ill|i will)|i swear|im going to|"
            r"gonna) (?:\w{1,5} )?(?:scream|explode|lose it|flip|go mad|snap at)",
            r"(?:taking|having|take|extracting) the (?:mick(?:ey)?|piss|michael|biscuit|mickey|proverbial)|"
            r"having a laugh|(?:what a|the|some|such) (?:nerve|cheek|audacity|brass neck)|"
            r"you(?:ve| have| got| ve got)* (?:a |some )(?:nerve|cheek)|(?:bang |well |totally |"
            r"way )out of order(?=$|[.,!]| (?:ringing|calling|charging|sending|you|this|that|to))",
            r"(?:bunch|load|pack|shower|set) of (?:\w{1,9} )?(?:clowns|jokers|cowboys|crooks|thieves|liars|idiots|"
            r"muppets|amateurs|chancers|leeches|parasites|sharks|bandits|con artists|con men|nonsense|tripe|lies|"
            r"monkeys|bull\w{0,4})|"
            r"clowns|muppets?|gobshites?|wankers?|tossers?|knobheads?|plonkers?|dickheads?|pricks?|twats?|eejits?|"
            r"leeches|parasites|bloodsuckers|con ?(?:artists?|men)|cheats|cheaters|chancers|jokers",
            r"(?:una|you|u|dey|una dey|you dey|you no) (?:dey )?(?:craze|mad|wicked|get sense|thief|ment)|(?:wetin|"
            r"wettin) (?:dey )?(?:worry|do) (?:you|una)|una (?:be )?(?:thief|wicked|ole|mumu)|mumu|ode|oloshi|bakwas|"
            r"bewakoof|chor|yeye|"
            r"(?:what|which kind) (?:rubbish|nonsense)|rubbish (?:talk|bank|company|app)",
            r"shame(?:ful|less)? on you|ashamed of your ?sel(?:f|ves)|have you no (?:shame|decency|heart|conscience)|"
            r"you people (?:have no|are (?:so|really|all|just)|never|always)|"
            r"what (?:the hell |on earth |in gods name )?is wrong with (?:you|your)|get (?:a grip|your act together)|"
            r"for (?:crying out loud|pitys sake|heavens sake|fucks sake|the love of god)|"
            r"(?:talking|speaking|like talking) to a (?:brick )?wall|chocolate teapot|(?:fat|"
            r"lot of) (?:lot of )?(?:good|help) (?:that|you|this)|thanks for nothing|(?:complete|utter|total|"
            r"absolute|right) (?:shambles|joke|farce|mess up|"
            r"disgrace|waste|rubbish|nonsense|bollocks|balls up|shower)|bollocks|bloody (?:joke|useless|ridiculous|"
            r"disgrace|cheek|idiots?|minded)|diabolical|woeful|abysmal|laughable|atrocious",
            r"(?:go|going|take(?:n)?|taking|report(?:ing)?|refer(?:ring)?|complain(?:ing)?|writing|"
            r"off) (?:\w{1,6} ){0,3}(?:to )?(?:the )?(?:ombudsman|fos|regulator|fca|rbi|cfpb|afca|watchdog|press|"
            r"papers|newspapers?|media|trading standards|consumer (?:court|forum))"
            r"(?=.{0,30}(?:then|about you|sick|enough|!|with (?:your|this)|over this|see how|and you|shame)|.{0,1}$)",
            r"(?:stop|quit) (?:patroni[sz]ing|pestering|bugging|hounding|badgering|lecturing|nagging|messing|"
            r"mucking|insulting|lying|shouting|threatening|ignoring|fobbing|hassling|stringing|playing games)",
        ),
        (
            "get knotted then",
            "fed up to the back teeth of the letters",
            "one more reminder and i swear i'll scream",
            "you are taking the mick",
            "bunch of clowns",
            "una dey craze",
            "what is wrong with you people",
            "stop patronising me",
            "i'm going to the regulator then",
        ),
        (
            "how do i contact the ombudsman",
            "do one for march too please",
            "the machine was out of order so i paid by card",
            "is it cheaper to stick the payments together",
            "my son dresses up as a pirate",
        ),
    ),
)
