"""What is said when a line was not understood: never a refusal, and never the same twice."""

import pytest
from sqlalchemy.orm import Session

from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.conversations.service import Line
from leeway.journey import moves
from leeway.journey.speech import Speaker
from tests.support.talk import Talk

WORDS = {"zh": ["同意", "是的", "失业了"], "en": ["I agree", "yes", "I lost my job"]}


def at_since(session: Session, language: str) -> Talk:
    talk = Talk(session, "D001" if language == "zh" else "D004", language)
    for text in WORDS[language]:
        talk.say(text)
    assert talk.question == "since"
    return talk


def heard(talk: Talk, text: str, candidates: list[str] | None = None) -> Message:
    message = conversations.add_message(talk.session, talk.conversation, "borrower", Line(text))
    message.reading = {"intent": "nlu_fallback", "confidence": 0.3, "candidates": candidates or []}
    return message


def speaker_of(talk: Talk) -> Speaker:
    return Speaker(talk.conversation, talk.journey.dialogue)


@pytest.mark.parametrize(
    ("language", "choices"),
    [
        ("zh", ["我想晚一点还", "征信会受影响吗"]),
        ("en", ["I would like to pay later", "Does this affect my credit record"]),
    ],
)
def test_what_was_half_understood_is_offered_in_human_words(
    session: Session, language: str, choices: list[str]
) -> None:
    talk = at_since(session, language)
    speaker = speaker_of(talk)
    moves.not_understood(session, talk.journey, speaker, heard(talk, "…", ["request_extension", "ask_credit_report"]))
    buttons = [button for line in speaker.lines for button in line.buttons]
    assert [button["payload"] for button in buttons if button["payload"] in choices] == choices
    assert talk.question == "since"


def test_what_was_not_understood_at_all_gets_an_example(session: Session) -> None:
    talk = at_since(session, "zh")
    speaker = speaker_of(talk)
    moves.not_understood(session, talk.journey, speaker, heard(talk, "哗啦啦"))
    assert "两个月前" in "".join(line.text for line in speaker.lines)


def test_a_line_that_looks_like_a_command_is_offered_no_meaning(session: Session) -> None:
    talk = at_since(session, "zh")
    speaker = speaker_of(talk)
    moves.not_understood(session, talk.journey, speaker, heard(talk, "/restart", ["restart"]))
    payloads = [button["payload"] for line in speaker.lines for button in line.buttons]
    assert "从头再来一遍" not in payloads


def test_the_second_time_a_person_is_offered_whatever_was_said_in_between(session: Session) -> None:
    talk = at_since(session, "zh")
    moves.out_of_scope(session, talk.journey, speaker_of(talk), heard(talk, "今天天气怎么样"))
    assert talk.journey.dialogue.support is None
    moves.not_understood(session, talk.journey, speaker_of(talk), heard(talk, "哗啦啦"))
    assert talk.journey.dialogue.support == "not_understood"


def test_other_business_is_no_failure_where_nothing_is_asked(session: Session) -> None:
    talk = at_since(session, "zh")
    journey = talk.journey
    journey.case.status, journey.dialogue.question = "closed", "feedback_rating"
    for text in ("5", "挺好的"):
        talk.say(text)
    assert talk.question == "anything_else"
    for _ in range(3):
        moves.out_of_scope(session, talk.journey, speaker_of(talk), heard(talk, "今天天气怎么样"))
    assert talk.journey.dialogue.support is None
