"""Offers and agreements in the database: proposed from policy and capacity, chosen, bargained over, signed.

All amounts come from `offers` and `negotiation`, which are pure; here they are only stored, with everything needed to
replay them.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from pydantic import TypeAdapter
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.borrowers import repository as borrowers
from leeway.borrowers.models import Borrower
from leeway.capacity.schemas import Budget, Capacity
from leeway.cases.models import Case
from leeway.conversations.models import Message
from leeway.errors import Conflict
from leeway.holds import service as holds
from leeway.keeping import agreements
from leeway.loans.schemas import LoanView
from leeway.plans.determination import Asked, Determination, Facts, determine, reply
from leeway.plans.ladder import rungs
from leeway.plans.models import Agreement, AgreementInstalment, DecisionRecord, Offer
from leeway.plans.negotiation import negotiate
from leeway.plans.schemas import Answer, Counter, OfferDraft, Wish
from leeway.policy import archive
from leeway.policy.pack import load_pack
from leeway.policy.schemas import Authority, Decision, Reason, Relief

_CAPACITY = TypeAdapter(Capacity)


@dataclass(frozen=True)
class Situation:
    """What a decision is made from: the sheet, why the person cannot pay, what they said they can, and when it ends."""

    budget: Budget
    reason: Reason
    temporary: bool
    wish: Wish
    until: date | None = None


class OfferGone(Conflict):
    """The offer is no longer on the table."""

    code = "offer_gone"
    words = "error_offer_gone"


def propose(
    session: Session, case: Case, borrower_id: str, loans: Sequence[LoanView], situation: Situation
) -> DecisionRecord:
    """Decides by policy and capacity, and stores the decision and the offers that follow from it (none: a person is
    needed).

    Raises PolicyError when the policy gives no complete answer: that is never "no offer", it is a referral.
    """
    row, found = decide(session, case, facts_of(session, borrower_id, loans, situation), "assistant")
    for draft in found.offers:
        store(session, case, row, draft, draft.label)
    session.flush()
    return row


def decide(session: Session, case: Case, facts: Facts, actor: str) -> tuple[DecisionRecord, Determination]:
    """Decides and stores the decision with all that replays it; relief that it promises holds at once. Raises
    PolicyError as `propose` does.
    """
    pack = load_pack()
    pack.must_decide()
    found = determine(facts, pack)
    archive.keep(session, pack)
    row = record_of(case, facts, found, clock.now(session))
    session.add(row)
    session.flush()
    _keep_relief(session, case, found.decision)
    record(session, actor, "decision.made", case.id, rule=row.rule_id, outcome=row.outcome, offers=len(found.offers))
    return row, found


def latest_decision(session: Session, case: Case) -> DecisionRecord | None:
    """The decision that stands."""
    query = select(DecisionRecord).where(DecisionRecord.case_id == case.id).order_by(DecisionRecord.at.desc())
    return session.scalars(query).first()


def choose(session: Session, offer: Offer) -> None:
    """The borrower picks an offer; it is not agreed before the cost table is confirmed."""
    offer.status = "chosen"
    record(session, "borrower", "offer.chosen", offer.id)


def put_back(session: Session, offer: Offer) -> None:
    """The borrower does not sign after all: the offer is on the table again."""
    offer.status = "open"
    record(session, "borrower", "offer.put_back", offer.id)


def withdraw_offers(session: Session, case: Case) -> None:
    """Takes offers off the table, because what they were made from has changed."""
    for offer in session.scalars(select(Offer).where(Offer.case_id == case.id, Offer.status.in_(("open", "chosen")))):
        offer.status = "replaced"


def bargain(session: Session, case: Case, counter: Counter, wish: Wish) -> tuple[Answer, Offer | None]:
    """Answers a counter-proposal from the same feasible set; what can be offered replaces the offers on the table."""
    row = latest_decision(session, case)
    assert row is not None and row.facts is not None
    asked = Asked(counter=counter, wish=wish, today=clock.today(session))
    answer = reply(Facts.model_validate_json(json.dumps(row.facts)), _capacity(row), _decision(row), asked)
    record(
        session,
        "borrower",
        "offer.countered",
        case.id,
        asked=counter.model_dump(mode="json", exclude_none=True),
        answer=answer.kind,
        reason=answer.reason_id,
    )
    if answer.offer is None:
        return answer, None
    standing = session.scalars(select(Offer).where(Offer.case_id == case.id)).all()
    withdraw_offers(session, case)
    offer = store(session, case, row, answer.offer, "A")
    offer.round, offer.asked = max(offer.round for offer in standing) + 1, asked.model_dump(mode="json")
    session.flush()
    return answer, offer


def could_offer(
    row: DecisionRecord, loans: Sequence[LoanView], counter: Counter, wish: Wish, today: date, authority: Authority
) -> bool:
    """Whether this authority may offer exactly what `counter` asks for; nothing is stored."""
    capacity, decision = _capacity(row), _decision(row)
    return any(
        negotiate(loans, capacity, decision, counter, wish, today, rung).kind == "accept" for rung in rungs(authority)
    )


def agree(session: Session, case: Case, offer: Offer, message: Message) -> Agreement:
    """Stores the agreement with its schedule. Raises OfferGone when the offer is not the chosen one any more."""
    if offer.status != "chosen" or case.status != "open" or case.borrower_id is None:
        raise OfferGone(offer.id)
    draft = OfferDraft.model_validate(offer.draft)
    agreement = Agreement(
        case_id=case.id,
        offer_id=offer.id,
        borrower_id=case.borrower_id,
        message_id=message.id,
        currency=draft.currency,
        total_minor=draft.total_minor,
        at=clock.now(session),
        instalments=[
            AgreementInstalment(number=item.number, due=item.due, amount_minor=item.amount_minor)
            for item in draft.instalments
        ],
    )
    session.add(agreement)
    withdraw_offers(session, case)
    offer.status, case.status, case.outcome = "accepted", "agreed", "agreed"
    session.flush()
    record(session, "borrower", "agreement.signed", agreement.id, offer=offer.id, total_minor=draft.total_minor)
    agreements.begin(session, agreement)
    return agreement


def draft_of(offer: Offer) -> OfferDraft:
    """The computed plan of a stored offer."""
    return OfferDraft.model_validate(offer.draft)


def _arrangements_kept(session: Session, borrower: Borrower) -> int:
    """How many plans this borrower has seen through to the end."""
    seen_through = (Agreement.borrower_id == borrower.id, Agreement.status == "completed")
    return session.scalar(select(func.count()).select_from(Agreement).where(*seen_through)) or 0


def facts_of(
    session: Session,
    borrower_id: str,
    loans: Sequence[LoanView],
    situation: Situation,
    authority: Authority = "assistant",
) -> Facts:
    """All that is known of a case today, for a decision of this authority."""
    borrower = borrowers.find(session, borrower_id)
    assert borrower is not None
    today = clock.today(session)
    return Facts(
        budget=situation.budget,
        loans=tuple(loans),
        reason=situation.reason,
        temporary=situation.temporary,
        wish=situation.wish,
        arrangements_broken=borrower.arrangements_broken,
        credit_record=borrower.credit_record,
        vulnerable=borrower.vulnerable,
        breathing_space=borrower.in_breathing_space(today),
        deceased=borrower.deceased,
        until=situation.until,
        arrangements_kept=_arrangements_kept(session, borrower),
        today=today,
        authority=authority,
    )


def _keep_relief(session: Session, case: Case, decision: Decision) -> None:
    """Whoever is told that collection rests is not dialled: the hold is placed with the decision that promises it."""
    days = [remedy.pause_days for remedy in decision.remedies if isinstance(remedy, Relief)]
    if days and case.borrower_id is not None:
        holds.place(session, case.borrower_id, "relief", clock.now(session) + timedelta(days=max(days)), case.id)


def record_of(case: Case, facts: Facts, found: Determination, at: datetime) -> DecisionRecord:
    """The record of a decision, not yet in the database."""
    whole = found.decision.model_dump(mode="json")
    return DecisionRecord(
        case_id=case.id,
        outcome=found.outcome,
        reason_code=found.reason_code,
        rule_id=found.decision.rule_id,
        policy_version=found.decision.policy_version,
        facts=facts.model_dump(mode="json"),
        inputs={**whole["inputs"], "authority": facts.authority},
        remedies=whole["remedies"],
        capacity=asdict(found.capacity),
        trace=whole,
        at=at,
    )


def _decision(row: DecisionRecord) -> Decision:
    # Strict models take tuples and enumerations back only from JSON.
    return Decision.model_validate_json(json.dumps(row.trace))


def _capacity(row: DecisionRecord) -> Capacity:
    return _CAPACITY.validate_python(row.capacity)


def store(session: Session, case: Case, decision: DecisionRecord, draft: OfferDraft, label: str) -> Offer:
    """Stores an offer made from a decision, open, under its label."""
    offer = Offer(
        case_id=case.id,
        decision_id=decision.id,
        label=label,
        kind=draft.kind,
        instalment_minor=draft.instalment_minor,
        total_minor=draft.total_minor,
        waived_minor=draft.waived_minor,
        annual_rate=draft.annual_rate,
        rule_id=draft.rule_id,
        reason_code=draft.reason_code,
        draft=draft.model_dump(mode="json"),
        round=0,
        at=clock.now(session),
    )
    session.add(offer)
    return offer
