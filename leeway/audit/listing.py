"""Reading the record: the newest deeds first, page by page."""

from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.errors import NotFound

PAGE = 100
_AGENT = "agent:"


def page(session: Session, after: str | None, actor: str, what: str) -> dict[str, Any]:
    """The deeds after (that is, older than) the one with the id `after`; `next` is what to ask for then, null at the
    end. `actor` is who, as on record, or part of an agent's name; `what` part of an action, or a subject.

    NotFound when there is no deed `after`.
    """
    query = _older(session, select(AuditEvent), after)
    if actor:
        query = query.where(AuditEvent.actor.in_([actor, *_agents_called(session, actor)]))
    if what:
        query = query.where(or_(AuditEvent.action.contains(what, autoescape=True), AuditEvent.subject == what))
    query = query.order_by(AuditEvent.at.desc(), AuditEvent.id.desc()).limit(PAGE + 1)
    rows = session.scalars(query).all()
    shown = rows[:PAGE]
    names = _names(session, {row.actor for row in shown})
    return {
        "items": [
            {
                "id": row.id,
                "at": row.at.isoformat(),
                "actor": row.actor,
                "actor_name": names.get(row.actor),
                "action": row.action,
                "subject": row.subject,
                "data": row.data,
            }
            for row in shown
        ],
        "next": shown[-1].id if len(rows) > PAGE else None,
    }


def _older(session: Session, query: Select[AuditEvent], after: str | None) -> Select[AuditEvent]:
    if after is None:
        return query
    last = session.get(AuditEvent, after)
    if last is None:
        raise NotFound(after)
    return query.where(or_(AuditEvent.at < last.at, and_(AuditEvent.at == last.at, AuditEvent.id < last.id)))


def _agents_called(session: Session, name: str) -> list[str]:
    called = or_(Agent.name.icontains(name, autoescape=True), Agent.username.icontains(name, autoescape=True))
    return [f"{_AGENT}{agent_id}" for agent_id in session.scalars(select(Agent.id).where(called))]


def _names(session: Session, actors: set[str]) -> dict[str, str]:
    ids = [actor.removeprefix(_AGENT) for actor in actors if actor.startswith(_AGENT)]
    rows = session.execute(select(Agent.id, Agent.name).where(Agent.id.in_(ids)))
    return {f"{_AGENT}{row.id}": row.name for row in rows}
