"""The case as the desk and `leeway case show` tell it: what stands, where it came from, and null for what is not."""

import json

from sqlalchemy.orm import Session

from leeway.cases.view import case_file, case_view
from tests.support.talk import Talk


def told(session: Session) -> Talk:
    """A borrower who has told a little, and corrected it once."""
    talk = Talk(session)
    talk.say("同意", "affirm")
    talk.say("对", "affirm")
    talk.say("我失业了，还不上", "report_hardship")
    return talk


def test_a_case_that_has_only_begun_invents_nothing(session: Session) -> None:
    view = case_view(session, Talk(session, None).conversation.id)
    assert {name: view[name] for name in ("borrower_id", "verified_by", "capacity", "agreement", "handoff")} == {
        "borrower_id": None,
        "verified_by": None,
        "capacity": None,
        "agreement": None,
        "handoff": None,
    }
    assert [view[name] for name in ("facts", "decisions", "offers", "notices", "distress")] == [[]] * 5
    assert (view["state"], view["question"]) == ("assistant", "consent")


def test_every_fact_names_the_line_it_came_from(session: Session) -> None:
    talk = told(session)
    facts = {fact["name"]: fact for fact in case_view(session, talk.conversation.id)["facts"]}
    assert facts["loan_confirmed"] == {
        "name": "loan_confirmed",
        "value": True,
        "certainty": "confirmed",
        "source_message": 2,
        "evidence": None,
        "restated": None,
    }
    assert (facts["reason"]["value"], facts["reason"]["source_message"]) == ("job_loss", 3)


def test_what_is_printed_is_json_as_it_is(session: Session) -> None:
    view = case_view(session, told(session).conversation.id)
    assert json.loads(json.dumps(view, ensure_ascii=False)) == view


def test_the_desk_reads_facts_and_loans_in_the_agents_language(session: Session) -> None:
    conversation_id = told(session).conversation.id
    for language, label in (("zh", "失业"), ("en", "job")):
        file = case_file(session, conversation_id, language)
        reason = next(fact for fact in file["facts"] if fact["name"] == "reason")
        assert label in reason["value_text"].lower()
        assert file["currency"] == "CNY"
        (loan,) = file["loans"]
        assert (loan["outstanding_minor"], loan["days_past_due"], loan["annual_rate"]) == (480_000, 45, "0.182500")


def test_distress_is_listed_by_line(session: Session) -> None:
    talk = Talk(session)
    talk.say("同意", "affirm")
    talk.say("你们烦不烦，天天催，气死我了", "inform")
    listed = case_view(session, talk.conversation.id)["distress"]
    assert listed == [{"seq": 2, "level": "upset"}]
