"""No money at all, and sentences that only look like it."""

import pytest

from tests.unit.reading.support import money, of

NOTHING = [
    "没有",
    "没有。",
    "我没有",
    "目前没有",
    "无",
    "0",
    "一分钱都没有",
    "一毛钱也没有",
    "没有收入",
    "没存款",
    "没有任何收入",
    "房租没有",
    "收入为零",
    "月收入0",
    "身无分文",
    "没有，我住父母家",
    "none",
    "None.",
    "nothing",
    "nothing at all",
    "no income",
    "I have no savings",
    "not a penny",
    "rent none",
    "I don't pay rent",
    "zero",
    "nothing, I live with my parents",
    "0元",
    "£0",
    "$0.00",
    "nowt",
    "that leaves me with nothing",
    "i dont have a penny",
]
SOMETHING = [
    "没有问题",
    "没问题",
    "有没有利息",
    "没有收到短信",
    "没有还清",
    "no",
    "nothing else",
    "no problem",
    "there is nothing to add",
    "没有信用卡额度",
    "i didn't get cash from the machine",
    "no debt can be collected",
    "存款3000",
    "savings 500",
]


@pytest.mark.parametrize("text", NOTHING)
def test_none_is_heard_and_is_no_amount(text: str) -> None:
    assert len(of(text, "nothing")) == 1
    assert money(text) == []


@pytest.mark.parametrize("text", SOMETHING)
def test_other_negations_are_not_none(text: str) -> None:
    assert of(text, "nothing") == []
