"""The hint beside the reply box."""

from fastapi import APIRouter

from leeway.coaching import service as coaching
from leeway.coaching.schemas import Hint
from leeway.conversations import service as conversations
from leeway.db import read_only
from leeway.gateway.api.access import Language, Reader

router = APIRouter(prefix="/api/desk", tags=["coaching"])


@router.get("/conversations/{conversation_id}/hint")
def hint(conversation_id: str, agent: Reader, language: Language) -> Hint:
    """What the borrower of this conversation needs first: acknowledge, ask or offer, with sentences to say.

    Ask again after each line: the hint follows the talk.
    """
    with read_only() as session:
        return coaching.hint(session, conversations.get(session, conversation_id), language)
