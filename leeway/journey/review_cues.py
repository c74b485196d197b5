"""Short cues for the talk about a missed instalment: paid already, paid soon, something has changed, nothing has."""

import re

_HAS_PAID = re.compile(
    r"(已经?|刚刚?|早就?|昨天|前天|今天|上周).{0,6}(还|付|转|交|打)(了|过|完|清)|(还|付|转|交|打)过了|还完了"
    r"|\b(already|just) (paid|sent|transferred)|\bi(['’]ve| have)? paid\b|\bpaid (it|that)\b|\bhas been paid\b",
    re.IGNORECASE,
)
_WILL_PAY = re.compile(
    r"(这几|过几|过两|这两)天.{0,6}(还|付|转|补|交)|(马上|今天|明天|后天|下周|周[一二三四五六日天]|月底|发了?工资).{0,8}(就|能|会)?(还|付|转|补|交)"
    r"|(能|会|可以)补上|忘了|忘记了"
    r"|\b(will|i['’]ll|can|going to) (still )?(pay|send|catch up)|\bcatch up\b|\bforgot\b|\bslipped my mind\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"没法|没办法|不能|不了|还不|付不|交不|补不|can['’]?t|cannot|won['’]t|not able|unable", re.IGNORECASE)
_CHANGED = re.compile(
    r"变了|有(些|点|了)?变化|(调整|调一下|改一?下?|重新(看|算|谈|商量|来)|换个?).{0,4}(方案|计划)?|(方案|计划).{0,6}(调|改|重|换)"
    r"|\b(has|have|things|situation|it) changed\b|\b(adjust|change|redo|rework|new) (the |my |a )?plan\b"
    r"|\blook at it again\b",
    re.IGNORECASE,
)
_NOTHING_CHANGED = re.compile(
    r"(没|没有|没啥|没什么|无)(什么)?(大的?)?变(化|动)?|一切照旧|照(旧|常|原)|还是原来|不用(调|改)"
    r"|\b(nothing|no|hasn['’]t|has not) (has )?chang|\bsame as before\b|\bkeep (the|my) plan\b",
    re.IGNORECASE,
)


def has_paid(text: str) -> bool:
    """Whether the borrower says that the instalment has been paid."""
    return bool(_HAS_PAID.search(text)) and not _NOT.search(text)


def will_pay(text: str) -> bool:
    """Whether the borrower says that they can pay it all the same, soon."""
    return bool(_WILL_PAY.search(text)) and not _NOT.search(text)


def nothing_changed(text: str) -> bool:
    """Whether the borrower says that things are as they were."""
    return bool(_NOTHING_CHANGED.search(text))


def changed(text: str) -> bool:
    """Whether the borrower says that things have changed, or wants the plan changed."""
    return bool(_CHANGED.search(text)) and not nothing_changed(text)
