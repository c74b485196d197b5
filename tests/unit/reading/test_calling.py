"""A moment to call is read only where day and clock time are plain."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from reading.calling import call_moment

NOW = datetime(2026, 3, 4, 22, 15, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("明天下午三点", 5, "15:00"),
        ("明天上午10点半给我打电话吧", 5, "10:30"),
        ("后天 14:30", 6, "14:30"),
        ("明晚8点", 5, "20:00"),
        ("明天十一点", 5, "11:00"),
        ("tomorrow at 3pm", 5, "15:00"),
        ("Tomorrow 10:30 am please", 5, "10:30"),
        ("tomorrow afternoon 2:15", 5, "14:15"),
        ("today 11 pm", 4, "23:00"),
    ],
)
def test_a_plain_moment_is_read(text: str, day: int, clock: str) -> None:
    found = call_moment(text, NOW)
    assert found is not None
    assert (found.day, found.strftime("%H:%M"), found.tzinfo) == (day, clock, NOW.tzinfo)


@pytest.mark.parametrize(
    "text",
    ["明天", "下午三点", "明天3点", "明天下午三点以后", "明天下午2点到4点", "明天下午3点不行", "明天或后天上午9点",
     "tomorrow", "3pm", "tomorrow after 3pm", "tomorrow at 25:00", "tomorrow 9am or 10am", "明天三点十分"],
)  # fmt: skip
def test_what_is_unclear_stays_words(text: str) -> None:
    assert call_moment(text, NOW) is None
