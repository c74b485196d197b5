"""What listening to one message concluded, and the hand that writes facts down on the way there."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.cases.models import BudgetLine
from leeway.conversations.models import Message
from leeway.journey.reading import Told, Utterance
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load
from leeway.plans import service as plans
from leeway.words.formatting import money


@dataclass
class Hearing:
    """One message on its way through the journey.

    `answered`: the turn goes on with the next question. `hand_over`: a person is needed, for this reason. `quiet`:
    everything is said, nothing more is asked this turn. When none of them is set, a rule answers by the intent.
    """

    session: Session
    journey: Journey
    message: Message
    utterance: Utterance
    speaker: Speaker
    answered: bool = False
    hand_over: str | None = None
    quiet: bool = False
    noted: list[str] = field(default_factory=list)

    def refresh(self) -> None:
        """Reads the journey again after something was written."""
        self.session.flush()
        self.journey = load(self.session, self.journey.conversation.id)

    def say(self, response: str, **values: Any) -> None:
        self.speaker.say(response, **values)

    def money(self, amount_minor: int) -> str:
        """An amount as it is spoken, in the currency of the borrower's loans."""
        return money(amount_minor, self.journey.currency, self.speaker.language)

    def label(self, name: str) -> str:
        return self.speaker.label(f"label_{name}")

    def is_evidenced(self, name: str) -> bool:
        """Whether a paper was seen for a line of the sheet."""
        line = self.journey.lines.get(name)
        return line is not None and line.certainty == cases.EVIDENCED

    def tell(self, name: str, value: Any, certainty: str = "stated") -> None:
        """Writes down a fact; one that was told differently before counts as corrected."""
        replaced = cases.tell_fact(self.session, self.journey.case, name, value, self.message, certainty)
        self._after_telling(name, reopen_summary=replaced is not None)

    def tell_amount(self, told: Told) -> None:
        """Writes down an amount and notes it for the read-back, as new or as corrected."""
        before = self.journey.lines.get(told.category)
        if before is not None and self.is_evidenced(told.category):
            self._tell_beside_evidence(told, before)
            return
        replaced = cases.tell_amount(
            self.session,
            self.journey.case,
            told.category,
            told.amount_minor,
            self.message,
            told.certainty,
            told.said,
            told.told,
        )
        item, new = self.label(told.category), self.money(told.amount_minor)
        if replaced is not None and before is not None and replaced != told.amount_minor:
            self.say("corrected", item=item, old=self.money(replaced), new=new)
        else:
            self._note(item, new)
        self._after_telling(told.category, reopen_summary=before is not None)

    def _tell_beside_evidence(self, told: Told, seen: BudgetLine) -> None:
        """What is told differently from a paper that was seen is kept as told, and said to change nothing by itself."""
        row = (told.category, told.amount_minor, self.message, told.certainty, told.said, told.told)
        cases.tell_amount(self.session, self.journey.case, *row)
        item = self.label(told.category)
        if told.amount_minor == seen.amount_minor:
            self._note(item, self.money(told.amount_minor))
        else:
            values = {"told": self.money(told.amount_minor), "seen": self.money(seen.amount_minor or 0)}
            self.say("kept_by_evidence", item=item, **values)
        self._after_telling(told.category, reopen_summary=False)

    def _note(self, item: str, amount: str) -> None:
        self.noted.append(f"{item} {amount}" if self.speaker.language == "en" else f"{item}{amount}")

    def decline(self, name: str, certainty: str, *, amount: bool) -> None:
        """Writes down that the borrower does not know, or would rather not say; it is not asked again."""
        if amount:
            cases.tell_amount(self.session, self.journey.case, name, None, self.message, certainty)
        else:
            cases.tell_fact(self.session, self.journey.case, name, None, self.message, certainty)
        self._after_telling(name, reopen_summary=False)

    def _after_telling(self, name: str, *, reopen_summary: bool) -> None:
        self.answered = True
        self.journey.dialogue.last_fact = name
        self.journey.dialogue.tries = 0
        if reopen_summary and name != "summary_confirmed":
            # Neither a confirmed summary nor offers made from it hold once a line changes.
            cases.withdraw(self.session, self.journey.case, "summary_confirmed")
            plans.withdraw_offers(self.session, self.journey.case)
