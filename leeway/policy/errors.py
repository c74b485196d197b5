"""What can go wrong with a policy."""

from leeway.errors import LeewayError


class PolicyError(LeewayError):
    """The policy gave no usable answer. Whoever catches it refers the case to a person; it never means "no offer"."""

    code = "policy_error"
    status = 500
    words = "error_policy"
