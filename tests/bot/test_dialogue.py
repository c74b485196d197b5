"""What the trained rules do: whatever the form could not use is answered, and the open question returns."""

from pathlib import Path

import pytest
from rasa.core.agent import Agent
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

FORM = "case_form"
# After these the form asks again; after the others the turn ends.
ASKS_AGAIN = {
    "ask_credit_report": "action_answer_question",
    "paid_agent": "action_answer_question",
    "ask_case_status": "action_show_plan",
    "request_human": "action_offer_person",
    "greet": "action_small_talk",
    "restart": "action_start_over",
}
ENDS_THE_TURN = {
    "ask_why": "action_explain_question",
    "repeat": "action_repeat_question",
    "change_language": "action_change_language",
    "cancel": "action_cancel",
    "goodbye": "action_small_talk",
    "complain": "action_acknowledge_complaint",
    "inform": "action_not_understood",
    "report_hardship": "action_not_understood",
    "nlu_fallback": "action_not_understood",
    "out_of_scope": "action_out_of_scope",
}


@pytest.fixture(scope="module")
def agent(archive: Path) -> Agent:
    return Agent.load(str(archive))


def restored(agent: Agent, intent: str) -> DialogueStateTracker:
    """The dialogue as the gateway re-creates it before a message, with the message."""
    tracker = DialogueStateTracker.from_events("someone", [], agent.domain.slots if agent.domain else [])
    say(
        agent,
        tracker,
        ActionExecuted("action_session_start"),
        SessionStarted(),
        SlotSet("language", "en"),
        ActiveLoop(FORM),
        SlotSet("requested_slot", "rent"),
        ActionExecuted("action_listen"),
        UserUttered("…", {"name": intent, "confidence": 0.9}),
    )
    return tracker


def say(agent: Agent, tracker: DialogueStateTracker, *events: Event) -> None:
    tracker.update_with_events(list(events), agent.domain)


def following(agent: Agent, tracker: DialogueStateTracker) -> str:
    assert agent.processor is not None
    action, _ = agent.processor.predict_next_with_tracker_if_should(tracker)
    name: str = action.name()
    say(agent, tracker, ActionExecuted(name))
    return name


def after_rejection(agent: Agent, intent: str) -> list[str]:
    """The actions that follow when the form listened and could not use the message."""
    tracker = restored(agent, intent)
    say(agent, tracker, ActionExecutionRejected(FORM))
    names: list[str] = []
    while not names or names[-1] != "action_listen":
        names.append(following(agent, tracker))
        assert len(names) < 5
    return names


@pytest.mark.parametrize("intent", ["restart", "back", "session_start", "inform"])
def test_the_form_listens_first_whatever_is_said(agent: Agent, intent: str) -> None:
    assert following(agent, restored(agent, intent)) == FORM


@pytest.mark.parametrize("intent, action", ASKS_AGAIN.items())
def test_a_digression_is_answered_and_the_form_asks_again(agent: Agent, intent: str, action: str) -> None:
    assert after_rejection(agent, intent) == [action, FORM, "action_listen"]


@pytest.mark.parametrize("intent, action", ENDS_THE_TURN.items())
def test_an_action_that_asks_by_itself_ends_the_turn(agent: Agent, intent: str, action: str) -> None:
    assert after_rejection(agent, intent) == [action, "action_listen"]


def test_no_intent_is_met_with_silence_or_a_default_action(agent: Agent) -> None:
    assert agent.domain is not None
    own = set(agent.domain.user_actions)
    for intent in agent.domain.intents:
        if intent not in ("back", "session_start"):
            assert after_rejection(agent, intent)[0] in own
