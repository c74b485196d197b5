"""When a message must go to a person at once, whatever question is open.

Most triggers are intents. Court, bankruptcy, death and fraud have no intent of their own: they are read from the
words, and only as statements; whoever asks "will you take me to court?" gets an answer first. Who is chased for
another person's debt is known by the words too, since they complain in the same breath.
"""

import re

from leeway.handoffs.reasons import stops_money
from leeway.journey import fears
from leeway.journey.reading import Utterance
from reading.hardship import is_hardship_notice

# Intents that go to a person at once, with the reason that the desk sees.
INTENTS = {
    "request_human": "requested",
    "dispute_debt": "dispute",
    "third_party": "third_party",
    "complain_collection": "complaint",
}
# How sure the reading must be. More so for what stops all talk of money, and most where the message also answers the
# open question or says "I cannot pay": to be handed over by mistake is worse than to be asked once more.
SURE, SURE_TO_STOP, SURE_DESPITE_ANSWER = 0.4, 0.5, 0.95

_LEGAL = re.compile(
    r"(收到|接到|寄来|发来|来了|有|被).{0,6}(法院|传票|律师函|起诉|立案|强制执行|仲裁)|被(你们|银行|平台|公司)?(起诉|告)了?"
    r"|(申请|要|想|办|准备).{0,3}破产|我的律师|我请了律师"
    r"|court (papers|summons|letter|order|date|hearing)|(been|being|got) sued|summons|bailiff"
    r"|(filing|filed|file|going|declare[d]?) (for )?bankrupt|my (lawyer|solicitor|attorney)|ccj",
    re.IGNORECASE,
)
_DEATH = re.compile(
    r"(去世|过世|病逝|身亡|不在人世|走了).{0,12}(他|她|名下|贷款|欠|债)"
    r"|(他|她|名下).{0,8}(贷款|欠款|债).{0,12}(去世|过世|病逝|身亡)"
    r"|(passed away|died|deceased|is dead).{0,40}(loan|debt|account|owe)"
    r"|(his|her) (loan|debt|account).{0,40}(passed away|died|dead)",
    re.IGNORECASE,
)
_FRAUD = re.compile(
    r"(被|遭).{0,4}(诈骗|盗刷|盗用|冒用|骗贷)|(冒用|盗用|冒充|偷用)(了)?我|用我的?(身份|名义|名字|信息|证件).{0,6}(贷|借|办)"
    r"|身份.{0,4}(被盗|被冒用|泄露).{0,6}(贷|借)|冒名(贷|借)"
    r"|identity theft|(stole|used|using) my (identity|name|details|id)\b|(opened|taken out) .{0,20}in my name"
    r"|(victim of|was) (a )?(fraud|scam)",
    re.IGNORECASE,
)
_CHASED_FOR_ANOTHER = re.compile(
    r"(朋友|同事|同学|亲戚|邻居|室友|前夫|前妻|前男友|前女友|[他她]|别人|人家)(自己)?(欠|借)(了|的|你们)"
    r".{0,12}(打|找|联系|催|骚扰).{0,6}我(?!们?商量)"
    r"|(friend|colleague|co-?worker|neighbou?r|room-?mate|flat-?mate|relative|ex|he|she|somebody else|someone else)"
    r"( is the one who| is who)? (owes?|borrowed)\b.{0,40}\b(call|chas|contact|harass|bother|text|ring)(e|ed|ing)? me",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"会不会|是不是要|会.{0,12}吗|会被|\bwill (you|they|i)\b|\bcan (you|they)\b|\bgoing to\b.*\?", re.IGNORECASE
)


def hand_over_reason(utterance: Utterance, *, answers_question: bool) -> str | None:
    """The reason to hand over at once, or None."""
    if _CHASED_FOR_ANOTHER.search(utterance.text):
        return "third_party"
    if not _QUESTION.search(utterance.text):
        for pattern, reason in ((_DEATH, "deceased"), (_FRAUD, "fraud"), (_LEGAL, "legal")):
            if pattern.search(utterance.text):
                return reason
    reason_of_intent = INTENTS.get(utterance.intent)
    if reason_of_intent == "complaint" and fears.asks_whom_we_contact(utterance.text):
        return None
    if reason_of_intent is None or utterance.confidence < _needed(reason_of_intent, utterance, answers_question):
        return None
    return reason_of_intent


def _needed(reason: str, utterance: Utterance, answers_question: bool) -> float:
    if not stops_money(reason):
        return SURE
    return SURE_DESPITE_ANSWER if answers_question or is_hardship_notice(utterance.text) else SURE_TO_STOP
