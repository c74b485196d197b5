"""One written form of a text for the rules, every character of which knows where it stood in what was written."""

import re
from dataclasses import dataclass

from reading.text import fold

_HAN = r"[\u3400-\u9fff]"
# Written in the middle of a word to hide it ("坐 牢", "坐.牢", "j a i l"), or invisible; and doubled blanks.
_DROPPED = re.compile(
    rf"[\u00ad\u200b-\u200f\u2060\ufeff']|(?<={_HAN})[ \t*.·~_|\-]{{1,3}}(?={_HAN})|(?<=[ \t])[ \t]+|"
    r"(?<=(?<![a-z])[a-z]) (?=[a-z](?: [a-z]){2,3}(?![a-z]))|(?<= [a-z] [a-z]) (?=[a-z](?![a-z]))"
)
_SENTENCE_ENDS = re.compile(r"[。!?\n]|\.(?!\d)")
_CLAUSE_ENDS = re.compile(r"[,;:。!?\n]|\.(?!\d)")
# As far as a rule looks around what it has heard.
_AROUND = 80


@dataclass(frozen=True)
class Prepared:
    """`offsets[i]` is where the i-th character stood in the text as written."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The same span in the text as written."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a span, as far as a rule looks."""
        before, after = self.text[max(0, start - _AROUND) : start], self.text[end : end + _AROUND]
        return _SENTENCE_ENDS.split(before)[-1] + self.text[start:end] + _SENTENCE_ENDS.split(after)[0]

    def clause_before(self, start: int) -> str:
        """What stands before a span in its clause, as far as a rule looks."""
        return _CLAUSE_ENDS.split(self.text[max(0, start - _AROUND) : start])[-1]


def prepare(written: str) -> Prepared:
    """Simplified, lower-case, 您 for 你, nothing written between the letters of a word."""
    folded = fold(written).replace("你", "您")
    kept: list[str] = []
    offsets: list[int] = []
    position = 0
    for gap in _DROPPED.finditer(folded):
        kept.append(folded[position : gap.start()])
        offsets += range(position, gap.start())
        position = gap.end()
    kept.append(folded[position:])
    offsets += range(position, len(folded))
    return Prepared("".join(kept), tuple(offsets))
