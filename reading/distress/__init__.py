"""Distress: beside the intent, how the person seems to be."""

from reading.distress.reader import read_distress

__all__ = ["read_distress"]
