"""The check of the words finds what it is for, and finds nothing in ours."""

import pytest

from leeway.words.catalogue import Button, Catalogue, Language, Words, catalogue
from leeway.words.forbidden import forbidden
from leeway.words.lint import problems


def linted(words_id: str = "utter_x", *, zh: list[Words] | None = None, en: list[Words] | None = None) -> str:
    by_language: dict[Language, list[Words]] = {
        "zh": [Words("好")] if zh is None else zh,
        "en": [Words("Fine")] if en is None else en,
    }
    return "\n".join(problems(Catalogue({words_id: {key: value for key, value in by_language.items() if value}})))


def test_our_own_words_are_clean() -> None:
    assert problems(catalogue()) == []


def test_good_words_pass() -> None:
    assert linted() == ""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_language_that_lacks_an_id_is_found(language: Language) -> None:
    found = linted(zh=[]) if language == "zh" else linted(en=[])
    assert found == f"utter_x: no words in {language}"


def test_placeholders_that_differ_are_found() -> None:
    assert "placeholders {b} where the first variant has {a}" in linted(zh=[Words("{a}")], en=[Words("{b}")])


def test_placeholders_of_buttons_count() -> None:
    assert "placeholders" in linted(zh=[Words("好", (Button("{a}", "好"),))], en=[Words("Fine", (Button("a", "a"),))])


def test_a_different_number_of_buttons_is_found() -> None:
    assert "[en] 0 buttons where the first variant has 1" in linted(zh=[Words("好", (Button("是", "是"),))])


def test_a_button_that_sends_a_command_is_found() -> None:
    button = (Button("x", "/restart"),)
    assert "sends a command" in linted(zh=[Words("好", button)], en=[Words("Fine", button)])


def test_a_question_needs_two_variants() -> None:
    assert "one variant only" in linted("utter_ask_rent")
    assert linted("utter_ask_rent", zh=[Words("甲"), Words("乙")], en=[Words("a"), Words("b")]) == ""


def test_two_equal_variants_are_found() -> None:
    assert "two variants are the same" in linted(zh=[Words("甲"), Words("甲")])


@pytest.mark.parametrize("text", ["好,行", "好 的", "还有 3 天", "你好", "好..."])
def test_careless_chinese_typography_is_found(text: str) -> None:
    assert "[zh]" in linted(zh=[Words(text)])


@pytest.mark.parametrize("text", ["Fine，yes", "Fine  yes", "Great!", "人工 please"])
def test_careless_english_typography_is_found(text: str) -> None:
    assert "[en]" in linted(en=[Words(text)])


def test_a_line_too_long_for_a_phone_is_found() -> None:
    assert "a line of 61 characters" in linted(zh=[Words("好" * 61)])
    assert linted(zh=[Words("好" * 60 + "\n" + "好" * 60)]) == ""


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("threat", "zh", "否则我们将起诉"),
        ("threat", "en", "You may be sued"),
        ("threat", "zh", "会影响孩子上学"),
        ("urgency", "zh", "请尽快还款"),
        ("urgency", "en", "You must pay today"),
        ("moral pressure", "zh", "欠债还钱，天经地义"),
        ("moral pressure", "en", "It is a shame"),
        ("borrowing or selling", "zh", "可以先去借一点"),
        ("borrowing or selling", "en", "You could borrow from a friend"),
        ("borrowing or selling", "en", "Why not sell your car"),
        ("contact with others", "zh", "我们会联系您的家人"),
        ("contact with others", "en", "We will call your employer"),
        ("promise about the credit record", "zh", "签了就不影响征信"),
        ("promise about the credit record", "zh", "保证没有记录"),
        ("promise about the credit record", "en", "It won't affect your credit"),
        ("promise about the credit record", "en", "It will not harm your score"),
        ("legal advice", "zh", "建议您找律师"),
        ("legal advice", "en", "You should sue them"),
        ("passing as human", "zh", "我是人工客服小王"),
        ("passing as human", "en", "I'm a real person"),
        ("belittling", "zh", "请您冷静"),
        ("belittling", "en", "Please calm down"),
    ],
)
def test_what_may_never_be_said_is_found(kind: str, language: str, text: str) -> None:
    assert kind in [found for found, _ in forbidden(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "这里不能保证结果。"),
        ("en", "I am an automated assistant, not a human being."),
        ("zh", "接着说，不着急。"),
    ],
)
def test_honest_sentences_are_not_forbidden(language: str, text: str) -> None:
    assert forbidden(text, language) == []
