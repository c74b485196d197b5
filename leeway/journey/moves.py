"""Moves of the dialogue that change where it stands: not understood, from the start, another language."""

import re

from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.conversations.models import Message
from leeway.journey import ask, cues, history
from leeway.journey.questions import BY_ID, MONEY
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load
from leeway.plans import service as plans

_ENGLISH, _CHINESE = r"(英[文语語]|english)", r"(中文|汉语|漢語|普通话|国语|chinese|mandarin)"
_ASKS_FOR = r"(说|讲|用|换成?|改成?|转成?|\b(in|to|speak|use)\b)\s*"
_WANTED = (
    (re.compile(_ASKS_FOR + _ENGLISH, re.IGNORECASE), "en"),
    (re.compile(_ASKS_FOR + _CHINESE, re.IGNORECASE), "zh"),
    (re.compile(f"^(?!.*{_CHINESE}).*{_ENGLISH}", re.IGNORECASE | re.DOTALL), "en"),
    (re.compile(f"^(?!.*{_ENGLISH}).*{_CHINESE}", re.IGNORECASE | re.DOTALL), "zh"),
)
# Kinds of question that can be left out; the rest (consent, identity, signing) cannot be answered for anybody.
SKIPPABLE = frozenset({"money", "since", "until", "people", "reason"})


def not_understood(session: Session, journey: Journey, speaker: Speaker, message: Message) -> None:
    """The first time an example, the second why it is asked and the choice of a person, the third time the question
    is left out.
    """
    question, dialogue = journey.question, journey.dialogue
    if cues.support_choice(message.text) == "go_on":
        ask.ask(session, journey, speaker)
        return
    if question.kind == "open" and journey.handoff is not None:
        # Nothing is asked while a person is awaited: what is written now is for them.
        speaker.say("waiting_heard")
        return
    if question.kind in ("open", "support"):
        if dialogue.support == "not_understood":
            # An offer that is not taken up is not pressed: the question it interrupted is asked again.
            dialogue.support = None
        speaker.say("not_understood")
        ask.ask(session, journey, speaker)
        return
    dialogue.tries += 1
    if dialogue.tries < ask.EXPLAIN_AFTER:
        _first_try(session, journey, speaker, message)
    elif dialogue.tries >= ask.SKIP_AFTER and BY_ID[question.id].kind in SKIPPABLE:
        _leave_out(session, journey, message)
        speaker.say("skipped")
        ask.ask(session, load(session, journey.conversation.id), speaker)
    else:
        ask.explain(session, journey, speaker)
        dialogue.support = "not_understood"
        ask.ask(session, journey, speaker)


def out_of_scope(session: Session, journey: Journey, speaker: Speaker, message: Message) -> None:
    """Says what this assistant is for. On a question it counts as a try: "blah" is no answer either."""
    question, dialogue = journey.question, journey.dialogue
    if cues.only_begins(message.text):
        speaker.say("take_your_time")
        return
    if question.kind not in ("open", "support"):
        if dialogue.tries > 0:
            not_understood(session, journey, speaker, message)
            return
        dialogue.tries += 1
    speaker.say("faq_out_of_scope")
    ask.ask_again(session, journey, speaker)


def repeat(session: Session, journey: Journey, speaker: Speaker, message: Message) -> None:
    """Asks the open question again; whoever did not follow it hears what it is for. An offer of a person that came
    because we had not followed gives way to the question itself.
    """
    if journey.dialogue.support == "not_understood":
        journey.dialogue.support = None
    if cues.did_not_follow(message.text):
        ask.explain(session, journey, speaker)
    else:
        speaker.say("repeat")
    ask.ask(session, journey, speaker)


def _first_try(session: Session, journey: Journey, speaker: Speaker, message: Message) -> None:
    """Half understood: what may have been meant, to choose from. Not at all: an example of an answer."""
    meant = history.reading_of(message).get("candidates") or []
    if not meant:
        speaker.say("not_understood")
        ask.ask_again(session, journey, speaker)
        return
    speaker.say("did_you_mean", choices=[speaker.label(f"meaning_{intent}") for intent in meant])
    ask.ask(session, journey, speaker)


def start_over(session: Session, journey: Journey, speaker: Speaker) -> None:
    """Takes back what was told, and offers made from it. A signed agreement stands: only a person can change it."""
    if journey.settled:
        speaker.say("start_over_signed")
        return
    plans.withdraw_offers(session, journey.case)
    cases.start_over(session, journey.case)
    journey.case.status = "open"
    dialogue = journey.dialogue
    dialogue.support, dialogue.check, dialogue.last_fact, dialogue.tries = None, None, None, 0
    speaker.say("start_over_ok")


def wanted_language(text: str, current: str) -> str:
    """The language asked for by name ("讲中文", "in English"), or the only one named; otherwise the other one."""
    for pattern, language in _WANTED:
        if pattern.search(text):
            return language
    return "en" if current == "zh" else "zh"


def _leave_out(session: Session, journey: Journey, message: Message) -> None:
    name = journey.question.id
    if name in MONEY:
        cases.tell_amount(session, journey.case, name, None, message, "skipped")
    else:
        cases.tell_fact(session, journey.case, name, None, message, "skipped")
    journey.dialogue.tries = 0
