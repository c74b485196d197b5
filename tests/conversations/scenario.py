"""Conversations as YAML: what a borrower says, what must (not) be said in answer, and what must stand in the database.

A scenario file holds a list of scenarios:

    - name: the rent is corrected in the middle
      covers: [repair/correction]        # topics of topics.yml
      language: zh
      borrower: D001                     # a reference of the demo portfolio; leave out for nobody logged in
      begin_at: rent                     # answer as in ordinary.yml until this question is open; left out: say nothing
      told: {household: 就我一个人}        # and answer these questions so instead
      steps:
        - says: 房租1200
          answers: ["1200"]              # each must stand in what is said in answer
          never: ["800"]                 # none of these may
          question: food                 # the question that is open afterwards
        - case: {facts: {rent: 120000}}  # rows, by the contract of `leeway case show`; see `_check_case`
        - stop: actions                  # kill a process … start: actions
        - clock: 61m                     # move the business clock
        - pays: "296.88"                 # money arrives today, reported by the lender's system
        - pays: {due: 3}                 # or: the next three instalments, each on its day
        - run_day: true                  # `leeway plans run-day`
        - delete_trackers: true
        - says: 我同意
          hasty: true                    # without the time that a table of costs takes to read
        - reload: true
        - agent: claim                   # claim | say | clear_crisis | hand_back | resolve, with text / step / outcome

`says` may be a list: the lines are said one after the other and the expectations hold for the answer to the last.
A list of alternatives is written {any: [...]}. Whatever the scenario, nothing may be said twice running. Each scenario
has a borrower to itself, who is in everything but the telephone like the one named: plans and holds of others do not
reach into it.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.cases.view import case_view
from leeway.cli.demo import span
from leeway.clock import advance
from leeway.db import make_engine
from leeway.feedback.models import Feedback
from leeway.policy.pack import load_pack
from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.people import copy_of
from tests.support.stack import PAYMENTS_TOKEN, Stack

FOLDER = Path(__file__).parent
# Words that are fixed on purpose: reviewed as a whole, and to be read again unchanged.
FIXED_KINDS = frozenset({"helplines", "agreement"})


def all_scenarios() -> list[dict[str, Any]]:
    """Every scenario of this folder, each with its file's place as `id`."""
    found = []
    for path in sorted(FOLDER.glob("*/*.yml")):
        for scenario in yaml.safe_load(path.read_text("utf-8")):
            scenario["id"] = f"{path.parent.name}/{path.stem}: {scenario['name']}"
            found.append(scenario)
    return found


def ordinary_words(language: str) -> dict[str, str]:
    """What an ordinary borrower answers to each question."""
    words: dict[str, dict[str, str]] = yaml.safe_load((FOLDER / "ordinary.yml").read_text("utf-8"))
    return words[language]


class Player:
    """Plays one scenario against a running installation."""

    def __init__(self, stack: Stack, scenario: dict[str, Any]) -> None:
        self._stack, self._scenario = stack, scenario
        self._agent: Agent | None = None
        self._engine = make_engine(stack.settings.database)
        self._moved = timedelta()
        self._reference = ""
        self._said: set[str] = set()
        self._talk: list[str] = []
        self._hasty = False

    def play(self) -> None:
        """Plays every step; the first expectation that does not hold fails with the transcript."""
        token = self._token()
        with Borrower(self._stack.url, token, self._scenario["language"]) as borrower:
            try:
                self._heard(borrower.lines)
                self._begin(borrower)
                for step in self._scenario["steps"]:
                    self._step(borrower, step)
            except AssertionError as error:
                talk = "\n".join(self._talk)
                raise AssertionError(f"{error}\n\n{talk}") from error
            finally:
                self._stack.revive()
                self._turn_clock_back()
                if self._agent is not None:
                    self._agent.__exit__()

    def _token(self) -> str | None:
        reference = self._scenario.get("borrower")
        if not reference:
            return None
        with Session(self._engine) as session, session.begin():
            self._reference = copy_of(session, reference).external_ref
        return self._stack.cli("demo", "token", self._reference).strip()

    def _begin(self, borrower: Borrower) -> None:
        """Answers in ordinary words whatever is asked, until the question is open at which the scenario begins."""
        words = {**ordinary_words(self._scenario["language"]), **self._scenario.get("told", {})}
        begin_at = self._scenario.get("begin_at", "consent")
        while (question := self._case(borrower)["question"]) != begin_at:
            assert question in words, f"{question} was asked on the way to {begin_at}, for the second time or never"
            self._say(borrower, str(words.pop(question)))

    def _turn_clock_back(self) -> None:
        """All scenarios share one clock: none may find a later day because of another."""
        if self._moved:
            with Session(self._engine) as session, session.begin():
                advance(session, -self._moved)

    def _step(self, borrower: Borrower, step: dict[str, Any]) -> None:
        answer: list[dict[str, Any]] = []
        self._hasty = step.get("hasty", False)
        if "says" in step:
            for text in step["says"] if isinstance(step["says"], list) else [step["says"]]:
                answer = self._say(borrower, str(text))
        if "stop" in step:
            self._stack.kill(step["stop"])
        if "start" in step:
            self._stack.start(step["start"])
        if "clock" in step:
            self._move(span(step["clock"]))
        if "pays" in step:
            self._pays(borrower, step["pays"])
        if step.get("run_day"):
            self._stack.cli("plans", "run-day")
        if step.get("delete_trackers"):
            self._stack.delete_trackers()
        if step.get("reload"):
            self._talk = ["(the page is loaded again)"]
            answer = borrower.reload()
            self._heard(answer)
        if "agent" in step:
            answer = self._agent_does(borrower, step)
        if step.get("types_code"):
            answer = self._say(borrower, self._code())
        self._expect(borrower, step, answer)

    def _say(self, borrower: Borrower, text: str) -> list[dict[str, Any]]:
        # A human may hold the conversation: then nothing answers, and nothing must.
        if borrower.states and borrower.states[-1]["state"] == "human":
            before = len(borrower.lines)
            assert borrower.send(text)["ok"]
            return borrower.lines[before:]
        self._read(borrower)
        self._talk.append(f"{'borrower':>9}: {text}")
        earlier, answer = self._said, borrower.say(text)
        self._heard(answer)
        assert not earlier & self._said, f"said twice running: {earlier & self._said}"
        return answer

    def _read(self, borrower: Borrower) -> None:
        """Whoever is shown a table of costs takes the time to read it, unless a step is hasty."""
        last = borrower.lines[-3:]
        if not self._hasty and any(line["metadata"].get("kind") == "cost_table" for line in last):
            seconds = load_pack().meta.reading_seconds
            with Session(self._engine) as session, session.begin():
                advance(session, timedelta(seconds=seconds))
            self._moved += timedelta(seconds=seconds)

    def _heard(self, answer: list[dict[str, Any]]) -> None:
        """Keeps the talk as a failing test shows it, and what the assistant said last."""
        self._talk += [f"{line['metadata'].get('sender', '?'):>9}: {line['text']}" for line in answer]
        since = max((i for i, line in enumerate(answer) if line["metadata"]["sender"] == "borrower"), default=-1)
        self._said = {
            line["text"]
            for line in answer[since + 1 :]
            if line["metadata"]["sender"] == "assistant" and line["metadata"].get("kind") not in FIXED_KINDS
        }

    def _code(self) -> str:
        codes: list[dict[str, str]] = httpx.get(f"{self._stack.url}/demo/api/codes", trust_env=False).json()
        return codes[0]["code"]

    def _move(self, by: timedelta) -> None:
        with Session(self._engine) as session, session.begin():
            advance(session, by)
        self._moved += by

    def _pays(self, borrower: Borrower, what: str | dict[str, int]) -> None:
        if isinstance(what, str):
            self._report(what)
            return
        for _ in range(what["due"]):
            rows = self._case(borrower)["agreement"]["instalments"]
            coming = next(row for row in rows if row["status"] != "paid")
            with Session(self._engine) as session:
                days = (date.fromisoformat(coming["due"]) - clock.today(session)).days
            self._move(timedelta(days=max(0, days)))
            left = coming["amount_minor"] - coming["paid_minor"]
            self._report(f"{left // 100}.{left % 100:02}")

    def _report(self, amount: str) -> None:
        """Reports a payment as the lender's system does, and a second time, as systems do."""
        with Session(self._engine) as session:
            today = clock.today(session).isoformat()
        body = {
            "payment_ref": f"{self._reference}/{uuid4()}",
            "borrower_ref": self._reference,
            "amount": amount,
            "currency": "CNY",
            "paid_on": today,
        }
        for status in (201, 200):
            answer = httpx.post(
                f"{self._stack.url}/api/payments",
                json=body,
                headers={"Authorization": f"Bearer {PAYMENTS_TOKEN}"},
                trust_env=False,
            )
            assert answer.status_code == status, answer.text

    def _agent_does(self, borrower: Borrower, step: dict[str, Any]) -> list[dict[str, Any]]:
        conversation = str(borrower.session_id)
        if self._agent is None:
            self._agent = Agent(self._stack.url).__enter__()
        before, states = len(borrower.lines), len(borrower.states)
        match step["agent"]:
            case "present":
                return []
            case "claim":
                self._agent.claim(conversation)
            case "say":
                self._agent.reply(conversation, step["text"])
                borrower.wait_for(step["text"])
                return borrower.lines[before:]
            case "clear_crisis":
                self._agent.clear_crisis(conversation, step["note"])
                return []
            case "hand_back":
                self._agent.hand_back(conversation, step.get("step"))
            case "resolve":
                self._agent.resolve(conversation, step["outcome"])
        borrower._until(lambda: len(borrower.states) > states)
        return borrower.lines[before:]

    def _expect(self, borrower: Borrower, step: dict[str, Any], answer: list[dict[str, Any]]) -> None:
        said = "\n".join(_shown(line) for line in answer)
        for wanted in step.get("answers", []):
            options = wanted["any"] if isinstance(wanted, dict) else [wanted]
            assert any(str(option) in said for option in options), f"{options} not in the answer:\n{said}"
        for banned in step.get("never", []):
            assert str(banned) not in said, f"“{banned}” must not be said:\n{said}"
        if "silent" in step:
            assert not [line for line in answer if line["metadata"]["sender"] != "borrower"], (
                f"nothing may be said:\n{said}"
            )
        if "kinds" in step:
            kinds = [line["metadata"].get("kind") for line in answer]
            assert set(step["kinds"]) <= set(kinds), f"{step['kinds']} not among {kinds}"
        if "state" in step:
            assert borrower.states[-1]["state"] == step["state"], borrower.states[-1]
        view = self._case(borrower) if {"question", "case"} & step.keys() else {}
        if "question" in step:
            assert view["question"] == step["question"], f"open question is {view['question']}"
        if "case" in step:
            _check_case(view, step["case"])

    def _case(self, borrower: Borrower) -> dict[str, Any]:
        with Session(self._engine) as session:
            given = session.scalars(select(Feedback).where(Feedback.conversation_id == borrower.session_id)).first()
            feedback = {"rating": given.rating, "words": given.words} if given else {}
            return {**case_view(session, str(borrower.session_id)), "feedback": feedback}


def _check_case(view: dict[str, Any], wanted: dict[str, Any]) -> None:
    """`facts`, `certainty`, `known` (whatever the value) and `no_facts` by name; `decision`, `offer` (the first open
    one), `feedback` and what stands at the top of the record by their fields; `offers`, `agreement`: whether there are;
    `plan` by the status of the agreement, `hold` by its reason, `review` by the instalment that is missing.
    """
    facts = {fact["name"]: fact for fact in view["facts"]}
    for key, field in (("facts", "value"), ("certainty", "certainty")):
        for name, value in wanted.get(key, {}).items():
            found = facts.get(name, {field: "missing"})[field]
            assert found == value, f"{name} is {found}, not {value}"
    for name in wanted.get("known", []):
        assert facts.get(name, {"value": None})["value"] is not None, f"{name} must be known"
    for name in wanted.get("no_facts", []):
        assert name not in facts, f"{name} must not be known, but is {facts[name]}"
    open_offers = [offer for offer in view["offers"] if offer["status"] in ("open", "chosen")]
    rows = {
        "decision": (view["decisions"] or [{}])[-1],
        "offer": (open_offers or [{}])[0],
        "feedback": view.get("feedback") or {},
    }
    for key, row in rows.items():
        for name, value in wanted.get(key, {}).items():
            assert row.get(name) == value, f"{name} of the {key} is {row.get(name)}, not {value}"
    for name, field in (("hold", "reason"), ("review", "instalment"), ("plan", "status")):
        row = view["agreement" if name == "plan" else name]
        if name in wanted:
            assert (row[field] if row else None) == wanted[name], f"{name} is {row}"
    if "handoff" in wanted:
        reason = view["handoff"]["reason"] if view["handoff"] else None
        assert reason == wanted["handoff"], f"handoff is {reason}"
    if "priority" in wanted:
        assert view["handoff"]["priority"] == wanted["priority"], view["handoff"]
    if "notices" in wanted:
        assert len(view["notices"]) == wanted["notices"], view["notices"]
    if "offers" in wanted:
        assert bool(open_offers) == wanted["offers"], view["offers"]
    for offer in open_offers:
        assert offer["instalment_minor"] <= view["capacity"]["sustainable_minor"], "an offer cannot be sustained"
    for name in ("state", "language", "verified_by"):
        if name in wanted:
            assert view[name] == wanted[name], f"{name} is {view[name]}"
    if "distress" in wanted:
        levels = [entry["level"] for entry in view["distress"]]
        assert wanted["distress"] in levels, levels
    if "agreement" in wanted:
        _check_agreement(view, wanted["agreement"])


def _check_agreement(view: dict[str, Any], wanted: bool | dict[str, Any]) -> None:
    agreement = view["agreement"]
    assert bool(agreement) == bool(wanted), agreement
    if not agreement:
        return
    amounts = [item["amount_minor"] for item in agreement["instalments"]]
    assert sum(amounts) == agreement["total_minor"], "the instalments do not sum to the total"
    assert max(amounts) <= view["capacity"]["sustainable_minor"], "an instalment is more than can be sustained"
    dues = [item["due"] for item in agreement["instalments"]]
    assert dues == sorted(set(dues)), dues
    if isinstance(wanted, dict):
        assert max(amounts) <= wanted["at_most"], amounts


def _shown(line: dict[str, Any]) -> str:
    data = line["metadata"].get("data")
    return f"{line['text']} {yaml.safe_dump(data, allow_unicode=True)}" if data else str(line["text"])
