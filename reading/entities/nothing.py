"""Sentences that say: no money at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ZERO = r"(?<![a-z\d])[£$€¥] ?0(?:\.00?)?(?![\d.,]*\d)"
_NOUN_ZH = (
    r"(?:(?:我|他|她|老公|老婆)的?)?(?:净?收入|工资|存款|积蓄|储蓄|现金|钱|房租|房贷|租金|外债|债务?|负债|欠款|"
    r"贷款|借款|车贷|信用卡|网贷|医药费|医疗(?:费|支出|开销)?|"
    r"看病(?:费用|的钱)?|药费|交通费?|补贴|补助|退休金|养老金|失业金|低保|学费|"
    r"(?:孩子|育儿|托儿|教育)(?:费用?|开销|支出|方面)|伙食费|副业|兼职|开销|支出|水电费?|话费|油费|生活费|月供|来源)"
)
_CHINESE = re.compile(
    r"一(?:分|毛|块|个子|点)钱?(?:都|也)?(?:没有?|拿不出来?|不剩|没得|掏不出来?|还不[起了上]|挣不到|没存)(?:了|"
    r"剩)?|身无分文|分文没有|什么(?:钱|收入)(?:都|也)没有?"
    r"|(?<!有)(?<!要)(?:没有?|无|没得|没啥|零(?!钱)|(?<![\d.])0(?=存款|收入|积蓄|储蓄|负债|欠款))(?:任何|什么|其他的?|其它的?|别的|一点|固定|稳定|额外的?|了|多余的|"
    rf"啥)?{_NOUN_ZH}(?!问题|压力|意见|减少|条件|合同|"
    r"卡|额度|还款(?!能力)|证明|明细)"
    rf"|(?:不用|不需要|不必|免)(?:交|付|还|花|出|给)?{_NOUN_ZH}|不(?:怎么)?花钱(?=看病|吃药|坐车|租房|住)"
    rf"|{_NOUN_ZH}(?:方面|这块|这些|的话|目前|现在|暂时|都|也|就|是|为|嘛|呢|[:：\s])*(?:没有(?!还|发|到|变|交|降|"
    r"涨|多|那么|这么|减)|没(?=[,，。;；、!！\s]|"
    r"$|了$|呢$)|无(?=[,，。;；、!！\s]|$)|零(?!食|工|用|花)|0(?![\d.,]))(?:元|块)?"
    r"|(?<![\d.,])0(?:\.0+)?(?:元|块)(?!购|首付|利|息)"
    r"|没(?:有)?(?:再)?欠(?:别的|别家|别人|其他的?|其它的?)(?:钱|贷款)?(?=了|$|[,，。!！\s])"
    rf"|{_ZERO}"
    r"|^(?:没有|没|无|零)(?=[,，。;；][^\d一二三四五六七八九十百千万]*$)"
    r"|^(?:我|目前|现在|暂时|都|也|真的|啥都|什么都|一个都|就是|是|这个|这些|应该|嗯|哦|全部?|[,，\s])*(?:没有|没|"
    r"无|零|0|木有|没得)(?:元|块钱?|的)?(?:了|啊|呀|哦|"
    r"呢|噢|哈|吧|过)*[。.!！~\s]*$"
)
_NOUN_EN = (
    r"(?:income|money|savings?|rent|mortgage|debts?|loans?|wages?|salary|benefits?|pension|childcare|child ?care|"
    r"transport(?: costs)?|travel(?: costs)?|medical(?: \w+)?|medicine|bills?|cash|earnings|utilities|expenses|"
    r"outgoings|"
    r"food(?: costs)?|credit cards?|other (?:income|debts?|loans?|payments?|lenders?)|funds|car loan|repayments)"
)
_ENGLISH = re.compile(
    r"(?<![a-z])(?:no|zero|without(?: any| an)?|(?:do not|don't|dont|doesn't|does not|haven't|have not|"
    r"didn't) (?:have|get|pay|receive|earn|got|spend|owe|make)(?: any| a| an| on| for| much of a)*) (?:other |"
    rf"more |extra |monthly |regular |personal |any |own |fixed |spare )?{_NOUN_EN}(?![a-z])"
    r"(?! (?:increase|problem|change|issue|relief|pressure|back|left over to|"
    r"can be|from (?:an?|the|your|my|this) |is due))"
    rf"|{_ZERO}"
    rf"|(?<![a-z]){_NOUN_EN}(?: costs?| at all| for me| currently| right now| is| are|:|=| -|,)* (?:none|nothing|"
    r"nil|zero|0|n/a)(?![\w.,]\w|\w)"
    r"|(?<![a-z])(?:(?:not|(?:do not|don'?t|haven'?t|have not)(?: have| got)*) (?:a|one) (?:single )?(?:penny|"
    r"cent|dime|pound|dollar|euro|quid|bean|yuan)|penniless|skint|nothing at all|"
    r"nothing left|leav(?:es|ing) (?:me |us )?(?:with )?nothing|(?:have|has|got|earn|earns|get|gets|pay|pays|"
    r"make|makes|receive|receives|bring in|brings in|"
    r"spend|save|saved|earning|getting) (?:absolutely |literally )?nothing"
    r"(?! (?:else|to add|to do|to say|more|but|to live)))(?![a-z])"
    r"|^(?:none|nothing|nil|zero)(?=[,.;][^\d]*$)"
    r"|^(?:(?:i|we|have|there|is|are|there's|got|currently|at|the|moment|oh|um|well|just|it's|that's|my|answer|"
    r"absolutely|sorry|at present)[, ]+)*(?:none|nothing|nil|zero|0|nada|nowt|zilch|nought|naught|n/a|not any|"
    r"don't have any|"
    r"do not have any|haven't got any|i don't|no money)(?: at all| at the moment| really| right now| for now|"
    r" currently| thanks| sorry| of those| of that| whatsoever| mate| love| pal| sir| madam| tbh| i'm afraid)*[ .!,]*$"
)


def nothings(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Spans of folded text that say there is no money, no such income or no such cost."""
    for match in (_CHINESE if language == "zh" else _ENGLISH).finditer(text):
        end = match.start() + len(match.group().rstrip(" 。.!！,~\n"))
        if end > match.start():
            yield match.start(), end
