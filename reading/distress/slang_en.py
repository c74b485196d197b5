"""English slang, euphemism, loose spelling and regional speech for ending one's life."""

from __future__ import annotations

from reading.distress.words_en import MYSELF, crisis

RULES = (
    crisis(
        "en.slang_myself",
        0.9,
        (
            rf"(?:top|topp|topping|toping|off|offing|off-|neck|necking|kil+|kil+ing|kil+in|kil+n|hang|hanging|hangin|"
            rf"rope|roping|unalive|un alive|unaliving|un aliving|unlive|unliving|sudoku|yeet|yeeting|expire|merk|"
            rf"erase|erasing|delete|deleting|eliminate|"
            rf"end|ending|snuff|gas|drown|drowning|shoot|shootin|shooting|stab|poison|poisoning|slaughter|finish|"
            rf"finishing|murder) {MYSELF}(?! (?:from (?:the|your|this|my)|off (?:the|work)|up|a (?:goal|point)|"
            rf"on (?:the )?(?:mailing|app|form)|to (?:work|pay|it|this|the|a |bed|email)|"
            r"at (?:work|the|my job)|with (?:work|overtime|laughter|shifts|this)|working|laughing|trying|over|"
            r"for (?:this|a|the|you)|in the foot|in work|out on|this (?:week|month) with|out there))",
            rf"(?:do|doing|did|done) {MYSELF} (?:in|a mischief|harm|an injury)",
            rf"(?:uninstall|uninstalling|delete|deleting|erase|remove|removing|take|taking|yeet|yeeting|subtract|"
            rf"cancel|cancelling) (?:{MYSELF}|me|my (?:life|existence|own save)) (?:from|off|out of|outta) (?:this |"
            rf"the |my |everyones )?(?:world|earth|planet|life|lives|existence|equation|picture|"
            r"timeline|universe|mortal|living|something (?:tall|high)|server of life)",
            r"un.?alive|un.?aliving|un.?alived|unaliv\w{0,4}|sewer ?slid\w{0,4}|sewer ?side|sue? ?side myself|"
            r"(?:the )?s word(?=.{0,40}(?:thinking|all day|type|tonight|again|it|mind|$))|s ?thoughts|su1c1de|"
            r"su1cide|sui ?c1de|su!cide|\$uicide|suic!de|suicde|suicied|suicid\w{0,4}|suiceid|suecide|sueside|"
            r"susicide|siucide",
            r"self (?:delet\w{1,4}|terminat\w{1,4}|exit\w{0,3}|unaliv\w{1,3}|destruct(?= (?:tonight|for good|"
            r"and not)))|permanent(?:ly)? (?:log\w{0,4}|check\w{0,3}|clock\w{0,3}|sign\w{0,3}|exit\w{0,3}|tap\w{0,4}|"
            r"opt\w{0,3}) ?(?:off|out)?(?! (?:the|your|my) (?:app|account|site|portal))|permanent solution(?! (?:for|"
            r"to) (?:the|my|this) "
            r"(?:account|debt plan|loan|payment))",
            r"(?:log|logging|sign|signing|check|checking|clock|clocking|tap|tapping|punch|punching|opt|opting|bow|"
            r"bowing|nope|noping) (?:off|out) (?:of |from )?(?:life|this (?:life|world)|living|existence|earth|"
            r"being alive|reality|permanently|for (?:good|ever)(?= from life| fr|,? i mean|$))(?! (?:of the app|"
            r"insurance))",
            r"(?:alt ?f4|ctrl alt delete|rage ?quit|rage ?quitting|uninstall|uninstalling|unsubscribe from|quit|"
            r"end task) (?:on )?(?:my |irl )?(?:life|living|existence|irl)(?! (?:insurance|cover|policy))",
            r"(?:going to |gonna |want to |wanna |finally |date to |about to |ready to |will |considering |time to |"
            r"decided to )c ?t ?b(?= |$|[.,!])|ctb(?= |$|[.,!])",
            r"(?:catch|catching|board|boarding|get on|waiting for) (?:the |my )(?:last|"
            r"final) bus(?=.{0,30}(?:you know|iykyk|forever|not coming back|of my life|for good|goodbye))|"
            r"catch the bus (?:permanently|forever|if you know|iykyk)",
            r"(?:rope|roping|neck|hang)(?: is| s)?(?: the)? (?:only (?:option|way|cope|solution)|over for me|time|"
            r"maxx\w{0,3})|(?:its|it is) rope time|(?:gonna|going to|will|might|finna|ima|imma) rope(?= |$|"
            r"[.,!])(?! (?:in|off|the|it|them|him))",
            r"an hero(?! (?:of|to|in))(?= |$)|ima? (?:end|kill|off|unalive) (?:it all|my ?self)|finna (?:end it|die|"
            r"off)|(?:dont|dnt|ion|aint|don) (?:wanna|tryna|trynna) (?:be (?:alive|here(?= no| any|$)|"
            r"on this earth)|live(?= no| any|$|[.,!])|exist)",
            r"(?:punch|punching) my (?:own )?ticket(?! (?:at|on))|cash(?:ing)? in my chips(?=.{0,30}(?:for ?ever|"
            r"for good|tonight|i mean|done|life))|(?:take|taking|have|having|want|wanting|time for|for|the|"
            r"need) (?:to take )?(?:the |a |my )?(?:long|big|eternal|dirt|forever|permanent|final) (?:sleep|nap|"
            r"rest|exit|drop|slumber)(?! (?:stop|over))",
            r"dirt nap|worm food|forever nap|push(?:ing)? up (?:the )?daisies|sleep(?:ing)? with the fishes|"
            r"six feet (?:under|deep)|6 (?:ft|feet) (?:under|deep)|pop my clogs|kick the bucket(?=.{0,20}(?:tonight|"
            r"soon|myself|on purpose|want))|feed the worms|food for (?:the )?worms|exit door (?:of|from) life|"
            r"off switch on (?:myself|me|my life)|"
            r"shuffl\w{1,3} off(?: this mortal coil|,? dont wait)?(?! (?:to|home|back))",
            r"(?:end|ending|finish|close|closing) (?:my (?:own )?(?:story|chapter|book|timeline|existence|"
            r"run))(?! (?:at (?:the|this) (?:job|company)|on (?:netflix|tv)))|the big one(?=.{0,30}(?:undo|"
            r"cant take back|forever|end))|(?:one|thing) you cant (?:undo|come back from)",
            r"(?:extreme|final|drastic|last|fatal|ultimate) step(?= |$|[.,!])(?! (?:of (?:the )?(?:form|process|"
            r"application)|to (?:close|settle|complete|sign)|is (?:to|the)|in|before))|(?:give|giving|"
            r"sacrific\w{1,3}|surrender|finish|finishing|end|ending|leave|"
            r"leaving) (?:up )?(?:of )?my (?:own )?(?:life|breath)(?! (?:policy|insurance|savings|story|here|in)|"
            r"time)|"
            r"(?:one|just one|that) (?:solution|option|way|exit|door|road|escape)(?: left)?(?: for me)?(?= and| now|"
            r" which| left| that|$).{0,25}(?:not (?:bankruptcy|a plan|money|paying)|death|die|dying|(?:is |of )life|"
            r"permanent|rope|grave)|only (?:one )?(?:option|way|thing|path|go|relief|exit|solution|road|"
            r"answer)(?: left)?(?: for (?:me|us))? (?:is|left is|remaining is|now is|remains) "
            r"(?:to )?(?:die|death|dying|end(?:ing)? (?:my|our|it all)|suicide|hang\w{0,3}|poison|consume|"
            r"the (?:grave|rope|river|tracks|bridge))",
            r"(?:ended|end|ending|finish\w{0,3}) (?:my|our|all our) (?:own )?lives(?! (?:policy|in))|(?:family|"
            r"mass) suicide|(?:die|dying|poison|end it|finished|finish|go) (?:together |along )+with (?:my |"
            r"the )?(?:wife|children|kids|family|whole family)|(?:we|family|all of us) (?:\w{1,6} )?(?:will|"
            r"have decided to|shall) (?:all )?(?:die|consume poison|end our|be finished together)",
            r"(?:jeena|jina|jeene) (?:nahi|nhi|ka mann nahi|nai)(?: chahta| chahti| h| hai)?|mar (?:jaunga|jaungi|"
            r"jaaunga|jau|jana chahta|jana chahti|jana hai)|marna (?:chahta|chahti|hai)|khud ?kushi|aatma ?hatya|"
            r"atmahatya|suside kar\w{0,4}|utha (?:le|lo) (?:mujhe|bhagwan|mujhko)|(?:bhagwan|allah|uparwale|"
            r"rabba) (?:\w{1,5} )?utha (?:le|lo)",
            r"(?:i|make i|i go|i wan|i don ready to|e better make i|i for) (?:just )?(?:wan )?(?:die|kpai|kpeme|"
            r"quench|kill (?:my ?self|meself)|hang (?:my ?self))(?= |$|[.,!])(?! (?:for|of) (?:laugh|hunger|love))|"
            r"(?:life|world)(?: \w{1,6})? (?:don )?tire me|i don tire for (?:this |dis )?(?:life|world)|na (?:death|"
            r"die) remain|make (?:i|god) (?:just )?(?:die|carry me|take me)|"
            r"(?:better|make) (?:make )?i die",
        ),
        (
            "gonna top mesen tonight",
            "off to top meself",
            "might neck meself behind the shed",
            "going to do meself in",
            "im un-aliving tonight",
            "want to yeet myself off this planet",
            "ready to ctb",
            "permanently logging out",
            "ima end it all",
            "it's rope time",
            "ready to be worm food",
            "i will be forced to take the extreme step",
            "jeena nahi chahta",
            "i don tire for this life, make i die",
            "only option left is to die",
        ),
        (
            "remove myself from the mailing list",
            "delete myself from your app",
            "where do i top up",
            "i catch the bus at six",
            "killing myself at work for this",
            "log me off please",
            "the final step of the form fails",
            "yeet that fee please",
            "the contract ended, leave my line",
            "i shot myself in the foot with that loan",
        ),
    ),
    crisis(
        "en.slang_spelling",
        0.9,
        (
            r"(?:wnt|wana|wanna|wan|wnna|whana|wants?|wanting|jst|just)(?: 2| to| too| na| jst|"
            r" just){0,3} (?:b )?(?:die|dye|dei|ded|dead)(?= |$|[.,!])(?! (?:line|hard|of|my hair|it|the))",
            r"(?:cnt|cant) (?:liv|lif|lyf) (?:no|any) ?more|(?:dnt|dont|don t|do nt|no longer|doan|dun)(?: rly|"
            r" really| even| jst)? (?:wnt|want|wana|wanna|whana|wan)(?: 2| to| too)? (?:b |be )?(?:liv|live|lif|"
            r"alive|aliv|exist|here no ?more|hear no ?more|hear any ?more)(?= |$|[.,!]| no ?more|"
            r" any ?more)(?! (?:here|there|with|in|at|on|near|by|off|like|"
            r"agent|chat|without|from|alone|far|close|up))",
            r"(?:beter|betr|better|betta) (?:of+ )?(?:ded|dead|with ?out me)|(?:happyer|happier|beter|"
            r"better) if i (?:was|wer|were|am) (?:ded|dead|gon|gone)|wish i (?:wernt|wasnt|wernt|werent|wasn|was nt|"
            r"were nt) (?:alive|aliv|here|hear|born)",
            r"(?:end|endin|ending|tak|take|takin|taking) (?:my|me) (?:own )?(?:lif|lyf|lief|life|lfe)(?! (?:savings|"
            r"story|insurance|policy|time|cover|back))|(?:enuf|enough|tierd|tired|sik|sick) (?:of|wiv|"
            r"with) (?:liv(?:in|ing)|lyf|life)(?! (?:in|with|at|on|costs?|room))",
            r"no (?:pont|piont|poin|reson|reasn|reasen|point|reason) (?:to |in |of |2 )?(?:liv\w{0,3}|go on liv\w{0,3}|"
            r"bein alive|being alive|b alive)(?! (?:here|there|with|in))|(?:nuthin|nothin|nuffin|nothing|nowt|"
            r"nought) (?:left |lef )?(?:to|2) (?:liv|live|b alive|be alive)(?: for| 4)?|(?:lif|lifes|lyf|lifs|"
            r"life) (?:is )?(?:not|aint|isnt|nt) "
            r"(?:worth|wurth|werth) (?:it|livin\w?|living)(?! (?:for|to))",
            r"(?:over ?dos|over ?does|overdoes|o ?d)(?:e|ed|ing|in|s)?(?= (?:on|of|my|tonight|tonite|again|last)|"
            r"ed|$|[.,!])(?! (?:it|on (?:coffee|the|forms|chocolate|netflix)|of (?:forms|coffee|paper|emails|calls|"
            r"information)|account|facility|interest|limit))",
            r"(?:sl[ia]t+|slit+ing|cut+|cuttin|slash\w{0,3}) (?:my|me) (?:rists?|wrists?|wirsts?|rist)|(?:jump|"
            r"jumpin|jumping)(?: of| off| from)* (?:a |the |da )?(?:brige|brigde|bridge|brdge)|(?:stood|standin|"
            r"standing|sat|on) (?:on |at )?(?:the |a )?(?:brige|brigde|brdge)(?= |$)|jump (?:infront|in front|"
            r"infrunt) of (?:a |the )?(?:train|bus|lorry|tube|truck)",
            r"(?:wont|will not|wnt) (?:b |be )?(?:hear|here|alive|aliv) (?:tomorow|tomoro|2moro|tomoz|2morrow|"
            r"in the mornin)|(?:find|found) me (?:ded|dead|hangin)|(?:tel|tell) my (?:mum|mam|mom|kids|wife|gf|bf|"
            r"girls|boys) (?:that )?i (?:luv|lov|love|loved) (?:her|them|him|em|dem|u|n)|"
            r"(?:good|gud|goodby|gud ?bye|goodbye|bye) (?:bye )?(?:cruel )?(?:world|wrld|every ?1|evry ?1|evryone|"
            r"all of u)",
            r"(?:shud|shoud|should|shoulda|shuda) (?:of|have|av|ov|ve)? ?(?:let me die|died|left me (?:to die|"
            r"there))|(?:thinkin|thinking|tinking|think) (?:bout|abt|about|of|bowt) (?:\w{1,4} )?(?:end(?:in|"
            r"ing) (?:it(?= |$|[.,!])|my (?:self|life|lyf|lif|own|pain|misery|suffering)|me)|dyin|dying|kil+in|"
            r"sucide|suicde|death)(?! benefit| certificate)",
            r"(?:do|doing|done|sumthin|something|somethin|sumthing) (?:sumthin|something|somethin|sumthing)? ?(?:bad|"
            r"stupid|silly|terrible|awful|drastic) to (?:my ?self|me ?self|mysef)|(?:hurt|hurtin|hurting|harm|harmin|"
            r"harming|cut|cuttin|cutting|burn|burning|burnin) (?:my ?self|meself|mysef)(?= (?:again|tonight|since|so|"
            r"when|every|bad)|$|[.,!])"
            r"(?! (?:at work|on (?:the|a)|shaving|cooking))",
            r"(?:burn|cut|scratch|punch|starve|slice)(?:ing|s|ed)? (?:my|me) (?:own )?(?:arms?|legs?|skin|thighs?|"
            r"body|stomach)(?=.{0,50}(?:feel|numb|so i|bleed|every time|again|cope|deserve|punish|relief|better|"
            r"tonight))",
        ),
        (
            "i wnt 2 die",
            "dnt want to b alive no more",
            "beter off ded",
            "goin to end my lyf",
            "no reson to live",
            "took an over dose tonite",
            "slit my rists",
            "find me ded in the morning",
            "thinkin bout endin it",
            "i burn my arms so i can feel something",
        ),
        (
            "dont want live chat, phone me",
            "i want to dye my hair for the interview",
            "over does the form ask for income",
            "cant live without my car",
            "i burned my arm on the oven at work",
            "od facility on my account",
            "better off without that plan",
            "i hurt myself at work",
        ),
    ),
)
