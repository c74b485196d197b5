"""`validate_case_form`: the form's validation is where the assistant listens."""

from dataclasses import asdict
from typing import Any

from rasa_sdk.events import ActionExecutionRejected, SlotSet

from actions.base import END_TURN, Event, LeewayAction, Outcome, Scene
from leeway import clock
from leeway.journey import history
from leeway.journey.listen import listen
from leeway.journey.state import load
from leeway.words.catalogue import catalogue

FORM = "case_form"
# Of an unsure reading, what is offered as "did you mean …?": at most so many, each at least this likely.
MOST_CANDIDATES, LIKELY_ENOUGH = 2, 0.15
# Ends the form's part of the turn without a further question.
SAY_NO_MORE: list[Event] = [ActionExecutionRejected(FORM), END_TURN]


class ValidateCaseForm(LeewayAction):
    """Takes the message in, once a turn, and tells the form which question is next.

    Nothing but `requested_slot` is set when the message was no answer; the form then rejects, and a rule answers by
    intent. After that rule the form runs again in the same turn and only needs the question.
    """

    def name(self) -> str:
        return f"validate_{FORM}"

    def on_failure(self) -> list[Event]:
        return SAY_NO_MORE

    def act(self, scene: Scene) -> Outcome:
        if scene.turn.verdict is not None:
            journey = load(scene.session, scene.turn.conversation_id)
            return Outcome(events=[SlotSet("requested_slot", journey.question.id)])
        scene.message.reading = {**(scene.message.reading or {}), **_reading(scene.tracker.latest_message)}
        utterance = history.utterance_of(scene.message, clock.today(scene.session))
        asked = load(scene.session, scene.turn.conversation_id).dialogue.question
        hearing = listen(scene.session, scene.message, utterance)
        question = hearing.journey.question.id
        lines = hearing.speaker.lines
        scene.turn.verdict = {
            "asked": asked,
            "answered": hearing.answered,
            "hand_over": hearing.hand_over,
            "next": question,
            # Rasa throws away what a form says that then rejects; the action that the rule runs says it instead.
            "unsaid": [] if hearing.answered else [asdict(line) for line in lines],
        }
        events = _events(asked, question, answered=hearing.answered, quiet=hearing.quiet)
        return Outcome(lines if hearing.answered else [], events)


def _events(asked: str, question: str, *, answered: bool, quiet: bool) -> list[Event]:
    if quiet:
        return SAY_NO_MORE
    if not answered:
        return [SlotSet("requested_slot", question)]
    return [SlotSet(asked, "answered"), SlotSet("requested_slot", question)]


def _reading(latest: dict[str, Any]) -> dict[str, Any]:
    """The part of Rasa's parse that we keep with the message; `candidates` are what an unsure one may have meant,
    `beside` what its clauses want besides its intent.
    """
    intent = latest.get("intent") or {}
    reading = {
        "intent": intent.get("name") or "nlu_fallback",
        "confidence": float(intent.get("confidence") or 0.0),
        "entities": [
            {key: entity.get(key) for key in ("entity", "start", "end", "role", "value")}
            for entity in latest.get("entities") or []
        ],
    }
    beside = [wish for wish in latest.get("wishes") or [] if wish["name"] != reading["intent"]]
    if beside:
        reading["beside"] = [{"intent": wish["name"], "text": wish["text"]} for wish in beside]
    if reading["intent"] == "nlu_fallback":
        reading["candidates"] = _candidates(latest.get("intent_ranking") or [])
    return reading


def _candidates(ranking: list[dict[str, Any]]) -> list[str]:
    likely = [one["name"] for one in ranking if float(one["confidence"]) >= LIKELY_ENOUGH]
    return [name for name in likely if f"meaning_{name}" in catalogue()][:MOST_CANDIDATES]
