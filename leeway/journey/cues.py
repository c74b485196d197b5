"""Short cues for what only the journey has to know: a choice it offers, a line of the budget named, who lives in the
home, a question that was not followed.
"""

import re

from reading.answers import reasons

_HUMAN = re.compile(r"人工|真人|客服|找个?人|转接|\b(human|person|agent|someone|somebody)\b|talk to", re.IGNORECASE)
_PAUSE = re.compile(
    r"缓|暂停|休息|等一?下|先不|待会|晚点|改天|\b(pause|break|later|stop for now|not now|wait)\b", re.IGNORECASE
)
_GO_ON = re.compile(r"继续|接着|往下|不用|没事|\b(go on|continue|carry on|keep going|move on|proceed)\b", re.IGNORECASE)
_QUESTION = re.compile(
    r"[?？吗呢]|(?<!怎)么|多少|(?<!不)怎么|什么|会不会|能不能|可不可以|是不是|为什么|为啥|咋|哪来|是啥|啥意思|干啥"
    r"|^\W*(will|would|does|do|did|can|could|is|are|should|am|has|have)\b|^(\W*\w+\W+){0,2}(how|what|why|when|which|who)\b",
    re.IGNORECASE,
)
_NOT_FOLLOWED = re.compile(
    r"[看听搞弄]?不(太|大|怎么|是很)?(懂|明白)|什么意思|啥意思|没(看|听|搞|弄)(懂|明白)"
    r"|\b(do ?n'?t|do not|did ?n'?t|did not|cannot|can'?t) (really |quite )?(understand|get (it|this|that)|follow)\b"
    r"|\bwhat do(es)? (you|that|this|it) mean\b|\b(confus(ed|ing)|no idea what)\b",
    re.IGNORECASE,
)
_HOUSEHOLD = re.compile(
    r"口人|[两二三四五六七八]口|娃|宝宝|[一两二三四五六七\d]个(人|大人)|孩子|小孩|单身|独居"
    r"|\b(kids?|child(ren)?|son|daughter|famil(y|ies) of|household|live (with|alone)|living (with|alone)"
    r"|just me|on my own)\b",
    re.IGNORECASE,
)
_LIVES_WITH = re.compile(r"我[跟和]|\b(me and my|my \w+ and (i|me))\b", re.IGNORECASE)
_ONLY_BEGINS = re.compile(
    r"^\W*(那个|这个|就是|额+|呃+|嗯+|啊|我|请问|(我)?(就)?想问(一)?(下|问)|问(一)?下|怎么说呢"
    r"|u+h*m+|u+h+|e+r+m*|h+m+|so|well|i|like|can i ask( you)?( something)?|i (want|wanted) to ask)\W*$",
    re.IGNORECASE,
)
_CANNOT_PAY = re.compile(
    r"还不[了起上]|拿不出|一分.{0,3}(没|不)|没钱|没有?办法还"
    r"|\bcan'?t (pay|afford|manage)|cannot (pay|afford)|nothing right now",
    re.IGNORECASE,
)

# How borrowers name the lines of their budget when they point at one that is wrong.
_LINES = {
    "priority_arrears": r"拖欠|欠费|补交|补缴|\barrears\b",
    "income_partner": r"(配偶|爱人|老公|老婆|丈夫|妻子|对象|伴侣).{0,4}(收入|工资)|partner",
    "income_other": r"其他收入|other income",
    "income_own": r"收入|工资|失业金|补助|\b(income|wage|salary|benefit)",
    "rent": r"房租|房贷|租金|\b(rent|mortgage)",
    "food": r"吃饭|伙食|饭钱|买菜|\b(food|groceries)",
    "utilities": r"水电|话费|燃气|\b(utilities|bills|phone)",
    "transport": r"交通|路费|车费|油费|\b(transport|travel|fuel)",
    "medical": r"看病|医药|医疗|药费|\b(medical|medicine)",
    "childcare": r"孩子|学费|托管|\b(child|school)",
    "other_debt": r"其他(贷款|债|欠)|别的(贷款|债)|\bother (debt|loan)",
    "savings": r"存款|积蓄|\bsavings?",
    "household": r"几口人|人口|家里.{0,3}人|\bhousehold",
}
_LINE_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _LINES.items()}

# A time of day or a day, short enough to be an answer to "when may we call you?".
_CALL_TIME = re.compile(
    r"[\d一二两三四五六七八九十]+\s*点|上午|中午|下午|晚上|早上|明天|后天|周[一二三四五六日天]|星期|今晚|随时"
    r"|\b\d{1,2}(:\d\d)?\s*(am|pm)\b|o'?clock|\b(morning|noon|afternoon|evening|tonight|tomorrow|any ?time)\b"
    r"|\b((mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
LONGEST_CALL_TIME = 40


_CALL_ME = re.compile(
    r"打给我|给我(打|回)|回(个)?电|打(个)?电话给我|\b(call|ring|phone) (me|back|my)\b|\bcall ?back\b", re.IGNORECASE
)


def asks_for_a_call(text: str) -> bool:
    """Whether the borrower speaks of being called, so that a time in it is no answer to another question."""
    return bool(_CALL_ME.search(text))


def names_a_time(text: str) -> bool:
    """Whether the message says when somebody may call."""
    return len(text) <= LONGEST_CALL_TIME and bool(_CALL_TIME.search(text)) and not looks_like_question(text)


_OTHER_OFFERS = re.compile(
    r"别的|其[他它](方案|办法|选择)|再看看|换一?个|不签"
    r"|\b(other|another|different) (plan|option|offer|one)s?\b|the others\b|look again|(not|n'?t) sign",
    re.IGNORECASE,
)


_OURS = re.compile(
    r"(按|听|照|以|用)(着)?(你们|贵司|系统)|(你们|系统)(的|那个)?(才)?(是)?(对|准)"
    r"|\b(yours|your (figure|number|records?))\b",
    re.IGNORECASE,
)


def defers_to_us(text: str) -> bool:
    """Whether the borrower takes our figure for the right one."""
    return bool(_OURS.search(text))


_READ = r"(?:我?都?看(?:完|过|好|清楚?)了?[,，。！!\s]*)"
_SIGNS = re.compile(
    rf"^{_READ}?[^不别没勿莫缓]{{0,6}}签(了|吧|字|协议|上)?.{{0,2}}$|^{_READ}(?:我)?(?:都)?(?:同意|没问题|没意见)"
    r"|^sign\b|\b(let'?s|i'?ll|will|ok|happy to|go ahead and) sign\b"
    r"|^(?:i'?ve |i have |ok |okay |have |all )*read (?:it|them|that|everything|through)?[\s,.!]*(?:and )?i agree\b",
    re.IGNORECASE,
)
_NONE_OF_THEM = re.compile(
    r"(都|没有?一?个|一个都|哪个都).{0,4}(不|没)(太|怎么|是很)?(行|合适|好|喜欢|要|满意|想要|成)|没有?(合适|喜欢|想要)的"
    r"|none of (these|them|those)|(don'?t|do not) (like|want) (any|either)|neither",
    re.IGNORECASE,
)
_NONE_OF_IT = re.compile(
    r"^(我|我们|家里)?(没|无)有?(这|那|这个|什么|啥)?(笔|个|项|种|方面)?的?(开销|花销|花费|支出|费用|开支)?[了的吧呀。.]*$"
    r"|不(用|需要|花|要|收)钱|免费住|白住|不交(房租|租金)|走路|用不着|哪有(别的|钱)?"
    r"|^(真的|确实)?(都|再)?(没|没有|无)(别的|其[他它]的?|其余的?|什么别的|啥别的)(收入|进账|开销|支出)?[了的呀吧。]*$|^就(这些|这么多|这点)了?[。]*$"
    r"|^(there'?s )?(nothing|no(ne|t)?) (else|other|more)\W*$|^that'?s (all|it)\W*$"
    r"|\bnothing\b|\brent[- ]?free\b|\b(do|does)n'?t (charge|take) (me|us|any)\b"
    r"|\b(i|we) (just |mostly |always )?(walk|cycle)\b|\bwalk everywhere\b|\bon foot\b"
    r"|no (such )?(costs?|expenses?|spending)"
    r"|没有?(什么)?(拖?欠|落下)"
    r"|\b(no|not any|haven'?t any|without) arrears\b|\bnot (behind|in arrears)\b|\bup to date\b",
    re.IGNORECASE,
)
_WRONG = re.compile(r"不对|不准|有误|有问题|错了|\b(wrong|incorrect|not right|isn'?t right|mistake)\b", re.IGNORECASE)


_NOT_ENOUGH = re.compile(
    r"不(太|大|怎么)?够|哪里?够|\b(not|n'?t|hardly|barely) (really |quite )?enough\b", re.IGNORECASE
)
_ENOUGH = re.compile(r"够|\benough\b|\b(i|we) (can )?(manage|get by|make do)\b", re.IGNORECASE)


def signs(text: str) -> bool:
    """Whether the borrower says that they sign."""
    return bool(_SIGNS.search(text)) and not wants_other_offers(text)


def none_of_them(text: str) -> bool:
    """Whether the borrower turns down every offer."""
    return bool(_NONE_OF_THEM.search(text))


def none_of_it(text: str) -> bool:
    """Whether the borrower says that there is no such income or cost ("没这笔开销")."""
    return bool(_NONE_OF_IT.search(text))


def something_wrong(text: str) -> bool:
    """Whether the borrower says that something shown is not right, without saying what."""
    return bool(_WRONG.search(text))


def wants_other_offers(text: str) -> bool:
    """Whether the borrower would rather see the offers again than sign."""
    return bool(_OTHER_OFFERS.search(text))


def support_choice(text: str) -> str | None:
    """ "human", "pause" or "go_on", as the borrower chose; None when the words choose none of them."""
    for choice, pattern in (("human", _HUMAN), ("pause", _PAUSE), ("go_on", _GO_ON)):
        if pattern.search(text):
            return choice
    return None


def looks_like_question(text: str) -> bool:
    """Whether the message asks rather than tells; numbers in a question are not answers."""
    return bool(_QUESTION.search(text))


def did_not_follow(text: str) -> bool:
    """Whether the borrower says that they do not understand what they were asked."""
    return bool(_NOT_FOLLOWED.search(text.replace("’", "'")))


def only_begins(text: str) -> bool:
    """Whether the line only begins to say something ("那个…", "can I ask")."""
    return bool(_ONLY_BEGINS.match(text))


def tells_household(text: str) -> bool:
    """Whether the line speaks of who lives in the home, rather than of a relative who comes up in a reason."""
    return bool(_HOUSEHOLD.search(text) or (_LIVES_WITH.search(text) and not reasons(text)))


def cannot_pay(text: str) -> bool:
    """Whether the borrower says that nothing can be paid at present."""
    return bool(_CANNOT_PAY.search(text.replace("’", "'")))


def enough(text: str) -> bool | None:
    """Whether the borrower says that an amount is enough to live on, that it is not, or neither."""
    if _NOT_ENOUGH.search(text):
        return False
    return True if _ENOUGH.search(text) else None


def line_named(text: str) -> str | None:
    """The line of the budget that the borrower points at ("房租不对"), if any."""
    return next((name for name, pattern in _LINE_PATTERNS.items() if pattern.search(text)), None)
