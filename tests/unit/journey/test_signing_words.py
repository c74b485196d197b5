"""An agreement is signed by clear words only."""

import pytest

from leeway.journey import cues


@pytest.mark.parametrize(
    "text",
    [
        "签",
        "签吧",
        "我签",
        "好 就这个 签了",
        "看完了 同意 签",
        "看过了，同意",
        "都看清楚了 没问题",
        "sign it",
        "ok sign",
        "ive read it, i agree",
    ],
)
def test_words_that_sign(text: str) -> None:
    assert cues.signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "先别签",
        "我不签",
        "还没签",
        "暂时不要签",
        "看完了 不同意",
        "看完了，不签",
        "先缓缓再签",
        "dont sign",
        "i read it but i don't agree",
    ],
)
def test_words_that_do_not_sign(text: str) -> None:
    assert not cues.signs(text)
