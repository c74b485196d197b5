"""The borrower's rights: neither talked out of them nor advised on law."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.sources import HUMAN_ROUTE
from leeway.guard.rules.threats import WARNS_ZH

RULES = (
    Rule(
        "rights_discouraged",
        "rights",
        "risky",
        Wording(
            "白搭|(?:消协|监管|12378)…(?:白|没用|管不了|不管)|"
            "(?:投诉|举报|申诉|反映|转人工|找主管|找领导|找谁)…(?:没用|没有用|白费|也一样|都一样|没好处|"
            "没意义|也是这么|也没人|浪费)|(?:别|不要|劝您|少)(?:别)?(?:再)?(?:投诉|举报|申诉)|没(?:有)?用的",
            ("投诉也是白费力气", "找谁都一样", "您别投诉了", "劝您不要投诉"),
            ("您随时可以投诉", "投诉不会影响我们谈方案"),
            deniable=False,
            unless=WARNS_ZH,
        ),
        Wording(
            r"(?:ombudsman|regulator|complaint) …(?:wont|will not|cant|never) …(?:do|help|change|listen|care)|"
            r"no (?:point|use|sense) (?:in )?(?:complaining|asking|appealing|escalating)|"
            r"complain\w{0,3} …(?:wont|will not|makes? (?:it|things) worse|only make|get you nowhere|"
            r"pointless|useless|waste)|"
            r"(?:dont|do not) (?:bother )?(?:complain\w{0,3}|asking for|escalat\w{1,3}|appeal\w{0,3})|"
            r"(?:nobody|no one) (?:will|is going to) (?:listen|help you|care)",
            ("Complaining is pointless.", "Don't bother complaining.", "No use asking for my manager."),
            ("You may complain at any time.", "Complaining will not change how we treat you."),
            deniable=False,
            unless=r"will not (?:change|affect|count|slow)|wont (?:change|affect|count|slow)",
        ),
        HUMAN_ROUTE,
    ),
    Rule(
        "legal_advice",
        "legal advice",
        "risky",
        Wording(
            "(?:去|可以)告(?:他|她|我|您)们?|"
            "您(?:有权|可以|应该|最好|不如|要|去)…(?:起诉|申诉到|上诉|仲裁|打官司|告他们|去告)|(?:建议|"
            "最好|不如|应该|可以)……(?:律师|破产|起诉他们)|破产",
            ("您可以去法院起诉", "建议您请律师", "您可以申请破产"),
            ("这涉及法律，我不能乱说",),
            unless=WARNS_ZH + "|不能乱说|公司破产|单位破产|厂(?:子)?破产|破产了",
        ),
        Wording(
            r"take (?:them|us|him|her) to court|"
            r"you (?:should|could|can|may want to|ought to|might) …(?:sue|file for|go bankrupt|declare|hire|"
            r"see a|get a|appeal to the court)…(?:them|bankrupt\w{0,3}|lawyer|solicitor|attorney|insolvency|"
            r"court)?|"
            r"(?:get|hire|see) a (?:lawyer|solicitor|attorney)|legally entitled|iva(?![a-z])|(?:file|filing|"
            r"apply) for (?:bankruptcy|insolvency)",
            ("You should sue.", "You could go bankrupt.", "Hire a lawyer."),
            ("I may not give legal advice.",),
            unless=r"may not give|cannot advise|can see a (?:plan|doctor|table)|you (?:can|could|may|"
            r"might) (?:file|see|get|declare) (?:a|an|your|the) (?!lawyer|solicitor|attorney)",
        ),
    ),
)
