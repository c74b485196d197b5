"""Hints: what comes first, reviewed words that may be sent, and the cues by which a line is known."""

from typing import get_args

import pytest
from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.coaching import service as coaching
from leeway.coaching.choosing import HintId, choose, done
from leeway.coaching.cues import cues_of
from leeway.coaching.frames import FRAMES
from leeway.coaching.situation import Situation
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.conversations.service import Line, add_message, open_conversation
from leeway.guard.cover import Cover
from leeway.guard.examine import examine
from leeway.words.catalogue import LANGUAGES, catalogue

HEARD = frozenset({"acknowledges"})
REASONS = (
    "job_loss",
    "income_cut",
    "illness",
    "family",
    "business_failure",
    "disaster",
    "over_commitment",
    "pay_timing",
)


@pytest.mark.parametrize(
    ("situation", "stage", "hint"),
    [
        (Situation(crisis=True, spoken=True, said=HEARD, offers=2), "keep_safe", "crisis"),
        (Situation(level="crisis"), "keep_safe", "crisis"),
        (Situation(level="distressed", spoken=True, offers=2), "acknowledge", "distressed"),
        (Situation(level="upset", spoken=True), "acknowledge", "upset"),
        (Situation(), "acknowledge", "opening"),
        (Situation(level="upset", spoken=True, said=HEARD), "ask", "reason"),
        (Situation(spoken=True, handed_for="fraud"), "ask", "dispute"),
        (Situation(spoken=True, handed_for="complaint", offers=1), "ask", "complaint"),
        (Situation(spoken=True, consent=False), "ask", "no_consent"),
        (Situation(spoken=True, reason="illness"), "ask", "disclosure"),
        (Situation(spoken=True, reason="job_loss"), "ask", "duration"),
        (Situation(spoken=True, reason="job_loss", told=frozenset({"since", "until"})), "ask", "budget"),
        (Situation(spoken=True, offers=2), "offer", "options"),
        (Situation(spoken=True, decided=True), "offer", "relief"),
        (Situation(spoken=True, agreed=True), "close", "agreed"),
    ],
)
def test_safety_before_feelings_before_facts_before_figures(situation: Situation, stage: str, hint: str) -> None:
    chosen = choose(situation)
    assert (chosen.stage, chosen.hint) == (stage, hint)


@pytest.mark.parametrize("hint", get_args(HintId))
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_of_a_hint_may_be_sent(hint: str, language: str) -> None:
    assert catalogue().say(f"coaching_{hint}_hint", language).text
    for words in catalogue().variants(f"coaching_{hint}_say", language):
        found = examine(words.text, Cover(), crisis=hint in ("crisis", "distressed"))
        assert [one.rule.name for one in found] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_that_acknowledge_are_known_to(language: str) -> None:
    ids = [f"coaching_{hint}_say" for hint in ("opening", "distressed", "upset")]
    ids += [f"coaching_reason_{reason}_say" for reason in REASONS]
    for words_id in ids:
        for words in catalogue().variants(words_id, language):
            assert "acknowledges" in cues_of(words.text), words.text


@pytest.mark.parametrize("frame", FRAMES)
def test_every_step_of_a_frame_has_a_label_and_can_be_told_done(frame: str) -> None:
    for step in FRAMES[frame].steps:  # type: ignore[index]
        assert done(step, Situation()) is False
        for language in LANGUAGES:
            assert catalogue().say(f"coaching_step_{frame}_{step}", language).text


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("听得出来您很难", "acknowledges"),
        ("I am sorry to hear that", "acknowledges"),
        ("您现在安全吗", "safety"),
        ("Are you safe right now?", "safety"),
        ("可以打12356", "helpline"),
        ("不着急，慢慢说", "pauses"),
        ("每期400元的方案", "offers"),
        ("我请主管一起看", "hands_over"),
    ],
)
def test_cues_are_heard(text: str, cue: str) -> None:
    assert cue in cues_of(text)


def test_a_line_that_meets_nothing_has_no_cue() -> None:
    assert cues_of("请核对账单。") == frozenset()
    assert "acknowledges" not in cues_of("我不理解您为什么逾期")


def opened(session: Session) -> Conversation:
    return open_conversation(session, "zh")


def test_the_hint_of_a_new_conversation_asks_for_a_word_of_welcome(session: Session) -> None:
    hint = coaching.hint(session, opened(session), "en")
    assert (hint.stage, hint.id, hint.language, hint.steps) == ("acknowledge", "opening", "zh", [])
    assert hint.hint.isascii()


def test_distress_has_to_be_met_anew_each_time(session: Session) -> None:
    conversation = opened(session)
    add_message(session, conversation, "borrower", Line("我撑不住了"), distress="distressed")
    add_message(session, conversation, "agent", Line("听得出来您很难受"))
    assert coaching.hint(session, conversation, "zh").stage != "acknowledge"
    add_message(session, conversation, "borrower", Line("真的撑不住了"), distress="distressed")
    assert coaching.hint(session, conversation, "zh").id == "distressed"


def test_the_reason_is_spoken_to_in_the_borrowers_language(session: Session) -> None:
    conversation = opened(session)
    told = add_message(session, conversation, "borrower", Line("我住院了"), distress="none")
    cases.tell_fact(session, conversations.case_of(session, conversation.id), "reason", "illness", told)
    session.flush()
    hint = coaching.hint(session, conversation, "en")
    assert hint.say[0] == catalogue().say("coaching_reason_illness_say", "zh").text
    add_message(session, conversation, "agent", Line("您辛苦了"))
    hint = coaching.hint(session, conversation, "en")
    assert (hint.id, hint.frame) == ("disclosure", "texas")
    assert [step.id for step in hint.steps] == ["thank", "explain", "consent", "ask", "signpost"]
