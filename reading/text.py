"""Folding: one written form for the rules, with the same length as the text, so that offsets stay true."""

from __future__ import annotations

from functools import lru_cache

from proces.conf import T2S_DICT  # type: ignore[import-untyped,unused-ignore]

_PUNCTUATION = {
    "‘": "'", "’": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "～": "~", "〜": "~", "￥": "¥",
    "\u3000": " ", "\u00a0": " ", "\u2009": " ", "\t": " ", "〇": "零",
}  # fmt: skip
# Characters that the general table would change but that people write in simplified text too, and Cantonese words.
_OWN = {"唔": "不", "冇": "没", "嘅": "的", "咗": "了", "佢": "他", "係": "是", "著": "着", "乾": "干", "妳": "你"}


def _single_characters() -> dict[int, str]:
    table = {ord(old): new for old, new in T2S_DICT.items() if len(old) == 1 and len(new) == 1}
    table.update({code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)})
    table.update({ord(old): new for old, new in (_PUNCTUATION | _OWN).items()})
    return table


_TABLE = _single_characters()


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Half-width, simplified, lower-case text of exactly the same length."""
    folded = text.translate(_TABLE)
    lowered = folded.lower()
    if len(lowered) == len(folded):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"


def words(text: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a list written as plain text."""
    return frozenset(text.split())
