"""Why a conversation is handed over, how urgent each reason is, and whether the borrower may go on meanwhile."""

from dataclasses import dataclass

CRISIS_PRIORITY, VULNERABLE_PRIORITY, CLOCK_PRIORITY, COMPLAINT_PRIORITY, REST_PRIORITY = range(5)


@dataclass(frozen=True)
class Reason:
    """A reason for handing over. `stops_money`: until a person has dealt with it, nobody is asked about money."""

    priority: int
    stops_money: bool


REASONS: dict[str, Reason] = {
    "crisis": Reason(CRISIS_PRIORITY, True),
    "distressed": Reason(VULNERABLE_PRIORITY, False),
    "deceased": Reason(VULNERABLE_PRIORITY, True),
    "negative_budget": Reason(CLOCK_PRIORITY, True),
    "legal": Reason(CLOCK_PRIORITY, True),
    "no_option": Reason(CLOCK_PRIORITY, True),
    "negotiation_limit": Reason(CLOCK_PRIORITY, False),
    "plan_trouble": Reason(CLOCK_PRIORITY, False),
    "complaint": Reason(COMPLAINT_PRIORITY, True),
    "dispute": Reason(COMPLAINT_PRIORITY, True),
    "fraud": Reason(COMPLAINT_PRIORITY, True),
    "third_party": Reason(COMPLAINT_PRIORITY, True),
    "upset": Reason(COMPLAINT_PRIORITY, False),
    "requested": Reason(REST_PRIORITY, False),
    "not_understood": Reason(REST_PRIORITY, False),
    "identity_locked": Reason(REST_PRIORITY, False),
    "consent_refused": Reason(REST_PRIORITY, False),
    "system_failure": Reason(REST_PRIORITY, False),
}


def priority(reason: str) -> int:
    """0 (crisis) to 4 (the rest); the queue is worked in this order."""
    return REASONS[reason].priority


def stops_money(reason: str) -> bool:
    """Whether talk of money waits until a person has dealt with this."""
    return REASONS[reason].stops_money
