"""Which of the two languages a message is in."""

from __future__ import annotations

import re

from reading.pinyin import is_pinyin, to_characters
from reading.text import fold, is_han, word_set

# Words that Chinese writers use too, and that therefore decide nothing.
_SHARED = word_set(
    """
    ok okay k kk app vip atm sms pos qq wechat alipay lol haha hhh emm em hmm orz a b c d w rmb cny id pdf pua plus
    phone email id_card bank_card x xx xxx
    """
)
# Words that are English even when they stand alone; any other single Latin word ("asdf", a name) changes no language.
_ENGLISH_ALONE = word_set(
    """
    yes yeah yep yup no nope nah none nothing zero hello hey please thanks thank sorry help stop wait what why how
    who when where english person human agent someone people repeat again skip pass next continue sure agree agreed
    disagree accept decline maybe correct right wrong unemployed redundant sick ill cancel restart rent food
    mortgage bills wages wage salary benefits broke bye goodbye exactly unsure dunno idk never myself alone single
    married everything anything
    """
)
_ADDRESS = re.compile(r"\S{1,200}@\S{1,200}|https?://\S{1,300}|www\.\S{1,300}|\[[a-z_]{2,12}\]")
_FOREIGN_MONEY = re.compile(r"[£$€]")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def identify(text: str, previous: str | None = None) -> str:
    """ "zh" or "en"; a text that decides nothing ("ok", "300", "👍") keeps the previous language.

    Where none is known, a foreign sign of money ("£200?") speaks for English, anything else for Chinese.
    """
    plain = _ADDRESS.sub(" ", fold(text))
    if any(map(is_han, plain)):
        plain, _ = to_characters(plain)  # "3ge月"
    han = sum(map(is_han, plain))
    said = [word for word in _WORD.findall(plain) if word not in _SHARED]
    if han == 0 and not said:
        return previous or ("en" if _FOREIGN_MONEY.search(plain) else "zh")
    if han == 0 and is_pinyin(said):
        return "zh"
    if han == 0 and len(said) == 1 and said[0] not in _ENGLISH_ALONE:
        return previous or "en"
    # A Chinese word has about one and a half characters, so both sides are counted in words.
    return "zh" if han >= 1.5 * len(said) else "en"
