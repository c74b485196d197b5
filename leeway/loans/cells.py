"""What may stand in a cell of the loan file. Each reader gives the value or raises ValueError with a kind sentence."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from leeway.borrowers.phones import normalise
from leeway.loans.amounts import DECIMALS, parse_amount, quoted

_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,12})?")
_LONGEST = 200


def label(text: str) -> str:
    """A reference or a name. The text itself is not repeated in the message: it may be a person's name."""
    if len(text) > _LONGEST:
        raise ValueError(f"is longer than {_LONGEST} characters")
    if not text.isprintable():
        raise ValueError("has characters that cannot be printed")
    return text


def phone(text: str) -> str:
    """A telephone number as E.164."""
    return normalise(text)


def one_of(words: Iterable[str]) -> Callable[[str], str]:
    """A reader of one of `words`."""
    known = tuple(words)

    def read(text: str) -> str:
        if text not in known:
            raise ValueError(f"{quoted(text)} is not known; write one of {', '.join(known)}")
        return text

    return read


def some_of(words: Iterable[str]) -> Callable[[str], list[str]]:
    """A reader of any of `words`, with semicolons between them."""
    single = one_of(words)
    return lambda text: [single(part) for part in _parts(text)]


def currency(text: str) -> str:
    """A currency code."""
    return one_of(DECIMALS)(text)


def day(text: str) -> date:
    """A date."""
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{quoted(text)} is not a date; write 2026-01-31") from None


def truth(text: str) -> bool:
    """Yes or no."""
    return one_of(("yes", "no"))(text) == "yes"


def count(low: int, high: int) -> Callable[[str], int]:
    """A reader of a whole number between two bounds, both included."""

    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text) or not low <= int(text) <= high:
            raise ValueError(f"{quoted(text)} is not a whole number from {low} to {high}")
        return int(text)

    return read


def rate(text: str) -> Decimal:
    """A yearly rate as a fraction. Above 1 it is taken for a slip: somebody wrote per cent."""
    number = text.rstrip("%％").strip()
    if not _NUMBER.fullmatch(number):
        raise ValueError(f"{quoted(text)} is not a number; write 0.12 for 12 % a year")
    value = Decimal(number)
    if number != text:
        raise ValueError(f"{quoted(text)} is not a number; write {_plain(value / 100)}")
    if value > 1:
        raise ValueError(f"{quoted(text)} would be {_plain(value * 100)} % a year; write {_plain(value / 100)}")
    if value != value.quantize(Decimal("0.000001")):
        raise ValueError(f"{quoted(text)} has more than six decimals")
    return value


def owed(text: str, code: str) -> int:
    """An amount, nothing included, in minor units."""
    return parse_amount(text, code)


def lent(text: str, code: str) -> int:
    """An amount above nothing, in minor units."""
    amount = parse_amount(text, code)
    if amount == 0:
        raise ValueError("must be more than 0")
    return amount


def due_items(text: str, code: str) -> list[tuple[date, int, int]]:
    """ "2026-01-15 480.00 480.00; 2026-02-15 480.00": date, amount and, when there is one, what was paid of it."""
    items: dict[date, tuple[date, int, int]] = {}
    for part in _parts(text):
        match part.split():
            case [on, amount]:
                item = (day(on), lent(amount, code), 0)
            case [on, amount, paid]:
                item = (day(on), lent(amount, code), owed(paid, code))
            case _:
                raise ValueError(f"{quoted(part)} is not a due amount; write 2026-01-15 480.00 and what was paid of it")
        if item[2] > item[1]:
            raise ValueError(f"{quoted(part)} has more paid than was due")
        if item[0] in items:
            raise ValueError(f"{item[0]} is there twice; write the whole amount of a day once")
        items[item[0]] = item
    return sorted(items.values())


def payments(text: str, code: str) -> list[tuple[date, int]]:
    """ "2026-01-15 480.00; 2026-02-17 100.00": date and amount of every payment."""
    found = []
    for part in _parts(text):
        match part.split():
            case [on, amount]:
                found.append((day(on), lent(amount, code)))
            case _:
                raise ValueError(f"{quoted(part)} is not a payment; write 2026-01-15 480.00")
    return sorted(found)


def refusals(text: str) -> list[tuple[date, str]]:
    """ "2026-01-15 asked for instalments, record too poor": date and note of every refusal."""
    found = []
    for part in _parts(text):
        on, _, note = part.partition(" ")
        if not note.strip():
            raise ValueError(f"{quoted(part)} is not a refusal; write 2026-01-15 and the reason that was given")
        found.append((day(on), label(note.strip())))
    return sorted(found)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split("[;；]", text) if part.strip()]


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
