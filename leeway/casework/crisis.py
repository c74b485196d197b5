"""The crisis of a conversation, as the people who see to it work on it.

When it began and who cleared it is told by the record itself (`crisis.read`, `crisis.cleared`).
"""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent, record
from leeway.casework.crisis_rules import crisis_rules
from leeway.casework.models import CrisisStep
from leeway.conversations.models import Conversation, Message
from leeway.errors import Conflict, NotFound
from leeway.journey.crisis import helplines
from reading.masking import mask


class CrisisStepsOpen(Conflict):
    """Required steps have not been done yet; `details` names them."""

    code = "crisis_steps_open"
    words = "error_crisis_steps_open"

    def __init__(self, steps: list[str]) -> None:
        super().__init__(", ".join(steps))
        self.steps = steps

    @property
    def details(self) -> dict[str, Any]:
        return {"steps": self.steps}


class NoCrisis(Conflict):
    """The conversation has no crisis, or it is cleared already."""

    code = "no_crisis"
    words = "error_no_crisis"


def crisis_view(session: Session, conversation: Conversation, language: str) -> dict[str, Any] | None:
    """The latest crisis of a conversation, open or cleared, in the agent's language; None when there was none."""
    begun = _begun(session, conversation.id)
    if begun is None:
        return None
    cleared = _cleared(session, conversation, begun)
    done = _done(session, begun.id)
    names = _names(session, [row.agent_id for row in done.values()] + ([_agent_id(cleared)] if cleared else []))
    rules, line = crisis_rules(), _line(session, begun)
    return {
        "since": begun.at.isoformat(),
        "words": line.text if line else "",
        "seq": line.seq if line else 0,
        "level": "crisis",
        "alert": [{"who": one.who.text(language), "how": one.how.text(language)} for one in rules.alert],
        "say_first": [words.text(language) for words in rules.say_first],
        "not_to_do": [words.text(language) for words in rules.not_to_do],
        "steps": [
            {"id": step.id, "label": step.text(language), "required": step.required, **_by(done.get(step.id), names)}
            for step in rules.steps
        ],
        "cleared_by": names.get(_agent_id(cleared)) if cleared else None,
        "cleared_at": cleared.at.isoformat() if cleared else None,
        "clear_note": cleared.data.get("note", "") if cleared else None,
        "helplines": [
            {"name": one[f"name_{language}"], "phone": str(one["number"]), "hours": one.get(f"hours_{language}")}
            for one in helplines()
        ],
    }


def mark(session: Session, conversation: Conversation, agent: Agent, step: str, done: bool, note: str) -> None:
    """Notes that a step was done, or that it was not after all. Doing it again keeps who did it first."""
    if step not in {known.id for known in crisis_rules().steps}:
        raise NotFound(step)
    begun = _open(session, conversation)
    row = session.scalar(select(CrisisStep).where(CrisisStep.crisis_id == begun.id, CrisisStep.step == step))
    if done is (row is not None):
        return
    words = mask(note).text
    if row is not None:
        session.delete(row)
    else:
        session.add(CrisisStep(crisis_id=begun.id, step=step, agent_id=agent.id, note=words, at=clock.now(session)))
    session.flush()
    action = "crisis.step_done" if done else "crisis.step_undone"
    record(session, f"agent:{agent.id}", action, conversation.id, step=step, note=words)


def clear(session: Session, conversation: Conversation, agent: Agent, note: str) -> None:
    """Ends the crisis, so that money may be talked about again; CrisisStepsOpen while required steps are open."""
    begun = _open(session, conversation)
    done = _done(session, begun.id)
    missing = [step.id for step in crisis_rules().steps if step.required and step.id not in done]
    if missing:
        raise CrisisStepsOpen(missing)
    conversation.crisis_since = None
    record(session, f"agent:{agent.id}", "crisis.cleared", conversation.id, note=mask(note).text)
    session.flush()


def _open(session: Session, conversation: Conversation) -> AuditEvent:
    begun = _begun(session, conversation.id) if conversation.crisis_since is not None else None
    if begun is None:
        raise NoCrisis(conversation.id)
    return begun


def _begun(session: Session, conversation_id: str) -> AuditEvent | None:
    """The deed that the latest crisis began with; what is said in an open crisis begins no other."""
    query = select(AuditEvent).where(AuditEvent.subject == conversation_id, AuditEvent.action == "crisis.read")
    rows = session.scalars(query.order_by(AuditEvent.at.desc()))
    return next((row for row in rows if row.data["first"]), None)


def _cleared(session: Session, conversation: Conversation, begun: AuditEvent) -> AuditEvent | None:
    if conversation.crisis_since is not None:
        return None
    query = select(AuditEvent).where(
        AuditEvent.subject == conversation.id, AuditEvent.action == "crisis.cleared", AuditEvent.at >= begun.at
    )
    return session.scalars(query.order_by(AuditEvent.at)).first()


def _line(session: Session, begun: AuditEvent) -> Message | None:
    """The line in which it was read."""
    query = select(Message).where(
        Message.conversation_id == begun.subject, Message.distress == "crisis", Message.at <= begun.at
    )
    return session.scalars(query.order_by(Message.seq.desc())).first()


def _done(session: Session, crisis_id: str) -> dict[str, CrisisStep]:
    rows = session.scalars(select(CrisisStep).where(CrisisStep.crisis_id == crisis_id))
    return {row.step: row for row in rows}


def _agent_id(deed: AuditEvent) -> str:
    return deed.actor.removeprefix("agent:")


def _names(session: Session, agent_ids: list[str]) -> dict[str, dict[str, str]]:
    rows = session.execute(select(Agent.id, Agent.name).where(Agent.id.in_(agent_ids)))
    return {row.id: {"id": row.id, "name": row.name} for row in rows}


def _by(row: CrisisStep | None, names: dict[str, dict[str, str]]) -> dict[str, Any]:
    if row is None:
        return {"done_by": None, "done_at": None, "note": None}
    return {"done_by": names[row.agent_id], "done_at": row.at.isoformat(), "note": row.note}
