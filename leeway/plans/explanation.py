"""Why it was decided so, told from the one stored record: to the borrower, to an agent, and to an auditor."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.cases.models import Case
from leeway.errors import NotFound
from leeway.plans.models import DecisionRecord, Offer
from leeway.policy.errors import PolicyError
from leeway.policy.pack import load_pack
from leeway.words.catalogue import catalogue
from leeway.words.formatting import date_text, money

PLANS = ("grace", "reschedule")


@dataclass(frozen=True)
class Line:
    """A figure or a rule, with what it is called."""

    label: str
    value: str


@dataclass(frozen=True)
class Explanation:
    """One decision: sentences for the borrower, lines for an agent, and for an auditor the whole record as it is."""

    borrower: tuple[str, ...]
    agent: tuple[Line, ...]
    auditor: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)


def decision_of(session: Session, wanted: str) -> tuple[DecisionRecord, list[Offer]]:
    """The decision that stands in a case (named by its id or its conversation's), with all offers made from it."""
    query = (
        select(DecisionRecord)
        .join(Case, Case.id == DecisionRecord.case_id)
        .where((Case.id == wanted) | (Case.conversation_id == wanted))
        .order_by(DecisionRecord.at.desc(), DecisionRecord.id)
    )
    row = session.scalars(query).first()
    if row is None:
        raise NotFound(f"nothing has been decided in a case or conversation {wanted}")
    offers = select(Offer).where(Offer.decision_id == row.id).order_by(Offer.round, Offer.label)
    return row, list(session.scalars(offers))


def explain(row: DecisionRecord, offers: Sequence[Offer], language: str) -> Explanation:
    """What was decided and why, in a language."""
    return Explanation(
        borrower=tuple(_for_borrower(row, offers, language)),
        agent=tuple(_for_agent(row, offers, language)),
        auditor=_for_auditor(row, offers),
    )


def values_of(row: DecisionRecord, language: str) -> dict[str, Any]:
    """The figures that a reason for the whole decision may mention, formatted."""
    capacity, limits, currency = row.capacity, row.trace["limits"], row.inputs["currency"]
    # Everything that comes before this lender; what is short is what it exceeds the income by.
    before = ("outgoings_used", "priority_arrears", "buffer", "other_debt")
    outgoings = sum(capacity.get(f"{name}_minor", 0) for name in before)
    amounts = {
        "income": capacity["income_minor"],
        "outgoings": outgoings,
        "shortfall": max(0, outgoings - capacity["income_minor"]),
        "sustainable": capacity["sustainable_minor"],
        "minimum": limits["minimum_instalment_minor"],
    }
    return {
        **{name: money(amount, currency, language) for name, amount in amounts.items()},
        "max_months": limits["max_term_months"],
    }


def _for_borrower(row: DecisionRecord, offers: Sequence[Offer], language: str) -> Iterator[str]:
    """Why this, why not that, and what would change it."""
    say, values = catalogue().say, values_of(row, language)
    stuck = row.reason_code == "no_feasible_plan"
    yield say("refer_no_feasible_plan" if stuck else row.trace["explanation_id"], language, **values).text
    for remedy in row.remedies:
        if (
            remedy["authority"] == "assistant"
            and not (stuck and remedy["kind"] in PLANS)
            and _worth_saying(remedy, offers)
        ):
            yield remedy_text(remedy, row, offers, language)
    for offer in offers:
        if offer.status != "replaced":
            yield _offer_text(offer, row, language)
    if offers:
        yield say("explain_limit", language, **values).text
    yield say("explain_credit", language).text
    yield say(f"explain_change_{row.trace['situation']}", language).text


def _worth_saying(remedy: dict[str, Any], offers: Sequence[Offer]) -> bool:
    """Fees of nothing are not waived, and who takes over is said by the reason itself."""
    return remedy["kind"] != "refer" and (remedy["kind"] != "fee_waiver" or any(offer.waived_minor for offer in offers))


def _for_agent(row: DecisionRecord, offers: Sequence[Offer], language: str) -> Iterator[Line]:
    """The rules that fired, then the numbers."""
    say, currency = catalogue().say, row.inputs["currency"]
    yield Line(say("explain_rule", language).text, f"{row.rule_id}: {_reason(row.reason_code, language)}")
    for remedy in row.remedies:
        who = say(f"explain_by_{remedy['authority']}", language).text
        reason = _reason(remedy["reason_code"], language)
        text = remedy_text(remedy, row, offers, language).replace("\n", " " if language == "en" else "")
        yield Line(remedy["rule_id"], " · ".join([reason, who, text, *_quoted(remedy, language)]))
    for name in ("outstanding_minor", "overdue_minor"):
        yield Line(say(f"explain_{name}", language).text, money(row.inputs[name], currency, language))
    for name in ("days_past_due", "months_until_end", "previous_arrangements_broken", "previous_arrangements_kept"):
        known = row.inputs.get(name)
        yield Line(say(f"explain_{name}", language).text, "—" if known is None else str(known))
    for step in row.capacity["steps"]:
        yield Line(say(step["label_id"], language).text, money(step["amount_minor"], currency, language))
    for offer in offers:
        yield Line(f"{offer.rule_id} ({offer.status})", _offer_text(offer, row, language))


def _for_auditor(row: DecisionRecord, offers: Sequence[Offer]) -> dict[str, Any]:
    """The record itself: nothing computed anew, nothing left out."""
    return {
        "decision": row.id,
        "case": row.case_id,
        "at": row.at.isoformat(),
        "pack": row.trace["pack_id"],
        "policy_version": row.policy_version,
        "outcome": row.outcome,
        "reason_code": row.reason_code,
        "rules": row.trace["trace"],
        "inputs": row.inputs,
        "limits": row.trace["limits"],
        "remedies": row.remedies,
        "capacity": row.capacity,
        "offers": [
            {"id": offer.id, "label": offer.label, "round": offer.round, "status": offer.status, "draft": offer.draft}
            for offer in offers
        ],
    }


def _reason(code: str, language: str) -> str:
    return catalogue().say(f"label_decision_{code}", language).text


def remedy_text(remedy: dict[str, Any], row: DecisionRecord, offers: Sequence[Offer], language: str) -> str:
    """The explanation that its rule points to, with its own parameters. What is waived is what the offers waive; before
    any it is the most that may be.
    """
    currency = row.inputs["currency"]
    waived = max((offer.waived_minor for offer in offers), default=remedy.get("waiver_limit_minor") or 0)
    values = {
        **values_of(row, language),
        **remedy,
        "waived": money(waived, currency, language),
        "amount": money(remedy.get("amount_minor") or 0, currency, language),
    }
    return catalogue().say(remedy["explanation_id"], language, **values).text


def _quoted(remedy: dict[str, Any], language: str) -> list[str]:
    """The title of the clause that the remedy rests on, where the pack still has it."""
    if not remedy.get("legal_reference"):
        return []
    try:
        return [load_pack().clause(remedy["legal_reference"]).title["zh" if language == "zh" else "en"]]
    except PolicyError:
        return [remedy["legal_reference"]]


def _offer_text(offer: Offer, row: DecisionRecord, language: str) -> str:
    currency = row.inputs["currency"]
    return (
        catalogue()
        .say(
            "explain_offer",
            language,
            label=offer.label,
            n=offer.draft["n"],
            instalment=money(offer.instalment_minor, currency, language),
            total=money(offer.total_minor, currency, language),
            first_due=date_text(offer.draft["first_due"], language),
        )
        .text
    )
