import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reading.masking import mask

MASKED = [
    ("我的电话13800138000谢谢", "我的电话[phone]谢谢"),
    ("138 0013 8000", "[phone]"),
    ("138-0013-8000", "[phone]"),
    ("１３８００１３８０００", "[phone]"),
    ("+86 138 0013 8000", "[phone]"),
    ("8613800138000", "[phone]"),
    ("一三八零零一三八零零零", "[phone]"),
    ("0755-12345678", "[phone]"),
    ("ring 07700 900123 please", "ring [phone] please"),
    ("+44 7700 900123", "[phone]"),
    ("(020) 7946 0958", "[phone]"),
    ("555-123-4567", "[phone]"),
    ("+1 (555) 123-4567", "[phone]"),
    ("5551234567", "[phone]"),
    ("身份证11010519491231002X你看", "身份证[id_card]你看"),
    ("110105 19491231 002x", "[id_card]"),
    ("110105491231002", "[id_card]"),
    ("１１０１０５１９４９１２３１００２Ｘ", "[id_card]"),
    ("卡号6222021234567890128。", "卡号[bank_card]。"),
    ("6222-0200-1234-5678", "[bank_card]"),
    ("4111 1111 1111 1111", "[bank_card]"),
    ("邮箱zhang.san@qq.com找我", "邮箱[email]找我"),
    ("write to a+b@mail.co.uk.", "write to [email]."),
    ("12345678901234567890123", "[bank_card]"),
    ("13800138000或者a@b.cn", "[phone]或者[email]"),
]
KEPT = [
    "10000",
    "房租1200 吃饭1000",
    "1200 1000 300 2000",
    "1500 2000 300",
    "2026-09-10 10:00",
    "12356",
    "欠款4800元，逾期45天",
    "10000000",
    "800-1000",
    "1,200,000.50",
    "我有100000元，分24期",
    "@小明",
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_personal_numbers_are_replaced(text: str, masked: str) -> None:
    assert mask(text).text == masked


@pytest.mark.parametrize("text", KEPT)
def test_amounts_dates_and_words_stay(text: str) -> None:
    assert mask(text).text == text
    assert mask(text).found == ()


_PIECES = st.sampled_from(
    ["13800138000", "110105194912310026", " ", "-", "1", "99", "a@b.co", "，", "x", "+", "(", ")", "元", "０１"]
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=12).map("".join))


@given(_TEXTS)
@example("1 3 8 0 0 1 3 8 0 0 0 1 2")
def test_what_was_found_lies_where_it_says_and_nothing_else_changes(text: str) -> None:
    masked = mask(text)
    rebuilt, position = "", 0
    for number in masked.found:
        assert text[number.start : number.end] == number.value
        rebuilt += text[position : number.start] + f"[{number.kind}]"
        position = number.end
    assert rebuilt + text[position:] == masked.text


@given(_TEXTS)
@example("000000000+00000")
@example("0000000000-555-123-4567")
@example("000000000(555)123-4567")
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = mask(text).text
    assert mask(once).text == once


@given(st.integers(10**10, 10**22), st.text(max_size=5), st.text(max_size=5))
def test_no_run_of_eleven_digits_survives(number: int, before: str, after: str) -> None:
    assert str(number) not in mask(f"{before}{number}{after}").text
