"""English words of somebody who puts their affairs in order: pets, wills, life cover, who will find them."""

from __future__ import annotations

from reading.distress.words_en import FAMILY, PET, crisis

_GONE = (
    r"(?:im (?:gone|dead|not here|no longer here|under)|i(?:ve| have)? (?:gone|die|do it|did it|done it|go through)|"
    r"i am (?:gone|"
    r"dead)|ill be (?:gone|dead)|i will be (?:gone|dead)|after (?:me|tonight)|wont be (?:here|around|coming)|"
    r"wont need|will not be "
    r"(?:here|around)|without me|not coming back|nothing (?:is )?(?:left )?(?:to )?(?:hold|keep)\w{0,3}|"
    r"no reason to stay|"
    r"goodbye|ready (?:to go|now)|i can go|before i (?:go$|do|end|leave this|die))"
)
_OWN_HAND = (
    r"(?:do it (?:myself|to myself)|did it (?:myself|to myself)|done it myself|by my own hand|(?:by|its|"
    r"at) my own hand|self inflicted|"
    r"kill myself|take my own|took my own|end it|jump|hang|suicide|commit|on purpose)"
)

RULES = (
    crisis(
        "en.affairs_in_order",
        0.88,
        (
            r"(?:put|putting|got|getting|sort|sorting|sorted|settle|settling|settled|wrap|wrapping|tidied|tidying|"
            r"tie|tied|tying)(?: up| out)?"
            rf"(?: all| every)? (?:my|the|of my|loose) (?:own )?(?:affairs|loose ends?|paperwork|things|"
            rf"accounts)(?=.{{0,50}}(?:{_GONE}|"
            r"(?:before|so) i (?:end|die|leave this|do what)|leave this (?:world|life)|end (?:it|things)))",
            rf"(?:gave|given|giving|give|handed|dropped|left|leaving|taken|took|take|rehom\w{{1,3}}|found|finding|"
            rf"find) (?:away )?"
            rf"(?:a (?:new )?(?:home|family|place) for )?{PET}(?: \w{{1,9}}){{0,6}} .{{0,50}}{_GONE}",
            rf"(?:who|someone|somebody|make sure|please|can (?:you|someone)|will (?:you|someone)|"
            rf"need)(?: \w{{1,8}}){{0,3}} (?:look after|feed|"
            rf"takes?|care for|walk|have|collect|rescue|home|mind) {PET}(?= (?:when|after|once|if|as|he|she|because)|"
            rf".{{0,3}}$|[.,])"
            rf"(?=.{{0,50}}(?:{_GONE}|in the morning))",
            r"(?:gave|given|giving|give|handed|handing|posted) (?:away |"
            r"out )?(?:all )?(?:of )?my (?:\w{1,8} )?(?:stuff|things|belongings|"
            r"possessions|everything|tools|records|clothes|jewell?ery|guitar|books)(?: and \w{1,8})?(?: away|"
            r" out)?(?=.{0,60}(?:"
            rf"{_GONE}|feels peaceful|tonight|where im going|not moving))",
            rf"(?:wrote|written|made|signed|finished|updated|done) (?:out |up )?(?:my|"
            rf"a) (?:last )?will(?: and testament)?(?=.{{0,50}}(?:{_GONE}|"
            r"letters?|a note|the note|goodbyes?|last night|on the back|now im ready|pills|rope))(?! (?:be|pay|"
            r"call))",
            r"(?:passwords?|pin|bank cards?|keys|papers|documents|policy|deeds|envelopes?)(?: \w{1,7}){0,8} (?:for|"
            r"so)(?: \w{1,8}){0,4} "
            r"(?:when (?:im|ive|i am|they find)|whoever finds|once i(?:m|ve)|after i(?:m|ve)|if i dont|"
            r"to find me)(?: \w{1,6})?"
            r"(?=$|[.,!]|.{0,20}(?:gone|dead|done|here|wake|me|it))(?!.{0,20}(?:at work|on holiday|away))",
            r"(?:dont|do not|didnt|cant|wouldnt|rather|not) (?:want|let|like|have|"
            r"risk)?(?: to)? ?(?:have )?(?:\w{1,8} ){1,4}(?:to )?(?:find|see|"
            r"discover|finding|walk in on) (?:me (?:like that|hanging|dead|there|in the|first|cold)|my body|"
            r"the body|what i do)",
            r"(?:whoever|someone|somebody|they|police|neighbours?|landlord|cleaner|postman|maid|you|youll|"
            r"theyll) (?:who )?(?:will |can |is going "
            r"to |should |have to )?(?:finds?|discover|found) (?:me (?:dead|cold|hanging|in the morning|before|"
            r"tomorrow|swinging|there)|"
            r"my body)(?! (?:a|the) )",
            r"(?:be|are) the ones? (?:who|that|to) (?:finds?|found|have to find|has to find|discovers?) me(?! (?:a|"
            r"the) )",
            rf"(?:paid|planned|arranged|booked|sorted|organised|organized|prepaid|picked|chosen|chose|"
            rf"saved)(?: \w{{1,6}}){{0,3}} my (?:own )?"
            rf"(?:funeral|cremation|burial|coffin|grave)(?: \w{{1,10}}){{0,3}}(?=$|.{{0,50}}(?:{_GONE}|"
            rf"so (?:that )?(?:they|my|nobody|no)|"
            r"songs|wont be long|soon|ready))(?! (?:plan )?(?:is|costs?|\d))",
            r"(?:songs?|music|hymns?|flowers|clothes|suit|dress) (?:for|at|to wear (?:at|"
            r"in)) my (?:own )?(?:funeral|coffin)",
            rf"{FAMILY} (?:will|has agreed to|can|is going to|would) (?:raise|bring up|have|take in|look after|"
            rf"take) (?:my |the )?(?:kids|children|"
            rf"boys|girls|baby|little ones?) (?:when|after|once|if) {_GONE}(?! (?:to work|abroad|in hospital))",
            r"(?:checking|check|checked) out alive|(?:booked|got|paid for|taken) (?:a |the )?(?:hotel |"
            r"motel )?room(?=.{0,40}(?:not|dont|wont|never)"
            r".{0,12}(?:check\w{0,3} out|come out|leav\w{1,3}|alive|find me))",
            r"(?:deleted?|deleting|closed?|closing|shredd?\w{0,3}|burn(?:t|"
            r"ed)?) (?:all )?(?:of )?my (?:\w{1,8} )?(?:accounts?|photos?|diar\w{1,3}|"
            r"social media|journals?|letters|profiles?)(?=.{0,60}(?:nothing left of me|no trace|before i go$|"
            r"im gone|die|end (?:it|my)|living))",
        ),
        (
            "gave my dog to the neighbours, he'll be fine when I'm gone",
            "who is going to feed my cat after i've gone",
            "giving away my tools to the lads, i won't be here for spring",
            "i have written my will and the letters, i can go now",
            "the papers are in the drawer for my wife when i've done it",
            "i dont want my children to find my body",
            "whoever finds me in the morning, i am sorry",
            "picked the songs for my funeral",
            "sorting out my paperwork before i end it",
        ),
        (
            "gave the dog away because the flat forbids pets",
            "gave my cat to a friend while i was in hospital",
            "i have written my will with a solicitor",
            "giving my old clothes away to charity",
            "sorting out my late father's affairs",
            "can you find me in the system",
            "my mum will look after the kids when i go to work",
            "the passwords are in my phone and it is broken",
            "funeral plan costs me 20 a month",
        ),
    ),
    crisis(
        "en.life_cover",
        0.88,
        (
            rf"(?:insurance|life cover|life policy|policy|cover|insurers?|death benefit|death in service|"
            rf"payment protection|lic|ppi)(?: \w{{1,9}}){{0,9}}"
            rf" (?:if|when|even|though|because|for)(?: \w{{1,5}}){{0,4}} {_OWN_HAND}",
            rf"(?:insurance|life cover|life policy|policy|cover|insurers?|death benefit|"
            rf"death in service)(?: \w{{1,9}}){{0,6}} (?:pay|pays|paid|valid|"
            rf"void|payout|count|counts|honou?red)(?: \w{{1,6}}){{0,6}} {_OWN_HAND}",
            rf"{_OWN_HAND}(?: \w{{1,8}}){{0,8}} (?:insurance|life cover|life policy|"
            rf"policy)(?: \w{{1,8}}){{0,3}} (?:pay|pays|valid|void|count)",
            r"(?:looks?|looked|seem|appear|made to look|pass it off|pass for|dressed up) (?:it )?(?:just )?(?:like|"
            r"as) an accident",
            r"worth more (?:to (?:\w{1,8} ){1,3})?(?:in the (?:ground|grave)|under|buried|in (?:insurance|a box|"
            r"a coffin)|gone|not (?:here|"
            r"alive)|dead|if i die)|worth (?:\w{1,8} ){0,3}more (?:in the ground|dead|gone)",
            r"(?:only thing|all|only asset|only value|the one thing)(?: of value)? (?:i|im|i am|ive|"
            r"that i)(?: \w{1,6}){0,3} (?:worth|left|got|own|have)"
            r"(?: \w{1,6}){0,3} (?:life (?:insurance|cover|policy)|payout|death)",
            rf"(?:{FAMILY}|they|she|he|theyd|kids)(?: \w{{1,6}}){{0,2}} (?:need|needs|get|gets|have|has|keep|keeps|"
            rf"receive|could live)(?: \w{{1,10}}){{0,3}}"
            r" (?:insurance|payout|life cover|policy|death in service|"
            r"the cover)(?: money)?(?=.{0,40}(?:more than (?:they need )?me|if i (?:die|go |had|"
            r"have|crash)|when i (?:die|go$|do)|once i|im gone|im dead|i (?:go|die) before))",
            r"(?:exclusion|suicide|contestab\w{1,6}) (?:period|clause|exclusion)(?=.{0,60}(?:now|ended|over|up|"
            r"passed|free|done|i can|so i))",
            r"(?:insurance|cover|policy)(?: \w{1,8}){0,4} (?:two|2|three|3) years(?=.{0,40}(?:i can|up (?:in|on|"
            r"next)|wait|free to|then i))(?=.{0,60}(?:die|go|"
            r"suicide|dead|kill))",
            r"(?:how long|how soon|when)(?: \w{1,9}){0,6} (?:before|until|till|can) (?:i |it )?(?:can )?(?:die|kill|"
            r"take my own|end my)",
            r"(?:my (?:being dead|dying|death)|me (?:dying|being dead|to die)|i have to die|if i died|"
            r"me dead)(?=.{0,50}(?:insurance|cover|payout|policy|"
            r"clears?|paid off|asset|solution|way out|only way|settle))",
        ),
        (
            "does my life cover still pay if it was by my own hand",
            "would the policy be valid when i kill myself",
            "i could make it look like an accident",
            "i'm worth more in the ground than alive",
            "my kids get the insurance if i die before march",
            "the suicide clause has ended so i can go",
            "my death is the only way to get the house paid off, the cover pays",
        ),
        (
            "is life insurance included in the loan",
            "does the cover pay if i lose my job",
            "the policy paid out when the car was in an accident",
            "my husband died and the life insurance will pay the loan",
            "how long before the insurance pays the garage",
            "can i cancel the policy that came with it",
            "what is the waiting period for the income cover",
        ),
    ),
)
