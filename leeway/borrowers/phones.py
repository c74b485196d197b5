"""Telephone numbers in one form (E.164), so that what a person types finds what the lender stored."""

import re
import unicodedata

_MAINLAND_MOBILE = re.compile(r"(?:86)?(1[3-9][0-9]{9})")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")


def normalise(text: str) -> str:
    """The number as E.164. Without a country code only a mainland-China mobile number is understood.

    Raises ValueError, without repeating the number, when it is none.
    """
    compact = re.sub(r"[\s().·\-‐-―]", "", unicodedata.normalize("NFKC", text))
    if compact.startswith("00"):
        compact = "+" + compact[2:]
    if mobile := _MAINLAND_MOBILE.fullmatch(compact):
        return "+86" + mobile[1]
    if _E164.fullmatch(compact):
        return compact
    raise ValueError("not a telephone number; write it with the country code, as in +8613900000000")
