"""One amount or stretch of time written in many ways reads as the same value."""

from collections.abc import Callable

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.pinyin import to_characters
from tests.unit.reading.support import dates, lasting, money, of, read

AMOUNTS = st.integers(min_value=100, max_value=99_999)
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_TRADITIONAL = str.maketrans("万两", "萬兩")


@pytest.fixture(scope="module", autouse=True)
def _patterns_loaded() -> None:
    read("房租100")
    read("rent 100")


def _continental(amount: int) -> str:
    return f"{amount:,}".replace(",", ".") + ",50"


CHINESE: dict[str, Callable[[int], str]] = {
    "figures": lambda n: f"{n}元",
    "commas": lambda n: f"{n:,}元",
    "blanks": lambda n: f"{n:,}元".replace(",", " "),
    "wide": lambda n: f"{n}块".translate(_WIDE),
    "sign": lambda n: f"￥{n}",
    "words": lambda n: cn2an.an2cn(n, "low") + "块",
    "traditional": lambda n: cn2an.an2cn(n, "low").translate(_TRADITIONAL) + "元",
    "financial": lambda n: cn2an.an2cn(n, "up") + "元整",
    "in a sentence": lambda n: f"我每期想还{n}元行吗",
}
ENGLISH: dict[str, Callable[[int], str]] = {
    "figures": lambda n: f"£{n}",
    "commas": lambda n: f"£{n:,}",
    "blanks": lambda n: f"£{n:,}".replace(",", " "),
    "cents": lambda n: f"${n:,}.00",
    "code after": lambda n: f"{n} GBP please",
    "quid": lambda n: f"about work, {n} quid it was",
}


@pytest.mark.parametrize("style", CHINESE)
@given(AMOUNTS)
def test_a_chinese_amount_in_any_style_has_one_value(style: str, amount: int) -> None:
    assert money(CHINESE[style](amount)) == [str(amount)]


@pytest.mark.parametrize("style", ENGLISH)
@given(AMOUNTS)
def test_an_english_amount_in_any_style_has_one_value(style: str, amount: int) -> None:
    assert money(ENGLISH[style](amount)) == [str(amount)]


@given(st.integers(min_value=1000, max_value=999_999))
def test_stops_between_thousands_and_a_comma_before_cents(amount: int) -> None:
    assert money(_continental(amount)) == money("€" + _continental(amount)) == [f"{amount}.5"]


@given(st.integers(min_value=1, max_value=9), st.integers(min_value=1, max_value=9))
def test_a_last_figure_counts_the_next_smaller_unit(whole: int, part: int) -> None:
    written = [f"{whole}千{part}", f"{whole}k{part}", f"{whole}.{part}k", cn2an.an2cn(whole * 1000 + part * 100)]
    assert {tuple(money(text)) for text in written} == {(str(whole * 1000 + part * 100),)}
    assert money(f"{whole}w{part}") == money(f"{whole}万{part}") == [str(whole * 10_000 + part * 1000)]
    assert money(f"{whole}块{part}") == [f"{whole}.{part}"]


@given(
    st.integers(min_value=20, max_value=400), st.integers(min_value=1, max_value=500), st.sampled_from(["£", "$", "¥"])
)
def test_two_amounts_with_a_dash_are_one_range(low: int, more: int, sign: str) -> None:
    high = low + more
    for text in (f"{sign}{low}-{sign}{high}", f"{sign}{low} - {sign}{high}", f"{sign}{low}-{high}"):
        assert money(text) == [f"{low}-{high}"]


@given(AMOUNTS)
def test_offsets_cover_the_amount_as_it_was_typed(amount: int) -> None:
    typed = f"{amount:,}".replace(",", " ")
    found = read(f"rent is £{typed} now")[0]
    assert f"rent is £{typed} now"[found.start : found.end] == f"£{typed}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三千五", "3500"), ("三千零五", "3005"), ("两万三", "23000"), ("五毛", "0.5"), ("叁仟", "3000"),
        ("two grand", "2000"), ("a couple hundred", "~200"), ("1.5k", "1500"), ("twelve fifty a month", "1250/month"),
        ("£1,2oo", "1200"), ("£3oo", "300"), ("房租1,1oo", "1100"), ("£45 p/w", "45/week"), ("三万日元", "30000"),
        ("现在三千不到", "<3000"), ("ok 3000", "3000"),
    ],
)  # fmt: skip
def test_ways_to_say_an_amount(text: str, expected: str) -> None:
    assert money(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["错误代码500", "住在3栋502", "说一千道一万", "size 10 shoes", "catch 22 situation", "I drive a Peugeot 208",
     "it's a million to one", "call 116 123", "020 7946 0000", "5 o'clock"],
)  # fmt: skip
def test_figures_that_are_no_money(text: str) -> None:
    assert money(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("half a month", "15 day"), ("a fortnight", "2 week"), ("3 mo", "3 month"), ("over a year now", ">1 year")],
)
def test_ways_to_say_how_long(text: str, expected: str) -> None:
    assert lasting(text) == [expected]


def test_days_and_how_often() -> None:
    assert dates("by the 15th") == ["..2026-09-15"]
    assert dates("15/10/2026") == dates("on 15/10/2026 then") == ["2026-10-15..2026-10-15"]
    assert dates("every other Friday") == []
    assert [entity.value for entity in of("every other Friday", "frequency")] == [{"every": 2, "unit": "week"}]
    assert [entity.value for entity in of("日息万五", "percent")] == [{"value": 0.05}]


_SYLLABLES = {"一": "yi", "二": "er", "三": "san", "四": "si", "五": "wu", "六": "liu", "七": "qi", "八": "ba",
              "九": "jiu", "十": "shi", "百": "bai", "千": "qian", "万": "wan", "零": "ling"}  # fmt: skip


@given(AMOUNTS, st.sampled_from(["", " "]))
def test_an_amount_in_pinyin_is_that_in_characters(amount: int, blank: str) -> None:
    words = blank.join(_SYLLABLES[c] for c in cn2an.an2cn(amount, "low"))
    assert money(f"huan {words} kuai") == [str(amount)]


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("fangzu 1k1", "房租1k1"), ("san ge yue", "三个月"), ("mei qian huan", "没钱还"),
        ("mei yue huan 300", "每月还300"),
        ("xia ge yue 5 hao", "下个月5号"), ("wo xiang fen 12 qi", "我 xiang 分12期"), ("yi fen mei you", "一分没有"),
        ("3ge月", "3个月"), ("五qian", "五千"), ("还5qian块", "还5千块"), ("每ge月两千", "每个月两千"),
        ("我5gentle", "我5gentle"),
    ],
)  # fmt: skip
def test_syllables_become_the_characters_that_their_neighbours_ask_for(text: str, characters: str) -> None:
    assert to_characters(text)[0] == characters
