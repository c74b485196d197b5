"""Whatever people and time do to a case, its handoff and its conversation tell the same story."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING
from leeway.errors import Conflict
from leeway.handoffs import leases, leaving, passing
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import OPEN, Handoff
from leeway.journey.models import Dialogue
from leeway.migrations.models import metadata

STATE = {"waiting": {WAITING}, "claimed": {HUMAN}, None: {ASSISTANT, CLOSED}}
WHO = st.integers(0, 1)
REASON = st.sampled_from(["crisis", "complaint", "requested"])


class Queue(RuleBasedStateMachine):
    """One conversation, two agents of whom each may hold one case."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.engine = create_engine(f"sqlite:///{Path(self.folder.name) / 'leeway.db'}")
        metadata.create_all(self.engine)
        self.session = Session(self.engine)
        self.agents = [
            Agent(username=f"a{number}", name="A", role="agent", password_hash="x", capacity=1) for number in range(2)
        ]
        self.session.add_all(self.agents)
        self.conversation = conversations.open_conversation(self.session, "zh")
        self.opened: dict[str, datetime] = {}

    @rule(reason=REASON)
    def request(self, reason: str) -> None:
        if self.conversation.state != HUMAN:
            left = leaving.left_today(self.session, self.conversation)
            row = handoffs.request(self.session, self.conversation, reason)
            self.opened.setdefault(row.id, row.opened_at)
            if reason == "crisis":
                self.conversation.crisis_since = clock.now(self.session)
            # Whoever comes back on the same day takes up the case that they left, and opens no other.
            assert row.id == (left or row).id

    @rule(who=WHO)
    def claim(self, who: int) -> None:
        row = handoffs.open_handoff(self.session, self.conversation.id)
        if row is not None:
            self._try(lambda: handoffs.claim(self.session, row.id, self.agents[who]))

    @rule(who=WHO, to=WHO)
    def transfer(self, who: int, to: int) -> None:
        agents = self.agents
        self._try(lambda: passing.transfer(self.session, self.conversation.id, agents[who], agents[to].id, None, ""))

    @rule()
    def clear_crisis(self) -> None:
        self.conversation.crisis_since = None

    @rule(who=WHO)
    def hand_back(self, who: int) -> None:
        self._try(lambda: handoffs.hand_back(self.session, self.conversation.id, self.agents[who], None, "seen"))

    @rule(who=WHO)
    def resolve(self, who: int) -> None:
        self._try(lambda: handoffs.resolve(self.session, self.conversation.id, self.agents[who], "advice", ""))

    @rule(minutes=st.integers(0, 60))
    def look_for_borrowers_who_left(self, minutes: int) -> None:
        self.session.flush()
        with patch.object(leaving, "open_at", return_value=True):
            leaving.abandon(self.session, clock.machine_now() + timedelta(minutes=minutes))

    @rule()
    def seen(self) -> None:
        conversations.seen(self.session, [self.conversation.id])

    @rule(seconds=st.integers(0, 300))
    def look_for_vanished_agents(self, seconds: int) -> None:
        self.session.flush()
        leases.lapse(self.session, clock.machine_now() + timedelta(seconds=seconds))

    @invariant()
    def story_fits(self) -> None:
        if not hasattr(self, "session"):
            return
        self.session.flush()
        rows = self.session.scalars(select(Handoff)).all()
        open_rows = [row for row in rows if row.status in OPEN]
        assert len(open_rows) <= 1
        assert self.conversation.state in STATE[open_rows[0].status if open_rows else None]
        for row in rows:
            claimed = row.status == "claimed"
            assert row.lease_until is not None or not claimed
            assert row.opened_at == self.opened[row.id]
            assert (row.closed_at is None) is (row.status in OPEN)
            assert row.status != "abandoned" or (row.reason, row.agent_id) == ("requested", None)
        holder = open_rows[0].agent_id if open_rows else None
        assert self.conversation.agent_id == holder
        if self.conversation.crisis_since is not None:
            assert open_rows and open_rows[0].reason == "crisis"
        offered = self.session.get_one(Dialogue, self.conversation.id).support == leaving.OFFER
        assert not offered or self.conversation.state == ASSISTANT

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.engine.dispose()
            self.folder.cleanup()

    @staticmethod
    def _try(deed: Callable[[], object]) -> None:
        """What is impossible now is refused as a conflict, and changes nothing."""
        with suppress(Conflict):
            deed()


TestQueue = Queue.TestCase
TestQueue.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
