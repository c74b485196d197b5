"""English: how people put it day to day, without naming the loan or the reason."""

from __future__ import annotations

from reading.hardship.rule import Rule

RULES = (
    Rule(
        "en.at_the_end",
        "means",
        r"tapped out|cleaned (?:me|us) out|bled (?:me|us )?dry|stretched (?:too |very |so )?(?:thin|to (?:the|"
        r"my|our) (?:limit|max))|down to (?:my|our|the) last|running on (?:empty|fumes)|rock bottom|"
        r"on the brink|breaking point|(?:at|to) (?:my |our )?(?:wits|rope|ropes) end|end of my (?:rope|tether)|"
        r"(?:out of|no|no other|no more|ran out of) (?:options|ideas)(?! (?:on|in) the)|nowhere (?:left |"
        r"else )?to turn|cant (?:go on|carry on|take (?:it|this|any ?more)|see a way)|no way out|(?:not a|no|"
        r"fat|zero) (?:chance|hope|way) (?:in hell )?(?:that )?(?:i|we|of (?:me|us)) ?(?:can|could|will|paying|"
        r"finding|being)?|"
        r"(?:in|into) (?:a|such a|some) (?:really |very |pretty |bit of a |financially )?(?:bad|tough|tight|"
        r"difficult|terrible|dark|rough|awful|hard|sticky|financial)(?: financial| money)? (?:place|spot|way|"
        r"shape|position|situation|corner|bind|fix|hole|jam|mess)|(?:tough|tight|rough|bad) spot|(?:fell|fallen|"
        r"hit|falling|on|seen) (?:on |up on |a |some |very |really )*(?:hard|tough|rough|lean) (?:times?|patch)|"
        r"went south|(?:life|everything|world|marriage) (?:is |has )?(?:just )?(?:fell|fallen|falling) apart|"
        r"overextended|over extended|overcommitted|in too deep|snowed under|afloat|head above|things? (?:are|"
        r"have been|has been|got) (?:really |very |so |pretty )?(?:rough|bad|tough|hard|tight|dire|desperate)|"
        r"(?:in|into) (?:a )?(?:bit of a |real |right |financial |total |proper |serious )*(?:pickle|bind|jam|"
        r"tight corner|tight spot|dire straits|deep water|hot water|a bad way|trouble financially)|dire straits|"
        r"(?:cant|cannot) (?:keep|stay) (?:my |our )?(?:head|heads)",
        (
            "we're in a pickle financially",
            "in dire straits",
            "I'm tapped out",
            "no chance I can find that much",
            "in a bad place financially",
            "things have been rough lately",
            "we fell on hard times",
            "I'm out of options",
            "at my wits end with these debts",
        ),
        ("no options in the menu", "is there no way to turn it off"),
    ),
    Rule(
        "en.eaten_up",
        "short",
        r"(?:rent|bills?|mortgage|childcare|groceries|fuel|petrol|gas|food|energy|medication|meds|medicine|tax|"
        r"taxes|vet|dentist|repairs?|funeral|wedding|christmas|school|uniforms?|tuition|expenses|everything|"
        r"debts?|hospital)(?: bills?| costs?| fees?| just| has| have| all| is| are|"
        r" completely){0,3} (?:swallow\w{0,3}|eat(?:s|ing|en)?|ate|tak(?:es|en|ing)|took|drain\w{0,3}|leav(?:es|"
        r"ing)|left|gobbl\w{1,3}|cost)(?: up)? (?:me |us |up )?(?:everything|all|most|nothing|it all|"
        r"my (?:whole|entire|savings|wages?|money|income)|almost|every|short|broke|with nothing|skint|"
        r"penniless)|"
        r"(?:cant|cannot|couldnt|unable to|not able to|struggling to|barely|hardly) (?:even )?(?:buy|get|put|"
        r"keep|pay for|afford) (?:my |the |any |our |a )*(?:food|medication|medicine|meds|nappies|diapers|"
        r"groceries|gas(?! on)|petrol|fuel|milk|clothes|lights|roof|heating|electric|rent|insulin|basics|"
        r"essentials|bread|school|car running|house|home warm)|if i pay (?:you|this|it|the loan|"
        r"that),? (?:then )?(?:i|we|my|theres|there)(?: \w+)? (?:cant|cannot|wont|have no|will|kids|starve|go|"
        r"dont|is no|family|nothing|be)|(?:lights on|roof over)|ends (?:dont|not|wont|never|doesnt) meet|"
        r"make both ends|(?<!pay )nothing (?:in (?:the|my) (?:bank|account|wallet|pot)|until|till|to spare|"
        r"spare)|(?:no|nothing|any|anything) (?:spare|extra|wiggle room|cushion|leeway)(?: (?:cash|money|"
        r"income))?(?= ?(?:[,.!?]|$|at|this|to|for|right|left|after))|(?:not|isnt|outside|out of|over|way over|"
        r"beyond|blown) (?:in )?(?:my|our|the) budget|blown my budget|(?:wont|dont|not|havent|didnt|never|"
        r"wouldnt|doesnt) (?:have |got |going to have |be |quite |really |have got |earn |make |bring in |"
        r"get )*enough (?:for (?:the|this|my|it|you|your|a|both)|to (?:pay|cover|live|last|make|meet|go|get|eat|"
        r"give|send|survive)|in (?:the|my)|left|on the|this|at the|coming|until|till|money|when|by)",
        (
            "my rent swallowed everything",
            "I can barely keep the lights on",
            "nothing in the bank until payday",
            "If I pay you I can't buy my medication",
            "I won't have enough for the direct debit",
            "ends don't meet",
            "not in my budget any more",
        ),
        ("if I pay this today when does it clear", "I can't get gas on the card?"),
    ),
    Rule(
        "en.waiting_to_be_paid",
        "short",
        r"(?:still )?waiting (?:on|for|to) (?:be paid|get paid|my (?:first )?(?:wages?|pay|paycheck|benefits?|"
        r"salary|claim|unemployment|settlement|invoice|money|insurance|disability|tax refund|student loan|uc|"
        r"universal credit)|a (?:job|new job|settlement|claim)|someone to hire|work)|(?:cant|cannot|not|wont|"
        r"nothing|unable|dont)(?: \w+){0,3} (?:until|till|before) (?:i|we|my|next|the) ?(?:get|am|im|are|have|"
        r"payday|next|wages|salary|pay|been|money|friday|check)?(?: been)? ?(?:paid|payday|my (?:wages|pay|"
        r"salary|check)|money|a job|wages|come|comes|check|pay)|payday (?:isnt|is not|is after|is not until|"
        r"isnt until)|"
        r"(?:between|looking for|hunting for|applying for|searching for|cant find|trying to find|need|"
        r"finding) (?:a |any |new |more |another |steady |full time |some )*(?:jobs?|work|"
        r"employment)(?! (?:number|title))|job ?(?:hunting|seeking|seeker)|(?:not|no longer) (?:in (?:work|"
        r"employment|a job)|allowed to work|permitted to work|employed|earning|have (?:a|my) (?:job|business|"
        r"income))|(?:visa|work permit)(?: has| is| was| ran| just)* (?:expired|ran out|run out|problem|revoked|"
        r"denied|out)|(?:cut|drop|reduction|dip|fall|decrease) in (?:my |our )?(?:pay|wages?|hours|income|"
        r"salary|earnings|shifts|sales)|lost (?:my |a lot of |most of |half |the |all |our )*(?:gig|role|post|"
        r"overtime|bonus|clients?|customers|contracts?|hours|shifts|placement|tenants?|licence|license|benefits|"
        r"child support|support)|on strike",
        (
            "I'm no longer in work",
            "took a cut in pay, can we renegotiate",
            "my visa ran out and I'm not allowed to work",
            "lost my gig",
            "still waiting for my first paycheck",
            "I can't until I get paid",
            "looking for work",
        ),
        ("I'm waiting for a call", "waiting for my letter"),
    ),
    Rule(
        "en.in_the_red",
        "short",
        r"in (?:the red|the minus|negative)|(?:account|balance|bank)(?: is| is already| was| at)? (?:negative|"
        r"minus)|(?:had to sell|have to sell|having to sell|pawned|pawning|forced to sell) (?:my |the |our |"
        r"everything|all my |off )*(?:car|house|furniture|jewel\w{0,6}|ring|stuff|things|possessions|everything|"
        r"phone|tv|tools|plasma|laptop)(?! (?:on|tomorrow|to my))|(?:living|sleeping|staying) (?:in|on|"
        r"at) (?:my |a |the |our |friends |someones |a friends |my sisters |my mums )*(?:car|van|street|streets|"
        r"shelter|motel|sofa|couch|tent|hostel|refuge)|sofa surfing|couch surfing|(?:id|i would|would|"
        r"wld) (?:love to |gladly |happily )?pay (?:you |it |u )?(?:if i (?:could|had|can)|but (?:i |with what|"
        r"how))|if i had (?:it|the money|any|money),? (?:id|i would|youd)|(?:blood|money) (?:from|"
        r"out of) a (?:stone|turnip)|what i (?:havent|dont|aint) (?:got|have)|money (?:doesnt|dont|"
        r"does not) grow|(?:behind|owing|owe|overdue|late) (?:on |with )?(?:my |the |our )*(?:rent|electric|gas|"
        r"council tax|utilities|everyone|everybody|everything|half the)|(?:owe|owing) (?:so many|everyone|"
        r"everybody|so much|too much|loads|thousands|money everywhere|people)|\bin debt\b(?! (?:collection|"
        r"collector|relief order|to you for))|(?:taking|took|takes) (?:all|half|most) (?:of )?my (?:check|"
        r"wages?|pay|income|money|salary)|(?:took|taken|takes|spent|cost|costs) (?:all|everything|every penny|"
        r"most)(?: of)? (?:my|our|i had|we had|i have|the) ?(?:money|savings|had)?",
        (
            "my account is in the red",
            "I'd pay if I could",
            "you can't get blood from a stone",
            "living in my car",
            "I owe so many people I can't keep track",
            "car broke down and took all my money",
            "had to sell my car",
        ),
        ("I'd pay it but your site is down",),
    ),
    Rule(
        "en.hurting",
        "life",
        r"(?:hurt|threw|put|done|did|bad|injured|slipped) (?:my |out my |a )*(?:back|knee|shoulder|hip|leg|arm|"
        r"neck|hand|disc)(?: out)?|on crutches|in a (?:cast|coma|wheelchair)|(?:son|daughter|kid|kids|child|"
        r"baby|mum|mom|dad|wife|husband|partner|mother|father)(?: is| was| has| has been| got| are|"
        r"s){0,2} (?:very |really |seriously |terminally |critically )?(?:sick|ill|in (?:hospital|icu|"
        r"intensive)|diagnosed|poorly|disabled|dying|hospitali[sz]ed)|(?:too|been) (?:ill|sick|unwell|poorly)|"
        r"(?:heart|kidney|liver|back|spine|knee|hip|brain) (?:problems?|failure|attack|trouble|condition|"
        r"surgery|operation|issues|transplant)|stroke|miscarriage|rehab|icu|nervous breakdown|burn(?:ed|"
        r"t) (?:out|down)|(?:shop|house|home|flat|workshop|business|place|barn|van|truck|lorry|tools|car|taxi|"
        r"bike)(?: was| got| has been| is| were)* (?:burn(?:ed|t) (?:down)?|burgled|robbed|flooded|destroyed|"
        r"stolen|written off|wrecked|totall?ed|repossessed)",
        (
            "been off work with a bad back since June",
            "my shop burned down",
            "my van was stolen",
            "my daughter is seriously ill",
            "heart failure last month",
        ),
        ("bring my card back", "my card was stolen"),
    ),
)
