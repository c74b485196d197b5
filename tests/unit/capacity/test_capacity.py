from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.capacity.schemas import Budget, Capacity, MonthlyLine
from leeway.capacity.service import assess, living_floor, to_month

amounts = st.integers(min_value=0, max_value=5_000_000)


def couple(**outgoings: int) -> Budget:
    spent = {"rent": 120000, "food": 100000, "utilities": 30000} | outgoings
    return Budget(
        adults=2,
        children=0,
        income=(MonthlyLine("income_own", 200000), MonthlyLine("income_partner", 240000)),
        outgoings=tuple(MonthlyLine(category, amount) for category, amount in spent.items()),
    )


def single() -> Budget:
    return Budget(
        adults=1,
        children=0,
        income=(MonthlyLine("income_own", 200000),),
        outgoings=(MonthlyLine("rent", 120000), MonthlyLine("food", 60000)),
    )


def steps(capacity: Capacity) -> dict[str, int]:
    return {step.label_id: step.amount_minor for step in capacity.steps}


def test_the_couple_with_the_lost_job_can_carry_more_than_three_hundred_a_month() -> None:
    capacity = assess(couple(), living_floor())
    # 4,400 - max(2,500 declared, 1,200 rent + 1,000 + 700) = 1,500; less 10 % = 1,350.
    assert steps(capacity) == {
        "capacity_income": 440000,
        "capacity_essentials": 250000,
        "capacity_floor": 290000,
        "capacity_outgoings_used": 290000,
        "capacity_other_debt": 0,
        "capacity_buffer": 15000,
        "capacity_surplus": 135000,
        "capacity_sustainable": 135000,
    }
    assert capacity.sustainable_minor == 135000


def test_the_person_alone_on_two_thousand_can_carry_nothing() -> None:
    capacity = assess(single(), living_floor())
    assert capacity.surplus_minor == -20000
    assert capacity.sustainable_minor == 0
    assert capacity.buffer_minor == 0


def test_essentials_above_the_floor_are_taken_as_declared() -> None:
    capacity = assess(couple(food=250000), living_floor())
    assert capacity.outgoings_used_minor == capacity.essentials_minor == 400000


def test_rent_and_medical_costs_are_kept_on_top_of_the_floor() -> None:
    without, with_medical = assess(couple(), living_floor()), assess(couple(medical=40000), living_floor())
    assert with_medical.floor_minor - without.floor_minor == 40000
    assert with_medical.surplus_minor < without.surplus_minor


def test_each_child_raises_the_floor() -> None:
    floor = living_floor()
    assert floor.living_minor(1, 0) == 100000
    assert floor.living_minor(2, 0) == 170000
    assert floor.living_minor(2, 2) == 270000


def test_the_buffer_is_a_tenth_up_to_its_cap() -> None:
    rich = Budget(adults=1, children=0, income=(MonthlyLine("income_own", 10_000_000),), outgoings=())
    assert assess(rich, living_floor()).buffer_minor == 20000
    assert assess(couple(), living_floor()).buffer_minor == 15000


def test_the_lenders_share_is_rounded_down_and_shown() -> None:
    capacity = assess(couple(), living_floor(), Fraction(1, 7))
    assert capacity.sustainable_minor == 19285
    assert steps(capacity)["capacity_share"] == 19285


def test_the_living_floor_says_that_it_is_not_verified() -> None:
    assert living_floor().verified is False


@pytest.mark.parametrize(
    ("amount", "per", "month"),
    [(30000, "month", 30000), (30000, None, 30000), (30000, "week", 130000), (10000, "day", 304167), (100, "year", 8)],
)
def test_amounts_are_brought_to_a_month(amount: int, per: str, month: int) -> None:
    assert to_month(amount, per) == month


@pytest.mark.parametrize("wrong", [{"adults": 0}, {"children": -1}, {"other_debt_minor": -1}])
def test_an_impossible_budget_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"adult|negative"):
        Budget(**{"adults": 1, "children": 0, "income": (), "outgoings": ()} | wrong)


@given(amounts, amounts, amounts, amounts, st.integers(1, 4), st.integers(0, 4))
def test_what_is_sustainable_never_touches_the_living_floor(
    income: int, rent: int, food: int, debt: int, adults: int, children: int
) -> None:
    budget = Budget(
        adults=adults,
        children=children,
        income=(MonthlyLine("income_own", income),),
        outgoings=(MonthlyLine("rent", rent), MonthlyLine("food", food)),
        other_debt_minor=debt,
    )
    capacity = assess(budget, living_floor())
    assert capacity.sustainable_minor >= 0
    if capacity.sustainable_minor:
        left = income - debt - rent - capacity.sustainable_minor
        assert left >= max(food, living_floor().living_minor(adults, children))


@given(amounts, amounts, st.integers(1, 100000))
def test_more_income_never_lowers_what_is_sustainable(income: int, rent: int, more: int) -> None:
    def sustainable(own: int) -> int:
        lines = (MonthlyLine("income_own", own),)
        budget = Budget(adults=1, children=0, income=lines, outgoings=(MonthlyLine("rent", rent),))
        return assess(budget, living_floor()).sustainable_minor

    assert sustainable(income) <= sustainable(income + more)
