"""Schedules, offers, negotiation, and the agreements that come of them."""
