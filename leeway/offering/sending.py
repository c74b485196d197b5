"""Sending an offer from the desk: within one's own authority at once, beyond it after a supervisor has said yes."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.conversations.models import Message
from leeway.errors import LeewayError
from leeway.handoffs import service as handoffs
from leeway.journey.state import load
from leeway.offering import approving
from leeway.offering.card import put_forward
from leeway.offering.models import Approval
from leeway.offering.scope import Scope, scope_of
from leeway.offering.views import key_of, offer_view, why_not
from leeway.plans.determination import Asked
from leeway.plans.ladder import Way, negotiated, picked
from leeway.plans.schemas import Counter, OfferDraft
from leeway.policy.schemas import authority_of


class NotFeasible(LeewayError):
    """Nobody may offer that in this case; carries the nearest that this agent may."""

    code = "not_feasible"
    status = 422
    words = "error_not_feasible"

    def __init__(self, nearest: dict[str, Any] | None) -> None:
        super().__init__(self.code)
        self._nearest = nearest

    @property
    def details(self) -> dict[str, Any]:
        return {"nearest": self._nearest}


class CannotOffer(LeewayError):
    """As the case stands nothing can be offered; carries why."""

    code = "cannot_offer"
    status = 422
    words = "error_cannot_offer"

    def __init__(self, why: str | None) -> None:
        super().__init__(self.code)
        self._why = why

    @property
    def details(self) -> dict[str, Any]:
        return {"why_not": self._why}


@dataclass(frozen=True)
class Wanted:
    """What the agent would like to offer: one of the ways by its key, or figures; and a note for a supervisor."""

    key: str | None = None
    counter: Counter | None = None
    note: str = ""


def send(
    session: Session, conversation_id: str, agent: Agent, wanted: Wanted, language: str
) -> tuple[Message | None, Approval | None]:
    """Puts the offer before the borrower as a card, or before a supervisor.

    Raises NotYours, CannotOffer and NotFeasible.
    """
    handoffs.held_by(session, conversation_id, agent)
    scope = scope_of(session, load(session, conversation_id), authority_of(agent.role))
    if scope.block is not None:
        raise CannotOffer(why_not(scope, language))
    asked, draft = _found(scope, wanted, language)
    allowed = asked.authority in ("assistant", scope.authority) or scope.authority == "supervisor"
    if not allowed:
        return None, approving.ask(session, scope, agent, asked, draft, wanted.note)
    _, message = put_forward(session, scope, asked, draft, speaker=agent, actor=agent)
    return message, None


def _found(scope: Scope, wanted: Wanted, language: str) -> tuple[Asked, OfferDraft]:
    """The offer that is wanted, and how it is computed. Raises NotFeasible."""
    basis = scope.basis
    assert basis is not None
    if wanted.counter is None:
        for way in (*scope.ways, *scope.beyond):
            if key_of(way) == wanted.key:
                return picked(basis, way), way.draft
        raise NotFeasible(_nearest(scope, scope.ways[0] if scope.ways else None, language))
    asked, answer = negotiated(basis, wanted.counter, scope.authority)
    if answer.kind == "accept" and answer.offer is not None:
        return asked, answer.offer
    above, beyond = negotiated(basis, wanted.counter, "supervisor")
    if beyond.kind == "accept" and beyond.offer is not None:
        return above, beyond.offer
    raise NotFeasible(_nearest(scope, Way(asked.authority, answer.offer) if answer.offer else None, language))


def _nearest(scope: Scope, way: Way | None, language: str) -> dict[str, Any] | None:
    return offer_view(way, scope.record, language) if way else None
