"""The base of actions that speak about the journey: loads it, lets the subclass talk, returns the lines."""

from abc import abstractmethod

from actions.base import LeewayAction, Outcome, Scene
from leeway.conversations.service import Line
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load


class SpeakingAction(LeewayAction):
    """An action that answers with words and perhaps changes where the dialogue stands."""

    def act(self, scene: Scene) -> Outcome:
        journey = load(scene.session, scene.turn.conversation_id)
        speaker = Speaker(journey.conversation, journey.dialogue)
        self.speak(scene, journey, speaker)
        return Outcome(_unsaid(scene) + speaker.lines)

    @abstractmethod
    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        """Says what this action has to say."""


def _unsaid(scene: Scene) -> list[Line]:
    """What listening had to say in this turn before the form gave way to this action; said once."""
    verdict = scene.turn.verdict or {}
    scene.turn.verdict = {**verdict, "unsaid": []}
    return [Line(**line) for line in verdict.get("unsaid", [])]
