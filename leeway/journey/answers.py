"""Reading the answer to the open question, one function for each kind of question.

Each gets the hearing and returns nothing: what it understood it writes down (`hearing.answered`), what it did not it
leaves.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from dateutil.relativedelta import relativedelta

from leeway.capacity.guidelines import Unusual
from leeway.capacity.schemas import Period
from leeway.cases import service as cases
from leeway.feedback import service as feedback
from leeway.journey import cues
from leeway.journey.hearing import Hearing
from leeway.journey.reading import Told, Utterance, amounts
from leeway.words.catalogue import LANGUAGES, catalogue
from reading import answers as read

_DONT_KNOW_INTENTS = frozenset({"dont_know"})
_DECLINE_INTENTS = frozenset({"skip", "refuse"})
# What an explanation in the borrower's own words may be taken for: plain telling, and whatever fits no request.
_MAY_EXPLAIN = frozenset(
    {"inform", "correct", "affirm", "deny", "report_hardship", "out_of_scope", "nlu_fallback"}
    | _DONT_KNOW_INTENTS
    | _DECLINE_INTENTS
)


def says_yes_or_no(utterance: Utterance) -> bool | None:
    """Yes, no, or neither: the words first, then the intent."""
    answer = read.yes_no(utterance.text)
    if answer is None and utterance.confidence >= 0.5 and len(utterance.text) <= 20:
        answer = {"affirm": True, "deny": False, "refuse": False}.get(utterance.intent)
    return answer


def support(hearing: Hearing) -> None:
    """A person, a pause, or going on; simply answering the parked question counts as going on."""
    dialogue = hearing.journey.dialogue
    if hearing.journey.consent is not True and _presses(hearing, "ask_consent"):
        dialogue.support = None
        consent(hearing)
        return
    choice = cues.support_choice(hearing.utterance.text)
    if choice is None and dialogue.support != "consent_refused" and read.wants_skip(hearing.utterance.text):
        choice = "go_on"
    if choice is None and not cues.none_of_it(hearing.utterance.text):
        yes = says_yes_or_no(hearing.utterance)
        choice = {True: "human", False: "go_on", None: None}[yes]
    if choice is None:
        return
    cause, dialogue.support = dialogue.support, None
    hearing.answered = True
    if choice == "human":
        hearing.hand_over = (
            cause if cause in ("distressed", "upset", "not_understood", "consent_refused") else "requested"
        )
    elif choice == "pause":
        hearing.say("pause_ok")
        hearing.quiet = True
    elif cause == "consent_refused":
        cases.reconsider_consent(hearing.session, hearing.journey.case)
    else:
        hearing.say("go_on_ok")


def _presses(hearing: Hearing, response: str) -> bool:
    """Whether the line is that of a button under a response said earlier, which is still on the screen."""
    said = (catalogue().say(f"utter_{response}", language) for language in LANGUAGES)
    return any(button.payload == hearing.utterance.text.strip() for words in said for button in words.buttons)


def check(hearing: Hearing) -> None:
    """The yes or no to a value that was read back."""
    dialogue = hearing.journey.dialogue
    pending, answer = dialogue.check, says_yes_or_no(hearing.utterance)
    if pending is None:
        return
    corrected = [] if pending["name"] == "debt" else amounts(hearing.utterance, pending["name"])
    if corrected and answer is not True:
        dialogue.check = None
        tell_amounts(hearing, corrected)
        return
    if pending["name"] == "debt" and cues.defers_to_us(hearing.utterance.text):
        answer = True
    if answer is None and not (pending["name"] != "debt" and _does_not_know(hearing.utterance)):
        return
    dialogue.check = None
    hearing.answered = True
    if pending["name"] == "debt":
        # They stay with their own figure: that is a dispute, and one for a person.
        hearing.hand_over = None if answer else "dispute"
    elif answer is not False:
        # Confirmed, or not known any better: the cautious end stands.
        hearing.tell_amount(Told(pending["name"], pending["amount_minor"], "confirmed", pending["said"]))


def consent(hearing: Hearing) -> None:
    answer = says_yes_or_no(hearing.utterance)
    # "That's it" and "nothing else" end what was being told; neither is an act of consent or of refusing it.
    if answer is None or cues.none_of_it(hearing.utterance.text):
        return
    cases.set_consent(hearing.session, hearing.journey.case, answer, hearing.message)
    hearing.answered = True
    hearing.say("consent_thanks" if answer else "consent_refused")
    if not answer:
        hearing.journey.dialogue.support = "consent_refused"


def loan_confirmed(hearing: Hearing) -> None:
    answer = says_yes_or_no(hearing.utterance)
    if answer:
        hearing.tell("loan_confirmed", True, "confirmed")
    elif answer is False:
        hearing.hand_over = "dispute"
    elif puts_aside(hearing.utterance):
        # They may not have the figures at hand; ours stand until they say otherwise.
        hearing.tell("loan_confirmed", True, "unknown")
        hearing.say("loan_unsure_ok")


def reason(hearing: Hearing) -> None:
    # "Not laid off, they cut my pay": of two reasons in a correction it is the new one that counts.
    codes = [code for code in read.reasons(hearing.utterance.text) if code != hearing.journey.fact("reason")]
    if codes:
        hearing.tell("reason", codes[0])
        hearing.say(f"reason_ack_{codes[0]}")
        hearing.tell("reason_words", hearing.utterance.text)


def since(hearing: Hearing) -> None:
    moment = _past_date(hearing.utterance)
    if moment is not None:
        hearing.tell("since", moment.isoformat())


def until(hearing: Hearing) -> None:
    moment = _future_date(hearing.utterance)
    if moment is not None:
        hearing.tell("until", moment.isoformat())
    elif _past_date(hearing.utterance) is not None:
        # "Since the end of last month": the earlier question answered, or answered better.
        since(hearing)


def people(hearing: Hearing) -> None:
    household = read.household(hearing.utterance.text)
    if household is not None:
        hearing.tell("household", {"adults": household.adults, "children": household.children})
        if hearing.journey.dialogue.question != "household":
            count = household.adults + household.children
            label = "label_people_one" if count == 1 else "label_people_many"
            hearing.noted.append(hearing.speaker.label(label, count=count))


def amount(hearing: Hearing) -> None:
    """Amounts for any line of the budget; a bare one is the open question's, or after "no, it is …" the last one
    told.
    """
    dialogue, utterance = hearing.journey.dialogue, hearing.utterance
    bare: str | None = dialogue.question
    if read.is_correction(utterance.text) and dialogue.last_fact in hearing.journey.lines:
        bare = dialogue.last_fact
    told = amounts(utterance, None if cues.looks_like_question(utterance.text) else bare)
    if not told and not utterance.of("money") and _says_none(utterance):
        told = [_nothing(dialogue.question)]
    if not told and dialogue.question == "proposed_payment" and cues.cannot_pay(utterance.text):
        told = [_nothing("proposed_payment")]
    tell_amounts(hearing, told)


def _says_none(utterance: Utterance) -> bool:
    """ "No" to "how much?" is nothing at all; to decline, or not to know, is neither."""
    if read.yes_no(utterance.text) is False or cues.none_of_it(utterance.text):
        return True
    return utterance.intent == "deny" and says_yes_or_no(utterance) is False and not _does_not_know(utterance)


def _nothing(category: str) -> Told:
    return Told(category, 0, "stated", {"nothing": True})


def tell_amounts(hearing: Hearing, told: list[Told]) -> None:
    """Writes the clear amounts down; the first unclear one is read back before it is used."""
    for item in told:
        if item.unclear and hearing.journey.dialogue.check is None:
            hearing.journey.dialogue.check = {
                "name": item.category,
                "amount_minor": item.amount_minor,
                "said": item.said,
            }
            hearing.answered = True
        elif not item.unclear:
            hearing.tell_amount(item)


def guideline(hearing: Hearing) -> None:
    """What the borrower says of a line that is far from what is usual: another amount, "no", or that it is right.

    Anything else that is no other request is the reason for it, and the line stands.
    """
    line, utterance = hearing.journey.unusual, hearing.utterance
    if line is None:
        return
    told = amounts(utterance, None if cues.looks_like_question(utterance.text) else line.category)
    answer = _stands(utterance, line)
    others = [item for item in told if item.category != line.category]
    corrected = [item for item in told if item.category == line.category and item.amount_minor != line.amount_minor]
    if answer is not True and corrected:
        _asked_about(hearing, line.category)
        told_surely = [replace(item, certainty=_surer(item.certainty)) for item in corrected]
        tell_amounts(hearing, told_surely)
    elif answer is False:
        _asked_about(hearing, line.category)
        cases.withdraw(hearing.session, hearing.journey.case, line.category)
    elif answer or len(told) > len(others) or (not told and _gives_reason(utterance)):
        _asked_about(hearing, line.category)
        _keep(hearing, line.category)
    tell_amounts(hearing, others)


def _stands(utterance: Utterance, line: Unusual) -> bool | None:
    answer = says_yes_or_no(utterance)
    if answer is None and line.direction == "low":
        answer = cues.enough(utterance.text)
    return None if _does_not_know(utterance) else answer


def _surer(certainty: str) -> str:
    """An exact amount given when asked about once more is confirmed; a range stays one."""
    return "confirmed" if certainty == "stated" else certainty


def _gives_reason(utterance: Utterance) -> bool:
    return utterance.intent in _MAY_EXPLAIN and not cues.looks_like_question(utterance.text)


def _asked_about(hearing: Hearing, category: str) -> None:
    """Notes that a line was asked about, with the borrower's own words; it is not asked about again."""
    asked = hearing.journey.fact("guideline") or {}
    hearing.tell("guideline", {**asked, category: hearing.message.text}, "confirmed")


def _keep(hearing: Hearing, category: str) -> None:
    row = hearing.journey.lines[category]
    cases.tell_amount(
        hearing.session,
        hearing.journey.case,
        category,
        row.amount_minor,
        hearing.message,
        "confirmed",
        row.said,
        (row.told_minor, cast(Period, row.period)) if row.told_minor is not None else None,
    )
    hearing.say("guideline_kept")


def summary_confirmed(hearing: Hearing) -> None:
    """Yes; or no with the line that is wrong, which is then asked again."""
    utterance = hearing.utterance
    told = amounts(utterance, None)
    if told:
        tell_amounts(hearing, told)
        return
    answer = says_yes_or_no(utterance)
    wrong = cues.line_named(utterance.text)
    if wrong is not None and answer is not True and hearing.is_evidenced(wrong):
        hearing.say("evidence_stands", item=hearing.label(wrong))
        hearing.answered = True
    elif wrong is not None and answer is not True:
        cases.withdraw(hearing.session, hearing.journey.case, wrong, "summary_confirmed")
        hearing.answered = True
    elif answer:
        hearing.tell("summary_confirmed", True, "confirmed")
    elif answer is False or cues.something_wrong(utterance.text):
        hearing.say("which_line")
        hearing.quiet = True
        hearing.answered = True


def rating(hearing: Hearing) -> None:
    stars = read.rating(hearing.utterance.text)
    if stars is not None:
        feedback.rate(hearing.session, hearing.journey.conversation, stars)
        hearing.answered = True
    elif _declines(hearing.utterance) or says_yes_or_no(hearing.utterance) is False:
        feedback.decline(hearing.session, hearing.journey.conversation)
        hearing.say("feedback_thanks")
        hearing.answered = True


def words(hearing: Hearing) -> None:
    declined = _declines(hearing.utterance) or read.yes_no(hearing.utterance.text) is False
    feedback.add_words(hearing.session, hearing.journey.conversation, "" if declined else hearing.message.text)
    hearing.say("feedback_thanks")
    hearing.answered = True


def not_known_or_declined(hearing: Hearing) -> bool:
    """ "I don't know", "skip", "I'd rather not": noted as such, and the next question follows."""
    utterance, question = hearing.utterance, hearing.journey.question
    if question.kind not in ("money", "since", "until", "people", "reason"):
        return False
    unknown = _does_not_know(utterance)
    if not unknown and not _declines(utterance):
        return False
    hearing.decline(question.id, "unknown" if unknown else "skipped", amount=question.kind == "money")
    hearing.say("dont_know_ok" if unknown else "skipped")
    return True


def puts_aside(utterance: Utterance) -> bool:
    """Whether the words say, whatever the intent, that the question is left or its answer not known."""
    return read.wants_skip(utterance.text) or read.dont_know(utterance.text)


def _does_not_know(utterance: Utterance) -> bool:
    return read.dont_know(utterance.text) or utterance.intent in _DONT_KNOW_INTENTS


def _declines(utterance: Utterance) -> bool:
    sure = utterance.confidence >= 0.5 and utterance.intent in _DECLINE_INTENTS
    return read.wants_skip(utterance.text) or sure


def _past_date(utterance: Utterance) -> date | None:
    for entity in utterance.of("date"):
        start = entity["value"].get("from")
        if start is None:
            continue
        moment = date.fromisoformat(start[:10])
        # "Since March", said in November, is the March that has been.
        moment = moment if moment <= utterance.today else moment - relativedelta(years=1)
        if moment <= utterance.today:
            return moment
    length = _duration(utterance)
    return utterance.today - length if length is not None else None


def _future_date(utterance: Utterance) -> date | None:
    for entity in utterance.of("date"):
        end = entity["value"].get("to") or entity["value"].get("from")
        if end is not None and date.fromisoformat(end[:10]) >= utterance.today:
            return date.fromisoformat(end[:10])
    length = _duration(utterance)
    return utterance.today + length if length is not None else None


def _duration(utterance: Utterance) -> relativedelta | timedelta | None:
    for entity in utterance.of("duration"):
        value = entity["value"]
        number = int(value.get("high") or value.get("low") or 0)
        match value["unit"]:
            case "day":
                return timedelta(days=number)
            case "week":
                return timedelta(weeks=number)
            case "month":
                return relativedelta(months=number)
            case "year":
                return relativedelta(years=number)
    return None
