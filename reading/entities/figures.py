"""Figures as people type them, in the one form that the numerals are read from: 1,200.50.

Every change keeps the length, so that offsets stay true.
"""

from __future__ import annotations

import re

_SIGN = r"(?<=[£$€¥])\s?"
_UNIT = r"(?=\s?(?:元|块|圆|euros?|eur|quid|pounds?|dollars?|€))"
# "1.200,50" and "1.200.000": the stop parts thousands.
_CONTINENTAL = re.compile(
    r"(?<![\w.,])\d{1,3}(?:\.\d{3})+,\d{2}(?![\d.,])|(?<![\w.,])\d{1,3}(?:\.\d{3}){2,3}(?![\d.,])"
)
# "€1.200", "1.200 euro": no amount has thousandths.
_THOUSANDS = re.compile(rf"{_SIGN}[1-9]\d{{0,2}}\.\d{{3}}(?![\d.,])|(?<![\w.,])[1-9]\d{{0,2}}\.\d{{3}}{_UNIT}")
# "€12,50", "12,50 €".
_COMMA = re.compile(r"(?<=€)\s?\d{1,6},\d{2}(?![\d.,])|(?<![\w.,])\d{1,6},\d{2}(?=\s?(?:€|euros?|eur))")
# "1 200", "12 000": a longer first group may be a telephone number, unless a sign or a unit says money.
_GROUPS = r"(?:[ '\u202f]\d{3}){1,2}(?!\d)"
_SPACED = re.compile(
    rf"(?<![\w.,:/+-])(?<![\w.,:/+-] )[1-9]\d?{_GROUPS}(?! ?[\d-])|{_SIGN}[1-9]\d{{0,2}}{_GROUPS}(?! ?\d)|"
    rf"(?<![\w.,:/+-])[1-9]\d{{0,2}}{_GROUPS}{_UNIT}"
)
# "1,2oo", "3oo": the letter for the figure.
_LETTERS = re.compile(r"(?<![a-z\d.,])[1-9][\d,]*o[\do,]*(?![a-z\d'])")
# Telephone numbers, short lines in groups of three too, and the pension plan that is named after a paragraph.
_PHONE = re.compile(
    r"(?<![\d.,£$€])(?:0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|(?:(?<=line is )|(?<=line )|(?<=call )|(?<=ring )|"
    r"(?<=dial ))\d{3} \d{3}|\d{3} \d{3} \d{3,4})(?![\d,])|(?<![\w£$€])40[13]\(?[kb]\)?(?!\w)"
)
# Wrong homophones: "五白块", "每个越还三百".
_HUNDRED = re.compile(r"(?<=[一二两三四五六七八九几\d])白(?=块|元|多|[一二三四五六七八九]|$|\s|[,，。])")
_MONTH = re.compile(r"(?<=[每一这]个)越(?=[能可只就还付交给拿发挣赚最先我])")
_SWAP = str.maketrans(".,", ",.")


def plain_figures(text: str) -> str:
    """Folded text of the same length, its figures with commas between thousands and a point before decimals; telephone
    numbers are blanked."""
    text = _MONTH.sub("月", _HUNDRED.sub("百", text))
    text = _LETTERS.sub(lambda match: match.group().replace("o", "0"), text)
    text = _CONTINENTAL.sub(lambda match: match.group().translate(_SWAP), text)
    text = _THOUSANDS.sub(lambda match: match.group().replace(".", ","), text)
    text = _COMMA.sub(lambda match: match.group().replace(",", "."), text)
    text = _PHONE.sub(lambda match: "#" * len(match.group()), text)
    return _SPACED.sub(lambda match: re.sub(r"(?<=\d)[ '\u202f](?=\d)", ",", match.group()), text)
