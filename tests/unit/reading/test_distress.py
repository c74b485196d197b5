"""The rules are held to the examples written beside them, and to sentences that join several things."""

import pytest

from reading.distress import read_distress
from reading.distress.reader import RULES

ORDER = ("none", "upset", "distressed", "crisis")
SAYS = [(rule.level, sentence) for rule in RULES for sentence in rule.says]
SPARES = [(rule.level, sentence) for rule in RULES for sentence in rule.spares]
SENTENCES = [
    ("我不想活了", "crisis"),
    ("我不想活了！！！", "crisis"),
    ("我 不 想 活 了", "crisis"),
    ("气死我了，我不想活了", "crisis"),
    ("还不上钱不如自杀", "crisis"),
    ("你们再打电话我就去跳楼", "crisis"),
    ("我想一了百了", "crisis"),
    ("撑不下去了想走了", "crisis"),
    ("不想死，但是真的活不下去了", "crisis"),
    ("我妈说要跳楼", "crisis"),
    ("我爱人被你们催得要自杀", "crisis"),
    (
        "我是个单亲妈妈 孩子八岁 自闭症 康复费一个月七千 我借遍了亲戚借网贷 现在催收打到学校 老师让孩子别来了 "
        "我想了一晚上 我要是走了 福利院至少会收他",
        "crisis",
    ),
    (
        "开了八年饭店，疫情三年贴进去一百多万。房子卖了，车卖了，老婆也走了，我爸脑梗躺在床上，我白天跑外卖晚上守着他。"
        "昨天他也走了，我送完他，这世上也没有等我的人了，我也该跟着去了。",
        "crisis",
    ),
    ("不。想。活。了", "crisis"),
    ("活得太难 想自 杀", "crisis"),
    ("我不得不自杀", "crisis"),
    ("我準備自殺", "crisis"),
    ("I don’t want to live", "crisis"),
    ("I DON'T WANT TO LIVE", "crisis"),
    ("i dont wanna be here anymore", "crisis"),
    ("sometimes i think about killing myself", "crisis"),
    ("rent is 1200 and I want to die", "crisis"),
    ("I'd be better off dead", "crisis"),
    ("我不会自杀", "distressed"),
    ("没想过死", "distressed"),
    ("我不想死", "distressed"),
    ("我爸自杀了", "distressed"),
    ("以前想过自杀", "distressed"),
    ("I'm not going to kill myself", "distressed"),
    ("I don't want to die", "distressed"),
    ("my friend killed himself", "distressed"),
    ("我快崩溃了", "distressed"),
    ("整夜整夜睡不着", "distressed"),
    ("I can’t cope any more", "distressed"),
    ("烦死了", "upset"),
    ("气死我了", "upset"),
    ("你们太过分了", "upset"),
    ("你去死吧", "upset"),
    ("this is ridiculous", "upset"),
    ("this is killing me", "upset"),
    ("累死了", "none"),
    ("热死了", "none"),
    ("想死你了", "none"),
    ("笑死", "none"),
    ("手机死机了", "none"),
    ("今年雹子把苗全打死了 还不上贷款", "none"),
    ("借款人上个月去世了 我是他爱人 要交什么材料", "none"),
    ("公司死了一大批 我也失业了", "none"),
    ("意外险受益人怎么改", "none"),
    ("系统崩溃了", "none"),
    ("dying to know my balance", "none"),
    ("dead tired today", "none"),
    ("When I signed my note nobody told me of the balloon payment.", "none"),
    ("my note clearly says four percent", "none"),
    ("The company at that address does not exist.", "none"),
    ("I may not get my money back, but I will die trying.", "none"),
    ("They put solar on the roof and install nothing inside.", "none"),
    ("She said it was odd.", "none"),
    ("my phone's about to die, quick please", "none"),
    ("the laptop committed suicide during the upload", "none"),
    ("不作死就不会死，我就不该只还最低", "upset"),
    ("my phone died and i want to die too", "crisis"),
    ("i sold my car and im going to die tonight", "crisis"),
    ("i wish i did not exist", "crisis"),
    ("i left my note on the bed", "crisis"),
    ("im on the roof and looking down", "crisis"),
    ("when is the deadline", "none"),
    ("我失业了还不上了怎么办", "none"),
    ("我想分期", "none"),
    ("房租1200，吃饭1000", "none"),
    ("想去医院看病", "none"),
    ("I lost my job and can't pay", "none"),
    ("I would like to live near my work", "none"),
    ("谢谢你，再见", "none"),
    ("ok goodbye", "none"),
]


@pytest.mark.parametrize(("level", "sentence"), SAYS)
def test_every_example_reaches_its_level(level: str, sentence: str) -> None:
    assert ORDER.index(read_distress(sentence).level) >= ORDER.index(level)


@pytest.mark.parametrize(("level", "sentence"), SPARES)
def test_every_counterexample_stays_below_it(level: str, sentence: str) -> None:
    assert ORDER.index(read_distress(sentence).level) < ORDER.index(level)


@pytest.mark.parametrize(("text", "level"), SENTENCES)
def test_level_of_a_sentence(text: str, level: str) -> None:
    assert read_distress(text).level == level


@pytest.mark.parametrize("filler", ["我要还款。", "Please tell me my balance. ", "\n"])
def test_a_cry_at_the_end_of_a_long_message_is_heard(filler: str) -> None:
    assert read_distress((filler * 400)[:1900] + " 我不想活了").level == "crisis"


def test_the_score_goes_with_the_level_and_the_cues_name_rules() -> None:
    names = {rule.cue for rule in RULES}
    assert len(names) == len(RULES)
    reading = read_distress("我不想活了，你们太过分了")
    assert reading.score > 0.9
    assert set(reading.cues) <= names | {"classifier"}
    assert read_distress("你好").to_json() == {"level": "none", "score": 0.0}
