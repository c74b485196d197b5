"""English words for poisons, medicines and other means under their regional names, and for having them at hand."""

from __future__ import annotations

from reading.distress.words_en import MEDICINE, POISON, crisis

_GET = (
    r"(?:drink|drank|drinking|swallow(?:ed|ing)?|gulp(?:ed|ing)?|consum(?:e|ed|ing)|take|took|taking|taken|eat|"
    r"eating|mix(?:ed|ing)?|down|downed|inject(?:ed|ing)?)"
)
_HAVE = (
    r"(?:bought|buy|buying|got|get|have|holding|hold|kept|keep|keeping|hid|hidden|ordered|carry|carrying|poured|"
    r"there is|theres|ive)"
)
_FOR_ITS_USE = (
    r"(?!.{0,60}(?:rats?(?! (?:poison|killer))|mice|mouse|weeds|garden|farm|crop|field|harvest|cockroach|ants|"
    r"kitchen|toilet|cleaning|laundry|spray|washing|shop bill|season and seed|"
    r"a living|prices?|business|sell|vet))"
)
_GUN = (
    r"(?:(?<!nail.)(?<!glue.)(?<!heat.)(?<!spray.)(?<!tattoo.)(?<!massage.)(?<!caulk.)gun|pistol|shotgun|rifle|"
    r"revolver|handgun|glock|firearm|9 ?mm|45|service weapon|12 gauge)"
)

RULES = (
    crisis(
        "en.poison",
        0.9,
        (
            rf"(?<!dog.)(?<!cat.)(?<!son.)(?<!toddler.)(?:{_GET}) (?:\w{{1,8}} )?(?:\w{{1,8}} "
            rf")?{POISON}{_FOR_ITS_USE}",
            r"(?:drink|drank|drinking|swallow\w{0,3}|take|took|buy|bought|get|got|"
            r"holding) (?:\w{1,8} ){0,3}sniper(?! (?:rifle|game|elite))(?! (?:for|to (?:kill|spray)) )",
            r"(?:sniper|ddvp|ota ?piapia|gammalin|rat (?:poison|killer))(?=.{0,40}(?:tonight|in my hand|end (?:it|"
            r"am|this)|drink|for (?:me|myself)|leave me|in front of|solve|settle))",
            rf"{_HAVE} (?:\w{{1,9}} ){{0,5}}(?:poison|cyanide|sodium nitrite|nembutal|celphos|sulphas|paraquat|"
            rf"gramoxone|ddvp|ota ?piapia|gammalin)(?! (?:ivy|pill ))"
            rf"{_FOR_ITS_USE}",
            rf"{POISON} (?:\w{{1,7}} )?(?:is |are |s |it is |left )?(?:\w{{1,6}} ){{0,3}}(?:with me|for me|"
            rf"in my hand|next to me|beside me|in front of me|under (?:the|my) \w{{3,9}}|is (?:quick|ready))",
            rf"{_HAVE} (?:\w{{1,9}} ){{0,4}}(?:{POISON})(?=.{{0,60}}(?:\bfor me|no other way|end (?:it|my)|"
            rf"looking at it|tonight i|with my (?:wife|children)|and (?:drink|take) it|let (?:the|your) agent))",
            r"(?:helium|nitrogen|gas canister|exit bag|plastic bag|bag)(?: \w{1,6}){0,3} (?:over (?:my|the|"
            r"your) head|and (?:a|the) (?:bag|mask|quiet)|bag|painless)(?=$|.{0,40})"
            r"(?! (?:for|of) )",
            r"(?:charcoal|barbecue|bbq|generator|hose ?pipe|hose)(?: \w{1,7}){0,5} (?:tape[ds]?|sealed|tent|exhaust|"
            r"locked room|in the car|and (?:the )?windows)(?!.{0,30}(?:camping|garden|wash|grill))",
            r"(?:hose|hose ?pipe|pipe)(?: \w{1,6}){0,3} (?:exhaust|tail ?pipe)|(?:exhaust|"
            r"tail ?pipe)(?: \w{1,6}){0,3} (?:hose|hosepipe|through the window|into the car)",
            r"(?:engine|car|generator|gen)(?: \w{1,5}){0,2} running (?:\w{1,4} ){1,3}(?:garage|room|closed|"
            r"shut)(?=.{0,40}(?:sleep|asleep|lie|lay|wait|shut|closed|end|fall))",
            r"(?:turn|turned|leave|left|put)(?: \w{1,4})? (?:the )?gas (?:on|taps? on)?(?=.{0,40}(?:sleep|lie down|"
            r"lay down|wait|breathe|end it|windows? (?:shut|closed)))(?!.{0,40}(?:by accident|bill|meter))",
            r"head in (?:the|an) (?:gas )?oven",
            r"(?:pour|poured|pouring|douse\w{0,2}|soak\w{0,3}|cover\w{0,3}) (?:\w{1,8} ){0,3}(?:petrol|kerosene|"
            r"diesel|gasoline|spirit|fuel)(?: \w{1,4}){0,2} (?:myself|me|my (?:body|clothes|head))|"
            r"(?:set|setting|light|lighting|burn|burning) (?:fire to )?(?:my ?self|me|my (?:own )?body) (?:on fire|"
            r"alight|alive|ablaze|in front|outside|at (?:your|the))|set fire to my (?:own )?body|"
            r"self ?immolat\w{1,4}",
        ),
        (
            "i have bought poison and there is no other way",
            "i will drink sniper if you post my picture",
            "took some phenyl and my mother made me vomit",
            "celphos tablets are kept with me",
            "we will consume pesticide together",
            "got a bag over my head and a helium tank",
            "i ran a hose from the exhaust",
            "i will pour petrol on myself outside the branch",
        ),
        (
            "bought rat poison because of mice in the kitchen",
            "took a loan to buy pesticide for the crop",
            "bleach and washing powder are 20 a month",
            "my dog ate poison and the vet charged 700",
            "the generator in the shop burnt out",
            "i put petrol in the car",
        ),
    ),
    crisis(
        "en.pills_at_hand",
        0.9,
        (
            rf"(?:count(?:ed|ing)? out|lined up|laid out|lining up|laying out|tipped out|poured out|emptied|"
            rf"put(?:ting)? (?:aside|by)|kept back|keeping back|sav(?:ed|ing) up|stockpil\w{{1,3}}|hoard\w{{1,3}}|"
            rf"collect(?:ed|ing)|counted)(?: \w{{1,8}}){{0,5}} {MEDICINE}(?! (?:for the (?:week|month|day)|"
            rf"from the (?:chemist|pharmacy)))(?!.{{0,40}}(?:week|costs?|chemist|pharmac|paid twice|gimme|hang on))",
            rf"{MEDICINE} (?:\w{{1,6}} )?(?:are |is |all |im )?(?:counted|lined up|laid out|saved(?: up)?|stashed|"
            rf"stockpiled|hidden|put by|waiting for me|in (?:a |neat )?rows?)(?!.{{0,30}}(?:costs?|chemist))",
            rf"{MEDICINE} (?:right )?here (?:with me|beside me|next to me|in my hand)|(?:got|have|"
            rf"with) (?:\w{{1,8}} ){{0,3}}{MEDICINE} (?:right )?(?:here|in my hand|in front of me)(?= and| now|$|"
            rf"[.,!])",
            r"(?:counted|count) (?:them|em)(?: all)?(?: out)?(?=.{0,30}(?:enough|is enough|should do|would do|"
            r"\d{2}|sixty|forty|fifty|thirty|hundred))(?!.{0,40}(?:payment|pounds|months|coins|notes))",
            rf"enough (?:of )?(?:\w{{1,7}} )?(?:{MEDICINE}|of them|stuff|in (?:the|my) (?:house|cupboard|drawer|"
            rf"fridge|bag))(?: \w{{1,8}}){{0,5}} (?:to|for) (?:do it|kill|end|finish|sleep for|never wake|not wake|"
            rf"go|stop my|stop me|"
            r"stop everything|both of us|make sure|a horse|get me out)",
            rf"(?:take|took|taken|taking|swallow\w{{0,3}}|neck(?:ed|ing)?|down(?:ed|ing)?|ate|eat|necking|had|"
            rf"drop\w{{0,4}}|wash\w{{0,3}}) (?:\w{{1,7}} ){{0,2}}(?:the lot|a load|loads|a whole|the whole|whole|"
            rf"handfuls?|every|all)"
            rf"(?: of)?(?: \w{{1,9}}){{0,4}} (?:{MEDICINE}|packets?|boxes|strips?|stuff)(?! (?:to|for) (?:the|"
            rf"my) (?:chemist|doctor|mum))",
            r"(?:swallowed|took|taken|ive had|downed|necked) (?:the lot|the whole lot|them all|all of them|"
            r"everything|it all)(?=.{0,50}(?:minutes|hour|ago|now|sleepy|heavy|wake|tell someone|goodbye|"
            r"tell somebody)|.{0,3}$)"
            r"(?!.{0,30}(?:bailiff|money|savings|car|house))",
            rf"(?:\d{{2,3}}|twenty|thirty|forty|fifty|sixty|eighty|hundred|two boxes|three boxes|two packets|box|"
            rf"boxes|bottle) (?:of )?(?:\w{{1,9}} )?(?:of )?{MEDICINE}(?=.{{0,40}}(?:vodka|whisk|gin|rum|bottle of|"
            rf"tonight|at once|in one go|"
            r"my plan|on saturday|and wait|lie down|done))",
            rf"(?:vodka|whiske?y|gin|rum|brandy|malt|wine|beer)(?: \w{{1,6}}){{0,3}} (?:and|with|plus|then|n|"
            rf"to wash (?:down|them)) (?:\w{{1,9}} ){{0,4}}{MEDICINE}|{MEDICINE} (?:\w{{1,5}} ){{0,3}}(?:vodka|"
            rf"whiske?y|gin|rum|brandy)",
            rf"(?:take|took|taking|use|using|got|have|found|drink) (?:\w{{1,7}} )?(?:my )?(?:mums?|moms?|dads?|"
            rf"grans?|nans?|fathers?|mothers?|wifes?|husbands?|his|her|grandmas?)(?: \w{{1,8}})? {MEDICINE}"
            r"(?=.{0,60}(?:all|know what|enough|end|wake|sleep|lot|die|too many))",
            r"(?:stop(?:ped)?|quit|refus\w{1,3}|skip\w{0,4}|come off|coming off|given up|not taking|not injecting|"
            r"without)(?: \w{1,8}){0,3} (?:insulin|dialysis|heart (?:tablets|pills|medication)|chemo|meds|injecting|"
            r"eating|inhaler|"
            r"warfarin|blood thinners)(?=.{0,50}(?:let it (?:take|happen|end|kill)|so (?:i|it)(?:ll| will) (?:be|die|"
            r"go|all be over)|to die|die|waiting for it to|until i (?:go|die|fade)|nobody (?:will|would) know|"
            r"be gone|be over|"
            r"finish me|let nature))(?!.{0,50}(?:cant afford|too expensive|cost))",
            r"(?:hot shot|one too many|too many)(?: and)?(?: nobody| no ?one| they| it)? (?:will |would )?(?:asks?|"
            r"call it|look|know)(?! (?:questions about|calls|fees))|take a hot shot|a lethal (?:dose|amount)|"
            r"fatal dose|the dose (?:now|needed|to)",
        ),
        (
            "i've counted out my tablets, there are sixty",
            "my pills are lined up on the bedside table",
            "putting aside a zopiclone every night since may",
            "i have enough insulin here to do it",
            "i swallowed the lot twenty minutes ago",
            "forty panadol and a bottle of rum is my plan",
            "vodka and my dad's sleeping pills",
            "i've stopped my insulin so it'll all be over",
        ),
        (
            "i collected my tablets from the pharmacy",
            "counting out my pills for the week, hang on",
            "i stopped taking my meds because i cant afford them",
            "enough insulin to last me until friday",
            "two boxes of paracetamol and some milk is all i bought",
            "they took the lot, bailiffs",
            "i had a glass of wine and then did the budget",
        ),
    ),
    crisis(
        "en.gun_rope_blade_at_hand",
        0.9,
        (
            rf"{_GUN}(?: is| s| are|s)?(?: \w{{1,8}}){{0,2}} (?:in|on|under|by|next to|beside|at|to|against|inside|"
            rf"behind) (?:the |my |our |me|his |her )(?:back of (?:the |my )|boot of (?:the |my )|bottom of (?:the |"
            rf"my ))?(?:\w{{1,6}} )?(?:truck|pickup|ute|car|boot|trunk|glove ?(?:box|compartment)|closet|"
            r"wardrobe|drawer|night ?stand|safe|lap|bed|mouth|head|temple|chin|table|seat|back seat|pillow|shed|"
            r"loft|holster|console|desk|hand|attic|me)?(?!.{0,40}(?:robbed|robbery|till|soldier|licen|sold|"
            r"cabinet costs|raid))",
            rf"(?:sat|sitting|sit|drive|driving|parked|alone|here)(?: \w{{1,6}}){{0,5}} (?:with|holding|"
            rf"beside) (?:the|a|my|his|dads?|grandads?) (?:\w{{1,7}} )?{_GUN}",
            rf"(?:took|take|taking|taken|get|got|load|loaded|loading|clean\w{{0,3}}|dig|dug) (?:out )?(?:the |my |a |"
            rf"his |dads? )(?:\w{{1,7}} )?{_GUN}(?! (?:safe|shop|licen|to the|back to the|in for))(?=.{{0,40}}(?:out|"
            rf"and|again|tonight|ready|waiting|"
            r"for me|looked))(?!.{0,40}(?:sold|sell|pawn|hunt|range|robb|licen|jobs?|course))",
            rf"(?:bought|got|own|buying) (?:a |another )?(?:\w{{1,7}} )?{_GUN}(?=.{{0,60}}(?:not for protection|"
            rf"wasnt for|isnt for|use it on myself|on me|end it|tonight|for one thing|for me|know why))",
            r"(?:one|a|last|single|this|that|the) (?:bullet|round|shell|cartridge)(?:s)?(?: left| in it|"
            r" in the chamber)?(?: is|s| and|s all|, its)? (?:for me|and its for me|is mine|with my name|to (?:my|"
            r"the) (?:head|brain|temple)|all i need|costs less|is cheaper|"
            r"cheaper than|would (?:fix|solve|end|settle))",
            r"(?:eat|eating|swallow|suck|kiss|taste) (?:on )?(?:a |the |my )?(?:bullet|barrel|shotgun|pistol)|"
            r"put (?:one|a bullet|a round) (?:in|into|through) (?:my|me)|barrel in my mouth|blow (?:my|"
            r"me) (?:\w{1,6} )?(?:head|brains?|self) (?:off|out)?",
            r"(?:pull|pulled|pulling|squeeze|finger on) the trigger (?:on (?:myself|me)|tonight|last night|"
            r"yesterday|and (?:couldnt|be done|end|its over))",
            r"(?:rope|noose|belt|cord|scarf|dupatta|saree|sari|flex|cable|bed ?sheet|sheet|dog lead|leash|tie|"
            r"chain)(?: \w{1,6}){0,5} (?:ceiling|fan|beam|rafters?|branch|banister|bannister|door handle|door knob|"
            r"neck|hook in|pipe above)"
            r"(?! (?:broke|shop|business|installed))(?!.{0,30}(?:sell|shop|boutique|price))",
            r"(?:rope|noose|loop)(?:s)?(?: \w{1,6}){0,2} (?:in the (?:shed|garage|loft|attic|boot|trunk|barn|"
            r"cupboard)|is (?:long|strong) enough|under the bed|waiting|is ready|holds|would hold|will hold|tied|"
            r"up (?:already|there))"
            r"(?!.{0,30}(?:climb|boat|roof rack|camping))",
            r"(?:tied|tie|tying|made|making|fixed|hung|put) (?:a |the |my )(?:\w{1,9} )?(?:noose|loop|knot|saree|"
            r"dupatta|sheet|belt|scarf)(?: \w{1,8}){0,6} (?:fan|beam|neck|branch|dog lead|door|ceiling|rope|"
            r"banister)",
            r"(?:beam|branch|hook|rafter|banister|fan|joist|door)(?: \w{1,5}){0,3} (?:takes?|hold|holds|held|bear|"
            r"carry|support)s? (?:my|me|the) ?(?:weight)?(?= |$|[.,!])(?! (?:up|for|on))",
            r"(?:tested|checked|looking at|staring at|looked at|eyeing|measur\w{1,3}) (?:up )?(?:at )?(?:the |my |"
            r"our |that )(?:\w{1,8} )?(?:ceiling fan|fan|beams?|rafters?|rope|noose|knife|knives|razor|blades?|pills|"
            r"tablets|banister|gun|bleach|tracks|drop)"
            r"(?! (?:price|cost|set))(?!.{0,30}(?:electrician|repair|surveyor|in the shop|for sale|mould))",
            r"(?:open(?:ed|ing)?|slic\w{1,3}|slash\w{0,3}|cut(?:ting)?|slit\w{0,4}) (?:up )?(?:my|both|"
            r"both my) (?:rists?|wrists?|veins?|arteries|artery|arms?|throat|jugular)(?! (?:off|out|at work|on (?:a|"
            r"the) (?:machine|saw|glass)))(?!.{0,40}(?:at work|machine|accident|"
            r"hospital bill))",
            r"(?:i )?(?:have|got|bought|gathered) (?:everything|all|what|the things|all the things) (?:i|that i|"
            r"id) (?:need|needed)(?: to| for)?(?: \w{1,6}){0,4} (?:do it|end it|kill|die|go through with it|"
            r"when im ready|house empty|house to be empty)",
            r"(?:blade|razor|knife)(?: \w{1,7}){0,4} (?:bath (?:is )?(?:running|full)|sleeves?|warm bath|"
            r"bathroom floor)",
        ),
        (
            "my shotgun is in the back of the pickup",
            "i sit there with my dad's revolver",
            "one bullet left and its for me",
            "i am going to eat a bullet",
            "the rope is in the shed and it's strong enough",
            "tied my dupatta to the fan",
            "the beam in the barn takes my weight",
            "got everything i need to do it, i just need the house empty",
        ),
        (
            "sold my rifle to pay the arrears",
            "nail gun in the truck got stolen, 300 to replace",
            "the ceiling fan broke, electrician is 80",
            "i tied the load with a rope on the roof rack",
            "he put a gun to my head at the till, robbery, off sick since",
            "cut my arm at work on a machine",
            "pull the trigger on the settlement",
            "sarees hung on the shop door",
        ),
    ),
)
