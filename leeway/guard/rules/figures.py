"""Rules that look at the case and not at the words alone; `figures` and `standing` hear them."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.sources import COST_DISCLOSURE

RULES = (
    Rule(
        "figure_outside",
        "promise outside policy",
        "forbidden",
        Wording(
            "",
            ("每月还150元就行", "利息打五折", "本金减免三成", "您还3000就算结清", "分36期", "欠款给您全免"),
            (
                "每月400元，共12期",
                "免掉300元滞纳金",
                "您说每月能还500元",
                "600元一期超过您能承受的",
                "您每月房租2500元",
            ),
        ),
        Wording(
            "",
            (
                "Just pay 150 a month.",
                "I'll take 50% off the interest.",
                "Pay 3,000 and it is settled.",
                "I can write off the debt.",
            ),
            ("¥400 a month for 12 months.", "You said you could pay 500 a month.", "Your rent is 2,500 a month."),
        ),
        COST_DISCLOSURE,
    ),
    Rule(
        "money_in_crisis",
        "crisis",
        "risky",
        Wording("", ("那我们先说说还款的事", "您逾期的1200元怎么办"), ("您现在安全吗", "钱的事先放下")),
        Wording(
            "",
            ("Let us talk about your repayment.", "What about the overdue amount?"),
            ("Are you safe now?", "Money can wait."),
        ),
    ),
)
