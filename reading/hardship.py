"""The hardship notice: any wording that amounts to "I cannot meet my obligations", stated or asked.

In several countries such words oblige the lender from the moment they are said, so the reading is wide; only
technical trouble ("the app does not let me pay") and look-alikes ("还不清楚") are left out.
"""

from __future__ import annotations

import re

from reading.text import fold

_CHINESE = (
    r"还不(?:上(?!班|课|学|线|车|来|去|网|传)|起(?!床|来|身|飞|诉|作用)|了(?!解)|出(?!来|门|去|现|账单)|清(?!楚|"
    r"除|晰|空)|完(?!整|善|全|美|成)|动(?!手|身)|下去)",
    r"[偿归]?还(?:款|贷)?(?:有(?:点|些|很大)?|很|太|非常|确实|实在|比较)?(?:困难|吃力|费劲|压力|没希望)",
    r"(?:没有?|无|缺|缺乏)(?:多余的?|足够的?|什么|这么多|那么多|任何)?(?:钱|能力|办法|法|力|资金|条件|实力)(?:了|"
    r"再|继续|按时|全部|一次性?|正常|全额|及时|来|去|可以?|现在|"
    r"马上)*(?:还|交|付|偿|归还|支付|缴)",
    r"(?:不能|没法|无法|没办法|难以|无力|不可能|很难)(?:再|继续|按时|全部|一次性?|正常|全额|及时|如期|按期|"
    r"准时)*(?:还|交付?|付|偿|归还|支付|缴|履行|负担|承担)",
    r"(?:拿|凑|掏|挤|筹|借)不(?:出|到|起)(?!来吗)|(?:交|缴|付|供|负担|承担|承受|支付|养|担|吃)不(?:上|起|了|"
    r"动)(?!来|床)|断供|付不出",
    r"周转不(?:开|灵|过来|来)|资金(?:链)?(?:断|紧张|困难)|手头(?:.{0,3})(?:紧|没钱|拮据|不宽裕|没有钱)|入不敷出|"
    r"捉襟见肘|揭不开锅|吃不(?:上|起)饭|山穷水尽|走投无路|弹尽粮绝",
    r"没有?钱(?!包|大妈|的事)|没(?:有)?(?:了)?(?:任何|什么|固定|稳定|经济)?(?:收入|经济来源|工作|工资|生活来源)|"
    r"(?:失去|丢|丢掉|断|没)了?(?:了)?(?:收入|工作|饭碗|"
    r"经济来源)|(?:收入|经济来源|工资)(?:也|都|就|又|全)?(?:没|断|停)了?",
    r"失业(?!金|保险|补|救|登)|下岗|(?:被|遭)(?:公司|单位|老板)?(?:裁|辞|开除|炒|优化|解雇)|裁员|停工|停薪|待业|"
    r"欠薪|(?:工资|薪水).{0,4}(?:没发|拖欠|发不|不发|停发|"
    r"未发)|(?:发|拖欠)不出工资|"
    r"(?:降薪|减薪|收入(?:少了?|减少|下降|锐减|降低|减半))",
    r"一分钱?(?:也|都)?(?:没|拿不|掏不|还不)|身无分文|穷得|破产|(?:生意|公司|店|厂|买卖).{0,3}(?:倒闭|黄了|垮|亏|"
    r"关门|关了|失败|做不下去|不行了)|负债累累|资不抵债|"
    r"(?:已经|要|快|会|怕|肯定|可能|马上|又)(?:要|会)?(?:逾期|还不)|逾期了|逾期\d|(?:实在|真的|真|"
    r"确实)(?:是)?(?:还|付|交)?(?:没办法|没法|无能为力|困难)|(?:经济|"
    r"生活|家里|目前|现在).{0,3}困难|无能为力",
)
_ENGLISH = (
    r"(?:cant|cannot|can not|couldnt|could not|unable to|not able to|wont be able to|will not be able to|"
    r"not in a position to|no way (?:i can|to)|never be able to|wont manage to|hard to|struggl\w{1,4} to|"
    r"difficult(?:y|ies)? (?:to|in|with)?|trouble|impossible to|dont know how (?:to|i can|ill|im going to|i will|"
    r"i am going to)|not going to be able to|wont be able to)"
    r"(?: (?:really|even|just|possibly|currently|now|longer|always|keep|still|fully|ever|i|to|be)){0,3} "
    r"(?:pay|paying|repay|repaying|afford|affording|make|making|meet|meeting|keep up|keeping up|cover|covering|"
    r"manage|managing|settle|honou?r)(?! (?:through|via|with (?:the|my) card|by|in the app|on the app|it work|"
    r"the app|sense|a complaint|out|early|the meeting))",
    r"(?:do not|dont|didnt|did not|wont|havent|have not|haven t) (?:have|got|have got|earn|make)(?: any| the|"
    r" enough| much| got)*(?: \w+)? ?(?:money|funds|income|cash|means|enough|salary|wage|job|work)|"
    r"no (?:more |longer any )?(?:money|income|cash|funds|savings left|job|work|wage|salary|means)(?! back)|"
    r"have nothing (?:left )?(?:to pay|to live)|nothing left (?:to pay|after|at the end)|penniless",
    r"(?:lost|losing|lose|left without|without) (?:my|a|the|his|her|our)? ?(?:job|jobs|work|income|business|"
    r"employment|position|any income|salary|main income)|laid off|lay ?offs?|made redundant|redundancy|redundant|"
    r"unemployed|unemployment(?! benefit)|out of (?:work|a job|money|cash)|(?:got|was|been|were|im|am) (?:fired|"
    r"sacked|let go|furloughed|dismissed)|jobless",
    r"(?:behind|fallen behind|falling behind|fell behind|late|getting behind)(?: on| with)(?: my| the| our|"
    r" all)* ?(?:payments?|loans?|repayments?|instal?lments?|bills|rent|it)?|in arrears|(?:missed|missing|miss|"
    r"skip|skipped)(?: a| my| the| one| two| several| some| last| this)*(?: \w+)? ?(?:payments?|instal?lments?)|"
    r"(?:im|i am|were|we are|i was) (?:\w+ )?(?:broke|skint|bankrupt|insolvent|overdue|defaulting|struggling|"
    r"in (?:financial )?(?:difficult\w{1,4}|trouble|hardship|debt trouble))|financial(?:ly)? (?:hardship|"
    r"difficult\w{1,4}|struggl\w{1,4}|trouble|problems?)|hardship",
    r"(?:hours|pay|wages?|salary|income|shifts|overtime)(?: \w+){0,3} (?:been )?(?:cut|reduced|slashed|dropped|"
    r"halved|stopped|gone down|fell|gone)|(?:pay|wage|salary) cut|(?:cut|reduced) (?:my|our) (?:hours|pay|wages?|"
    r"salary|shifts)|"
    r"(?:make|making) ends meet|short (?:of money|of cash|this month|on money)|too (?:much|high|"
    r"expensive) for me(?: to pay)?|(?:more than|beyond what) i can (?:pay|afford|manage)|(?:cant|cannot|"
    r"can not) keep up|cant manage|"
    r"business (?:has |is )?(?:failed|closed|closing|collapsed|went under|gone under|bankrupt|failing)|"
    r"went bankrupt|bankruptcy|money is (?:very |really |too )?tight|not (?:been )?(?:paid|earning)(?: by| for|"
    r" yet| since| anything)|struggling (?:with|financially|to)",
)
_WIDE_ZH = re.compile("|".join(f"(?:{pattern})" for pattern in _CHINESE))
_WIDE_EN = re.compile("|".join(f"(?<![a-z])(?:{pattern})(?![a-z])" for pattern in _ENGLISH))

# What the words before a match take back.
_DENIED_ZH = re.compile(r"(?:不是|并非|没说|没有说|不怕|不会|不担心|别人|有没|是不是因为|没有|不存在)$")
_DENIED_EN = re.compile(
    r"(?<![a-z])(?:not|never|isnt|wasnt|not because|no longer|not that|wont|didnt) (?:i |im |that |because |"
    r"be ){0,2}$"
)
_TECHNICAL_ZH = re.compile(
    r"(?:系统|app|软件|页面|网页|程序|按钮|点击|银行卡|绑卡|扫码|二维码|验证码|支付宝|微信|网络|接口|"
    r"自动扣款)[^,，。;；!！?？]{0,12}$"
)
_TECHNICAL_EN = re.compile(
    r"^.{0,40}(?:through the app|in the app|on the (?:app|website|site|page)|the (?:app|page|website|"
    r"site) (?:crash|is|does|keeps|wont)|error|declined|crash|link (?:is|does))"
)
_PAST_EN = re.compile(
    r"^(?: \w+){0,2} (?:but|and)(?: now)? i(?: \w+)? (?:found|started|have|got) (?:a )?(?:new )?(?:job|work)"
)
_PAST_ZH = re.compile(r"^[^。！]{0,8}(?:已经)?(?:找到(?:新)?工作|重新上班|缓过来|还清了|已还)")


def is_hardship_notice(text: str) -> bool:
    """Whether the message says, or asks on the ground, that the writer cannot pay what is due."""
    folded = fold(text)
    chinese = re.sub(r"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])", "", folded)
    if any(not _is_spared_zh(chinese, match) for match in _WIDE_ZH.finditer(chinese)):
        return True
    english = re.sub(r"\s+", " ", folded.replace("'", ""))
    return any(not _is_spared_en(english, match) for match in _WIDE_EN.finditer(english))


def _is_spared_zh(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 20]
    return bool(_DENIED_ZH.search(before) or _TECHNICAL_ZH.search(before) or _PAST_ZH.search(after))


def _is_spared_en(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 60]
    return bool(_DENIED_EN.search(before) or _TECHNICAL_EN.search(after) or _PAST_EN.search(after))
