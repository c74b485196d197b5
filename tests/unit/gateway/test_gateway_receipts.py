"""What Rasa says it did, against the receipts: whatever dies on the way, nothing unproven is taken for done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.conversations.models import Receipt
from leeway.gateway.rasa import FORM, RasaTurn, _executed, _form_rejected_last
from leeway.gateway.receipts import RASAS_OWN, missing

VALIDATE, ASK = f"validate_{FORM}", "action_ask_rent"
LISTEN = "action_listen"


def events(*names: str) -> list[dict[str, str]]:
    """Rasa's events of a turn: names of executed actions; "-case_form" is a rejection of the form."""
    return [
        {"event": "action_execution_rejected", "name": name[1:]}
        if name.startswith("-")
        else {"event": "action", "name": name}
        for name in names
    ]


def turn(*names: str) -> RasaTurn:
    happened = events(*names)
    return RasaTurn([], _executed(happened), _form_rejected_last(happened))


def receipts(*actions: str) -> list[Receipt]:
    return [Receipt(action=action) for action in actions]


# What a healthy turn of each shape looks like: what Rasa executed, and the receipts that it leaves.
HEALTHY = {
    "an answer, then the next question": ([FORM, LISTEN], [VALIDATE, ASK]),
    "a digression, then the same question": (
        ["-case_form", "action_answer_question", FORM, LISTEN],
        [VALIDATE, "action_answer_question", VALIDATE, ASK],
    ),
    "a rule that ends the turn": (["-case_form", "action_cancel", LISTEN], [VALIDATE, "action_cancel"]),
    "handed over while listening": (["-case_form", LISTEN], [VALIDATE]),
    "rasa's own actions among them": (
        ["action_session_start", "action_extract_slots", FORM, "action_unlikely_intent", LISTEN],
        [VALIDATE, ASK],
    ),
}
# What is seen when the action server is dead at some point of the turn.
DEAD = {
    "from the start: the form counts as executed": ([FORM, LISTEN], []),
    "from the start: nothing but listening is left": ([LISTEN], []),
    "from the start: not even that": ([], []),
    "from the start, and a rule goes on to claim success": (["-case_form", "action_start_over", FORM, LISTEN], []),
    "after listening, before the question": ([FORM, LISTEN], [VALIDATE]),
    "at the rule's action": (["-case_form", "action_start_over", LISTEN], [VALIDATE]),
    "after the rule's action, before the question": (
        ["-case_form", "action_answer_question", FORM, LISTEN],
        [VALIDATE, "action_answer_question"],
    ),
    "only listening itself": ([FORM, LISTEN], [ASK]),
}


@pytest.mark.parametrize("shape", HEALTHY)
def test_a_healthy_turn_lacks_nothing(shape: str) -> None:
    executed, left = HEALTHY[shape]
    assert missing(turn(*executed), receipts(*left)) == []


@pytest.mark.parametrize("shape", DEAD)
def test_a_dead_action_server_is_noticed_wherever_in_the_turn_it_died(shape: str) -> None:
    executed, left = DEAD[shape]
    assert missing(turn(*executed), receipts(*left)) != []


@pytest.mark.parametrize(
    ("shape", "lost"),
    [(shape, name) for shape, (_, left) in HEALTHY.items() for name in sorted(set(left) - {VALIDATE})]
    + [(shape, VALIDATE) for shape in HEALTHY if shape != "a rule that ends the turn"],
)
def test_no_receipt_of_a_healthy_turn_may_be_missing(shape: str, lost: str) -> None:
    executed, left = HEALTHY[shape]
    assert missing(turn(*executed), receipts(*(name for name in left if name != lost)))


names = st.sampled_from(["action_answer_question", "action_start_over", "action_show_plan", "action_cancel", ASK])


@given(executed=st.lists(st.one_of(names, st.sampled_from([FORM, "-case_form", *sorted(RASAS_OWN)]))))
def test_without_any_receipt_no_turn_whatsoever_passes(executed: list[str]) -> None:
    assert missing(turn(*executed), [])


@given(executed=st.lists(names, min_size=1), lost=st.data())
def test_an_executed_action_without_its_receipt_is_named(executed: list[str], lost: st.DataObject) -> None:
    name = lost.draw(st.sampled_from(executed))
    left = [other for other in executed if other != name]
    assert name in missing(turn(*executed, FORM), receipts(VALIDATE, *left))
