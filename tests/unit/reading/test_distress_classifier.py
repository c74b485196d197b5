"""The classifier of distress: its weights are those that the script makes, and it is quick on any length."""

import time
from typing import Any

import pytest

from bot import train_distress
from reading.distress import read_distress
from reading.distress.classifier import WEIGHTS, chances, weights, windows
from reading.distress.features import features
from reading.distress.preparing import prepare

SENTENCES = train_distress.sentences()


def test_the_stored_weights_were_made_from_the_sentences_and_the_code_that_are_here() -> None:
    assert weights().inputs == train_distress.inputs(), "run `python -m bot.train_distress` in the bot's environment"
    assert WEIGHTS.stat().st_size < 2_000_000


def test_the_script_makes_the_stored_weights() -> None:
    pytest.importorskip("sklearn")
    made: dict[str, Any] = train_distress.train(SENTENCES)
    stored = weights()
    assert tuple(made["levels"]) == stored.levels
    assert list(stored.bias) == pytest.approx(made["bias"], abs=2)
    for piece in made["weights"].keys() & stored.of.keys():
        assert list(stored.of[piece]) == pytest.approx(made["weights"][piece], abs=2)
    assert len(made["weights"].keys() ^ stored.of.keys()) < len(stored.of) / 100


def test_no_sentence_stands_twice_or_under_two_levels() -> None:
    texts = [prepare(text) for text, _ in SENTENCES]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("level", train_distress.LEVELS)
def test_each_level_has_some_hundreds_of_sentences(level: str, language: str) -> None:
    lines = (train_distress.DATA / f"{level}.{language}.txt").read_text("utf-8").splitlines()
    assert sum(not line.startswith("#") for line in lines) > 200


def test_most_of_what_it_learned_is_read_as_it_was_meant() -> None:
    crisis = [text for text, level in SENTENCES if level == "crisis"]
    calm = [text for text, level in SENTENCES if level == "none"]
    # Many cries only imply what they mean, and many calm lines were written to sound like them.
    assert sum(read_distress(text).level == "crisis" for text in crisis) > 0.93 * len(crisis)
    assert sum(read_distress(text).level == "crisis" for text in calm) < 0.008 * len(calm)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("每次看见高处就觉得往前一步就都安静了", "distressed"),
        ("夜里总是哭，白天还要装没事", "distressed"),
        ("my chest hurts from worrying and i sob all night", "distressed"),
    ],
)
def test_it_hears_what_no_rule_says(text: str, level: str) -> None:
    order = ("none", "upset", "distressed", "crisis")
    assert order.index(read_distress(text).level) >= order.index(level)


def test_a_sentence_of_despair_in_a_long_calm_message_counts() -> None:
    calm = "我的账单是下个月五号到期，请问怎么还款。" * 40
    assert chances(prepare(calm + "我好想永远睡下去，再也不醒。" + calm)).crisis > 0.4
    assert read_distress(calm).level == "none"


def test_windows_hold_the_whole_text_in_short_pieces() -> None:
    text = prepare("我想分期。" * 100 + "a" * 500 + "。。。!!!")
    assert "".join(windows(text)) == text
    assert max(map(len, windows(text))) <= 60
    assert windows("") == [""]


def test_pieces_of_chinese_words_and_emoji() -> None:
    assert {"想", "想死", "^想", "死$"} <= features("想死")
    assert {"end", "end it", "~<en"} <= features("end it")
    assert features("😭1200!") == {"😭", "!"}


def test_a_short_line_takes_less_than_two_milliseconds() -> None:
    read_distress("我想分期还款可以吗谢谢")
    start = time.process_time()
    for number in range(200):
        read_distress(f"我想分期还款可以吗{number}")
    assert (time.process_time() - start) / 200 < 0.002


@pytest.mark.parametrize(
    "piece", ["我不想再这样下去", "i dont know what to do ", "死", "就", "去", "都死了", "end it all "]
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        start = time.process_time()
        for _ in range(3):
            read_distress(text)
        return time.process_time() - start

    read_distress(piece)
    assert seconds(2000) < 30 * seconds(250) + 0.05
