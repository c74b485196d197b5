"""Numbers in Chinese text: 三千五, 3k5, 1.2万, 三五千, 一千六七, 十几万, 几百, 千把, 两千.

cn2an reads the single numeral; the spans, the approximations and the mixtures with digits are read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import cn2an

from reading.entities.number import Number, join_ranges

_ONES = {"零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
# "俩月", "仨月": the measure word is in the numeral.
_PAIRS = {"俩": 2, "仨": 3}
_COUNT_OF_MONTHS = re.compile("[俩仨](?=月|礼拜|星期)")
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000, "w": 10_000, "k": 1000}
_ARABIC = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,4})?"
# A run of number characters. 多/来/余 belong to it only before a unit ("十多万"), w and k only after a number.
_RUN = re.compile(
    rf"(?<![\d.*])(?<![a-z]\d)(?<![a-z])(?:{_ARABIC}(?![\d])|[几零一二两三四五六七八九十百千万亿])"
    rf"(?:(?<!\d)[几零一二两三四五六七八九]|[十百千万亿]|[wk](?![a-z])|(?<=[百千万亿wk零])\d{{1,4}}(?![\d.,])|"
    rf"(?<=[百千万亿wk]){_ARABIC}(?=[百千万k])|[多来余](?=[十百千万亿])){{0,14}}"
)
_AROUND = re.compile(r"([百千万])(?:把|儿把)|([十百千万])来(?=[块元个])")
_FIXED = (
    (re.compile(r"(?<![\d一二两三四五六七八九十几])百八十(?!万|千)"), 80, 100),
    (re.compile(r"(?<![\d一二两三四五六七八九十几])千儿?八百"), 800, 1000),
    (re.compile(r"(?<![\d一二两三四五六七八九十几百千])万儿?八千"), 8000, 10_000),
)
_PAIR = re.compile(
    "(?<![零一二两三四五六七八九])([一二两三四五六七八九])([二两三四五六七八九])(?![零一二两三四五六七八九])"
)
# "百十来块": one hundred and some ten.
_HUNDRED_AND_TEN = re.compile("(?<![一二两三四五六七八九几])百十(?:来|多)?(?=[块元个])")
# "二点五": decimals in words, where no time of day can be meant.
_DECIMAL = re.compile(
    r"(?:(?<=百分之)|(?<![一二两三四五六七八九十零\d]))([一二两三四五六七八九十]{1,3})点([零一二三四五六七八九]{1,2})(?P<unit>[万千亿wk])?"
)
# "一百二百": the same unit twice.
_TWICE = re.compile(r"([一二两三四五六七八])([十百千万])([二两三四五六七八九])\2")
_FINANCIAL_ONE = re.compile("(?<=[零一二三四五六七八九\\d])[拾佰仟]")
_FINANCIAL = re.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,16}")
_FINANCIAL_TABLE = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_COUNTED = r"个月|个星期|个礼拜|个季度|个半|个工作日|年(?!薪|收入|底|初)|期|天|周|次|星期|礼拜|日|号"
_TRAILING = re.compile(
    r"(?:(?<=[百千万亿wk])|(?<=[元块]))(?:[一二两三四五六七八九]|[一二三]?十[一二三四五六七八九]?|"
    rf"\d{{1,2}})(?=\s?(?:{_COUNTED}))|(?<=\d\d)[一二三]?十[一二三四五六七八九]?(?=\s?(?:{_COUNTED}))"
)
_CONNECTOR = re.compile(r"\s?(元|块钱?|个?月|年|天|周|期|%)?\s?(?:到|至|-|~|或者?|—)\s?[£$€¥]?\s?")
# Sayings, names and file numbers of courts, whose numerals count nothing.
_SAYINGS = re.compile(
    r"58同城|51(?=信用卡|公积金|job)|360(?=借条|金融|数科|贷)|[(（]20\d\d[)）][^\s,，。]{0,3}\d{2,4}[民刑执商][^\s,，。\d]{0,2}\d+|"
    r"(?<![\d一二两三四五六七八九十几百千])(?:万一|万分)|(?<![一二两三四五六七八九十几\d])千万(?=别|不|要|记|能|"
    r"可|得|请|莫|注意|拜托|帮|给我|小心|保)|十分(?![之钱一二三四五六七八九十\d])|"
    r"[一二三四五六七八九]分(?=明|之)|"
    r"一[点些下样起直定共般时旦切边律向概致旁心同方次性口气]|第[一二三四五六七八九十百零\d]{1,4}|"
    r"说一千道一万|三番[五两]次|乱七八糟|七上八下|不三不四|五险一金|三天两头|朝九晚五|九九六|二话不说|九牛一毛|一毛不拔|"
    r"一五一十|成千上万|千方百计|千辛万苦|万能|万事|万元户|百般|百姓|百分百|百度|百货|四处|"
    r"四肢|(?<![\d一二两三四五六七八九十几])块八毛|三方|三农|一家(?=人|子|老小)|"
    r"三轮|五金|六合|七夕|八卦|九月|十月|二维码|二手|二胎|三胎|一旦|一会儿?|一手|一开始|万般|万万没|千篇|"
    r"双十[一二]|十一(?=国庆|长假|假期|放假|黄金周)|二十四小时|24小时|7[x*]24|"
    r"一辈子|一生|一路|一半|一来|一无所有|一[贫清]如洗|一直|三[更]|两难|零零碎碎|零[工食花用星]|"
    r"半斤八两|十万八千里|三言两语|三心二意|四面|五花八门|六神|七七八八|八成(?=是|会|要|都|得|没)|九死一生|十万火急|百万医疗|亿万|一百二十个"
)


def numerals(text: str) -> list[Number]:
    """All numbers of folded Chinese text, in order, ranges joined."""
    text = _FINANCIAL.sub(lambda match: match.group().translate(_FINANCIAL_TABLE), text)
    text = _FINANCIAL_ONE.sub(lambda match: match.group().translate(_FINANCIAL_TABLE), text)
    blanked = _SAYINGS.sub(lambda match: "#" * len(match.group()), text)
    found = sorted(_singles(blanked), key=lambda number: number.start)
    return join_ranges(blanked, found, _CONNECTOR)


def _singles(text: str) -> Iterator[Number]:
    taken = text
    for pattern, low, high in _FIXED:
        for match in pattern.finditer(taken):
            yield _number(match.start(), match.end(), Decimal(low), Decimal(high), "range", Decimal(100))
        taken = pattern.sub(lambda match: "#" * len(match.group()), taken)
    for match in _HUNDRED_AND_TEN.finditer(taken):
        yield _number(*match.span(), Decimal(110), Decimal(110), "about", Decimal(100))
    taken = _HUNDRED_AND_TEN.sub(lambda match: "#" * len(match.group()), taken)
    for match in _DECIMAL.finditer(taken):
        decimal = _decimal(taken, match)
        if decimal:
            yield decimal
            taken = taken[: match.start()] + "#" * len(match.group()) + taken[match.end() :]
    for match in _AROUND.finditer(taken):
        if match.group(1):
            size = Decimal(_UNITS[match.group(1)])
            if match.start() == 0 or taken[match.start() - 1] not in "零一二两三四五六七八九十百几0123456789.":
                yield _number(match.start(), match.end(), size, size, "about", size)
    for match in _COUNT_OF_MONTHS.finditer(taken):
        count = Decimal(_PAIRS[match.group()])
        yield Number(*match.span(), count, count, digits=False)
    for match in _RUN.finditer(taken):
        yield from _split(taken, match.start(), match.end())


def _decimal(text: str, match: re.Match[str]) -> Number | None:
    """ "百分之二点五", "三点五万", but not "八点半" or "三点二十"."""
    whole = _value(match[1])
    if whole is None or not (match["unit"] or text[: match.start()][-3:] == "百分之"):
        return None
    digits = "".join(str(_ONES[c]) for c in match[2])
    size = Decimal(_UNITS[match["unit"]] if match["unit"] else 1)
    exact = (whole + Decimal(f"0.{digits}")) * size
    return Number(*match.span(), exact, exact, "exact", size, exact / size, False)


def _split(text: str, start: int, end: int) -> Iterator[Number]:
    """ "三千三个月" is 3000 and 3 months, so a last digit that counts what follows stands alone."""
    if text[start] == "零" and end - start == 2 and text[start - 1 : start] in ("年", "月"):
        start += 1  # "一年零三个月"
    trailing = _TRAILING.search(text, start + 1, min(len(text), end + 4))
    if trailing and trailing.end() == end:
        yield from _split(text, start, trailing.start())
        yield from _read(text, trailing.start(), end)
        return
    yield from _read(text, start, end)


def _read(text: str, start: int, end: int) -> Iterator[Number]:
    run = text[start:end]
    twice = _TWICE.fullmatch(run)
    if twice and _ONES[twice[1]] < _ONES[twice[3]]:
        size = Decimal(_UNITS[twice[2]])
        yield _number(start, end, _ONES[twice[1]] * size, _ONES[twice[3]] * size, "range", size)
        return
    bound = "exact"
    if re.search("[多来余]", run):
        bound = "about" if "来" in run else "above"
        run = re.sub("[多来余]", "", run)
    values = _values(run)
    if values is None:
        return
    low, high = values
    if low != high:
        bound = "range"
    unit = next((Decimal(_UNITS[c]) for c in reversed(run) if c in _UNITS and c != "十"), Decimal(1))
    coefficient = low / unit if run[-1] in _UNITS and unit > 1 else None
    digits = run[0].isdigit()
    yield Number(start, end, low, high, bound, unit if unit > 1 else Decimal(1), coefficient, digits)


def _values(run: str) -> tuple[Decimal, Decimal] | None:
    if re.fullmatch(_ARABIC, run):
        exact = Decimal(run.replace(",", ""))
        return exact, exact
    if "几" in run:
        # 十几 is 11 to 19, 几百 is 200 to 900.
        low, high = (
            _value(run.replace("几", "一" if run.find("几") > 0 and run[run.find("几") - 1] == "十" else "二")),
            _value(run.replace("几", "九")),
        )
        if run == "几":
            return Decimal(2), Decimal(9)
        return (low, high) if low is not None and high is not None and run.count("几") == 1 else None
    pair = _PAIR.search(run)
    if pair and 0 < _ONES[pair.group(2)] - _ONES[pair.group(1)] <= 2 and len(run) > 1:
        before, after = run[: pair.start()], run[pair.end() :]
        if not (set(run) <= set(_ONES) and len(run) > 2):
            low, high = _value(before + pair.group(1) + after), _value(before + pair.group(2) + after)
            return (low, high) if low is not None and high is not None and low < high else None
    single = _value(run)
    return None if single is None else (single, single)


def _value(run: str) -> Decimal | None:
    if re.search(r"[\dwk]", run):
        return _mixed(run)
    if len(run) > 1 and set(run) <= set(_ONES):
        return None  # a row of bare digits is a year or a code
    if run[0] in "百千万亿":
        return None
    try:
        return Decimal(str(cn2an.cn2an(run, "normal")))
    except (ValueError, KeyError, IndexError):
        return None


def _mixed(run: str) -> Decimal | None:
    """ "1万2", "3k5", "2千三", "1万零500": coefficient and unit by turns; a last lone digit takes a tenth."""
    total, unit = Decimal(0), Decimal(0)
    tokens = re.findall(rf"{_ARABIC}|[零一二两三四五六七八九十]+|[百千万亿wk]", run)
    coefficient: Decimal | None = None
    zero = False
    for token in tokens:
        if token in _UNITS and token != "十":
            if coefficient is None:
                if not total:
                    return None
                total, unit = total * _UNITS[token], Decimal(_UNITS[token])  # "3百万"
                continue
            total, unit, coefficient = total + coefficient * _UNITS[token], Decimal(_UNITS[token]), None
        elif token == "零":
            zero = True
        elif coefficient is None:
            coefficient = Decimal(token.replace(",", "")) if token[0].isdigit() else _value(token.lstrip("零"))
            if coefficient is None:
                return None
        else:
            return None
    if coefficient is None:
        return total
    return total + (coefficient * unit / 10 if coefficient < 10 and unit > 1 and not zero else coefficient)


def _number(start: int, end: int, low: Decimal, high: Decimal, bound: str, magnitude: Decimal) -> Number:
    return Number(start, end, low, high, bound, magnitude, None, False)
