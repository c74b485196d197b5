"""Amounts in both languages: spans, bounds, periods, and numbers that are no money."""

import cn2an
import pytest

from tests.unit.reading.support import money, of

CHINESE = [
    ("估计千把块钱", ["~1000"]),
    ("大概一周二百五", ["~250/week"]),
    ("先打150过去", ["150"]),
    ("三千五", ["3500"]),
    ("大概要四五千块", ["4000-5000"]),
    ("三五千总是要的", ["3000-5000"]),
    ("三到五百之间", ["300-500"]),
    ("3-5百", ["300-500"]),
    ("五百到八百", ["500-800"]),
    ("1.5到2万", ["15000-20000"]),
    ("800-1000元", ["800-1000"]),
    ("一千六七", ["1600-1700"]),
    ("一万二三", ["12000-13000"]),
    ("一千七八百", ["1700-1800"]),
    ("十七八万", ["170000-180000"]),
    ("欠了十几万", ["110000-190000"]),
    ("几百块", ["200-900"]),
    ("好几千", ["2000-9000"]),
    ("1w2", ["12000"]),
    ("3k5", ["3500"]),
    ("2w左右", ["~20000"]),
    ("1万2千", ["12000"]),
    ("1万零500", ["10500"]),
    ("一万零五百", ["10500"]),
    ("壹仟贰佰元整", ["1200"]),
    ("一百一十一块", ["111"]),
    ("千把块", ["~1000"]),
    ("百八十块的", ["80-100"]),
    ("十来万", ["~100000"]),
    ("三千来块", ["~3000"]),
    ("十多万", [">100000"]),
    ("两千多", [">2000"]),
    ("三千多块钱", [">3000"]),
    ("一千出头", [">1000"]),
    ("不到三千", ["<3000"]),
    ("最多两千", ["<=2000"]),
    ("最多能还两千", ["<=2000"]),
    ("不能超过800", ["<=800"]),
    ("五百以内", ["<=500"]),
    ("至少留1500", [">=1500"]),
    ("一千以上", [">=1000"]),
    ("两千左右", ["~2000"]),
    ("差不多1800吧", ["~1800"]),
    ("三块五", ["3.5"]),
    ("12块5", ["12.5"]),
    ("一百二十块五", ["120.5"]),
    ("五毛钱", ["0.5"]),
    ("￥1,200.50", ["1200.5"]),
    ("１２００元", ["1200"]),
    ("每月1000", ["1000/month"]),
    ("一个月能还1000", ["1000/month"]),
    ("1000一个月可以吗", ["1000/month"]),
    ("三千一个月", ["3000/month"]),
    ("月薪四千五", ["4500/month"]),
    ("年薪十万", ["100000/year"]),
    ("一周300", ["300/week"]),
    ("日薪200", ["200/day"]),
    ("每两周还300", ["150/week"]),
    ("每季度3000", ["1000/month"]),
    ("最近每月2000", ["2000/month"]),
    ("八千每月还900", ["8000", "900/month"]),
    ("工资8000每月 房租2000", ["8000/month", "2000"]),
    ("五qian每ge月", ["5000/month"]),
    ("上下班地铁一天12块", ["12/day"]),
    ("上下2000", ["~2000"]),
    ("还800差不多", ["~800"]),
    ("五白块", ["500"]),
    ("每个越还三百", ["300/month"]),
    ("电话是0755开头的", []),
    ("拍拍贷2400 度小满9800", ["2400", "9800"]),
    ("美团月付1200", ["1200"]),
    ("还不了五千，最多两千", ["5000!", "<=2000"]),
    ("八百太多了", ["800!"]),
    ("拿不出两千", ["2000!"]),
    ("不是三千，是四千", ["3000!", "4000"]),
    ("10000分5期", ["10000"]),
    ("8000分五个月", ["8000"]),
    ("1000元一个月还清", ["1000"]),
    ("三千三个月", ["3000"]),
    ("一千二十四期", ["1000"]),
    ("一个月280成不成", ["280/month"]),
    ("我每月另外还要还一张卡360", ["360/month"]),
    ("我一个月才赚两千来块", ["~2000/month"]),
    ("以前一个月能拿九千", ["9000/month"]),
    ("一天一百 一个月三千", ["100/day", "3000/month"]),
    ("每半个月还200", ["400/month"]),
    ("这个月还300", ["300"]),
    ("借8000一天利息多少", ["8000"]),
    ("借五千每个月分期还", ["5000"]),
    ("百十来块钱", ["~110"]),
    ("3000十个月多少利息", ["3000"]),
    ("2000日利多少", ["2000"]),
    ("一万八千", ["18000"]),
    ("两千八百", ["2800"]),
    ("三百八十", ["380"]),
    ("万儿八千", ["8000-10000"]),
    ("一百二百的", ["100-200"]),
    ("三点五万", ["35000"]),
    ("五佰", ["500"]),
    ("小两万", ["<20000"]),
    ("快三千了", ["~3000"]),
    ("别超过350", ["<=350"]),
    ("五六百最多了", ["<=600"]),
    ("1500我凑不齐", ["1500!"]),
]
ENGLISH = [
    ("my rent comes to aud 380 per week", ["380/week"]),
    ("a$90 each week", ["90/week"]),
    ("about 3 lakh in total", ["~300000"]),
    ("£15-£25 a week", ["15-25/week"]),
    ("2k2", ["2200"]),
    ("1k8 a month after tax", ["1800/month"]),
    ("hundred and ten", ["110"]),
    ("pension 780 plus wife gets 410", ["780", "410"]),
    ("i get 200 plus, easily", [">200"]),
    ("3 kids under 10", []),
    ("i can aford 45 pounds evry month", ["45/month"]),
    ("phone 18 netflix 5.99", ["18", "5.99"]),
    ("bout 1700 i think", ["~1700"]),
    ("the other company takes £60 a month off me", ["60/month"]),
    ("3k", ["3000"]),
    ("2,000", ["2000"]),
    ("it's 2,400.50", ["2400.5"]),
    ("two thousand", ["2000"]),
    ("twenty-five hundred", ["2500"]),
    ("two thousand five hundred", ["2500"]),
    ("five hundred and fifty", ["550"]),
    ("a grand", ["1000"]),
    ("half a grand", ["500"]),
    ("two and a half thousand", ["2500"]),
    ("a couple of hundred quid", ["~200"]),
    ("a few hundred", ["200-900"]),
    ("between 200 and 300", ["200-300"]),
    ("between £150 and £200 a month", ["150-200/month"]),
    ("2-3k", ["2000-3000"]),
    ("300 to 500", ["300-500"]),
    ("up to £250 per month", ["<=250/month"]),
    ("300 at most", ["<=300"]),
    ("no more than 400", ["<=400"]),
    ("I can't pay more than 500", ["<=500"]),
    ("at least 100", [">=100"]),
    ("less than 900", ["<900"]),
    ("over 1500", [">1500"]),
    ("about 2k", ["~2000"]),
    ("2000 or so", ["~2000"]),
    ("£80 a week", ["80/week"]),
    ("1200pcm", ["1200/month"]),
    ("£300/month", ["300/month"]),
    ("120 pw", ["120/week"]),
    ("$500 every two weeks", ["250/week"]),
    ("800 a fortnight", ["400/week"]),
    ("24,000 a year", ["24000/year"]),
    ("my monthly income is 2000", ["2000/month"]),
    ("every month I get 2000 from it", ["2000/month"]),
    ("I can't pay 500", ["500!"]),
    ("800 is too much", ["800!"]),
    ("not 3000 but 4000", ["3000!", "4000"]),
    ("it's not 1200, it's 1300", ["1200!", "1300"]),
    ("rent 1200 and food 300", ["1200", "300"]),
    ("10000 over 5 months", ["10000"]),
    ("5 a month", ["5/month"]),
    ("i can only pay 8", ["8"]),
    ("a tenner a week", ["10/week"]),
    ("one eighty", ["180"]),
    ("two twenty five a month", ["225/month"]),
    ("between 40 and 60", ["40-60"]),
    ("30 to 45", ["30-45"]),
    ("bills have gone up to 240", ["240"]),
    ("nothing above 65", ["<=65"]),
    ("90 a month to another catalogue", ["90/month"]),
    ("a 6k loan", ["6000"]),
    ("the minimum is 41.30", ["41.3"]),
    ("i cant go over 140", ["<=140"]),
    ("like 3 grand", ["~3000"]),
    ("i'd like 200", ["200"]),
    ("i'm 250 behind", ["250"]),
    ("£25 a week tops", ["<=25/week"]),
    ("8 monthly payments of 70", ["70"]),
]
NO_MONEY = [
    "简历投到58同城了",
    "案号(2024)京0105民初2231",
    "我今年三十七",
    "the samaritans line is 116 123",
    "we live at 27 Cedar Avenue",
    "invoice AB-558120",
    "my 401k is locked",
    "it says error 502",
    "I was born in 1964",
    "can we make it the twenty-second",
    "万一还不上呢",
    "千万别打给我家里",
    "我十分着急",
    "一点办法都没有",
    "我们一起还",
    "一块还吧",
    "有5个",
    "打过3次",
    "打12356",
    "打110",
    "尾号1234",
    "验证码482913",
    "第300位",
    "我今年45岁",
    "一家三口",
    "15号",
    "3.14",
    "****1234",
    "卡号是[bank_card]",
    "[phone]",
    "****",
    "2026年9月10日",
    "I have 2 kids and 3 loans",
    "call 116123",
    "I'm 45 years old",
    "my phone is [phone]",
    "24 hours",
    "12 people",
    "the 15th",
    "in 2025",
    "iphone15",
    "one of you called me twice",
    "17:30还没扣",
    "我才29",
    "我今年31",
    "她26了",
    "划了三刀",
    "39万粉丝",
    "吃了20片药",
    "十万八千里",
    "芝麻分620",
    "violations 807 ( 12 ) and 803 ( b )",
    "https://example.org/?id=88123",
    "im 51",
    "my son is 14",
    "15 U.S.C. 1692k",
    "FCRA 605B",
    "they called on XX/XX/2023",
    "hours down to 20 a week",
    "24/7",
    "ring 0300 123 4567",
    "£0",
]
CURRENCIES = [
    ("2000元", "CNY"),
    ("2000块", "CNY"),
    ("¥2000", "CNY"),
    ("RMB 2,000", "CNY"),
    ("2000 yuan", "CNY"),
    ("£20", "GBP"),
    ("20 quid", "GBP"),
    ("$20", "USD"),
    ("20 bucks", "USD"),
    ("三百美元", "USD"),
    ("2000", None),
]


@pytest.mark.parametrize(("text", "amounts"), CHINESE)
def test_chinese_amounts(text: str, amounts: list[str]) -> None:
    assert money(text) == amounts


@pytest.mark.parametrize(("text", "amounts"), ENGLISH)
def test_english_amounts(text: str, amounts: list[str]) -> None:
    assert money(text) == amounts


@pytest.mark.parametrize("text", NO_MONEY)
def test_other_numbers_are_no_money(text: str) -> None:
    assert money(text) == []


@pytest.mark.parametrize(("text", "currency"), CURRENCIES)
def test_the_currency_is_the_one_said(text: str, currency: str | None) -> None:
    assert [(entity.value or {})["currency"] for entity in of(text, "money")] == [currency]


def test_an_amount_spans_its_number_and_currency_in_the_given_text() -> None:
    text = "😀房租　１２００元，吃饭一千"
    assert [text[entity.start : entity.end] for entity in of(text, "money")] == ["１２００元", "一千"]


def test_a_bare_number_follows_the_language_of_the_conversation() -> None:
    assert money("300") == ["300"]
    assert [entity.value for entity in of("300", "money")] == [
        {"low": 300, "high": 300, "bound": "exact", "per": None, "currency": None, "negated": False}
    ]


def _spoken(number: int) -> list[str]:
    """Ways to write a number in Chinese."""
    plain = cn2an.an2cn(number)
    forms = [plain + "块", "工资" + plain, f"{number:,}元"]
    forms.append("工资" + plain.replace("二千", "两千").replace("二万", "两万").replace("二百", "两百"))
    if number % 1000 == 0 and number > 10_000 and number % 10_000:
        forms += [
            plain[:-1],
            f"{number // 10_000}w{number // 1000 % 10}",
            f"{number // 10_000}万{number // 1000 % 10}千",
        ]
    if number % 100 == 0 and 1000 < number < 10_000 and number % 1000:
        forms += [plain[:-1], f"{number // 1000}k{number // 100 % 10}", f"{number // 1000}千{number // 100 % 10}"]
    return forms


@pytest.mark.parametrize("start", range(20, 120))
def test_no_numeral_is_taken_for_a_saying(start: int) -> None:
    """ "一万一千" is no 万一, "一万八千" no 万八千."""
    for number in [*range(start, 1000, 100), *range(start * 10, 10_000, 1000), *range(start * 1000, 200_000, 100_000)]:
        for text in _spoken(number):
            assert money(text) == [str(number)], text
