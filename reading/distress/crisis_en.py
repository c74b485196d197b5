"""English words that may mean a life is in danger. Errs towards care."""

from __future__ import annotations

from reading.distress.rule import Rule


def _crisis(cue: str, weight: float, pattern: str, says: tuple[str, ...], spares: tuple[str, ...] = ()) -> Rule:
    return Rule("crisis", cue, weight, pattern, says, spares)


_NOT_WANT = (
    r"(?:do ?nt|dont|do not|didnt|never|no longer|not) (?:really |even |fucking |just )?(?:want(?:ing)?(?: to)?|"
    r"wanna|wish(?: to)?|feel like|care to)"
)

RULES = (
    _crisis(
        "en.not_want_to_live",
        0.97,
        rf"{_NOT_WANT} (?:be )?(?:live|living|be alive|alive|exist|existing|go on living|continue living|"
        r"be in this world|be on this (?:earth|planet)|"
        r"be here (?:any ?more|any longer)|stay alive|wake up)(?! in| at| with| near| on| there| chat| agent| help|"
        r" person| music| here no|"
        r" like this house)|"
        r"tired of (?:living(?! (?:in|with|at|on|here|there|off))|life(?! in| at)|being alive)|"
        r"(?:cant|cannot|can not) (?:go on living|live (?:any ?more|any longer|like this any ?more))|(?:done|"
        r"finished) with (?:life|living|this world)|"
        r"give up on life|(?:sick|had enough) of (?:living|life|being alive)|hate being alive|"
        r"wish i wasnt (?:alive|here)|wish i werent (?:alive|here)",
        (
            "I don't want to live",
            "I don’t want to live anymore",
            "i dont wanna live",
            "I do not want to be alive",
            "idontwanttolive",
            "I don't want to be here anymore",
            "I am tired of living",
            "done with life",
            "I just don't want to wake up",
            "never wanted this, don't want to exist",
        ),
        ("I don't want to live in a shared house", "I don't want to live with my parents", "I want to live well"),
    ),
    _crisis(
        "en.wish_to_die",
        0.95,
        r"(?:better|happier|easier)(?: off)? (?:if i (?:was|were|wasnt|werent) (?:gone|dead|not here|here|"
        r"around))|(?:want(?:ed)?|wanna|wish|hope|hoping|going|gonna|ready|prefer|rather|deserve|like|"
        r"plan(?:ning)?|need|"
        r"might as well|should|"
        r"could|let me|let us|waiting|able|if i|better off|make me want|i will|ill|id) (?:to )?(?:just |rather |"
        r"fucking |all |simply |be |to )*(?:die|dead)(?! for| laughing| hard| down| of (?:laugh|bored|embarrass|"
        r"hunger))|"
        r"(?:wish|wished|if only) (?:that )?i (?:was|were|am|could be|had never been) (?:just )?(?:dead|born|gone)|"
        r"(?:want|wish|pray) (?:to )?(?:never|not) wake up|never wake up|not wake up tomorrow|sleep and never|"
        r"sleep forever|"
        r"(?:everyone|they|you|family|kids|wife|husband|world|people)(?: would| will| d|"
        r"d)? be better(?: off)? without me|better off without me|better off dead|"
        r"(?:id|i would|would) (?:be )?(?:better|happier) dead|when im (?:dead|gone)|after im (?:dead|gone)|"
        r"after i die|want death|death is (?:the |my )?(?:only|better)",
        (
            "everyone would be happier if I was gone",
            "I want to die",
            "i wanna dieeee",
            "I wish I was dead",
            "I'd be better off dead",
            "they would be better off without me",
            "I'd rather die",
            "I might as well die",
            "I hope I never wake up",
            "let me die",
            "Maybe when I'm dead you will stop calling",
            "wanttodie already",
        ),
        (
            "dying to know",
            "I would die for a coffee",
            "my battery died",
            "the deadline is dead tight",
            "my father died last week",
        ),
    ),
    _crisis(
        "en.suicide",
        0.97,
        r"suic?ide?(?!s? squad)|suicidal|suiside|sucide|sucidal|kill(?:ing)? (?:my ?self|me self|m self|meself)|"
        r"kill my self|kill(?:ing|s|ed)? (?:him|her|them)sel(?:f|ves)|kms|unalive|(?:off|top)(?:ing)? myself|"
        r"do(?:ing)? myself in|"
        r"end(?:ing)? (?:it all|things(?! well)|my (?:own )?life|things for good|this life|myself|my suffering|"
        r"everything tonight)|(?:take|taking|took) my (?:own )?life|"
        r"no (?:longer )?(?:reason|point|will) (?:to|in) (?:live|living|life|go on living|being alive|"
        r"carry on living|exist(?:ing)?)|nothing (?:left )?to live for|"
        r"(?:life|living) (?:is|isnt|is not|s|aint|not) (?:just )?(?:not |no longer )?(?:worth|pointless|"
        r"meaningless|over for me)|life has no (?:meaning|point|purpose)|"
        r"not worth living|whats the point (?:of|in) (?:living|life|going on living|being alive)|"
        r"only way out is death|shoot myself|drown myself|stab myself|put an end to (?:it all|my life|myself)",
        (
            "I'm going to kill myself",
            "kill myself",
            "I am thinking about suicide",
            "I feel suicidal",
            "I want to end it all",
            "I will end my life",
            "killmyself",
            "life isn't worth living",
            "no reason to live",
            "I have nothing to live for",
            "kms",
            "I'm going to take my own life",
            "thinking of sucide",
            "k i l l m y s e l f",
            "my husband says he will kill himself",
        ),
        (
            "that would be career suicide",
            "I'm killing myself at work to pay this",
            "this is killing me",
            "you are killing me with these fees",
        ),
    ),
    _crisis(
        "en.method",
        0.93,
        r"jump(?:ing)? (?:off|from|in front of)(?: of)? (?:a |the |my |this )?(?:bridge|building|roof|balcony|"
        r"cliff|train|window|bus|tower|car|truck)|"
        r"step(?:ping)? in front of (?:a |the )?(?:train|bus|truck|car)|hang(?:ing)? my ?self|(?:slit|cut|"
        r"slash)(?:ting|ing)? my wrists?|"
        r"(?:take|taken|taking|took|swallow(?:ing|ed)?) (?:all|a bottle of|a whole bottle of|a load of|too many|"
        r"every) (?:of )?(?:my |the |these |sleeping )*(?:pills|tablets|meds)|"
        r"(?:gun|rope|noose) (?:to my head|around my neck|is ready)|drive (?:my car )?(?:off a (?:bridge|cliff)|"
        r"into a (?:wall|tree))|gas myself|poison myself|set myself on fire|"
        r"(?:standing|sitting|am|im) on (?:the|a) (?:roof|bridge|ledge)(?!.{0,40}(?:line might|cut out|signal|"
        r"traffic|call you|fix|tiles|repair|work))",
        (
            "I'm going to jump off a bridge",
            "I'll hang myself",
            "i could slit my wrists",
            "I have taken all my pills",
            "I will overdose",
            "I am on the bridge right now",
        ),
        ("jump through hoops", "I took my pills this morning"),
    ),
    _crisis(
        "en.self_harm",
        0.88,
        r"do something (?:stupid|silly|drastic) ?(?:to myself)?|self(?:-| )?harm(?:ing|ed)?|(?:want|going|gonna|"
        r"thinking|think|about|urge|might|keep|been|started|will|"
        r"to) (?:of |to |about |on )?(?:just )?(?:hurt|harm|cut)(?:ting|ing)? myself"
        r"(?! off| some| short| shaving| a | at work)|harm myself|cutting myself again",
        (
            "I might do something stupid",
            "I want to hurt myself",
            "I have been cutting myself",
            "I started to self-harm",
            "thinking of harming myself",
        ),
        ("I hurt myself at work and lost my job", "I cut myself shaving"),
    ),
    _crisis(
        "en.goodbye",
        0.85,
        r"good ?bye (?:cruel )?world|this is (?:my )?(?:final |last )?good ?bye|good ?bye (?:forever|everyone|"
        r"for ever|for good)|suicide note|my last (?:message(?! (?:for (?:today|now|tonight)|today|was|got))|words|"
        r"day on)|"
        r"(?:tell|look after|take care of) my (?:kids|children|wife|husband|mum|mom|family|son|daughter|"
        r"parents)(?: that)? (?:i love|im sorry|i loved|i am sorry|when im|after i)|"
        r"wo?nt be (?:here|around|alive) (?:much longer|tomorrow|any ?more|for long)(?!.{0,30}(?:call|holiday|away|"
        r"work|office|home|travel|day off))|(?:im|"
        r"i am) (?:not going to|not gonna) be (?:here|around|alive) (?:much longer|tomorrow|any ?more|for long)|"
        r"(?:want|wanna|wish|just) (?:to |i could )?(?:disappear|vanish)(?: forever| for good| from this world)?|"
        r"leave this (?:world|earth)|see you in the next life|say(?:ing)? goodbye to my (?:kids|family|children)|"
        r"(?:written|writing|wrote) (?:my )?(?:goodbye|farewell) (?:letter|note)s?|no other way out|"
        r"(?:the )?only way out is to die",
        (
            "goodbye world",
            "This is goodbye",
            "tell my kids I love them",
            "I won't be here much longer",
            "I just want to disappear",
            "I won’t be around tomorrow",
            "I have written my goodbye letter",
        ),
        ("goodbye", "ok goodbye and thanks"),
    ),
)
