"""Starting a rehearsal, saying a line in it, ending it, and looking at those of before."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.db import new_id
from leeway.errors import Conflict, NotFound
from leeway.guard.service import checked
from leeway.rehearsal.deeds import deeds_of
from leeway.rehearsal.models import Rehearsal, RehearsalLine
from leeway.rehearsal.review import Said, review
from leeway.rehearsal.schemas import LineView, RehearsalRow, RehearsalView, Review, ScriptView
from leeway.rehearsal.script import Script, script, scripts
from reading.masking import mask

MOST_ROWS = 100
# Who may look at the rehearsals of others.
_TRAINERS = ("supervisor", "administrator")


class RehearsalOver(Conflict):
    """The rehearsal has ended."""

    code = "rehearsal_over"
    words = "error_rehearsal_over"


def all_scripts() -> list[ScriptView]:
    """The borrowers to practise with."""
    return [_script_view(one) for one in scripts().values()]


def start(session: Session, agent: Agent, script_id: str) -> Rehearsal:
    """Begins a rehearsal; the borrower writes first."""
    chosen, moment = script(script_id), clock.now(session)
    rehearsal = Rehearsal(
        id=new_id(), agent_id=agent.id, script=chosen.id, step=chosen.first, started_at=moment, lines=[]
    )
    session.add(rehearsal)
    for text in chosen.opening:
        _add(session, rehearsal, "borrower", text)
    record(session, f"agent:{agent.id}", "rehearsal.started", rehearsal.id, script=chosen.id)
    session.flush()
    return rehearsal


def say(session: Session, rehearsal_id: str, agent: Agent, text: str, language: str) -> Rehearsal:
    """The agent's line and the borrower's answer to it; may end the rehearsal."""
    rehearsal = _own(session, rehearsal_id, agent)
    if rehearsal.outcome is not None:
        raise RehearsalOver(rehearsal_id)
    chosen = script(rehearsal.script)
    deeds, found = deeds_of(text, chosen.cover, crisis=chosen.persona == "crisis")
    line = _add(session, rehearsal, "agent", mask(text).text)
    line.deeds = sorted(deeds)
    line.findings = [finding.model_dump() for finding in checked(text, found, language).findings]
    branch = chosen.next(rehearsal.step, deeds)
    rehearsal.step = branch.goto
    for answer in branch.say:
        _add(session, rehearsal, "borrower", answer)
    outcome = chosen.steps[rehearsal.step].outcome
    if outcome is not None or _turns(rehearsal) >= chosen.turns:
        _finish(session, rehearsal, chosen, outcome or "unfinished", language)
    session.flush()
    return rehearsal


def end(session: Session, rehearsal_id: str, agent: Agent, language: str) -> Rehearsal:
    """Ends a rehearsal before its script does; one that has ended stays as it is."""
    rehearsal = _own(session, rehearsal_id, agent)
    if rehearsal.outcome is None:
        _finish(session, rehearsal, script(rehearsal.script), "unfinished", language)
    return rehearsal


def get(session: Session, rehearsal_id: str, agent: Agent) -> Rehearsal:
    """A rehearsal of one's own; those who train others see every one."""
    rehearsal = session.get(Rehearsal, rehearsal_id)
    if rehearsal is None or (rehearsal.agent_id != agent.id and agent.role not in _TRAINERS):
        raise NotFound(rehearsal_id)
    return rehearsal


def listed(session: Session, agent: Agent) -> list[RehearsalRow]:
    """The latest rehearsals that one may see, the newest first."""
    query = select(Rehearsal, Agent.name).join(Agent, Agent.id == Rehearsal.agent_id)
    if agent.role not in _TRAINERS:
        query = query.where(Rehearsal.agent_id == agent.id)
    rows = session.execute(query.order_by(Rehearsal.started_at.desc(), Rehearsal.id).limit(MOST_ROWS))
    return [_row(rehearsal, name) for rehearsal, name in rows]


def view(session: Session, rehearsal: Rehearsal) -> RehearsalView:
    """A rehearsal with all its lines."""
    owner = session.get(Agent, rehearsal.agent_id)
    assert owner is not None
    return RehearsalView.model_validate(
        {
            "id": rehearsal.id,
            "script": _script_view(script(rehearsal.script)),
            "agent": owner.name,
            "started_at": rehearsal.started_at,
            "ended_at": rehearsal.ended_at,
            "outcome": rehearsal.outcome,
            "lines": [_line_view(line) for line in rehearsal.lines],
            "review": Review.model_validate(rehearsal.review) if rehearsal.review else None,
        }
    )


def _own(session: Session, rehearsal_id: str, agent: Agent) -> Rehearsal:
    # Locked, so that of two lines sent together the second sees the first.
    rehearsal = session.get(Rehearsal, rehearsal_id, with_for_update=True)
    if rehearsal is None or rehearsal.agent_id != agent.id:
        raise NotFound(rehearsal_id)
    return rehearsal


def _add(session: Session, rehearsal: Rehearsal, sender: str, text: str) -> RehearsalLine:
    line = RehearsalLine(
        id=new_id(),
        seq=len(rehearsal.lines) + 1,
        sender=sender,
        text=text,
        deeds=[],
        findings=[],
        at=clock.now(session),
    )
    rehearsal.lines.append(line)
    return line


def _turns(rehearsal: Rehearsal) -> int:
    return sum(line.sender == "agent" for line in rehearsal.lines)


def _finish(session: Session, rehearsal: Rehearsal, chosen: Script, outcome: str, language: str) -> None:
    said = [
        Said(line.seq, line.at, frozenset(line.deeds), line.findings)
        for line in rehearsal.lines
        if line.sender == "agent"
    ]
    rehearsal.outcome, rehearsal.ended_at = outcome, clock.now(session)
    rehearsal.review = review(chosen, said, rehearsal.started_at, outcome, language).model_dump(mode="json")
    record(session, f"agent:{rehearsal.agent_id}", "rehearsal.ended", rehearsal.id, outcome=outcome)


def _script_view(one: Script) -> ScriptView:
    return ScriptView(id=one.id, persona=one.persona, language=one.language, title=one.title, briefing=one.briefing)


def _line_view(line: RehearsalLine) -> LineView:
    return LineView.model_validate(
        {
            "seq": line.seq,
            "sender": line.sender,
            "text": line.text,
            "at": line.at,
            "deeds": line.deeds,
            "findings": line.findings,
        }
    )


def _row(rehearsal: Rehearsal, agent_name: str) -> RehearsalRow:
    return RehearsalRow.model_validate(
        {
            "id": rehearsal.id,
            "script": rehearsal.script,
            "title": script(rehearsal.script).title,
            "agent": agent_name,
            "started_at": rehearsal.started_at,
            "ended_at": rehearsal.ended_at,
            "outcome": rehearsal.outcome,
            "caught": sum(len(line.findings) for line in rehearsal.lines),
        }
    )
