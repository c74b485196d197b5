"""Words of both languages, with their places."""

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.tokenizer import LeewayTokenizer, split


def words(text: str, language: str) -> list[str]:
    return [token.text for token in split(text, language)]


def test_han_characters_are_words() -> None:
    assert words("我没钱", "zh") == ["我", "没", "钱"]


def test_english_words_and_figures_in_a_chinese_line_stay_whole() -> None:
    assert words("房租1200，credit card 3.5k", "zh") == ["房", "租", "1200", "，", "credit", "card", "3.5", "k"]


def test_english_is_split_by_english_rules() -> None:
    assert words("I can't pay 1,200.", "en") == ["I", "ca", "n't", "pay", "1,200", "."]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("text", ["  每月 还300，\n行吗👍 ", "I'm  out of\twork…", "花呗ok？", "don’t"])
def test_offsets_are_code_points_of_the_given_text_and_blanks_are_no_words(text: str, language: str) -> None:
    tokens = split(text, language)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(token.text.strip() for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())


@pytest.mark.parametrize("text", ["", "   "])
def test_a_message_without_words_has_one_empty_token(text: str) -> None:
    tokenizer = LeewayTokenizer(LeewayTokenizer.get_default_config())
    (token,) = tokenizer.tokenize(Message({TEXT: text}), TEXT)
    assert token.text == ""


def test_the_language_that_the_gateway_found_decides() -> None:
    tokenizer = LeewayTokenizer(LeewayTokenizer.get_default_config())
    given = Message({TEXT: "can't", "metadata": {"language": "zh"}})
    assert [token.text for token in tokenizer.tokenize(given, TEXT)] == ["can't"]
    assert [token.text for token in tokenizer.tokenize(Message({TEXT: "I can't"}), TEXT)] == ["I", "ca", "n't"]
