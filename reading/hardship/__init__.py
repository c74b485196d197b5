"""The hardship notice: any wording that amounts to "I cannot meet my obligations", stated or asked."""

from reading.hardship.reader import is_hardship_notice

__all__ = ["is_hardship_notice"]
