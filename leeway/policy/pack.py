"""A rule pack: the folder `policy/<country>/` with its clauses, parameters and tables, checked as a whole when read."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import Field, ValidationError

from leeway.loans.schemas import PRODUCTS, Product
from leeway.policy.errors import PolicyError
from leeway.policy.schemas import REMEDY_ROW, Limits, RemedyFacts, SituationFacts, SituationRow, Strict
from leeway.policy.tables import Table, read_table, resolve
from leeway.settings import ROOT, settings

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
    "authority",
    "reason_code",
    "explanation_id",
}


class Clause(Strict):
    """A text that the pack rests on. One that is not verified may only make treatment kinder and is never quoted."""

    id: str
    force: Literal["law", "regulation", "recommended_standard", "self_regulation", "good_practice"]
    title: dict[Literal["zh", "en"], str]
    says: str
    source: str
    verified: bool
    effective_from: str | None = None
    products: list[Product] = Field(default_factory=list)
    supports: list[Literal["grace", "reschedule", "fee_waiver", "relief", "refer"]] = Field(default_factory=list)


Annualisation = Literal["nominal", "effective", "both"]


class PackMeta(Strict):
    """`pack.yml`. `annualisation` says which annual costs are shown, `reading_seconds` how long the table of costs must
    have stood there before it can be signed.
    """

    id: str
    country: str = Field(pattern=r"^[A-Z]{2}$")
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    state_of: str
    signed_off_by: str | None
    annualisation: Annualisation
    reading_seconds: int = Field(ge=0)
    clauses: list[Clause]


@dataclass(frozen=True)
class Pack:
    """A checked rule pack, read from `directory`. `version` is the SHA-256 of all its files."""

    directory: Path
    meta: PackMeta
    limits: dict[Product, Limits]
    situation: Table
    remedies: Table
    version: str

    def clause(self, clause_id: str) -> Clause:
        """The clause with this id."""
        for clause in self.meta.clauses:
            if clause.id == clause_id:
                return clause
        raise PolicyError(f"no clause {clause_id}")

    def legal_reference(self, kind: str, product: Product) -> str | None:
        """The verified clause that a remedy of this kind rests on for this product, if there is one."""
        for clause in self.meta.clauses:
            if clause.verified and kind in clause.supports and product in clause.products:
                return clause.id
        return None


@lru_cache
def load_pack(directory: Path | None = None) -> Pack:
    """Reads and checks a pack (by default the one in the settings). Anything doubtful in it is a PolicyError."""
    directory = directory or ROOT / "policy" / settings().rule_pack
    try:
        meta = PackMeta.model_validate(_yaml(directory / "pack.yml"))
        limits = _limits(_yaml(directory / "parameters.yml"))
    except (OSError, yaml.YAMLError, ValidationError, KeyError, TypeError) as error:
        raise PolicyError(f"{directory.name}: {error}") from error
    tables = directory / "tables"
    pack = Pack(
        directory=directory,
        meta=meta,
        limits=limits,
        situation=read_table(tables / "situation.json", "first", SituationFacts, SITUATION_COLUMNS),
        remedies=read_table(tables / "remedies.json", "collect", RemedyFacts, REMEDY_COLUMNS),
        version=content_hash(directory),
    )
    _check_results(pack)
    return pack


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


def _limits(parameters: dict[str, dict[str, Any]]) -> dict[Product, Limits]:
    """The common parameters, each product's own on top. Every product must be there and no other."""
    if set(parameters) != {"common", "products"} or set(parameters["products"]) != set(PRODUCTS):
        raise KeyError("parameters.yml needs `common` and `products` with exactly " + ", ".join(PRODUCTS))
    own = parameters["products"]
    return {product: Limits.model_validate(parameters["common"] | own[product]) for product in PRODUCTS}


def _check_results(pack: Pack) -> None:
    """Every row must state a complete result under the parameters of every product, whether or not it ever fires."""
    for limits in pack.limits.values():
        try:
            for row in pack.situation.rows:
                SituationRow.model_validate(resolve(row, limits))
            for row in pack.remedies.rows:
                REMEDY_ROW.validate_python(resolve(row, limits))
        except ValidationError as error:
            raise PolicyError(f"{pack.meta.id}: {row['rule_id']}: {error}") from error
