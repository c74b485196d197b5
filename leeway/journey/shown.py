"""The data of rich lines: the sheet, the offers side by side, the cost table, the agreement. Shapes as the widget
renders them.
"""

import re
from dataclasses import asdict
from typing import Any

from leeway.capacity.schemas import DEBTS, INCOME, OUTGOINGS
from leeway.identity import tokens
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey
from leeway.plans.disclosure import disclosure
from leeway.plans.explanation import values_of
from leeway.plans.models import Agreement, DecisionRecord, Offer
from leeway.plans.service import draft_of
from leeway.policy.pack import pack_meta
from leeway.words.catalogue import LANGUAGES, catalogue
from leeway.words.formatting import money

ROWS = ("instalment", "count", "dates", "total", "interest", "waived", "rate", "nothing", "credit", "missed", "why")


def summary(journey: Journey, speaker: Speaker) -> dict[str, Any]:
    """收支表: what comes in, what goes out, what is left."""
    capacity = journey.capacity

    def rows(names: tuple[str, ...]) -> list[dict[str, Any]]:
        return [
            {
                "category": name,
                "label": speaker.label(f"label_{name}"),
                "amount_minor": journey.lines[name].amount_minor or 0,
            }
            for name in names
            if name in journey.lines and journey.lines[name].amount_minor is not None
        ]

    return {
        "title": speaker.label("label_summary"),
        "income": rows(INCOME),
        "outgoings": rows((*OUTGOINGS, *DEBTS)),
        "savings": rows(("savings",)),
        "proposed": rows(("proposed_payment",)),
        "surplus_minor": capacity.income_minor
        - capacity.essentials_minor
        - capacity.priority_arrears_minor
        - capacity.other_debt_minor,
        "sustainable_minor": capacity.sustainable_minor,
        "currency": journey.currency,
    }


def plans(journey: Journey, speaker: Speaker) -> dict[str, Any]:
    """The offers side by side, with row labels in the borrower's language."""
    return {
        "offers": [_plan(offer, journey, speaker) for offer in journey.open_offers],
        "rows": {row: speaker.label(f"row_{row}") for row in ROWS},
    }


def _plan(offer: Offer, journey: Journey, speaker: Speaker) -> dict[str, Any]:
    draft = draft_of(offer)
    remedy = _remedy(journey, draft.rule_id)
    values = {**remedy, "waived": money(draft.waived_minor, draft.currency, speaker.language)}
    return {
        "id": offer.id,
        "label": offer.label,
        "badge": speaker.label(_badge(offer)),
        "instalments": draft.n,
        "instalment_minor": draft.instalment_minor,
        "first_due": draft.first_due.isoformat(),
        "last_due": draft.last_due.isoformat(),
        "total_minor": draft.total_minor,
        "interest_minor": draft.interest_minor,
        "waived_minor": draft.waived_minor,
        "doing_nothing_minor": draft.doing_nothing_minor,
        "annual_rate": str(draft.annual_rate),
        "currency": draft.currency,
        "reason": speaker.label(draft.explanation_id, **values),
        "credit_effect": speaker.label("credit_effect"),
        "missed": speaker.label("if_missed"),
        "rule_id": draft.rule_id,
        "accept": {
            "title": speaker.label("choose_offer", label=offer.label),
            "payload": speaker.label("choose_offer", label=offer.label),
        },
    }


def choosing_words(label: str) -> frozenset[str]:
    """What the button of the offer with this label sends, in each language."""
    return frozenset(catalogue().say("choose_offer", language, label=label).text for language in LANGUAGES)


def is_choosing(text: str) -> bool:
    """Whether a line is the button of some offer, standing or not."""
    around = (catalogue().say("choose_offer", language, label="\0").text.split("\0") for language in LANGUAGES)
    return any(re.fullmatch(f"{re.escape(before)}[A-Z0-9]{{1,3}}{re.escape(after)}", text) for before, after in around)


def _badge(offer: Offer) -> str:
    """What an offer stands out by; one that a person named was talked over."""
    style = draft_of(offer).style
    by_person = (offer.asked or {}).get("authority", "assistant") != "assistant"
    return "offer_talked_over" if by_person and style == "offer_countered" else style


def _remedy(journey: Journey, rule_id: str) -> dict[str, Any]:
    """The parameters of the remedy that a rule gave, as the decision recorded them."""
    remedies = journey.decision.remedies if journey.decision else []
    return next((remedy for remedy in remedies if remedy["rule_id"] == rule_id), {})


def cost_table(journey: Journey, speaker: Speaker) -> dict[str, Any]:
    """Everything the chosen plan costs, before it is signed (综合融资成本明示)."""
    offer = journey.chosen_offer
    assert offer is not None
    rules = pack_meta()
    lines = disclosure(draft_of(offer), rules.annualisation, speaker.language)
    return {
        "rows": [asdict(line) for line in lines],
        "reading_seconds": rules.reading_seconds,
        "confirm": {"title": speaker.label("sign"), "payload": speaker.label("sign")},
        "decline": {"title": speaker.label("do_not_sign"), "payload": speaker.label("do_not_sign")},
    }


def agreement(row: Agreement) -> dict[str, Any]:
    """A signed plan with its schedule and where to download it."""
    return {
        "agreement_id": row.id,
        "instalments": [
            {"number": item.number, "due": item.due.isoformat(), "amount_minor": item.amount_minor}
            for item in row.instalments
        ],
        "total_minor": row.total_minor,
        "currency": row.currency,
        "pdf_url": f"/api/agreements/{row.id}.pdf",
        "ics_url": f"/api/agreements/{row.id}.ics",
    }


def document_token(agreement_id: str) -> str:
    """The token that opens an agreement's documents for whoever the gateway shows them to."""
    return tokens.sign(agreement_id, tokens.DOCUMENT)


def explanations(decision: DecisionRecord, language: str) -> list[tuple[str, dict[str, Any]]]:
    """Why no plan is offered, and what relief there is: responses with their values."""
    values = values_of(decision, language)
    if decision.reason_code == "no_feasible_plan":
        return [("refer_no_feasible_plan", values)]
    reliefs = [remedy for remedy in decision.remedies if remedy["kind"] == "relief"]
    return [
        (decision.trace["explanation_id"], values),
        *((relief["explanation_id"], {"pause_days": relief["pause_days"]}) for relief in reliefs),
    ]
