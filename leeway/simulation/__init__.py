"""What a policy would do to a whole portfolio, and what another version of it would do instead."""
