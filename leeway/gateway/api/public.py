"""What needs no sign-in: health, a borrower's own documents behind signed links, and the demo's helpers."""

import asyncio
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from sqlalchemy import select, text

from leeway.borrowers import repository as borrowers
from leeway.db import unit_of_work
from leeway.errors import NotFound
from leeway.gateway.wire import iso
from leeway.identity import tokens
from leeway.identity.models import DemoCode
from leeway.plans import documents
from leeway.plans.models import Agreement

router = APIRouter()


@router.get("/healthz", tags=["health"])
def healthz() -> dict[str, str]:
    """The gateway is alive."""
    return {"status": "ok"}


@router.get("/readyz", tags=["health"])
async def readyz(request: Request) -> JSONResponse:
    """Whether everything that a turn needs answers: the database, Rasa with a model, the action server."""
    checks = {
        "database": await asyncio.to_thread(_database_answers),
        "rasa": await request.app.state.rasa.ready(),
        "actions": await request.app.state.actions_ready(),
    }
    return JSONResponse({"ready": all(checks.values()), **checks}, 200 if all(checks.values()) else 503)


@router.get("/api/agreements/{agreement_id}.{form}", tags=["documents"])
def agreement_document(agreement_id: str, form: str, token: str) -> Response:
    """A signed plan as PDF or calendar file. The token names exactly this agreement and expires."""
    if tokens.subject_of(token, tokens.DOCUMENT) != agreement_id or form not in ("pdf", "ics"):
        raise NotFound(agreement_id)
    with unit_of_work() as session:
        agreement = session.get(Agreement, agreement_id)
        if agreement is None:
            raise NotFound(agreement_id)
        language = documents.language_of(session, agreement)
        if form == "pdf":
            body, media = documents.pdf(session, agreement, language), "application/pdf"
        else:
            body, media = documents.calendar(session, agreement, language), "text/calendar; charset=utf-8"
    return Response(body, media_type=media, headers={"Content-Disposition": f'inline; filename="leeway-plan.{form}"'})


demo_router = APIRouter(prefix="/demo/api", tags=["demo"])


@demo_router.get("/borrowers")
def demo_borrowers() -> list[dict[str, Any]]:
    """Borrowers of the demo portfolio whom a visitor may be, with a token that logs them in."""
    from leeway import demo

    refs = [entry.ref for entry in demo.featured()]
    with unit_of_work() as session:
        rows = [borrowers.find_by_ref(session, ref) for ref in refs]
        return [
            {
                "id": row.id,
                "ref": row.external_ref,
                "name": row.name,
                "situation_zh": row.situation_zh,
                "situation_en": row.situation_en,
                "phone": row.phone,
                "language": row.preferred_language,
                "token": tokens.sign(row.id),
            }
            for row in rows
            if row is not None
        ]


@demo_router.get("/codes")
def demo_codes() -> list[dict[str, str]]:
    """The latest one-time codes, shown in place of an SMS."""
    with unit_of_work() as session:
        rows = session.scalars(select(DemoCode).order_by(DemoCode.at.desc()).limit(5))
        return [{"phone_masked": row.phone_masked, "code": row.code, "at": iso(row.at)} for row in rows]


def _database_answers() -> bool:
    try:
        with unit_of_work() as session:
            session.execute(text("SELECT 1"))
    except Exception:
        return False
    return True
