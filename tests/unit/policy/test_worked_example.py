"""The worked example of the documentation, followed step by step."""

import json
import re
from pathlib import Path

import yaml
from policy_cases import facts, respelt_pack

from leeway.policy.check import check
from leeway.policy.pack import load_pack
from leeway.policy.service import decide
from leeway.settings import ROOT
from leeway.words.catalogue import catalogue

PAGES = [ROOT / "docs" / name for name in ("write-your-own-policy.md", "write-your-own-policy.zh-CN.md")]


def block(page: Path, kind: str) -> str:
    found = re.search(rf"```{kind}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def test_both_languages_show_the_same_row_and_example() -> None:
    for kind in ("json", "yaml"):
        assert block(PAGES[0], kind) == block(PAGES[1], kind)


def test_the_steps_lead_to_a_clean_pack_that_gives_what_it_says(tmp_path: Path) -> None:
    pack = respelt_pack(tmp_path, "pack.yml", "id: cn", "id: mylender")
    respelt_pack(tmp_path, "parameters.yml", "grace_days: 30", "grace_days: 45")
    table = pack / "tables" / "remedies.json"
    document = json.loads(table.read_text("utf-8"))
    rows = next(node for node in document["nodes"] if node["type"] == "decisionTableNode")["content"]["rules"]
    after = next(index for index, row in enumerate(rows) if row["_id"] == "cn.grace.bridge")
    rows.insert(after + 1, json.loads(block(PAGES[0], "json")))
    table.write_text(json.dumps(document), "utf-8")

    untried = check(load_pack(pack), catalogue())
    assert [(item.kind, item.about) for item in untried.findings if not item.is_note] == [
        ("no example", ("my.grace.ill",))
    ]

    examples = pack / "examples.yml"
    stated = yaml.safe_load(examples.read_text("utf-8"))
    stated["examples"] += yaml.safe_load(block(PAGES[0], "yaml"))
    examples.write_text(yaml.safe_dump(stated), "utf-8")
    load_pack.cache_clear()
    report = check(load_pack(pack), catalogue())
    assert report.clean and report.examples == untried.examples + 1

    decision = decide(facts(reason="illness", vulnerable=True, days_past_due=38), load_pack(pack))
    assert [remedy.grace_days for remedy in decision.remedies if remedy.kind == "grace"] == [45]
