"""English words of somebody who would do nothing but hopes not to wake, to be taken, never to have been."""

from __future__ import annotations

from reading.distress.words_en import crisis

_HOPE = (
    r"(?:hop(?:e|es|ing|ed)|pray(?:s|ing|ed)?|wish(?:es|ing|ed)?|want(?:s|ing|ed)?|wanna|ask(?:ing|ed)? (?:god|"
    r"the lord|him)|beg(?:ging|ged)?|dream(?:ing|t|s)?|love|like|rather|nice|if only|let me|please|plz|better|"
    r"grateful|glad|happy|wouldnt mind|"
    r"dont mind|would not mind|fine with|welcome|mercy|relief|relieved|thankful|bless\w{0,3}|id be (?:ok|fine|happy|"
    r"grateful)|secretly|half hope|could just|can i just|wont (?:mind|care)|dont care|wouldnt care|disappointed)"
)
_TAKER = (
    r"(?:god|lord|the lord|jesus|allah|bhagwan|ishwar|the good lord|good lord|he|heaven|death|the (?:angels?|reaper|"
    r"almighty|universe|devil)|grim reaper|oluwa|chineke|baba god|father god|papa god|almighty|waheguru|cancer|"
    r"covid|the (?:virus|illness|cancer|tumou?r|sea)|mother nature)"
)

RULES = (
    crisis(
        "en.hoping_not_to_wake",
        0.9,
        (
            rf"{_HOPE}(?: \w{{1,9}}){{0,9}} (?:not|dont|never|didnt|wont|doesnt|without|no|not ever|stop|"
            rf"without ever) (?:\w{{1,5}} )?(?:have to |ever |even |to )*(?:wak(?:e|ing)|woke(?:n)?|come round|"
            rf"coming round|open my eyes|come back(?= up| from| round|$|[.,!]))"
            r"(?: up)?(?! (?:to (?:more|another|your|calls|a bill|the)|the (?:baby|kids)|him|her|you|"
            r"any ?one|everyone|at (?:four|five|"
            r"six|\d)|early|so early|late)|.{0,30}(?:baby|alarm|early))",
            r"(?:fall|falling|go|going|went|drift|cry myself)(?: off)?(?: to)? (?:a?sleep|"
            r"bed)(?: \w{1,6}){0,4} (?:and|but|then|hoping|to) (?:just |then |simply |i |that i )*(?:not|never|dont|"
            r"didnt|wont|have it be permanent|stay (?:there|asleep|that way)|ill not)"
            r"(?! (?:hear|answer|see|set|sleep(?: \w{1,6}){0,2} (?:well|at all)|pay|eat|worry|"
            r"remember))(?=.{0,30}(?:wake|come|up|get up|back|open|stay|permanent|again|$))",
            r"(?:sleep|asleep|nap|rest|close my eyes)(?: \w{1,8}){0,6} (?:forever|for ever|for good|eternally|"
            r"permanent(?:ly)?|for (?:a thousand|a hundred|all) (?:years|eternity|time)|for eternity|and (?:it|"
            r"that) be(?: it)?)(?! (?:in|at|on) (?:a|the|my) (?:sofa|tent))",
            r"(?:the|is|be|was|were) (?:\w{1,6} )?(?:last|final) time i (?:close|shut|open) my eyes|(?:dont|not|"
            r"never) open my eyes (?:again|tomorrow)|close my eyes (?:and (?:just )?(?:be (?:done|gone|dead)|"
            r"it (?:to )?be over|have it (?:be )?over|not (?:open|come))|for the last time)",
            r"(?:die|died|dying|go|slip away|drift (?:off|away)|fade (?:away|out)|pass(?: away)?|be taken|end|"
            r"stop breathing)(?: \w{1,8}){0,2} (?:in|during) (?:my|the) (?:sleep|sleap|night)(?! (?:mode|shift))",
            rf"{_HOPE}(?: \w{{1,8}}){{0,6}} (?:my |this |the )?(?:stupid |tired |broken )?(?:heart|lungs|body|"
            rf"brain)(?: would| will| could| can| to| just| might| simply){{0,3}} (?:stop|stops|give out|gives out|"
            rf"gave out|give up|gives up|pack(?:s|ed)? in|fail|fails|quit|shut down|switch off)"
            r"(?! (?:racing|pounding|hurting|beating so|aching|worrying))",
            rf"{_HOPE}(?: \w{{1,8}}){{0,6}} stop(?:ped)? (?:breathing|existing|living|being(?: alive)?)(?! (?:so|on|"
            rf"at|late|charged|treated|asked|called|rude|a))",
            r"(?:angry|sad|upset|disappointed|gutted|annoyed|sorry|hate|hating|hated|dread\w{0,3}|curse|swear|"
            r"cry)(?: \w{1,7}){0,4} (?:that )?(?:i )?(?:woke|wake|waking|have woken) (?:up )?(?:again|alive|"
            r"every morning|at all|and im still|still|to another day|to be me)",
            r"woke up (?:again|alive|still)(?=[.,!]* (?:damn|unfortunately|sadly|why|shit|fuck|and (?:wished|cried|"
            r"was)|worse luck)|.{0,2}$)(?! late)",
        ),
        (
            "i go to bed hoping i never wake up",
            "pray i dont wake up tomorrow",
            "would be nice to go to sleep and not come back",
            "wish my heart would just give out",
            "i want to sleep for a thousand years",
            "let it be the last time i close my eyes",
            "i'd be grateful if i died in my sleep",
            "every day i am angry that i woke up again",
        ),
        (
            "hope i didn't wake the baby",
            "i go to bed and dont sleep well",
            "i didn't wake up in time and missed your call",
            "my heart stopped when i saw the fee",
            "i want to stop being charged",
            "cant wait to sleep in on saturday",
            "wish my heart would stop racing",
        ),
    ),
    crisis(
        "en.take_me",
        0.9,
        (
            rf"(?<![a-z]){_TAKER}(?: to| would| will| could| can| should| please| just| plz| may| let| him| must|"
            rf" hurry up and| come and| comes and| come| abeg| wants to| soon| finally| only){{0,5}} (?:takes?|took|"
            rf"taken|taking|calls?|collects?|fetch(?:es)?|gathers?|carry|carries|claims?|"
            r"release|finish(?:es)?|end|have|remove) (?:me|my life|my soul|this life|my breath)(?! (?:back (?:to|as|"
            r"on)|through|to (?:the|a|my|your|court|work|his|her|one)|there|for|home from|as a|on as|off|out|"
            r"seriously|aside|in|all|by)|.{0,25}(?:shop|hospital appointment|office))",
            rf"(?:pray|prayed|praying|prays|ask|asked|asking|beg|begged|begging|wish|hope|"
            rf"want)(?: \w{{1,8}}){{0,5}} (?:{_TAKER})(?: to| would| will| could| just| please){{0,2}} (?:takes?|"
            rf"took|call|collect|end|kill|gather|free) (?:me|my|it|this|this life)(?! (?:easy|seriously|through|"
            rf"back to|calls?|off|out))",
            r"(?:call|calls|bring|take|carry) me home(?: lord| god| jesus| soon| now| father| tonight|$|"
            r"[.,!])(?! (?:phone|from|number|when|after|at|on|please))",
            r"(?:lord|god|jesus|father|allah)(?: please)? (?:im|i am|let it|make it) (?:ready|"
            r"done with this (?:life|world)|be (?:over|tonight)|end)(?! (?:to pay|to sign|to set))(?= |$|[.,!])",
            r"(?:take|carry) me (?:instead of|not) (?:him|her|them|my \w{3,8})|(?:should|shouldve|couldve|"
            r"why)(?: have| of| not| wasnt it| couldnt it)* (?:been me|take(?:n)? me(?= instead|$|[.,!]))(?! (?:to|"
            r"off|out|on|who (?:rang|called|paid|signed)))",
            r"(?:pray(?:ing|ed|s)?|beg(?:ging)?|long(?:ing)?|wait(?:ing)?|wish(?:ing)?|ask(?:ing)?|yearn(?:ing)?|"
            r"hop(?:e|ing)) (?:every (?:day|night) |just |patiently |only )*(?:for|to) (?:\w{1,6} )?(?:death|die|"
            r"be dead|the end(?= |$|[.,!])(?! of)|my (?:turn|end|time to go)|god to)"
            r"(?! (?:benefit|certificate|in service|grant))",
            r"(?:make|let) (?:death|god|the lord) (?:just |come )*(?:come|carry|take|have)(?: and| me| carry| take|"
            r" my life)*|death (?:should|please|can you|pls|abeg) (?:come|take|find)",
            r"why (?:wont|doesnt|cant|couldnt|didnt|will not|cannot) (?:god|he|the lord|jesus|death|allah) (?:just |"
            r"please |even )*(?:take|call|come for) me(?= |$|[?!.,])(?! (?:seriously|in|back|off|on))",
            r"why (?:am i|i am|im|does he keep me|does god keep me|did god leave me|has god left me|"
            r"is god keeping me|i) (?:even |still |the one |still the one )*(?:here(?= |$|[?!.,])(?! (?:on hold|"
            r"waiting|in the queue|if|writing|asking|complaining))|"
            r"alive|breathing|living|left (?:alive|behind on this))(?! (?:in|on hold|"
            r"waiting|with))",
            r"(?:dont|do not|no idea|not sure) (?:know )?why (?:im|i am|god keeps me|i|he keeps me) (?:even |still |"
            r"bother )*(?:alive|breathing|living(?! (?:in|with|here))|on (?:this )?earth|being alive|exist\w{0,3})",
            rf"{_HOPE}(?: \w{{1,8}}){{0,5}} (?:surgery|operation|op|procedure|an?aesthetic|anaesthesia|anesthesia|"
            rf"anaesthetist|scan|biopsy|tests?|lump|results?|bypass|treatment|chemo|plane|flight|tumou?r|cancer|"
            rf"heart|stroke|doctors?|surgeon|knife)(?: \w{{1,8}}){{0,6}} "
            r"(?:(?:go|goes|went) (?:badly|wrong|bad|sideways|south)|fails?|crash(?:es|ed)?|malignant|terminal|"
            r"come(?:s)? back (?:and (?:finish|kill|take)|bad|terminal)|slips?|kills?(?: me)?|finish(?:es)? (?:me|"
            r"it)|takes? me|wear(?:s)? off|lose me|loses me|go down|going down|"
            r"not (?:make it|come round|work)|something that kills|the end of me)(?! (?:smoothly|"
            r"well))(?!.{0,20}(?:money|wages|before payday))",
            r"(?:lose me on the (?:operating )?table|die (?:on the (?:operating )?table|under (?:the )?(?:knife|"
            r"an?aesthetic))|not come round|dont come round|never come round)(?!.{0,30}(?:scared|afraid|worried|risk|"
            r"hope not|so (?:i|they) (?:stop|wont)))(?=.{0,40}(?:best|good|fine|"
            r"relief|hope|happy|better|out|mercy|$))",
            r"(?:refus\w{1,3}|turn(?:ed|ing) down|not having|dont want|stopped|wont have) (?:the |my |any |"
            r"more )?(?:treatment|chemo|operation|surgery|dialysis|transplant)(?=.{0,60}(?:can have me|take me|"
            r"want it to|let it|die|rather go|finish|nature))(?!.{0,40}cost)",
            rf"{_HOPE}(?: \w{{1,7}}){{0,5}} (?:i )?(?:get|got|gets|catch|caught|was|were|am|had|have|be|being|if i|"
            rf"give me|gives me|something|an?)(?: a| an){{0,1}} (?:hit by (?:a |the )?\w{{3,7}}|run over|hit(?= |"
            rf"$)(?! with| by (?:a )?(?:fee|charge))|cancer|killed|shot|struck (?:by lightning|down)|"
            r"knocked (?:down|over)|something (?:terminal|fatal|incurable)|terminal|brain tumou?r|heart attack|"
            r"stroke|murdered|flattened|fatal|aneurysm|that kills me)",
            r"(?:bus|car|truck|lorry|train|tram|bullet|comet|meteor|asteroid|lightning|tree|18 wheeler|semi|"
            r"drunk driver|cement mixer|piano|van)(?: that| to| would| could| will| just| might| please| came| come|"
            r" and| swerves?| hit| hits| one day){0,4} "
            r"(?:hit|hits|kill|kills|flatten(?:s|ed)?|take|takes|run|runs|strike|strikes|crush(?:es)?|finish|"
            r"finishes|wipe|wipes|squash) me(?: out| over| down| off)?(?=$|[.,!]|.{0,50}(?:thank|grateful|relie|glad|"
            r"not mind|wouldnt mind|good|better|care|work|home|today|tomorrow|favou?r))"
            r"(?! (?:last|from behind|at (?:the|a) (?:lights|junction)|and i (?:was|broke|have|couldnt)|in (?:jan|"
            r"feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))",
            r"(?:cross|crossing|crossed|step|stepping|walk|walking|walked) (?:\w{1,6} ){0,4}(?:without looking|"
            r"not looking|eyes (?:shut|closed)|(?:dont|never|stopped|no longer|"
            r"not) (?:bother )?(?:to )?look(?:ing)?)(?! (?:at|for|up|into))",
            r"(?:envy|jealous of|lucky are|lucky|jealous) (?:of )?(?:the |those |people |everyone |anyone |"
            r"my \w{3,8} |people in |all the )*(?:dead|who (?:died|has died|have died|are dead)|dying|"
            r"already (?:dead|gone|in the (?:ground|cemetery))|in the (?:cemetery|graveyard|ground)|"
            r"(?:mate|friend|neighbour|brother|uncle) who died)",
            r"(?:graveyard|cemetery|graves?|coffin|obituar\w{1,3}|hearse|morgue|tombstone|"
            r"headstone)(?: \w{1,8}){0,6} (?:restful|peaceful|tempting|nice|comfort\w{0,4}|wish it was me|"
            r"wish that was me|want that|my name|lucky|envy|jealous|looks good)(?! (?:plot|garden|path))",
            r"(?:someone|somebody|anyone|anybody|one of you|will you|can you|please)(?: \w{1,6}){0,4} (?:kill me|"
            r"shoot me (?:in the|dead|already)|put me (?:down|out of|to sleep)|end me|finish me off|murder me|"
            r"do it for me(?= |$|[.,!])(?! (?:online|please|on the|over)))"
            r"(?! (?:with|over the phone|an email|by friday|lol|haha))(?!.{0,20}(?:lol|haha))",
        ),
        (
            "i pray god takes me before dawn",
            "lord just take me",
            "bring me home jesus",
            "i wait for death every day",
            "why am i still alive",
            "i hope the surgery goes wrong",
            "wish i would get hit by a bus on the way",
            "if a truck hit me tomorrow i'd be grateful",
            "i cross the road without looking these days",
            "i envy the people in the cemetery",
            "will somebody please put me down",
        ),
        (
            "god help me with this form",
            "hope the surgery goes well",
            "a car hit me last year and i broke my leg",
            "god willing i will pay monday",
            "take me to the payment page",
            "call me home phone please",
            "can somebody do it for me online",
            "why am i still here on hold",
            "nobody would help me which is why i am here writing this",
            "walking to work without looking for a bus saves me two quid",
            "waiting for the end of the month",
            "shoot me an email",
        ),
    ),
    crisis(
        "en.never_to_have_been",
        0.88,
        (
            r"(?:wish|sorry|should|shouldve|better|why|curse\w{0,2}|hate|mistake|regret|pity|if only|rather)(?: that|"
            r" if| was| it| the| my| mother| mum| mom| mam| parents| day| never| have| of| i| had| would| be| been|"
            r" ever| to| she| hadnt| he| they| not| were| wasnt){1,9} (?:been born|be born|was born|"
            r"gave birth to me|aborted(?: me)?|born at all|born(?= |$|[.,!])(?! in| on| with| into))(?! (?:in|on|"
            r"into) )",
            r"(?:want|wanted|wanna|need|wish|long|love|like)(?:ing)? (?:to )?(?:just )?(?:be|become|"
            r"being) (?:nothing(?! but)|no ?more(?= |$|[.,!])(?! than)|nowhere|no one and nothing|gone(?= |$|"
            r"[.,!])(?! (?:by|from here by|on))|dust|erased|under the (?:ground|earth|soil)|in the ground|"
            r"switched off|"
            r"off this (?:planet|earth|ride|rock)|out of (?:this (?:life|world|body)|everyones (?:way|life|lives)|"
            r"existence)|with (?:my )?(?:dead|late) \w{3,8})",
            r"(?:want|wanna|ready|wish|time|need) (?:\w{1,6} )?(?:to )?(?:get |be )?(?:out of|off|leave|to leave|"
            r"quit|exit|escape) (?:this |the )?(?:life(?= |$|[.,!])(?! (?:policy|insurance|cover))|world|planet|"
            r"earth|mortal)(?! (?:cup|bank|class))",
            r"(?:stop|stopped|quit|done|finished|tired of|sick of|fed up (?:of|with)|enough of|"
            r"weary of) (?:with )?(?:being (?:alive|a person|here on|me and being|human)|waking up(?= |$|"
            r"[.,!])(?! (?:early|at|to (?:calls|your)|in the night|for work|so))|existing|breathing(?! (?:in|dust|"
            r"fumes)))",
            r"(?:mum|mother|mom|mam|mama|parents|she|they) (?:should never have|should have never|never should have|"
            r"shouldnt have|never ought to have|wish\w{0,2} (?:she|they) (?:had never|hadnt)|had never|"
            r"hadnt ever) (?:had|kept|carried) me(?= |$|[.,!])(?! (?:sign|pay|on|wait|fill|go|as))",
            r"(?:too tired|too weak|too sad|too ashamed) to (?:live|exist|be alive|stay alive|go on living|"
            r"keep (?:living|breathing|existing))(?! (?:here|with))",
            r"(?:not|isnt|no longer|arent) (?:living|life)(?: im)? (?:just|only|its just) (?:waiting|"
            r"existing until|counting down)(?=.{0,20}(?:die|dead|death|end|go))",
            r"(?:dont|do not|cant|cannot|never) (?:see|picture|imagine|want|have) (?:myself |me |any |a |an |"
            r"my )*(?:alive|being (?:here|alive)|more mornings?|tomorrows?|reaching|getting to \w{3,9}|"
            r"living (?:past|to|until|till)|future (?:with me|where i)|at (?:thirty|forty|fifty|sixty|\d\d))"
            r"(?!.{0,40}(?:per ?cent|rate|interest|pay it off|retire))",
            r"(?:take|give|donate|have) (?:away )?(?:the |my |all my )?(?:years|rest of my life|life|days|"
            r"time) (?:i have left|ive left|left|that are left|to someone|to somebody|to a (?:sick|child|kid|dying)|"
            r"away)(?=.{0,50}(?:dont want|no use|someone who wants|somebody who wants|deserve|wants to live|"
            r"want them))",
            r"(?:when|if) i (?:picture|imagine|think of|look at) (?:next (?:year|month)|the future|christmas|"
            r"tomorrow)(?=.{0,30}(?:im not (?:in|there)|not in it|i am not|without me))",
            r"(?:no|zero|lost|lost all|without|nil|losing)(?: \w{1,6})? (?:interest in|will to|desire to|wish to|"
            r"reason to|reasons to|intention of|plans? to|grounds to|appetite for|"
            r"cause to) (?:\w{1,6} )?(?:remain(?:ing)? alive|be alive|being alive|liv(?:e|ing)(?= |$|"
            r"[.,!])(?! (?:there|here|in|with|near|on))|"
            r"stay(?:ing)? alive|go(?:ing)? on (?:living|existing)|exist(?:ing)?|keep breathing|life(?= |$|"
            r"[.,!])(?! (?:insurance|cover|policy))|wake up|(?:see|stay) another (?:week|day|year)|"
            r"be here)(?! (?:today|for this|insurance))",
            r"(?:will to (?:live|be alive)|reasons? to (?:live|be alive))(?: is| s|:)? ?(?:0|zero|none|gone|nil|"
            r"minus)",
            r"(?:decided|chosen|choosing|resolved|intend|intending|plan|planning|going|determined) (?:not to|"
            r"against) (?:continue|go on|carry on|keep on|stay)(?: with| in)? (?:life|living|being alive|this life|"
            r"this world|alive|existing)",
            r"(?:intend|intention|plan|planning|decided|resolved|determined|prepared) (?:is )?(?:to )?(?:end|take|"
            r"finish|give up) (?:my|our|the) (?:own )?li(?:fe|ves)(?! (?:policy|insurance|cover))",
            r"(?:am|im|is|are|be|being|was) (?:in )?(?:a )?(?:danger|risk|threat) (?:from|to|of) (?:my ?self|"
            r"my own (?:life|hands?))|in danger from myself",
            r"(?:good|fine|perfect|nice|great) (?:day|night|time|evening) to die(?! hard| another)",
        ),
        (
            "wish my mother had never had me",
            "curse the day i was born",
            "i want to be nothing",
            "i want out of life",
            "tired of being a person, done with being alive",
            "too tired to live",
            "i cannot picture myself at thirty",
            "i have lost all interest in remaining alive",
            "I have resolved not to continue with life",
            "i am a danger to myself",
        ),
        (
            "sorry my son was born in march, so the budget changed",
            "i want out of this contract",
            "tired of waking up early for the market",
            "i want to be gone by six, my shift starts",
            "why i had me down as single i dont know",
            "i dont see myself paying it off before june",
            "no interest in life insurance, thanks",
            "i have no plans to live there",
        ),
    ),
    crisis(
        "en.instead_of_another",
        0.88,
        (
            # the whole message: with more words it is a saying ("kill me now, another form")
            r"^(?:please |pls |plz |just |someone |somebody |can someone |will somebody )*kill me"
            r"(?: please| pls| plz| already)?[.!]*$",
            r"(?:why|wish|wishing|should have|shouldve)(?: \w{1,8}){0,3} (?:wasnt|isnt|couldnt|was|had|could have|"
            r"be|been)"
            r"(?: it)?(?: have)?(?: been| be)? me (?:who|that|in|instead|not|they)(?: \w{1,9}){0,2} "
            r"(?:died|dead|dies|dying|killed|coffin|grave|crash|ground|him|her|them|buried)",
            r"wish(?:ed|ing)? (?:\w{1,9} ){1,5}(?:let|left|watched) me (?:\w{1,6} ){0,2}(?:drown|bleed|die|burn|"
            r"freeze|sink|go under)(?! (?:the|my|this|it|all))",
        ),
        (
            "kill me please",
            "why wasn't it me who died",
            "wish it was me in that coffin",
            "i wish they had just let me drown",
        ),
        ("kill me now, another form", "why wasn't it me who got the letter", "wish they had let me freeze the account"),
    ),
)
