"""How figures are written."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from leeway.words.formatting import Unit, count_text, date_text, day_and_time, money, percent


@pytest.mark.parametrize(
    ("minor", "currency", "zh", "en"),
    [
        (480000, "CNY", "4800元", "¥4,800.00"),
        (480050, "CNY", "4800.50元", "¥4,800.50"),
        (480005, "CNY", "4800.05元", "¥4,800.05"),
        (7, "CNY", "0.07元", "¥0.07"),
        (0, "CNY", "0元", "¥0.00"),
        (-300, "GBP", "−3英镑", "−£3.00"),
        (123456789, "USD", "1234567.89美元", "$1,234,567.89"),
        (1200, "JPY", "1200日元", "JP¥1,200"),
        (100, "CHF", "1CHF", "CHF 1.00"),
    ],
)
def test_money_is_written_as_people_of_the_language_write_it(minor: int, currency: str, zh: str, en: str) -> None:
    assert (money(minor, currency, "zh"), money(minor, currency, "en")) == (zh, en)


def test_a_large_amount_keeps_every_cent() -> None:
    assert money(10**20 + 1, "CNY", "zh") == "1000000000000000000.01元"


@pytest.mark.parametrize("day", [date(2026, 3, 5), "2026-03-05", "2026-03-05T10:00:00+00:00"])
def test_dates_are_written_without_leading_zeros(day: date | str) -> None:
    assert (date_text(day, "zh"), date_text(day, "en")) == ("2026年3月5日", "5 March 2026")


@pytest.mark.parametrize(
    ("number", "unit", "zh", "en"),
    [
        (1, "day", "1天", "1 day"),
        (3, "month", "3个月", "3 months"),
        (0, "loan", "0笔", "0 loans"),
        (2, "person", "2人", "2 people"),
        (1, "instalment", "1期", "1 instalment"),
    ],
)
def test_counted_things_have_the_right_plural(number: int, unit: Unit, zh: str, en: str) -> None:
    assert (count_text(number, unit, "zh"), count_text(number, unit, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("fraction", "text"),
    [("0.1200", "12%"), ("0.0365", "3.65%"), ("0", "0%"), ("0.1", "10%"), ("1", "100%"), ("-0.005", "−0.5%")],
)
def test_a_fraction_is_written_as_a_percentage(fraction: str, text: str) -> None:
    assert percent(Decimal(fraction), "zh") == percent(Decimal(fraction), "en") == text


@pytest.mark.parametrize(
    ("moment", "zh", "en"),
    [
        ("2026-11-26T09:00", "今天上午9点", "today at 9:00"),
        ("2026-11-27T09:00", "明天上午9点", "tomorrow at 9:00"),
        ("2026-11-28T13:30", "周六（11月28日）下午1点半", "on Saturday 28 November at 13:30"),
        ("2026-12-01T08:05", "周二（12月1日）上午8点05分", "on Tuesday 1 December at 8:05"),
        ("2026-11-27T12:00", "明天中午12点", "tomorrow at 12:00"),
        ("2026-11-27T00:15", "明天凌晨0点15分", "tomorrow at 0:15"),
        ("2026-11-27T19:00", "明天晚上7点", "tomorrow at 19:00"),
    ],
)
def test_a_near_moment_is_said_as_people_say_it(moment: str, zh: str, en: str) -> None:
    at, today = datetime.fromisoformat(moment), date(2026, 11, 26)
    assert (day_and_time(at, today, "zh"), day_and_time(at, today, "en")) == (zh, en)
