"""From the confirmed sheet to offers, and from offers to an agreement."""

from datetime import date, timedelta
from typing import cast

from leeway import clock
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.journey import cues, shown
from leeway.journey.answers import says_yes_or_no, tell_amounts
from leeway.journey.handing_over import hand_over
from leeway.journey.hearing import Hearing
from leeway.journey.questions import PASSING
from leeway.journey.reading import Utterance, amounts, counter_amount, lump_sum, months
from leeway.journey.state import Journey
from leeway.journey.wording import formatted
from leeway.plans import service as plans
from leeway.plans.models import DecisionRecord
from leeway.plans.schemas import Counter, Wish
from leeway.policy.errors import PolicyError
from leeway.policy.pack import pack_meta
from leeway.policy.schemas import Reason
from reading import answers as read

# Which reason of the policy becomes which reason for handing over; any other is "no option fits".
HAND_OVER_FOR = {
    "no_surplus": "negative_budget",
    "below_minimum": "negative_budget",
    "dispute": "dispute",
    "deceased": "deceased",
}
# How often the borrower may turn everything down before a person is brought in.
REFUSALS = 2


def due(journey: Journey) -> bool:
    """Whether the sheet is confirmed and waits for a decision.

    Where the pack decides nothing no sheet is asked for: once the reason is asked about, a person goes on.
    """
    ready = bool(journey.fact("summary_confirmed")) if pack_meta().decides else "reason" in journey.facts
    return journey.case_is_open and ready and not journey.offers


def propose(hearing: Hearing) -> None:
    """Decides; says at once why nothing can be offered, and leaves offers to be asked about."""
    journey = hearing.journey
    if not journey.loans or journey.case.borrower_id is None:
        hand_over(hearing, "no_option")
        return
    try:
        decision = plans.propose(
            hearing.session, journey.case, journey.case.borrower_id, journey.loans, situation(journey)
        )
    except PolicyError as error:
        record(hearing.session, "system", "policy.failed", journey.case.id, error=str(error))
        hearing.say("error_policy")
        hand_over(hearing, "no_option")
        return
    if decision.outcome != "offer":
        _no_plan(hearing, decision)


def offer_choice(hearing: Hearing) -> None:
    """One of the offers, something else in the borrower's own words, or none."""
    if _changes_sheet(hearing):
        return
    journey, utterance = hearing.journey, hearing.utterance
    counter = _counter(hearing)
    chosen = _pressed(journey, utterance.text)
    if chosen is None and shown.is_choosing(utterance.text.strip()):
        hearing.say("error_offer_gone")
        hearing.answered = True
        return
    if chosen is None:
        chosen = read.choice(utterance.text, len(journey.open_offers))
    if chosen is None and counter is None and len(journey.open_offers) == 1 and says_yes_or_no(utterance):
        chosen = 0
    if chosen is not None and (counter is None or counter.amount_minor is None):
        offer = journey.open_offers[chosen]
        plans.choose(hearing.session, offer)
        hearing.say("offer_chosen", label=offer.label)
        hearing.answered = True
    elif counter is not None:
        _bargain(hearing, counter)
    elif (
        says_yes_or_no(utterance) is False
        or cues.none_of_them(utterance.text)
        or utterance.intent in ("refuse", "request_waiver")
    ):
        _none_of_them(hearing)


def _pressed(journey: Journey, text: str) -> int | None:
    """Which open offer's own button was pressed: its label need not be its place."""
    words = [shown.choosing_words(offer.label) for offer in journey.open_offers]
    return next((place for place, known in enumerate(words) if text.strip() in known), None)


def agreement_confirmed(hearing: Hearing) -> None:
    """Signs, or puts the offer back on the table."""
    journey = hearing.journey
    answer = True if cues.signs(hearing.utterance.text) else says_yes_or_no(hearing.utterance)
    offer = journey.chosen_offer
    if offer is None or _changes_sheet(hearing):
        return
    counter = _counter(hearing)
    if counter is not None and answer is not True:
        plans.put_back(hearing.session, offer)
        _bargain(hearing, counter)
    elif answer and not cues.wants_other_offers(hearing.utterance.text) and not _has_been_read(hearing):
        hearing.say("read_first")
        hearing.quiet = True
        hearing.answered = True
    elif answer and not cues.wants_other_offers(hearing.utterance.text):
        agreement = plans.agree(hearing.session, journey.case, offer, hearing.message)
        hearing.speaker.say("agreed", kind="agreement", data=shown.agreement(agreement))
        hearing.answered = True
    elif answer is False or cues.wants_other_offers(hearing.utterance.text):
        plans.put_back(hearing.session, offer)
        hearing.say("agreement_declined")
        hearing.answered = True


def _has_been_read(hearing: Hearing) -> bool:
    """Whether the table of costs has stood there for the reading time of the rule pack."""
    since = conversations.shown_since(hearing.session, hearing.journey.conversation.id, "cost_table")
    wait = timedelta(seconds=pack_meta().reading_seconds)
    return since is not None and clock.now(hearing.session) - since >= wait


def _changes_sheet(hearing: Hearing) -> bool:
    """A line of income or spending told anew: offers rest on the old one, so the sheet is confirmed again."""
    told = [item for item in amounts(hearing.utterance, None) if item.category in hearing.journey.lines]
    told = [item for item in told if item.category != "proposed_payment"]
    tell_amounts(hearing, told)
    return bool(told)


def _bargain(hearing: Hearing, counter: Counter) -> None:
    journey = hearing.journey
    counter = _beside(counter, journey)
    answer, offer = plans.bargain(hearing.session, journey.case, counter, _wish(journey))
    for reason in answer.reasons:
        hearing.say(reason.id, **formatted(reason.parameters, journey.loans[0].currency, hearing.speaker.language))
    hearing.answered = True
    if offer is None:
        hearing.hand_over = "negotiation_limit"
    elif answer.kind == "accept":
        # It is exactly what they asked for: what remains is the cost table and their word.
        plans.choose(hearing.session, offer)


def _beside(counter: Counter, journey: Journey) -> Counter:
    """A wish beside those already met: whoever names only a date keeps the number of instalments, and the reverse."""
    met = journey.chosen_offer or next(iter(journey.open_offers), None)
    if met is None or plans.draft_of(met).style != "offer_countered":
        return counter
    draft = plans.draft_of(met)
    names_size = counter.amount_minor is not None or counter.n is not None
    n = counter.n if names_size else draft.n
    return counter.model_copy(update={"n": n, "first_due": counter.first_due or draft.first_due})


def _none_of_them(hearing: Hearing) -> None:
    dialogue = hearing.journey.dialogue
    dialogue.refused_offers += 1
    hearing.answered = True
    if dialogue.refused_offers >= REFUSALS:
        hearing.hand_over = "negotiation_limit"
    else:
        hearing.say("ask_counter")
        hearing.quiet = True


def _no_plan(hearing: Hearing, decision: DecisionRecord) -> None:
    """Relief where policy gives it, the reason in plain words, and a person."""
    explanations = shown.explanations(decision, hearing.speaker.language)
    for response, values in explanations:
        hearing.say(response, **values)
    hand_over(hearing, HAND_OVER_FOR.get(decision.reason_code, "no_option"))


def _counter(hearing: Hearing) -> Counter | None:
    utterance = hearing.utterance
    asked = {
        "amount_minor": counter_amount(utterance),
        "n": _number(utterance),
        "first_due": _start(hearing),
        "lump_sum_minor": lump_sum(utterance),
    }
    stated = {name: value for name, value in asked.items() if value}
    return Counter.model_validate(stated) if stated else None


def _number(utterance: Utterance) -> int | None:
    """A number of instalments; "one month" beside an amount only says that the amount is monthly."""
    number = months(utterance)
    return None if number == 1 and utterance.of("money") else number


def _start(hearing: Hearing) -> date | None:
    for entity in hearing.utterance.of("date"):
        start = entity["value"].get("from") or entity["value"].get("to")
        if start is not None:
            return date.fromisoformat(start[:10])
    return None


def situation(journey: Journey) -> plans.Situation:
    """What the case is decided from, as it was told."""
    reason = cast(Reason, journey.fact("reason") or "other")
    until = journey.fact("until")
    return plans.Situation(
        budget=journey.budget,
        reason=reason,
        temporary=reason == "pay_timing" or (reason in PASSING and until is not None),
        until=date.fromisoformat(until) if until else None,
        wish=_wish(journey),
    )


def _wish(journey: Journey) -> Wish:
    line = journey.lines.get("proposed_payment")
    return Wish(proposed_minor=(line.amount_minor or None) if line else None)
