"""Who is in the demo, as scripts and the demo page need it."""

from typing import TypedDict

from sqlalchemy.orm import Session

from leeway.borrowers.repository import demo_borrowers


class DemoBorrower(TypedDict):
    """A borrower of the demo; `ref` is always the same (D001 …), `id` is this database's own."""

    id: str
    ref: str
    name: str
    language: str
    situation_zh: str
    situation_en: str


def borrowers(session: Session) -> list[DemoBorrower]:
    """Everybody of the demo, by reference."""
    return [
        DemoBorrower(
            id=each.id,
            ref=each.external_ref,
            name=each.name,
            language=each.preferred_language,
            situation_zh=each.situation_zh or "",
            situation_en=each.situation_en or "",
        )
        for each in demo_borrowers(session)
    ]
