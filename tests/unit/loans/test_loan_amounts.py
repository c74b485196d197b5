"""Money as text."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.loans.amounts import DECIMALS, MOST_MINOR, parse_amount, quoted


@given(st.integers(0, MOST_MINOR), st.sampled_from(sorted(DECIMALS)))
def test_every_amount_survives_being_written_and_read(minor: int, currency: str) -> None:
    text = f"{Decimal(minor).scaleb(-DECIMALS[currency]):f}"
    assert parse_amount(text, currency) == minor


@given(st.text() | st.from_regex(r"[+-]?[0-9.,eE٣３ ]+", fullmatch=True), st.sampled_from(sorted(DECIMALS)))
def test_any_text_is_an_exact_amount_or_a_kind_refusal(text: str, currency: str) -> None:
    try:
        minor = parse_amount(text, currency)
    except ValueError as error:
        assert quoted(text) in str(error)
    else:
        assert minor == Decimal(text).scaleb(DECIMALS[currency])
        assert 0 <= minor <= MOST_MINOR


@pytest.mark.parametrize(
    ("text", "currency", "message"),
    [
        ("4,800.00", "CNY", "'4,800.00' is not an amount; write 4800.00"),
        ("-1.00", "CNY", "'-1.00' is not an amount; write 4800.00"),
        ("4800元", "CNY", "'4800元' is not an amount; write 4800.00"),
        ("1.005", "CNY", "'1.005' has more decimals than CNY has; write 4800.00"),
        ("1.5", "JPY", "'1.5' has more decimals than JPY has; write 4800"),
        ("10000000000000.01", "CNY", "'10000000000000.01' is more than any loan"),
        ("9" * 5000, "CNY", "'" + "9" * 39 + "…' is more than any loan"),
    ],
)
def test_a_refused_amount_says_what_to_write(text: str, currency: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse_amount(text, currency)
    assert str(caught.value) == message


@pytest.mark.parametrize(("text", "minor"), [("4800.00", 480_000), ("4800", 480_000), ("0.5", 50), ("007", 700)])
def test_usual_ways_of_writing_an_amount_are_read(text: str, minor: int) -> None:
    assert parse_amount(text, "CNY") == minor
