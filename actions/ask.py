"""`action_ask_<question>`: one action for each question of the journey, all of them alike."""

from actions.base import LeewayAction, Outcome, Scene
from leeway.journey import ask
from leeway.journey.questions import QUESTIONS
from leeway.journey.speech import Speaker
from leeway.journey.state import load


class AskQuestion(LeewayAction):
    """Asks the question that the journey says is next."""

    def __init__(self, question_id: str) -> None:
        self._question_id = question_id

    def name(self) -> str:
        return f"action_ask_{self._question_id}"

    def act(self, scene: Scene) -> Outcome:
        journey = load(scene.session, scene.turn.conversation_id)
        speaker = Speaker(journey.conversation, journey.dialogue)
        ask.ask(scene.session, journey, speaker)
        return Outcome(speaker.lines)


def ask_actions() -> list[AskQuestion]:
    """An action for every question."""
    return [AskQuestion(question.id) for question in QUESTIONS]
