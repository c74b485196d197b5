"""What those look at who answer for the desk: its figures, and the record of who did what."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import PlainTextResponse

from leeway.audit import listing
from leeway.db import read_only
from leeway.gateway.api.access import Language, Overseer, Reader
from leeway.wall import service as walls

router = APIRouter(prefix="/api/desk", tags=["oversight"])

Days = Annotated[int, Query(ge=1, le=366)]


@router.get("/wall")
def wall(agent: Reader, language: Language, days: Days = 7) -> dict[str, Any]:
    """How the desk does now and over the last days."""
    with read_only() as session:
        return walls.wall(session, days, language)


@router.get("/wall.csv", response_class=PlainTextResponse)
def wall_csv(agent: Reader, language: Language, days: Days = 7) -> PlainTextResponse:
    """The same as CSV, one figure a line."""
    with read_only() as session:
        text = walls.as_csv(walls.wall(session, days, language))
    return PlainTextResponse(text, media_type="text/csv")


@router.get("/audit")
def audit(
    agent: Overseer,
    after: str | None = None,
    actor: Annotated[str, Query(max_length=100)] = "",
    what: Annotated[str, Query(max_length=100)] = "",
) -> dict[str, Any]:
    """The record, the newest deeds first; `after` is the `next` of the page before."""
    with read_only() as session:
        return listing.page(session, after, actor.strip(), what.strip())
