"""Messages cut into clauses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.clauses import clauses
from reading.types import Language


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "失业了还不上，能分期吗", ["失业了还不上", "能分期吗"]),
        ("zh", "天天打我爸电话！你们利息多少？", ["天天打我爸电话", "你们利息多少"]),
        ("zh", "利息多少另外我要找人工", ["利息多少", "我要找人工"]),
        ("en", "I lost my job. Can I pay less?", ["I lost my job", "Can I pay less"]),
        ("en", "lost my job and i can't pay", ["lost my job", "i can't pay"]),
        ("en", "stop calling my mum but what do I owe", ["stop calling my mum", "what do I owe"]),
    ],
)
def test_a_message_is_cut_at_marks_and_at_words_that_join_wishes(
    language: Language, text: str, expected: list[str]
) -> None:
    assert clauses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "interest and fees are far too high"),
        ("en", "I can pay 1,000 or 1.5k monthly"),
        ("zh", "欠款1,000元要还3.5年"),
        ("zh", "好的，谢谢"),
        ("en", "ok, I lost my job"),
        ("en", ""),
    ],
)
def test_nouns_joined_by_and_figures_and_scraps_are_no_clauses(language: Language, text: str) -> None:
    assert clauses(text, language) == []


def test_of_a_long_letter_its_beginning_and_its_end_are_taken() -> None:
    letter = ". ".join(f"sentence number {number:02}" for number in range(60))
    assert clauses(letter, "en") == [f"sentence number {number:02}" for number in (0, 1, 2, 3, 56, 57, 58, 59)]


@given(st.text(max_size=300), st.sampled_from(["zh", "en"]))
def test_clauses_stand_in_the_message_and_are_several_or_none(text: str, language: Language) -> None:
    told = clauses(text, language)
    assert len(told) == 0 or 2 <= len(told) <= 8
    assert all(clause in text for clause in told)
