"""Reading the catalogue and saying from it."""

from pathlib import Path

import pytest

from leeway.words import Button, Catalogue, WordsError, catalogue

GOOD = """
version: "3.1"
responses:
  utter_days:
  - text: "还有{days}天。"
    buttons: [{title: "看{days}天", payload: "好"}]
  - text: "剩{days}天。"
    buttons: [{title: "看{days}天", payload: "好"}]
  - text: "{days:day|days} left."
    condition: [{type: slot, name: language, value: en}]
    buttons: [{title: "See {days:day|days}", payload: "yes"}]
  why_days:
  - text: "因为"
  - text: "because"
    condition: [{type: slot, name: language, value: en}]
"""


def written(folder: Path, text: str, name: str = "a.yml") -> Path:
    (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def words(tmp_path: Path) -> Catalogue:
    return Catalogue.load(written(tmp_path, GOOD))


def test_text_and_buttons_are_filled(words: Catalogue) -> None:
    said = words.say("utter_days", "zh", days=3)
    assert said.text == "还有3天。"
    assert said.buttons == (Button("看3天", "好"),)


@pytest.mark.parametrize(("days", "text"), [(1, "1 day left."), (2, "2 days left."), (0, "0 days left.")])
def test_english_nouns_go_with_their_number(words: Catalogue, days: int, text: str) -> None:
    assert words.say("utter_days", "en", days=days).text == text


def test_the_next_use_takes_the_next_variant(words: Catalogue) -> None:
    said = [words.say("utter_days", "zh", variant=used, days=1).text for used in range(4)]
    assert said == ["还有1天。", "剩1天。", "还有1天。", "剩1天。"]


def test_parameters_that_the_words_do_not_use_are_let_be(words: Catalogue) -> None:
    assert words.say("why_days", "en", days=3).text == "because"


def test_a_parameter_may_be_called_language(tmp_path: Path) -> None:
    text = 'responses:\n  utter_x:\n  - text: "{language} {words_id}"\n'
    assert (
        Catalogue.load(written(tmp_path, text)).say("utter_x", "zh", language="中文", words_id="号").text == "中文 号"
    )


def test_braces_in_what_a_borrower_wrote_are_only_text(words: Catalogue) -> None:
    assert words.say("utter_days", "zh", days="{secret}").text == "还有{secret}天。"


def test_a_label_is_found_as_a_sentence_too(words: Catalogue) -> None:
    assert words.say("utter_why_days", "zh") == words.say("why_days", "zh")
    assert "utter_why_days" in words
    assert "utter_why_nothing" not in words


def test_a_missing_parameter_is_named(words: Catalogue) -> None:
    with pytest.raises(WordsError, match="utter_days needs days"):
        words.say("utter_days", "zh")


def test_an_unknown_id_is_named(words: Catalogue) -> None:
    with pytest.raises(WordsError, match="no utter_nothing"):
        words.say("utter_nothing", "zh")


def test_an_unknown_language_is_named(words: Catalogue) -> None:
    with pytest.raises(WordsError, match="not in 'fr'"):
        words.say("why_days", "fr")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("responses: {utter_x: [{text: 5}]}", "quote it"),
        ("responses: {utter_x: [{text: '  '}]}", "empty text"),
        ("responses: {utter_x: []}", "no variants"),
        ("responses: {utter_x: {text: a}}", "no variants"),
        ("responses: {utter_x: [{txt: a}]}", "`text`"),
        ("responses: {utter_x: [{text: a, buttons: [{title: b}]}]}", "`payload`"),
        ("responses: {utter_x: [{text: '{a.b}'}]}", "plain {name}"),
        ("responses: {utter_x: [{text: '{0}'}]}", "plain {name}"),
        ("responses: {utter_x: [{text: '{open'}]}", "utter_x"),
        ("responses: {utter_x: [{text: a, condition: [{type: slot, name: language, value: fr}]}]}", "language is en"),
        ("utter_x: [{text: a}]", "no `responses:`"),
        ("responses: [", "a.yml"),
    ],
)
def test_malformed_words_are_refused_when_read(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(WordsError, match=complaint):
        Catalogue.load(written(tmp_path, text))


def test_an_id_stands_in_one_file_only(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    with pytest.raises(WordsError, match="utter_days stands in another file too"):
        Catalogue.load(written(tmp_path, GOOD, "b.yml"))


def test_a_folder_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WordsError, match="no words"):
        Catalogue.load(tmp_path)


def test_the_installation_has_its_words_in_both_languages() -> None:
    assert "人工" in catalogue().say("utter_open", "zh", lender="示例").text
    assert "person" in catalogue().say("utter_open", "en", lender="Example").text
