"""Letters, numbers, characters of like sound and slips of the keyboard or the voice that stand for dying in Chinese."""

from __future__ import annotations

from reading.distress.rule import Rule


def _crisis(cue: str, weight: float, pattern: str, says: tuple[str, ...], spares: tuple[str, ...] = ()) -> Rule:
    return Rule("crisis", cue, weight, pattern, says, spares)


def _pinyin(*phrases: str) -> str:
    """Each phrase with or without blanks between its syllables."""
    return "|".join(rf"(?<![a-z]){phrase.replace(' ', ' ?')}(?![a-z])" for phrase in phrases)


# What is written for "die".
_DIE = r"(?:4|亖|鼠|嘎|噶|寄|s|zs|si|死)"
_DIE_ALONE = r"(?:4|亖|鼠|嘎|噶|s|zs)"
_AFTER = r"(?:算|就(?!行|好|能|可以|成)|得了|拉倒|干净|清净|一了|吧(?!员)|才|也|还|没人|反正|又怕)"

RULES = (
    _crisis(
        "zh.letters",
        0.9,
        rf"(?<![a-z\d]){_DIE_ALONE}(?:了|掉)(?:,)?{_AFTER}|(?:不如|还是|只想|就想|好想|真想|直接|早点|想去|"
        rf"去)(?:早点)?{_DIE_ALONE}"
        rf"(?:了|掉|一{_DIE_ALONE})(?!选|期|元|块|个|号|月)|(?:早点|自己)(?:嘎|噶)(?!嘎)|(?:好|真的?|很|特别|一直|"
        r"每天|天天|时时|又|总)(?:都)?想"
        rf"(?:去|直接|赶紧)?(?:{_DIE_ALONE}|si)(?![a-z\d期元块万千百个号月级码标年药猫])|想4(?:一4|啊|呀|的|$|"
        r"[,，。!])|(?<![a-z])zs(?:的)?(?:念头|倾向|想法|冲动|计划|"
        r"了|吧|$|,)|就是(?:想)?s(?![a-z])|(?:去|想去|要去)s(?:了|又|$|,)|今晚(?:我)?(?:就)?(?:4|亖|嘎|噶|s)(?:给|了|"
        r"掉)|(?<![a-z])s了s了|"
        r"(?:命|人|我|自己)(?:可能|大概|准备|打算)?(?:要|就)?(?:自己)?(?:寄|嘎|噶)了(?!快递|材料|件|出|一|三|两|\d|"
        r"文件|合同|东西|过去|包裹)(?:$|[,，。!])",
        (
            "活不起 4了拉倒",
            "s了得了 没意思",
            "真的很想嘎",
            "早点噶早点安生",
            "不如亖了",
            "天天想s",
            "zs念头一直在",
            "我今晚就4给你看",
            "人寄了",
        ),
        ("选4了", "4期就行", "s级会员", "嘎嘎好用", "材料寄了", "我想4期还", "好想4月就还完", "s码的衣服", "4了"),
    ),
    _crisis(
        "zh.like_sound",
        0.9,
        r"不(?:想|像|相|象|箱|香)(?:再)?(?:货|或|火|获|祸|伙|惑|huo|h)(?:下|着)?(?:了|勒|啦|咧|嘞|去)|不(?:相|象|"
        r"箱)活|bu ?想 ?活|不xiang ?活|"
        r"活(?:不|补|布)下(?:区|曲|取|趣|切|起)|活(?:补|布)下去|(?<![一])想(?:思|似|寺|斯|司|四)(?:了算|算了|得心|"
        r"的心|$)|一(?:了|聊|料|廖)(?:百|白|拜|摆)了(?!解)|"
        r"遗(?:属|叔|术|树|数)(?:我|都|已经|早){0,5}写|写(?:好)?(?:了)?遗(?:属|叔|树)|(?:去|想|要|就)(?:跳)(?:搂|漏|娄|"
        r"喽|喉)|(?:安民|安棉|安面|安绵)药|"
        r"(?:喝|吃|买|吞)(?:了)?.{0,2}(?:龙药|浓药|弄药|老鼠要)|想(?:解|姐|接)(?:托|拓|妥)|自(?:沙|啥|傻|煞|鲨|"
        r"砂)(?:了|算|吧|$|[,，。!])(?!洗)|轻(?:声|升|身)的念头|"
        r"想(?:了短|潦断|了段)|割(?:碗|万|玩)(?:自杀|了算|$)|上(?:掉|钓)自杀|(?:烧|少)(?:碳|探|叹)自|百草(?:哭|库)",
        (
            "我不想或了",
            "真不想火下去",
            "一了白了吧",
            "遗属都写好了",
            "活补下去啦",
            "我去跳搂",
            "想解托",
            "自沙算了",
            "吃了安民药",
        ),
        (
            "不要货了",
            "我想思考一下",
            "遗属补助怎么领",
            "自沙洗照片",
            "不想货到付款",
            "想四期还完",
            "火补下",
            "跳漏了一期",
        ),
    ),
    _crisis(
        "zh.pinyin",
        0.92,
        _pinyin(
            "bu ?(?:zai ?)?xiang ?(?:zai ?)?huo(?: ?(?:le|zhe|xia ?qu))?",
            "huo ?(?:bu|de) ?xia ?qu(?: ?le)?",
            "huo ?(?:gou|ni|lei|yan) ?le",
            "huo ?zhe ?(?:mei|wu|tai|hao|zhen|hen) ?(?:you ?)?(?:yi ?si|lei|nan|ku|yi ?yi)(?: ?le)?",
            "(?:hao |zhen |zhi |wo ?|jiu )?xiang ?(?:qu ?)?"
            "(?:si(?! ?qi)|zi ?sha|tiao ?(?:lou|he|jiang)|ge ?wan|shang ?diao)"
            "(?: ?(?:le|a|ba))?",
            "(?:wo ?)?(?:yao|zhun ?bei|qu|jiu ?qu) ?(?:si|zi ?sha|tiao ?(?:lou|he|jiang|qiao|hai)"
            "|he ?nong ?yao|shao ?tan)"
            "(?: ?(?:le|a|ba))?",
            "zi ?sha(?: ?(?:le|ba|suan ?le))?",
            "(?:bu ?ru|hai ?bu ?ru|gan ?cui) ?si(?: ?le)?(?: ?suan ?le)?",
            "si ?le ?(?:suan ?le|jiu|de ?le|hao ?le|la ?dao|geng ?hao)(?: .{0,20})?",
            "yi ?shu(?: ?(?:dou|wo|yi ?jing))? ?xie ?(?:hao|wan)(?: ?le)?",
            "(?:wo ?)?(?:xian ?)?zai ?(?:lou ?ding|tian ?tai|qiao ?shang|jiang ?bian)(?: ?(?:le|zhan|zuo|shang))?",
            "jie ?shu ?(?:sheng ?ming|zi ?ji|yi ?qie|zhe ?yi ?qie)",
            "li ?kai ?(?:zhe ?(?:ge)? ?)?(?:shi ?jie|ren ?shi|ren ?jian)",
            "yi ?liao ?bai ?liao",
            "xia ?bei ?zi ?(?:zai ?)?(?:huan|jian|bu)(?: .{0,10})?",
            "sheng ?bu ?ru ?si",
            "zai ?ye ?bu ?(?:xiang ?)?xing ?(?:guo ?)?lai",
            "bu ?hui ?(?:zai ?)?(?:hui ?)?lai ?le",
        )
        + r"|想(?:ge ?wan|tiao ?lou|tiao ?he|zi ?sha)|(?:mei|wu) ?yi ?si[,， ]*想si",
        (
            "zhen xiang si",
            "bu zai xiang huo le",
            "buru sile suanle",
            "yishu xiehao le",
            "huozhe mei yisi",
            "wo zai louding",
            "xiabeizi zai huan",
            "想gewan",
        ),
        (
            "xiang si qi huan",
            "wo xiang wen",
            "huo qi li xi",
            "hua bei xia ge yue huan",
            "zai na li kan",
            "xiang fen qi",
        ),
    ),
    _crisis(
        "zh.dialect",
        0.92,
        r"(?:不|勿|莫得|唔)(?:想|要|愿)(?:再)?(?:活|生|做人|在世)(?:咧|嘞|喇|啦|哒|噻|哩|了|落去)|(?<!想)(?:俺|咱|额|"
        r"阿拉|侬|伢|吾|偶|老子|老娘|爷)(?:就|真|都)?不活|"
        r"死(?:球|逑|求|翘|嘞|咗|咧|哒)(?:去)?(?:算|了|数|就|之后|条)|死(?:了)?(?:拉倒|算球|算逑|算求|清爽|安逸|"
        r"撇脱)|(?:整|弄|搞|捅|勒)死我(?:自己)?(?:得了|算|吧)|整死自己|"
        r"(?:活|日子).{0,3}(?:啥劲|撒意思|莫得意思|冇意思|冇瘾|没球意思|没得意思|没得想头)|活头(?:也|都)?(?:没|了)|"
        r"没(?:得|有|啥)?活头(?!条)|(?:唔|不)想(?:再)?生(?:喇|啦|了|存落)|"
        r"(?:跳|扎|栽)(?:落去|进?(?:松花江|黄浦江|嘉陵江|长江|黄河|珠江|湘江|汉江|钱塘江|渭河|塘子|水塘|井|堰塘|水渠|"
        r"机井))|(?:诸|诸般)?谂住(?:死|一了|跳)|(?:没|冇)(?:我|咗我)屋企|"
        r"喝(?:药|点药)(?:去|死|算|得|拉倒)|想喝药(?!治|调|补)|一口(?:农药|药)(?:走|下去|了)",
        (
            "额不想活咧",
            "死球算了 活个啥",
            "俺不活了",
            "没得活头了",
            "唔想生喇",
            "整死我得了",
            "想一头扎黄河里",
            "谂住一了百了",
        ),
        (
            "死球不承认是吧",
            "额不想贷咧",
            "没活头条新闻",
            "长江边上班",
            "喝药治胃病",
            "我没活干",
            "黄河边跑货车",
            "俺不想办咧",
        ),
    ),
)
