"""What may never be said to a borrower, by kind and language: plain patterns that no honest sentence of ours needs."""

import re
from typing import Literal

Forbidden = Literal[
    "threat",
    "urgency",
    "moral pressure",
    "borrowing or selling",
    "contact with others",
    "promise about the credit record",
    "legal advice",
    "passing as human",
    "belittling",
]

_FORBIDDEN: dict[Forbidden, dict[str, tuple[str, ...]]] = {
    "threat": {
        "zh": ("后果自负|否则|老赖|失信|坐牢|起诉|报警抓|上门|拉黑|黑名单", "影响.{0,4}(子女|孩子)"),
        "en": (r"\b(sued?|bailiffs?|jail|prison|legal action|blacklist\w*|or else|seize|repossess\w*|consequences)\b",),
    },
    "urgency": {
        "zh": ("立即还|立刻|马上还|尽快|赶紧|抓紧|务必|必须", "最后(期限|机会|通知)|仅限|名额|逾期不候"),
        "en": (
            r"\b(immediately|urgent\w*|last chance|final notice|hurry up|act now|at once|deadline)\b",
            r"\b(must|have to|need to|had better) (re)?pay\b",
        ),
    },
    "moral pressure": {
        "zh": ("欠债还钱|良心|诚信|面子|责任心|丢人|羞|应该还",),
        "en": (r"\b(shame\w*|conscience|dishonest|irresponsible|your (duty|fault))\b",),
    },
    "borrowing or selling": {
        "zh": ("(再|去|找.{0,4})借(?!用)|借钱还|以贷养贷", "变卖|卖掉|卖[房车]"),
        "en": (r"\b(borrow|take out|refinance|pawn|sell (your|the))\b",),
    },
    "contact with others": {
        "zh": ("联系您的(家人|亲友|单位|朋友|同事|父母|爱人)|通讯录|紧急联系人",),
        "en": (r"\b(contact|call|tell|inform) your (family|employer|boss|friends?|relatives|contacts|wife|husband)\b",),
    },
    "promise about the credit record": {
        "zh": (
            "不(会)?影响.{0,3}征信|征信.{0,6}(没事|不受影响|不会有)",
            "(消除|删除|修复|洗白).{0,4}(征信|记录|逾期)",
            "(?<!不能)保证",
        ),
        "en": (
            r"\bguarantee\w*",
            r"\b(will|does|would|wo|is) ?n[o'’]t (affect|harm|hurt|damage)\b",
            r"\b(remove|repair|clean) .{0,12}(record|credit)\b",
        ),
    },
    "legal advice": {
        "zh": ("您(有权|可以)(起诉|申诉|上诉|仲裁)|建议您.{0,6}(律师|破产)",),
        "en": (r"\b(you should (sue|file)|legally entitled)\b",),
    },
    "passing as human": {
        "zh": ("我是(真人|人工|客服|工作人员)|本人是|我不是(机器|程序)",),
        "en": (r"\bI(['’]m| am) (a |an )?(human|person|agent|colleague|real)\b", r"\bnot a (robot|bot|machine)\b"),
    },
    "belittling": {
        "zh": ("冷静|别激动|想开点|别难过",),
        "en": (r"\b(calm down|cheer up|don['’]t worry|relax|get over it)\b",),
    },
}
_PATTERNS = {
    language: [
        (kind, re.compile(pattern, re.IGNORECASE)) for kind, of in _FORBIDDEN.items() for pattern in of[language]
    ]
    for language in ("zh", "en")
}


def forbidden(text: str, language: str) -> list[tuple[Forbidden, str]]:
    """What in a text may never be said: its kind and the words themselves."""
    hits = ((kind, pattern.search(text)) for kind, pattern in _PATTERNS[language])
    return [(kind, hit.group()) for kind, hit in hits if hit]
