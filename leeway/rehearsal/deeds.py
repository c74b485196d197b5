"""What an agent's line does in a rehearsal: the cues of coaching, and what the guard makes of it."""

from typing import Literal, get_args

from leeway.coaching.cues import Cue, cues_of
from leeway.guard.cover import Cover
from leeway.guard.examine import examine
from leeway.guard.reader import Heard
from leeway.guard.standing import money_talk

# threatens: wounds or frightens. oversteps: promises or asks what nobody may. presses: risky words. talks_money: speaks
# of paying. ignores: meets nothing of what was said.
Deed = Cue | Literal["threatens", "oversteps", "presses", "talks_money", "ignores"]
DEEDS: frozenset[str] = frozenset(get_args(Cue)) | {"threatens", "oversteps", "presses", "talks_money", "ignores"}

_WOUNDING = {"threat", "insult", "moral pressure", "contact with others", "urgency", "borrowing or selling", "crisis"}
_MEETING = {"acknowledges", "thanks", "asks", "offers", "helpline", "safety", "pauses", "hands_over", "signposts"}


def deeds_of(text: str, cover: Cover, *, crisis: bool) -> tuple[frozenset[str], list[Heard]]:
    """The deeds in a line, and what the guard found. A line that wounds meets nobody, however it begins."""
    found = examine(text, cover, crisis=crisis)
    deeds: set[str] = set(cues_of(text))
    forbidden = {one.rule.topic for one in found if one.rule.severity == "forbidden"}
    if forbidden & _WOUNDING:
        deeds = {"threatens"}
    if forbidden - _WOUNDING:
        deeds.add("oversteps")
    if any(one.rule.severity == "risky" for one in found):
        deeds.add("presses")
    if money_talk(text):
        deeds.add("talks_money")
    if not deeds & (_MEETING | {"threatens"}):
        deeds.add("ignores")
    return frozenset(deeds), found
