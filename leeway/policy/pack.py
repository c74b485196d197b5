"""A rule pack: the folder `policy/<country>/` with its clauses, parameters and tables, checked as a whole when read.

A pack may hold clauses alone (`decides: no`). It says what must be kept, and decides nothing: every case is a person's.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import Field, ValidationError, field_validator, model_validator

from leeway.loans.schemas import PRODUCTS, Product
from leeway.policy.clauses import Cap, Clause, Lender, RemedyClause
from leeway.policy.errors import PolicyError
from leeway.policy.schemas import REMEDY_ROW, Limits, RemedyFacts, SituationFacts, SituationRow, Strict
from leeway.policy.tables import Table, read_table, resolve
from leeway.settings import ROOT, settings

PACKS = ROOT / "policy"
SITUATION_COLUMNS = set(SituationRow.model_fields)
REMEDY_COLUMNS = {
    "rule_id",
    "kind",
    "grace_days",
    "max_months",
    "interest_percent",
    "waiver_percent",
    "waiver_limit_minor",
    "pause_days",
    "amount_minor",
    "balance_percent",
    "authority",
    "reason_code",
    "explanation_id",
}


Annualisation = Literal["nominal", "effective", "both"]


class PackMeta(Strict):
    """`pack.yml`.

    `state_of` is the day on which the pack tells what is in force. `annualisation` says which annual costs are shown,
    `reading_seconds` how long the table of costs must have stood there before it can be signed. `notice_answer_days` is
    the lender's own promise; a clause may only shorten it.
    """

    id: str
    country: str = Field(pattern=r"^[A-Z]{2}$")
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    timezone: str
    state_of: date
    signed_off_by: str | None
    decides: bool
    annualisation: Annualisation
    reading_seconds: int = Field(ge=0)
    lender_type: Lender
    notice_answer_days: int = Field(ge=1)
    clauses: list[Clause]

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"no time zone {name}") from error
        return name

    @model_validator(mode="after")
    def _ids_differ(self) -> "PackMeta":
        ids = [clause.id for clause in self.clauses]
        if twice := {clause_id for clause_id in ids if ids.count(clause_id) > 1}:
            raise ValueError(f"clauses with one id: {', '.join(sorted(twice))}")
        return self

    def binding(self, product: Product | None = None) -> list[Clause]:
        """The clauses that bind this lender (for this product, where one is given), in force or not."""
        return [clause for clause in self.clauses if clause.binds(self.lender_type, product)]

    def price_cap_percent(self, product: Product) -> int | None:
        """The lowest cap of a clause on the yearly cost, whether or not it is in force yet: lower is kinder."""
        caps = [clause.annual_percent for clause in self.binding(product) if isinstance(clause, Cap)]
        return min(caps, default=None)


@dataclass(frozen=True)
class Rules:
    """What a pack decides by: the parameters of each product, and the two tables."""

    limits: dict[Product, Limits]
    situation: Table
    remedies: Table


@dataclass(frozen=True)
class Pack:
    """A checked rule pack, read from `directory`. `version` is the SHA-256 of all its files; `rules` is None where it
    decides nothing.
    """

    directory: Path
    meta: PackMeta
    version: str
    rules: Rules | None

    def must_decide(self) -> Rules:
        """What the pack decides by. PolicyError (refer to a person) where it decides nothing."""
        if self.rules is None:
            raise PolicyError(f"pack {self.meta.id} decides nothing: a person sees to every case")
        return self.rules

    @property
    def limits(self) -> dict[Product, Limits]:
        """The parameters of each product."""
        return self.must_decide().limits

    @property
    def situation(self) -> Table:
        """The table that says what kind of case it is."""
        return self.must_decide().situation

    @property
    def remedies(self) -> Table:
        """The table that says what is allowed in it."""
        return self.must_decide().remedies

    def clause(self, clause_id: str) -> Clause:
        """The clause with this id."""
        for clause in self.meta.clauses:
            if clause.id == clause_id:
                return clause
        raise PolicyError(f"no clause {clause_id}")

    def legal_reference(self, kind: str, product: Product) -> str | None:
        """The clause that a remedy of this kind rests on for this product: verified, and in force when the pack was
        stated. None when there is none.
        """
        for clause in self.meta.binding(product):
            quotable = clause.verified and clause.in_force(self.meta.state_of)
            if quotable and isinstance(clause, RemedyClause) and kind in clause.supports:
                return clause.id
        return None


def pack_directory(name: str | None = None) -> Path:
    """The folder of a pack, by default of the one in the settings. PolicyError when there is none."""
    directory = PACKS / (name or settings().rule_pack)
    if not (directory / "pack.yml").is_file():
        raise PolicyError(f"there is no rule pack {directory.name}; there are {', '.join(pack_names())}")
    return directory


def pack_names() -> Sequence[str]:
    """The packs of this installation, sorted."""
    return sorted(path.parent.name for path in PACKS.glob("*/pack.yml"))


@lru_cache
def pack_meta(directory: Path | None = None) -> PackMeta:
    """`pack.yml` alone (by default of the pack in the settings). Anything doubtful in it is a PolicyError."""
    directory = directory or pack_directory()
    try:
        return PackMeta.model_validate(_yaml(directory / "pack.yml"))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise PolicyError(f"{directory.name}: {error}") from error


@lru_cache
def load_pack(directory: Path | None = None) -> Pack:
    """Reads and checks a pack (by default the one in the settings). Anything doubtful in it is a PolicyError."""
    directory = directory or pack_directory()
    meta = pack_meta(directory)
    rules = _rules(directory, meta) if meta.decides else None
    return Pack(directory=directory, meta=meta, version=content_hash(directory), rules=rules)


def content_hash(directory: Path) -> str:
    """SHA-256 over names and bytes of the files of a pack; the same on every machine."""
    digest = hashlib.sha256()
    for path in sorted(directory.rglob("*"), key=lambda path: path.relative_to(directory).as_posix()):
        if path.is_file() and not path.name.startswith("."):
            content = path.read_bytes()
            digest.update(f"{path.relative_to(directory).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def _rules(directory: Path, meta: PackMeta) -> Rules:
    try:
        limits = _limits(_yaml(directory / "parameters.yml"), meta)
    except (OSError, yaml.YAMLError, ValidationError, KeyError, TypeError) as error:
        raise PolicyError(f"{directory.name}: {error}") from error
    tables = directory / "tables"
    rules = Rules(
        limits=limits,
        situation=read_table(tables / "situation.json", "first", SituationFacts, SITUATION_COLUMNS),
        remedies=read_table(tables / "remedies.json", "collect", RemedyFacts, REMEDY_COLUMNS),
    )
    _check_results(rules, meta.id)
    return rules


def _limits(parameters: dict[str, dict[str, Any]], meta: PackMeta) -> dict[Product, Limits]:
    """The common parameters, each product's own on top, then the price caps of the clauses. Every product must be
    there and no other.
    """
    if set(parameters) != {"common", "products"} or set(parameters["products"]) != set(PRODUCTS):
        raise KeyError("parameters.yml needs `common` and `products` with exactly " + ", ".join(PRODUCTS))
    own = parameters["products"]
    stated = {product: Limits.model_validate(parameters["common"] | own[product]) for product in PRODUCTS}
    return {product: _capped(limits, meta.price_cap_percent(product)) for product, limits in stated.items()}


def _capped(limits: Limits, cap_percent: int | None) -> Limits:
    if cap_percent is None or cap_percent >= limits.annual_rate_cap_percent:
        return limits
    return limits.model_copy(update={"annual_rate_cap_percent": cap_percent})


def _check_results(rules: Rules, pack_id: str) -> None:
    """Every row must state a complete result under the parameters of every product, whether or not it ever fires."""
    for limits in rules.limits.values():
        try:
            for row in rules.situation.rows:
                SituationRow.model_validate(resolve(row, limits))
            for row in rules.remedies.rows:
                REMEDY_ROW.validate_python(resolve(row, limits))
        except ValidationError as error:
            raise PolicyError(f"{pack_id}: {row['rule_id']}: {error}") from error
