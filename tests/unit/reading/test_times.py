"""Dates past and future, durations, frequencies, percentages. The day of the tests is Thursday 2026-09-10."""

import pytest

from tests.unit.reading.support import dates, lasting, of

DATES = [
    ("上个月", "2026-08-01..2026-08-31"),
    ("今年三月", "2026-03-01..2026-03-31"),
    ("去年十月", "2025-10-01..2025-10-31"),
    ("三个月前", "2026-06-10..2026-06-10"),
    ("半年前", "2026-03-10..2026-03-10"),
    ("上个月底", "2026-08-31..2026-08-31"),
    ("我三月失业的", "2026-03-01..2026-03-31"),
    ("从上个月起就没工作", "2026-08-01.."),
    ("2025年12月", "2025-12-01..2025-12-31"),
    ("2026-09-30", "2026-09-30..2026-09-30"),
    ("昨天", "2026-09-09..2026-09-09"),
    ("明天", "2026-09-11..2026-09-11"),
    ("下周五", "2026-09-18..2026-09-18"),
    ("15号", "2026-09-15..2026-09-15"),
    ("下个月15号", "2026-10-15..2026-10-15"),
    ("10月8日", "2026-10-08..2026-10-08"),
    ("三月", "2027-03-01..2027-03-31"),
    ("月底", "2026-09-30..2026-09-30"),
    ("月底前", "..2026-09-30"),
    ("到年底", "..2026-12-31"),
    ("一个月后", "2026-10-10..2026-10-10"),
    ("国庆后", "2026-10-07.."),
    ("十一后", "2026-10-07.."),
    ("明年春节后", "2027-02-12.."),
    ("发工资以后", ".. payday"),
    ("下个月发工资", "2026-10-01..2026-10-31 payday"),
    ("last month", "2026-08-01..2026-08-31"),
    ("last March", "2026-03-01..2026-03-31"),
    ("since June", "2026-06-01.."),
    ("3 months ago", "2026-06-10..2026-06-10"),
    ("half a year ago", "2026-03-10..2026-03-10"),
    ("a couple of weeks ago", "2026-08-27..2026-08-27"),
    ("I lost my job in March", "2026-03-01..2026-03-31"),
    ("March 2025", "2025-03-01..2025-03-31"),
    ("yesterday", "2026-09-09..2026-09-09"),
    ("next month", "2026-10-01..2026-10-31"),
    ("by the end of the year", "..2026-12-31"),
    ("the end of next month", "2026-10-31..2026-10-31"),
    ("in three months", "2026-12-10..2026-12-10"),
    ("the 15th", "2026-09-15..2026-09-15"),
    ("on the 15th of next month", "2026-10-15..2026-10-15"),
    ("next Friday", "2026-09-18..2026-09-18"),
    ("I can start in March", "2027-03-01..2027-03-31"),
    ("15 March 2027", "2027-03-15..2027-03-15"),
    ("after payday", ".. payday"),
    ("once I get paid", ".. payday"),
    ("after Christmas", "2026-12-26.."),
    ("before Chinese New Year", "..2027-02-05"),
    ("11/20", "2026-11-20..2026-11-20"),
    ("8月30日已还", "2026-08-30..2026-08-30"),
    ("上个月没发工资", "2026-08-01..2026-08-31"),
    ("25号发工资", "2026-09-25..2026-09-25 payday"),
    ("发工资是25号", "2026-09-25..2026-09-25 payday"),
    ("my payday is the 25th", "2026-09-25..2026-09-25 payday"),
    ("20/11", "2026-11-20..2026-11-20"),
    ("end of month", "2026-09-30..2026-09-30"),
    ("by the 22nd", "..2026-09-22"),
    ("june next year", "2027-06-01..2027-06-30"),
    ("June the year after next", "2028-06-01..2028-06-30"),
    ("the month after next", "2026-11-01..2026-11-30"),
    ("in may", "2027-05-01..2027-05-31"),
]
DURATIONS = [
    ("三个月", "3 month"),
    ("半年", "6 month"),
    ("一年半", "18 month"),
    ("两三个月", "2-3 month"),
    ("三个月到六个月", "3-6 month"),
    ("半个月", "15 day"),
    ("个把月", "~1 month"),
    ("三个月内还清", "<=3 month"),
    ("最多六个月", "<=6 month"),
    ("拖延一个月", "1 month"),
    ("宽限一个月再还", "1 month"),
    ("1000元一个月还清", "1 month"),
    ("三千三个月", "3 month"),
    ("8000分五个月", "5 month"),
    ("10000分5期", "5 instalment"),
    ("分十二期", "12 instalment"),
    ("分6次还", "6 instalment"),
    ("逾期45天", "45 day"),
    ("12 months", "12 month"),
    ("half a year", "6 month"),
    ("a year and a half", "18 month"),
    ("six weeks", "6 week"),
    ("over 12 months", "12 month"),
    ("within 3 months", "<=3 month"),
    ("give me a month", "1 month"),
    ("12 instalments", "12 instalment"),
    ("24 monthly payments", "24 instalment"),
    ("一个多月没开工", ">1 month"),
    ("三十多天", ">30 day"),
    ("十来天", "~10 day"),
    ("3000十二个月多少利息", "12 month"),
    ("快半年了", "~6 month"),
    ("十天半个月", "10-15 day"),
    ("一年零三个月", "15 month"),
    ("晚几天", "2-9 day"),
    ("逾期两天之后", "2 day"),
    ("a month or two", "1-2 month"),
    ("1 year and 6 months", "18 month"),
    ("half a month", "15 day"),
    ("it's been over a year", ">1 year"),
    ("6 monthly payments of 80", "6 instalment"),
    ("( 4 ) business days", "4 day"),
]
FREQUENCIES = [
    ("每月", (1, "month")),
    ("每个月", (1, "month")),
    ("每两周还300", (2, "week")),
    ("每周五", (1, "week")),
    ("每季度", (3, "month")),
    ("一周一次", (1, "week")),
    ("weekly", (1, "week")),
    ("every month", (1, "month")),
    ("every two weeks", (2, "week")),
    ("fortnightly", (2, "week")),
    ("each quarter", (3, "month")),
    ("两周还一次", (2, "week")),
    ("一个月还一次吗", (1, "month")),
    ("每个月五号", (1, "month")),
]
PERCENTAGES = [
    ("5%", 5),
    ("百分之五", 5),
    ("12.5%的利息", 12.5),
    ("三成", 30),
    ("5 per cent", 5),
    ("２０％", 20),
    ("百分之二点五", 2.5),
    ("还个八成", 80),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: str) -> None:
    assert dates(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "一百一十一",
        "3.14",
        "工资1200",
        "月薪三千",
        "I may be late",
        "£1,650 a month after tax",
        "every time",
        "300",
        "29.9% apr",
        "To Whom It May Concern",
        "24/7",
        "every friday",
        "a payday loan",
    ],
)
def test_no_date_is_invented(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(("text", "expected"), DURATIONS)
def test_durations(text: str, expected: str) -> None:
    assert lasting(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "1000一个月可以吗",
        "一个月能还1000",
        "300 a month",
        "missed two payments",
        "5 year old son",
        "最多能分几期",
        "可以推迟几天？",
        "总有一天",
        "一天打20个电话",
        "这几天没钱",
        "一期五百",
        "twice a month",
        "an installment loan",
        "一个月250成不成",
    ],
)
def test_a_period_of_an_amount_is_no_duration(text: str) -> None:
    assert lasting(text) == []


@pytest.mark.parametrize(("text", "expected"), FREQUENCIES)
def test_frequencies(text: str, expected: tuple[int, str]) -> None:
    assert [((e.value or {})["every"], (e.value or {})["unit"]) for e in of(text, "frequency")] == [expected]


@pytest.mark.parametrize(("text", "expected"), PERCENTAGES)
def test_percentages(text: str, expected: float) -> None:
    assert [(e.value or {})["value"] for e in of(text, "percent")] == [expected]
    assert of(text, "money") == []
