"""English words of somebody at, or on the way to, a height, the rails, the water or the wrong side of the road."""

from __future__ import annotations

from reading.distress.words_en import crisis

_AT = (
    r"(?:stood|standing|sat|sitting|sit|stand|been|climbed|climb|climbing|gone|went|go|going|walked|walk|walking|was|"
    r"im|i am|here|lean\w{0,3}|"
    r"parked|ended|end|wait\w{0,3}|up|back|out|drove|drive|driv(?:en|ing)|stopped)"
)
_NEAR = r"(?:on|at|to|by|near|over|onto|up|above|outside|from|down|next to|in front of)"
_HEIGHT = (
    r"(?:bridge|viaduct|overpass|flyover|parapet|roof(?:top)?|ledge|cliffs?|cliff (?:edge|top|path)|headland|"
    r"top (?:floor|deck|level) of the"
    r" \w{3,12}(?: ?\w{3,8})?|multi ?storey|railings?|quarry|edge of the \w{3,10}|window ?(?:sill|ledge))"
)
_RAILS = (
    r"(?:(?:train |railway |rail |tram |tube )?(?:tracks?|lines?|rails)|platform(?: edge)?|level crossing|"
    r"railway (?:bridge|crossing))"
)
_WATER = (
    r"(?:sea|river|ocean|canal|lake|lagoon|reservoir|loch|lough|creek|weir|harbour|dam|deep end|well|water|waves|"
    r"tide)"
)
_PULL = (
    r"(?:again|every (?:night|morning|day|evening)|look(?:ing|ed)? (?:down|over)|star(?:ing|ed)|for (?:an|half an|"
    r"two|\w{3,6}|\d\d) (?:hours?|minutes)|"
    r"all night|came (?:home|back|down|away)|went (?:home|away)|walked (?:home|away|back)|couldnt do it|(?:did|do|"
    r"does)nt have the|nearly|almost|"
    r"tonight|right now|nobody (?:about|around|here)|no ?one (?:about|around|here)|(?:let|"
    r"count\w{0,3}) (?:\w{1,6} ){1,2}trains?|"
    r"(?:my )?(?:legs?|feet|foot) (?:over|off|on)|thinking|thought about it|dont know about tomorrow|only (?:came|"
    r"went|stopped|because)|until (?:a|the|they|"
    r"somebody|someone)|wondering|how (?:quick|easy|cold|deep|far|high)|(?:a|the|that) drop|let go|talk me)"
)
# A reason to be there that has nothing to do with dying.
_AT_WORK = (
    r"(?!.{0,60}(?:traffic|delay|commut|stuck|repair|fix|leak|tiles|photo|picnic|view is|work(?:ing)? on|shift|"
    r"signal|late for|(?:call|ring|text) you|tiles|bricklay|line might|cut out|fishing|"
    r"kids play|toll|cancelled|closed))"
)

RULES = (
    crisis(
        "en.at_the_edge",
        0.9,
        (
            rf"{_AT}(?: \w{{1,6}})? {_NEAR} (?:a |the |my |our |that |this )(?:\w{{1,10}} )?(?:{_HEIGHT}|"
            rf"{_RAILS}){_AT_WORK}(?: \w{{1,10}}){{0,3}}(?:.{{0,40}} )?"
            rf"{_PULL}",
            r"(?:on|at|over|off|up on|lying on|lie on|lay on|legs? over|foot over|feet over) (?:a |the |that |"
            r"this )(?:\w{1,8} )?(?:edge|side|rails?|railings?|"
            r"parapet|ledge|wrong side of the \w{4,9})(?: \w{1,6}){0,4} (?:looking down|and (?:its|it is) (?:cold|"
            r"quiet|high)|talk to me|jump|let go|"
            r"when (?:my|a|she|he|they|someone))",
            r"(?:lie|lying|lay|laid|laying|kneel\w{0,3}|sit|sitting|step|stepping|stepped|walk|walking|throw|"
            r"throwing|jump|jumping|run|running) (?:\w{1,6} ){0,2}"
            r"(?:on|onto|on to|in to|into|across) (?:the |a |our )?(?:\w{1,7} )?(?:train |railway |rail )?(?:tracks?|"
            r"rails|railway line|line behind|motorway|freeway|"
            r"m\d{1,2}(?! )|oncoming traffic|traffic|live rail)(?!.{0,40}(?:work|maintenance|job|crew|fix))",
            r"(?:step|stepping|stepped|walk|walking|throw|throwing|fling\w{0,3}|leap\w{0,3}|roll|rolling|go|going|"
            r"fall|falling|jump|jumping|dive|yeet\w{0,4}|hurl\w{0,3}|"
            r"chuck\w{0,3})(?: myself| meself| me| right| straight| just){0,2} (?:off|over|from|out of) (?:a |the |"
            r"an |that |this |our |something |my )(?:\w{1,9} )?"
            r"(?:platform|bridge|roof(?:top)?|balcony|cliffs?|ledge|building|tower|pier|viaduct|overpass|flyover|"
            r"multi ?storey|window|edge|railings?|racking|"
            r"scaffold\w{0,3}|terrace|high|tall|quay|dam|floor|block)(?! (?:\w{1,8} )?(?:today|early|of work|"
            r"on stage)|.{0,30}(?:bungee|charity|film|scene|game))",
            r"(?:throw|throwing|hurl|fling|chuck|yeet|yeeting|launch|launching) (?:myself|meself|me|my body) (?:off|"
            r"in|into|under|from|over|out|down|onto|in front)"
            r"(?! (?:work|it|this|the (?:job|deep end|role|project|gym)))",
            rf"(?:walk|walking|wade|wading|go|going|swim|swimming|jump|jumping|throw|drive|driving|drop|slip|"
            rf"straight) (?:\w{{1,6}} )?(?:out )?(?:into|in) (?:a |the |our |that )"
            rf"(?:\w{{1,8}} )?{_WATER}(?! (?:park|company|bill|board|polo|with the kids)|.{{0,30}}(?:kids|holiday|"
            rf"picnic|wash|fish|swimming lesson))(?=$|[.,!]|.{{0,40}}"
            r"(?:tonight|until|till|and (?:not|never|keep|be done|breathe|that)|tell|sorry|not (?:come|stop)|nobody|"
            r"pockets|stones?|over|done|deep|be gone))",
            rf"(?:let|letting|want|wanting|wish|wait\w{{0,3}} for|hope) (?:the |that )(?:{_WATER}|cold|snow|current|"
            rf"ground|earth)(?: to)? (?:take|have|carry|swallow|keep|claim|get) me",
            r"swim(?:ming)? (?:\w{1,5} )?out (?:and|till|until|so|past|far)(?=.{0,30}(?:not|never|sink|cant|"
            r"come back|no strength|stop))",
            rf"(?:{_WATER}|bridge|trains?|tracks|rails|edge|drop|cliffs?|roof|railings?|pills|tablets|rope|knife|gun|"
            rf"viaduct|platform)(?: edge| at home)?(?: keeps?| is| are| s| looks?| "
            r"always| seems?){1,2} (?:calling|inviting|pulling|whispering|tempting|waiting for me|talking to me|"
            r"drawing me|good (?:tonight|right now))(?! (?:you|your|attention))",
            r"(?:bridge|tree|train|bullet|branch|beam|cliff|rope|bend|wall)(?: that| which)? (?:that )?(?:has|with|"
            r"got) my name (?:on|written)",
            r"(?:one|a|single|that one) (?:small |little |tiny |quick |more |last |wrong |good )?(?:step|push|slip|"
            r"swerve|jump|flick|twist|jerk|turn|tug|pull)(?: of the (?:steering )?(?:wheel|trigger"
            r"|hand|handle))?(?: off| forward| left| right| over)?(?: the \w{3,8})?(?: and| would| then| is all|"
            r" thats all| off and)(?=.{0,40}(?:over|ended?|gone|done|quiet|peace|stop|free|no more|"
            r"finished|takes|silence))(?!.{0,60}(?:form|pay|settle|loan|upload|tyre|home))",
            r"(?:turn|twist|jerk|yank|flick|swing|pull|let(?:ting)? go of|took my hands off|take my hands off|"
            r"hands off|spin|turning|jerking|yanking|pulling|wrench\w{0,3}) (?:of )?(?:the |my )?"
            r"(?:steering ?)?(?:wheel|steering)(?! (?:of fortune|bearing|alignment|lock))(?!.{0,25}(?:noise|squeak|"
            r"stuck|grind|click|lock|heavy|vibrat|creak|tyre|home|punctur|garage|avoid|miss|deer|dog|work))",
            r"(?:drive|driving|driven|steer|steering|swerv\w{1,3}|aim|aiming|ride|plough|plow|go|going|put|putting|"
            r"straight|take|foot down|send|point(?:ing)? the (?:car|van|bike))(?: \w{1,8}){0,4} "
            r"(?:off|into|under|at|in front of|through|over) (?:the |a |an |that |some )?(?:next |first |oncoming |"
            r"nearest |concrete |big |brick |crash )?(?:coast road|cliffs?|edge|pier|quay|embankment|wall|"
            r"tree|lamp ?post|pole|pillar|barriers?|guard ?rail|central reservation|median|oncoming \w{3,9}|lorry|"
            r"lorries|truck|semi|trailer|danfo|ravine|gorge|valley|sea|river|lake|canal|dam|"
            r"harbour|viaduct)(?!.{0,30}(?:reversing|ice|by accident|accidentally|insurer|excess|written off|"
            r"repair))",
            r"(?:coast|cliff|mountain|ghat|hill|river|sea) road(?=.{0,60}(?:keep (?:going|straight)|not (?:turn|"
            r"brake|stop)|dont (?:turn|brake)|straight on|the wheel|over the edge|drop|end it|let go|never))",
            r"(?:not|dont|never|without|forget to|stop|didnt want to|could just not) (?:bother )?(?:to )?(?:turn|"
            r"turning|brake|braking|steer|steering)(?= (?:at|on|for|before|in time|any ?more)|$|[.,!])"
            r"(?! (?:properly|well|right)|.{0,30}(?:mot|garage|worn|pads))(?=$|.{0,40}(?:bend|corner|edge|cliff|"
            r"water|wall|curve|end|pier|over|done))",
            r"(?:close|shut|closing|closed) my eyes (?:on|at|in|round|when) (?:the |a )?(?:bends?|corners?|wheel|"
            r"road|motorway|highway|driving)",
            r"(?:driving|drive|ride|riding|got|gone|stopped wearing|wear|wearing|unclip\w{0,4}|take off|with|"
            r"without)(?: \w{1,5}){0,3} (?:no|my|a|the) ?(?:seat ?belt|belt|helmet)(?=.{0,50}(?:hop(?:e|ing)|in case|"
            r"wish|median|wall|does it for me|truck|lorry|dont care what|not bothered if))",
            r"(?:third mainland|beachy head|golden gate|humber bridge|clifton suspension|howrah bridge|story bridge|"
            r"westgate bridge|foyle bridge|erskine bridge|hussain sagar|aokigahara)"
            r"(?=.{0,60}(?:jump|tonight|railing|over|walk|stand|final|settle|go there|end))(?!.{0,60}(?:traffic|"
            r"go.?slow|work|toll|marathon|holiday|tour))",
            r"(?:it is|it was|its|have decided|decided it is|will be|be) (?:the )?(?:third mainland bridge|"
            r"beachy head|golden gate)(?: for me)?",
        ),
        (
            "stood on the viaduct again last night looking down",
            "been at the train tracks for an hour",
            "going to lie on the railway line behind the shop",
            "i'll throw myself off the flyover",
            "walk out into the sea and not come back",
            "let the river take me",
            "the cliffs keep calling me",
            "one flick of the wheel and it would all be over",
            "drive my van straight off the pier",
            "on the coast road i think about not turning at the bend",
            "i close my eyes on the bends",
            "that bridge has my name on it",
        ),
        (
            "driving home over the bridge, call you in ten minutes",
            "stuck at the level crossing again, traffic is awful",
            "standing on the platform, the train is delayed again",
            "i was on the roof for an hour fixing tiles",
            "when i turn the wheel there is a noise",
            "one more step in the form and it would be done, then it crashed",
            "i crashed my car into a wall on ice last week",
            "jump in the lake",
            "went into the water with the kids on holiday",
            "the sea view flat is 900",
        ),
    ),
)
