"""Moves of the dialogue itself: why, again, another language, from the start, not now, not understood."""

from actions.base import Scene
from actions.speaking import SpeakingAction
from leeway.journey import ask, moves
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey


class ExplainQuestion(SpeakingAction):
    """Says why the open question is asked, and asks it again."""

    def name(self) -> str:
        return "action_explain_question"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        ask.explain(scene.session, journey, speaker)
        ask.ask(scene.session, journey, speaker)


class RepeatQuestion(SpeakingAction):
    """Asks the open question again in other words."""

    def name(self) -> str:
        return "action_repeat_question"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        moves.repeat(scene.session, journey, speaker, scene.message)


class NotUnderstood(SpeakingAction):
    """First an example, then why it is asked and a person, then the question is left out."""

    def name(self) -> str:
        return "action_not_understood"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        moves.not_understood(scene.session, journey, speaker, scene.message)


class ChangeLanguage(SpeakingAction):
    """Goes on in the other language, from the same question."""

    def name(self) -> str:
        return "action_change_language"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        journey.conversation.language = moves.wanted_language(scene.message.text, journey.conversation.language)
        speaker.say("language_changed")
        ask.ask(scene.session, journey, speaker)


class StartOver(SpeakingAction):
    """Forgets what was told about the situation and begins again."""

    def name(self) -> str:
        return "action_start_over"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        moves.start_over(scene.session, journey, speaker)


class Cancel(SpeakingAction):
    """Leaves it for now; everything told is kept."""

    def name(self) -> str:
        return "action_cancel"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        speaker.say("cancel_ok")
