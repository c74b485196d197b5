"""How long a decision takes, with and without the database, and whether a thousand of them replay to the cent.

    .venv/bin/python -m bench.policy.measure

Uses a database of its own in a temporary folder. Prints a table and writes results.json beside this file.
"""

import json
import os
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

DECISIONS = 1100


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LEEWAY_VAR_DIR"] = folder
        results = {**without_database(), **with_database()}
    results["load"] = round(os.getloadavg()[0], 1)
    Path(__file__).with_name("results.json").write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    for name, value in results.items():
        print(f"{name:40} {value}")


def without_database() -> dict[str, float]:
    """Decision and first offers from facts that are at hand."""
    from leeway.capacity.floors import living_floor
    from leeway.plans.determination import determine
    from leeway.policy.pack import load_pack
    from leeway.simulation.portfolio import made_up

    pack = load_pack()
    facts = [made_up(n, 1, living_floor(), "CNY", date(2026, 11, 26)).facts for n in range(DECISIONS)]
    spans, offered = [], []
    for one in facts:
        begun = time.perf_counter()
        found = determine(one, pack)
        spans.append(time.perf_counter() - begun)
        if found.offers:
            offered.append(spans[-1])
    return {
        "decision_and_offers_p50_ms": _ms(median(spans)),
        "of_those_with_offers_p50_ms": _ms(median(offered)),
    }


def with_database() -> dict[str, float | int]:
    """The same through the service that the chat uses, stored; then every one replayed."""
    from sqlalchemy import select

    from leeway import clock
    from leeway.borrowers.models import Borrower
    from leeway.capacity.floors import living_floor
    from leeway.conversations import service as conversations
    from leeway.db import read_only, unit_of_work
    from leeway.demo.portfolio import seed
    from leeway.loans.source import SqlLoanSource
    from leeway.migrations import upgrade
    from leeway.plans import service as plans
    from leeway.plans.replay import replay
    from leeway.plans.schemas import Counter
    from leeway.settings import settings
    from leeway.simulation.portfolio import made_up

    upgrade(settings().database)
    with unit_of_work() as session:
        seed(session)
    with unit_of_work() as session:
        people = [one.id for one in session.scalars(select(Borrower)) if one.id]
    spans, bargained = [], 0
    for number in range(DECISIONS):
        facts = made_up(number, 2, living_floor(), "CNY", date(2026, 11, 26)).facts
        with unit_of_work() as session:
            person = people[number % len(people)]
            conversation = conversations.open_conversation(session, "zh", person, "token")
            case = conversations.case_of(session, conversation.id)
            loans = SqlLoanSource(session).loans_of(person, clock.today(session))
            if not loans or loans[0].currency != "CNY":
                continue
            begun = time.perf_counter()
            situation = plans.Situation(facts.budget, facts.reason, facts.temporary, facts.wish)
            row = plans.propose(session, case, person, loans, situation)
            spans.append(time.perf_counter() - begun)
            if row.outcome == "offer":
                plans.bargain(session, case, Counter(amount_minor=20_000 + number), facts.wish)
                bargained += 1
    with read_only() as session:
        done = replay(session)
    return {
        "decision_stored_p50_ms": _ms(median(spans)),
        "replayed_decisions": sum(done.decisions.values()),
        "replayed_offers": done.offers,
        "bargained": bargained,
        "differences": len(done.differences),
    }


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 2)


if __name__ == "__main__":
    main()
