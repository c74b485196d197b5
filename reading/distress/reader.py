"""Reads distress from a message: the rules beside this file, joined with the classifier of `sense`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reading.distress import (
    affairs_en,
    attempts_en,
    better_gone_zh,
    crisis_en,
    crisis_zh,
    decided_zh,
    distressed,
    goodbye_en,
    goodbye_zh,
    idioms,
    letters_zh,
    means_en,
    means_zh,
    metaphor_zh,
    passive_en,
    places_en,
    plain_zh,
    plans_en,
    slang_en,
    substances_en,
    troubled_zh,
    upset,
    upset_en,
    veiled_en,
    veiled_zh,
    ways_zh,
)
from reading.distress.preparing import prepare
from reading.distress.rule import Rule
from reading.distress.sense import sensed
from reading.types import Distress, Level

RULES: tuple[Rule, ...] = (
    *crisis_zh.RULES,
    *means_zh.RULES,
    *veiled_zh.RULES,
    *letters_zh.RULES,
    *metaphor_zh.RULES,
    *goodbye_zh.RULES,
    *decided_zh.RULES,
    *ways_zh.RULES,
    *better_gone_zh.RULES,
    *crisis_en.RULES,
    *means_en.RULES,
    *veiled_en.RULES,
    *goodbye_en.RULES,
    *affairs_en.RULES,
    *places_en.RULES,
    *plans_en.RULES,
    *substances_en.RULES,
    *attempts_en.RULES,
    *passive_en.RULES,
    *slang_en.RULES,
    *distressed.RULES,
    *upset.RULES,
    *troubled_zh.RULES,
    *upset_en.RULES,
)
_CRISIS_CUES = frozenset(rule.cue for rule in RULES if rule.level == "crisis")
_ORDER: tuple[Level, ...] = ("none", "upset", "distressed", "crisis")
_GAP = r"[\\s,.\\-_/]{1,3}"
_GLUED_WORD = re.compile("[a-z]{9,}")


@dataclass(frozen=True)
class _Compiled:
    rule: Rule
    spaced: re.Pattern[str]
    glued: re.Pattern[str] | None


def _compile(rule: Rule) -> _Compiled:
    if rule.cue.startswith("zh."):
        return _Compiled(rule, re.compile(rule.pattern), None)
    spaced = rf"(?<![a-z])(?:{_gaps(rule.pattern)})(?![a-z])"
    glued = re.compile(re.sub(" [?]| ", "", rule.pattern)) if rule.level == "crisis" and rule.weight > 0.9 else None
    return _Compiled(rule, re.compile(spaced), glued)


def _gaps(pattern: str) -> str:
    """A blank before ? is optional already; any other blank is a gap of one to three separators."""
    return re.sub(" (?![?])", _GAP, pattern)


_COMPILED = tuple(map(_compile, RULES))
_IDIOMS_ZH = re.compile("|".join(f"(?:{pattern})" for pattern in (*idioms.CHINESE, *plain_zh.CHINESE)))
_IDIOMS_EN = re.compile("|".join(rf"(?<![a-z])(?:{_gaps(pattern)})(?![a-z])" for pattern in idioms.ENGLISH))

_NEGATED = re.compile(
    r"(?<!有)(?:不会|不想|没想|没有想|没有要|没要|没打算|不打算|没有|从没|从来没|不是|并非|不至于|绝不|决不|不要|不用|别|"
    r"不可能|不能|怎么会|不必|没)"
    r"(?:说|是|想|要|去|过|真的|真|再|因此|为此|什么|任何|觉得|打算|有){0,3}$"
    r"|(?<![a-z])(?:not|never|no|dont|do not|wont|would not|wouldnt|isnt|arent|im not|aint|without|didnt|cant|"
    r"cannot|havent|nothing|nor)"
    r"(?: (?:going|gonna|want|wanna|wanting|to|be|been|being|feel|feeling|feelings|have|having|had|any|a|the|"
    r"planning|plan|plans|thinking|think|thought|thoughts|talking|saying|about|of|on|that|is|it|ever|"
    r"even|considering|really|do|commit|im|i|am)){0,5} ?$"
)
# "I won't, but …" is no reassurance.
_YET = re.compile(
    r"但是?.{0,12}(?:没(?:有)?(?:别的)?(?:办法|路|选择|希望)|只能|不知道)|"
    r"(?<![a-z])but (?:.{0,30})(?:no (?:other )?(?:way|choice|"
    r"hope)|cant|dont know)"
)
_OTHER_PERSON = re.compile(
    r"(?:爸|妈|爱人|老伴|对象|父亲|母亲|朋友|同事|邻居|老公|老婆|丈夫|妻子|媳妇|儿子|女儿|孩子|哥|姐|弟|妹|舅|叔|姨|姑|爷爷|奶奶|"
    r"他|她|有人|同学|同村的?|那个人|亲戚|新闻|别人|人家|网友|女孩|男孩|客户|那个|那人|[男女]主|主角|主人公|演员|明星|[村楼]里|小区|隔壁)们?(?:已经|就是?|都|之前|去年|前年|当时|"
    r"上个?月|上周|昨天|今年|[那前]年|那个|最后|后来|结局|真的|(?:里|区|边)?有(?:个)?人|"
    r"(?:因为|被|为了)[^我,，。 ]{0,8}|曾|曾经|的)*$"
    r"|(?<![a-z])(?:he|she|they|who|(?:my|a|his|her) (?:best |late |old |older |younger |ex |only |little |big |"
    r"own )?(?:dad|father|mum|mom|mother|brother|sister|friend|son|"
    r"daughter|wife|husband|uncle|aunt|cousin|partner|colleague|neighbou?r))"
    r"(?: (?:has|have|had|was|died|just|already|by|from|of|to|lost|committed|in|attempted|tried)){0,5} ?$"
)
_PAST = re.compile(
    r"(?:以前|曾经|曾|过去|从前|多年前|年轻的?时候?|小时候|当年|那时候?)(?:也|都|还|就|真|有过?|一度|我){0,3}(?:想过?|要|有过|动过|试过)?$"
    r"|(?<![a-z])(?:used to|in the past|years ago|once)(?: (?:i|want|wanted|to|feel|felt|be|was|think|about|"
    r"thought|of|have|had|even|tried)){0,5} ?$"
)
# What another person wishes or is about to do may still be prevented: that is no sparing.
_STILL_TO_COME = re.compile(
    r"信|照顾|密码|托付|拜托|先走|想|要|活|死志|准备|打算|会|喝|吃|吞|"
    r"^(?:took|swallow|want|threat|going|try|say|talk|is |wish|plan|about|on the|wont|dont)|"
    r"\bwill\b|(?:roof|ledge|bridge)"
)
_ABOUT_TO = re.compile(r"(?:要|想|准备|打算|正在|马上|闹着|威胁)(?:去|着)?$")
_SAID_NO = re.compile(r"^[^我]{0,4} ?我(?:都)?(?:说|答)(?:了)?没|^.{0,4}(?:and )?i (?:said|told (?:him|her|them)) no")
_LOST = re.compile(r"没救|去世|走了|死了|没了|(?<![a-z])(?:died|passed|funeral|last year|years ago)")
_BACKWARD = 60


def read_distress(text: str) -> Distress:
    """none, upset, distressed or crisis, with the rules that spoke. In doubt about a life it says crisis.

    Rules and classifier are heard both, and the graver of the two counts.
    """
    prepared = prepare(text)
    sober = _IDIOMS_EN.sub(" # ", _IDIOMS_ZH.sub("#", prepared))
    heard: list[tuple[Level, float, str]] = []
    for compiled in _COMPILED:
        reading = _read_rule(compiled, sober if compiled.rule.level == "crisis" else prepared)
        if reading:
            heard.append(reading)
    # A rule of crisis that spoke, but only at a lower level: denied, past or another person's.
    spared = all(level != "crisis" for level, _, _ in heard) and any(cue in _CRISIS_CUES for _, _, cue in heard)
    heard += sensed(prepared, sober, spared=spared)
    if not heard:
        return Distress("none", 0.0, ())
    level = max((level for level, _, _ in heard), key=_ORDER.index)
    return Distress(
        level,
        max(weight for heard_level, weight, _ in heard if heard_level == level),
        tuple(cue for heard_level, _, cue in heard if heard_level == level),
    )


def _read_rule(compiled: _Compiled, text: str) -> tuple[Level, float, str] | None:
    """The strongest level at which this rule speaks in the text."""
    rule = compiled.rule
    if rule.level != "crisis":
        return (rule.level, rule.weight, rule.cue) if compiled.spaced.search(text) else None
    spared = False
    for match in compiled.spaced.finditer(text):
        if not _is_spared(text, match):
            return rule.level, rule.weight, rule.cue
        spared = True
    if compiled.glued and any(compiled.glued.search(word) for word in _GLUED_WORD.findall(text)):
        return rule.level, rule.weight, rule.cue
    # Somebody who speaks of suicide at all, even to deny it or of another person, is to be met gently.
    return ("distressed", 0.6, rule.cue) if spared else None


def _is_spared(text: str, match: re.Match[str]) -> bool:
    """Denied, said of another person's past, or of one's own past."""
    denied = match.group()[0] in "想要会去" and text[: match.start()].endswith(("不", "没", "别"))
    if denied:
        return not _YET.search(text[match.end() : match.end() + _BACKWARD])
    before = re.split(r"[,，。;；!！?？\n]", text[max(0, match.start() - _BACKWARD) : match.start()])[-1]
    after = text[match.end() : match.end() + _BACKWARD]
    if _NEGATED.search(before):
        return not _YET.search(after)
    lost = _LOST.search(after)
    to_come = _STILL_TO_COME.search(match.group()) or _ABOUT_TO.search(before)
    others = _OTHER_PERSON.search(before) and (lost or not to_come)
    return bool(others or _PAST.search(before) or _SAID_NO.search(after))
