"""What short answers to open questions say."""

import pytest

from reading.answers import Household, choice, dont_know, household, is_correction, rating, reasons, wants_skip, yes_no

YES = [
    "对",
    "嗯",
    "是的",
    "可以",
    "行",
    "没问题",
    "同意",
    "好的",
    "好",
    "没错",
    "对的",
    "是",
    "yes",
    "yep",
    "Yeah,",
    "ok",
    "sure",
    "i agree",
    "that's right",
    "I agree.",
    "yes please",
    "That’s correct",
    "对，没错",
    "嗯嗯",
    "确认",
    "行吧",
    "好吧",
    "可以的",
    "我同意",
    "没有问题",
    "当然可以",
    "yes, that's right",
    "Okay",
    "同意方案A",
    "no problem",
    "是的，没错",
    "我確認",
    "yes I agree",
    "sounds good",
    "of course",
    "👍",
    "嗯，是的",
    "是这些",
    "对，就是这些",
    "I accept",
    "yes, those are mine",
    "就这样吧",
    "accept",
    "好的，同意",
    "可以，谢谢",
    "I consent",
    "没错，是我的",
]
NO = [
    "不对",
    "不是",
    "不可以",
    "不同意",
    "没有",
    "nope",
    "no",
    "不行",
    "No.",
    "I don't agree",
    "i do not agree",
    "不要",
    "算了",
    "不，谢谢",
    "no thanks",
    "not really",
    "that's not right",
    "that's wrong",
    "不是的",
    "不接受",
    "我不同意",
    "不对，是四千",
    "no, it's 400",
    "错了",
    "不愿意",
    "不是我的",
    "没有啊",
    "No way",
    "这个不对",
    "I refuse",
    "不用了",
]
NEITHER = [
    "对不起",
    "300",
    "房租1200",
    "不知道",
    "我不确定",
    "是不是有利息",
    "行不行",
    "可以吗",
    "为什么要问这个",
    "what?",
    "I don't know",
    "",
    "对了，我想问一下",
    "好像",
    "能不能少还点",
    "why do you ask",
    "转人工",
    "sorry",
    "不好意思",
    "not sure",
    "不清楚",
    "我能还300",
    "多少钱",
    "你是机器人吗",
]
SKIP = [
    "跳过",
    "skip",
    "不想说",
    "下一个",
    "skip this",
    "I'd rather not say",
    "prefer not to say",
    "不方便说",
    "pass",
    "next question",
    "没什么要说的",
    "nothing to add",
]
NO_SKIP = ["300", "不知道", "同意", "房租1200", "不说清楚吗", "next month", "说不清"]
UNKNOWN = [
    "不知道",
    "说不清",
    "no idea",
    "I don't know",
    "idk",
    "不清楚",
    "不太确定",
    "not sure",
    "I'm not sure",
    "没算过",
    "记不清了",
    "忘了",
    "I can’t remember",
]
KNOWN = ["300", "同意", "知道", "sure", "I know", "没有"]
CORRECTIONS = [
    "不对，是四千",
    "说错了",
    "sorry, I meant 400",
    "不是三千，是四千",
    "应该是1500",
    "打错了，1300",
    "我要改房租",
    "actually, it's 500",
    "no, it's 400",
    "correction: 300",
    "I made a mistake",
    "not 300 but 400",
    "it should be 1300",
    "刚才说的不对",
    "错了，是1200",
    "改成1300",
    "房租改成1300",
    "change my rent to 1300",
    "sorry 400",
    "oops, 500",
    "不对 是4000",
    "it's not 1200, it's 1300",
]
NO_CORRECTIONS = [
    "300",
    "是的",
    "不是",
    "不",
    "对不起",
    "房租1200",
    "I mean to pay",
    "sorry",
    "不同意",
    "no",
    "这个方案可以",
    "其他",
    "I can pay 300",
    "改天再说",
]
HOUSEHOLDS = [
    ("两个人", (2, 0)),
    ("我和老公", (2, 0)),
    ("just me", (1, 0)),
    ("me, my wife and two kids", (2, 2)),
    ("3口人", (3, 0)),
    ("三口之家", (3, 0)),
    ("一个人", (1, 0)),
    ("就我自己", (1, 0)),
    ("两个大人一个孩子", (2, 1)),
    ("我和老婆，还有两个孩子", (2, 2)),
    ("2", (2, 0)),
    ("two", (2, 0)),
    ("two adults and one child", (2, 1)),
    ("2 adults, 3 kids", (2, 3)),
    ("家里四口人，两个孩子", (2, 2)),
    ("我和爸妈", (3, 0)),
    ("单身", (1, 0)),
    ("I live alone", (1, 0)),
    ("my husband and I", (2, 0)),
    ("there are two of us", (2, 0)),
    ("family of four", (4, 0)),
    ("single mum with 2 kids", (1, 2)),
    ("我带一个孩子", (1, 1)),
    ("夫妻俩", (2, 0)),
    ("两口子带俩娃", (2, 2)),
    ("房租1200", None),
    ("不知道", None),
    ("hello", None),
    ("me and my partner", (2, 0)),
    ("me and my daughter", (1, 1)),
    ("俩人", (2, 0)),
    ("我跟我妈住", (2, 0)),
    ("我和女朋友", (2, 0)),
    ("2个大人", (2, 0)),
    ("household of two", (2, 0)),
    ("我和老公，一个儿子", (2, 1)),
    ("just the two of us", (2, 0)),
    ("2人", (2, 0)),
    ("我一个人住", (1, 0)),
    ("只有我", (1, 0)),
    ("1", (1, 0)),
    ("我老婆和我", (2, 0)),
    ("wife and 2 children", (2, 2)),
    ("四口人，其中两个小孩", (2, 2)),
    ("I have 3 children", (1, 3)),
    ("We are 4: 2 adults and 2 children", (2, 2)),
]
REASONS = [
    ("我失业了", ("job_loss",)),
    ("公司裁员", ("job_loss",)),
    ("I lost my job", ("job_loss",)),
    ("工资降了一半", ("income_cut",)),
    ("生病住院了", ("illness",)),
    ("I've been ill", ("illness",)),
    ("离婚了", ("family",)),
    ("生意失败", ("business_failure",)),
    ("my business failed", ("business_failure",)),
    ("地震", ("disaster",)),
    ("借的网贷太多了", ("over_commitment",)),
    ("工资还没发", ("pay_timing",)),
    ("too many loans", ("over_commitment",)),
    ("其他", ("other",)),
    ("my hours were cut", ("income_cut",)),
    ("被公司优化了", ("job_loss",)),
    ("laid off in June", ("job_loss",)),
    ("我爸住院", ("illness",)),
    ("divorce", ("family",)),
    ("I haven't been paid yet", ("pay_timing",)),
    ("你好", ()),
    ("300", ()),
    ("made redundant", ("job_loss",)),
    ("下岗", ("job_loss",)),
    ("店关门了", ("business_failure",)),
    ("收入减少", ("income_cut",)),
    ("sick of this", ()),
]
CHOICES = [
    (("第二个", 3), 1),
    (("方案B", 3), 1),
    (("B", 3), 1),
    (("2", 3), 1),
    (("the second", 3), 1),
    (("option a", 3), 0),
    (("我选第一个", 3), 0),
    (("最后一个", 3), 2),
    (("第三种", 2), None),
    (("C", 2), None),
    (("plan C please", 3), 2),
    (("300", 3), None),
    (("不要第一个", 3), None),
    (("A吧", 3), 0),
    (("选A", 3), 0),
    (("the first one", 3), 0),
    (("I'll take B", 3), 1),
    (("第一个和第二个", 3), None),
    (("last one", 3), 2),
    (("分两期", 3), None),
    (("方案二", 3), 1),
    (("同意方案A", 3), 0),
    (("a", 3), 0),
    (("Option B, please", 3), 1),
    (("中间那个", 3), 1),
    (("what is the second payment", 3), None),
    (("我要300", 3), None),
    (("第2期", 3), None),
]
RATINGS = [
    ("5", 5),
    ("五星", 5),
    ("四分", 4),
    ("3 stars", 3),
    ("five", 5),
    ("4/5", 4),
    ("给5分", 5),
    ("10", None),
    ("⭐⭐⭐", 3),
    ("hello", None),
    ("非常满意", 5),
    ("满意", 4),
    ("不满意", 2),
    ("3分吧", 3),
    ("I'd give it a 4", 4),
    ("0", None),
    ("6", None),
    ("2 out of 5", 2),
]


def test_every_yes_is_yes() -> None:
    assert [text for text in YES if yes_no(text) is not True] == []


def test_every_no_is_no() -> None:
    assert [text for text in NO if yes_no(text) is not False] == []


def test_what_is_neither_is_none() -> None:
    assert [text for text in NEITHER if yes_no(text) is not None] == []


def test_skipping() -> None:
    assert [text for text in SKIP if not wants_skip(text)] == []
    assert [text for text in NO_SKIP if wants_skip(text)] == []


def test_not_knowing() -> None:
    assert [text for text in UNKNOWN if not dont_know(text)] == []
    assert [text for text in KNOWN if dont_know(text)] == []


def test_corrections() -> None:
    assert [text for text in CORRECTIONS if not is_correction(text)] == []
    assert [text for text in NO_CORRECTIONS if is_correction(text)] == []


@pytest.mark.parametrize(("text", "people"), HOUSEHOLDS)
def test_households(text: str, people: tuple[int, int] | None) -> None:
    assert household(text) == (Household(*people) if people else None)


@pytest.mark.parametrize(("text", "first"), REASONS)
def test_the_most_specific_reason_comes_first(text: str, first: tuple[str, ...]) -> None:
    assert reasons(text)[:1] == first


def test_several_reasons_are_all_heard_and_denied_ones_are_not() -> None:
    assert reasons("我失业了，又生病住院") == ("illness", "job_loss")
    assert reasons("不是失业，是工资降了") == ("income_cut",)


@pytest.mark.parametrize(("answer", "index"), CHOICES)
def test_choices(answer: tuple[str, int], index: int | None) -> None:
    assert choice(*answer) == index


@pytest.mark.parametrize(("text", "stars"), RATINGS)
def test_ratings(text: str, stars: int | None) -> None:
    assert rating(text) == stars
