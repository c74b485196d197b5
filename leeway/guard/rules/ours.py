"""Words that an agent may use where they are true, and that nothing in our own catalogue needs."""

from leeway.guard.rule import Rule, Topic, Wording


def _ours(name: str, topic: Topic, zh: Wording, en: Wording) -> Rule:
    return Rule(name, topic, "ours", zh, en)


RULES = (
    _ours(
        "ours_threat",
        "threat",
        Wording("否则|失信|起诉|上门|拉黑|黑名单|影响.{0,4}(?:子女|孩子)", ("否则我们将另行处理",), deniable=False),
        Wording(
            r"sued?|bailiffs?|jail|prison|legal action|blacklist\w*|seize|repossess\w*|consequences",
            ("There are consequences.",),
            deniable=False,
        ),
    ),
    _ours(
        "ours_urgency",
        "urgency",
        Wording(
            "立即还|立刻|马上还|尽快|赶紧|抓紧|务必|必须|最后(?:期限|机会|通知)|仅限|名额|逾期不候",
            ("我们会尽快答复",),
            deniable=False,
        ),
        Wording(
            r"immediately|urgent\w*|last chance|final notice|hurry up|act now|at once|deadline|(?:must|"
            r"have to|need to|had better) (?:re)?pay",
            ("We answer immediately.",),
            deniable=False,
        ),
    ),
    _ours(
        "ours_moral_pressure",
        "moral pressure",
        Wording("欠债还钱|良心|诚信|面子|责任心|丢人|羞|应该还", ("保住面子",), deniable=False),
        Wording(
            r"shame\w*|conscience|dishonest|irresponsible|your (?:duty|fault)", ("It is a shame.",), deniable=False
        ),
    ),
    _ours(
        "ours_borrowing",
        "borrowing or selling",
        Wording("(?:再|去|找.{0,4})借(?!用)|借钱还|以贷养贷|变卖|卖掉|卖[房车]", ("可以先去借一点",), deniable=False),
        Wording(r"borrow|take out|refinance|pawn|sell (?:your|the)", ("You may borrow.",), deniable=False),
    ),
    _ours(
        "ours_contact",
        "contact with others",
        Wording(
            "联系您的(?:家人|亲友|单位|朋友|同事|父母|爱人)|通讯录|紧急联系人", ("您的紧急联系人",), deniable=False
        ),
        Wording(
            r"(?:contact|call|tell|inform) your (?:family|employer|boss|friends?|relatives|contacts|wife|husband)",
            ("We do not call your boss.",),
            deniable=False,
        ),
    ),
    _ours(
        "ours_credit_promise",
        "promise about the credit record",
        Wording(
            "不(?:会)?影响.{0,3}征信|征信.{0,6}(?:没事|不受影响|不会有)|(?:消除|删除|修复|"
            "洗白).{0,4}(?:征信|记录|逾期)|(?<!不能)保证",
            ("保证没有记录",),
            deniable=False,
        ),
        Wording(
            r"guarantee\w*|(?:will|does|would|is) not (?:affect|harm|hurt|damage)|(?:wont|doesnt|"
            r"wouldnt) (?:affect|harm|hurt|damage)|(?:remove|repair|clean) .{0,12}(?:record|credit)",
            ("This will not affect anything.",),
            deniable=False,
        ),
    ),
    _ours(
        "ours_legal_advice",
        "legal advice",
        Wording("您(?:有权|可以)(?:起诉|申诉|上诉|仲裁)|建议您.{0,6}(?:律师|破产)", ("您有权申诉",), deniable=False),
        Wording("you should (?:sue|file)|legally entitled", ("You are legally entitled to it.",), deniable=False),
    ),
    _ours(
        "passing_as_human",
        "passing as human",
        Wording("我是(?:真人|人工|客服|工作人员)|本人是|我不是(?:机器|程序)", ("我是人工客服小王",), deniable=False),
        Wording(
            r"i(?:m| am) (?:a |an )?(?:human|person|agent|colleague|real)|not a (?:robot|bot|machine)",
            ("I'm a real person.",),
            deniable=False,
        ),
    ),
    _ours(
        "ours_belittling",
        "belittling",
        Wording("冷静|别激动|想开点|别难过", ("请您冷静",), deniable=False),
        Wording(r"calm down|cheer up|dont worry|relax|get over it", ("Don't worry.",), deniable=False),
    ),
)
