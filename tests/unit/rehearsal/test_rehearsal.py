"""Rehearsals: scripts that hold together, borrowers who answer to what is done, and a fair review."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.errors import NotFound
from leeway.rehearsal import service as rehearsals
from leeway.rehearsal.deeds import DEEDS, deeds_of
from leeway.rehearsal.models import Rehearsal
from leeway.rehearsal.review import Said, review
from leeway.rehearsal.script import SCRIPTS, Script, scripts
from leeway.words.catalogue import LANGUAGES, catalogue
from reading.distress import read_distress

ALL = pytest.mark.parametrize("script", scripts().values(), ids=lambda script: script.id)
GOOD = {
    "zh": [
        "对不起，让您受委屈了，您慢慢说，谢谢您愿意告诉我。",
        "最近发生了什么？大概从什么时候开始的呢？",
        "我们看一个轻一点的方案，您慢慢想，不用现在定。",
        "好的，谢谢您。",
    ],
    "en": [
        "I am so sorry, that sounds hard. Take your time, and thank you for telling me.",
        "Would you like to tell me what happened, and since when?",
        "There is a lighter plan we can look at; there is no rush to decide.",
        "Thank you.",
    ],
}
SAFE = {
    "zh": [
        "谢谢您告诉我，我很担心您，您现在安全吗？",
        "我陪着您。12356随时可以打，我的同事马上来这里陪您。",
    ],
    "en": [
        "Thank you for telling me, I am worried about you. Are you safe right now?",
        "I am staying. Please call the helpline above; my colleague will join us here.",
    ],
}
CRUEL = {"zh": "再不还就让您坐牢，别装可怜", "en": "Pay or you will go to jail, stop the sob story"}


@pytest.fixture
def anna(session: Session) -> Iterator[Agent]:
    agent = session.scalar(select(Agent).where(Agent.username == "zhoumin"))
    assert agent is not None
    yield agent


def play(session: Session, anna: Agent, script: Script, lines: list[str]) -> Rehearsal:
    rehearsal = rehearsals.start(session, anna, script.id)
    for line in lines:
        if rehearsal.outcome is None:
            rehearsal = rehearsals.say(session, rehearsal.id, anna, line, "zh")
    return rehearsals.end(session, rehearsal.id, anna, "zh")


def test_each_persona_is_there_in_both_languages() -> None:
    found = {(script.persona, script.language) for script in scripts().values()}
    assert found == {(p, language) for p in ("angry", "ashamed", "silent", "crisis") for language in LANGUAGES}


@ALL
def test_every_step_can_be_reached_and_every_end_from_it(script: Script) -> None:
    reached, open_ = {script.first}, [script.first]
    while open_:
        for branch in script.steps[open_.pop()].branches:
            if branch.goto not in reached:
                reached.add(branch.goto)
                open_.append(branch.goto)
    assert reached == set(script.steps)
    assert "left" in {script.steps[name].outcome for name in reached}


@ALL
def test_only_a_crisis_opens_with_words_of_dying(script: Script) -> None:
    levels = {read_distress(text).level for text in script.opening}
    assert ("crisis" in levels) == (script.persona == "crisis")


@ALL
def test_who_meets_the_borrower_reaches_the_end(session: Session, anna: Agent, script: Script) -> None:
    lines = SAFE if script.persona == "crisis" else GOOD
    rehearsal = play(session, anna, script, lines[script.language])
    shown = rehearsals.view(session, rehearsal)
    assert shown.outcome == ("safe" if script.persona == "crisis" else "agreed")
    assert shown.review is not None
    assert shown.review.missed == []
    assert shown.review.caught == []
    assert shown.review.first_acknowledgement_turn == 1
    assert {remark.deed for remark in shown.review.well} == {*script.wanted, "clean"}


@ALL
def test_who_threatens_loses_the_borrower(session: Session, anna: Agent, script: Script) -> None:
    rehearsal = play(session, anna, script, [CRUEL[script.language]] * 4)
    shown = rehearsals.view(session, rehearsal)
    assert shown.outcome == "left"
    assert shown.review is not None
    assert {finding.rule for finding in shown.review.caught} >= {"false_law", "mocking_distress"}
    assert shown.review.first_acknowledgement_seconds is None
    assert {*script.wanted, "threatens"} <= {remark.deed for remark in shown.review.missed}


@ALL
def test_who_goes_round_in_circles_is_stopped(session: Session, anna: Agent, script: Script) -> None:
    rehearsal = play(session, anna, script, ["嗯"] * (script.turns + 3))
    assert rehearsal.outcome == "unfinished"
    assert sum(line.sender == "agent" for line in rehearsal.lines) == script.turns


def test_every_deed_that_a_script_wants_or_not_has_words() -> None:
    for script in scripts().values():
        for language in LANGUAGES:
            for deed in script.wanted:
                assert catalogue().say(f"rehearsal_well_{deed}", language).text
                assert catalogue().say(f"rehearsal_missed_{deed}", language).text
            for deed in script.unwanted:
                assert catalogue().say(f"rehearsal_spoilt_{deed}", language).text


def test_a_cruel_line_meets_nobody_however_it_begins() -> None:
    deeds, found = deeds_of("我理解您，但是再不还就让您坐牢，好吗？", scripts()["angry.zh"].cover, crisis=False)
    assert deeds == {"threatens"}
    assert found
    assert deeds <= DEEDS


def test_an_offer_before_an_acknowledgement_comes_too_early() -> None:
    began = datetime(2026, 1, 1, tzinfo=UTC)
    lines = [
        Said(2, began + timedelta(seconds=20), frozenset({"offers"}), []),
        Said(4, began + timedelta(seconds=95), frozenset({"acknowledges", "asks"}), []),
    ]
    told = review(scripts()["angry.en"], lines, began, "agreed", "en")
    assert (told.first_acknowledgement_seconds, told.first_acknowledgement_turn) == (95.0, 2)
    assert [(remark.deed, remark.line) for remark in told.missed] == [("too_early", 2)]


def test_a_rehearsal_is_nobody_elses_and_over_when_it_is_over(session: Session, anna: Agent) -> None:
    other = session.scalar(select(Agent).where(Agent.username == "grace"))
    trainer = session.scalar(select(Agent).where(Agent.username == "chenwei"))
    assert other is not None and trainer is not None
    rehearsal = rehearsals.start(session, anna, "silent.zh")
    with pytest.raises(NotFound):
        rehearsals.say(session, rehearsal.id, other, "您好", "zh")
    with pytest.raises(NotFound):
        rehearsals.get(session, rehearsal.id, other)
    assert rehearsals.get(session, rehearsal.id, trainer) is rehearsal
    assert [row.id for row in rehearsals.listed(session, trainer)] == [rehearsal.id]
    assert rehearsals.listed(session, other) == []
    rehearsals.end(session, rehearsal.id, anna, "zh")
    with pytest.raises(rehearsals.RehearsalOver):
        rehearsals.say(session, rehearsal.id, anna, "您好", "zh")


def test_personal_numbers_are_masked_in_a_rehearsal_too(session: Session, anna: Agent) -> None:
    rehearsal = rehearsals.start(session, anna, "silent.zh")
    rehearsals.say(session, rehearsal.id, anna, "请打15400000001找我", "zh")
    assert rehearsal.lines[1].text == "请打[phone]找我"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"first": "nowhere"}, "no step nowhere"),
        ({"wanted": ["sings"]}, "unknown deed sings"),
        ({"steps": {"furious": {"branches": [{"when": ["asks"], "goto": "furious"}]}}}, "has to fit always"),
        ({"steps": {"furious": {}}}, "either branches or an outcome"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_script_that_does_not_hold_together_is_refused(change: dict[str, Any], complaint: str) -> None:
    content = yaml.safe_load((Path(SCRIPTS) / "angry.zh.yml").read_text("utf-8"))
    with pytest.raises(ValidationError, match=complaint):
        Script.model_validate(content | change)
