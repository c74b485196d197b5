"""English: what happened in the borrower's life that takes the means away."""

from __future__ import annotations

from reading.hardship.rule import Rule

_WHOSE = (
    r"(?:my |a |the |his |her |our |their |both |all |any |part time |full time |main |second |only |me |that |"
    r"regular |steady |one |of my )"
)

RULES = (
    Rule(
        "en.job_lost",
        "life",
        rf"(?:lost|losing|lose|left without|without|quit|leave|left|gave up|had to (?:quit|leave)|loss of|"
        rf"looking for|cant (?:find|get)|havent (?:found|got)|searching for|between) {_WHOSE}{{0,3}}(?:job|jobs|"
        rf"work|employment|position|contract|business|biggest client|clients|main client|licence|license|"
        rf"livelihood|shifts|income|wages?|salary(?! slip)|source of income)(?! (?:number|details|card|centre|"
        rf"documents))|laid off|lay ?offs?|made redundant|redundancy(?! (?:cheque|check|money|pay|payment|payout|"
        rf"package))|redundant(?! data)|unemployed|unemployment(?! (?:benefit|rate|program|card|office|"
        rf"insurance))|out of (?:work|a job)|"
        r"(?:got|get|was|were|been|getting|being|im|they|just) (?:just |recently |suddenly |unfairly |"
        r"been )?(?:fired|sacked|let go|furloughed|dismissed|axed|terminated|canned|binned|let me go)|let me go|"
        r"let go (?:from|by|on|last|in|at)|jobless|(?:no|still no) (?:job|work|shifts|hours|gigs|customers|"
        r"clients|sales|orders|bookings|contracts|tips|employment|fares|overtime)(?! (?:title|number|phone|"
        r"history|details))|(?:job|contract|work|position|gig work|gigs|role|placement|season|temp job|"
        r"commission|orders|bookings|trade|employment)(?: has| have| was| is|s| got| just)?(?: all| completely|"
        r" just)? (?:gone|ended|finished|dried up|cut|terminated|over|vanished|cancelled|fell through|been cut|"
        r"at risk|disappeared|ran out|slow|slowed|eliminated|stopped|dead)(?! (?:early|out at))|"
        r"(?:(?:im|i am|were|we are|been|still|currently|husband|wife|partner|hes|shes|both|was|am|parents|mum|"
        r"dad|me|^|[,.;!?] ?|because|, and) ?not|cant|cannot|unable to|havent|not able to|stopped|had to stop|"
        r"not been|no longer|couldnt|havent been|wont be|aint|hasnt|not been able to) (?:been able to |"
        r"able to |be able to |return to |go to |get to |currently |go back to |really |at |to |even |been |"
        r"found )?(?:work(?:ing|ed)?|earning|employed)(?= ?(?:[,.!?;]|$|since|for|because|due|at the moment|"
        r"right now|as|and|so|any ?more|full|until|till|this|but|or|much|long|at present|yet|currently|with|"
        r"again|anything|enough|now|after|lately))(?! with (?:the|my|your) (?:card|app|phone|browser))|"
        r"(?:plant|factory|company|office|warehouse|restaurant|store|mill|mine|site|employer|firm|"
        r"agency)(?: has| have| had| just| is| i work(?:ed)? (?:for|at)|"
        r" where i work(?:ed)?)* (?:shut(?:ting)?(?: down)?|closed(?: down)?(?! (?:my|the|your|a|our))|"
        r"closing(?! my)|folded|went (?:bust|under|into)|gone (?:bust|under|into)|moved (?:to|away|abroad|"
        r"overseas)|collapsed|bankrupt|laid|downsiz\w{1,3}|cut|shut)|account (?:got |was )?deactivated|"
        r"^fired(?= )|on (?:the )?(?:dole|furlough|zero hours?|strike|short time|garden leave|unpaid leave)|"
        r"zero hours?|government shutdown|"
        r"(?:had to|have to|forced to|needed to|made me|having to) (?:stop|quit|leave|give up|reduce|cut|resign|"
        r"retire)(?: from)? ?(?:my |the |early |back |down |working|work|job|hours|to part time)|gave up work|"
        r"(?:resigned|walked out|pushed out|forced out|medically retired|retired early|managed out)|(?:terrible|"
        r"awful|bad|poor|disastrous|slow|quiet|dead|worst) (?:year|season|month|quarter|harvest|winter|summer|"
        r"trading|sales|trade)|"
        r"(?:got|get|been given|given|getting|gave me|handed) (?:the |my )(?:sack|boot|chop|axe|push|notice|"
        r"marching orders|pink slip|p45|cards)|(?:contract|visa|lease|position|temp job|agency work)(?: was| is|"
        r" wasnt| isnt| hasnt been| has not been| not| wont be| not being){0,2} (?:not )?(?:renewed|extended|"
        r"terminated|cancelled|ended)|(?:lost|lose|losing) (?:the|this|that|all) (?:job|contract|work)|(?:im|as|"
        r"now|became|become|being|i) (?:a |an |the |her |his |full time |unpaid |now )*(?:carer|"
        r"caregiver)(?: now)?(?= ?(?:[,.]|$|for|on|to))",
        (
            "got the sack",
            "my contract wasn't renewed",
            "I had to stop working to look after mum",
            "my farm had a terrible year",
            "forced to leave my job",
            "I lost my job and can't pay",
            "I've been laid off",
            "I was made redundant last month",
            "got sacked",
            "unemployed since May",
            "they let me go on friday",
            "haven't been able to work since my stroke",
            "no shifts for weeks",
            "our plant shut down",
            "my contract ended and no new work",
        ),
        (
            "I get 2000 unemployment benefit",
            "what is your job title",
            "the link doesn't work",
            "the app is not working",
        ),
    ),
    Rule(
        "en.income_cut",
        "life",
        r"(?:hours|(?:my|our|his|her|sick|half|take home) pay|wages?|salary|salaries|income|shifts|overtime|"
        r"earnings|takings|sales|turnover|commission|benefits?|paycheck|bonus|pension|tips|revenue|cash flow|"
        r"allowance|stipend|maintenance|unemployment)(?: at work| at the \w+| has| have| had| was| were| is|"
        r" are| got| just| all| been| being| by half| suddenly| being| now| completely| almost| drastically|"
        r" really|s){0,4} (?:cut|reduced|slashed|dropped|halved|stopped|gone|fell|fallen|down|dried up|"
        r"sanctioned|went (?:down|to zero)|decreased|low(?:er)?|plummeted|collapsed|tanked|ended|late|delayed|"
        r"run out|been lost|not started|hasnt started|suspended|frozen|dwindled|disappeared|vanished|shrunk|"
        r"minimal|dry|garnished)(?! (?:out of|from my account|through|to you))|"
        r"(?:pay|wage|salary|hours) cuts?|(?:cut|reduced|halved|slashed|stopped|docked|lost|garnish(?:ed|es|"
        r"ing)) (?:our|my|all|half|all my|half my|half of my|all our|us)(?: (?:hours|pay|wages?|salary|salaries|"
        r"shifts|benefits?|overtime|income|paycheck|check))|(?:lower|reduced|lost|loss of|drop in|minimal|"
        r"limited|fixed|low|lack of|little|no steady|sick|one|single|loss in|reduction in|insufficient|tiny|"
        r"small|statutory sick|statutory maternity|decrease in) (?:income|pay(?=$|[,.])|wages?|earnings|salary|"
        r"hours|pension)|(?:one|single) (?:wage|income|salary)|(?:on|living on|live on|im on|get|receive|"
        r"only get|just get|survive on) (?:just |only |nothing but |the |my )?(?:benefits|universal credit|ssi|"
        r"ssdi|social security|disability|welfare|sick pay|half pay|statutory|carers allowance|jobseekers|jsa|"
        r"esa|pip|uc|state pension|maternity pay|a fixed income|fixed income|centrelink|jobkeeper|"
        r"minimum wage)(?= ?(?:[,.!?;]|$|and|only|now|at|doesnt|so|which|with|until|because|but|since|of))|"
        r"pensioner|single (?:mum|mom|mother|dad|father|parent)|(?:earn|get|make|take home|bring (?:in|home)|"
        r"income (?:is|of)|wage is|check is|month out of a?) [£$€{]? ?[\d.,]+}?(?: a month| monthly)? (?:and|"
        r"but|while) (?:the |my |all )?(?:loans?|payments?|debts?|you want|owe)|"
        r"demoted|(?:earn|earning|making|make|getting|bringing home|take home|bring in|bringing in|paid|"
        r"get) (?:a lot |much |far |way |so much |even |now |significantly |"
        r"considerably )*less(?! than (?:the min|you))(?= ?(?:[,.!?]|$|now|than|since|money|these|this|at|and|"
        r"per|a|after|each))(?<!pay less)(?! interest)|less (?:money |income )?coming in|(?:new|my|"
        r"current) job pays (?:less|half|a lot less|much less|far less|peanuts|nothing)",
        (
            "can you lower my payments, I was demoted",
            "I need a lower payment because I earn less now",
            "my hours were cut",
            "What do I do? my hours got cut",
            "salary stopped since march",
            "took a pay cut",
            "on benefits now",
            "my income dropped by half",
            "we are on one wage now",
            "I'm on sick pay",
            "I earn 1400 and the loans are 1500",
        ),
        ("my income is 1400", "I get 2000 unemployment benefit", "my wages come on the 25th"),
    ),
    Rule(
        "en.wages_unpaid",
        "life",
        r"(?:not|havent|hasnt|havent been|wasnt|werent|didnt|never|not yet|hadnt|not been|arent|isnt|wont|cant|"
        r"stopped|cannot) (?:been |getting |be |get |got |gotten )?(?:pay(?:ing)?|paid)(?: me| us)?(?= (?:by|"
        r"my (?:wages?|salary)|for (?:months|weeks|\d|two|three|over|my work|a)|yet|since|our|us|me|at work|"
        r"in (?:weeks|months|\d|two|three)|anything|wages?|a penny|from work|until|till|salary|"
        r"this month by))(?! (?:by|from) (?:card|phone|debit))|(?:employer|boss|company|work|client|clients|"
        r"customers|customer|contractor|job|workplace|ex|workers comp|comp|payroll)(?: has| have| still| just|"
        r" keeps?| is)* (?:not|hasnt|havent|wont|didnt|refus\w{1,4} to|delay\w{0,3}|stopp\w{1,3}|late|"
        r"owes?(?= (?:me|us|wages))|withh\w{2,5}|quits?|quit|never|isnt|arent) (?:yet |to |"
        r"been )?(?:pay(?:ing)?|paid|wages?|me|us)(?! my refund)|(?:wages?|salary|salaries|pay(?:check|cheque)|"
        r"my pay|payroll|child support|maintenance|benefits?|invoices?|commission|claim|pension)(?: is| are|"
        r" was| has| have| were|s)? (?:still |been |being |so |very |just )?(?:not (?:been )?(?:paid|coming|"
        r"received|come|credited|arrived|in)|unpaid|late|delayed|overdue|withheld|owed|held up|outstanding|"
        r"denied|hasnt|havent|didnt|never|missing|stuck|pending since)|(?:hasnt|havent|not|didnt) (?:got|"
        r"received|had|get|gotten|see|seen|receive|recieved) (?:my |any |a |our |paid |the )*(?:wages?|salary|"
        r"pay(?:check|cheque)?|paid|payslip money)(?= ?(?:[,.!?]|$|yet|for|this|since|from|in|last|and|so))|"
        r"no (?:wages|pay|salary|paycheck)(?! (?:slip|stub|ment))|unpaid wages|(?:not|never) been paid",
        (
            "my employer hasn't paid me for two months",
            "haven't been paid yet this month",
            "my wages are late",
            "salary not coming since 3 months",
            "ex quit paying child support",
            "I haven't got my salary yet",
        ),
        ("I haven't been paid my refund", "my tenant hasn't paid me rent", "I paid yesterday"),
    ),
    Rule(
        "en.business_down",
        "life",
        r"(?:business|shop|store|cafe|restaurant|company|salon|trade|farm|bar|startup|start up|garage|practice|"
        r"firm|pub|studio|venture|stall|takeaway|boutique|bakery|gym)(?: has| is| was| had| just| we run| i own|"
        r" have| got| been| all)* (?:failed|failing|closed(?! (?:my|the|your|a|our))|closing(?! my)|collapsed|"
        r"collapsing|went (?:under|bust|bankrupt|down|into)|gone (?:under|bust|bankrupt|into)|bankrupt|folded|"
        r"shut|going under|dead|slow|down|losing|lost|struggling|dying|tanked|wiped|burned|flooded|destroyed|"
        r"is dead|had to close|fell apart|ruined|had to shut|been slow|been quiet|been dead|quiet|bad|has dried|"
        r"dried|not doing|isnt doing|insolvent|in administration|in liquidation|liquidated|close)|"
        r"into (?:administration|liquidation|receivership)|"
        r"(?:lost|losing|closed|closing|shut|lose|sold|wound up|shutting|had to (?:close|shut|"
        r"sell)) (?:down )?(?:my|our|the) (?:business|shop|store|company|cafe|restaurant|salon|farm|bar|doors)|"
        r"business (?:loss|failure|losses)|heavy loss(?:es)?|(?:self employed|freelanc\w{1,4}) (?:and|with) no|"
        r"(?:crops?|harvest|livestock|cattle|yield|season)(?: has| have|s)? (?:failed|failure|wiped|ruined|lost|"
        r"destroyed|died|was (?:lost|poor|bad)|were|poor)|drought|(?:wiped|destroyed|ruined|took|flooded|burned|"
        r"killed) (?:out |down |all )?(?:the |my |our )(?:crops?|house|home|harvest|roof|business|shop|farm|"
        r"stock|work)",
        (
            "business collapsed so I can't service the facility any longer",
            "my shop had to close",
            "we went into administration",
            "the crop failed",
            "drought wiped out the crop",
            "I closed my business in May",
        ),
        ("what are your business hours", "do you close the shop account"),
    ),
    Rule(
        "en.ill_or_hurt",
        "life",
        r"(?:im|i am|ive been|been|was|got|get|very|really|too|so|off|signed off|fell|became|become|is|are|were|"
        r"wife|husband|seriously|on|severely|constantly|chronically|mum|mom|partner|son|daughter|and|being|"
        r"quite|long term) (?:very |really |seriously |too |so |off |long term |terribly |gravely |"
        r"critically )?(?:sick|ill|unwell|injured|disabled|hospitali[sz]ed|bedridden|paraly[sz]ed|poorly|"
        r"hurt)(?! of (?:your|this|the|these|you|being|waiting))(?! by (?:your|the way))|(?:in|in and out of|"
        r"out of|rushed to|taken to|stuck in|stay in|went to|ended up in|into) (?:the )?(?:hospital|icu|"
        r"intensive care|a wheelchair|rehab)|hospital (?:bills? (?:mean|took|have|are|wiped|and)|stay)|cancer|"
        r"chemo(?:therapy)?|tumou?r|dialysis|(?:had|having|has|suffered|after) (?:a |an |my |his |her |the |"
        r"open |emergency |massive |heart |back |knee |hip |major )*(?:stroke|heart attack|surgery|operation|"
        r"accident|breakdown|miscarriage|car crash|op|seizure|transplant|amputation|premature baby|c section|"
        r"brain \w+|depression)|"
        r"(?:broke|broken|fractured|hurt|injured|smashed|damaged|did|snapped) (?:my|his|her|a) (?:leg|arm|back|"
        r"hip|ankle|wrist|foot|neck|hand|knee|shoulder|spine|pelvis|collarbone)|depression(?! count)|bipolar|"
        r"long covid|(?:had|got|caught|with|because of|due to|since|from|after|by) (?:the )?(?:covid|pandemic|"
        r"lockdown)|dementia|(?:on|my|a|with) disabilit(?:y|ies)(?! discharge)|illness|ill health|ill ness|"
        r"medical (?:condition|bills? (?:mean|took|have|are|wiped|and|ate|piling)|issues?|leave|emergency|"
        r"reasons|problems?|expenses|costs?)|health (?:problems?|issues?|condition|reasons|crisis|scare)|"
        r"signed off|(?<!im )(?<!be )(?<!head )off work|(?:im|been|signed|be|am|still|"
        r"currently) off (?:work(?! to)|sick)|mental (?:health|breakdown)|diagnosed|(?:sick|maternity|medical|"
        r"unpaid|"
        r"disability|parental|stress) leave|injur(?:y|ies)|no longer (?:fit|able) (?:for|to) work|workers comp|"
        r"terminal(?:ly)?|caring for|carer for|take care of my|taking care of my|care for my",
        (
            "I'm sick and can't work",
            "just came out of hospital",
            "had surgery, not working",
            "my wife has cancer",
            "broke my leg and I'm stuck",
            "been signed off with stress",
            "my husband had a stroke",
            "unable due to illness",
            "caring for my disabled son",
        ),
        ("I'm sick of your emails", "sick of this app"),
    ),
    Rule(
        "en.family",
        "life",
        r"(?:since|after|due to|because of|going through|through|during|in the middle of|my|messy|from|"
        r"with) (?:the |my |our |a |an |messy |nasty |expensive |recent )*(?:divorce|separation|breakup|"
        r"break up|bereavement|funeral)(?! (?:certificate|decree|papers))|(?:wife|husband|partner|spouse|mum|"
        r"mom|dad|mother|father|son|daughter|breadwinner|fiance|boyfriend|girlfriend|parents?)(?: has| have|"
        r" just| recently| suddenly|s)* (?:died|passed|passed away|walked out|left me|left us|lost (?:his|her|"
        r"their) (?:job|work|business)|ran off|was deported|in prison|got (?:laid off|fired|sacked|"
        r"made redundant|ill|sick)|been laid off|was (?:laid off|made redundant|let go)|stopped paying|is dying|"
        r"in (?:icu|hospital))|(?:just|recently|newly|got|getting|im|been|we) (?:divorced|separated|widowed)|"
        r"left me with (?:all )?(?:the )?(?:kids|debts?|bills)|on my own with|widow(?:ed|er)?|(?:being|was|got|"
        r"were|facing|been|getting|be) (?:evicted|an eviction)|eviction|(?:facing|into|threatened with|in|avoid|"
        r"through a) foreclosure|domestic (?:violence|abuse)|abusive (?:partner|husband|ex|relationship)|"
        r"released from prison|out of prison|(?:new|had a|having a|we had a) baby|pregnant|(?:house|home|flat|"
        r"apartment) (?:fire|flooded|was flooded|burned|burnt|got flooded|destroyed)|hurricane|tornado|flooded|"
        r"(?:the|a|after|in|our) floods?(?:ing)?|wildfire|earthquake|natural disaster|beyond (?:my|our) control|"
        r"used to (?:earn|make) (?:more|double)",
        (
            "unmanageable since the divorce",
            "my husband died last year",
            "my partner walked out",
            "going through a divorce",
            "husband lost his job",
            "I was evicted",
            "our house was flooded",
            "circumstances beyond my control",
        ),
        ("do you need my divorce certificate",),
    ),
)
