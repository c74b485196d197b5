"""Which hint fits: safety before feelings, feelings before facts, facts before figures."""

from dataclasses import dataclass
from typing import Literal

from leeway.coaching.cues import Cue
from leeway.coaching.frames import Frame
from leeway.coaching.situation import Situation

Stage = Literal["keep_safe", "acknowledge", "ask", "offer", "close"]
# Each hint has words `coaching_<id>_hint` for the agent and `coaching_<id>_say` for the borrower.
HintId = Literal[
    "crisis",
    "distressed",
    "upset",
    "opening",
    "dispute",
    "complaint",
    "disclosure",
    "reason",
    "duration",
    "budget",
    "no_consent",
    "options",
    "relief",
    "agreed",
]

# Reasons that somebody has to confide; what is asked about them follows TEXAS.
CONFIDED = ("illness", "family")
_DISPUTED = ("dispute", "fraud", "third_party", "deceased", "legal")
# How a step of a frame shows in what the agent said, or in what is known.
_SHOWN_BY: dict[str, Cue] = {
    "thank": "thanks",
    "explain": "explains",
    "ask": "asks",
    "signpost": "signposts",
    "breathe": "pauses",
    "listen": "acknowledges",
    "keep_safe": "helpline",
    "end": "hands_over",
    "experience": "acknowledges",
    "assistance": "offers",
}


@dataclass(frozen=True)
class Chosen:
    """A stage of the talk, the hint in it, and the frame to follow, if any."""

    stage: Stage
    hint: HintId
    frame: Frame | None = None


def choose(situation: Situation) -> Chosen:
    """The one hint that matters now."""
    if situation.crisis or situation.level == "crisis":
        return Chosen("keep_safe", "crisis", "blake")
    if "acknowledges" not in situation.said:
        if situation.level in ("distressed", "upset"):
            hint: HintId = "distressed" if situation.level == "distressed" else "upset"
            return Chosen("acknowledge", hint, "texas" if hint == "distressed" else None)
        if not situation.spoken:
            return Chosen("acknowledge", "opening")
    return _matter(situation)


def _matter(situation: Situation) -> Chosen:
    if situation.handed_for in _DISPUTED:
        return Chosen("ask", "dispute")
    if situation.handed_for == "complaint":
        return Chosen("ask", "complaint")
    if situation.agreed:
        return Chosen("close", "agreed")
    if situation.offers:
        return Chosen("offer", "options")
    if situation.decided or situation.money_stopped:
        return Chosen("offer", "relief")
    return Chosen("ask", _question(situation), _frame(situation))


def _question(situation: Situation) -> HintId:
    if situation.consent is False:
        return "no_consent"
    if situation.reason is None:
        return "reason"
    if situation.reason in CONFIDED and "explains" not in situation.said:
        return "disclosure"
    if not {"since", "until"} <= situation.told:
        return "duration"
    return "budget"


def _frame(situation: Situation) -> Frame | None:
    if situation.reason in CONFIDED or situation.vulnerable:
        return "texas" if "explains" not in situation.said else "idea"
    return "idea" if situation.reason is not None else None


def done(step: str, situation: Situation) -> bool:
    """Whether a step of a frame shows, in the case or in what the agent said."""
    match step:
        case "consent":
            return situation.consent is True
        case "impact":
            return situation.reason is not None
        case "duration":
            return {"since", "until"} <= situation.told
        case "ask" if situation.crisis or situation.level == "crisis":
            return "safety" in situation.said
    return _SHOWN_BY[step] in situation.said
