"""Reads one message of a borrower: language, amounts, dates, roles, personal numbers, distress.

Pure functions, no state, no Rasa, no database; every function takes any text and never raises on it.
Offsets are code points of the text that was given.
"""
