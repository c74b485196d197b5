"""One written form of a message, for the rules and for the classifier."""

from __future__ import annotations

import re

from reading.text import fold

# A message may be of any length; what matters for this reading is said in less.
_LONGEST = 4000
_HAN = "[\u4e00-\u9fff]"
# Signs between characters hide a word. A blank does so only beside a character that stands alone, or within a word.
_HIDING = re.compile(rf"(?<={_HAN})\s{{0,3}}[*.·、…~\-][\s*.·、…~\-]{{0,3}}(?={_HAN})")
_ALONE = re.compile(
    rf"(?<={_HAN})\s{{1,4}}(?={_HAN}(?!{_HAN}))|(?:(?<=^{_HAN})|(?<=[^\u4e00-\u9fff]{_HAN}))\s{{1,4}}(?={_HAN})"
)
_SPLIT = re.compile(
    r"(?<=自)\s+(?=[杀尽残])|(?<=跳)\s+(?=[楼河江海桥])|(?<=[想去寻找])\s+(?=死)|(?<=轻)\s+(?=生)|(?<=农)\s+(?=药)|(?<=遗)\s+(?=[书言])|"
    r"(?<=割)\s+(?=腕)|(?<=烧)\s+(?=炭)|(?<=上)\s+(?=吊)|(?<=不)\s+(?=想活)|(?<=不想)\s+(?=活)|(?<=解)\s+(?=脱)|(?<=了)\s+(?=断)"
)
_BETWEEN = re.compile(rf"(?<={_HAN})\s{{1,4}}(?={_HAN})")
_DOTTED = re.compile(rf"(?<!{_HAN})(?:{_HAN}[。,!?|/]){{2,}}{_HAN}(?!{_HAN})")


def prepare(text: str) -> str:
    """Simplified, lower-case, no apostrophes, stretched letters shortened, Chinese words written apart put together.

    Any other blank between Chinese characters, which people write for a comma, becomes one.
    """
    folded = fold(text[:_LONGEST]).replace("'", "")
    for hiding in (_HIDING, _ALONE, _SPLIT):
        folded = hiding.sub("", folded)
    folded = _BETWEEN.sub(",", folded)
    folded = _DOTTED.sub(lambda match: re.sub("[。,!?|/]", "", match.group()), folded)
    folded = re.sub(r"([a-z])\1{2,}", r"\1", folded)
    folded = re.sub(r"\s+", " ", folded)
    # Letters written apart ("k i l l") are put together.
    return re.sub(r"(?<![a-z])[a-z](?: [a-z]){5,}(?![a-z])", lambda match: match.group().replace(" ", ""), folded)
