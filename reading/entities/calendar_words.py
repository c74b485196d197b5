"""The words of the calendar in both languages, grouped by what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def by_word(groups: Mapping[Meaning, str], separator: str | None = None) -> dict[str, Meaning]:
    """{"today": "今天 今日"} turned round, so that each word finds its meaning."""
    return {word.strip(): meaning for meaning, words in groups.items() for word in words.split(separator)}


def alternatives(words: Mapping[str, object]) -> str:
    """The words as a pattern, longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


ZH_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九十")} | {"两": 2, "几": 3}
ZH_PARTS = by_word(
    {
        "start": "月初 初 上旬 月头 头",
        "middle": "月中 中旬 中",
        "end": "月底 底 月末 末 尾",
        "late": "下旬",
    }
)
ZH_PARTS_OF_YEAR = by_word(
    {
        "start": "初 年初",
        "middle": "年中",
        "end": "底 年底 末 年末",
        "first_half": "上半年",
        "second_half": "下半年",
    }
)
# How many years, months, days or weeks from now.
ZH_YEARS = by_word({0: "今年 本年", -1: "去年 上一年", 1: "明年 下一年 来年", -2: "前年", 2: "后年"})
ZH_MONTHS = by_word(
    {
        0: "这个月 这月 本月 当月",
        -1: "上个月 上月",
        1: "下个月 下月 次月",
        -2: "上上个月 上上月 大上个月",
        2: "下下个月 下下月",
    }
)
ZH_DAYS = by_word(
    {
        0: "今天 今日 今晚",
        1: "明天 明日 明早 明晚",
        2: "后天",
        3: "大后天",
        -1: "昨天 昨日 昨晚",
        -2: "前天",
        -3: "大前天",
    }
)
ZH_WEEKS = by_word({-2: "上上", -1: "上", 0: "这 本", 2: "下下", 1: "下"}) | {"": 0}
ZH_WEEKDAYS = by_word({0: "一 1", 1: "二 2", 2: "三 3", 3: "四 4", 4: "五 5", 5: "六 6 末", 6: "日 天 7"})
ZH_FESTIVALS = by_word(
    {
        "spring_festival": "春节 过年 大年 除夕 过完年 年后 年前",
        "new_year": "元旦 新年",
        "qingming": "清明节 清明",
        "labour_day": "五一 劳动节",
        "dragon_boat": "端午节 端午",
        "mid_autumn": "中秋节 中秋",
        "national_day": "国庆节 国庆 十一",
        "singles_day": "双十一",
        "christmas": "圣诞节 圣诞",
    }
)
# Festivals that are also plain numbers.
ZH_NUMBER_FESTIVALS = ("十一", "五一")
ZH_UNITS = by_word({"day": "天 日", "week": "周 星期 礼拜", "month": "月", "year": "年"})

EN_MONTHS = by_word(
    {
        1: "january jan",
        2: "february feb",
        3: "march mar",
        4: "april apr",
        5: "may",
        6: "june jun",
        7: "july jul",
        8: "august aug",
        9: "september sept sep",
        10: "october oct",
        11: "november nov",
        12: "december dec",
    }
)
EN_WEEKDAYS = by_word(
    {
        0: "monday mon",
        1: "tuesday tues tue",
        2: "wednesday wed",
        3: "thursday thurs thu",
        4: "friday fri",
        5: "saturday sat",
        6: "sunday sun",
    }
)
EN_PARTS = by_word({"start": "beginning start early", "middle": "middle mid", "end": "end", "late": "late"})
EN_WHICH = by_word({-1: "last previous past", 0: "this current the", 1: "next coming following"})
# 0 stands for half of the unit.
EN_COUNTS = by_word(
    {
        0: "half a",
        1: "a,an,one",
        2: "two,couple of,a couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        15: "fifteen",
        18: "eighteen",
        20: "twenty",
    },
    ",",
)
EN_FESTIVALS = by_word(
    {
        "spring_festival": "chinese new year,lunar new year,spring festival",
        "new_year": "new year's,new year",
        "christmas": "christmas,xmas",
        "national_day": "national day",
        "labour_day": "labour day,labor day",
        "mid_autumn": "mid-autumn,mid autumn",
        "dragon_boat": "dragon boat",
    },
    ",",
)
EN_DAYS = by_word(
    {
        0: "today,tonight",
        1: "tomorrow",
        -1: "yesterday",
        2: "the day after tomorrow,day after tomorrow",
        -2: "the day before yesterday,day before yesterday",
    },
    ",",
)
