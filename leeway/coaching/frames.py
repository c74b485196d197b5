"""The three talks that staff of lenders are trained in; the label of a step is `coaching_step_<frame>_<step>`.

TEXAS is for what somebody confides, IDEA for what to ask about it, BLAKE for a risk to life. The last letters of BLAKE
are ours: only the first was read in a text.
"""

from dataclasses import dataclass
from typing import Literal

Frame = Literal["texas", "idea", "blake"]


@dataclass(frozen=True)
class Steps:
    """`source` says where the frame is described."""

    steps: tuple[str, ...]
    source: str


_CARDS = "courtenforcementspecialists.co.uk/texas-blake-idea-key-cards-and-the-difference-they-make/"
FRAMES: dict[Frame, Steps] = {
    "texas": Steps(("thank", "explain", "consent", "ask", "signpost"), _CARDS),
    "idea": Steps(("impact", "duration", "experience", "assistance"), _CARDS),
    "blake": Steps(("breathe", "listen", "ask", "keep_safe", "end"), "askcpag.org.uk/?id=-260057"),
}
