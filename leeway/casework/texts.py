"""Saved texts: reviewed sentences of `data/texts/saved.yml`, filled in for one conversation."""

from functools import lru_cache
from string import Formatter

import yaml
from pydantic import BaseModel, ConfigDict
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.casework.crisis_rules import Words
from leeway.conversations.models import Conversation
from leeway.journey.state import Journey, load
from leeway.settings import ROOT
from leeway.words.formatting import date_text, money

FILE = ROOT / "data" / "texts" / "saved.yml"


class SavedText(BaseModel):
    """A text with its title. Both languages of the text need the same variables."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    topic: str
    title: Words
    text: Words

    @property
    def variables(self) -> frozenset[str]:
        """The names that must be known for the text to be said."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.text.zh) if name)


class SavedTexts(BaseModel):
    """All texts, what their topics are called, and which of these are for a crisis."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    topics: dict[str, Words]
    in_crisis: tuple[str, ...]
    texts: tuple[SavedText, ...]


@lru_cache
def saved_texts() -> SavedTexts:
    """The texts of this installation."""
    return SavedTexts.model_validate(yaml.safe_load(FILE.read_text("utf-8")))


def texts_for(
    session: Session, conversation: Conversation, agent: Agent, wanted: str, language: str
) -> list[dict[str, str]]:
    """The texts that contain `wanted` (in title, topic or text), in the borrower's language; titles in the agent's.

    Left out is what needs something unknown and, while a crisis stands, what is not for then.
    """
    known = known_values(session, load(session, conversation.id), agent)
    library = saved_texts()
    topics = library.topics.keys() if conversation.crisis_since is None else library.in_crisis
    items = [
        _item(one, known, conversation.language, language)
        for one in library.texts
        if one.topic in topics and one.variables <= known.keys()
    ]
    return [item for item in items if wanted.lower() in f"{item['title']} {item['topic']} {item['text']}".lower()]


def known_values(session: Session, journey: Journey, agent: Agent) -> dict[str, str]:
    """What the variables stand for in this conversation; only what is known."""
    language, conversation = journey.conversation.language, journey.conversation
    known = {"agent": agent.name}
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    if borrower is not None:
        known["name"] = borrower.name
    if journey.loans:
        owed = sum(loan.outstanding_minor for loan in journey.loans)
        known["owed"] = money(owed, journey.currency, language)
    plan = journey.agreement
    unpaid = [item for item in plan.instalments if item.paid_minor < item.amount_minor] if plan else []
    if plan is not None and unpaid:
        known["due"] = date_text(unpaid[0].due, language)
        known["amount"] = money(unpaid[0].amount_minor, plan.currency, language)
    return known


def _item(one: SavedText, known: dict[str, str], said_in: str, language: str) -> dict[str, str]:
    return {
        "id": one.id,
        "title": one.title.text(language),
        "text": one.text.text(said_in).format_map(known),
        "topic": saved_texts().topics[one.topic].text(language),
    }
