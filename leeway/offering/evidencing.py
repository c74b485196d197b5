"""An agent has seen a paper: the line of the sheet is evidenced, and what can be carried is worked out anew."""

from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.cases import evidence
from leeway.cases import service as cases
from leeway.handoffs import service as handoffs
from leeway.journey.state import load
from leeway.offering.scope import scope_of
from leeway.plans import service as plans
from leeway.policy.schemas import authority_of
from reading.masking import mask


def see(
    session: Session,
    conversation_id: str,
    agent: Agent,
    category: evidence.Evidenced,
    seen: str,
    amount_minor: int | None,
) -> None:
    """Marks the line. Another amount takes the offers made from the old one off the table. Where enough is known a new
    decision is stored, so that the case shows what can be carried now. Raises NotYours and AmountNeeded.
    """
    handoffs.held_by(session, conversation_id, agent)
    journey = load(session, conversation_id)
    before = journey.lines.get(category)
    line = evidence.mark(session, journey.case, category, mask(seen).text, amount_minor, agent.id)
    if before is None or before.amount_minor != line.amount_minor:
        cases.withdraw(session, journey.case, "summary_confirmed")
        plans.withdraw_offers(session, journey.case)
    session.flush()
    scope = scope_of(session, load(session, conversation_id), authority_of(agent.role))
    if scope.basis is not None:
        plans.decide(session, journey.case, scope.basis.facts, f"agent:{agent.id}")
