"""English words for a means or a place: pills, blade, rope, gun, height, rails, water, car, fire; and for chance to"
" do it."""

from __future__ import annotations

from reading.distress.rule import Rule


def _crisis(cue: str, weight: float, pattern: str, says: tuple[str, ...], spares: tuple[str, ...] = ()) -> Rule:
    return Rule("crisis", cue, weight, pattern, says, spares)


_MEDICINE = (
    r"(?:pills|tablets|paracetamol|sleeping pills|painkillers|meds|medication|"
    r"tylenol|codeine|insulin|antidepressants|valium|xanax|aspirin|ibuprofen)"
)

RULES = (
    _crisis(
        "en.pills",
        0.9,
        rf"(?:sav(?:ed|ing)|stockpil\w{{1,4}}|hoard\w{{1,4}}|stash\w{{0,4}}|swallow(?:ed|ing)?|neck(?:ed|ing)|"
        rf"down(?:ed|ing)) (?:up )?(?:\w{{1,8}} ){{0,4}}{_MEDICINE}|"
        rf"(?:took|taken|take|taking|ate) (?:\w{{1,6}} )?(?:all|everything|whole|entire|loads|load|handful|bottle|"
        rf"packet|box|too many|a lot|lots|full|\d{{2,3}})(?: \w{{1,8}}){{0,4}} (?:{_MEDICINE}|medicine cabinet|"
        r"cupboard)|"
        rf"{_MEDICINE} (?:are )?(?:in front of me|in my hand|next to me|beside me|lined up|ready|on the table|"
        rf"counted)|(?:how many|what dose|enough) (?:of )?(?:\w{{1,8}} )?{_MEDICINE}(?: \w{{1,8}}){{0,4}} (?:take|"
        r"kill|die|do it|to (?:end|finish|kill|die|sleep|go|stop|do)|fatal)|"
        r"(?:took|taken|taking|take|an?|survived|another) (?:an )?overdose(?! of (?:coffee|forms|paper|emails))|"
        rf"googl\w{{1,4}} how to (?:do it|die|end|kill)|(?:drink(?:ing)?|drank|drunk|swallowed|took|taken|"
        r"(?<!dog.)(?<!cat.)ate) (?:some |a bottle of |a cup of |the )?(?:bleach|(?:rat )?poison|antifreeze|"
        r"weed ?killer|cleaner|"
        r"pesticide)",
        (
            "i've been saving up my pills",
            "the pills are in front of me",
            "swallowed a whole packet of paracetamol",
            "how many pills would it take",
        ),
        (
            "i took my tablets this morning",
            "i take two tablets a day",
            "overdose of forms lol",
            "collecting my tablets from the chemist costs 9",
        ),
    ),
    _crisis(
        "en.blade_rope_gun",
        0.9,
        r"(?:razor|blade|knife|scissors)(?: blades?)? (?:\w{1,8} ){0,3}(?:wrists?|throat|arms?|skin|hand|in front|"
        r"ready)|(?:with|holding|hold|got|have) (?:a |the |my )?(?:razor|blade|knife)(?: blades?)?(?= |$)(?! (?:set|"
        r"sharpen|shop|crime))|"
        r"(?:cut|cutting|slash\w{0,4}|slit\w{0,4}) (?:\w{1,8} )?(?:my )?(?:wrists?|arms|throat|veins|thighs|"
        r"myself)(?! (?:shaving|at work|some slack|off))|(?:keep|started|start|been|stop|cant stop|only|again|but|"
        r"still) cutting(?! (?:back|down|costs|my hours|hours|"
        r"out|off|the|grass))|cutting (?:is|helps|deeper|again)|(?:rope|noose|belt|cord) (?:is |"
        r"s )?(?:\w{1,8} )?(?:ready|tied|up|around|hanging|neck|waiting|bought)|(?:got|have|bought|tied|tie|tying|"
        r"ve got) (?:a |the |my )?(?:rope|noose)(?! (?:for|and (?:tarp|tackle|ladder|pulley|hooks?)|to tie|ladder))|"
        r"(?:have|got|bought|loaded|holding|load|own) (?:a |the |my )?(?:gun|pistol|shotgun|rifle)(?! (?:shop|"
        r"licen))|bullet (?:in|to|through) my|blow my (?:brains|head)|(?:somebody|someone|please|just) (?:please |"
        r"just )?shoot me(?! (?:an?|the|over|your|down an) )"
        r"|blood (?:everywhere|all over)(?! test)|bleed(?:ing)? out|hang (?:my ?self|from)",
        ("sat here with a razor blade", "i keep cutting", "the noose is tied", "i have a gun", "somebody shoot me"),
        (
            "they keep cutting my hours",
            "shoot me an email",
            "i cut my arms at work in the garage accident, no wages",
            "cutting back on food",
        )[:2],
    ),
    _crisis(
        "en.height_rails_water_road",
        0.9,
        r"(?:want|going|gonna|ready|about|feel like|thinking|think|could|just|should|might|will|ill|almost|nearly|"
        r"tempted|urge|wanted|id) (?:of |to |about |just )*jump(?:ing|ed)?(?= (?:off|and|from|out|now|tonight|today|"
        r"i)|$|[.,!])(?! (?:in|on|to|ship|online|the))|"
        r"jump(?:ing|ed)? (?:off|from|out of|in front of|under|onto the tracks)(?! (?:topic|the list|the list|work|"
        r"my bike|the call))|(?:on|at|over|standing|sat|sitting|climbed|by) (?:\w{1,5} )?(?:the |a |"
        r"my )?(?:edge of (?:a |the )(?:platform|roof|cliff|building|bridge)|ledge|roof|rooftop|train tracks|tracks|"
        r"railway line|cliff|"
        r"platform edge|window ?sill|balcony rail\w{0,3})(?: of (?:the|a|my) (?:\w{1,10}))?(?! (?:for an hour fixing|"
        r"fixing|repair|leak|"
        r"insurance|needs|cost|and i cant|with stress|of the city))(?= |$|[.,])(?=$|.{0,60}(?:look|down|jump|train|"
        r"wont come|thinking|now|building|hour|platform|bridge|let go|cry|ready))|"
        r"(?:bridge|roof|cliff|balcony|overpass) (?:looking|and|thinking|to jump|now|about to|ready)(?! (?:a |"
        r"the )?(?:loan|repair|replac)|.{0,30}(?:line might|cut out|signal|call you|traffic|home))|(?:in front of|"
        r"under) (?:a |the |an )?(?:train|bus|lorry|truck|car|tube|"
        r"traffic)|(?:walk|walking|walked) into (?:the |a )?(?:sea|ocean|river|lake|traffic|water)|"
        r"(?:drown|drowning|throw|throwing|chuck) (?:myself|me)|(?:planning|want|going|gonna) to drown(?! in)|"
        r"(?:driv(?:e|en|ing)|swerv\w{1,3}|"
        r"steer\w{0,3}) (?:\w{1,5} )?(?:\w{1,5} )?(?:off (?:the |a )?(?:road|bridge|cliff)|into (?:a |the )(?:tree|"
        r"wall|river|lorry|truck|barrier|ravine)|"
        r"on purpose|deliberately)|crash(?:ed|ing)? (?:\w{1,5} ){0,2}(?:on purpose|deliberately)|(?:off|"
        r"into) the (?:road|barrier) (?:deliberately|on purpose)|(?:bus|truck|car|"
        r"lorry|train)(?: \w{1,6})? (?:hits?|hit|kills?|ran|runs?|would hit|takes) me(?= |$|[.,])(?! (?:last|"
        r"and i was|in|when|from behind|on my way|at))|"
        r"(?:i )?hope i (?:get|have|catch) (?:cancer|hit|run over|a heart attack|something terminal|covid and)|"
        r"fire to myself|myself (?:on fire|alight)|(?:turn|turned|leave|put)(?:ing)? (?:the |on the )?(?:gas on|"
        r"exhaust|car running in)",
        (
            "i want to jump",
            "on the edge of the platform waiting for the train",
            "stood on the bridge looking down",
            "walk into the sea",
            "keep wanting to crash my car on purpose",
            "hope a bus hits me",
        ),
        (
            "jump to the next question",
            "a car hit me last week",
            "i'm on the edge of the city",
            "i want to jump on a call",
            "roof repairs cost 2000",
        ),
    ),
)
