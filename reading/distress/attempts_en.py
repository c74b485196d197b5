"""English words of somebody who was saved and is sorry for it, who tried before, or who will try again."""

from __future__ import annotations

from reading.distress.words_en import FAMILY, crisis

_RESCUERS = (
    rf"(?:they|you|he|she|it|somebody|someone|the (?:paramedics?|doctors?|ambulance|medics?|nurses?|police(?:man)?|"
    rf"neighbours?|hospital|crew|stranger|man|woman)|my (?:neighbours?|flatmate|housemate|"
    rf"mate|friend)|paramedics|{FAMILY})"
)
_SAVED = (
    r"(?:found|find|saved?|saving|revived?|resuscitated|resuscitate|rescued?|brought|bring|pulled|pull|cut|woken|"
    r"woke|pumped|dragged|stopped|interrupted|walked in on|knocked|talked|got to|reached)"
)
_LONG_AGO = (
    r"(?!.{0,60}(?:years ago|as a teen|when i was (?:young|a)|better now|(?:im|am) (?:fine|ok|well|glad)|"
    r"long time ago|thankful|grateful|glad|thank god))"
)

RULES = (
    crisis(
        "en.sorry_to_be_saved",
        0.9,
        (
            rf"{_RESCUERS} (?:really )?(?:should|shouldnt|should not|shouldve|ought to|could|shoulda|shud|shoud|"
            rf"cudve|couldve)(?: of| have| ve| a| never| not| just)*(?: of| have| just| never){{0,2}} (?:left|let|"
            rf"leave) me "
            r"(?:in|on|at|there|where|under|hanging|to (?:it|die|go|drown|bleed|sleep)|die|go(?= |$|[.,!])|bleed|"
            r"drown|sink|fall|slip|jump|be (?:dead|gone)|alone (?:in|on|to die))(?! (?:the dark|hold|read|"
            r"early|on hold|home early|the old|my old|the same|a better|pay|from)|.{0,30}(?:tariff|hold|on my plan|"
            r"redundan|the queue|alone about))",
            r"(?:should|shoulda|shouldve|shouldnt|shud|shoud|ought to|wish|wished|if only)(?: have| of| ve| a| not|"
            r" never| just| you| they| he| she| it){0,4} (?:left me to die|let me (?:die|go when my|drown|bleed|"
            r"jump|hang|go under|slip away|be dead)|left me (?:in the (?:bath|water|car|river|garage)|"
            r"on the (?:floor|tracks|bridge|rails|railing)|there to die|hanging|under))",
            rf"(?:wish|wished|if only|shame|pity|sorry|hate|hated|angry|gutted|furious|"
            rf"why did)(?: that)? {_RESCUERS} (?:had |hadnt |didnt |did |have |had not |had never |never |ever |not |"
            rf"just |had to )*{_SAVED}(?: me| the door| my"
            rf"| that| in| down| off)(?! (?:a|the|on|in) (?:better|phone|loan|plan|rate|the (?:system|book|file|"
            rf"list)|system)|.{{0,20}}(?:calling|from paying|the payment)){_LONG_AGO}",
            rf"{_RESCUERS} (?:shouldnt|should not|should never|shouldnt of|never should|ought not to)(?: have| of|"
            rf" ve)? (?:\w{{1,6}} )?{_SAVED} me(?= |$|[.,!])(?! (?:on my door|the plan|my file|the account|a plan|"
            rf"up the|it up|at my))",
            r"why (?:did|didnt|do|wont|cant|couldnt|wouldnt|would)(?: they| you| he| she| it| god| somebody| someone|"
            r" the \w{3,9})(?: have to| not| just| even| keep){0,2} (?:bring me back|save me|sav(?:e|ing) my life|"
            r"find me(?! (?:in the|on (?:the|your)|a|under|any))|let me (?:die|go)|"
            r"revive me|resuscitate me|pull me (?:out|back)|cut me down|pump my|leave me (?:there|to die|in)|"
            r"keep (?:me|bringing me) (?:alive|back))(?! (?:a|the|on|in the (?:system|book|file|list)) ?)",
            r"(?:shouldnt|should never|wish (?:they|he|she|you) (?:hadnt|never|didnt))(?: have|"
            r" of)? (?:\w{1,6} )?(?:cut me down|pumped my stomach|brought me back|pulled me (?:out|off|back)|"
            r"called (?:the|an) ambulance)",
            r"(?:they|he|she|doctors|paramedics|medics|someone|it) (?:\w{1,6} )?(?:brought me back|revived me|"
            r"resuscitated me|pumped my stomach|pumped me out|cut me down)(?=.{0,60}(?:wish|hate|angry|furious|"
            r"gutted|shouldnt|asked|why|"
            rf"same|wanted|again|next time|sorry|and i)){_LONG_AGO}",
            r"(?:got|was|been|being) (?:found|saved|rescued|cut down|revived|resuscitated|brought back|pulled out|"
            r"talked down)(?: \w{1,6}){0,2} (?:too (?:early|soon|quick\w{0,2})|before (?:it|i)|last time|by mistake|"
            r"and (?:hated|wish|now|next))"
            r"(?=$|.{0,40})(?! (?:payday|the deadline))",
            r"(?:disappointed|gutted|angry|annoyed|devastated|furious|hate(?:d)?(?: it| the fact)?|sorry|let down|"
            r"upset|sad|cursed|swore|cried|cry|crushed|bitter|heartbroken|resent)(?: that| when| because|"
            r" every (?:morning|day|time)| to| i| that i| im){0,4} "
            r"(?:(?:woke|wake|waking) (?:up|to)|am still (?:here|alive|breathing)|still (?:here|alive|breathing)|"
            r"survived|be alive|lived(?: through)?|didnt die|opened my eyes|came (?:round|back|to)|pulled through)"
            r"(?! (?:late|early|in (?:the|this) queue|on hold|and missed|to (?:your|another|a) (?:letter|text|call|"
            r"bill|message))|(?:.{0,20}(?:alarm|missed|late)))",
            r"(?:unfortunately|sadly|regrettably|worst luck|damn|just my luck|somehow|alas)(?: i| im| i am| its|"
            r" that){0,3} (?:still )?(?:alive|survived|breathing|woke up(?! late)|lived|here alive|pulled through)|"
            r"(?:alive|still here|still alive|survived|woke up|"
            r"still breathing) (?:unfortunately|sadly|worse luck|damn|again damn|against my will)",
            r"(?:woke|wake|came to|came round|coming round|opened my eyes) (?:up )?(?:in|on) (?:the |a )?(?:ward|icu|"
            r"hospital|resus|er|a e|intensive care|recovery)(?=.{0,60}(?:cried|gutted|wish|angry|hated|furious|"
            r"still (?:here|alive)|disappointed|should|again))" + _LONG_AGO,
        ),
        (
            "they should've left me in the river",
            "you should have let me go when my heart stopped",
            "wish the neighbour had never found me",
            "why did they bring me back",
            "they brought me back and i hated them for it",
            "shouldnt have cut me down",
            "i was gutted when i opened my eyes",
            "unfortunately i survived",
            "got found too early",
        ),
        (
            "they should have left me on the old tariff",
            "you should have let me pay online",
            "i wish you had found me a better rate",
            "why did you not find me in the system",
            "i woke up late, sorry",
            "they saved me in time and i am glad",
            "you shouldnt have stopped my plan",
            "sorry i woke up to your text only now",
        ),
    ),
    crisis(
        "en.tried_before",
        0.9,
        (
            r"(?:next|this|last|third|second) (?:time|attempt|go)(?: around| round)?(?: i| it| ill| im| nobody|"
            r" no ?one| they| there| he| she| my \w{3,9}| didnt| will| wont| is| was| not| be| going to| make sure|"
            r" i will){1,6} (?:fail|find me|be (?:found|home|stopped|"
            r"anyone|anybody|no mistakes?)|stop me|save me|bring me back|survive|wake up|take enough|take (?:more|"
            r"the lot)|abroad|home(?= |$)|die|dead)(?! (?:to|the) (?:pay|upload|sign))",
            r"(?:fail(?:ed|ing|ure)?|useless|rubbish|bad)(?: \w{1,10}){0,8} (?:at|of) (?:even )?(?:dying|"
            r"killing my ?self|suicide|ending (?:it|my life)|my own (?:death|suicide))",
            r"(?:cant|couldnt|cannot|could not|not) (?:even )?(?:manage (?:to|even) )?(?:even )?(?:die|"
            r"kill my ?self|end it|do that|hang myself|manage to die)(?: right| properly| either| correctly|"
            r" too)(?! (?:online|on the app|in the app))",
            r"(?:tried|attempted|try|trying)(?: \w{1,6}){0,2} (?:last (?:night|week|month|year)|in (?:jan\w*|feb\w*|"
            r"march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*|the (?:spring|summer|autumn|winter))|"
            r"again|once|twice|at (?:easter|christmas))(?=.{0,50}(?:branch|"
            r"rope|pills|tablets|survived|found me|snapped|didnt take enough|hospital|woke|still here|failed me|"
            r"stopped me|pumped|overdose|bridge|knot|drunk|sadly))"
            r"(?!.{0,50}(?:app|website|log ?in|form|helpline|upload))",
            r"(?:i )?attempted (?:last night|again|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|twice|"
            r"once|three times|it)(?=$|[.,!]|.{0,40}(?:still here|alive|drunk|hospital|survived|sadly|"
            r"ward))(?!.{0,40}(?:payment|pay|call|log))",
            r"(?:going to|gonna|will|want to|about to|might|ill|im) (?:try|attempt|do it|"
            r"have another go)(?: it)? (?:again|another way|a different way|once more)(?=.{0,40}(?:die|kill|ward|"
            r"pills|rope|bridge|time|hospital|nobody|succeed)|.{0,2}$)"
            r"(?!.{0,60}(?:log|pay|app|upload|card|call|ring|site|apply|tomorrow|later|code|form))",
            r"(?:discharged|out of|released|home|back) from (?:the )?(?:psych\w{0,6}|mental health|secure|"
            r"psychiatric) (?:ward|unit|hospital)(?=.{0,60}(?:try again|again|do it|finish|didnt work|wish|kill|die|"
            r"same thoughts))",
            r"(?:survived|lived through|got through|woke up after|woke after) (?:my |an |the |"
            r"it )?(?:\w{1,6} )?(?:attempt|overdose|hanging|twice|three times)(?=.{0,60}(?:again|third|next|wish|"
            r"lucky|hate|time|unfortunately|another))" + _LONG_AGO,
            r"(?:knot|rope|branch|noose|cord) (?:slipped|snapped|broke|gave way|came (?:down|loose)|didnt hold)(?=$|"
            r"[.,!]|.{0,50}(?:neck|alive|again|better|stronger|try|still here|next|wish|pick))(?! .{0,20}(?:climb|"
            r"boat|trailer|van|repair|tow))",
            r"(?:didnt|did not|never|havent) (?:take|taken|took) enough(?: last time| of them| pills)?(?=$|[.,!]|"
            r".{0,40}(?:dose|now|time|woke|this))(?!.{0,20}(?:money|cash|photos|leave|time off))",
            r"(?:know|learn(?:ed|t)?|worked out|found out|read up|look\w{0,3} up|googled|"
            r"research\w{0,3}) (?:on )?(?:the |what |how |which )(?:right |lethal |exact )?(?:dose|height|drop|"
            r"ligature|knot to|much it takes to (?:die|kill)|method)(?! of payment)",
            r"(?:pulled|dragged|talked|coaxed|got|grabbed) me (?:back |down |away )?(?:off|from|"
            r"down) (?:of )?(?:the |a )?(?:railings?|ledge|bridge|edge|tracks?|roof|platform|balcony|"
            r"cliff)(?=.{0,60}(?:last (?:week|night|month)|yesterday|on \w{3,6}day|thank|again|every|tomorrow|"
            r"this (?:week|time)"
            r"|wont be|not be)|.{0,2}$)" + _LONG_AGO,
        ),
        (
            "next time nobody will find me",
            "i failed at everything, even at dying",
            "cant even kill myself properly",
            "tried it in march, the branch snapped",
            "last time i didnt take enough, i know the dose now",
            "i attempted last night and i'm still here",
            "out of hospital and im going to try again, nobody will be home",
            "a stranger pulled me off the railing on sunday, i didn't thank him",
        ),
        (
            "third attempt to upload the form",
            "i tried twice last week and the app failed",
            "i'm going to try again tomorrow with another card",
            "next time i will pay on the first",
            "i attempted to pay again yesterday",
            "the rope snapped on the trailer",
            "cant even log in properly",
            "i didnt take enough photos of the damage",
        ),
    ),
)
