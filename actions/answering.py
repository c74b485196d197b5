"""Answers to questions asked on the way, and small talk; the form then asks its question again."""

from actions.base import Scene
from actions.speaking import SpeakingAction
from leeway import clock
from leeway.feedback import service as feedback
from leeway.journey import ask, fears, history, knowledge, moves
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey

SURE_OF_COMPLAINT = 0.75


def _intent(scene: Scene) -> str:
    return str((scene.message.reading or {}).get("intent", ""))


class AnswerQuestion(SpeakingAction):
    """Answers what was asked, from the borrower's own loans where they are known."""

    def name(self) -> str:
        return "action_answer_question"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        knowledge.answer(scene.session, _intent(scene), journey, speaker, scene.message.text)
        utterance = history.utterance_of(scene.message, clock.today(scene.session))
        knowledge.answer_beside(scene.session, utterance, journey, speaker)


class ShowPlan(SpeakingAction):
    """How things stand: the plan and its next payment, the queue, or that nothing is agreed yet."""

    def name(self) -> str:
        return "action_show_plan"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        knowledge.status(scene.session, journey, speaker)


class AcknowledgeComplaint(SpeakingAction):
    """Opens a tracked complaint and says so; what only faintly sounds like one is asked about instead."""

    def name(self) -> str:
        return "action_acknowledge_complaint"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        sure = float((scene.message.reading or {}).get("confidence", 0)) >= SURE_OF_COMPLAINT
        if not sure and scene.message.distress == "none":
            moves.not_understood(scene.session, journey, speaker, scene.message)
            return
        complaint = feedback.complain(scene.session, scene.message, "service")
        speaker.say("complaint_noted", reference=complaint.id[:6].upper())
        ask.ask(scene.session, journey, speaker)


class SmallTalk(SpeakingAction):
    """A greeting, thanks, a goodbye, "are you a robot?"."""

    def name(self) -> str:
        return "action_small_talk"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        speaker.say(f"faq_{_intent(scene)}")


class OutOfScope(SpeakingAction):
    """Says what this assistant is for."""

    def name(self) -> str:
        return "action_out_of_scope"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        moves.out_of_scope(scene.session, journey, speaker, scene.message)


class OfferPerson(SpeakingAction):
    """The words sounded like a case for a person, but not surely enough to hand over unasked: a person is offered."""

    def name(self) -> str:
        return "action_offer_person"

    def speak(self, scene: Scene, journey: Journey, speaker: Speaker) -> None:
        if fears.asks_whom_we_contact(scene.message.text):
            speaker.say("faq_whom_we_contact")
        else:
            journey.dialogue.support = "not_understood"
