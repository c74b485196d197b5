"""What a hint is drawn from: the case as data, nothing of the database and nothing of words."""

from dataclasses import dataclass

from leeway.coaching.cues import Cue


@dataclass(frozen=True)
class Situation:
    """`level` is the strongest distress in the borrower's last lines, `said` the cues of the agent's lines since the
    borrower was last distressed or upset (or of all the agent's lines where they never were), `told` the names of
    what is known of the case.
    """

    level: str = "none"
    crisis: bool = False
    reason: str | None = None
    handed_for: str | None = None
    consent: bool | None = None
    spoken: bool = False
    said: frozenset[Cue] = frozenset()
    told: frozenset[str] = frozenset()
    vulnerable: bool = False
    offers: int = 0
    decided: bool = False
    agreed: bool = False
    money_stopped: bool = False
