"""Any sequence of requests, claims, hand-backs, ends and moves, against a small model of what must come of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING, Conversation
from leeway.errors import LeewayError
from leeway.handoffs import service as handoffs

STATES = (ASSISTANT, WAITING, HUMAN, CLOSED)
# Written out anew, so that a change of the code's own table is noticed here.
REFUSED = {(ASSISTANT, HUMAN), (CLOSED, HUMAN)}
PRIORITIES = {"crisis": 0, "legal": 2, "complaint": 3, "requested": 4}


@dataclass
class Open:
    """The model's open handoff."""

    reason: str
    holder: int | None = None


class Conversing(RuleBasedStateMachine):
    """One conversation and three agents."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.conversation = conversations.open_conversation(session, "zh")
        self.agents = list(session.scalars(select(Agent).where(Agent.role != "auditor").order_by(Agent.username)))
        self.state: str = ASSISTANT
        self.open: Open | None = None
        self.seen: list[str] = []

    @contextmanager
    def attempt(self, expected: type[LeewayError] | None) -> Iterator[None]:
        """A deed in a transaction of its own, which either succeeds or is refused with exactly this error."""
        if expected is None:
            with self.session.begin_nested():
                yield
            return
        with pytest.raises(expected), self.session.begin_nested():
            yield
        self.session.expire_all()

    @rule(state=st.sampled_from(STATES))
    def move(self, state: str) -> None:
        refused = (self.state, state) in REFUSED
        with self.attempt(conversations.ImpossibleTransition if refused else None):
            conversations.move(self.session, self.conversation, state, "system", "test")
        if not refused:
            self.state = state

    @rule(reason=st.sampled_from(sorted(PRIORITIES)))
    def request(self, reason: str) -> None:
        with self.attempt(None):
            handoffs.request(self.session, self.conversation, reason)
        if self.open is None:
            self.open, self.state = Open(reason), WAITING
        elif PRIORITIES[reason] < PRIORITIES[self.open.reason]:
            self.open.reason = reason

    @rule(agent=st.integers(0, 2))
    def claim(self, agent: int) -> None:
        latest = handoffs.open_handoff(self.session, self.conversation.id)
        free = self.open is not None and self.open.holder in (None, agent)
        possible = self.state in (WAITING, HUMAN)
        expected = None if free and possible else conversations.ImpossibleTransition if free else handoffs.AlreadyTaken
        with self.attempt(expected):
            handoffs.claim(self.session, latest.id if latest else "none", self.agents[agent])
        if expected is None and self.open is not None:
            self.open.holder, self.state = agent, HUMAN

    @rule(agent=st.integers(0, 2))
    def hand_back(self, agent: int) -> None:
        with self.attempt(None if self.holds(agent) else handoffs.NotYours):
            handoffs.hand_back(self.session, self.conversation.id, self.agents[agent], None, "")
        if self.holds(agent):
            self.open, self.state = None, ASSISTANT

    @rule(agent=st.integers(0, 2))
    def resolve(self, agent: int) -> None:
        with self.attempt(None if self.holds(agent) else handoffs.NotYours):
            handoffs.resolve(self.session, self.conversation.id, self.agents[agent], "advice", "")
        if self.holds(agent):
            self.open, self.state = None, CLOSED

    def holds(self, agent: int) -> bool:
        return self.open is not None and self.open.holder == agent and self.state == HUMAN

    @invariant()
    def the_database_says_what_the_model_says(self) -> None:
        self.session.flush()
        state = self.session.scalar(select(Conversation.state).where(Conversation.id == self.conversation.id))
        handoff = handoffs.open_handoff(self.session, self.conversation.id)
        assert state == self.state
        assert (handoff is None) == (self.open is None)
        if handoff is not None and self.open is not None:
            holder = None if self.open.holder is None else self.agents[self.open.holder].id
            assert (handoff.reason, handoff.priority) == (self.open.reason, PRIORITIES[self.open.reason])
            assert (handoff.status, handoff.agent_id) == ("claimed" if holder else "waiting", holder)

    @invariant()
    def the_record_tells_every_step_of_the_way(self) -> None:
        query = select(AuditEvent.data).where(
            AuditEvent.action == "conversation.state", AuditEvent.subject == self.conversation.id
        )
        steps = [(data["before"], data["after"]) for data in self.session.scalars(query)]
        assert not REFUSED & set(steps)
        for state in STATES:
            left, reached = (sum(step[side] == state for step in steps) for side in (0, 1))
            assert reached - left == (state == self.state) - (state == ASSISTANT)


def test_states_and_handoffs_follow_the_model_whatever_is_tried(session: Session) -> None:
    run_state_machine_as_test(
        lambda: Conversing(session), settings=settings(max_examples=40, stateful_step_count=20, deadline=None)
    )


@pytest.mark.parametrize("before", STATES)
def test_staying_where_it_is_changes_nothing_and_is_not_recorded(session: Session, before: str) -> None:
    conversation = conversations.open_conversation(session, "zh")
    conversation.state = before
    session.flush()
    conversations.move(session, conversation, before, "system", "test")
    assert session.scalars(select(AuditEvent).where(AuditEvent.action == "conversation.state")).all() == []


def test_a_state_changed_by_somebody_else_meanwhile_is_not_overwritten(session: Session) -> None:
    conversation = conversations.open_conversation(session, "zh")
    session.execute(update(Conversation).values(state=CLOSED), execution_options={"synchronize_session": False})
    assert conversation.state == ASSISTANT
    with pytest.raises(conversations.ImpossibleTransition):
        conversations.move(session, conversation, WAITING, "system", "test")
