"""A conversation inside one process, without Rasa: the journey listens to real readings, only the intent is given."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.conversations.service import Line
from leeway.journey import ask, history, opening
from leeway.journey.listen import listen
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load
from leeway.policy.pack import pack_meta
from reading.distress import read_distress
from reading.entities import read_entities
from reading.language import identify


class Talk:
    """One borrower of the demo portfolio talking. `say` returns what is said in answer, as one text."""

    def __init__(self, session: Session, reference: str | None = "D001", language: str = "zh") -> None:
        self.session = session
        borrower = borrowers.find_by_ref(session, reference) if reference else None
        self.conversation: Conversation = conversations.open_conversation(
            session, language, borrower.id if borrower else None, "token" if borrower else None
        )
        self.opening = [line.text for line in opening.greet(session, self.conversation)]

    @property
    def journey(self) -> Journey:
        return load(self.session, self.conversation.id)

    @property
    def question(self) -> str:
        return self.journey.dialogue.question

    def say(
        self, text: str, intent: str = "inform", confidence: float = 0.9, beside: Sequence[tuple[str, str]] = ()
    ) -> str:
        """Says a line, understood as `intent`, with what clauses of it want `beside` (intent and words of each), and
        returns the answer."""
        self.conversation.language = identify(text, self.conversation.language)
        message = conversations.add_message(
            self.session, self.conversation, "borrower", Line(text), distress=read_distress(text).level
        )
        now = clock.local(clock.now(self.session))
        found = [entity.to_json() for entity in read_entities(text, now=now, language=self.conversation.language)]
        message.reading = {
            "intent": intent,
            "confidence": confidence,
            "entities": found,
            "beside": [{"intent": name, "text": words} for name, words in beside],
        }
        hearing = listen(self.session, message, history.utterance_of(message, now.date()))
        lines = list(hearing.speaker.lines)
        if hearing.answered and not hearing.quiet:
            speaker = Speaker(self.conversation, hearing.journey.dialogue)
            ask.ask(self.session, hearing.journey, speaker)
            lines += speaker.lines
        self._read_costs(lines)
        self.session.flush()
        self.answered = hearing.answered
        return "\n".join(line.text for line in lines)

    def _read_costs(self, lines: list[Line]) -> None:
        """A table of costs is kept, and takes its time to be read before the next line."""
        for line in lines:
            if line.kind == "cost_table":
                conversations.add_message(self.session, self.conversation, "assistant", line)
                clock.advance(self.session, timedelta(seconds=pack_meta().reading_seconds))

    def told(self) -> dict[str, object]:
        """Facts and amounts as they stand."""
        journey = self.journey
        facts = {name: row.value.get("value") for name, row in journey.facts.items()}
        return facts | {name: row.amount_minor for name, row in journey.lines.items()}
