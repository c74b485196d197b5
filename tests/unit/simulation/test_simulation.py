"""What a policy does to a portfolio: the same for the same seed, summed rightly, and read from a lender's file."""

import json
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from leeway.capacity.floors import living_floor
from leeway.cli import app
from leeway.policy.pack import Pack, load_pack
from leeway.settings import ROOT
from leeway.simulation import report
from leeway.simulation.outcomes import Outcome, outcome_of
from leeway.simulation.portfolio import made_up
from leeway.simulation.reading import PortfolioError, read_portfolio
from leeway.simulation.running import Synthetic, run
from leeway.simulation.summary import changes, summarise

TODAY = date(2026, 11, 26)
HEAD = "reference,product,principal,annual_rate,days_past_due,reason,temporary,income_own,rent,adults,wish"


def outcomes(pack: Pack, count: int = 300) -> list[Outcome]:
    living = living_floor(pack.directory)
    return [outcome_of(made_up(number, 7, living, "CNY", TODAY), pack) for number in range(count)]


@pytest.fixture(scope="module")
def harder(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """A pack whose bridges are shorter and dearer."""
    copy = tmp_path_factory.mktemp("pack") / "cn"
    shutil.copytree(ROOT / "policy" / "cn", copy)
    file = copy / "parameters.yml"
    text = file.read_text("utf-8")
    text = text.replace("bridge_interest_percent: 50", "bridge_interest_percent: 100")
    file.write_text(text.replace("bridge_term_months: 30", "bridge_term_months: 18"), "utf-8")
    return load_pack(copy)


def test_made_up_borrowers_are_the_same_for_the_same_seed_and_in_any_order() -> None:
    living = living_floor()
    forward = [made_up(number, 3, living, "CNY", TODAY) for number in range(20)]
    backward = [made_up(number, 3, living, "CNY", TODAY) for number in reversed(range(20))]
    assert forward == backward[::-1]
    assert forward != [made_up(number, 4, living, "CNY", TODAY) for number in range(20)]


def test_all_cores_together_say_what_one_says() -> None:
    pack = load_pack()
    together = [row for piece in run(Synthetic(40, 7, "CNY", TODAY), [pack]) for row in piece]
    assert [one for (one,) in together] == outcomes(pack, 40)


def test_nobody_is_asked_for_more_than_they_can_carry() -> None:
    for one in outcomes(load_pack()):
        assert one.instalment_minor <= one.sustainable_minor
        assert one.plan == (one.outcome == "offer")


def test_a_summary_counts_everybody_once_in_every_cut() -> None:
    everybody = outcomes(load_pack())
    figures = summarise(everybody)
    assert sum(figures["outcomes"].values()) == sum(figures["rules"].values()) == len(everybody)
    assert figures["offered"] + sum(figures["people"].values()) == len(everybody)
    assert sum(figures["ratio"].values()) == figures["offered"]
    for parts in figures["segments"].values():
        assert sum(part["borrowers"] for part in parts.values()) == len(everybody)
        assert sum(part["offered"] for part in parts.values()) == figures["offered"]


def test_a_change_of_policy_is_counted_borrower_by_borrower(harder: Pack) -> None:
    before, after = outcomes(load_pack()), outcomes(harder)
    found = changes(before, after)
    assert found["dearer"] > 0 and found["cheaper"] == 0
    assert found["unchanged"] < len(before)
    moved = {(move["before"], move["after"]): move["borrowers"] for move in found["moves"]}
    assert set(moved) <= {("offer", "refer")}
    assert found["both_offered"] + moved.get(("offer", "refer"), 0) == sum(one.plan for one in before)
    assert changes(before, before)["unchanged"] == len(before)


def test_the_report_stands_alone_and_says_what_changed(harder: Pack) -> None:
    before, after = outcomes(load_pack(), 120), outcomes(harder, 120)
    versions = {"before": summarise(before), "now": summarise(after)}
    page = report.page("A <title>", "120 borrowers", "CNY", versions, changes(before, after))
    assert "A &lt;title&gt;" in page and "<svg" in page and "What changed" in page
    assert "<script" not in page and "src=" not in page and "@import" not in page


def written(tmp_path: Path, rows: Sequence[str], head: str = HEAD) -> Path:
    file = tmp_path / "portfolio.csv"
    file.write_text("\n".join([head, *rows]) + "\n", "utf-8")
    return file


def test_a_lenders_file_is_read_row_by_row(tmp_path: Path) -> None:
    file = written(tmp_path, ["A-1,consumer_loan,4800.00,0.144,45,job_loss,yes,4400.00,1200,2,300.00", ""])
    [member] = read_portfolio(file, "CNY", TODAY)
    loan = member.facts.loans[0]
    assert (loan.outstanding_principal_minor, str(loan.annual_rate), loan.days_past_due) == (480_000, "0.144", 45)
    assert (member.facts.budget.adults, member.facts.wish.proposed_minor, member.facts.temporary) == (2, 30_000, True)
    assert outcome_of(member, load_pack()).outcome == "offer"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("A-1,boat,4800,0.144,45,job_loss,yes,4400,0,1,", "line 2: product: 'boat' is not known"),
        ("A-1,cash_loan,4800.123,0.144,45,job_loss,yes,4400,0,1,", "line 2: principal: '4800.123' has more decimals"),
        (
            "A-1,cash_loan,4800,18,45,job_loss,yes,4400,0,1,",
            "line 2: annual_rate: '18' would be 1800 % a year",
        ),
        ("A-1,cash_loan,4800,0.18,45,job_loss,maybe,4400,0,1,", "line 2: temporary: 'maybe' is not known"),
        ("A-1,cash_loan,4800,0.18,-3,job_loss,yes,4400,0,1,", "line 2: days_past_due: '-3' is not a whole number"),
        ("A-1,cash_loan,4800,0.18,45,job_loss,yes,4400,0,0,", "line 2: adults: '0' is not a whole number from 1"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(tmp_path: Path, row: str, words: str) -> None:
    with pytest.raises(PortfolioError, match=words.replace("(", r"\(")):
        read_portfolio(written(tmp_path, [row]), "CNY", TODAY)


def test_columns_that_are_missing_or_unknown_are_named(tmp_path: Path) -> None:
    with pytest.raises(PortfolioError, match="line 1, reference: this column is missing"):
        read_portfolio(written(tmp_path, [], "product,principal"), "CNY", TODAY)
    with pytest.raises(PortfolioError, match="line 1, colour: there is no such column"):
        read_portfolio(written(tmp_path, [], HEAD + ",colour"), "CNY", TODAY)


def test_the_command_writes_a_page_and_figures(tmp_path: Path) -> None:
    page, figures = tmp_path / "r.html", tmp_path / "r.json"
    argv = ["policy", "simulate", "--synthetic", "60", "--seed", "2", "--out", str(page), "--json", str(figures)]
    done = CliRunner().invoke(app, argv)
    assert done.exit_code == 0, done.output
    [summary] = json.loads(figures.read_text("utf-8"))["versions"].values()
    assert summary["borrowers"] == 60
    assert page.read_text("utf-8").startswith("<!doctype html>")


def test_the_command_wants_one_portfolio(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["policy", "simulate"]).exit_code == 2
