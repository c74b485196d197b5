"""Handing over in words: why, where the borrower stands in the queue, and that they may go on meanwhile."""

from leeway.feedback import service as feedback
from leeway.handoffs import leaving, queue
from leeway.handoffs import service as handoffs
from leeway.handoffs.package import refresh_package
from leeway.handoffs.reasons import stops_money
from leeway.journey.hearing import Hearing
from leeway.journey.speech import Speaker
from leeway.words.formatting import day_and_time


def hand_over(hearing: Hearing, reason: str) -> None:
    """Puts the case into the queue and tells the borrower what that means for them. Nothing more is asked this turn."""
    session, conversation = hearing.session, hearing.journey.conversation
    known = hearing.journey.handoff
    known_reason = known.reason if known is not None else None
    returns = known is None and leaving.left_today(session, conversation) is not None
    handoff = handoffs.request(session, conversation, reason)
    if reason == "complaint":
        feedback.complain(session, hearing.message, "collection")
    refresh_package(session, handoff)
    if known is None:
        hearing.say(f"handover_{reason}")
    elif known_reason != reason:
        hearing.say("waiting_heard")
    if returns:
        hearing.say("place_kept")
    say_standing(hearing.speaker, queue.standing(session, handoff), again=known is not None)
    if known is None and not stops_money(handoff.reason):
        hearing.say("waiting_meanwhile")
    hearing.quiet = True
    hearing.answered = True


def say_standing(speaker: Speaker, standing: queue.Standing, *, again: bool) -> None:
    """Only what is so: a place and a wait when somebody is there, otherwise when somebody will be and a call back."""
    if not standing.present and standing.opens_at is not None:
        speaker.say("queue_closed", opens=day_and_time(standing.opens_at, standing.today, speaker.language))
    elif not standing.present:
        speaker.say("queue_unattended", hours=standing.hours)
    elif again:
        speaker.say("waiting_status", position=standing.position, minutes=standing.minutes)
    else:
        speaker.say("queue_position", position=standing.position, minutes=standing.minutes)
