"""How many people live from the budget."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reading.text import fold


@dataclass(frozen=True)
class Household:
    """The person who writes is one of the adults."""

    adults: int
    children: int


_DIGITS = {
    "零": 0,
    "没": 0,
    "一": 1,
    "两": 2,
    "俩": 2,
    "二": 2,
    "三": 3,
    "仨": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_WORDS = {
    "no": 0,
    "a": 1,
    "an": 1,
    "one": 1,
    "my": 1,
    "our": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "both": 2,
}
_N = r"[0-9一两俩二三仨四五六七八九]"
_CHILD_ZH = r"(?:孩子|小孩|娃|宝宝|小朋友|儿子|女儿|闺女|未成年|崽|小的|儿女|子女)"
_ADULT_ZH = r"(?:大人|成年人|成人)"
_PARTNER_ZH = r"(?:老公|老婆|爱人|媳妇|丈夫|妻子|太太|先生|配偶|对象|男朋友|女朋友|女友|男友|伴侣)"
_PARENT_ZH = r"(?:爸妈|父母|双亲|爹娘|公婆|岳父母|爷爷奶奶|外公外婆)"
_ONE_PARENT_ZH = r"(?:妈妈|母亲|老妈|我妈|爸爸|父亲|老爸|我爸|奶奶|爷爷|婆婆|岳母|岳父|公公|哥哥|弟弟|姐姐|妹妹|室友)"
_ALONE_ZH = re.compile(
    r"(?:就|只有|只|自己|仅|单)(?:我)?(?:自己)?(?:一|1)?(?:个)?人|一个人|(?:就|只有|仅)(?:我|自己|本人)|独居|单身|"
    r"单人|自己住|一人|^我?自己$|没有?(?:别人|其他人|"
    r"家人|家属)|一口人?"
)
_ALONE_EN = re.compile(
    r"(?<![a-z])(?:just|only) (?:me|myself|i)(?! and)|(?<![a-z])(?:live|living|am|im) (?:alone|by myself|"
    r"on my own|single)|^(?:alone|single|me|myself|just 1|on my own|by myself)$|(?<![a-z])(?:no ?one else|"
    r"nobody else)|one person|1 person|single person"
)
_N_EN = r"(\d|no|an?|one|two|three|four|five|six|seven|eight|my|our)"
_CHILDREN_EN = re.compile(
    rf"(?<![a-z\d]){_N_EN} (?:\w+ )?(?:kids?|child(?:ren)?|sons?|daughters?|babies|baby|toddlers?|boys?|girls?|"
    r"bab)(?![a-z])"
)
_MORE_CHILD_EN = re.compile(r"(?<![a-z])(?:and (?:a|my|one) )?(?:baby|son|daughter|toddler)(?![a-z])")
_ADULTS_EN = re.compile(rf"(?<![a-z\d]){_N_EN} (?:adults?|grown ?ups?)(?![a-z])")
_PEOPLE_EN = re.compile(
    rf"(?<![a-z\d]){_N_EN}(?: of us)(?![a-z])|(?<![a-z\d]){_N_EN} (?:people|persons|members)(?![a-z])|"
    r"(?:household|family) of (\d|one|two|three|four|five|six|seven|eight)(?![a-z])|(?<![a-z])(?:were|we are|"
    r"there are|there is) (\d|one|two|three|four|five|six|seven|eight)(?: of us)?(?![a-z\d])"
)
_PARTNER_EN = re.compile(
    r"(?<![a-z])(?:wife|husband|partner|girlfriend|boyfriend|spouse|fiancee?|other half|missus|hubby)(?![a-z])"
)
_PARENTS_EN = re.compile(r"(?<![a-z])parents(?![a-z])")
_PARENT_EN = re.compile(
    r"(?<![a-z])(?:my|our) (?:mum|mom|mother|dad|father|gran(?:dmother|dfather|ny)?|brother|sister|flatmate|"
    r"roommate|housemate)(?![a-z])"
)
_MOST = 20


def household(text: str) -> Household | None:
    """Adults (the writer included) and children, or None where the text does not say."""
    folded = fold(text)[:400].replace("'", "")
    result = _chinese(re.sub(r"\s+", "", folded)) or _english(re.sub(r"\s+", " ", folded).strip(" .!,"))
    return result if result and 1 <= result.adults + result.children <= _MOST else None


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _DIGITS.get(text, _WORDS.get(text, 0))


def _chinese(text: str) -> Household | None:
    children = _children_zh(text)
    adults = re.search(rf"({_N})(?:个|位|名)?{_ADULT_ZH}", text)
    if adults:
        return Household(_number(adults.group(1)), children)
    total = re.search(
        (
            rf"({_N})(?:口(?:人|之家)?(?!子)|个人|人|位)(?!一起还|民币)|(?<!老)(俩|仨)(?:人|口子)?(?=$|[,，。])|"
            r"^(?:一共|总共|全家|"
            r"家里)?([2-9两三四五六七八])(?:个|口|位)?$"
        ),
        text,
    )
    if total:
        people = _number(next(group for group in total.groups() if group))
        if not (people == 1 and (children or re.search(_PARTNER_ZH, text))):
            named = rf"(?:{_N}(?:口|个)人|人)[^。]*(?:包括|其中|有|含)"
            inside = (
                children
                if people > children and (re.search(named, text) or children == 0 or re.search("口", text))
                else 0
            )
            return Household(people - inside, inside or (children if people == 1 else 0))
    if re.search(r"(?:夫妻|夫妇|两口子|俩口子|小两口|老两口)", text):
        return Household(2, children)
    others = (
        len(re.findall(_PARTNER_ZH, text)[:1])
        + 2 * len(re.findall(_PARENT_ZH, text))
        + len(re.findall(_ONE_PARENT_ZH, text))
    )
    if others and not re.search(r"(?:没有?|离婚|去世|过世|分居)[^,，。]{0,3}$", text.split(_first(text))[0]):
        return Household(1 + others, children)
    if children or _ALONE_ZH.search(text) or (re.search(r"(?:我|自己)(?:一个人)?带(?:着)?", text) and children):
        return Household(1, children)
    return Household(1, 0) if text in ("1", "一", "我", "就我", "1个", "一个") else None


def _first(text: str) -> str:
    match = re.search(f"{_PARTNER_ZH}|{_PARENT_ZH}|{_ONE_PARENT_ZH}", text)
    return match.group() if match else text


def _children_zh(text: str) -> int:
    if re.search(rf"(?:没有?|无|不带)(?:小|未成年的?)?{_CHILD_ZH}", text):
        return 0
    counted = re.findall(rf"({_N})(?:个|名|位)?(?:上学的?|小的?|未成年的?|读书的?|年幼的?)?{_CHILD_ZH}", text)
    if counted:
        return sum(map(_number, counted))
    if re.search("一儿一女|儿女双全", text):
        return 2
    return len(set(re.findall(_CHILD_ZH, text)))


def _english(text: str) -> Household | None:
    children = _children_en(text)
    adults = _ADULTS_EN.search(text)
    if adults:
        return Household(max(1, _number(adults.group(1))), children)
    total = _PEOPLE_EN.search(text) or re.match(r"^(\d|two|three|four|five|six|seven|eight)$", text)
    if total:
        people = _number(next(group for group in total.groups() if group))
        return Household(people - children, children) if people > children else Household(people, 0)
    partner = bool(_PARTNER_EN.search(text)) and not re.search(
        r"(?:no|without a|dont have a|ex[ -]?|divorced|separated|late) ?(?:wife|husband|partner|spouse)", text
    )
    others = int(partner) + 2 * bool(_PARENTS_EN.search(text)) + len(_PARENT_EN.findall(text)[:4])
    if others:
        return Household(1 + others, children)
    if re.search(r"(?<![a-z])(?:couple|both of us|us two|married)(?![a-z])", text):
        return Household(2, children)
    if children or _ALONE_EN.search(text) or text in ("1", "one"):
        return Household(1, children)
    return None


def _children_en(text: str) -> int:
    counted = [(match.start(), match.end(), _number(match.group(1))) for match in _CHILDREN_EN.finditer(text)]
    extra = [
        m
        for m in _MORE_CHILD_EN.finditer(text)
        if not any(start < m.end() and m.start() < end for start, end, _ in counted)
    ]
    bare_plural = not counted and re.search(r"(?<![a-z])(?:the|and|with) (?:kids|children)(?![a-z])", text)
    return sum(count for _, _, count in counted) + len(extra) + (2 if bare_plural else 0)
