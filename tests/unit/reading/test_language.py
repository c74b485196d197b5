import pytest

from reading.language import identify

DECIDED = [
    ("我还不上了", "zh"),
    ("app打不开", "zh"),
    ("我的rent是1200", "zh"),
    ("還不起了", "zh"),
    ("I can't pay", "en"),
    ("rent 1200", "en"),
    ("I live in 北京 now", "en"),
    ("yes", "en"),
    ("Hello", "en"),
    ("unemployed", "en"),
    ("asdf qwer", "en"),
    ("wu bai kuai", "zh"),
    ("fangzu 1k1", "zh"),
    ("fang dai 2800", "zh"),
    ("mei qian huan", "zh"),
    ("wo xiang fen qi", "zh"),
    ("remaining balance", "en"),
    ("change language", "en"),
    ("take me to a human", "en"),
]


@pytest.mark.parametrize(("text", "language"), DECIDED)
def test_the_words_decide_whatever_was_spoken_before(text: str, language: str) -> None:
    assert {identify(text), identify(text, "zh"), identify(text, "en")} == {language}


@pytest.mark.parametrize("text", ["ok", "300", "👍", "", "?", "[phone]", "a@b.co", "B", "12,000.50"])
def test_what_decides_nothing_keeps_the_language(text: str) -> None:
    assert (identify(text), identify(text, "zh"), identify(text, "en")) == ("zh", "zh", "en")


def test_a_strange_latin_word_alone_changes_no_language() -> None:
    assert (identify("asdf"), identify("asdf", "zh"), identify("asdf", "en")) == ("en", "zh", "en")


def test_a_foreign_sign_of_money_speaks_for_english_until_the_language_is_known() -> None:
    assert [identify("£200?"), identify("£200?", "zh"), identify("￥3000"), identify("￥3000", "en")] == [
        "en",
        "zh",
        "zh",
        "en",
    ]
