"""What borrowers are afraid of and ask about: prison, a court, that others hear of their debt."""

import re

from leeway.journey.cues import looks_like_question

_CONTACTS_OTHERS = re.compile(
    r"(找|打(电话)?给|联系|告诉|通知).{0,4}(我)?(爸|妈|父母|家人|家里|亲戚|老公|老婆|爱人|单位|公司|同事|领导|朋友|紧急联系人)"
    r"|\b(call|ring|contact|tell|phone|write to) (my|the) (mum|mom|dad|parents?|family|wife|husband|partner|boss|work"
    r"|employer|friends?|relatives?)\b",
    re.IGNORECASE,
)
_COURT = re.compile(
    r"起诉|告我|打官司|法院|上法庭|传票|\b(court|sue(d)? me|sue|legal action|lawsuit|bailiffs?)\b", re.IGNORECASE
)
_PRISON = re.compile(
    r"抓(我|人|走|起来)|坐牢|判刑|拘留|刑事|犯法|犯罪|蹲监狱|进去吗"
    r"|\b(jail|prison|arrest(ed)?|lock(ed)? (me )?up|criminal|police)\b",
    re.IGNORECASE,
)
# A question whether it will happen; "why do you keep calling my mother?" tells that it has.
_WILL = re.compile(r"会|要不要|是不是要|打算|\b(will|would|going to|gonna|do you|are you)\b", re.IGNORECASE)
_HAS = re.compile(
    r"为什么|为啥|凭什么|怎么(能|可以|就|老|还)|天天|整天|每天|一直|老是|总是|老(打|找|联系)|已经|了"
    r"|\b(why|keep|keeps|stop|already|always|every|have|has|did|who)\b",
    re.IGNORECASE,
)


def legal_fear(text: str) -> str | None:
    """ "prison" when the borrower is afraid of being arrested or punished, "court" when of being sued."""
    return "prison" if _PRISON.search(text) else "court" if _COURT.search(text) else None


def asks_whom_we_contact(text: str) -> bool:
    """Whether the borrower asks if we will contact somebody else, which nobody has done so far."""
    asks = looks_like_question(text) and _WILL.search(text) and not _HAS.search(text)
    return bool(asks and _CONTACTS_OTHERS.search(text))
