"""Accounts: added, changed, taken away, and never the last administrator."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import demo
from leeway.agents import accounts
from leeway.agents import service as agents
from leeway.agents.models import Agent, AgentSession
from leeway.audit import listing
from leeway.audit.models import AuditEvent, record
from leeway.conversations.models import WAITING
from leeway.errors import NotFound
from leeway.handoffs import leases
from leeway.handoffs import service as handoffs
from tests.support.talk import Talk

GOOD = "correct horse battery"


@pytest.fixture
def anna(session: Session) -> Agent:
    return accounts.by_username(session, "zhoumin")


@pytest.fixture
def admin(session: Session) -> Agent:
    return accounts.by_username(session, "admin")


def password_of(username: str) -> str:
    return next(one["password"] for one in demo.agents() if one["username"] == username)


def test_whoever_is_added_may_sign_in(session: Session) -> None:
    accounts.add(session, "system", username="li.na", name="李娜", role="agent", password=GOOD)
    agent, _ = agents.log_in(session, "li.na", GOOD)
    assert (agent.name, agent.role, agent.active) == ("李娜", "agent", True)


@pytest.mark.parametrize("change", [{"active": False}, {"role": "auditor"}])
def test_the_cases_of_somebody_who_takes_none_any_more_return_at_once_to_their_place(
    session: Session, anna: Agent, change: dict[str, Any]
) -> None:
    talk, other = Talk(session), Talk(session)
    held = handoffs.request(session, talk.conversation, "requested")
    opened = held.opened_at
    handoffs.claim(session, held.id, anna)
    meant = handoffs.request(session, other.conversation, "requested")
    meant.for_agent_id = anna.id
    session.flush()
    accounts.change(session, "system", anna.id, name="周敏敏")
    assert held.status == "claimed"
    accounts.change(session, "system", anna.id, **change)
    session.refresh(meant)
    assert (held.status, held.agent_id, held.opened_at, meant.for_agent_id) == ("waiting", None, opened, None)
    assert (talk.conversation.state, talk.conversation.agent_id) == (WAITING, None)
    assert [handoffs.position(session, row) for row in (held, meant)] == [1, 2]


def test_who_has_left_takes_no_case(session: Session, anna: Agent) -> None:
    handoff = handoffs.request(session, Talk(session).conversation, "requested")
    accounts.change(session, "system", anna.id, active=False)
    with pytest.raises(leases.AtCapacity):
        handoffs.claim(session, handoff.id, anna)


@pytest.mark.parametrize("username", ["zhoumin", "ZhouMin"])
def test_a_user_name_is_somebodys_alone(session: Session, username: str) -> None:
    with pytest.raises(accounts.UsernameTaken):
        accounts.add(session, "system", username=username, name="X", role="agent", password=GOOD)


def test_a_password_has_twelve_characters_in_any_script(session: Session) -> None:
    with pytest.raises(accounts.PasswordTooShort):
        accounts.add(session, "system", username="short", name="X", role="agent", password="x" * 11)
    accounts.add(session, "system", username="long", name="X", role="agent", password="密" * 12)


def test_who_is_no_longer_active_is_signed_out_and_may_not_come_back(session: Session, anna: Agent) -> None:
    _, token = agents.log_in(session, "zhoumin", password_of("zhoumin"))
    agents.seen(session, [anna.id])
    accounts.change(session, "system", anna.id, active=False)
    assert agents.agent_of(session, token) is None and agents.present(session) == 0
    assert session.scalars(select(AgentSession).where(AgentSession.agent_id == anna.id)).all() == []
    with pytest.raises(agents.LoginFailed):
        agents.log_in(session, "zhoumin", password_of("zhoumin"))
    assert agents.seen(session, [anna.id]) == {anna.id}
    accounts.change(session, "system", anna.id, active=True)
    agents.log_in(session, "zhoumin", password_of("zhoumin"))


@pytest.mark.parametrize("wanted", [{"active": False}, {"role": "supervisor"}])
def test_the_last_administrator_stays(session: Session, admin: Agent, wanted: dict[str, object]) -> None:
    with pytest.raises(accounts.LastAdministrator):
        accounts.change(session, "system", admin.id, **wanted)
    accounts.add(session, "system", username="second", name="X", role="administrator", password=GOOD)
    accounts.change(session, "system", admin.id, **wanted)


def test_an_inactive_administrator_does_not_count(session: Session, admin: Agent) -> None:
    second = accounts.add(session, "system", username="second", name="X", role="administrator", password=GOOD)
    accounts.change(session, "system", second.id, active=False)
    with pytest.raises(accounts.LastAdministrator):
        accounts.change(session, "system", admin.id, role="agent")
    accounts.change(session, "system", second.id, name="Y")


def test_ones_own_password_needs_the_old_one_and_ends_the_other_sessions(session: Session, anna: Agent) -> None:
    old = password_of("zhoumin")
    (_, here), (_, there) = (agents.log_in(session, "zhoumin", old) for _ in "ab")
    with pytest.raises(accounts.WrongPassword):
        accounts.change_own_password(session, anna.id, "wrong", GOOD, here)
    accounts.change_own_password(session, anna.id, old, GOOD, here)
    assert agents.agent_of(session, here) is not None and agents.agent_of(session, there) is None
    agents.log_in(session, "zhoumin", GOOD)


def test_a_new_password_from_the_administrator_ends_every_session_and_the_lock(session: Session, anna: Agent) -> None:
    _, token = agents.log_in(session, "zhoumin", password_of("zhoumin"))
    for _ in range(agents.FAILED_LIMIT):
        agents.count_failure(session, "zhoumin")
    accounts.set_password(session, "system", anna.id, GOOD)
    assert agents.agent_of(session, token) is None
    agents.log_in(session, "zhoumin", GOOD)


def test_a_lock_can_be_taken_off(session: Session, anna: Agent) -> None:
    for _ in range(agents.FAILED_LIMIT):
        agents.count_failure(session, "zhoumin")
    accounts.unlock(session, "system", anna.id)
    agents.log_in(session, "zhoumin", password_of("zhoumin"))


def test_every_deed_is_on_record_and_no_password(session: Session, anna: Agent) -> None:
    accounts.change(session, "agent:a", anna.id, role="supervisor", name="周敏")
    accounts.set_password(session, "agent:a", anna.id, GOOD)
    deeds = session.scalars(select(AuditEvent).where(AuditEvent.subject == anna.id).order_by(AuditEvent.at)).all()
    assert [(one.action, one.data) for one in deeds] == [
        ("account.changed", {"role": "supervisor"}),
        ("account.password_set", {}),
    ]


def test_nobody_is_not_found(session: Session) -> None:
    with pytest.raises(NotFound):
        accounts.by_username(session, "nobody")
    with pytest.raises(NotFound):
        accounts.change(session, "system", "none", active=False)


def test_the_record_is_read_page_by_page_and_nothing_twice(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "PAGE", 10)
    for number in range(25):
        record(session, "system", "test.deed", str(number))
    session.flush()
    seen, after = [], None
    while True:
        page = listing.page(session, after, "", "test.")
        seen += [item["subject"] for item in page["items"]]
        after = page["next"]
        if after is None:
            break
    assert sorted(seen, key=int) == [str(number) for number in range(25)] and seen[0] == "24"


def test_the_record_is_found_by_who_and_what(session: Session, anna: Agent) -> None:
    record(session, f"agent:{anna.id}", "note.added", "c1")
    record(session, "system", "crisis.read", "c1")
    session.flush()
    found = listing.page(session, None, "周敏", "note")["items"]
    assert [(item["actor_name"], item["action"]) for item in found] == [("周敏", "note.added")]
    assert [item["action"] for item in listing.page(session, None, "system", "c1")["items"]] == ["crisis.read"]
    assert listing.page(session, None, "", "100%")["items"] == []
    with pytest.raises(NotFound):
        listing.page(session, "none", "", "")
