"""English: paying does not succeed, is too much, is late or about to be."""

from __future__ import annotations

from reading.hardship.rule import Rule

_CANNOT = (
    r"(?:cant|cannot|couldnt|could not|could no longer|can no longer|cud not|cudnt|unable to|not able to|"
    r"no longer able to|"
    r"(?:wont|will not|not going to|might not|may not|wouldnt|never|not|wont) be able to|incapable of|not capable of|"
    r"not in (?:a|any) (?:position|condition|state|shape) to|no way (?:i can|we can|im able to|to|of|that i can|"
    r"i could|ill be able to)|no (?:means|possibility|chance|hope|ability) (?:to|of|i can)|"
    r"(?:im|were|not|its|it is|is|was|been|find it|finding it|getting|becoming|very|so|really|too|increasingly|"
    r"quite) (?:very |really |so |too |quite |pretty |extremely |increasingly )?(?:hard|difficult|tough|"
    r"impossible)(?: for (?:me|us))? to|"
    r"impossible (?:for (?:me|us) )?to|impossible|struggl\w{1,4} (?:a (?:bit|lot|little) )?to|struggle (?:with|"
    r"to)|difficult(?:y|ies)(?: in| to| with)?|(?:having |have |had |in )(?:some |a lot of |real |great |"
    r"so much )?(?:trouble|problems?)(?: with)?|"
    r"(?:dont|not sure|no idea|no clue|not certain|idk|unsure|wondering|worried) (?:know |see |think |believe |"
    r"reckon |about )?(?:how|if|whether)? ?(?:to|i can|ill|im going to|im able to|i will|we can|we will|well|"
    r"i could|im supposed to|we are going to|i am going to|ill be able to|i could ever)|"
    r"(?:doubt|dont think|dont reckon|dont believe) (?:that )?(?:i|we)(?:ll| can| will|"
    r" could)? ?(?:be able to)?|how (?:am i|are we|can i|do i|could i|do you expect me|on earth (?:am i|can i|"
    r"do i)|will i|would i|the hell am i) (?:supposed |going |meant |expected )?(?:to|ever|possibly)?|"
    r"not feasible to|not possible(?: for (?:me|us))? to|barely|hardly|scarcely|not managing to|failing to|"
    r"failed to|wasnt able to|werent able to|arent able to|isnt possible to|aint able to|havent been able to|"
    r"hasnt been able to|not been able to|"
    r"unlikely to be able to|stopped being able to|prevents? me from|stops? me from|cnt|carnt|cant hardly)"
)
_MINE = (
    r"(?:my |the |our |these |those |this |that |a |any |all |all of |your |next |full |monthly |minimum |min |"
    r"loan |whole |required |contractual |agreed |remaining |last |another |of |two |three |mortgage |card |car |"
    r"rent |house |student |new |current |emi |regular |even |on |months |weeks |single |upcoming |scheduled |"
    r"credit |auto |installment |total |june |july |may |march |april |august |september |october |november |"
    r"december |january |february ){0,5}"
)
_DUE = (
    r"(?:re)?(?:payments?|pymts?|pmts?|instal?lments?|emis?|minimum|min|mortgage|loans?|bills?|rent|debts?|"
    r"obligations?|commitments?|dues|due|amount|balance|card|cards|rate|rates|agreement|contract|note|ends meet|"
    r"liabilit(?:y|ies)|figure|sum|arrears|it|them|credit|premium|facility|direct debit)"
)
_PAYING = (
    rf"(?:(?:re)?pay(?:ing)?(?: back| off| down| for| towards?)?|afford(?:ing)?|(?:make|making|meet|meeting|"
    rf"cover|covering|manage|managing|service|servicing|settle|settling|honou?r|honou?ring|clear|clearing|"
    rf"maintain|maintaining|fund|funding|handle|handling|sustain|sustaining|fulfil|fulfill|discharge|satisfy|"
    rf"finance|do|stretch to|complete|give you|spare|bear|carry|swing|scrape together|find) {_MINE}{_DUE}|"
    r"keep up|keep (?:on )?paying|keep this up|keep (?:on )?top|keep going|keep afloat|stay (?:on top|current|"
    r"afloat)|(?:do|pay|give you|give|spare|find|cover|meet) (?:u |you )?(?:that|this|so much|everyone|"
    r"everything|anything|anyone|both|[£$€{]? ?\d)|continue (?:to (?:pay|make)|paying|with|making)|catch up|"
    r"come up with|cope|manage|get (?:the|that|enough|any) (?:money|cash|funds)(?: together)?|find (?:the |"
    r"that |any |enough )?(?:money|cash|funds)|scrape|survive|feed|live on|support my|commit to|make ends meet)"
)
# What is not paying, although the words are the same.
_NOT_PAYING = (
    r"(?! (?:through|via|with (?:the|my|a|an|this|your) (?:\w+ )?(?:app|card|phone|bank|account|link|code|"
    r"wallet)|with (?:amex|visa|mastercard|paypal|apple|google|credit|debit)|by (?:card|phone|cheque|check|bank|"
    r"debit|text)|in the (?:app|branch)|on the (?:app|website|site|phone|portal)|online|over the phone|using|"
    r"at the (?:branch|post)|out|early|to (?:lose|miss|wait|risk|be|damage|have|let|get a|take (?:the|a) (?:hit|"
    r"risk))|"
    r"the (?:call|meeting|appointment|app)|in full early|without (?:the app|logging|a card|my|an)|for (?:the|"
    r"a) (?:item|order|goods|purchase)|yet because))"
)

RULES = (
    Rule(
        "en.cannot_pay",
        "cannot",
        rf"{_CANNOT}(?: (?:really|even|just|possibly|currently|now|longer|always|keep|still|fully|ever|i|we|to|"
        rf"be|simply|be able to|always|both|either|physically|honestly|reasonably|realistically|continue to|"
        rf"actually|presently|and|wont|at the moment|right now|this month|next month|any more|anymore|going|for|"
        rf"u|you)){{0,4}} {_PAYING}{_NOT_PAYING}|"
        r"(?:cant|cannot|couldnt|unable to|not able to|wont be able to|wont manage to|struggling to|struggle to|"
        r"failing to) (?:really |even |just |now |possibly |keep )?(?:(?:keep|stick) (?:to |up |with |on )*|"
        r"honou?r |maintain |continue |meet |carry on |go on |complete |keep up |manage |fulfil |do )(?:the |"
        r"my |our |this |that |with |to |paying |agreed |payment |repayment |existing |current )*(?:plans?|"
        r"arrangements?|agreements?|schedule|commitment|promise|deal|terms|repayments?)|(?:^|[,.!?] ?)(?:i|we|"
        r"sorry i|but i|honestly i) (?:just |simply |really |honestly |truly )(?:cant|cannot)(?= ?(?:[,.!?]|$))|"
        r"(?:dont|cant|cannot|couldnt) (?:really )?see (?:myself|us|how|any way|a way|me|"
        r"me ever)(?: \w+){0,4} (?:pay\w*|afford|manage|manag\w+|keep\w*)|"
        r"no way (?:can|could|will|would|am|are) (?:i|we)(?: ever| possibly| be able to)* (?:pay|afford|make|"
        r"manage|cover|find|do|keep)\w*|(?:i|we) (?:just |really |simply |honestly )?(?:cant|"
        r"cannot) (?:this month|this time|any ?more|next month|these days)|wont (?:manage|cope|make (?:it|the|"
        r"my|this|next) (?:payment|month|next|this|on|to payday)|be making|have it)|(?:payments?|paying|"
        r"repayments?|paying (?:it|this|you)|it|this month|next month|instal?lments?)(?:s| is| will be|"
        r" is going to be| are| looks| are becoming| has become| has been| have been| have become| is getting|"
        r" are getting) (?:very |really |too |so |going to be |a bit |quite |pretty |extremely )*(?:hard|tough|"
        r"difficult|a struggle|a stretch|impossible|tight|a problem|a challenge)(?= ?(?:[,.!?]|$|for (?:me|us)|"
        r"this|now|to (?:pay|make|meet|keep|cover|manage)|at the|right|because|since|with))|"
        r"(?:not going to|wont|not gonna|never going to|unlikely to|might not|may not|"
        r"wouldnt) (?:be able to )?(?:make|meet|manage|cover|have) (?:my |the |this |that |next |our |your |"
        r"full |enough |money |months )+(?:re)?(?:payments?|instal?lments?|amount|month|for)?(?= ?(?:[,.!?]|$|"
        r"this|on|next|in|by|due|again|because|for|as))|(?:no longer|cant|cannot) (?:keep|continue|"
        r"maintain) (?:up )?(?:my|the|our|these|with) (?:\w+ )?(?:re)?(?:payments?|instal?lments?)|(?:cant|"
        r"cannot) (?:give|pay|send) (?:you |u )?what (?:i|we)",
        (
            "I can no longer keep my payments going",
            "I am not going to make my payment",
            "I can't give you what I don't have",
            "no way can I pay",
            "I can't this month",
            "payments are going to be tough this month",
            "I can't keep to the arrangement",
            "I simply can't",
            "I don't see myself being able to pay",
            "I can't pay",
            "i cant pay this month",
            "won't be able to make the payment",
            "No way I can keep up with these instalments",
            "I am unable to meet my obligations under the agreement",
            "I'm struggling to keep up with the loan",
            "I could no longer make the payments",
            "next month I'm not going to be able to pay",
            "Can't even make the minimum",
            "don't know how I'm going to pay this",
            "how am I supposed to pay with no wages",
            "having difficulty making my repayments",
            "it's becoming impossible to keep paying",
            "what if I can't pay?",
            "cant paye",
        ),
        (
            "can't log in to pay",
            "I can't pay through the app",
            "i can't find where to pay",
            "cannot pay with amex?",
            "can't make the 3pm call, try at 4",
            "I can pay 300",
        ),
    ),
    Rule(
        "en.cannot_afford",
        "means",
        r"(?:cant|cannot|couldnt|could not|unable to|not able to|no longer|barely|wont be able to|never|hardly|"
        r"dont think i can|struggling to|struggle to|unlikely to) (?:even |really |just |possibly |now |longer |"
        r"currently |to |simply |be able to |keep |honestly ){0,3}afford(?:ing)?(?! to (?:lose|miss|wait|risk|"
        r"be|damage|have|let|get|take))|unaffordable|not affordable|unmanageable|unsustainable|not sustainable|"
        r"(?:out of|beyond) (?:my|our) (?:reach|means|budget|capacity|ability|pocket)|beyond (?:me|us|what (?:i|"
        r"we))(?! why)|"
        r"(?:is|are|was|its|theyre|way|far|just|bit|simply|still|payments|payment|minimum) (?:a bit |just |way |"
        r"far |simply |still |much |really )?too (?:much|high|expensive|heavy|steep|big|large)(?: for (?:me|"
        r"us)(?! to understand)| on my| to (?:pay|manage|handle|afford|cover|keep))|too much for (?:me|us)|"
        r"(?:more|higher|bigger|greater|larger) than (?:what )?(?:i|we|my|our) (?:can|bring|earn|make|get|take|"
        r"have|am paid|wages?|income|salary|pay(?:check|slip)?|pension|rent|whole|entire|could)(?! (?:the|owed|"
        r"borrowed))|owe more than|not earning enough|dont earn enough|dont make enough|outgoings (?:are|exceed|"
        r"more)|exceeds? (?:my|our) (?:income|wages|salary|pay|means)|"
        r"(?:income|wages?|salary|pay(?:check|cheque)?|check|pension|benefits?|money) (?:just |simply |"
        r"really )?(?:doesnt|dont|dont|wont|didnt|no longer|isnt|not|barely|cant|hardly) (?:even |quite |"
        r"really )?(?:cover|stretch|enough|touch|go far|last|covers|stretches|meet|reach|pay for)|"
        r"payments? (?:is|are) killing|"
        r"(?:way |far |well |miles )?(?:above|over|past|more than|beyond|in excess of) (?:what|my|our|anything|"
        r"everything) ?(?:i|we|my|our)? ?(?:can|could|means|capacity|budget|ability|am able)|(?:plan|payments?|"
        r"amount|repayments?|arrangement|emi|instal?lments?|figure|sum|it|that)(?: that)?(?: we agreed| you set|"
        r" i agreed| a month| per month| monthly| you want| you offered| this month| each month)* (?:is|are|was|"
        r"its|has become|have become|became|were|seems?) (?:now |just |simply |far |way |still |really |"
        r"getting |a bit |much )*(?:too (?:much|high|big|hard|steep|heavy)|unrealistic|impossible(?! that)|"
        r"more than|killing|a struggle|beyond|out of reach|not doable|hard to)",
        (
            "the plan we agreed is too much now",
            "the monthly amount is way above what I can manage",
            "I can’t afford the instalment",
            "I can't afford my repayments",
            "payments have become unmanageable since the divorce",
            "the full amount is beyond me",
            "my mortgage is more than I bring home now",
            "the payment is too high for me",
            "my wages don't cover it",
            "I owe more than I make",
        ),
        (
            "I can't afford to lose this credit score, has it changed?",
            "they charged me more than I borrowed",
            "this fee is too high",
        ),
    ),
    Rule(
        "en.part_only",
        "means",
        r"(?:can|could|will) (?:only|just|just about|barely|at (?:best|most)) (?:really |possibly |be able to |"
        r"afford to )?(?:pay|manage|afford|do|give|spare|offer|stretch to|make) (?:you )?(?:about |around |"
        r"up to |maybe )?(?:half|part|some|the interest|interest|a (?:little|bit|fraction|small|portion)|"
        r"[£$€]? ?\d|so much|\{)|"
        r"(?:the most|all|the best) (?:that )?i can (?:pay|manage|afford|do|give|offer|spare) is|(?:only|"
        r"just) (?:able to|manage to) (?:pay|afford)|(?:all|everything) (?:ive got|"
        r"i have)(?: left)? is [£$€]? ?\d|(?:emi|payment|payments|paying|it|that|this amount|full amount)(?: is|"
        r" are)? (?:just |really |simply )?(?:not|isnt|arent) (?:possible|doable|feasible|"
        r"realistic)(?! (?:in the|on the|online|through|via))",
        (
            "I can only pay £40 a month",
            "the most I can manage is half",
            "emi not possible sir",
            "that payment just isn't possible",
        ),
        ("can I only pay on the app?", "I can pay 300 a month"),
    ),
    Rule(
        "en.behind",
        "behind",
        r"(?:im|i am|i was|were|we are|been|fallen|falling|fell|fall|getting|got|gotten|slipping|slipped|still|"
        r"and|months?|weeks?|so|already|way|bit|badly|payments?|far|running|keep (?:getting|falling)|ive|is|"
        r"are) behind(?! (?:the|this|you|schedule with))|behind (?:on|with) (?:my|the|our|all|everything|it|"
        r"payments|rent|bills|loans?|mortgage|this)|behind \d|no (?:way of |hope of |chance of )?catching up|"
        r"never catch up|"
        r"in arrears|arrears (?:with|on|of|are|keep)|(?:(?:ive|i have|have|i|we|weve|already|had|"
        r"just) (?:already |just |now )?(?:missed|skipped|defaulted(?: on)?)|(?:keep|been|im|be|"
        r"keeps) (?:on )?(?:missing|skipping|defaulting(?: on)?)|(?:had to|have to|going to|i will|we will|"
        r"will have to|might|may|probably|about to|likely to) (?:have to )?(?:miss|skip|default(?: on)?)) (?:a |"
        r"my |the |one |two |three |four |several |some |last |this |next |on |a few |another |couple |of |\d |"
        r"first |second |both |most |out |more |months |month |mortgage |car |loan |"
        r"card ){0,5}(?:re)?(?:payments?|instal?lments?|months?|emis?|bills?)|^(?:missed|missing) (?:my |two |"
        r"three |a few |\d |several |last )(?:re)?(?:payments?|instal?lments?)|"
        r"(?:im|i am|going to|will|about to|may|might|ive|i have|have to|facing|could|close to|on the verge of|"
        r"heading for|ill|be in) (?:have to )?(?:default(?:ing|ed)?|in default|foreclosure|foreclosed|"
        r"repossession|evicted|eviction)(?! (?:setting|payment (?:method|card)|card))|(?:im|were|now|already|is|"
        r"i am) (?:\w+ ){0,2}months? (?:overdue|past due|late|delinquent)|(?:ive|i have|im|were) (?:let|"
        r"letting) .{0,12}bills slip|\d+ (?:weeks|months) (?:in arrears|behind)|going to be late because|"
        r"(?:payment|debit|cheque|check) (?:will|is going to|going to) (?:bounce|fail|be late)|going (?:into|"
        r"to be in) arrears|"
        r"(?:fallen|fell|falling|fall|going|slipping|slipped) into arrears|(?:running|run) (?:up )?arrears|"
        r"(?:eviction|disconnection|shut ?off|foreclosure|repossession) notice|(?:cut|shut|switched|"
        r"turned) off (?:my|our|the) (?:electric\w*|gas|power|water|heating|phone|lights)|(?:electric\w*|power|"
        r"gas|water|heating) (?:is|was|got|is being|about to be|is about to be|has been) (?:cut|shut|"
        r"disconnected|switched)(?: off)?",
        (
            "I have fallen into arrears",
            "our power is about to be shut off",
            "I’m behind on payments",
            "I fell behind when my wife died and there's no catching up",
            "I missed two payments",
            "i'm going to default, I can see it coming",
            "3 months in arrears",
            "I've had to skip this month's payment",
            "facing repossession",
            "direct debit will bounce",
        ),
        (
            "what happens if someone misses a payment",
            "the reason behind the fee",
            "can I change the default payment method",
        ),
    ),
    Rule(
        "en.asks_because_short",
        "means",
        r"(?:need(?:ing)?|desperate for|could do with|beg(?:ging)?(?: for| you for)?) (?:a |some |short |"
        r"temporary |little |please )*(?:payment (?:holiday|break|relief|pause)|break from (?:the |my |"
        r"these )?(?:payments|paying|repayments))|(?:need|needing|want|asking for|request(?:ing)?|"
        r"apply(?:ing)? for|like|please give me|get|give me|grant me|allow me|could do with|desperate for|"
        r"beg(?:ging)?(?: for| you for)?|have|hope for) (?:a |some |any |for |to |get |apply |an |you |"
        r"temporary |short |little |bit |more |of |please |your |financial ){0,5}(?:breathing (?:space|room)|"
        r"forbearance|hardship(?! (?:team|department|form|mean))|respite|leniency|moratorium|mercy|debt (?:help|"
        r"advice))|"
        r"(?:help|assistance|support|options) (?:is there |available |is available |do you (?:have|offer|"
        r"give) )?(?:for|to) (?:people|those|customers|borrowers|anyone|someone) (?:who |that |like me |"
        r"in )(?:cant|cannot|are struggling|is struggling|lost|have lost|struggle|fall|difficult|trouble|"
        r"hardship)|help (?:me )?(?:with|out with) (?:my |all my |these )(?:debts?|arrears|loans?|repayments)|"
        r"(?:until|till|while) (?:i|we) (?:can )?(?:get|am|are|find|got|start|im|were) (?:back )?(?:on (?:my|"
        r"our) feet|a (?:new )?job|work|working|paid|back to work|better)",
        (
            "need a break from payments",
            "could I have some breathing space please",
            "I want to apply for hardship",
            "is there any help for people who can't keep up? asking for myself",
            "can it wait until I get back on my feet",
        ),
        ("what is breathing space", "do you offer payment holidays"),
    ),
)
