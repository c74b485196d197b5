"""English words that take back what a rule has heard."""

from __future__ import annotations

from reading.hardship.rule import ALL, Sparing

SPARINGS = (
    Sparing(
        "en.denied",
        ALL,
        "before",
        r"(?<![a-z])(?:not (?:because|that|as if|like|exactly|really)|not|never|isnt|wasnt|arent|im not|didnt|"
        r"dont|havent|hasnt|wont|aint|no|without|nor|avoid|prevent|before i|in case)(?: (?:i|im|ive|that|"
        r"because|be|been|being|have|had|any|a|in|say|said|saying|mean|think|going to|going|to|my|the|getting|"
        r"get|ever|really|it|its|under|having|yet|so)){0,4} $",
        (
            "I'm not behind on anything",
            "I never said I was struggling",
            "it's not that I can't pay, the fee is wrong",
            "I am not in financial difficulty",
            "I haven't missed any payments",
            "no financial difficulty here",
        ),
        ("I'm not refusing, I just can't pay",),
    ),
    Sparing(
        "en.technical",
        ("cannot", "behind"),
        "message",
        r"(?<![a-z])(?:apps?|locked|disabled|blocked|limit|no internet|no signal|new phone|closed my account|"
        r"website|web site|page|portal|site is|your site|log ?in|log ?on|sign ?in|login|logging|password|"
        r"passcode|link|button|error|crash\w{0,3}|glitch\w{0,3}|bug|declined?|rejected|card (?:expired|was|is|"
        r"got|has|number|wont|isnt)|expired|new card|screen|online banking|system|server|amex|apple pay|"
        r"google pay|paypal|over the phone|phone line|ivr|2fa|otp|verification|captcha|loading|loads|"
        r"frozen (?:screen|page)|autopay|auto pay|bank details|sort code|account number|wont (?:let|accept|"
        r"allow|load|go through)|not (?:let|letting|accept|accepting|allow) me|doesnt (?:let|allow|accept)|"
        r"would not (?:let|allow|accept)|didnt go through|wouldnt (?:let|accept)|where to pay|how to pay|"
        r"transaction|reader|chip|branch is|holiday|bank is closed)(?![a-z])",
        (
            "I can't pay because the app is down",
            "unable to complete transaction error 402, cannot pay",
            "your website won't let me so I can't pay",
            "card expired so couldn't make the payment",
        ),
        ("saw the amount in the app and I can't afford it", "I logged in to the app but I've no money to pay"),
        unless=r"(?<![a-z])(?:money|afford|broke|job|income|hardship|funds|wages)(?![a-z])(?<!no problem with money)",
    ),
    Sparing(
        "en.others",
        ALL,
        "before",
        r"(?<![a-z])(?:(?:my|a|his|her|your|the|our) (?:best |old |ex |younger |older |little |big )?(?:friend|"
        r"mate|brother|sister|cousin|neighbou?r|colleague|coworker|co worker|tenant|flatmate|roommate|uncle|"
        r"aunt|nephew|niece|buddy|boyfriends?|landlord)s?|(?:merchant|seller|retailer|shop|store|airline|"
        r"builder|dealer|trader|landlord|they|he|she|someone|somebody|anyone|anybody|people|customers|borrowers|"
        r"others|everybody|everyone|a person|some people|many people|who|those|americans|one|you|your company|"
        r"your bank|the bank|the company|this company|the merchant|the lender|(?:the|my|our) (?:dog|cat|pet|agent)))"
        r"(?: (?:who|that|has|have|had|really|just|also|is|are|was|were|all|says?|said|told|me|he|she|they|"
        r"someone|simply|probably|that|cant|still|always|now|recently|if|when|ever|be|been|got|might|will|would|"
        r"has been|who has|both|keep|or)){0,4} $",
        (
            "my friend can't pay his loan, what happens to him",
            "just reading about people who can't pay their mortgages, scary",
            "merchant says they can't pay my refund",
            "my brother lost his job, is his loan insured",
            "what happens if someone falls behind",
        ),
        (
            "is there any help for people who can't keep up? asking for myself",
            "people say they can't pay but I really can't pay",
            "they let me go on friday",
            "my employer said they can't pay us, no wages this month",
        ),
        unless=(
            r"(?<![a-z])(?:for myself|like me|me too|same (?:here|for me)|i(?:m| am) one of|(?:they|"
            r"who) (?:let me go|fired me|laid me off)|(?:i|we) (?:also|too|really) cant|employer|boss|"
            r"they (?:have |just |also )?(?:cut|stopped|reduced|slashed|took|froze|docked|halved|withheld|"
            r"suspended|sacked|fired|owe) (?:my|our|me|us|all))(?![a-z])"
        ),
    ),
    Sparing(
        "en.somebody_elses_story",
        ALL,
        "message",
        r"(?<![a-z])(?:(?:about|on|for|of) (?:his|her|their) (?:\w+ )?(?:loan|card|account|debt|payments?)|"
        r"in (?:his|her) name|what (?:should|can|are|could) (?:he|she|his|her)|handle (?:his|her)|"
        r"writing for (?:him|her)|asking for (?:a|my) (?:friend|mate|brother|cousin)|(?:for|writing) (?:a|an|"
        r"my) (?:article|essay|school|project|thesis|dissertation|class|course|podcast)|what happens to (?:him|"
        r"her|them|his|her)|happens? to (?:his|her|their) loan|is (?:his|her) loan|(?:just |been |"
        r"was )?reading about|saw (?:on|in) the news|on the news|hypothetically|just (?:curious|wondering|"
        r"asking out of)|out of (?:curiosity|interest)|purely curious|what (?:does|is|"
        r"counts as) .{0,20}hardship|before i (?:apply|borrow|take|sign)|if i (?:took|take|borrow|"
        r"get) (?:out )?(?:a|this|the) loan|thinking of (?:applying|borrowing|taking)|(?:want|like|"
        r"need) to (?:apply for (?:a|an|your|another) (?:loan|card|credit)|borrow)|my tenant|"
        r"the tenant)(?![a-z])",
        (
            "asking for a friend, what if he can't pay",
            "hypothetically what if I can't pay",
            "just curious what happens when you fall behind",
            "my tenant hasn't paid me rent",
        ),
        unless=(
            r"(?<![a-z])(?:i|we) (?:really |just |now |also )?(?:cant|cannot) (?:pay|afford)(?! (?:my|a|"
            r"the) \w+ (?:if|when))(?=[^?]*(?:lost|job|income|money|too))"
        ),
    ),
    Sparing(
        "en.cured",
        ALL,
        "after",
        r"(?<![a-z])(?:but|and|now|then|though|since) ?(?:now |since |i |ive |im |we |weve |were |then |have |"
        r"am |everything |things |its |it |all |is |are |fully |back |just |s )*(?:found (?:a |another |new |"
        r"some )*(?:job|work)|started (?:a |my |work|new)|got a (?:new )?job|have a (?:new )?job|fine(?: now)?|"
        r"ok now|okay now|good now|caught up|up to date|current|recovered|back at work|back to work|"
        r"back on (?:my|our) feet|working again|better now|sorted|all paid|paid (?:it|off|up)|resolved|"
        r"cleared it|on track|normal)(?![a-z])(?! (?:yet|when|if))",
        (
            "I was out of work in 2020 but I'm fine now and up to date",
            "I lost my job last year but found a new job",
            "I was behind but I've caught up",
            "was ill but back at work now",
        ),
        ("I found a new job but I still can't pay",),
        unless=(
            r"(?<![a-z])(?:until|till|once|when|before|to) (?:i|im|ive|we|get) ?(?:find|get|am|can|start|start|"
            r"back|recover)|still (?:cant|struggl|behind|not)|(?:not|never|isnt|havent) (?:\w+ )?(?:recovered|"
            r"caught up|back (?:at|to|on))"
        ),
    ),
    Sparing(
        "en.past",
        ALL,
        "before",
        r"(?<![a-z])(?:used to|years ago|back in|a while back|when i was (?:young|a student)|once|previously|"
        r"in the past|in (?:19|20)[012]\d)(?: (?:i|was|we|were|be|had|have|would|get|a|my|and|been)){0,4} $",
        ("I used to be behind on payments", "years ago I was unemployed"),
    ),
    Sparing(
        "en.forgot",
        ("cannot", "behind"),
        "message",
        r"(?<![a-z])(?:forgot(?:ten)?|forget|slipped my mind|by mistake|by accident|didnt (?:notice|realise|"
        r"realize|get (?:the|a|your) (?:bill|letter|reminder|statement))|wrong date|mixed up|was (?:away|abroad|"
        r"on holiday))(?![a-z])",
        ("I missed a payment, forgot, doing it now", "I've missed my payment because I was on holiday"),
        ("forgot to say, I lost my job",),
    ),
    Sparing(
        "en.has_money",
        ("cannot", "behind", "short"),
        "message",
        r"(?<![a-z])(?:(?:theres|there is) [£$€]?\d+ in|(?:theres|there is|have|ive|had|got|plenty of|enough|"
        r"sufficient) (?:the |plenty of |enough |sufficient |lots of )?(?:the )?(?:money|funds)(?: (?:in|on|"
        r"there|available|to pay)|,)|money (?:is|was|s) (?:there|in)|can pay (?:no problem|fine|in full|easily)|"
        r"not (?:a |about )?(?:the )?money (?:problem|issue)|happy to pay|i can pay|able to pay but|"
        r"refus\w{1,4} to pay|will pay (?:it )?(?:today|now|tomorrow)|paying (?:it )?(?:now|today)|already paid|"
        r"paid (?:it )?(?:off|yesterday|today))(?![a-z])",
        (
            "my payment failed, I couldn't make it go, there's money in the account",
            "I can pay no problem, I can't keep up with your emails",
            "missed a payment because of you, already paid",
        ),
        ("I don't have enough money to pay", "I don't think I can pay"),
        unless=(
            r"(?<![a-z])(?:dont|havent|no|not|never|isnt|if|until|till|think|doubt|wish|how|only|when|whether|"
            r"sure|what|most|aint|cant)(?: \w+){0,4} (?:money|funds|can pay|i can pay|pay)(?![a-z])"
        ),
    ),
    Sparing(
        "en.not_mine",
        ("cannot", "behind", "means"),
        "message",
        r"(?<![a-z])(?:not my (?:debt|loan|account)|isnt my|isnt mine|not mine|never (?:took|borrowed|had|"
        r"applied|opened)|identity theft|fraudulent(?:ly)?|someone (?:used|opened|took)|dont owe|didnt (?:take|"
        r"open|borrow))(?![a-z])",
        ("I won't pay, this isn't my debt, you say I'm behind on it",),
    ),
    Sparing(
        "en.refund",
        ("short", "life", "cannot"),
        "message",
        r"(?<![a-z])(?:refund(?:ed|s)?|gift card|nothing to do with (?:me|us)|merchant|money back|chargeback)(?![a-z])",
        ("merchant says they can't pay my refund", "I haven't been paid my refund", "no money back yet"),
        unless=(
            r"(?<![a-z])(?:i|we) (?:\w+ )?(?:cant|cannot) (?:pay|afford)|lost my job|tax refund|broke|laid off|"
            r"behind"
        ),
    ),
    Sparing(
        "en.more_credit",
        ("short", "life", "cannot"),
        "message",
        r"(?<![a-z])(?:borrow more|another loan\?|increase my (?:limit|credit)|credit (?:limit )?increase|"
        r"higher limit|why cant i borrow|new loan\?|top ?up my loan|apply for a (?:loan|card))(?![a-z])",
        ("why can't I borrow more, I need some cash", "can I apply for a loan with no job"),
        unless=r"(?<![a-z])(?:cant|cannot|unable to) (?:pay|afford|keep)",
    ),
    Sparing(
        "en.waiting_for_call",
        ("life",),
        "message",
        r"(?<![a-z])(?:call|ring|phone|text|email) me (?:back )?(?:later|after|tomorrow|when|at)|"
        r"will call (?:then|back|you)|(?:^|[,.] ?)no work (?:tomorrow|today|on)|im at (?:work|"
        r"the hospital) (?:now|until|till)",
        (
            "I'm in hospital visiting, call me later",
            "no work tomorrow so I'll call then",
        ),
    ),
    Sparing(
        "en.asks_what_follows",
        ("behind",),
        "message",
        r"(?<![a-z])(?:what (?:happens|if|will happen|steps|would happen|will (?:it|that))|if i (?:miss|skip|"
        r"pay late|fall)|how far behind|am i (?:behind|in arrears)|is my account|how (?:much|"
        r"many).{0,20}(?:behind|catch up)|on my (?:credit|report|file)|report(?:ed|s)?|credit (?:report|file|"
        r"score|bureau)|late (?:marker|mark)|is it bad|would you close|can i (?:still|travel)|will you cancel|"
        r"can a lender|count as|inaccurate|says \d+)(?![a-z])",
        ("what if I miss a payment", "how far behind am I", "I'm 30 days behind on my report, which is inaccurate"),
        ("I'm behind on my mortgage and I lost my job, what happens now",),
    ),
)
