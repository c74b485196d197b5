"""The card by which a person's offer reaches the borrower."""

from string import ascii_uppercase

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.journey import shown
from leeway.journey.speech import Speaker
from leeway.journey.state import load
from leeway.offering.scope import Scope
from leeway.plans import service as plans
from leeway.plans.determination import Asked
from leeway.plans.models import Offer
from leeway.plans.schemas import OfferDraft


def put_forward(
    session: Session, scope: Scope, asked: Asked, draft: OfferDraft, *, speaker: Agent, actor: Agent
) -> tuple[Offer, Message]:
    """Stores the decision and the offer, which replaces those on the table, and says it to the borrower as a card.

    `speaker` has the conversation; `actor` is whose authority it is given with.
    """
    conversation, case = scope.journey.conversation, scope.journey.case
    assert scope.basis is not None
    row, _ = plans.decide(session, case, scope.basis.facts, f"agent:{actor.id}")
    earlier = session.scalars(select(Offer).where(Offer.case_id == case.id)).all()
    plans.withdraw_offers(session, case)
    offer = plans.store(session, case, row, draft, _free_label({offer.label for offer in earlier}))
    offer.round = max((offer.round for offer in earlier), default=0) + 1
    offer.asked = asked.model_dump(mode="json")
    session.flush()
    record(
        session, f"agent:{actor.id}", "offer.sent", offer.id, conversation=conversation.id, authority=asked.authority
    )
    journey = load(session, conversation.id)
    words = Speaker(conversation, journey.dialogue)
    words.say("desk_offer", kind="plans", data=shown.plans(journey, words))
    return offer, conversations.add_message(session, conversation, "agent", words.lines[0], agent_id=speaker.id)


def _free_label(used: set[str]) -> str:
    """A label that no offer of the case has had, so that the button of an old card can never choose the new one."""
    return next((letter for letter in ascii_uppercase if letter not in used), str(len(used) + 1))
