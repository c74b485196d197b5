"""Who stands higher may offer more, but never more than a household can carry or less than the lender's floor."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from plan_cases import TODAY, Portfolio, carries, decided, loan, portfolios, under

from leeway.capacity.schemas import Budget
from leeway.plans.determination import Facts
from leeway.plans.ladder import Basis, Way, negotiated, offered, picked, possible, span
from leeway.plans.schedule import present_value
from leeway.plans.schemas import Counter, OfferDraft, Wish
from leeway.policy.schemas import AUTHORITY_LADDER, Authority


def basis_of(case: Portfolio, savings_minor: int = 0) -> Basis:
    facts = Facts(
        budget=Budget(adults=1, children=0, income=(), outgoings=(), savings_minor=savings_minor),
        loans=tuple(case.loans),
        reason=case.decision.inputs.reason,
        temporary=case.decision.inputs.temporary,
        wish=case.wish,
        arrangements_broken=0,
        credit_record="bad",
        vulnerable=False,
        breathing_space=False,
        deceased=False,
        today=case.today,
    )
    return Basis(facts, case.capacity, case.decision)


def one_loan(sustainable: int = 135_000, savings: int = 0, **changes: object) -> Basis:
    debts = [loan()]
    case = Portfolio(debts, sustainable, decided(debts, sustainable, **changes), Wish(), TODAY)
    return basis_of(case, savings)


LASTING = {"temporary": False, "reason": "illness"}
counters = st.builds(
    Counter,
    amount_minor=st.integers(1, 2_000_000),
    n=st.none() | st.integers(1, 80),
    first_due=st.none() | st.dates(date(2026, 1, 1), date(2029, 12, 31)),
)


def test_an_agent_may_give_what_the_assistant_may_not_and_that_comes_first() -> None:
    ways = possible(one_loan(), "agent")
    assert [way.authority for way in ways] == sorted((way.authority for way in ways), key=["agent", "assistant"].index)
    assert {way.draft.rule_id for way in ways if way.authority == "agent"} == {"cn.plan.longer"}
    assert all(way.draft.interest_minor == 0 for way in ways if way.authority == "agent")


def settlements(savings: int, authority: Authority) -> list[Way]:
    ways = possible(one_loan(savings=savings, **LASTING), authority)
    return [way for way in ways if way.draft.kind == "settlement"]


def test_a_settlement_is_a_supervisors_and_only_from_what_is_there() -> None:
    [way] = settlements(400_000, "supervisor")
    owed = loan().outstanding_minor
    assert way.authority == "supervisor"
    assert (way.draft.n, way.draft.total_minor) == (1, owed * 80 // 100)
    assert way.draft.total_minor + way.draft.waived_minor == owed
    assert settlements(400_000, "agent") == settlements(0, "supervisor") == []


def test_the_span_holds_every_plan_of_the_authority() -> None:
    basis = one_loan()
    bounds = span(basis, "agent")
    assert bounds is not None
    for way in possible(basis, "agent"):
        assert bounds.months_min <= way.draft.n <= bounds.months_max
        assert bounds.instalment_min_minor <= way.draft.instalment_minor <= bounds.instalment_max_minor


def test_where_the_policy_allows_nothing_there_is_no_span_and_no_way() -> None:
    basis = one_loan(sustainable=0)
    assert (span(basis, "supervisor"), possible(basis, "supervisor")) == (None, [])


def test_a_figure_that_is_too_small_gets_the_nearest() -> None:
    _, answer = negotiated(one_loan(), Counter(amount_minor=100), "agent")
    assert answer.kind == "counter" and answer.offer is not None
    assert answer.offer.instalment_minor >= 5_000


def test_terms_that_the_lenders_floor_forbids_a_higher_rung_are_still_the_lower_ones() -> None:
    # Frozen interest is worth less than the floor over the longest term; half the interest is not.
    debts = [loan()]
    decision = under(decided(debts, 17_500), discount_percent=7, minimum_recovery_percent=95)
    basis = basis_of(Portfolio(debts, 17_500, decision, Wish(), TODAY))
    asked, answer = negotiated(basis, Counter(n=30), "agent")
    assert (answer.kind, asked.authority) == ("accept", "assistant")


@settings(max_examples=60)
@given(portfolios(), st.integers(0, 20_000_000))
def test_a_higher_authority_has_every_way_of_the_lower_and_none_harms(case: Portfolio, savings: int) -> None:
    basis = basis_of(case, savings)
    held: set[OfferDraft] = set()
    for authority in AUTHORITY_LADDER:
        ways = possible(basis, authority)
        assert held <= {way.draft for way in ways}
        held |= {way.draft for way in ways}
        for way in ways:
            _harms_nobody(way, case, savings)
            assert offered(basis, picked(basis, way)) == way.draft


@settings(max_examples=60)
@given(portfolios(), counters)
def test_naming_a_figure_unlocks_nothing_and_a_higher_authority_accepts_what_a_lower_does(
    case: Portfolio, counter: Counter
) -> None:
    basis = basis_of(case)
    accepted = False
    for authority in AUTHORITY_LADDER:
        asked, answer = negotiated(basis, counter, authority)
        assert not accepted or answer.kind == "accept"
        accepted = answer.kind == "accept"
        if answer.offer is not None:
            _harms_nobody(Way(asked.authority, answer.offer), case, 0)
            assert offered(basis, asked) == answer.offer


def _harms_nobody(way: Way, case: Portfolio, savings: int) -> None:
    """Within what can be carried, summing to the cent, and worth the lender's floor."""
    draft, limits = way.draft, case.decision.limits
    amounts = [item.amount_minor for item in draft.instalments]
    once = savings if draft.kind == "settlement" else 0
    assert max(amounts) <= carries(case.capacity.sustainable_minor).sustainable_minor + once
    assert sum(amounts) == draft.total_minor == draft.owed_minor + draft.interest_minor
    if draft.kind == "grace":
        return
    lent = sum(one.outstanding_minor - one.outstanding_fees_minor for one in case.loans)
    late = max(0, (draft.first_due - case.today).days // 30 - 1)
    worth = present_value(amounts, Decimal(limits.discount_percent) / 1200, late)
    assert worth * 100 >= lent * limits.minimum_recovery_percent
