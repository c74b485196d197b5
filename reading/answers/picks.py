"""Which of several things was meant, and how many stars."""

from __future__ import annotations

import re

from reading.text import fold

_ORDINALS = {
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
    "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "①": 1, "②": 2, "③": 3, "甲": 1, "乙": 2, "丙": 3,
}  # fmt: skip
_NAMED = re.compile(
    r"(?:方案|选项|选择|计划|办法|套餐|方式|option|plan|offer|choice|number|no\.?|选|"
    r"要)[ :：]*(?:the )?(?:第)?([一二两三四五六1-6a-f①②③甲乙丙]|one|two|three|four|five|six|first|second|"
    r"third)(?![a-z\d个百千万十点]|[.,]\d)"
    r"|第 ?([一二两三四五六1-6])(?![\d期百千万十])(?:个|种|项|条|套|款)?|(?<![a-z\d])([a-f①②③甲乙丙]) ?(?:方案|"
    r"选项|计划|套餐)"
    r"|(?<![a-z])(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th)(?![a-z])(?! (?:of|week|month|payment|"
    r"instalment|installment))"
)
_BARE = re.compile(
    r"^(?:我?(?:要|选|就|那就|用|走)?|the |(?:i(?:ll| will| would like| want| choose)? )?(?:take |"
    r"go (?:for|with) |have |choose |pick )?(?:the )?)?"
    r"([一二两三四五六1-6a-f①②③甲乙丙]|one|two|three|four|five|six)(?:吧|了|号| please)?$"
)
_LAST = re.compile(r"最后(?:一个|一种|那个)?|(?<![a-z])last(?: one| option| plan)?$|末个")
_MIDDLE = re.compile(r"中间(?:的|那个|一个)?|(?<![a-z])middle(?: one)?")
_NOT = re.compile(
    r"(?:不要|不选|不想要|不同意|不接受|除了|别)[^,，。]{0,4}$|(?<![a-z])(?:not|dont want|do not want|except|"
    r"without) (?:the )?$"
)


def choice(text: str, n: int) -> int | None:
    """0-based index of the one meant out of `n`, or None. A choice that is turned down is none."""
    folded = re.sub(r"\s+", " ", fold(text)[:200].replace("'", "")).strip(" ,，。.!！?？~、")
    meant: list[int] = []
    bare = _BARE.match(folded)
    if bare:
        meant.append(_ORDINALS[bare.group(1)] - 1)
    for match in _NAMED.finditer(folded):
        if not _NOT.search(folded[: match.start()]):
            meant.append(_ORDINALS[next(group for group in match.groups() if group)] - 1)
    if not meant and _LAST.search(folded):
        meant.append(n - 1)
    if not meant and n == 3 and _MIDDLE.search(folded):
        meant.append(1)
    # Two different ones named is no choice yet.
    return meant[0] if len(set(meant)) == 1 and 0 <= meant[0] < n else None


_STARS = {
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}
_RATING = re.compile(
    r"(?:^|[^\d.])([1-5一二两三四五])(?![\d.十百千个]) ?(?:分|星|颗星|顆星|stars?|/ ?5|out of (?:5|five))|"
    r"(?<![a-z])(one|two|"
    r"three|four|five) (?:stars?|out of)|"
    r"^(?:我?(?:给|打|评)(?:个)?|i(?:d| would)? (?:give|rate|say)(?: it| you| this)?(?: a)?)? ?([1-5一二两三四五]|"
    r"one|two|"
    r"three|four|five)(?:吧|了| please| thanks)?$"
)
_WORDS = (
    (5, r"^(?:非常|很|特别|十分|超级?)满意|^满分|^excellent|^perfect|very satisfied"),
    (4, r"^满意|^satisfied|^good$"),
    (3, r"^一般|^还行|^average|^so so"),
    (2, r"^不满意|^不太满意|^dissatisfied"),
    (1, r"^(?:非常|很|特别|极其?)(?:不满意|差)|very dissatisfied|^terrible"),
)


def rating(text: str) -> int | None:
    """1 to 5 stars, or None."""
    folded = re.sub(r"\s+", " ", fold(text)[:200].replace("'", "")).strip(" ,，。.!！~")
    if folded and set(folded) <= {"⭐", "★", "\ufe0f", "☆", "🌟"}:
        stars = sum(folded.count(star) for star in "⭐★🌟")
        return stars if 1 <= stars <= 5 else None
    match = _RATING.search(folded)
    if match:
        said = next(group for group in match.groups() if group)
        return _STARS[said] if said in _STARS else int(said)
    return next((stars for stars, pattern in reversed(_WORDS) if re.search(pattern, folded)), None)
