import pytest

from reading.hardship import is_hardship_notice

NOTICES = [
    "还不上了怎么办",
    "没钱还",
    "实在还不起",
    "失业了没收入",
    "我被裁员了，没有收入",
    "没有能力偿还",
    "无力还款",
    "拿不出这么多钱",
    "最近手头紧",
    "资金周转不开",
    "已经逾期了，没办法还",
    "我還不起這筆錢",
    "公司倒闭了",
    "工资一直拖欠",
    "还款有困难",
    "如果还不上会怎样",
    "I can't pay",
    "I lost my job and can't pay",
    "I’m behind on payments",
    "I can’t afford the instalment",
    "what if I can't pay?",
    "I've been laid off",
    "I have no money",
    "struggling to pay",
    "my hours were cut",
    "I can't make ends meet",
    "I missed two payments",
    "unable to meet my repayments",
]
NO_NOTICES = [
    "还了",
    "已还清",
    "我已经还款了",
    "还不清楚利率",
    "还不错",
    "我想提前还清",
    "系统还不了款",
    "可以还300",
    "我失业金每月2000",
    "我不是还不起",
    "怎么还款",
    "没问题",
    "没有房租",
    "how do I repay early",
    "I can pay 300",
    "I paid yesterday",
    "I can't pay through the app",
    "I get 2000 unemployment benefit",
    "what is my balance",
]


@pytest.mark.parametrize("text", NOTICES)
def test_words_that_amount_to_cannot_pay_are_a_notice(text: str) -> None:
    assert is_hardship_notice(text)


@pytest.mark.parametrize("text", NO_NOTICES)
def test_other_words_are_none(text: str) -> None:
    assert not is_hardship_notice(text)
