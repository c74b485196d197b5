"""What a reply must not touch as the conversation stands: money in a crisis, and personal numbers at any time."""

import re

from leeway.guard.preparing import prepare
from reading.masking import mask

# Of what stops in a crisis (rules on vulnerability): everything about paying.
_MONEY = re.compile(
    "还款|欠款|逾期|还钱|还清|月供|分期|征信|账单|利息|债务|方案|每月还|(?<![a-z])(?:repay\\w*|payments?|"
    "pay|paid|debt|overdue|owe|owed|"
    "loan|instal+ments?|balance|arrears|interest|credit record)(?![a-z])"
)
# That money can wait is what should be said.
_SET_ASIDE = re.compile(
    "先放|放下|放一边|不谈|不提|不急|以后再|不用|暂停|停下|(?<![a-z])(?:wait|aside|later|not|no|nothing|"
    "stopped|paused?|dont)(?![a-z])"
)
_HIDDEN = ("id_card", "bank_card")


def personal_numbers(text: str) -> list[tuple[int, int]]:
    """Identity and card numbers: they are masked when stored, so the borrower would read a placeholder."""
    return [(number.start, number.end) for number in mask(text).found if number.kind in _HIDDEN]


def money_talk(text: str) -> list[tuple[int, int]]:
    """Words about money, where they are not being put aside; at most the first."""
    prepared = prepare(text)
    for match in _MONEY.finditer(prepared.text):
        if not _SET_ASIDE.search(prepared.sentence(*match.span())):
            return [prepared.span(*match.span())]
    return []
