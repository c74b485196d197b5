"""One check for every clause of every pack, by its id: that it says what it should, and that the program keeps it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache, partial
from zoneinfo import ZoneInfo

import pytest
from policy_cases import facts

from leeway.capacity.floors import living_floor
from leeway.capacity.schemas import Budget, Capacity, MonthlyLine
from leeway.capacity.service import assess, to_month
from leeway.handoffs.reasons import REASONS, VULNERABLE_PRIORITY
from leeway.loans.schemas import PRODUCTS, LoanView
from leeway.plans.negotiation import negotiate
from leeway.plans.schedule import annual_cost
from leeway.plans.schemas import Counter, Wish
from leeway.policy.clauses import Cap, Conduct, ContactHours, MustShow, NeverSay, NoticeClock, Protection
from leeway.policy.duties import contact_allowed, notice_deadline, protected_until
from leeway.policy.pack import Pack, load_pack, pack_directory, pack_names
from leeway.policy.schemas import PolicyInput
from leeway.policy.service import decide
from leeway.words.catalogue import LANGUAGES, catalogue
from leeway.words.forbidden import forbidden
from reading.hardship import is_hardship_notice

# A Thursday in each pack's summer or winter; any day would do.
DAY = date(2026, 11, 26)


@cache
def pack(name: str) -> Pack:
    return load_pack(pack_directory(name))


def at(name: str, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    zone = ZoneInfo(pack(name).meta.timezone)
    return datetime(DAY.year, DAY.month, DAY.day, hour, minute, tzinfo=zone)


def quiet(name: str, clause_id: str, refused: tuple[str, ...], allowed: tuple[str, ...]) -> None:
    """With this clause alone, contact is refused and allowed at these times."""
    alone = only(name, clause_id)
    assert not any(contact_allowed(at(name, clock), alone) for clock in refused)
    assert all(contact_allowed(at(name, clock), alone) for clock in allowed)


def limited(name: str, clause_id: str, most: int, spread: timedelta) -> None:
    """With this clause alone, so many contacts within a span are the last."""
    alone, noon = only(name, clause_id), at(name, "12:00")
    earlier = [noon - spread * index for index in range(most)]
    assert contact_allowed(noon, alone, earlier[:-1])
    assert not contact_allowed(noon, alone, earlier)
    assert contact_allowed(noon + timedelta(days=8), alone, earlier)


def only(name: str, clause_id: str) -> Pack:
    whole = pack(name)
    return replace(whole, meta=whole.meta.model_copy(update={"clauses": [whole.clause(clause_id)]}))


def shows(name: str, clause_id: str, **parts: str) -> None:
    """Each id that the clause names says, in each language, what it should (`zh`, `en`) once all are put together."""
    clause = pack(name).clause(clause_id)
    assert isinstance(clause, MustShow) and clause.words
    for language in LANGUAGES:
        texts = [words.text for words_id in clause.words for words in catalogue().variants(words_id, language)]
        assert all(part in " ".join(texts) for part in parts.get(language, "").split("|"))


def never(name: str, clause_id: str, **sentences: str) -> None:
    """The lint catches such a sentence as one of the kinds that the clause names."""
    clause = pack(name).clause(clause_id)
    assert isinstance(clause, NeverSay)
    for language, sentence in sentences.items():
        assert {kind for kind, _ in forbidden(sentence, language)} & set(clause.never), sentence
    said = [text for words_id in catalogue().ids for text in texts_of(words_id, "zh")]
    assert not {kind for text in said for kind, _ in forbidden(text, "zh")} & set(clause.never)


def texts_of(words_id: str, language: str) -> list[str]:
    return [words.text for words in catalogue().variants(words_id, language)]


def caps(name: str, clause_id: str, lender: str, percent: int) -> None:
    """For such a lender no product's plans cost more."""
    whole = pack(name)
    clause = whole.clause(clause_id)
    assert isinstance(clause, Cap) and clause.annual_percent == percent
    meta = whole.meta.model_copy(update={"lender_type": lender})
    assert {meta.price_cap_percent(product) for product in PRODUCTS} == {percent}


def case(name: str, **changes: object) -> PolicyInput:
    return facts(currency=pack(name).meta.currency, **changes)


def outcome(name: str, **changes: object) -> str:
    return decide(case(name, **changes), pack(name)).outcome


def person_for_all_but_offers(name: str) -> None:
    """No outcome but an offer is without a person."""
    for changes in ({"sustainable_minor": 0}, {"dispute": True}, {"deceased": True}, {"breathing_space": True}):
        assert "refer" in {remedy.kind for remedy in decide(case(name, **changes), pack(name)).remedies}


def cards_only() -> None:
    for product in PRODUCTS:
        bound = {clause.id for clause in pack("cn").meta.binding(product)}
        assert ("cn-credit-card-70" in bound) == (product == "credit_card")
        assert ("cn-credit-card-70-cards-only" in bound) == (product != "credit_card")


def five_years_for_cards() -> None:
    assert pack("cn").limits["credit_card"].max_term_months == 60
    assert pack("cn").legal_reference("reschedule", "credit_card") is None


def vulnerable_do_no_worse(name: str) -> None:
    usual, vulnerable = (decide(case(name, vulnerable=flag), pack(name)).remedies for flag in (False, True))
    rates, gentler = (
        [plan.interest_percent for plan in plans if plan.kind == "reschedule"] for plans in (usual, vulnerable)
    )
    assert max(gentler) <= min(rates)
    assert REASONS["distressed"].priority == VULNERABLE_PRIORITY


def before_arrears() -> None:
    early = decide(case("uk", days_past_due=0, overdue_minor=0, reason="income_cut"), pack("uk"))
    assert {"grace", "reschedule", "fee_waiver"} <= {remedy.kind for remedy in early.remedies}
    assert "token" in {remedy.kind for remedy in decide(case("uk", sustainable_minor=0), pack("uk")).remedies}


def no_interest_above_the_usual() -> None:
    for changes in ({}, {"temporary": False}, {"vulnerable": True}, {"reason": "pay_timing", "days_past_due": 3}):
        decision = decide(case("uk", **changes), pack("uk"))
        assert all(plan.interest_percent <= 50 for plan in decision.remedies if plan.kind == "reschedule")
        assert "fee_waiver" in {remedy.kind for remedy in decision.remedies}


def frozen(name: str, flag: str, days: int) -> None:
    decision = decide(case(name, **{flag: True}), pack(name))
    assert [remedy.pause_days for remedy in decision.remedies if remedy.kind == "relief"] == [days]
    assert decision.outcome == "refer"


def protects(name: str, clause_id: str, days: int) -> None:
    clause = pack(name).clause(clause_id)
    assert isinstance(clause, Protection)
    assert protected_until(clause.starts, DAY, pack(name)) == DAY + timedelta(days=days)


def breathing_space() -> None:
    protects("uk", "uk-breathing-space", 60)
    frozen("uk", "breathing_space", 60)


def nothing_negotiated_meanwhile() -> None:
    decision = decide(case("uk", breathing_space=True), pack("uk"))
    assert not {remedy.kind for remedy in decision.remedies} & {"grace", "reschedule", "token", "settlement"}


def notice_is_answered_in_21_days() -> None:
    clause = pack("au").clause("au-72-clock")
    assert isinstance(clause, NoticeClock)
    given = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    assert notice_deadline(given, pack("au")) - given == timedelta(days=21)
    slow = replace(pack("au"), meta=pack("au").meta.model_copy(update={"notice_answer_days": 60}))
    assert notice_deadline(given, slow) - given == timedelta(days=21)


def is_said_only(name: str, clause_id: str, word: str) -> None:
    """What no figure says and Leeway cannot keep alone: the clause is there for those who can."""
    clause = pack(name).clause(clause_id)
    assert isinstance(clause, Conduct | MustShow)
    assert word in clause.says and clause.kept_by


def answered(asked_minor: int, kind: str) -> None:
    """What somebody who can carry 200 pounds a month is told when they propose so much."""
    loan = LoanView(
        id="a",
        ref="A-1",
        product="consumer_loan",
        currency="GBP",
        principal_minor=1500_00,
        outstanding_principal_minor=1200_00,
        outstanding_interest_minor=0,
        outstanding_fees_minor=0,
        overdue_minor=100_00,
        days_past_due=45,
        next_due=None,
        annual_rate=Decimal("0.2"),
        due_day=15,
    )
    carries = Capacity(0, 0, 0, 0, 0, 0, 200_00, 200_00, ())
    decision = decide(case("uk", sustainable_minor=200_00), pack("uk"))
    answer = negotiate([loan], carries, decision, Counter(amount_minor=asked_minor), Wish(), DAY)
    assert answer.kind == kind
    assert answer.offer is not None and answer.offer.instalment_minor <= min(asked_minor, 200_00)


def a_person_first_in_a_crisis() -> None:
    assert REASONS["crisis"].priority == min(reason.priority for reason in REASONS.values())
    assert all(catalogue().has("utter_crisis", language) for language in LANGUAGES)


def living_costs_stay() -> None:
    alone = assess(Budget(1, 0, (MonthlyLine("income_own", 90_000),), ()), living_floor(pack("cn").directory))
    assert alone.sustainable_minor == 0


def any_words_are_a_notice() -> None:
    for text in ("i just cant keep up with the repayments", "我失业了，还不上了"):
        assert is_hardship_notice(text)


def weeks_count_52_in_12() -> None:
    assert to_month(12_00, "week") == 52_00


def yearly_rate_on_what_is_outstanding() -> None:
    assert annual_cost(900_000, [82512] * 11 + [82510]).nominal == Decimal("0.1800")


CHECKS: dict[str, Callable[[], None]] = {
    "cn-credit-card-70": five_years_for_cards,
    "cn-credit-card-70-record": partial(shows, "cn", "cn-credit-card-70-record", zh="利息|期数|第一期|还款协议"),
    "cn-credit-card-70-stop": partial(is_said_only, "cn", "cn-credit-card-70-stop", "Collection stops"),
    "cn-credit-card-70-cards-only": cards_only,
    "cn-gbt-45251-hours": partial(
        quiet, "cn", "cn-gbt-45251-hours", ("22:00", "23:59", "00:00", "07:59"), ("08:00", "12:00", "21:59")
    ),
    "cn-gbt-45251-calls": partial(limited, "cn", "cn-gbt-45251-calls", 3, timedelta(hours=1)),
    "cn-gbt-45251-third-parties": partial(
        never, "cn", "cn-gbt-45251-third-parties", zh="我们会联系您的家人", en="We will call your employer"
    ),
    "cn-cba-institution": partial(shows, "cn", "cn-cba-institution", zh="{lender}", en="{lender}"),
    "cn-cba-hours": partial(quiet, "cn", "cn-cba-hours", ("22:00", "03:00", "07:59"), ("08:00", "21:59")),
    "cn-cba-dials": partial(limited, "cn", "cn-cba-dials", 6, timedelta(minutes=30)),
    "cn-cba-never": partial(never, "cn", "cn-cba-never", zh="不还就起诉", en="You could take out another loan"),
    "cn-cost-disclosure": partial(shows, "cn", "cn-cost-disclosure", zh="全部费用|年化|一共要还|有一期还不上"),
    "cn-cost-disclosure-replan": partial(shows, "cn", "cn-cost-disclosure-replan", zh="年化", en="Annual cost"),
    "cn-annualised-rate": yearly_rate_on_what_is_outstanding,
    "cn-price-cap-24": partial(caps, "cn", "cn-price-cap-24", "bank", 24),
    "cn-price-cap-small-loan": partial(caps, "cn", "cn-price-cap-small-loan", "small_loan", 12),
    "cn-pipl-24": partial(person_for_all_but_offers, "cn"),
    "cn-pipl-28": partial(shows, "cn", "cn-pipl-28", zh="健康|同意", en="health|agree"),
    "cn-ai-label": partial(shows, "cn", "cn-ai-label", zh="不是真人", en="not a person"),
    "cn-ai-never-human": partial(never, "cn", "cn-ai-never-human", zh="我是真人客服", en="I am a human agent"),
    "cn-cac-draft-11": a_person_first_in_a_crisis,
    "cn-paid-agents": partial(shows, "cn", "cn-paid-agents", zh="不收费|停息挂账", en="free|agents who charge"),
    "cn-credit-repair-closed": partial(
        never, "cn", "cn-credit-repair-closed", zh="还了就能消除逾期记录", en="We will repair your credit"
    ),
    "cn-living-floor": living_costs_stay,
    "uk-conc-7-3-forbearance": before_arrears,
    "uk-conc-7-3-proposals": partial(answered, 60_00, "accept"),
    "uk-conc-7-3-interest": no_interest_above_the_usual,
    "uk-conc-7-3-credit-file": partial(shows, "uk", "uk-conc-7-3-credit-file", en="credit"),
    "uk-conc-7-3-pressure": partial(
        never, "uk", "uk-conc-7-3-pressure", en="You must pay immediately, or sell your car", zh="请尽快还清"
    ),
    "uk-conc-8-5-sustainable": partial(answered, 500_00, "counter"),
    "uk-consumer-duty-support": partial(is_said_only, "uk", "uk-consumer-duty-support", "Friction"),
    "uk-fg21-1-vulnerable": partial(vulnerable_do_no_worse, "uk"),
    "uk-disclosure-protocols": partial(is_said_only, "uk", "uk-disclosure-protocols", "explicit consent"),
    "uk-breathing-space": breathing_space,
    "uk-breathing-space-crisis": partial(protects, "uk", "uk-breathing-space-crisis", 30),
    "uk-breathing-space-no-talk": nothing_negotiated_meanwhile,
    "uk-guideline-spending": weeks_count_52_in_12,
    "uk-contingency": partial(is_said_only, "uk", "uk-contingency", "20 pounds"),
    "au-72-notice": any_words_are_a_notice,
    "au-72-clock": notice_is_answered_in_21_days,
    "au-72-refusal": partial(is_said_only, "au", "au-72-refusal", "complaints scheme"),
    "au-89a-stay": partial(protects, "au", "au-89a-stay", 14),
    "us-reg-f-hours": partial(quiet, "us", "us-reg-f-hours", ("21:00", "00:00", "07:59"), ("08:00", "20:59")),
    "us-reg-f-7-in-7": partial(limited, "us", "us-reg-f-7-in-7", 7, timedelta(hours=23)),
    "us-reg-f-stop": partial(is_said_only, "us", "us-reg-f-stop", "each channel"),
    "us-reg-f-validation": partial(is_said_only, "us", "us-reg-f-validation", "validation notice"),
    "us-reg-f-third-parties": partial(never, "us", "us-reg-f-third-parties", en="We will tell your boss"),
    "us-tcpa-revocation": partial(is_said_only, "us", "us-tcpa-revocation", "10 business days"),
    "us-tcpa-consent": partial(is_said_only, "us", "us-tcpa-consent", "without consent"),
}


@pytest.mark.parametrize("clause_id", CHECKS)
def test_a_clause_is_kept(clause_id: str) -> None:
    CHECKS[clause_id]()


def test_every_clause_of_every_pack_has_its_check() -> None:
    clauses = [clause.id for name in ("au", "cn", "uk", "us") for clause in pack(name).meta.clauses]
    assert sorted(clauses) == sorted(CHECKS)


def test_what_is_not_verified_is_never_quoted() -> None:
    for name in ("cn", "uk"):
        for product in PRODUCTS:
            for kind in ("grace", "reschedule", "fee_waiver", "relief", "refer", "token", "settlement"):
                quoted = pack(name).legal_reference(kind, product)
                assert quoted is None or pack(name).clause(quoted).verified


@pytest.mark.parametrize("name", pack_names())
def test_unverified_clauses_only_make_treatment_kinder(name: str) -> None:
    """Without them nobody is treated more kindly: no lower cap, no earlier answer, no quieter hour, no longer rest."""
    whole = pack(name)
    verified = [clause for clause in whole.meta.clauses if clause.verified]
    without = replace(whole, meta=whole.meta.model_copy(update={"clauses": verified}))
    now = datetime.combine(DAY, datetime.min.time(), UTC)
    assert notice_deadline(now, whole) <= notice_deadline(now, without)
    for minutes in range(0, 24 * 60, 30):
        moment = now + timedelta(minutes=minutes)
        assert contact_allowed(moment, whole) <= contact_allowed(moment, without)
    for starts in ("breathing_space", "crisis_treatment_end", "refusal"):
        assert (protected_until(starts, DAY, whole) or DAY) >= (protected_until(starts, DAY, without) or DAY)
    for product in PRODUCTS:
        cap, without_cap = whole.meta.price_cap_percent(product), without.meta.price_cap_percent(product)
        assert (cap is not None and cap <= (without_cap or cap)) or without_cap is None


def test_a_clause_that_is_over_binds_nobody() -> None:
    hours = pack("cn").clause("cn-gbt-45251-hours")
    assert isinstance(hours, ContactHours)
    over = hours.model_copy(update={"effective_to": DAY - timedelta(days=1)})
    alone = replace(pack("cn"), meta=pack("cn").meta.model_copy(update={"clauses": [over]}))
    assert contact_allowed(at("cn", "23:00"), alone)
