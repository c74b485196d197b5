"""Listening: what one message does to the case, and what follows.

The order is the product's: the open question is answered first and everything else that was told is written down;
then whoever needs a person gets one, and whoever is distressed is met before money goes on. What remains is left to
the dialogue's rules, which answer by intent.
"""

from collections.abc import Callable

from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.conversations.models import Message
from leeway.journey import answers, bargaining, cues, handing_over, history, knowledge, reviewing
from leeway.journey.hearing import Hearing
from leeway.journey.questions import BY_ID, PASSING, QUESTIONS
from leeway.journey.reading import Utterance, amounts, said_debt
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load
from leeway.journey.triggers import hand_over_reason
from reading import answers as read

READERS: dict[str, Callable[[Hearing], None]] = {
    "support_choice": answers.support,
    "check": answers.check,
    "plan_review": reviewing.plan_review,
    "consent": answers.consent,
    "loan_confirmed": answers.loan_confirmed,
    "reason": answers.reason,
    "since": answers.since,
    "until": answers.until,
    "household": answers.people,
    "guideline": answers.guideline,
    "summary_confirmed": answers.summary_confirmed,
    "offer_choice": bargaining.offer_choice,
    "agreement_confirmed": bargaining.agreement_confirmed,
    "feedback_rating": answers.rating,
    "feedback_words": answers.words,
}
# Intents that ask for something, and so are not the answer to the open question even when they hold a number.
DIGRESSIONS = frozenset(
    {
        "ask_early_settlement",
        "ask_credit_report",
        "ask_overdue_consequence",
        "ask_fees",
        "ask_balance",
        "ask_payment_method",
        "ask_eligibility",
        "ask_case_status",
        "report_payment_problem",
        "paid_agent",
        "ask_why",
        "repeat",
        "cancel",
        "restart",
        "change_language",
        "bot_challenge",
        "out_of_scope",
    }
)
SURE = 0.5
SURE_IT_TELLS = 0.7
# Questions beside those for an amount whose own reader looks at the amounts in the answer.
TAKE_AMOUNTS = frozenset({"check", "guideline", "summary_confirmed", "offer_choice", "agreement_confirmed"})
# What a person may want without answering the open question; kept, acknowledged, and the question follows.
WISHES = {
    "request_extension": "extension",
    "request_instalments": "instalments",
    "request_waiver": "waiver",
    "promise_to_pay": "promise",
    "report_hardship": "hardship",
}
# A balance that differs from ours by less than this part is rounding, not a contradiction.
DEBT_TOLERANCE = 0.1


def listen(session: Session, message: Message, utterance: Utterance) -> Hearing:
    """Takes a message in. Case, dialogue and the words to say are changed in `session`; the caller commits."""
    journey = load(session, message.conversation_id)
    hearing = Hearing(session, journey, message, utterance, Speaker(journey.conversation, journey.dialogue))
    digression = utterance.intent in DIGRESSIONS and utterance.confidence >= SURE
    asks = digression and cues.looks_like_question(utterance.text)

    _hardship(hearing)
    _identity(hearing)
    if not asks:
        _open_question(hearing)
    _told_beside(hearing, bare_amounts_taken=not asks, digression=digression)
    if hearing.answered and journey.dialogue.support in ("not_understood", "upset"):
        # Whoever goes on telling has chosen to go on.
        journey.dialogue.support = None
    answers_question = hearing.answered or answers.puts_aside(utterance)
    hearing.hand_over = hearing.hand_over or hand_over_reason(utterance, answers_question=answers_question)
    if hearing.hand_over is None:
        _feelings(hearing)
        if not hearing.answered and not digression:
            _unanswered(hearing)
        _note(hearing)
        if hearing.answered and not asks and journey.dialogue.support is None:
            knowledge.answer_beside(session, utterance, journey, hearing.speaker)
        if asks and journey.dialogue.support is None:
            # What was told is written down; now the rule of the intent answers what was asked.
            hearing.answered = False
    hearing.refresh()
    if hearing.hand_over is not None:
        handing_over.hand_over(hearing, hearing.hand_over)
    elif hearing.answered and bargaining.due(hearing.journey):
        bargaining.propose(hearing)
    hearing.refresh()
    return hearing


def _hardship(hearing: Hearing) -> None:
    """The gateway has noticed hardship by its words; here it is noticed by what the model understood, too: of the
    message, or of a clause beside an arrangement that is asked for.
    """
    utterance = hearing.utterance
    as_a_whole = utterance.intent == "report_hardship" and utterance.confidence >= SURE
    if as_a_whole or any(clause["intent"] == "report_hardship" for clause in utterance.beside):
        cases.notice_hardship(hearing.session, hearing.journey.case, hearing.message)


def _identity(hearing: Hearing) -> None:
    """What the gateway did with a phone number or a code in the raw words."""
    match hearing.utterance.identity:
        case "locked":
            hearing.say("identity_locked")
            hearing.hand_over = "identity_locked"
        case str(event):
            hearing.say(event)
            hearing.answered = True


def _open_question(hearing: Hearing) -> None:
    dialogue = hearing.journey.dialogue
    question = BY_ID[dialogue.question]
    had_consent = hearing.journey.consent
    _read_answer(hearing)
    if question.id == "support_choice" and not hearing.answered and dialogue.support != "consent_refused":
        _parked_question(hearing)
    hearing.refresh()
    if hearing.journey.consent and not had_consent:
        _take_in_what_was_held(hearing)


def _read_answer(hearing: Hearing) -> None:
    question = BY_ID[hearing.journey.dialogue.question]
    reader = answers.amount if question.kind == "money" else READERS.get(question.id)
    if reader is not None:
        reader(hearing)


def _parked_question(hearing: Hearing) -> None:
    """Whoever simply answers the question that the offer of a person interrupted has chosen to go on."""
    dialogue = hearing.journey.dialogue
    cause, dialogue.support = dialogue.support, None
    dialogue.question = hearing.journey.question.id
    _read_answer(hearing)
    if not hearing.answered:
        dialogue.support, dialogue.question = cause, "support_choice"


def _take_in_what_was_held(hearing: Hearing) -> None:
    """What was told before consent was given is taken in now, so that nobody has to say it again."""
    for message, utterance in history.before(hearing.session, hearing.message, hearing.utterance.today):
        earlier = Hearing(hearing.session, hearing.journey, message, utterance, hearing.speaker, noted=hearing.noted)
        _told_beside(earlier, bare_amounts_taken=False, digression=False)
        hearing.refresh()


def _told_beside(hearing: Hearing, *, bare_amounts_taken: bool, digression: bool) -> None:
    """Facts beside the open question: several in one message, or answers to questions asked earlier or not yet."""
    journey, utterance = hearing.journey, hearing.utterance
    if journey.consent is not True or journey.money_stopped or journey.settled:
        return
    asked = journey.dialogue.question
    took_amounts = bare_amounts_taken and (BY_ID[asked].kind == "money" or asked in TAKE_AMOUNTS)
    # What is typed where a telephone or a code is asked for is no amount.
    if not took_amounts and journey.dialogue.check is None and BY_ID[asked].kind != "identity":
        answers.tell_amounts(
            hearing, [told for told in amounts(utterance, None) if told.category != "proposed_payment"]
        )
    if digression:
        return
    corrects = read.is_correction(utterance.text)
    if asked != "reason" and (corrects or "reason" not in journey.facts):
        answers.reason(hearing)
        if hearing.answered and "since" not in journey.facts and set(read.reasons(utterance.text)) & PASSING:
            answers.since(hearing)
    if asked != "household" and (corrects or "household" not in journey.facts) and cues.tells_household(utterance.text):
        answers.people(hearing)
    # "They let me go last month" has told when; a mere length ("my wages are a week late") need not have.
    told_when = asked == "loan_confirmed" or (asked == "reason" and bool(utterance.of("date")))
    if told_when and "reason" in journey.facts and "since" not in journey.facts:
        answers.since(hearing)
    _compare_debt(hearing)


def _compare_debt(hearing: Hearing) -> None:
    """A balance that differs from ours is said kindly, and it is asked which is right."""
    journey, said = hearing.journey, said_debt(hearing.utterance)
    if said is None or not journey.loans or "loan_confirmed" in journey.facts or journey.dialogue.check is not None:
        return
    ours = sum(loan.outstanding_minor for loan in journey.loans)
    if abs(said - ours) > ours * DEBT_TOLERANCE:
        journey.dialogue.check = {"name": "debt", "amount_minor": ours, "said": {"amount_minor": said}}
        hearing.answered = True


def _feelings(hearing: Hearing) -> None:
    """Distress pauses money until the person chooses; upset is met with its cause, twice running with a person."""
    dialogue, distress = hearing.journey.dialogue, hearing.utterance.distress
    if distress == "distressed" and dialogue.question != "support_choice":
        dialogue.support, dialogue.upset_streak = "distressed", 0
        hearing.answered = True
    elif distress == "upset":
        dialogue.upset_streak += 1
        if dialogue.upset_streak >= 2 and dialogue.support is None:
            dialogue.support, dialogue.upset_streak = "upset", 0
        else:
            hearing.say("upset_ack" if dialogue.support is None else "listening")
        hearing.answered = True
    elif distress == "none":
        dialogue.upset_streak = 0


def _unanswered(hearing: Hearing) -> None:
    """Not an answer: "I don't know", "skip", a wish that stands beside the question, or something told all the same."""
    if answers.not_known_or_declined(hearing):
        return
    _wish(hearing)
    if not hearing.answered and hearing.hand_over is None:
        _heard(hearing)


def _wish(hearing: Hearing) -> None:
    journey, utterance = hearing.journey, hearing.utterance
    wish = WISHES.get(utterance.intent)
    asked = BY_ID[journey.dialogue.question].kind
    if wish is None or utterance.confidence < SURE:
        return
    if wish in reviewing.WISHES and reviewing.has_plan_in_question(journey):
        reviewing.cannot_keep_plan(hearing)
        return
    if journey.settled and wish == "waiver":
        # More than a new plan can give: a person goes over it with them.
        hearing.hand_over = "plan_trouble"
        return
    if asked in ("offer", "support", "open") or journey.fact("wish") == wish or not journey.case_is_open:
        return
    cases.tell_fact(hearing.session, journey.case, "wish", wish, hearing.message)
    hearing.say("hardship_ack" if wish == "hardship" else "wish_ack")
    hearing.answered = True


def _heard(hearing: Hearing) -> None:
    """Whoever is distressed is listened to, whatever they say; and what is told before consent is heard, but not used.
    Neither was "not understood".
    """
    journey, dialogue = hearing.journey, hearing.journey.dialogue
    if dialogue.support in ("distressed", "upset"):
        hearing.say("listening")
        hearing.answered = True
    elif _consent_is_wanted(journey) and _tells_something(hearing.utterance):
        if dialogue.support == "not_understood":
            dialogue.support = None
        hearing.say("held_until_consent")
        hearing.answered = True


def _consent_is_wanted(journey: Journey) -> bool:
    """Whether consent is what is asked, or what an offer of help has interrupted."""
    return next(one.id for one in QUESTIONS if one.kind != "support" and one.is_open(journey)) == "consent"


def _tells_something(utterance: Utterance) -> bool:
    told = {found["entity"] for found in utterance.entities} & {"money", "duration", "date", "nothing"}
    said = utterance.intent in ("inform", "correct", "report_hardship") and utterance.confidence >= SURE_IT_TELLS
    return bool(told or said or read.reasons(utterance.text) or read.household(utterance.text))


def _note(hearing: Hearing) -> None:
    """Reads back every amount just noted, in one sentence."""
    if hearing.noted:
        separator = ", " if hearing.speaker.language == "en" else "，"
        hearing.say("noted", items=separator.join(hearing.noted))
