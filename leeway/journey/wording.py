"""Turning parameters of decisions and negotiations into what a sentence can hold: formatted money, dates, numbers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from leeway.words.formatting import date_text, money


def formatted(parameters: Mapping[str, Any], currency: str, language: str) -> dict[str, Any]:
    """`asked_minor` becomes `asked`, as money; ISO dates (`…_due`, `…_date`) become dates; the rest stays."""
    values: dict[str, Any] = {}
    for name, value in parameters.items():
        if name.endswith("_minor"):
            values[name.removesuffix("_minor")] = money(value, currency, language)
        elif name.endswith(("_due", "_date")):
            values[name] = date_text(date.fromisoformat(value), language)
        else:
            values[name] = value
    return values
