"""What each amount is for, several of them in one message."""

import pytest

from tests.unit.reading.support import money, roles

MESSAGES = [
    (
        "我失业金每月2000，老婆工资2400，房租1200，吃饭1000，水电话费300",
        ["benefit", "partner_income", "rent", "food", "utilities"],
    ),
    (
        "rent 1200, food 1000, utilities and phone 300, I get 2000 benefit and my wife earns 2400",
        ["rent", "food", "utilities", "benefit", "partner_income"],
    ),
    ("老婆工资两千四", ["partner_income"]),
    ("老公每月挣3500，我没收入", ["partner_income", "income"]),
    ("失业金2000", ["benefit"]),
    ("我每个月能拿到两千块失业金", ["benefit"]),
    ("退休金2600", ["income"]),
    ("工资到手四千五", ["income"]),
    ("房租，1200", ["rent"]),
    ("1200的房租", ["rent"]),
    ("租房一千二，吃饭一千", ["rent", "food"]),
    ("房贷三千五", ["mortgage"]),
    ("车贷每月1800，房贷每月3200，信用卡最低还款600", ["other_debt", "mortgage", "other_debt"]),
    ("水电100 交通200 看病300", ["utilities", "transport", "medical"]),
    ("孩子学费800", ["childcare"]),
    ("卡里还有3000", ["savings"]),
    ("手上有2000", ["cash"]),
    ("欠款4800", ["debt"]),
    ("我能还300", ["offer"]),
    ("每月还500可以吗", ["offer"]),
    ("五百可以", ["offer"]),
    ("下个月15号先还500", ["offer"]),
    ("以前挣一万，现在才四千", ["past", "income"]),
    ("我原来工资8000，现在失业金2000", ["past", "benefit"]),
    ("别的平台也借了，每个月要还两千五", ["other_debt"]),
    ("工资从八千降到四千", ["past", "income"]),
    ("my wages went from 8000 to 4000", ["past", "income"]),
    ("媳妇一个月能挣三千来块", ["partner_income"]),
    ("卡里只剩200了", ["savings"]),
    ("我妈每月给500", ["other_income"]),
    ("我妈看病每月2000", ["medical"]),
    ("我工资3000兼职500", ["income", "other_income"]),
    ("兼职1500", ["income"]),
    ("没有房租", ["rent"]),
    ("不用交房租", ["rent"]),
    ("存款0", ["savings"]),
    ("老婆没有收入", ["partner_income"]),
    ("月底之前还500", [None]),
    ("发工资以后还一千", [None]),
    ("一个月260成不成", ["offer"]),
    ("每月另外还要还一张卡300", ["other_debt"]),
    ("两张信用卡一共欠三万", ["other_debt"]),
    ("老婆一个月3000我4500", ["partner_income", "income"]),
    ("疫情前每月能挣一万五", ["past"]),
    ("原来工资七千现在只有三千", ["past", "income"]),
    ("降薪了 从九千降到六千", ["past", "income"]),
    ("兜里就剩二十块", ["cash"]),
    ("我妈住院花了两万", ["medical"]),
    ("theres another card i pay 250 on", ["other_debt"]),
    ("i pay 90 to another lender", ["other_debt"]),
    ("i can do 80 now and 40 a month after", ["offer", "offer"]),
    ("could stretch to 60", ["offer"]),
    ("2000", [None]),
    ("My income is £1,400 a month, rent £650, gas and electric £120", ["income", "rent", "utilities"]),
    ("I earn 3000 a month and pay 1200 rent", ["income", "rent"]),
    ("I'm on universal credit, about 900 a month", ["benefit"]),
    ("1200 for rent, 1000 on food, 300 on bills", ["rent", "food", "utilities"]),
    ("my rent is 1200 and food about 600", ["rent", "food"]),
    ("my partner gets 1500", ["partner_income"]),
    ("she gets 2400", ["partner_income"]),
    ("2000 in benefits and 2400 from my wife's job", ["benefit", "partner_income"]),
    ("I used to earn 5000, now 2000", ["past", "income"]),
    ("other loans 300 a month", ["other_debt"]),
    ("I owe 4800", ["debt"]),
    ("I can pay 300 a month", ["offer"]),
    ("so maybe 150", ["offer"]),
    ("150 would be ok", ["offer"]),
    ("what if i pay 100 a month", ["offer"]),
    ("my mum gives me 200", ["other_income"]),
    ("wages 1800, side job 300", ["income", "other_income"]),
    ("I have 2000 in savings", ["savings"]),
    ("savings 500, no other debts", ["savings", "other_debt"]),
    ("my wife has no income", ["partner_income"]),
    ("childcare 400, transport 120, medical 60", ["childcare", "transport", "medical"]),
    ("pension 1100 pm", ["income"]),
    ("no, 1300", [None]),
]


@pytest.mark.parametrize(("text", "expected"), MESSAGES)
def test_each_amount_gets_its_role(text: str, expected: list[str | None]) -> None:
    assert roles(text) == expected


def test_all_facts_of_one_message_are_heard_with_their_values() -> None:
    assert money("我现在每月到手四千五，房租一千八，吃饭一千二左右，交通两百，孩子幼儿园八百") == [
        "4500/month",
        "1800",
        "~1200",
        "200",
        "800",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("房租1100，吃饭800，老婆工资3000", ["rent", "food", "partner_income"]),
        ("原来工资六千五，降到四千了", ["past", "income"]),
        ("lost my job and i owe 2000 on the card", ["debt"]),
        ("my wages stopped and i owe you £450", ["debt"]),
        ("公司欠我工资三千", ["income"]),
        ("20号还600", ["offer"]),
        ("每月20号还600", ["offer"]),
        ("你们这笔还剩6750没还清", ["debt"]),
        ("最多只能拿六百", ["offer"]),
        ("gongzi si qian fangzu 1k1", ["income", "rent"]),
    ],
)
def test_roles_of_lines_that_came_out_wrong(text: str, expected: list[str]) -> None:
    assert roles(text) == expected
