"""What a plan costs, line by line: before it is signed (综合融资成本明示) and on the signed paper, the same in both.

Everything that is charged, who charges it, the annual cost in the way that the rule pack asks for, and what a default
costs. The figures are the offer's own; nothing is worked out here.
"""

from dataclasses import dataclass

from leeway.plans.schemas import OfferDraft
from leeway.policy.pack import Annualisation
from leeway.settings import settings
from leeway.words.catalogue import catalogue
from leeway.words.formatting import date_text, money, percent


@dataclass(frozen=True)
class Line:
    """A label and what stands beside it, both in the borrower's language."""

    label: str
    value: str


def lender_name(language: str) -> str:
    """The lender's name as its borrowers know it."""
    return settings().lender_name_zh if language == "zh" else settings().lender_name_en


def disclosure(draft: OfferDraft, annualisation: Annualisation, language: str) -> list[Line]:
    """The cost of a plan, in the order in which it is to be read."""

    def amount(minor: int) -> str:
        return money(minor, draft.currency, language)

    def say(words: str) -> str:
        return catalogue().say(words, language).text

    charges = {
        "cost_owed": amount(draft.owed_minor),
        "cost_waived": amount(draft.waived_minor),
        "cost_interest": amount(draft.interest_minor),
        "cost_other": say("cost_other_none"),
        "cost_payee": lender_name(language),
        "cost_total": amount(draft.total_minor),
        "cost_instalment": amount(draft.instalment_minor),
        "cost_count": str(draft.n),
        "cost_first": date_text(draft.first_due, language),
        "cost_last": date_text(draft.last_due, language),
    }
    rates = {
        "cost_rate": percent(draft.annual_rate, language),
        "cost_rate_effective": percent(draft.effective_rate, language),
    }
    if annualisation == "nominal":
        del rates["cost_rate_effective"]
    elif annualisation == "effective":
        del rates["cost_rate"]
    default = {"cost_missed": say("if_missed"), "cost_nothing": amount(draft.doing_nothing_minor)}
    return [Line(say(label), value) for label, value in (charges | rates | default).items()]
