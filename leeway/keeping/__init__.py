"""Living with a plan: payments, what is missed and why, a new plan where the old one does not hold, and the end."""
