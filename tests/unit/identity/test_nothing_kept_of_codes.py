"""Neither a phone number typed in the chat nor a code is anywhere in the database afterwards."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.conversations import service as conversations
from leeway.gateway.intake import take
from leeway.identity.models import DemoCode
from leeway.journey import opening
from leeway.journey.models import Dialogue
from leeway.migrations.models import metadata

REGISTERED, UNKNOWN = "15400000001", "15412348765"
# The lender's own list of phones, and what stands in for the SMS of the demo, hold them by their nature.
BY_NATURE = {("borrowers", "phone"), ("demo_codes", "code")}
# Amounts of the demo's loans may by chance be the six digits of a code.
PORTFOLIO = {"borrowers", "loans", "due_items", "payments", "refusals"}


def everything_stored(session: Session) -> dict[tuple[str, str], str]:
    """Every value of every column of every table, as text, by table and column."""
    session.flush()
    found: dict[tuple[str, str], str] = {}
    for table in metadata.sorted_tables:
        for row in session.execute(select(table)).mappings():
            for column, value in row.items():
                key = (table.name, str(column))
                found[key] = found.get(key, "") + "\n" + json.dumps(value, default=str, ensure_ascii=False)
    return found


def test_a_whole_identification_leaves_neither_number_nor_code_in_any_table(session: Session) -> None:
    conversation = conversations.open_conversation(session, "zh")
    opening.greet(session, conversation)
    dialogue = session.get(Dialogue, conversation.id)
    assert dialogue is not None
    dialogue.question = "phone"
    take(session, conversation.id, f"我的手机号是{UNKNOWN}", "m1")
    take(session, conversation.id, "验证码 483920", "m2")
    take(session, conversation.id, f"写错了，是{REGISTERED[:3]} {REGISTERED[3:7]} {REGISTERED[7:]}", "m3")
    code = session.scalars(select(DemoCode.code)).one()
    last = take(session, conversation.id, f"好的 {code}", "m4")

    assert conversation.verified_by == "code"
    assert last.message.text == "好的 [code]"
    for (table, column), text in everything_stored(session).items():
        if (table, column) in BY_NATURE:
            continue
        assert not [secret for secret in (REGISTERED, UNKNOWN, "483920") if secret in text], (table, column)
        assert table in PORTFOLIO or code not in text, (table, column)
