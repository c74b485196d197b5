"""Whatever an agent types: no error, true offsets, the same answer twice, and never long to wait."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.guard.measure import COVER
from leeway.coaching.cues import cues_of
from leeway.guard.cover import NOTHING
from leeway.guard.examine import examine, verdict
from leeway.guard.figures import outside
from leeway.guard.preparing import prepare
from leeway.guard.reader import heard

REPEATED = (
    *(
        "不还就",
        "您",
        "联系家人",
        "坐 牢",
        "每期100元",
        "百分之",
        "五折",
        "免",
        "今天",
        "一次性",
        "征信",
        "打电话",
        "。",
        "以后",
        "，",
    ),
    *("j a i ", "a ", "\u200b", "you ", "your family ", "call ", "pay ", "not ", "will never get ", "100 a month "),
    *("50% off ", "sell your ", "'", "sue"),
)
_ZH = [
    "我",
    "您",
    "不",
    "会",
    "联系",
    "家人",
    "坐牢",
    "今天",
    "还",
    "全部",
    "征信",
    "影响",
    "保证",
    "每月",
    "100元",
    "五折",
    "利息",
]
_EN = [
    "you",
    "will",
    "not",
    "call",
    "your",
    "family",
    "jail",
    "pay",
    "today",
    "all",
    "guarantee",
    "100",
    "a",
    "month",
    "off",
]
_WORDS = st.sampled_from([*_ZH, *_EN, "，", "。", ",", ".", "'", "\u200b", "50%"])
_TEXTS = st.one_of(
    st.text(max_size=200), st.lists(_WORDS, max_size=40).map("".join), st.lists(_WORDS, max_size=40).map(" ".join)
)


@pytest.fixture(scope="module", autouse=True)
def _patterns_loaded() -> None:
    examine("每月还100元 pay 100 a month", COVER)


def seconds(text: str) -> float:
    """How long the rules take, the best of three."""
    best = 1e9
    for _ in range(3):
        began = time.process_time()
        heard(text)
        best = min(best, time.process_time() - began)
    return best


@pytest.mark.parametrize("piece", REPEATED)
def test_the_longest_reply_is_judged_at_once(piece: str) -> None:
    began = time.process_time()
    examine((piece * 2000)[:2000], COVER, crisis=True)
    assert time.process_time() - began < 2  # half a second on a usual machine, one on a slow and busy one


@pytest.mark.parametrize("piece", REPEATED)
def test_even_eight_times_the_longest_reply_holds_nobody_up(piece: str) -> None:
    assert seconds((piece * 16_000)[:16_000]) < 3


@settings(max_examples=200, deadline=None)
@given(_TEXTS)
def test_any_text_is_judged_alike_twice_and_offsets_lie_inside_it(text: str) -> None:
    found = examine(text, COVER, crisis=True)
    assert found == examine(text, COVER, crisis=True)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert verdict(found) in ("allow", "warn", "block")
    cues_of(text)


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_what_names_no_figure_under_the_narrowest_cover_names_none_under_a_wider_one(text: str) -> None:
    assert outside(text, NOTHING) or not outside(text, COVER)


@settings(max_examples=200, deadline=None)
@given(_TEXTS)
def test_preparing_what_is_prepared_changes_nothing_and_loses_no_place(text: str) -> None:
    prepared = prepare(text)
    assert len(prepared.text) == len(prepared.offsets)
    assert list(prepared.offsets) == sorted(set(prepared.offsets))


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_what_is_forbidden_stays_forbidden_whatever_stands_before_it_in_another_sentence(text: str) -> None:
    found = {one.rule.name for one in examine(text + "。\n您会坐牢的。", COVER)}
    assert "false_law" in found
