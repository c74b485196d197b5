"""English: there is no money, or what there is goes for food, or is owed elsewhere."""

from __future__ import annotations

from reading.hardship.rule import Rule

_SOME = (
    r"(?:any |the |enough |much |a lot of |that |that kind of |this |spare |more |extra |left |even |got |a |one |"
    r"no |money |sort of |kind of |two |any more |to my |such |sufficient |my |of |really |actually |just |"
    r"currently |at all |all )"
)

RULES = (
    Rule(
        "en.no_money",
        "short",
        rf"(?:(?:dont|didnt|aint|wont|not|cant|no longer|couldnt|doesnt|hasnt) (?:(?:really|actually|even|simply|"
        rf"currently|just|hardly|be|going to|ever) ){{0,2}}(?:have|got|having|hav|earn|make|find|making|earning)|"
        rf"havent(?: got| even| really| been| a| any| enough| the| one){{0,3}}|no|zero|without|lack|lacking|"
        rf"lack of|insufficient|not enough|not a|not one|run out of|ran out of|running out of|run out|short of|"
        rf"short on|low on|very little|not much|hardly any|barely any) {_SOME}{{0,5}}(?:money|funds?|cash|dough|"
        rf"means|penny|pennies|cent|dime|dosh|pot to piss|income|wages?|salary(?! slip)|earnings|pay ?check|quid|"
        rf"liquidity)(?! (?:coming out|went|has gone|came|that|for (?:the|a) (?:shop|taxi)))(?! (?:back|"
        rf"down|owed|order|transfer|verification|check|proof|tax|saver|required|account|laundering|received|"
        rf"was taken|has left|bracket|section|details|advice|issue))|"
        r"(?:isnt|wasnt|not|never|wont be|aint|hardly) (?:nearly |going to be |be |quite |"
        r"ever )?enough (?:in (?:my|the)|left|money|to (?:pay|cover|live|go)|for (?:this|the|my|everything|"
        r"rent)|at the end|coming)|(?:money|savings|funds|cash|benefits?) (?:has |have |just |all )?(?:ran|run|"
        r"runs) out|(?:all|most|half|every bit|the whole|100%) (?:of )?(?:my |our |the )(?:money|income|wages?|"
        r"salary|pay|pension|benefits?|check|paycheck) (?:just |all |now |already )?(?:goes|go|is going|"
        r"is spent|went|gets|is eaten|disappears|vanishes)(?! (?:to you))",
        (
            "there isn't enough in my account",
            "money ran out",
            "all my income goes to rent",
            "I have no money",
            "You can ring all you like, I haven't got any money",
            "need a break from payments, I've no income",
            "theres just no money for this",
            "we don't have enough money this month",
            "run out of cash",
            "not a penny to my name",
            "i got no money",
        ),
        ("no money back yet from the shop", "no money down offer?", "is there an income check"),
    ),
    Rule(
        "en.do_not_have_it",
        "short",
        r"money i (?:dont have|havent got)|(?:dont|havent|didnt|wont|aint) (?:even |just |simply |really |"
        r"actually |currently )?(?:have|got) (?:it|that much|that kind|enough|that|anything|nothing|"
        r"the \w+)(?: left| spare| to (?:pay|give|spare|live)| for (?:this|the|you|it|my))?(?= ?(?:[,.!?]|$|"
        r"this|right|now|at the|and|until|till|to pay|to give|left|spare|anymore|any|for (?:this|you|the loan|"
        r"rent)|wont|in me|on the day|"
        r"coming))(?<!the app)(?<!the card)(?<!the letter)(?<!the code)(?<!the email)(?<!the number)"
        r"(?<!the details)(?<!the statement)(?<!the time)(?<!the link)(?<!the option)|"
        r"(?:got|have|ive|there is|theres|has|i|left with|be|am left with|leaves? (?:me|us)(?: with)?|theres|"
        r"got) (?:got |absolutely |almost |pretty much |literally )?nothing(?: left| spare| coming| to (?:pay|"
        r"give|live|spare|my name)| for (?:this|you|the)| at all)?(?= ?(?:[,.!?]|$|and|left|to (?:give|pay|"
        r"live)|after|coming|for|at the|in the|until|till))(?! to (?:do|add|say|hide))(?! left (?:my|the))|"
        r"nothing (?:left(?! my| the| in dispute)|coming in|to (?:pay|give you|live on)|remains)|"
        r"with what(?: money)?$|with what money|what money|take what i|"
        r"(?:money|cash|it|funds)(?:s| is| are) (?:just |simply |really |still )?(?:not|isnt) (?:there|here|"
        r"coming|coming in|available)(?! yet on)|(?:money|cash|funds) (?:just |simply |really )?(?:isnt|aint|"
        r"arent|wasnt|wont be) (?:there|here|coming|available)|(?:there is|theres|its|there was) (?:just |"
        r"simply |really |literally )?(?:nothing|no money|none)(?: there| in it| in there| on it| left)|(?:isnt|"
        r"arent|wasnt|werent|not|stopped) (?:really |even |currently )?(?:making|earning|bringing in|generating|"
        r"taking) (?:any |much |enough |us |me )*(?:money|profit|income|cash|anything|a profit|sales)|(?:havent|"
        r"hasnt) eaten|on [£$€] ?\d+ (?:a|per) (?:week|day|fortnight)|too poor|(?:low|very little|small|tiny|"
        r"next to no) (?:income|wages?|pay|money)|(?:gone|went|going|down|reduced|dropped|"
        r"only) (?:to )?part time",
        (
            "I'm gonna be late, money's not there",
            "I want to pay but there's nothing there",
            "my business isn't making any money",
            "my card will be declined because there's no money on it",
            "too poor to pay",
            "I'm a carer on £80 a week",
            "went part time in June",
            "don't have it, won't have it next week either",
            "I simply don't have enough",
            "I've got nothing left",
            "after bills theres nothing",
            "nothing coming in",
            "with what money",
            "im broke, nothing left to give you",
        ),
        ("I don't have the app", "I don't have it in my email", "nothing to add thanks", "I have nothing to hide"),
    ),
    Rule(
        "en.broke",
        "short",
        r"(?:flat |stony |stone |dead |so |totally |completely |im |i am |were |we are |basically |pretty much |"
        r"always |too |just |really |still )broke(?! (?:down|my (?!ass)|the|it|up|a |his|her|into))|"
        r"^broke(?= ?(?:[,.!?]|$|and|at|atm|right|this))|broke as|skint|brassic|boracic|penniless|destitute|"
        r"strapped(?: for cash)?|hard up|(?:im|i am|going|went|facing|declar\w{1,3}|filing(?: for)?|file for|"
        r"filed for|about|considering|close to|near|heading for|practically|basically|into|am|nearly|gone|"
        r"towards|verge of|may be|be) (?:for )?(?:bankrupt(?:cy)?|insolven(?:t|cy))(?! (?:discharge|trustee))|"
        r"i am bankrupt|on the (?:breadline|bones|streets?)|in poverty|poor(?: for this)|impoverished|homeless|"
        r"living (?:pay ?check|hand to mouth|on (?:nothing|credit|my savings|toast|noodles|ramen|savings|"
        r"handouts))|pay ?check to pay ?check|hand to mouth|"
        r"(?:money|cash|budget|finances|funds|times)(?:s| is| are| has| have| was|ve)?(?: been| got| gotten|"
        r" become| getting| really| very| so| too| extremely| pretty| super| a bit| all| quite| always| just|"
        r" a little| now| financially| right now)*(?: is| are)? (?:tight|short|gone(?! (?:from|out))|run out|"
        r"run dry|dried up|nonexistent|stretched|scarce|hard(?! to)|tough|depleted|thin)(?! (?:to find|"
        r"on the app))|"
        r"(?:account|wallet|bank|purse|pockets?|accounts|savings|bank account)(?:s| is| are| has|"
        r" have)?(?: completely| totally| all| nearly| almost| now| been| at| just| been wiped)*(?: is|"
        r" are)? (?:empty|overdrawn|zero|drained|depleted|dry|wiped|in the (?:red|minus)|gone|exhausted|used up|"
        r"negative)|(?:overdraft|overdrawn|cards?|credit)(?: is| are| was|s)?(?: all| completely)? (?:maxed|"
        r"at the limit|to the max|to the limit)|maxed out|(?:used|gone|burn(?:ed|t)|went|eaten|blown|drained|"
        r"spent|burning|been) (?:up |through |all |of )*(?:my |our |all |the |of )*(?:savings|401k|"
        r"emergency fund|pension pot|rainy day)|savings (?:are |have |is |has )?(?:all )?(?:gone|run out|dried|"
        r"depleted)|(?:wiped|cleaned|bled) (?:me|us|my (?:savings|account)) (?:out|dry)|wiped out|"
        r"(?:£|\$|€|{|only |got |have |with |about )[£$€{]? ?\d{1,3}(?:\.\d\d)?}? ?(?:quid |pounds |dollars |"
        r"bucks |euros |p |pence |cents |left )*(?:left |in (?:my|the) (?:bank|account|pocket|name|purse)|"
        r"to (?:my name|live on|last)|till (?:pay|friday|monday)|until (?:pay|friday|next))|(?:come|coming|came|"
        r"comes) up short|short (?:this|every|each|by|on|of) (?:month|week|time|payday|£|\$|\d|money|cash|"
        r"funds)|(?:im|i am|were|run|running|be|bit|little|always|are) (?:a (?:bit|little) )?short(?: this| of|"
        r" on| until| till| and|[,.]|$)|"
        r"(?:^|and |im |am |a student and |so |were |currently |student, )(?:completely |totally |flat |very |"
        r"so )*broke(?= ?(?:[,.!?;]|$|and|right|at|until|till|this|after|so|because|now))|(?:be|was|going to be|"
        r"come|coming|am|im) short (?:by |of |about |around )?(?:[£$€{]|\d|a (?:few|couple|bit|hundred|grand))|"
        r"(?:finances?|money|bank account|budget|books) (?:is|are|s|were|have been) (?:in )?(?:a )?(?:complete |"
        r"total |real |right |bit of a |absolute )*(?:wreck|mess|shambles|ruins|tatters|disaster|state|"
        r"bad shape|trouble)|(?:real |right |terrible |awful )?mess with (?:my )?(?:money|finances|debts?)|"
        r"(?:cards?|credit cards?|overdraft|credit)(?: all| both)? (?:is|are|at|hit|have hit|have reached|"
        r"all at|reached)(?: all)?(?: at)? (?:their|its|the|my|a)? ?(?:limits?|maximum|max)|(?:living|live|"
        r"surviving|relying|getting by) (?:off|on|by) (?:my |the |our |a )*(?:credit cards?|overdraft|borrow\w*|"
        r"loans|family|friends|charity|cards|savings|benefits|handouts)|(?:having|have|had|need|"
        r"needing) to borrow (?:\w+ )?(?:to|for|just|off|from)|out of (?:money|cash|funds|pocket and)|(?:no|"
        r"got no|zero) [£$€]+|cleaned out (?:our|my|the)|(?:emptied|drained|raided) (?:my|our|the) (?:account|"
        r"savings|bank)",
        (
            "I'm a student and broke",
            "going to be short £100",
            "my finances are a wreck",
            "credit cards are all at their limit",
            "I'm having to borrow to eat",
            "I'm out of money",
            "living off credit cards",
            "ive got no £££",
            "my ex cleaned out our account",
            "I'm in a real mess with money",
            "im broke, nothing left to give you",
            "skint. can't do it",
            "every month I come up short on the car payment",
            "money is really tight",
            "my account is empty",
            "all cards maxed out",
            "we've gone through our savings",
            "living paycheck to paycheck",
            "got 4 quid in the bank",
            "short this month",
        ),
        ("my phone broke", "the link is broken", "how short is the term", "my car broke down"),
    ),
    Rule(
        "en.only_food",
        "short",
        r"food ?banks?|food stamps?|(?:food|eating|eat|rent|heating|heat|medicine|medication|insulin|groceries|"
        r"nappies|diapers|electric|kids|feeding(?: the| my)?(?: kids| children|"
        r" family)?)(?: on the table)? (?:or|versus|vs|and paying|over) (?:you|this|the loan|your|paying|pay|"
        r"eat|heat|the card|rent|food|eating|medicine)|cho(?:ose|osing|ice|ose) between|(?:kids|children|family|"
        r"baby|we|i|familys|son|daughter) (?:have to|need to|has to|must|gotta|needs|need|got to|"
        r"still need to) (?:eat|be fed|food)|(?:cant|cannot|barely|struggling to|unable to|hardly|not able to|"
        r"trying to|money to|have to) (?:even |just )?(?:eat|feed|buy (?:food|groceries|milk|nappies|bread)|"
        r"put food|heat|live(?! (?:chat|with|in|far))|survive)|(?:only|just|barely|enough) (?:enough |money |"
        r"about )*(?:for|covers?|to cover|buys?|to buy|to eat|to live) (?:food|rent|groceries|essentials|"
        r"the basics|basics|bills|on)|go(?:ing|ne|es)? (?:hungry|without (?:food|meals|heating|dinner|eating))|"
        r"skipping meals|(?:all|every (?:penny|cent)|everything|whole (?:wage|check|income)|money) (?:my |"
        r"of my |my money |of it |i (?:have|get|earn|make) |income )?(?:goes|is going) (?:straight )?(?:on|to|"
        r"towards|into) (?:the )?(?:my |our )?(?:rent|food|bills|mortgage|kids|landlord|childcare|other|medic|"
        r"hospital|her care|his care|groceries|essentials|living)|(?:to|lose) (?:keep the lights on|survive|"
        r"get by|make it to payday)|just surviving|barely (?:surviv|get|scrap|mak|cop|liv)\w{0,4}|getting by|"
        r"scraping (?:by|together)|nothing to eat",
        (
            "it's food or you, and the kids have to eat",
            "using food banks",
            "choosing between rent and this loan",
            "can't even afford food, barely eat",
            "I can barely feed my family",
            "all my money goes on rent",
        ),
        ("can I use the card for food or fuel", "I live in Leeds"),
    ),
    Rule(
        "en.hardship_named",
        "means",
        r"(?:deep|deeply|so much|up to my \w+|badly|heavily) in debt|in (?:so much|serious|massive|huge|"
        r"a lot of|deep|too much) debt|in debt (?:up|and|trouble)|^struggling(?! (?:to (?:log|find|understand|"
        r"see|get|open|download)|with (?:the|your|this) (?:app|site|website|form|page)))|(?:financial(?:ly)?|"
        r"money|economic|cash ?flow|debt) (?:hardships?|difficult\w{1,4}|struggl\w{1,4}|trouble(?! (?:logging|"
        r"paying online))|problems?|distress|crisis|crunch|worries|issues?|strain|pressure|stress|mess|"
        r"ruin(?:ed)?|constraints?|setbacks?|unstable|vulnerable|stretched|burden|drowning|emergency|trouble|"
        r"nightmare|hole|bad place|desperate|worse|in a bad)|(?:in|experiencing|facing|suffering|of|under|"
        r"severe|personal|family|because of|due to|undue|great|extreme|real|claim|request|apply for|"
        r"applying for|notice of|this|having|genuine|through) (?:a |some |temporary |"
        r"financial )*hardship(?! (?:team|department|form|policy|programme?s?|scheme|package|thing|mean|rate|"
        r"note))|(?:in|into|having|have|facing|experiencing|had|got into|get into|going through|under) (?:some |"
        r"real |serious |severe |a |deep |a lot of |bit of |difficult |hard |tough |very |really |such |"
        r"big ){0,3}(?:financial|difficult(?:y|ies)|hardship|dire|money problems|hard times?|tough times?|"
        r"rough (?:time|patch)|difficult time|bad time|crisis|trouble with (?:my|the|these) (?:re)?(?:payments?|"
        r"loans?|debts?|bills))|(?:bad|hard|rough|tough|difficult|terrible|awful) (?:time|times|patch|spell|"
        r"year|month|situation)s?(?: (?:financially|with money|for (?:me|us)|at the (?:moment|minute)|right now|"
        r"lately|and))|(?:things|times|life) (?:are|is|have been|has been|got|fell apart|"
        r"went downhill)(?: really| very| so| pretty)* ?(?:hard|tough|bad|difficult|rough|desperate|dire|apart|"
        r"downhill)?(?: right now| at the moment|$|[,.]| for us| for me| with money| and (?:i|we) cant)|(?:im|"
        r"i am|were|we are|really|been|and|still|currently|so|ive been) struggling(?! (?:to (?:understand|log|"
        r"find|see|get (?:in|through)|reach|download|open|upload)|with (?:the|your|this) (?:app|site|website|"
        r"form|login|page)))|(?:in|into) trouble with (?:my|the|our) |cost of living|circumstances (?:have |"
        r"has |are )?(?:changed|beyond|changing)|change (?:in|of) (?:my |our )?(?:financial )?circumstances|"
        r"on (?:our|my|their) (?:knees|last legs)|(?:im|were|so|getting) desperate|"
        r"more (?:going )?out than (?:coming )?in|stuck (?:with|in) (?:these|my|all these|this) (?:loans?|"
        r"debts?|overdraft|cycle|cards?)",
        (
            "I'm in financial hardship",
            "struggling a bit this month",
            "more going out than coming in",
            "financial difficulty",
            "struggling financially",
            "I'm having money problems",
            "going through a rough patch with money",
            "I'm struggling",
            "my circumstances have changed",
            "really struggling with my loan",
        ),
        ("I'm struggling to log in", "struggling to understand this letter", "no financial difficulty here"),
    ),
    Rule(
        "en.debts_too_many",
        "short",
        r"drown(?:ed|ing)(?: in| with|$|[,.]| here)|sinking|(?:going|gone|went) under|(?:under|above) ?water|"
        r"over my head|up to my (?:neck|eyes|eyeballs|ears)|debt (?:spiral|trap|hole|mountain)|spiral(?:l?ing|"
        r"l?ed)|snowball\w{0,3}|robbing peter|borrow(?:ed|ing) (?:from|money|off|more|again)?.{0,20}(?:to pay|"
        r"to cover|to make)|(?:took|taking|take|taken|used|using) (?:out )?(?:payday |more |other |another |"
        r"new |a )*(?:loans?|cards?|card) to (?:pay|cover)|(?:too many|too much|so many|so much|loads of|"
        r"all these|all this|mountain of|piles? of|buried in|crushed by|swamped (?:by|with|in)|"
        r"overwhelmed (?:by|with)) (?:debts?|loans|bills|credit cards|cards)|(?:bills|debts?) (?:are |"
        r"is )?(?:piling|mounting|stacking|pile|mount|crushing|killing|swallowing|eating)|(?:killing|crippling|"
        r"crushing|breaking|sinking|bleeding) (?:my (?:budget|finances)|us (?:financially|dry)|"
        r"me (?:financially|dry))|crippling (?:me|us)|crushing (?:me|us)|lost (?:it all|everything|all my money|"
        r"all our money|my savings|the house|my (?:house|home))|(?:gambled|bet|scammed|conned|defrauded|"
        r"robbed) (?:it |out of |of |and )*(?:all|away|everything|my savings|my money|lost)|loan money gone|"
        r"left (?:me|us) (?:with (?:all|nothing|the debt|his|her|massive|huge|nothing|debts?)|in debt|penniless|"
        r"destitute)|(?:cost|medical|hospital|vet|funeral|energy|electric|heating|gas|tax|legal|lawyers?|fuel|"
        r"grocer\w{1,3}|childcare|food|dentist|rent|mortgage|living) (?:bills?|costs?|expenses|fees|prices?|"
        r"payment|rate)?(?:s| has| have)? ?(?:mean|doubled|tripled|took|takes?|wiped|went up|gone up|"
        r"are killing|ate|eat|cleaned|are crippling|jumped|shot up|increased|skyrocketed|is eating|finishing|"
        r"drained|is finishing|left (?:me|us))",
        (
            "I'm drowning in debt",
            "borrowing from one to pay another and now that's run out",
            "debt spiral",
            "too many loans I can't manage",
            "I'm in over my head",
            "the hospital bills wiped us out",
            "rent went up 300 and now I cant",
        ),
        ("is there a fee for borrowing more",),
    ),
)
