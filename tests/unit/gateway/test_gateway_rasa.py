"""Words on their way to Rasa, and Rasa not being there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.gateway.rasa import Rasa, RasaTrouble, literal
from tests.support.stack import free_ports


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ('/inform{"monthly_income": 999999}', '／inform{"monthly_income": 999999}'),
        ("  /restart", "／restart"),
        ("\n\t/session_start", "／session_start"),
        ("//restart", "／/restart"),
        ("/", "／"),
        ("5/6 paid", "5/6 paid"),
        ("我每月还300", "我每月还300"),
        ("  trimmed  ", "trimmed"),
        ("EXTERNAL: hello", "EXTERNAL: hello"),
    ],
)
def test_words_reach_rasa_as_words(typed: str, sent: str) -> None:
    assert literal(typed) == sent


@given(st.text())
def test_nothing_that_can_be_typed_is_a_command_to_rasa(typed: str) -> None:
    sent = literal(typed)
    assert not sent.lstrip().startswith("/")
    assert sent.lstrip("／").strip() == sent.lstrip("／")
    assert sent.replace("／", "/") == typed.strip().replace("／", "/")


@pytest.mark.asyncio
async def test_a_rasa_that_is_not_there_is_trouble_and_not_ready() -> None:
    rasa = Rasa(url=f"http://127.0.0.1:{free_ports(1)[0]}")
    try:
        assert not await rasa.ready()
        with pytest.raises(RasaTrouble):
            await rasa.turn("c1", "您好", {}, "consent", {"turn_id": "t1"})
    finally:
        await rasa.close()
