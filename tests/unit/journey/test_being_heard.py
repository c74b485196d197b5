"""Whoever is frightened, confused or only beginning to speak is heard: nothing they tell is "not understood"."""

import pytest
from sqlalchemy.orm import Session

from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.conversations.service import Line
from leeway.journey import cues, knowledge, moves
from leeway.journey.speech import Speaker
from leeway.words.catalogue import catalogue
from tests.support.talk import Talk
from tests.unit.journey.test_sheet_amounts import heard

BORROWER = {"zh": "D001", "en": "D004"}
SCARED = {"zh": "我真的撑不下去了，好怕", "en": "i am so scared, i cannot cope any more"}
AGREE = {"zh": "同意", "en": "I agree"}
FACTS = {"zh": "房租1800", "en": "my rent is 450"}


def talk_in(session: Session, language: str) -> Talk:
    return Talk(session, BORROWER[language], language)


def says(text: str, response: str, language: str) -> bool:
    """Whether a variant of a response is among what was said."""
    return any(catalogue().say(f"utter_{response}", language, variant=n).text in text for n in range(4))


def message(talk: Talk, text: str) -> Message:
    row = conversations.add_message(talk.session, talk.conversation, "borrower", Line(text))
    row.reading = {"intent": "repeat", "confidence": 0.9}
    return row


def words(speaker: Speaker) -> str:
    return "\n".join(line.text for line in speaker.lines)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_whoever_is_distressed_and_goes_on_telling_is_listened_to(session: Session, language: str) -> None:
    talk = talk_in(session, language)
    talk.say(SCARED[language])
    assert talk.question == "support_choice"
    told = {"zh": "公司裁员，我没有工作了", "en": "they closed the plant and my job is gone"}[language]
    assert says(talk.say(told, "report_hardship"), "listening", language)
    assert talk.question == "support_choice"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_consent_button_still_on_the_screen_means_consent_and_not_a_person(session: Session, language: str) -> None:
    talk = talk_in(session, language)
    talk.say(SCARED[language])
    talk.say(AGREE[language], "affirm")
    assert (talk.journey.consent, talk.journey.handoff) == (True, None)
    assert talk.question == "loan_confirmed"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_facts_before_consent_are_heard_and_used_only_after_it(session: Session, language: str) -> None:
    talk = talk_in(session, language)
    assert says(talk.say(FACTS[language]), "held_until_consent", language)
    assert "rent" not in talk.told()
    talk.say(AGREE[language], "affirm")
    assert talk.told()["rent"] in (180_000, 45_000)


def test_a_question_that_comes_before_consent_is_not_taken_for_it(session: Session) -> None:
    talk = Talk(session)
    talk.journey.dialogue.check = {"name": "debt", "amount_minor": 480_000, "said": {"amount_minor": 300_000}}
    talk.journey.dialogue.question = "check"
    assert not says(talk.say("上个月开始的"), "held_until_consent", "zh")


@pytest.mark.parametrize("text", ["没有了", "就这些", "that's it", "nothing else", "i dont understand", "我看不懂"])
def test_neither_the_end_of_a_list_nor_a_puzzled_line_is_an_act_of_consent(session: Session, text: str) -> None:
    talk = Talk(session)
    talk.say(text, "nlu_fallback", 0.3)
    assert talk.journey.consent is None


@pytest.mark.parametrize("language", ["zh", "en"])
def test_whoever_does_not_follow_hears_what_the_question_is_for(session: Session, language: str) -> None:
    talk = talk_in(session, language)
    talk.journey.dialogue.support = "not_understood"
    speaker = Speaker(talk.conversation, talk.journey.dialogue)
    line = message(talk, {"zh": "什么意思 看不懂", "en": "i don't understand"}[language])
    moves.repeat(session, talk.journey, speaker, line)
    assert says(words(speaker), "why_consent", language)
    assert talk.question == "consent"


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "那个…"), ("zh", "我想问一下"), ("en", "um"), ("en", "can I ask something")]
)
def test_a_line_that_only_begins_is_waited_for(session: Session, language: str, text: str) -> None:
    talk = talk_in(session, language)
    speaker = Speaker(talk.conversation, talk.journey.dialogue)
    moves.out_of_scope(session, talk.journey, speaker, message(talk, text))
    assert says(words(speaker), "take_your_time", language)
    assert talk.journey.dialogue.tries == 0


@pytest.mark.parametrize("text", ["那个花呗能提额吗", "我想问一下股票", "so what is the weather", "就是那个分期"])
def test_a_line_with_something_in_it_does_not_only_begin(text: str) -> None:
    assert not cues.only_begins(text)


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("会不会抓我", "faq_prison"),
        ("还不上要坐牢吗", "faq_prison"),
        ("你们会起诉我吗", "faq_court"),
        ("逾期了会怎么样", "faq_ask_overdue_consequence"),
        ("will I go to jail", "faq_prison"),
        ("will you take me to court", "faq_court"),
        ("what happens if I am late", "faq_ask_overdue_consequence"),
        ("会告诉我老婆吗", "faq_whom_we_contact"),
        ("will you ring my boss", "faq_whom_we_contact"),
    ],
)
def test_a_fear_gets_its_own_answer(session: Session, text: str, response: str) -> None:
    language = "en" if text.isascii() else "zh"
    talk = talk_in(session, language)
    speaker = Speaker(talk.conversation, talk.journey.dialogue)
    knowledge.answer(session, "ask_overdue_consequence", talk.journey, speaker, text)
    assert says(words(speaker), response, language)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("你们会打电话给我妈吗", None),
        ("will you call my mum", None),
        ("你们天天打电话给我妈", "complaint"),
        ("you keep calling my mum", "complaint"),
        ("你们为什么天天打电话给我妈？", "complaint"),
        ("凭什么联系我单位", "complaint"),
        ("你们打电话给我爸了吗", "complaint"),
        ("why do you keep calling my mum?", "complaint"),
    ],
)
def test_to_ask_whom_we_contact_is_no_complaint_yet(session: Session, text: str, reason: str | None) -> None:
    talk = talk_in(session, "en" if text.isascii() else "zh")
    talk.say(text, "complain_collection", 0.95)
    handoff = talk.journey.handoff
    assert (handoff.reason if handoff else None) == reason


def test_whoever_does_not_know_their_loans_goes_on_with_ours(session: Session) -> None:
    talk = Talk(session)
    talk.say("同意", "affirm")
    assert says(talk.say("不太清楚", "dont_know"), "loan_unsure_ok", "zh")
    assert talk.question == "reason"


def test_whoever_tells_more_after_an_offer_of_a_person_has_gone_on(session: Session) -> None:
    talk = Talk(session)
    talk.say("同意", "affirm")
    talk.journey.dialogue.support = "not_understood"
    talk.say("房租1800")
    assert (talk.journey.dialogue.support, talk.question) == (None, "loan_confirmed")


def test_a_second_cause_while_waiting_is_acknowledged(session: Session) -> None:
    talk = Talk(session)
    talk.say("同意", "affirm")
    talk.say("转人工", "request_human")
    talk.say("是的", "affirm")
    answer = talk.say("这笔钱不是我借的", "dispute_debt", 0.97)
    assert says(answer, "waiting_heard", "zh")


@pytest.mark.parametrize(
    ("text", "lives_there"),
    [
        ("我妈住院了", False),
        ("就我跟我妈", True),
        ("家里三口人", True),
        ("2", False),
        ("my mum is in hospital", False),
        ("me and my husband and 2 kids", True),
    ],
)
def test_a_relative_who_comes_up_does_not_make_a_household(text: str, lives_there: bool) -> None:
    assert cues.tells_household(text) is lives_there


@pytest.mark.parametrize(
    ("text", "language", "minor"),
    [
        ("借呗还欠八千，每月还900", "zh", 90_000),
        ("借呗还欠八千每月还900", "zh", 90_000),
        ("i owe klarna 2000 and pay 60 a month", "en", 6_000),
        ("i owe klarna and pay them 60 a month", "en", 6_000),
    ],
)
def test_what_is_owed_elsewhere_in_all_is_not_what_is_paid_a_month(text: str, language: str, minor: int) -> None:
    assert [(told.category, told.amount_minor) for told in heard(text, "income_own", language)] == [
        ("other_debt", minor)
    ]


@pytest.mark.parametrize(
    ("language", "told", "asked"),
    [("zh", "我被裁员了", "会上征信吗"), ("en", "I lost my job", "will it go on my credit file?")],
)
def test_a_question_beside_what_is_told_is_answered_and_what_is_told_is_kept(
    session: Session, language: str, told: str, asked: str
) -> None:
    talk = talk_in(session, language)
    talk.say(AGREE[language], "affirm")
    said = talk.say(f"{told}，{asked}", "report_hardship", beside=[("ask_credit_report", asked)])
    assert says(said, "faq_ask_credit_report", language)
    assert talk.told()["reason"] == "job_loss"


def test_what_only_sounds_like_a_question_beside_an_answer_is_not_answered(session: Session) -> None:
    talk = talk_in(session, "zh")
    talk.say(AGREE["zh"], "affirm")
    said = talk.say("我被裁员了，征信都花了", "report_hardship", beside=[("ask_credit_report", "征信都花了")])
    assert not says(said, "faq_ask_credit_report", "zh")


def test_of_many_questions_at_once_two_are_answered(session: Session) -> None:
    talk = talk_in(session, "zh")
    talk.say(AGREE["zh"], "affirm")
    asked = [("ask_credit_report", "上征信吗"), ("ask_payment_method", "怎么还"), ("ask_eligibility", "什么人能申请")]
    said = talk.say("我失业了，上征信吗？怎么还？什么人能申请？", "report_hardship", beside=asked)
    assert [says(said, f"faq_{intent}", "zh") for intent, _ in asked] == [True, True, False]


@pytest.mark.parametrize(("language", "told"), [("zh", "上个月被公司裁员了"), ("en", "I lost my job last month")])
def test_when_it_began_is_not_asked_if_it_was_told_with_the_reason(session: Session, language: str, told: str) -> None:
    talk = talk_in(session, language)
    for line in (AGREE[language], {"zh": "对的", "en": "yes"}[language]):
        talk.say(line, "affirm")
    assert talk.question == "reason"
    talk.say(told, "report_hardship")
    assert (talk.question, "since" in talk.told()) == ("until", True)
