"""Offers and approvals as the desk reads them, worded in the reader's language."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.offering.models import Approval
from leeway.offering.scope import Scope
from leeway.plans.determination import Asked
from leeway.plans.explanation import remedy_text, values_of
from leeway.plans.feasible import feasible_set
from leeway.plans.ladder import Way, span
from leeway.plans.models import DecisionRecord
from leeway.plans.schemas import OfferDraft
from leeway.plans.settlement import amount_minor
from leeway.policy.schemas import Grace, Remedy, Reschedule, Settlement, Token
from leeway.words.catalogue import catalogue
from leeway.words.formatting import money


def key_of(way: Way) -> str:
    """Names an offer together with its figures: what the agent saw is what is sent, or nothing is."""
    draft = way.draft
    figures = f"{draft.n}x{draft.instalment_minor}:{draft.total_minor}:{draft.first_due.isoformat()}"
    return f"{way.authority}:{draft.style}:{figures}"


def offers_view(scope: Scope, language: str, *, holds: bool) -> dict[str, Any]:
    """The answer to "what may I offer?". `holds`: the reader has the conversation in their hands."""
    basis, bounds = scope.basis, span(scope.basis, scope.authority) if scope.basis else None
    return {
        "authority": scope.authority,
        "currency": scope.journey.currency,
        "sustainable_minor": basis.capacity.sustainable_minor if basis else None,
        "surplus_minor": basis.capacity.surplus_minor if basis else None,
        "total_owed_minor": sum(loan.outstanding_minor for loan in scope.journey.loans),
        "reason": _reason(scope, language),
        "range": None
        if bounds is None
        else {
            "instalment_min_minor": bounds.instalment_min_minor,
            "instalment_max_minor": bounds.instalment_max_minor,
            "months_min": bounds.months_min,
            "months_max": bounds.months_max,
        },
        "offers": [offer_view(way, scope.record, language) for way in scope.ways],
        "beyond": [_beyond(way, scope.record, language) for way in scope.beyond],
        "refused": list(_refused(scope, language)),
        "can_send": scope.block is None and holds,
        "why_not": why_not(scope, language) or (None if holds else _say("desk_why_not_not_held", language)),
    }


def why_not(scope: Scope, language: str) -> str | None:
    """Why nothing can be sent, in words; None when something can."""
    if scope.block is None:
        return None
    if scope.block == "nothing" and scope.record is not None:
        return _reason(scope, language)
    separator = ", " if language == "en" else "、"
    items = separator.join(_say(f"label_{name}", language) for name in scope.missing)
    return _say(f"desk_why_not_{scope.block}", language, items=items)


def offer_view(way: Way, record: DecisionRecord | None, language: str) -> dict[str, Any]:
    """One offer with its schedule."""
    draft = way.draft
    return {
        "key": key_of(way),
        "label": _say("offer_talked_over" if draft.style == "offer_countered" else draft.style, language),
        "instalments": draft.n,
        "instalment_minor": draft.instalment_minor,
        "first_due": draft.first_due.isoformat(),
        "total_minor": draft.total_minor,
        "waived_minor": draft.waived_minor,
        "annual_rate": str(draft.annual_rate),
        "why": _why(draft, record, language),
        "authority": way.authority,
        "schedule": [{"due": item.due.isoformat(), "amount_minor": item.amount_minor} for item in draft.instalments],
    }


def approval_view(session: Session, row: Approval, language: str) -> dict[str, Any]:
    """What waits for a supervisor, or what became of it."""
    conversation = conversations.get(session, row.conversation_id)
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    draft, decision = OfferDraft.model_validate(row.draft), session.get_one(DecisionRecord, row.decision_id)
    return {
        "id": row.id,
        "conversation_id": row.conversation_id,
        "borrower_name": borrower.name if borrower else None,
        "asked_by": _person(session, row.asked_by),
        "asked_at": row.asked_at.isoformat(),
        "offer": offer_view(Way(Asked.model_validate(row.asked).authority, draft), decision, language),
        "currency": draft.currency,
        "why": _why(draft, decision, language),
        "note": row.note,
        "status": row.status,
        "decided_by": _person(session, row.decided_by) if row.decided_by else None,
        "decided_at": row.decided_at.isoformat() if row.decided_at else None,
        "decision_note": row.decision_note,
    }


def _beyond(way: Way, record: DecisionRecord | None, language: str) -> dict[str, Any]:
    draft = way.draft
    return {
        "remedy": draft.kind,
        "label": _say(f"label_decision_{draft.reason_code}", language),
        "authority": way.authority,
        "why": _why(draft, record, language),
        "key": key_of(way),
        "offer": offer_view(way, record, language),
    }


def _refused(scope: Scope, language: str) -> Iterator[dict[str, str]]:
    """What the policy would allow in such a case and what this household cannot carry, with the figure that says so."""
    if scope.basis is None:
        return
    offered = {way.draft.rule_id for way in (*scope.ways, *scope.beyond)}
    for remedy in scope.basis.decision.remedies:
        why = None if remedy.rule_id in offered else _why_refused(remedy, scope, language)
        if why is not None:
            yield {"label": _say(f"label_decision_{remedy.reason_code}", language), "why": why}


def _why_refused(remedy: Remedy, scope: Scope, language: str) -> str | None:
    basis, record = scope.basis, scope.record
    assert basis is not None and record is not None
    facts, currency = basis.facts, scope.journey.currency
    sustainable = money(basis.capacity.sustainable_minor, currency, language)
    match remedy:
        case Reschedule() if not scope.ways:
            return _say("refer_no_feasible_plan", language, **values_of(record, language))
        case Grace():
            overdue = money(sum(loan.overdue_minor for loan in facts.loans), currency, language)
            return _say("desk_refused_grace", language, overdue=overdue, sustainable=sustainable)
        case Settlement():
            feasible = feasible_set(
                facts.loans, basis.capacity, basis.decision, facts.wish, facts.today, remedy.authority
            )
            if feasible is None:
                return None
            amount = money(amount_minor(feasible, remedy), currency, language)
            savings = money(facts.budget.savings_minor, currency, language)
            return _say("desk_refused_settlement", language, amount=amount, savings=savings, sustainable=sustainable)
        case Token():
            return _say("desk_refused_token", language, sustainable=sustainable)
    return None


def _reason(scope: Scope, language: str) -> str:
    """What was decided and the bound of every instalment; before anything can be decided, what is missing."""
    if scope.record is None or scope.basis is None:
        return why_not(scope, language) or ""
    values = {
        "reason": _say(f"label_decision_{scope.basis.decision.reason_code}", language),
        "rule": scope.record.rule_id,
        "sustainable": money(scope.basis.capacity.sustainable_minor, scope.journey.currency, language),
    }
    return _say("desk_reason_with_ways" if scope.ways or scope.beyond else "desk_reason_without", language, **values)


def _why(draft: OfferDraft, record: DecisionRecord | None, language: str) -> str:
    """The reason that the rule behind an offer gives."""
    assert record is not None
    remedy = next(remedy for remedy in record.remedies if remedy["rule_id"] == draft.rule_id)
    return remedy_text(remedy, record, [], language)


def _person(session: Session, agent_id: str) -> dict[str, str]:
    row = session.get_one(Agent, agent_id)
    return {"id": row.id, "name": row.name}


def _say(words: str, language: str, **values: Any) -> str:
    return catalogue().say(words, language, **values).text
