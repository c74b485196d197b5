"""Claims are leases: whoever vanishes with a case loses it to the queue, where it keeps its place.

Leases run on the machine's time, so that moving the business clock takes nobody's case away.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING
from leeway.errors import Conflict
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import OPEN, Handoff
from leeway.handoffs.telling import tell
from leeway.settings import settings


def lease() -> timedelta:
    """How long a claim holds that nobody renews: as in policy/desk.yml unless the settings say otherwise."""
    seconds = settings().lease_seconds
    return desk_rules().lease if seconds is None else timedelta(seconds=seconds)


class AtCapacity(Conflict):
    """The agent holds as many cases as they may."""

    code = "at_capacity"
    words = "error_at_capacity"


def make_room(session: Session, agent_id: str, handoff_id: str) -> None:
    """Locks the agent's row, so that their claims follow one another, and raises AtCapacity when they can take no
    further case than this one, or none any more.
    """
    capacity = session.scalar(select(Agent.capacity).where(Agent.id == agent_id, Agent.active).with_for_update())
    held = select(func.count()).where(
        Handoff.agent_id == agent_id, Handoff.status == "claimed", Handoff.id != handoff_id
    )
    if (session.scalar(held) or 0) >= (capacity or 0):
        raise AtCapacity(agent_id)


def need_renewal(session: Session, agent_id: str) -> bool:
    """Whether a third or more of a lease that the agent holds has run out."""
    late = clock.machine_now() + lease() * 2 / 3
    held = (Handoff.agent_id == agent_id, Handoff.status == "claimed", Handoff.lease_until < late)
    return session.scalar(select(Handoff.id).where(*held).limit(1)) is not None


def renew(session: Session, agent_ids: Iterable[str]) -> None:
    """Keeps what these agents hold in their hands for another lease."""
    held = (Handoff.agent_id.in_(list(agent_ids)), Handoff.status == "claimed")
    session.execute(update(Handoff).where(*held).values(lease_until=clock.machine_now() + lease()))


def held(session: Session, agent_id: str) -> list[str]:
    """The conversations that an agent holds."""
    query = select(Handoff.conversation_id).where(Handoff.agent_id == agent_id, Handoff.status == "claimed")
    return list(session.scalars(query))


def lapse(session: Session, moment: datetime) -> list[Handoff]:
    """Puts back every case whose lease ended before `moment` (machine time). Of several gateways one gets each row."""
    return _put_back(session, Handoff.lease_until < moment, "system", "lease_lapsed")


def release(session: Session, agent_id: str, actor: str) -> list[Handoff]:
    """Puts back at once what somebody holds who takes no cases any more, and keeps nothing waiting for them."""
    meant = (Handoff.for_agent_id == agent_id, Handoff.status.in_(OPEN))
    session.execute(update(Handoff).where(*meant).values(for_agent_id=None))
    return _put_back(session, Handoff.agent_id == agent_id, actor, "account_changed")


def _put_back(session: Session, which: ColumnElement[bool], actor: str, why: str) -> list[Handoff]:
    query = (
        update(Handoff)
        .where(Handoff.status == "claimed", which)
        .values(status="waiting", agent_id=None, claimed_at=None, lease_until=None)
        .returning(Handoff.id)
    )
    returned = []
    for handoff_id in session.scalars(query).all():
        handoff = session.get(Handoff, handoff_id, populate_existing=True)
        assert handoff is not None
        conversation = conversations.get(session, handoff.conversation_id)
        conversations.move(session, conversation, WAITING, actor, why)
        conversation.agent_id = None
        record(session, actor, "handoff.lapsed", handoff.id, conversation=conversation.id)
        tell(session, "handoff.lapsed", handoff)
        returned.append(handoff)
    return returned


def escalate(session: Session) -> list[Handoff]:
    """Marks, once, what waited past its service target, so that the supervisors are told."""
    now = clock.now(session)
    query = (
        update(Handoff)
        .where(Handoff.status == "waiting", Handoff.due_at < now, Handoff.escalated_at.is_(None))
        .values(escalated_at=now)
        .returning(Handoff)
    )
    late = list(session.scalars(query, execution_options={"populate_existing": True}))
    for handoff in late:
        record(session, "system", "handoff.escalated", handoff.id, conversation=handoff.conversation_id)
        tell(session, "handoff.escalated", handoff)
    return late
