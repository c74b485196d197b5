"""A case as others look at it: the desk's case file, and the record that `leeway case show` prints."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.cases import evidence
from leeway.cases.models import BudgetLine, HardshipNotice
from leeway.cases.service import EVIDENCED
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.handoffs.models import Handoff
from leeway.handoffs.package import case_rows
from leeway.handoffs.service import open_handoff
from leeway.holds import service as holds
from leeway.journey.models import Dialogue
from leeway.journey.state import Journey, load
from leeway.keeping import reviews
from leeway.keeping import view as keeping_view
from leeway.plans.models import Agreement, DecisionRecord, Offer
from leeway.words.catalogue import catalogue
from leeway.words.formatting import date_text, money


def case_view(session: Session, conversation_id: str) -> dict[str, Any]:
    """The record of a conversation's case, by the contract of `leeway case show --json`; what is not known is null."""
    conversation = conversations.get(session, conversation_id)
    rows = case_rows(session, conversation_id)
    decisions: list[DecisionRecord] = rows["decisions"]
    agreements: list[Agreement] = rows["agreements"]
    dialogue = session.get_one(Dialogue, conversation_id)
    handoff = open_handoff(session, conversation_id) or _last_handoff(session, conversation_id)
    return {
        "conversation": conversation.id,
        "state": conversation.state,
        "language": conversation.language,
        "borrower_id": conversation.borrower_id,
        "verified_by": conversation.verified_by,
        "question": dialogue.question,
        "facts": _facts(session, rows),
        "capacity": decisions[-1].capacity if decisions else None,
        "decisions": [_decision(row) for row in decisions],
        "offers": [_offer(row) for row in rows["offers"]],
        "agreement": keeping_view.agreement(session, agreements[-1]) if agreements else None,
        "review": _review(session, conversation.borrower_id),
        "hold": _hold(session, conversation.borrower_id),
        "handoff": _handoff(handoff) if handoff else None,
        "notices": _notices(session, conversation_id),
        "distress": _distress(session, conversation_id),
    }


def case_file(session: Session, conversation_id: str, language: str) -> dict[str, Any]:
    """The case file beside the transcript, with labels and formatted values in the agent's language."""
    journey = load(session, conversation_id)
    view = case_view(session, conversation_id)
    for fact in view["facts"]:
        fact["label"] = catalogue().say(f"label_{fact['name']}", language).text
        fact["value_text"] = _value_text(fact, journey, language)
        if fact["restated"] is not None:
            fact["restated_text"] = _restated_text(fact["restated"]["value"], journey, language)
    return {
        "facts": view["facts"],
        "capacity": _capacity(view["capacity"], journey, language),
        "loans": [_loan(loan, language) for loan in journey.loans],
        "decisions": [
            {**row, "reason_text": catalogue().say(f"label_decision_{row['reason_code']}", language).text}
            for row in view["decisions"]
        ],
        "offers": view["offers"],
        "agreement": view["agreement"],
        "notices": view["notices"],
        "distress": view["distress"],
        "currency": journey.currency,
    }


def _facts(session: Session, rows: dict[str, list[Any]]) -> list[dict[str, Any]]:
    told = [
        {
            "name": row.name,
            "value": row.value.get("value"),
            "certainty": row.certainty,
            "message": row.message_id,
            "at": row.at,
        }
        for row in rows["facts"]
    ] + [
        {
            "name": row.category,
            "value": row.amount_minor,
            "certainty": row.certainty,
            "message": row.message_id,
            "at": row.at,
            **_evidence(session, row),
        }
        for row in rows["lines"]
    ]
    wanted = [fact["message"] for fact in told]
    seqs = {row.id: row.seq for row in session.execute(select(Message.id, Message.seq).where(Message.id.in_(wanted)))}
    told.sort(key=lambda fact: fact["at"])
    return [
        {
            "name": fact["name"],
            "value": fact["value"],
            "certainty": fact["certainty"],
            "source_message": seqs[fact["message"]],
            "evidence": fact.get("evidence"),
            "restated": fact.get("restated"),
        }
        for fact in told
    ]


def _evidence(session: Session, row: BudgetLine) -> dict[str, Any]:
    """What was seen for a line, and what the borrower has told otherwise since (`restated`)."""
    if row.certainty != EVIDENCED:
        return {}
    later = evidence.restated(session, row)
    differs = later is not None and later.amount_minor != row.amount_minor
    return {"evidence": row.evidence, "restated": {"value": later.amount_minor} if later and differs else None}


def _value_text(fact: dict[str, Any], journey: Journey, language: str) -> str:
    name, value = fact["name"], fact["value"]
    say = catalogue().say
    if fact["certainty"] in ("unknown", "skipped"):
        return say(f"label_{fact['certainty']}", language).text
    if name == "household":
        return say("label_people", language, adults=value["adults"], children=value["children"]).text
    if name == "guideline":
        return "; ".join(f"{say(f'label_{line}', language).text}: “{words}”" for line, words in value.items())
    if name in ("since", "until"):
        return date_text(value, language)
    if name == "reason":
        return say(f"label_reason_{value}", language).text
    if isinstance(value, bool):
        return say("label_yes" if value else "label_no", language).text
    if isinstance(value, int):
        return money(value, journey.currency, language)
    return str(value)


def _restated_text(amount_minor: int | None, journey: Journey, language: str) -> str:
    """What was told otherwise since a paper was seen."""
    told = catalogue().say("label_unknown", language).text
    if amount_minor is not None:
        told = money(amount_minor, journey.currency, language)
    return catalogue().say("desk_restated", language, told=told).text


def _capacity(capacity: dict[str, Any] | None, journey: Journey, language: str) -> dict[str, Any] | None:
    if capacity is None:
        return None
    steps = [
        {
            **step,
            "label": catalogue().say(step["label_id"], language).text,
            # Decisions of before the lines were kept have none.
            "lines": [_line(line, journey, language) for line in step.get("lines", [])],
        }
        for step in capacity["steps"]
    ]
    return {**capacity, "steps": steps}


def _line(line: dict[str, Any], journey: Journey, language: str) -> dict[str, Any]:
    """A line of the sheet in words: what it is, how sure it is, and as it was told where that was not by the month."""
    say = catalogue().say
    told = None
    if line["told_minor"] is not None and line["period"] != "month":
        amount = money(line["told_minor"], journey.currency, language)
        told = say(f"label_period_{line['period']}", language, amount=amount).text
    return {
        **line,
        "label": say(f"label_{line['category']}", language).text,
        "certainty_text": say(f"label_{line['certainty']}", language).text,
        "told_text": told,
    }


def _loan(loan: Any, language: str) -> dict[str, Any]:
    return {
        "ref": loan.ref,
        "product": catalogue().say(f"label_product_{loan.product}", language).text,
        "currency": loan.currency,
        "outstanding_minor": loan.outstanding_minor,
        "principal_minor": loan.outstanding_principal_minor,
        "interest_minor": loan.outstanding_interest_minor,
        "fees_minor": loan.outstanding_fees_minor,
        "overdue_minor": loan.overdue_minor,
        "days_past_due": loan.days_past_due,
        "next_due": loan.next_due.isoformat() if loan.next_due else None,
        "annual_rate": str(loan.annual_rate),
        "status": loan.status,
    }


def _decision(row: DecisionRecord) -> dict[str, Any]:
    return {
        "id": row.id,
        "outcome": row.outcome,
        "rule_id": row.rule_id,
        "reason_code": row.reason_code,
        "policy_version": row.policy_version,
        "remedies": row.remedies,
        "inputs": row.inputs,
        "at": row.at.isoformat(),
    }


def _offer(row: Offer) -> dict[str, Any]:
    return {
        "id": row.id,
        "label": row.label,
        "kind": row.kind,
        "status": row.status,
        "round": row.round,
        "instalment_minor": row.instalment_minor,
        "instalments": row.draft["n"],
        "total_minor": row.total_minor,
        "waived_minor": row.waived_minor,
        "first_due": row.draft["first_due"],
        "annual_rate": str(row.draft["annual_rate"]),
        "rule_id": row.rule_id,
        "reason_code": row.reason_code,
    }


def _hold(session: Session, borrower_id: str | None) -> dict[str, Any] | None:
    row = holds.open_hold(session, borrower_id) if borrower_id else None
    if row is None:
        return None
    return {"reason": row.reason, "placed_at": row.placed_at.isoformat(), "until": row.until.isoformat()}


def _review(session: Session, borrower_id: str | None) -> dict[str, Any] | None:
    row = reviews.waiting_for(session, borrower_id) if borrower_id else None
    if row is None:
        return None
    return {"instalment": row.instalment_number, "answer_by": row.answer_by.isoformat()}


def _handoff(row: Handoff) -> dict[str, Any]:
    return {
        "id": row.id,
        "reason": row.reason,
        "priority": row.priority,
        "status": row.status,
        "opened_at": row.opened_at.isoformat(),
        "outcome": row.outcome,
    }


def _last_handoff(session: Session, conversation_id: str) -> Handoff | None:
    query = select(Handoff).where(Handoff.conversation_id == conversation_id).order_by(Handoff.opened_at.desc())
    return session.scalars(query).first()


def _notices(session: Session, conversation_id: str) -> list[dict[str, Any]]:
    rows = session.scalars(select(HardshipNotice).where(HardshipNotice.conversation_id == conversation_id))
    return [
        {
            "at": row.at.isoformat(),
            "words": row.words,
            "message": row.message_id,
            "answer_due_at": row.answer_due_at.isoformat(),
        }
        for row in rows
    ]


def _distress(session: Session, conversation_id: str) -> list[dict[str, Any]]:
    query = (
        select(Message.seq, Message.distress)
        .where(Message.conversation_id == conversation_id, Message.distress.in_(("upset", "distressed", "crisis")))
        .order_by(Message.seq)
    )
    return [{"seq": seq, "level": level} for seq, level in session.execute(query)]
