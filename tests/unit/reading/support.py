"""Short forms in which the tests write what a message says."""

from datetime import datetime, timedelta, timezone

from reading.entities import read_entities
from reading.types import Entity

NOW = datetime(2026, 9, 10, 10, 0, tzinfo=timezone(timedelta(hours=8)))  # a Thursday


def read(text: str, language: str | None = None) -> list[Entity]:
    return read_entities(text, now=NOW, language=language)


def of(text: str, kind: str) -> list[Entity]:
    return [entity for entity in read(text) if entity.entity == kind]


def money(text: str) -> list[str]:
    """Amounts as "300", "~2000" (about), "300-500", "<=250", "<3000", ">=100", ">1500"; "!" for denied."""
    return [_amount(entity) for entity in of(text, "money")]


def roles(text: str) -> list[str | None]:
    return [entity.role for entity in read(text) if entity.entity in ("money", "nothing")]


def dates(text: str) -> list[str]:
    """Dates as "2026-09-01..2026-09-30", an open side empty, a symbol after a blank."""
    values = [entity.value or {} for entity in of(text, "date")]
    return [f"{v['from'] or ''}..{v['to'] or ''} {v['symbol'] or ''}".strip() for v in values]


def lasting(text: str) -> list[str]:
    """Durations as "6 month", "2-3 month", "~1 month", "<=3 month"."""
    return [_bounded(entity.value or {}) + " " + (entity.value or {})["unit"] for entity in of(text, "duration")]


def _amount(entity: Entity) -> str:
    value = entity.value or {}
    return _bounded(value) + (f"/{value['per']}" if value["per"] else "") + ("!" if value["negated"] else "")


def _bounded(value: dict[str, object]) -> str:
    low, high, bound = value["low"], value["high"], value["bound"]
    if bound == "range":
        return f"{low}-{high}"
    sign = {"exact": "", "about": "~", "at_most": "<=", "below": "<", "at_least": ">=", "above": ">"}[str(bound)]
    return f"{sign}{high if low is None else low}"
