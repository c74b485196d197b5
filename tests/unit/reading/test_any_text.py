"""Whatever is typed: no error, true offsets, no long wait."""

import json
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reading import answers
from reading.distress import read_distress
from reading.hardship import is_hardship_notice
from reading.language import identify
from reading.masking import mask
from reading.text import word_set
from reading.types import plain_number, to_minor
from tests.unit.reading.support import read

READERS: dict[str, Callable[[str], Any]] = {
    "entities": read,
    "distress": read_distress,
    "hardship": is_hardship_notice,
    "masking": mask,
    "language": identify,
    "yes_no": answers.yes_no,
    "household": answers.household,
    "reasons": answers.reasons,
    "choice": lambda text: answers.choice(text, 3),
    "rating": answers.rating,
    "skip": answers.wants_skip,
    "dont_know": answers.dont_know,
    "correction": answers.is_correction,
}
REPEATED = [
    "三千", "九", "几", "万", "百百", "一个月", "一个月1000", "工资1000，", "上个月", "每", "12月", "年前",
    "三个孩子", "我不想", "不", "没有", "老婆", "第", "[", "1,", "1 ", "1.", "0", "12 34 ", "1-", "a@", "@", "a.",
    "x", "(", "$", "\n", " ", "\x00", "'", "three hundred ", "a few ", "thousand ", "every ", "and 300 ", "not ",
    "can't ", "my wife ", "since last march ", "between ", "i want to ", "rent ", "two ", "the ", "no ", "kill ",
    "1000元", "1w", "k", "半", "到", "死", "想", "跳",
    "wu bai kuai ", "xian", "1 000 ", "1.000", "o",
]  # fmt: skip
_WORDS = st.sampled_from(
    sorted(
        word_set(
            """
            我 老婆 工资 房租 一 两 三 千 百 万 十 几 半 个 月 年 号 元 块 毛 每 到 - 多 不到 最多 前 后 没有 1 2000 3.5
            1,200 k w %
            rent my wife a hundred and thousand half between last march month next £ . , ， 。
            """
        )
    )
)
_TEXTS = st.one_of(
    st.text(max_size=120), st.lists(_WORDS, max_size=30).map("".join), st.lists(_WORDS, max_size=30).map(" ".join)
)


@pytest.fixture(scope="module", autouse=True)
def _patterns_loaded() -> None:
    read("房租100")
    read("rent 100")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("piece", REPEATED)
def test_the_longest_message_is_read_in_under_half_a_second(piece: str, reader: str) -> None:
    text = (piece * 2000)[:2000]
    start = time.process_time()
    READERS[reader](text)
    assert time.process_time() - start < 0.5


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_entities_of_any_text_lie_inside_it_and_are_json(text: str) -> None:
    for entity in read(text):
        assert 0 <= entity.start < entity.end <= len(text)
        assert json.loads(json.dumps(entity.to_json())) == entity.to_json()


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
@example("1£1")
def test_entities_of_one_kind_do_not_overlap_and_come_in_order(text: str) -> None:
    amounts = [entity for entity in read(text) if entity.entity in ("money", "nothing")]
    assert all(left.end <= right.start for left, right in pairwise(amounts))


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_no_reader_fails_on_any_text(text: str) -> None:
    for reader in READERS.values():
        reader(text)


@given(st.decimals(min_value=0, max_value=10**8, places=2))
def test_a_value_in_json_keeps_every_fen(amount: Any) -> None:
    assert to_minor(plain_number(amount)) == int(amount * 100)
