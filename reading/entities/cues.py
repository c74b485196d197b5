"""Cue words that give an amount its role, per language; read by spaCy's EntityRuler.

Labels in lower case are roles. Labels in capitals only help: EARN and OWE are weak words for income and debt, OFFER
stands before an offered amount and AGREE after it, DUTY is repaying that may be anybody's, PAST, PARTNER, RELATIVE,
LENDER (another one) and SIDE (a second job) change the role of what they stand by.
"""

from __future__ import annotations

_ZH = {
    "income": """
        工资 薪水 薪资 月薪 年薪 底薪 周薪 日薪 薪 收入 净收入 月收入 年收入 退休金 养老金 退休工资 提成 奖金 到手
        季度奖 年终奖 月入
        打工 上班 跑外卖 送外卖 降薪 涨薪 跑滴滴 开滴滴 跑车 摆摊 做零工 打零工 稿费 病假工资 生活来源
    """,
    "benefit": """
        失业金 失业保险 失业补助 失业补贴 失业救济 失业保险金 领失业 低保 低保金 救济金 救济 补助 补助金 补贴 津贴
        抚恤金 残疾补贴 社保金 救助金 生育津贴 育儿补贴 救济款
    """,
    "other_income": """
        房租收入 租金收入 收租 收房租 房租租金收入 出租 利息收入 分红 理财收入 赡养费收入 孩子给 儿子给 女儿给
        父母给 爸妈给 家里给 我妈给 我爸给 家里补贴 父母补贴 爸妈补贴 其他收入 其它收入 别的收入 额外收入 外快
        抚养费
    """,
    "rent": "房租 租金 租房 房子租 房租费 住宿费 房费 房租钱 租的房 租房子 住房",
    "mortgage": "房贷 按揭 房子月供 房子贷款 房屋贷款 住房贷款 房贷月供 供房 房供",
    "food": """
        吃饭 伙食 伙食费 饭钱 餐费 吃喝 买菜 菜钱 生活费 日常开销 日常生活 吃的 饭费 口粮 食品 吃饭钱 日用品 日用
        生活开销 生活开支 吃用 吃穿 伙食钱 吃
    """,
    "utilities": """
        水电 水电费 水电气 水电煤 水电燃气 水电话费 水电网 电费 水费 煤气 燃气 煤气费 燃气费 天然气 话费 电话费
        手机费 通讯费 网费 宽带 宽带费 物业 物业费 取暖费 暖气费 暖气 水电费电话 电话 手机 水电杂费 水电和电话
    """,
    "transport": "交通 交通费 公交 地铁 油费 油钱 加油 通勤 打车 车费 停车费 路费 坐车 车票 养车",
    "medical": """
        住院 医药费 医疗费 看病 药费 买药 吃药 医疗 医院 治疗 治疗费 透析 复查 药钱 住院费 化疗 看医生 体检 医药 医保
    """,
    "childcare": """
        孩子 小孩 学费 托管费 托管 幼儿园 托儿 托班 奶粉 奶粉钱 尿布 保姆 补习 补习班 补课 兴趣班 娃 上学 带孩子 育儿
        教育 教育费 孩子学费 孩子上学 儿子上学 女儿上学
    """,
    "other_debt": """
        车贷 信用卡 花呗 借呗 网贷 微粒贷 白条 京东金条 其他贷款 其它贷款 别的贷款 其他债 其他债务 别的债 外债
        其他欠款 私人借款 亲戚的钱 朋友的钱 欠朋友 欠亲戚 助学贷款 其他借款 别家 美团借钱 消费贷 分期乐 度小满 招联
        其他还款 别的还款 另外还要还 另外要还 还要还一张卡 还一张卡 还张卡 别的卡 另一张卡 别的账
    """,
    "debt": """
        你们这笔 你们这单 你们家这笔 欠款 负债 债务 本金 逾期金额 逾期 总欠 贷款余额 贷款 借款 账单 欠你们
        欠贵 剩余欠款 待还 应还 的债 利滚利 欠了 借了 总额 一共欠
        尾款 月供
    """,
    "savings": """
        存款 积蓄 储蓄 余额宝 存了 存有 存起来 攒了 存折 定期 公积金 银行里有 卡里有 卡里还有 卡里只剩 卡里剩
        卡里只有 卡上还有 卡上只剩 银行卡里 存
    """,
    "cash": """
        手头有 手头还有 手头只有 手上有 手上还有 手上只有 现在只有 身上 身上有 身上只有 手里有 手里还有 手里只有 现金
        微信零钱 零钱 支付宝余额 手里就 就剩 只剩 仅剩 凑到 凑了 借到 拿出来 手头
    """,
    "EARN": """
        挣 赚 领 拿到 能拿 收到 进账 得到 每月拿 入账 每月有 每个月有 每月发 每个月发 一个月有 每月给发
    """,
    "OFFER": """
        还不了 还不起 付不起 拿不出 每周还 每两周还 每星期还 每年还 能还 可以还 还得起 先还 每月还 每个月还 一个月还
        最多还 只能还 只还 想还 愿意还 可还 能还款 还款能力 拿得出 能拿出 可以拿出 拿出 承受 能承受 能负担 负担得起
        可以付 能付 能交 可以交 月还 能给 可以给 先给 先付
        先交 先还 先打 给你 给你们 给您 还个 能接受 可以接受 承担 能承担 分期还
        按月还 还你们 还给你们 偿还 每期还 月供降到 降到每月 降低到每月 减到每月 改成每月 改为每月 降到每个月 每期
        首付 减到 只能拿 最多拿 能拿的 先转 尽量还 够还 争取还 打算还 计划还 希望还
    """,
    "AGREE": """
        成不成 成吗 行么 慢慢还 可以 可以吗 行吗 行不行 可不可以 好吗 怎么样 没问题 还可以 还行 还得上 能不能
    """,
    "DUTY": "要还 得还 需要还 须还 必须还 还要还 还款 要交 还着",
    "OWE": "欠 借",
    "PAST": """
        以前 之前 原来 过去 本来 从前 曾经 原先 失业前 裁员前 生病前 去年 前年 那时候 那会 那会儿 那阵 那阵子 好的时候
        早些年 当时
        疫情前 疫情以前 没失业前 没生病前 出事前 前几年
    """,
    "NOW": "现在 目前 如今 眼下 这个月 今年",
    "PARTNER": """
        老公 老婆 爱人 媳妇 丈夫 妻子 太太 先生 配偶 对象 伴侣 男朋友 女朋友 男友 女友 另一半 我家那位 孩子他爸
        孩子他妈 孩子爸 孩子妈 未婚妻 未婚夫 俺男人 俺媳妇 她工资 他工资 她每月 他每月 她挣 他挣 她赚 他赚
        她一个月 他一个月 她上班 他上班
    """,
    "RELATIVE": """
        儿子 女儿 闺女 父母 爸妈 爸爸 妈妈 父亲 母亲 我爸 我妈 老爸 老妈 哥哥 姐姐 弟弟 妹妹 亲戚 岳父 岳母 公公
        婆婆 家里 家人 朋友 我哥 我姐
    """,
    "LENDER": """
        别的平台 其他平台 其它平台 别的银行 其他银行 其它银行 别的网贷 别的公司 其他公司 别的机构 其他机构 别人 别处
        其他地方 别的地方 另一家 另外一家 另外几家
    """,
    "SIDE": "兼职 副业 零工 私活",
}
_EN = {
    "income": """
        income, wage, wages, salary, salaries, pay packet, take home, take-home, take home pay, paycheck,
        pay cheque, earnings, pension, my pay, my job, job pays, net pay, my job pays, commission, bonus,
        state pension, sick pay, after tax, ssp, statutory sick pay, freelancing, driving uber, deliveries
    """,
    "benefit": """
        benefit, benefits, unemployment benefit, unemployment benefits, unemployment, unemployment insurance,
        universal credit, uc, jobseeker's, jobseekers allowance, jobseeker's allowance, job seeker's allowance, jsa,
        esa, pip, disability, disability allowance, welfare, dole, the dole, on the dole, social security,
        child benefit, allowance, housing benefit, support payment, subsidy, state benefits, state support
    """,
    "other_income": """
        rental income, rent from, lodger, tenant, tenants, dividends, maintenance payments, alimony,
        child maintenance, child support from, other income, extra income, interest income, from my parents,
        from my mum, from my mom, from my dad, from my son, from my daughter, from my family, from family, gives me,
        give me, sends me, send me
    """,
    "rent": "rent, rental, my rent, renting, housing, accommodation, lodging, landlord",
    "mortgage": "mortgage, home loan, house payment, house loan, mortgage payment",
    "food": """
        food, groceries, grocery, eating, meals, housekeeping, living costs, living expenses, food shopping,
        shopping, living, supermarket, food and household
    """,
    "utilities": """
        utilities, utility, utility bills, electricity, electric, gas, leccy, water, energy, phone, internet, broadband,
        mobile, heating, council tax, phone bill, utility bill, power, gas and electric, bills, wifi, tv licence,
        utilities and phone, phone and utilities, water and electricity
    """,
    "transport": """
        transport, transportation, travel, bus, petrol, fuel, commuting, commute, train, car insurance, fares,
        parking, metro, subway, taxi, bus fares, car costs, travel costs
    """,
    "medical": """
        medical, medicine, medicines, prescriptions, doctor, hospital, medication, treatment, health, dentist,
        medical bills, pills, meds, my meds, insulin, dialysis, therapy, health insurance, prescription
    """,
    "childcare": """
        childcare, child care, nursery, childminder, kindergarten, school fees, school, tuition, babysitter, nanny,
        kids, children, daycare, day care, diapers, nappies, child, creche, after-school club, baby
    """,
    "other_debt": """
        other debts, other debt, other loans, other loan, another loan, credit card, credit cards, car loan,
        car finance, student loan, payday loan, payday loans, overdraft, store card, catalogue, klarna,
        barclaycard, amex, capital one, vanquis, afterpay, zip pay,
        other lenders, other repayments, car payment, personal loan, cards, other credit, other creditors,
        another debt, other payments, loan shark, another card, other card, other cards, second card,
        to another lender, to other lenders, to another company, to another bank, to someone else
    """,
    "debt": """
        owe you, debt, balance, outstanding, arrears, overdue, principal, my loan, the loan, loan, borrowed,
        total owed, amount due, instalment is, instalments are, installment is, monthly payment, monthly instalment,
        monthly installment, current payment, payments are, repayments are, payment is
    """,
    "savings": """
        savings, saved, saved up, put aside, nest egg, in the bank, set aside, bank account, savings account, isa
    """,
    "cash": """
        cash, in my account, left in checking, in checking, in my wallet, put by, to my name,
        left in my account, to last me, in hand, on me, to hand, lump sum, right now i have,
        i have only, i only have, i've only got, one-off, one off, deposit
    """,
    "EARN": """
        earn, earns, earning, make, makes, making, get, gets, getting, receive, receives, receiving, bring in,
        brings in, bring home, brings home, paid, i'm on, im on, now on, is on, am on, has, pays me, pay me,
        comes in, coming in
    """,
    "OFFER": """
        can't pay, cannot pay, can not pay, couldn't pay, unable to pay, can't afford, cannot afford, can't manage,
        cannot manage, can pay, could pay, can afford, could afford, can manage, could manage, can do, could do,
        could we do, can we do, can we make it, can i pay, could i pay, can we pay, could we pay, can offer, offer,
        able to pay, afford to pay, afford, willing to pay, want to pay, would pay, i'd pay, will pay, i'll pay,
        can give, could give, can spare, could spare, can repay, could repay, manage to pay, can find, could find,
        prepared to pay, happy to pay, like to pay, propose, i suggest, how about, what about, if i pay, if i paid,
        maybe, can put, stretch to, could stretch, can stretch,
        could put, put towards, pay you, pay back, repay you, pay only, only pay, reduce it to, bring it down to,
        lower it to, settle for, do with, reduced to, i can, cope with, pay at most, pay up to,
        can only pay, would you accept, would you take, from me, will you accept, do you accept
    """,
    "AGREE": """
        is ok, is okay, is fine, is possible, would be ok, would be okay, would be possible, works for me,
        is all i can, is what i can, is the most i can, is manageable, would work, is the maximum, is my limit,
        towards it, towards the loan, towards this, is affordable, all i can pay, all i can afford, ok for you,
        would be fine
    """,
    "DUTY": """
        have to pay, must pay, need to pay, has to pay, got to pay, repay, repayments, repaying, paying off, due
    """,
    "OWE": "owe, owed, owing, owes",
    "PAST": """
        used to, previously, before i lost, before that, formerly, in the past, was earning, was making,
        was getting, was on, last year i, i earned, i made, earned, were earning, was paid, was paying, before
    """,
    "NOW": "now, currently, these days, at the moment, at present, today, nowadays",
    "PARTNER": """
        wife, husband, partner, girlfriend, boyfriend, spouse, other half, fiance, fiancee, my wife's, my husband's,
        my partner's, hubby, missus, wife's, husband's, partner's, girlfriend's, boyfriend's, she earns, he earns,
        she gets, he gets, she makes, he makes, she has, he has, she receives, he receives
    """,
    "RELATIVE": """
        son, daughter, parents, mum, mom, mother, dad, father, brother, sister, family, relatives, friend, friends,
        uncle, aunt
    """,
    "LENDER": """
        another lender, other lender, another bank, other bank, other banks, someone else, other companies,
        another company, other people, elsewhere, other platforms, another platform, other apps
    """,
    "SIDE": "side job, part-time, part time, side hustle, second job, odd jobs, gig work, gigs",
}
CUES: dict[str, dict[str, tuple[str, ...]]] = {
    "zh": {label: tuple(words.split()) for label, words in _ZH.items()},
    "en": {label: tuple(" ".join(word.split()) for word in words.split(",")) for label, words in _EN.items()},
}
