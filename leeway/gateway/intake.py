"""What happens to a borrower's line before anything else sees it: numbers masked, language and distress read, stored
once.

This runs in one transaction and needs neither Rasa nor the action server, so that nobody's cry for help waits for them.
"""

from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy.orm import Session

from leeway import clock
from leeway.cases import service as cases
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING, Conversation, Message, Turn
from leeway.conversations.service import Line
from leeway.handoffs import passing, queue
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff
from leeway.handoffs.reasons import stops_money
from leeway.identity import service as identity
from leeway.journey import crisis, cues
from leeway.journey.handing_over import say_standing
from leeway.journey.models import Dialogue
from leeway.journey.speech import Speaker
from leeway.journey.state import load
from leeway.offering import accepting
from leeway.words.formatting import date_text, near_day
from reading.distress import read_distress
from reading.hardship import is_hardship_notice
from reading.language import identify
from reading.masking import Masked, mask

Route = Literal["rasa", "said", "human", "duplicate"]


@dataclass
class Taken:
    """A stored line and what is to follow: a turn with Rasa, the lines already decided here, or silence for a human."""

    message: Message
    route: Route
    turn: Turn | None = None
    said: list[Message] = field(default_factory=list)
    alarm: bool = False
    slots: dict[str, str] = field(default_factory=dict)
    question: str = ""
    now: str = ""  # the business clock, local: what "next month" is reckoned from


def take(session: Session, conversation_id: str, raw: str, client_id: str | None) -> Taken:
    """Stores a borrower's line and decides who answers it."""
    if client_id is not None:
        known = conversations.message_by_client_id(session, conversation_id, client_id)
        if known is not None:
            return Taken(known, "duplicate")
    conversation = conversations.get(session, conversation_id)
    event, text = _identity(session, conversation, raw)
    distress = read_distress(text)
    if not text.lstrip().startswith("/"):
        conversation.language = identify(text, conversation.language)
    message = conversations.add_message(
        session, conversation, "borrower", Line(text), client_id=client_id, distress=distress.level
    )
    if event is not None:
        message.reading = {"identity": event}
    if is_hardship_notice(text):
        cases.notice_hardship(session, conversations.case_of(session, conversation_id), message)
    if distress.level == "crisis":
        return Taken(message, "said", said=_say(session, conversation, crisis.meet(session, conversation)), alarm=True)
    return _route(session, conversation, message)


def _route(session: Session, conversation: Conversation, message: Message) -> Taken:
    if conversation.state == HUMAN:
        said = _say(session, conversation, accepting.answer(session, message), "system")
        return Taken(message, "said" if said else "human", said=said)
    if conversation.state == CLOSED:
        conversations.move(session, conversation, ASSISTANT, "borrower", "wrote again")
    if conversation.crisis_since is not None:
        return Taken(message, "said", said=_say(session, conversation, crisis.stay(session, conversation)))
    waiting = _waiting_words(session, conversation, message)
    if waiting:
        return Taken(message, "said", said=_say(session, conversation, waiting))
    journey = load(session, conversation.id)
    turn = conversations.begin_turn(session, message)
    return Taken(
        message,
        "rasa",
        turn=turn,
        slots=journey.slots,
        question=journey.dialogue.question,
        now=clock.local(clock.now(session)).isoformat(),
    )


def _waiting_words(session: Session, conversation: Conversation, message: Message) -> list[Line]:
    """What is said to a waiting borrower without Rasa: that a time to call is noted, or, where nothing may go on
    meanwhile, where they stand. Nothing when the assistant may go on with them."""
    handoff, dialogue = handoffs.open_handoff(session, conversation.id), session.get(Dialogue, conversation.id)
    if conversation.state != WAITING or handoff is None or dialogue is None:
        return []
    speaker, standing = Speaker(conversation, dialogue), queue.standing(session, handoff)
    stopped = stops_money(handoff.reason)
    about_dates = dialogue.question in ("since", "until", "offer_choice", "agreement_confirmed")
    for_a_call = stopped or not about_dates or cues.asks_for_a_call(message.text)
    if not standing.present and cues.names_a_time(message.text) and for_a_call:
        handoffs.leave_callback(session, handoff, message.text)
        _note_call(session, speaker, handoff, message.text)
    elif stopped:
        speaker.say("waiting_heard")
        if cues.looks_like_question(message.text) or cues.support_choice(message.text) == "human":
            # The widget shows the place all the time; in words it comes again to whoever asks.
            say_standing(speaker, standing, again=True)
    return speaker.lines


def _note_call(session: Session, speaker: Speaker, handoff: Handoff, words: str) -> None:
    """Says back the moment that was understood; what is unclear is left to a person who reads the words."""
    try:
        at = passing.rest_until_named(session, handoff, words)
    except passing.OutsideContactHours:
        at = None
        if (possible := passing.hours_to_call(session)) is not None:
            day = near_day(possible[0], clock.today(session), speaker.language)
            speaker.say("callback_outside", day=day, hours=possible[1])
            return
    if at is None:
        speaker.say("callback_ok")
    else:
        speaker.say("callback_set", day=date_text(at.date(), speaker.language), time=at.strftime("%H:%M"))


def _say(session: Session, conversation: Conversation, lines: list[Line], sender: str = "assistant") -> list[Message]:
    return [conversations.add_message(session, conversation, sender, line) for line in lines]


def _identity(session: Session, conversation: Conversation, raw: str) -> tuple[identity.Event | None, str]:
    """Uses a phone number or a code in the raw words where one was asked for; returns the text without either."""
    masked = mask(raw)
    if conversation.borrower_id is not None:
        return None, masked.text
    challenge = identity.open_challenge(session, conversation.id)
    code = identity.find_code(masked.text)
    if challenge is not None and code is not None:
        return identity.try_code(session, conversation, challenge, code), identity.without_code(masked.text)
    phone = _phone(masked)
    dialogue = session.get(Dialogue, conversation.id)
    if phone is not None and dialogue is not None and dialogue.question in ("phone", "code"):
        return identity.start(session, conversation, phone), masked.text
    return None, masked.text


def _phone(masked: Masked) -> str | None:
    """The number that was typed where one was asked for; a foreign one may look like a card's."""
    numbers = sorted(masked.found, key=lambda found: found.kind != "phone")
    return next((found.value for found in numbers if found.kind in ("phone", "bank_card")), None)
