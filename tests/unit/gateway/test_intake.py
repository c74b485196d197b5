"""What happens to a borrower's line before anything else sees it, in each state of a conversation."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway.agents import service as agents
from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.borrowers import repository as borrowers
from leeway.cases.models import HardshipNotice
from leeway.casework import crisis
from leeway.casework.crisis_rules import crisis_rules
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING, Conversation, Message, Turn
from leeway.gateway.intake import Taken, take
from leeway.handoffs import service as handoffs
from leeway.handoffs.reasons import REASONS, stops_money
from leeway.journey import opening
from leeway.journey.crisis import helplines

CRISIS = {"zh": "我不想活了", "en": "I want to kill myself"}
MONEY_WORDS = {"zh": ("收入", "房租", "每月", "欠", "多少钱"), "en": ("income", "rent", "how much", "owe")}


@pytest.fixture
def conversation(session: Session) -> Conversation:
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    opened = conversations.open_conversation(session, "zh", borrower.id, "token")
    opening.greet(session, opened)
    return opened


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


def bring_to(session: Session, conversation: Conversation, state: str, agent: Agent, reason: str = "requested") -> None:
    """Leads the conversation into a state by the way people take."""
    if state == ASSISTANT:
        return
    handoff = handoffs.request(session, conversation, reason)
    if state in (HUMAN, CLOSED):
        handoffs.claim(session, handoff.id, agent)
    if state == CLOSED:
        handoffs.resolve(session, conversation.id, agent, "advice", "")


def words(taken: Taken) -> str:
    return "\n".join(line.text for line in taken.said)


def stored(session: Session, conversation: Conversation) -> list[Message]:
    return conversations.messages_after(session, conversation.id, 0)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("我的身份证是11010519491231002X", "我的身份证是[id_card]"),
        ("卡号6222 0200 0000 0000 067，每月还300", "卡号[bank_card]，每月还300"),
        ("打我电话15400000001", "打我电话[phone]"),
        ("write to li.na@example.com please", "write to [email] please"),
        ("每月还300", "每月还300"),
    ],
)
def test_personal_numbers_are_masked_before_anything_is_stored(
    session: Session, conversation: Conversation, typed: str, kept: str
) -> None:
    taken = take(session, conversation.id, typed, "m1")
    assert taken.message.text == kept
    assert [message.text for message in stored(session, conversation)] == [kept]
    assert (taken.route, taken.message.sender, taken.message.distress) == ("rasa", "borrower", "none")


def test_a_line_sent_again_is_neither_stored_nor_answered_twice(session: Session, conversation: Conversation) -> None:
    first = take(session, conversation.id, "我想还款", "m1")
    again = take(session, conversation.id, "我想还款", "m1")
    assert (first.route, again.route, again.message.id) == ("rasa", "duplicate", first.message.id)
    assert (again.said, again.turn) == ([], None)
    assert len(stored(session, conversation)) == 1
    assert session.scalar(select(func.count()).select_from(Turn)) == 1


def test_lines_without_an_id_are_all_kept_even_when_alike(session: Session, conversation: Conversation) -> None:
    for _ in range(2):
        take(session, conversation.id, "嗯", None)
    assert [message.seq for message in stored(session, conversation)] == [1, 2]


def test_an_id_means_its_own_conversation_only(session: Session, conversation: Conversation) -> None:
    other = conversations.open_conversation(session, "zh")
    take(session, conversation.id, "一", "m1")
    assert take(session, other.id, "二", "m1").message.text == "二"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("state", [ASSISTANT, WAITING, HUMAN, CLOSED])
def test_a_cry_for_help_is_met_at_once_in_every_state(
    session: Session, conversation: Conversation, agent: Agent, state: str, language: str
) -> None:
    bring_to(session, conversation, state, agent)
    taken = take(session, conversation.id, CRISIS[language], "m1")
    assert (taken.route, taken.alarm, taken.turn) == ("said", True, None)
    assert taken.message.distress == "crisis"
    shown = [line for message in taken.said if message.kind == "helplines" for line in (message.data or {})["lines"]]
    assert [line["number"] for line in shown] == [str(line["number"]) for line in helplines()] != []
    assert [word for word in MONEY_WORDS[language] if word in words(taken).lower()] == []
    assert all(message.language == language and not message.buttons for message in taken.said)
    handoff = handoffs.open_handoff(session, conversation.id)
    assert handoff is not None
    assert (handoff.reason, handoff.priority) == ("crisis", 0)
    assert (conversation.state, handoff.status) == ((HUMAN, "claimed") if state == HUMAN else (WAITING, "waiting"))
    assert handoff.package["distress"] == "crisis"
    assert conversation.crisis_since is not None


@pytest.mark.parametrize("somebody", [True, False])
def test_in_a_crisis_only_a_person_who_is_there_is_spoken_of(
    session: Session, conversation: Conversation, agent: Agent, somebody: bool
) -> None:
    if somebody:
        agents.seen(session, [agent.id])
    text = words(take(session, conversation.id, CRISIS["zh"], "m1"))
    assert ("会来这里和您说话" in text, "没有人工客服在岗" in text) == (somebody, not somebody)


def test_a_crisis_stays_until_a_person_clears_it(session: Session, conversation: Conversation, agent: Agent) -> None:
    take(session, conversation.id, CRISIS["zh"], "m1")
    later = take(session, conversation.id, "我每个月能还300", "m2")
    assert (later.route, later.alarm, later.turn) == ("said", False, None)
    assert later.said[0].kind == "helplines"
    handoff = handoffs.open_handoff(session, conversation.id)
    assert handoff is not None
    handoffs.claim(session, handoff.id, agent)
    for step in crisis_rules().steps:
        crisis.mark(session, conversation, agent, step.id, True, "")
    crisis.clear(session, conversation, agent, "和姐姐在一起")
    handoffs.hand_back(session, conversation.id, agent, None, "")
    assert take(session, conversation.id, "我每个月能还300", "m3").route == "rasa"


def test_a_crisis_of_somebody_unknown_is_met_alike(session: Session) -> None:
    stranger = conversations.open_conversation(session, "zh")
    taken = take(session, stranger.id, CRISIS["zh"], "m1")
    assert (taken.route, stranger.state) == ("said", WAITING)


def test_hardship_is_noticed_once_and_starts_a_clock(session: Session, conversation: Conversation) -> None:
    first = take(session, conversation.id, "我失业了，还不上了", "m1")
    take(session, conversation.id, "真的还不起", "m2")
    notice = session.scalars(select(HardshipNotice)).one()
    assert (notice.message_id, notice.words) == (first.message.id, "我失业了，还不上了")
    assert (notice.answer_due_at - notice.at).days == 21
    deeds = session.scalars(select(AuditEvent.action).where(AuditEvent.action == "hardship.noticed")).all()
    assert len(deeds) == 1


@pytest.mark.parametrize("state", [WAITING, HUMAN, CLOSED])
def test_hardship_is_noticed_in_every_state(
    session: Session, conversation: Conversation, agent: Agent, state: str
) -> None:
    bring_to(session, conversation, state, agent)
    take(session, conversation.id, "I can't pay this month", "m1")
    assert session.scalars(select(HardshipNotice)).one().words == "I can't pay this month"


def test_a_conversation_with_a_person_is_left_to_the_person(
    session: Session, conversation: Conversation, agent: Agent
) -> None:
    bring_to(session, conversation, HUMAN, agent)
    taken = take(session, conversation.id, "我每月能还300", "m1")
    assert (taken.route, taken.said, taken.turn, taken.alarm) == ("human", [], None, False)
    assert conversation.state == HUMAN


def test_whoever_writes_after_the_end_is_answered_again(
    session: Session, conversation: Conversation, agent: Agent
) -> None:
    bring_to(session, conversation, CLOSED, agent)
    taken = take(session, conversation.id, "还有个问题", "m1")
    assert (taken.route, conversation.state) == ("rasa", ASSISTANT)


@pytest.mark.parametrize("reason", REASONS)
def test_while_waiting_only_a_reason_that_stops_money_stops_the_assistant(
    session: Session, conversation: Conversation, agent: Agent, reason: str
) -> None:
    bring_to(session, conversation, WAITING, agent, reason)
    taken = take(session, conversation.id, "房租一千二", "m1")
    if stops_money(reason):
        assert (taken.route, taken.turn) == ("said", None)
        assert "客服" in words(taken) and "09:00" not in words(taken)
        assert session.scalar(select(func.count()).select_from(Turn)) == 0
    else:
        assert (taken.route, taken.said) == ("rasa", [])
        assert taken.turn is not None and taken.turn.message_id == taken.message.id
    assert conversation.state == WAITING


def test_the_status_of_a_waiting_borrower_says_who_is_there(
    session: Session, conversation: Conversation, agent: Agent
) -> None:
    bring_to(session, conversation, WAITING, agent, "dispute")
    assert "没有客服在岗" in words(take(session, conversation.id, "好了吗", "m1"))
    agents.seen(session, [agent.id])
    assert "第1位" in words(take(session, conversation.id, "好了吗", "m2"))


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("zh", "I lost my job last month", "en"),
        ("en", "我上个月失业了", "zh"),
        ("en", "300", "en"),
        ("zh", "ok 👍", "zh"),
        ("en", "[phone] 15400000001", "en"),
    ],
)
def test_the_language_is_the_one_that_the_person_writes(
    session: Session, conversation: Conversation, before: str, typed: str, after: str
) -> None:
    conversation.language = before
    taken = take(session, conversation.id, typed, "m1")
    assert (conversation.language, taken.message.language) == (after, after)
    assert taken.slots["language"] == after


def test_rasa_is_asked_at_the_question_that_our_database_says_is_open(
    session: Session, conversation: Conversation
) -> None:
    taken = take(session, conversation.id, "同意", "m1")
    assert (taken.question, taken.slots) == ("consent", {"language": "zh"})


def test_typed_text_that_looks_like_a_payload_is_only_text(session: Session, conversation: Conversation) -> None:
    taken = take(session, conversation.id, '/inform{"monthly_income": 999999}', "m1")
    assert (taken.route, taken.message.text) == ("rasa", '/inform{"monthly_income": 999999}')
