"""Words of somebody who is angry or fed up. The cause is acknowledged; a second time a person is offered."""

from __future__ import annotations

from reading.distress.rule import Rule


def _upset(cue: str, weight: float, pattern: str, says: tuple[str, ...], spares: tuple[str, ...] = ()) -> Rule:
    return Rule("upset", cue, weight, pattern, says, spares)


RULES = (
    _upset(
        "zh.insult",
        0.9,
        r"还是人吗|不是人|(?:弄|砍|打|杀)死你|杀了你|骗子|骗人|诈骗(?:公司|平台)|坑人|坑(?:死)?我|黑心|流氓|无耻|"
        r"不要脸|混蛋|王八蛋|垃圾|辣鸡|废物|傻(?:逼|x|"
        r"b|叉|子|瓜|狗)|煞笔|沙雕|sb(?![a-z])|nmsl|尼玛|"
        r"你妈(?!妈|的(?:卡|钱))|(?<![爸我你他她])妈的|(?<!其)他妈(?!妈)(?!的(?:卡|钱|房))|tmd|操你|草泥|艹|去死吧|(?<!滚)(?<!利)滚(?!滚|动|存|雪球|利)|"
        r"神经病|有病(?:吧|啊|是不是)|"
        r"脑残|智障|弱智|畜生|人渣|吸血|高利贷|强盗|缺德|恶心|狗屁|放屁|扯淡|屁话|人工智障|白痴|蠢",
        (
            "你们还是人吗",
            "你们就是骗子",
            "垃圾平台",
            "滚",
            "什么狗屁规定",
            "你是不是有病啊",
            "黑心公司",
            "sb客服",
            "妈的",
            "你们这群吸血鬼",
            "人工智障",
        ),
        ("滚动还款是什么", "利滚利是怎么算的", "我生病有病历", "怎么防诈骗"),
    ),
    _upset(
        "zh.anger",
        0.85,
        r"太过分|过分了|欺人太甚|欺负人|(?:气|烦|恶心|急|郁闷|愁|憋屈|吵)死|烦(?:不烦|透|得很|人)|(?:真|好|很|太|"
        r"别)烦|受够|忍无可忍|气(?:人|炸|愤)|愤怒|生气|火大|恼火|"
        r"可恶|讨厌|无语|服了|投诉你|我要(?:投诉|举报|曝光|起诉)|"
        r"什么态度|什么(?:玩意|破|鬼|东西)|凭(?:什么|啥)|不讲理|蛮不讲理|太(?:离谱|坑|黑|欺负|不像话|差劲?)|"
        r"不像话|离谱|搞笑(?:吗|呢|吧)?|开什么玩笑|有完没完|没完没了|"
        r"别(?:再)?(?:烦|废话|啰嗦|绕)|废话|听不懂(?:人话|吗)|说了(?:多少|几|好几|八百)遍|"
        r"骚扰|逼人|够了[!！。吧]?$|怎么(?:还|又|老|总)(?:问|是这)|没用的?(?:东西|客服|机器)|一点用都?没|答非所问|"
        r"鸡同鸭讲|忽悠|敷衍|糊弄|推卸",
        (
            "你们太过分了",
            "烦死了",
            "气死我了",
            "凭什么收这么多",
            "受够了",
            "我说了多少遍了",
            "什么态度",
            "真无语",
            "有完没完",
            "別再煩我了",
            "你们敷衍我",
        ),
        ("好的谢谢", "麻烦你了", "不好意思麻烦了"),
    ),
    _upset(
        "en.insult",
        0.9,
        r"kill (?:you|them)|scam(?:mers?|ming)?|thie(?:f|ves)|crooks?|liars?|lying to me|idiots?|stupid|morons?|"
        r"fuck(?:ing|ed|er|"
        r"ers|s| you| off)?|shit(?:ty|e)?|bullshit|bull|crap|bloody hell|bastards?|assholes?|arseholes?|damn|wtf|"
        r"stfu|"
        r"screw you|shut up|piss(?:ed)? off|get lost|go to hell|useless|pathetic|garbage|rubbish|trash|"
        r"loan ?sharks?|vultures?|heartless|disgusting|disgrace(?:ful)?|rip ?off|dumb|robbery|robbing",
        (
            "I'm gonna kill you",
            "you are useless",
            "this is bullshit",
            "You scammers",
            "stupid bot",
            "go to hell",
            "what rubbish",
            "wtf",
        ),
        ("is this a scheme", "I sold my bulldog"),
    ),
    _upset(
        "en.anger",
        0.85,
        r"what a joke|(?:is|are you) (?:this )?(?:a joke|joking|kidding)(?: me)?|ridiculous|absurd|outrageous|"
        r"unacceptable|appalling|(?:sick|tired|sick and tired|fed up|had enough|enough) (?:of|with) (?:this|you|"
        r"your|these|being|it|the|all|explaining|repeating|calls)|"
        r"fed up|sick of|(?:so|very|really|extremely|bloody|im|i am|makes me) (?:angry|annoy(?:ed|ing)|furious|"
        r"frustrat(?:ed|ing)|mad|irritat(?:ed|ing)|livid|upset)|angry|furious|frustrat(?:ed|ing)|annoying|"
        r"infuriating|(?:drives?|driving) me (?:mad|crazy|insane|up the wall)|"
        r"harass(?:ing|ment|ed)?|stop (?:calling|asking|bothering|harassing|wasting)|leave me alone|how dare you|"
        r"hate (?:you|this|your|talking)|(?:worst|terrible|awful|horrible) (?:company|service|customer|bot|"
        r"experience|people|bank)|"
        r"told you (?:already|\w+ times|a hundred times)|how many times|waste of (?:my )?time|wasting my time|"
        r"not listening|dont listen|never listen|dont (?:fucking )?care|unfair|disgusted|nonsense|for gods sake|"
        r"ffs|this is killing me|makes no sense|going (?:round )?in circles",
        (
            "what a joke",
            "This is ridiculous",
            "I'm sick of this",
            "I am so frustrated",
            "you're driving me crazy",
            "I told you already",
            "stop calling me",
            "how many times do I have to say it",
            "for god's sake",
        ),
        ("thanks for your time", "I enjoyed the calls"),
    ),
)
