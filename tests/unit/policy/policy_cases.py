"""Facts of a case for tests, and a pack that may be spoiled."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from leeway.policy.schemas import PolicyInput
from leeway.settings import ROOT

PACK = ROOT / "policy" / "cn"

LOST_JOB: dict[str, Any] = {
    "product": "consumer_loan",
    "currency": "CNY",
    "outstanding_minor": 480000,
    "overdue_minor": 80000,
    "days_past_due": 45,
    "reason": "job_loss",
    "temporary": True,
    "surplus_minor": 135000,
    "sustainable_minor": 135000,
    "previous_arrangements_broken": 0,
    "credit_record": "good",
    "vulnerable": False,
    "dispute": False,
    "breathing_space": False,
    "deceased": False,
}


def facts(**changes: Any) -> PolicyInput:
    return PolicyInput(**LOST_JOB | changes)


def respelt_pack(tmp_path: Path, file: str, old: str, new: str, country: str = "cn") -> Path:
    """A copy of a pack in which the first `old` in one file reads `new`."""
    copy = tmp_path / country
    if not copy.exists():
        shutil.copytree(ROOT / "policy" / country, copy)
    path = copy / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return copy


def spoiled_pack(tmp_path: Path, table: str, spoil: Callable[[dict[str, Any]], None]) -> Path:
    """A copy of the pack in which `spoil` has changed the content of one decision table."""
    copy = tmp_path / "cn"
    shutil.copytree(PACK, copy)
    path = copy / "tables" / f"{table}.json"
    document = json.loads(path.read_text("utf-8"))
    spoil(next(node["content"] for node in document["nodes"] if node["type"] == "decisionTableNode"))
    path.write_text(json.dumps(document), "utf-8")
    return copy
