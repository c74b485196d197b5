"""Promises that nobody can keep: about the credit record, and about what will be decided."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.threats import WARNS_EN, WARNS_ZH

_HONEST_ZH = (
    WARNS_ZH + "|不能(?:保证|承诺|答应)|不敢保证|无法(?:保证|承诺)|没法(?:保证|承诺)|不保证|以征信|如实|说能|声称|号称"
)
_HONEST_EN = WARNS_EN + (
    r"|(?:cannot|cant|can not|unable to|may not|not able to|do not|dont) …(?:promise|guarantee|say)|"
    r"no guarantee|never promise|"
    r"anyone who|depends on|decided by the bureau"
)

RULES = (
    Rule(
        "credit_promise",
        "promise about the credit record",
        "forbidden",
        Wording(
            "不上报|不报(?:送|上去)|征信…洗|"
            "征信…(?:看不到|查不到|看不出|干净)|抹平|平掉|(?:有|走)…(?:渠道|门路|内部)|(?:托|走)关系|"
            "(?:不会?|没|没有|无)(?:任何|什么|再)?(?:会)?影响…(?:征信|信用|记录)|(?:征信|信用记录|信用报告|"
            "逾期记录)……(?:没事|不受影响|没有?(?:任何|什么)?(?:影响|问题|记录)|不会(?:有|受|显示|留|变|坏|"
            "影响|花)|看不到|干干净净|恢复正常|就好了|就没了|自动消失|清零)|"
            "(?:不|不会)(?:上|进|报|报送|录入|记入|体现在)…(?:征信|信用报告|人行)|(?:消除|删除|删掉|删|"
            "修复|洗白|洗掉|抹掉|抹去|清除|撤销|改掉|消掉|处理掉|清掉)……(?:征信|逾期|不良)(?:记录|信息)?|"
            "(?:征信|逾期记录|不良记录|逾期信息)…(?:修复|洗白|删|消除|清除|抹|撤销|改掉|消掉|清掉)|(?:保|"
            "保住|保证|担保)…征信",
            (
                "不影响您的征信",
                "征信没事的",
                "我帮你把征信记录删了",
                "还了逾期记录就没了",
                "不会上征信",
                "可以做征信修复",
            ),
            (
                "我不能保证不影响征信",
                "逾期会如实上征信",
                "征信记录不是我们能删的",
                "说能洗白征信的都是骗子",
                "征信怎么显示以征信中心为准",
            ),
            unless=_HONEST_ZH + "|不是我们能|我们(?:不能|无法|没法|改不了)|谁也|没有人能|(?:不能|无法|没法|改不了|"
            "不可以)…(?:删|改|消除|修复)",
            deniable=False,
        ),
        Wording(
            r"(?:isnt|not|never) reported|safe with the bureau|(?:file|record|credit|report) …(?:spotless|"
            r"immaculate|squeaky)|"
            r"bureau (?:never|wont|will not|doesnt)|make …(?:vanish|disappear|go away)|(?:vanish|"
            r"disappear)\w{0,3} (?:from|off)|"
            r"(?:wont|will not|does not|doesnt|would not|wouldnt|isnt going to|not going to|never|"
            r"without) …(?:affect\w{0,3}|harm\w{0,3}|hurt\w{0,3}|damag\w{1,3}|touch\w{0,3}|"
            r"show(?:ing)? (?:up )?on|appear on|go on|impact\w{0,3}|leave a mark on)…(?:credit|score|record|"
            r"file|report|rating)|"
            r"(?:nothing|none of it|no late|no trace)…(?:show|appear|be|go)\w{0,3}…(?:credit|record|file|"
            r"report)|(?:remove\w{0,2}|removing|delete\w{0,2}|wipe\w{0,2}|erase\w{0,2}|clean\w{0,2}|"
            r"clear\w{0,2}|repair\w{0,2}|fix\w{0,2}|restore\w{0,2}) "
            r"…(?:credit(?! card)|your record|your file|your report|late marks?|your score|your rating|"
            r"default mark)|(?:late marks?|defaults?|record|file|credit|score|report) …(?:removed|deleted|"
            r"wiped|erased|cleaned|repaired|fixed|stays? clean|stay clean|be clean|be fine|unaffected|"
            r"go away|disappear)|"
            r"(?:your )?credit (?:record|score|file|report|rating)? ?(?:is|will be) (?:safe|fine|ok|okay|"
            r"unaffected|untouched|good as new)",
            (
                "It will not hurt your score.",
                "I'll get the marks removed from your credit file.",
                "Your credit will be fine.",
                "We can fix your credit.",
                "Nothing will appear on your file.",
            ),
            (
                "I cannot promise that your credit is unaffected.",
                "Nobody can delete a true record.",
                "Late payments will be reported as they are.",
            ),
            unless=_HONEST_EN + r"|nobody can|no one can|we cannot|we cant|i cannot|i cant|as they are",
            deniable=False,
        ),
    ),
    Rule(
        "certain_outcome",
        "promise outside policy",
        "forbidden",
        Wording(
            "准成|开绿灯|哥们|(?:我|给您)…走后门|"
            "必过|包过|稳过|稳了|一百个心|打过招呼|绝(?:对)?不(?:可能|会)…(?:涨|变|加|收)|一句话的事|"
            "(?:我们?|向您)(?:可以|敢|能|来|给您|向您)?(?:保证|担保|打包票|拍胸脯|发誓)(?!金|书|人|材料)|"
            "(?<!不能)(?<!不敢)(?<!无法)(?<!不)保证(?:给您|能|会|以后|批|过|没)|打包票|包(?:在我身上|"
            "您满意|过|批|通过)|(?:百分(?:之)?百|百分之一百|100%|一定|肯定|绝对|铁定|必定|准)(?:能|会|可以|"
            "给您)?…(?:批|通过|过(?:$|的|,|。)|同意|办成|办好|下来|搞定|减|免|成功|没问题)|"
            "(?:主管|领导|公司|银行|上面)…(?:一定|肯定|绝对|必然)…(?:同意|批|通过|答应)",
            ("我保证给您办下来", "肯定能批", "包在我身上", "百分百通过", "主管肯定同意"),
            ("我不能保证一定批下来", "能不能批要看审核", "不一定能通过，我会如实告诉您", "我会尽力"),
            unless=_HONEST_ZH + "|不一定|未必|能不能|说不准|不敢说",
        ),
        Wording(
            r"sail through|mates with|in the bag|no question about it|"
            r"consider it (?:done|approved|sorted)|as good as (?:done|approved)|(?:have|give you) my word|"
            r"had a word|never go up|done deal|sure thing|"
            r"guarantee\w{0,2}|i (?:swear|give you my word)|(?:definitely|certainly|surely|for sure|"
            r"absolutely|bound to) …(?:approved?|accepted?|agreed?|granted|go through|get (?:it|the))|"
            r"(?:approved|accepted|granted|go through|say yes|agree)…(?:for sure|definitely|certain|"
            r"guaranteed|no doubt|trust me|one hundred percent|100%|100 percent)|"
            r"(?:supervisor|manager|company|bank|they) (?:will|is going to) (?:definitely|certainly|surely|"
            r"absolutely|say yes|agree)|"
            r"(?:i|we) promise(?: you)?(?: that)? (?:you|it|they|we|the|nothing|nobody)|my word on it|leave it to me",
            (
                "I guarantee it.",
                "It will surely be approved.",
                "I promise you it goes through.",
                "My manager will definitely agree.",
            ),
            (
                "I cannot guarantee anything.",
                "I can't promise it will be approved.",
                "Whether it is approved is for my supervisor to say.",
            ),
            unless=_HONEST_EN + r"|whether",
        ),
    ),
)
