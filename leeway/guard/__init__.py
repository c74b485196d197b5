"""The compose guard: what may never be said to a borrower, found before it is sent, with a better sentence."""
