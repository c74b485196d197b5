"""A calm hint for the agent: what the borrower needs first, and reviewed words for it."""
