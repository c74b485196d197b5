"""The figures of `leeway evaluate`, worked out by hand, and what it says to a file it cannot read."""

from pathlib import Path

import numpy as np
import pytest

from bot.components.blend import Options, Written
from bot.evaluation import cases, crossvalidation, metrics

PAIRS = [
    ("ask_fees", "ask_fees"),
    ("ask_fees", "ask_balance"),
    ("ask_balance", "ask_balance"),
    ("out_of_scope", "nlu_fallback"),
    ("out_of_scope", "ask_fees"),
]


def test_accuracy_counts_being_unsure_as_out_of_scope() -> None:
    assert metrics.accuracy(PAIRS) == pytest.approx(3 / 5)
    assert metrics.in_scope_accuracy(PAIRS) == pytest.approx(2 / 3)
    assert metrics.recall(PAIRS, "out_of_scope") == pytest.approx(1 / 2)


def test_macro_f1_is_the_mean_over_labelled_intents() -> None:
    # ask_fees: 1 hit of 2 labelled, 2 predicted; ask_balance: 1 of 1, 2 predicted; out_of_scope: 1 of 2, 1 predicted.
    assert metrics.macro_f1(PAIRS) == pytest.approx((2 / 4 + 2 / 3 + 2 / 3) / 3)


def test_a_figure_of_nothing_is_none() -> None:
    assert metrics.recall(PAIRS, "request_human") is None
    assert metrics.accuracy([]) is None


def test_the_sweep_trades_what_is_ours_for_what_is_not() -> None:
    rows = metrics.sweep([("ask_fees", "ask_fees", 0.6), ("out_of_scope", "ask_fees", 0.3)])
    found = {row["threshold"]: (row["in_scope_accuracy"], row["out_of_scope_recall"]) for row in rows}
    assert (found[0.0], found[0.4], found[0.9]) == ((1, 0), (1, 1), (0, 1))


def test_calibration_compares_confidence_with_accuracy() -> None:
    assert metrics.calibration_error([("a", "a", 0.75), ("a", "b", 0.75)]) == pytest.approx(0.25)


def test_a_value_counts_as_right_wrong_missed_or_extra() -> None:
    def money(low: int) -> dict[str, object]:
        return {"entity": "money", "value": {"low": low, "high": low, "per": None, "negated": False}}

    rows = [([money(5), money(6)], [money(5), money(7)]), ([money(1)], []), ([], [money(2)])]
    assert metrics.entities(rows) == {"money": {"right": 1, "wrong": 1, "missed": 1, "extra": 1}}


def test_false_crisis_is_counted_apart_for_idioms() -> None:
    rows = [
        ("crisis", "plain", "crisis"),
        ("crisis", "plain", "upset"),
        ("none", "idiom", "crisis"),
        ("none", "plain", "none"),
    ]
    figures = metrics.distress(rows)
    assert (figures["crisis_recall"], figures["false_crisis_idioms"], figures["false_crisis_ordinary"]) == (0.5, 1, 0)


def test_notices_heard_and_false_ones_are_counted() -> None:
    figures = metrics.notice([("yes", True), ("yes", False), ("no", False), ("no", False)])
    assert figures == {"notice_recall": 0.5, "false_notices": 0}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "line 1: name the columns"),
        ("text\n你好\n", "line 1: name the columns"),
        ("text\tintent\n你好\n", "line 2: 1 cells"),
        ("text\tdistress\n你好\tsad\n", "line 2: distress is one of"),
        ("text\tnotice\n你好\tmaybe\n", "line 2: notice is yes or no"),
        ("text\tentities\n你好\t[oops\n", "line 2: entities are a JSON list"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_what_to_mend(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "set.tsv"
    path.write_text(content, "utf-8")
    with pytest.raises(cases.BadFile, match=says):
        cases.read(path)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "set.tsv"
    path.write_text("\ufefftext\tintent\n还不上了\treport_hardship\n\n", "utf-8")
    assert cases.read(path) == [cases.Case("还不上了", "report_hardship")]


def test_sentences_nearly_the_same_are_one_group() -> None:
    numbers = crossvalidation.groups(["我现在还不上了", "我现在还不上了。", " 我現在還不上了！", "征信会不会花", "👍"])
    assert len({*numbers[:3]}) == 1
    assert len({*numbers}) == 3


def test_a_wrong_label_is_doubtful_and_every_sentence_is_judged_once() -> None:
    said = {"ask_credit_report": "征信会花吗", "request_human": "转人工客服"}
    texts = [f"{words} {letter * 3}" for words in said.values() for letter in "abcdefghijklmnopqrst"]
    intents = [intent for intent in said for _ in range(20)]
    intents[0] = "request_human"
    vectors = np.array([[1, 0] if text.startswith("征") else [0, 1] for text in texts], np.float32)
    written = Written(texts, [" ".join(text) for text in texts], vectors)
    judged = crossvalidation.judge(texts, intents, written, Options(), workers=1)
    assert [one.text for one in judged] == texts
    assert [one.text for one in judged if one.best != one.label] == texts[:1]


def test_only_a_sure_disagreement_is_doubtful() -> None:
    def judged(best: str, confidence: float) -> crossvalidation.Judged:
        return crossvalidation.Judged("还不上", "report_hardship", best, confidence)

    assert judged("inform", 0.9).doubtful
    assert not judged("inform", 0.89).doubtful
    assert not judged("report_hardship", 0.99).doubtful


def test_options_and_thresholds_are_those_of_the_configuration() -> None:
    options, thresholds = crossvalidation.configured()
    assert options == Options()
    assert sorted(thresholds) == ["en", "zh"]
