"""The borrower's answer to a card while a person has the conversation.

Only the buttons count here, by their exact words; anything else is between the borrower and the person. Choosing,
the table of costs with its reading time, and signing are the journey's own.
"""

from collections.abc import Callable

from sqlalchemy.orm import Session

from leeway import clock
from leeway.conversations.models import Message
from leeway.conversations.service import Line
from leeway.journey import ask, bargaining, history, shown
from leeway.journey.hearing import Hearing
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load
from leeway.words.catalogue import LANGUAGES, catalogue


def answer(session: Session, message: Message) -> list[Line]:
    """What is said to a button that was pressed; nothing when the line is no button's, or money must wait."""
    text = message.text.strip()
    if not _may_be_a_button(text):
        return []
    journey = load(session, message.conversation_id)
    act = _act_of(journey, text)
    if act is None or journey.conversation.crisis_since is not None:
        return []
    speaker = Speaker(journey.conversation, journey.dialogue)
    hearing = Hearing(session, journey, message, history.utterance_of(message, clock.today(session)), speaker)
    act(hearing)
    return speaker.lines


def _may_be_a_button(text: str) -> bool:
    return text in _all("sign") or text in _all("do_not_sign") or shown.is_choosing(text)


def _act_of(journey: Journey, text: str) -> Callable[[Hearing], None] | None:
    if text in _all("sign"):
        return _sign if journey.chosen_offer is not None else _gone
    if text in _all("do_not_sign"):
        return _decline if journey.chosen_offer is not None else None
    if any(text in shown.choosing_words(offer.label) for offer in journey.open_offers):
        return _choose
    chosen = journey.chosen_offer
    if chosen is not None and text in shown.choosing_words(chosen.label):
        return _show_costs
    return _gone


def _choose(hearing: Hearing) -> None:
    bargaining.offer_choice(hearing)
    hearing.refresh()
    _show_costs(hearing)


def _sign(hearing: Hearing) -> None:
    bargaining.agreement_confirmed(hearing)


def _decline(hearing: Hearing) -> None:
    """Nothing is signed; the card comes again, so that it can still be chosen."""
    bargaining.agreement_confirmed(hearing)
    hearing.refresh()
    hearing.speaker.say("desk_offer_again", kind="plans", data=shown.plans(hearing.journey, hearing.speaker))


def _show_costs(hearing: Hearing) -> None:
    ask.show_costs(hearing.journey, hearing.speaker)


def _gone(hearing: Hearing) -> None:
    """The button of a plan that no longer stands, or of none of theirs."""
    journey = hearing.journey
    if journey.settled:
        hearing.say("desk_offer_signed")
    elif journey.open_offers:
        hearing.speaker.say("desk_offer_replaced", kind="plans", data=shown.plans(journey, hearing.speaker))
    else:
        hearing.say("desk_offer_gone")


def _all(words: str) -> frozenset[str]:
    return frozenset(catalogue().say(words, language).text for language in LANGUAGES)
