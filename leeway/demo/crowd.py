"""The borrowers of the demo portfolio whom nobody wrote by hand: drawn from kinds of trouble, the same every time."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from itertools import chain, repeat
from pathlib import Path
from random import Random
from typing import Any

import yaml

from leeway.borrowers.schemas import CreditRecord, Vulnerability
from leeway.demo.people import LoanShape, PastRefusal, Person, Strict
from leeway.loans.schemas import LoanStatus, Product


class ProductShape(Strict):
    """How a product is called, what it costs, and in how many monthly parts it is asked for."""

    zh: str
    en: str
    rates: tuple[Decimal, ...]
    parts: tuple[int, ...]


class Kind(Strict):
    """A kind of trouble."""

    id: str
    weight: int
    zh: str
    en: str
    products: tuple[Product, ...]
    overdue_days: tuple[int, int]
    owed: tuple[int, int]
    records: tuple[CreditRecord, ...]
    vulnerabilities: tuple[Vulnerability, ...] = ()
    status: LoanStatus = "active"
    more_loans: int = 0
    broken: int = 0
    refusal: str | None = None
    breathing_space_days: int | None = None


class Source(Strict):
    """`crowd.yml`."""

    surnames: str
    given_names: tuple[str, ...]
    names_from_abroad: tuple[str, ...]
    products: dict[Product, ProductShape]
    kinds: tuple[Kind, ...]


@lru_cache
def source() -> Source:
    """What the crowd is drawn from."""
    text = (Path(__file__).parent / "crowd.yml").read_text(encoding="utf-8")
    return Source.model_validate(yaml.safe_load(text))


def crowd(first: int, last: int) -> Iterator[Person]:
    """The borrowers with these numbers. Each depends on its number alone."""
    kinds = list(chain.from_iterable(repeat(kind, kind.weight) for kind in source().kinds))
    for number in range(first, last + 1):
        yield _person(number, kinds[number * 17 % len(kinds)])


def _person(number: int, kind: Kind) -> Person:
    dice = Random(f"leeway {number}")
    abroad = number % 12 == 5
    currency = dice.choice(("CNY", "CNY", "GBP", "USD")) if abroad else "CNY"
    more_loans = dice.randint(0, kind.more_loans) or int(dice.random() < 0.15)
    loans = tuple(_loan(dice, kind, currency) for _ in range(1 + more_loans))
    worst = max(loans, key=lambda loan: loan.overdue_days)
    product = source().products[worst.product]
    refused = (PastRefusal(days_ago=dice.randint(5, worst.overdue_days), note=kind.refusal),) if kind.refusal else ()
    return Person(
        ref=f"D{number:03}",
        **_identity(number, abroad, currency),
        credit_record=dice.choice(kind.records),
        vulnerabilities=kind.vulnerabilities,
        arrangements_broken=dice.randint(0, kind.broken),
        breathing_space_days=kind.breathing_space_days,
        refusals=refused,
        situation_zh=kind.zh.format(days=worst.overdue_days, product=product.zh),
        situation_en=kind.en.format(days=worst.overdue_days, product=product.en),
        loans=loans,
    )


def _identity(number: int, abroad: bool, currency: str) -> dict[str, Any]:
    """Name, telephone and language. The numbers belong to nobody: 154 is given to no operator in China, the others are
    kept for fiction by Ofcom and the North American plan."""
    if not abroad:
        name = _at(number, source().surnames) + _at(number, source().given_names)
        return {"name": name, "phone": f"+86154{number:08}", "language": "zh"}
    phone = {"GBP": f"+447700900{number:03}", "USD": f"+1202555{100 + number // 12:04}"}
    return {
        "name": _at(number // 12, source().names_from_abroad),
        "phone": phone.get(currency, f"+86154{number:08}"),
        "language": "en",
    }


def _at(number: int, names: Sequence[str]) -> str:
    return names[number % len(names)]


def _loan(dice: Random, kind: Kind, currency: str) -> LoanShape:
    name = dice.choice(kind.products)
    product = source().products[name]
    rate = dice.choice(product.rates)
    low, high = kind.owed
    owed = dice.randint(low * 100, dice.randint(low, high) * 100)  # small debts are more common than large ones
    days = dice.randint(*kind.overdue_days)
    interest = _rounded(owed * rate * (days + 15) / 365)
    fees = _rounded(Decimal(owed) * days / 10_000)
    instalment = max(_rounded(Decimal(owed + interest + fees) / dice.choice(product.parts)), 1)
    paid_months = dice.randint(0, 18)
    return LoanShape(
        product=name,
        currency=currency,
        principal=owed + instalment * paid_months,
        outstanding_principal=owed,
        outstanding_interest=interest,
        outstanding_fees=fees,
        rate=rate,
        instalment=instalment,
        overdue_days=days,
        due_in_days=dice.randint(1, 25),
        paid_months=paid_months,
        part_paid=instalment // 4 if days and dice.random() < 0.2 else 0,
        status=kind.status,
    )


def _rounded(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))
