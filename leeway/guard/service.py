"""Checks a reply before it is sent, and keeps on record what was held back and what was sent in spite of a warning."""

from typing import Any, cast

from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations.models import Conversation
from leeway.errors import LeewayError
from leeway.guard.cover import NOTHING
from leeway.guard.covering import cover_of
from leeway.guard.examine import examine, verdict
from leeway.guard.reader import Heard
from leeway.guard.rules import RULES
from leeway.guard.schemas import Check, Finding, RuleView, Verdict
from leeway.journey.state import Journey, load
from leeway.plans import service as plans
from leeway.policy.schemas import authority_of
from leeway.words.catalogue import catalogue
from leeway.words.formatting import count_text, money
from reading.masking import mask


class ReplyRefused(LeewayError):
    """A reply that the guard holds back; carries what it found."""

    status = 422

    def __init__(self, check: Check) -> None:
        super().__init__(", ".join(finding.rule for finding in check.findings))
        self.check = check

    @property
    def details(self) -> dict[str, Any]:
        return {"check": self.check.model_dump()}


class ReplyBlocked(ReplyRefused):
    """Something in it may never be said."""

    code = "reply_blocked"
    words = "error_reply_blocked"


class ReplyUnacknowledged(ReplyRefused):
    """Something in it is risky, and the agent has not said that they have read why."""

    code = "reply_unacknowledged"
    words = "error_reply_unacknowledged"


def check(session: Session, conversation: Conversation, agent: Agent, text: str, language: str) -> Check:
    """What the guard makes of a draft. `language` is the agent's own; better sentences are in that of the draft."""
    crisis = conversation.crisis_since is not None
    found = examine(text, NOTHING, crisis=crisis)
    if not any(one.rule.name == "figure_outside" for one in found):
        # Most replies offer no figure, and what the case allows need not be worked out.
        return checked(text, found, language)
    journey = load(session, conversation.id)
    cover = cover_of(journey, authority_of(agent.role), clock.today(session))
    return checked(text, examine(text, cover, crisis=crisis), language, journey)


def checked(text: str, found: list[Heard], language: str, journey: Journey | None = None) -> Check:
    """What was found, in words."""
    findings = [
        Finding(
            rule=one.rule.name,
            severity=cast(Any, one.rule.severity),
            topic=one.rule.topic,
            start=one.start,
            end=one.end,
            text=text[one.start : one.end],
            why=catalogue().say(f"guard_why_{one.rule.name}", language).text,
            better=_better(one, journey),
            source=one.rule.source,
        )
        for one in found
    ]
    return Check(verdict=cast(Verdict, verdict(found)), findings=findings)


def refusal(
    session: Session, conversation_id: str, agent: Agent, text: str, result: Check, acknowledged: list[str]
) -> ReplyRefused | None:
    """Why a reply that was checked with this result is not sent, or None when it may be.

    What is held back, and what is sent after a warning, goes on record in the caller's transaction; so the caller
    raises only after that has ended.
    """
    rules = sorted({finding.rule for finding in result.findings})
    if result.verdict == "allow":
        return None
    blocked = result.verdict == "block"
    refused = blocked or not set(rules) <= set(acknowledged)
    action = "reply.blocked" if blocked else "reply.warned" if refused else "reply.acknowledged"
    record(session, f"agent:{agent.id}", action, conversation_id, rules=rules, text=mask(text).text)
    if not refused:
        return None
    return ReplyBlocked(result) if blocked else ReplyUnacknowledged(result)


def rules(language: str) -> list[RuleView]:
    """All rules that hold for agents, in words."""
    return [
        RuleView(
            rule=rule.name,
            severity=cast(Any, rule.severity),
            topic=rule.topic,
            why=catalogue().say(f"guard_why_{rule.name}", language).text,
            better=catalogue().say(f"guard_better_{rule.name}", language).text,
            source=rule.source,
            says=list((rule.zh if language == "zh" else rule.en).says),
            spares=list((rule.zh if language == "zh" else rule.en).spares),
        )
        for rule in RULES
        if rule.severity != "ours"
    ]


def _better(found: Heard, journey: Journey | None) -> str:
    """The sentence to say instead; for an amount outside policy, the offer that is on the table."""
    say, language = catalogue().say, found.language
    if found.rule.name == "figure_outside" and journey is not None and journey.open_offers:
        draft = plans.draft_of(journey.open_offers[0])
        amount = money(draft.instalment_minor, draft.currency, language)
        count = count_text(draft.n, "instalment", language)
        return say("guard_better_open_offer", language, amount=amount, count=count).text
    return say(f"guard_better_{found.rule.name}", language).text
