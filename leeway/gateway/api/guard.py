"""The guard at the desk: checks a draft while it is written, and shows its rules. The send path asks it again."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, StringConstraints

from leeway.conversations import service as conversations
from leeway.db import read_only
from leeway.gateway.api.access import Language, Reader, Worker
from leeway.guard import service as guard
from leeway.guard.schemas import Check, RuleView

router = APIRouter(prefix="/api/desk", tags=["guard"])


class Draft(BaseModel):
    """What the agent is about to send."""

    text: Annotated[str, StringConstraints(max_length=2_000)]


@router.post("/conversations/{conversation_id}/check")
def check(conversation_id: str, draft: Draft, agent: Worker, language: Language) -> Check:
    """Judges a draft against the rules and against what policy allows in this case. Stores nothing."""
    with read_only() as session:
        conversation = conversations.get(session, conversation_id)
        return guard.check(session, conversation, agent, draft.text, language)


@router.get("/guard/rules")
def rules(agent: Reader, language: Language) -> list[RuleView]:
    """Everything that is held back, why, and with examples."""
    return guard.rules(language)
