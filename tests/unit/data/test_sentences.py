"""Lint over the training sentences."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
NLU = ROOT / "data" / "nlu"
EVALUATION = ROOT / "tests" / "evaluation"

# What people want, in the order in which the first one that fits is the label.
WISHES = (
    "request_human",
    "dispute_debt",
    "report_payment_problem",
    "report_hardship",
    "request_extension",
    "request_instalments",
    "request_waiver",
    "promise_to_pay",
    "ask_early_settlement",
    "ask_credit_report",
    "ask_overdue_consequence",
    "complain_collection",
    "ask_fees",
    "ask_balance",
    "ask_payment_method",
    "complain",
    "ask_eligibility",
    "ask_case_status",
    "third_party",
    "paid_agent",
)
MOVES = (
    "inform",
    "correct",
    "dont_know",
    "refuse",
    "skip",
    "ask_why",
    "repeat",
    "affirm",
    "deny",
    "cancel",
    "restart",
    "change_language",
    "greet",
    "goodbye",
    "thank",
    "bot_challenge",
)
ENOUGH = {
    "zh": {**dict.fromkeys(WISHES, 120), **dict.fromkeys(MOVES, 40), "out_of_scope": 800},
    "en": {**dict.fromkeys(WISHES, 80), **dict.fromkeys(MOVES, 40), "out_of_scope": 500},
}


class Sentence(NamedTuple):
    """One training sentence and where it stands."""

    text: str
    intent: str
    language: str


def sentences() -> Iterator[Sentence]:
    """All training sentences."""
    for path in sorted(NLU.glob("*.yml")):
        language = path.name.split(".")[-2]
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines():
                yield Sentence(line.removeprefix("- "), block["intent"], language)


def key(text: str) -> str:
    """What makes two sentences the same: letters and digits, whatever their width, case, spacing and stops."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\s.,!。，！、]", "", folded) or folded


ALL = list(sentences())
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))


def test_intents_are_those_of_the_conversation_in_domain_and_sentences() -> None:
    assert DOMAIN["intents"] == [*WISHES, *MOVES, "out_of_scope", "nlu_fallback"]
    assert {sentence.intent for sentence in ALL} == {*WISHES, *MOVES, "out_of_scope"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_there_are_enough_sentences_of_every_intent(language: str) -> None:
    counts = Counter(sentence.intent for sentence in ALL if sentence.language == language)
    few = {intent: counts[intent] for intent, least in ENOUGH[language].items() if counts[intent] < least}
    assert few == {}


def test_no_sentence_stands_twice_or_under_two_intents() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for sentence in ALL:
        places[key(sentence.text)].append(f"{sentence.intent}: {sentence.text}")
    assert [found for found in places.values() if len(found) > 1] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_sentence_of_the_evaluation_set_is_trained_on(language: str) -> None:
    trained = {key(sentence.text) for sentence in ALL}
    rows = (EVALUATION / f"intents.{language}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert [row for row in rows if key(row.split("\t")[0]) in trained] == []


def test_files_are_named_by_topic_and_language() -> None:
    names = [path.name for path in NLU.iterdir()]
    assert [name for name in names if not re.fullmatch(r"[a-z_]+\.(zh|en)\.yml", name)] == []


def test_a_wish_to_die_is_no_intent() -> None:
    crisis = re.compile(r"不想活|想死|自杀|kill myself|want to die|suicide", re.IGNORECASE)
    assert [sentence for sentence in ALL if crisis.search(sentence.text)] == []


def test_sentences_carry_no_annotations_and_no_blanks_at_their_ends() -> None:
    assert [one for one in ALL if re.search(r"\]\(|\]\{", one.text) or one.text != one.text.strip()] == []


def test_chinese_lines_are_as_short_as_real_ones() -> None:
    lengths = sorted(len(sentence.text) for sentence in ALL if sentence.language == "zh")
    assert 6 <= lengths[len(lengths) // 2] <= 14
