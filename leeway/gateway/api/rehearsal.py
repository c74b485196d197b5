"""Practising at the desk against a scripted borrower. Nothing here touches a borrower, a case or the queue."""

from fastapi import APIRouter

from leeway.db import read_only, unit_of_work
from leeway.gateway.api.access import Language, Reader, Worker
from leeway.rehearsal import service as rehearsals
from leeway.rehearsal.schemas import RehearsalRow, RehearsalView, Say, ScriptView, Start

router = APIRouter(prefix="/api/desk/rehearsals", tags=["rehearsal"])


@router.get("/scripts")
def scripts(agent: Reader) -> list[ScriptView]:
    """The borrowers to practise with, in both languages."""
    return rehearsals.all_scripts()


@router.get("")
def listed(agent: Reader) -> list[RehearsalRow]:
    """One's own rehearsals, the newest first; a supervisor or administrator sees those of all."""
    with read_only() as session:
        return rehearsals.listed(session, agent)


@router.post("", status_code=201)
def start(body: Start, agent: Worker) -> RehearsalView:
    """Begins a rehearsal; the borrower's first lines are in it."""
    with unit_of_work() as session:
        return rehearsals.view(session, rehearsals.start(session, agent, body.script))


@router.get("/{rehearsal_id}")
def show(rehearsal_id: str, agent: Reader) -> RehearsalView:
    """A rehearsal with its lines, and with its review once it has ended."""
    with read_only() as session:
        return rehearsals.view(session, rehearsals.get(session, rehearsal_id, agent))


@router.post("/{rehearsal_id}/lines")
def say(rehearsal_id: str, body: Say, agent: Worker, language: Language) -> RehearsalView:
    """Says a line; what comes back holds the borrower's answer, which may be silence. 409 when it has ended."""
    with unit_of_work() as session:
        return rehearsals.view(session, rehearsals.say(session, rehearsal_id, agent, body.text, language))


@router.post("/{rehearsal_id}/end")
def end(rehearsal_id: str, agent: Worker, language: Language) -> RehearsalView:
    """Ends a rehearsal and gives its review. Ending it twice changes nothing."""
    with unit_of_work() as session:
        return rehearsals.view(session, rehearsals.end(session, rehearsal_id, agent, language))
