"""How long collection holds still where nothing else says how long."""

from leeway.policy.errors import PolicyError
from leeway.policy.pack import load_pack


def contact_pause_days() -> int:
    """The pause that the lender's parameters give, of several products the longest; 0 where they cannot be read.

    Hardship is noticed before anything else: what is wrong with the policy must not stop that.
    """
    try:
        return max(limits.contact_pause_days for limits in load_pack().limits.values())
    except PolicyError:
        return 0
