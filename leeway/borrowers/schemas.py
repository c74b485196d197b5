"""The closed lists of words that the lender uses of a borrower."""

from typing import Literal, get_args

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

CreditRecord = Literal["good", "fair", "bad"]
CREDIT_RECORDS: tuple[CreditRecord, ...] = get_args(CreditRecord)

Vulnerability = Literal[
    "serious_illness", "disability", "mental_health", "elderly", "sole_carer", "domestic_violence", "bereavement"
]
VULNERABILITIES: tuple[Vulnerability, ...] = get_args(Vulnerability)
