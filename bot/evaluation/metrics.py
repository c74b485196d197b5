"""The figures, from labels beside predictions. Plain functions over lists; shares are between 0 and 1."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

OUT_OF_SCOPE, UNSURE = "out_of_scope", "nlu_fallback"
# Whoever says one of these must be heard.
SAFETY = ("request_human", "report_hardship", "dispute_debt", "third_party", "complain_collection")
THRESHOLDS = (0.0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9)

Pairs = Sequence[tuple[str, str]]  # (label, prediction)


def share(hits: Iterable[bool]) -> float | None:
    """The part that is true; None of nothing."""
    found = list(hits)
    return sum(found) / len(found) if found else None


def accuracy(pairs: Pairs) -> float | None:
    """The part predicted as labelled; being unsure counts as finding it out of scope."""
    return share(label == _scope(predicted) for label, predicted in pairs)


def recall(pairs: Pairs, intent: str) -> float | None:
    """The part of an intent's messages that was found."""
    return share(_scope(predicted) == intent for label, predicted in pairs if label == intent)


def in_scope_accuracy(pairs: Pairs) -> float | None:
    """Accuracy over what is our business."""
    return accuracy([pair for pair in pairs if pair[0] != OUT_OF_SCOPE])


def macro_f1(pairs: Pairs) -> float | None:
    """The mean F1 over the intents that are labelled."""
    hit: Counter[str] = Counter()
    labelled = Counter(label for label, _ in pairs)
    predicted = Counter(_scope(prediction) for _, prediction in pairs)
    hit.update(label for label, prediction in pairs if label == _scope(prediction))
    scores = [2 * hit[name] / (labelled[name] + predicted[name]) for name in labelled]
    return sum(scores) / len(scores) if scores else None


def sweep(ranked: Sequence[tuple[str, str, float]]) -> list[dict[str, float | None]]:
    """In-scope accuracy and out-of-scope recall at every threshold, from (label, likeliest intent, confidence)."""
    rows = []
    for threshold in THRESHOLDS:
        pairs = [(label, best if sure >= threshold else UNSURE) for label, best, sure in ranked]
        rows.append(
            {
                "threshold": threshold,
                "in_scope_accuracy": in_scope_accuracy(pairs),
                "out_of_scope_recall": recall(pairs, OUT_OF_SCOPE),
            }
        )
    return rows


def confusions(pairs: Pairs, most: int = 12) -> list[tuple[str, str, int]]:
    """The commonest (label, prediction, how often) among the wrong ones."""
    wrong = Counter(pair for pair in pairs if pair[0] != _scope(pair[1]))
    return [(label, predicted, count) for (label, predicted), count in wrong.most_common(most)]


def calibration_error(ranked: Sequence[tuple[str, str, float]], bins: int = 10) -> float | None:
    """Expected calibration error: how far confidence and accuracy lie apart, on average over ten bins."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for label, best, sure in ranked:
        groups[min(int(sure * bins), bins - 1)].append((sure, label == best))
    gaps = [abs(sum(sure for sure, _ in group) - sum(hit for _, hit in group)) for group in groups.values()]
    return sum(gaps) / len(ranked) if ranked else None


def distress(rows: Sequence[tuple[str, str | None, str]]) -> dict[str, float | None]:
    """Figures of distress from (label, kind, prediction)."""
    heard = ("distressed", "crisis")
    ordinary = [row for row in rows if row[0] in ("none", "upset")]
    return {
        "crisis_recall": share(predicted == "crisis" for label, _, predicted in rows if label == "crisis"),
        "crisis_heard_at_all": share(predicted in heard for label, _, predicted in rows if label == "crisis"),
        "distressed_heard": share(predicted in heard for label, _, predicted in rows if label == "distressed"),
        "false_crisis_ordinary": share(predicted == "crisis" for _, kind, predicted in ordinary if kind != "idiom"),
        "false_crisis_idioms": share(predicted == "crisis" for _, kind, predicted in rows if kind == "idiom"),
    }


def notice(rows: Sequence[tuple[str, bool]]) -> dict[str, float | None]:
    """Figures of the hardship notice from (label, whether it was heard)."""
    return {
        "notice_recall": share(heard for label, heard in rows if label == "yes"),
        "false_notices": share(heard for label, heard in rows if label == "no"),
    }


def entities(rows: Sequence[tuple[list[dict[str, Any]], list[dict[str, Any]]]]) -> dict[str, dict[str, int]]:
    """Per kind of entity, from (labelled, read): how many values are right, wrong, missed, and read without cause."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(("right", "wrong", "missed", "extra"), 0))
    for labelled, read in rows:
        for kind in {one["entity"] for one in (*labelled, *read)}:
            wanted = [_value(one) for one in labelled if one["entity"] == kind]
            found = [_value(one) for one in read if one["entity"] == kind]
            for value in list(wanted):
                if value in found:
                    wanted.remove(value)
                    found.remove(value)
                    counts[kind]["right"] += 1
            paired = min(len(wanted), len(found))
            counts[kind]["wrong"] += paired
            counts[kind]["missed"] += len(wanted) - paired
            counts[kind]["extra"] += len(found) - paired
    return dict(counts)


def _value(entity: dict[str, Any]) -> Any:
    """What must agree: of an amount its ends, period and negation; of anything else its whole value."""
    value = entity.get("value")
    if entity["entity"] == "money" and isinstance(value, dict):
        return [value.get("low"), value.get("high"), value.get("per"), bool(value.get("negated"))]
    if entity["entity"] == "duration" and isinstance(value, dict):
        return [value.get("low"), value.get("high"), value.get("unit")]
    return value


def _scope(predicted: str) -> str:
    return OUT_OF_SCOPE if predicted == UNSURE else predicted
