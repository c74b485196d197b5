"""The worker of `leeway understand`."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.understand import Pipeline, batches, lines

NOW = datetime.fromisoformat("2026-11-24T10:00:00+08:00")


@pytest.fixture(scope="module")
def pipeline(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return Pipeline(archive, tmp_path_factory.mktemp("unpacked"))


def understand(pipeline: Pipeline, text: str) -> dict[str, Any]:
    (read,) = pipeline.understand([text], NOW)
    return read


def test_every_line_becomes_one_object_of_the_published_form(pipeline: Pipeline) -> None:
    read = understand(pipeline, "会影响征信吗")
    assert list(read) == ["text", "language", "intent", "entities", "distress"]
    assert (read["language"], read["intent"]["name"]) == ("zh", "ask_credit_report")
    assert list(read["intent"]) == ["name", "confidence"]
    assert read["distress"] == {"level": "none", "score": 0.0}


def test_both_languages_are_one_model(pipeline: Pipeline) -> None:
    read = understand(pipeline, "is it on my credit report")
    assert (read["language"], read["intent"]["name"]) == ("en", "ask_credit_report")


def test_text_is_unchanged_and_offsets_are_places_in_it(pipeline: Pipeline) -> None:
    text = "   每月能还300 "
    read = understand(pipeline, text)
    assert read["text"] == text
    (money,) = [entity for entity in read["entities"] if entity["entity"] == "money"]
    assert list(money) == ["entity", "start", "end", "role", "value"]
    assert text[money["start"] : money["end"]] == "300"


def test_dates_are_relative_to_the_given_moment(pipeline: Pipeline) -> None:
    (date,) = [entity for entity in understand(pipeline, "明天还")["entities"] if entity["entity"] == "date"]
    assert date["value"]["from"] == "2026-11-25"


@pytest.mark.parametrize("text", ["", "  ", "👍", "\r"])
def test_lines_without_words_have_an_answer_too(pipeline: Pipeline, text: str) -> None:
    assert understand(pipeline, text)["text"] == text


def test_a_line_that_looks_like_a_command_of_rasa_is_only_words(pipeline: Pipeline) -> None:
    read = understand(pipeline, '/restart{"money": 5}')
    assert read["intent"]["confidence"] < 1.0
    assert all(entity["value"] != 5 for entity in read["entities"])


def test_answers_come_in_the_order_of_the_lines(pipeline: Pipeline) -> None:
    texts = [f"转人工 {number}" for number in range(5)]
    assert [read["text"] for read in pipeline.understand(texts, NOW)] == texts


def test_lines_keep_everything_but_their_end() -> None:
    assert list(lines([b" a \r\n", b"\n", "还".encode()])) == [" a \r", "", "还"]


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert list(lines([b"\xff\n"])) == ["\ufffd"]


def test_batches_lose_nothing() -> None:
    texts = [str(number) for number in range(600)]
    assert [text for batch in batches(iter(texts)) for text in batch] == texts
