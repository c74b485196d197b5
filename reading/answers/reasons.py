"""Why somebody cannot pay: reason codes."""

from __future__ import annotations

import re

from reading.text import fold

# Most specific first: where several are heard, this is also their order.
_REASONS = (
    (
        "disaster",
        r"地震|洪水|水灾|火灾|着火|台风|泥石流|暴雨|受灾|天灾|灾害|旱灾|雪灾|疫情|隔离|封控"
        r"|(?<![a-z])(?:earthquakes?|flood(?:s|ed|ing)?|fires?(?! me)|burn(?:t|ed) down|typhoon|hurricane|storm|"
        r"disaster|pandemic|covid|lockdown|quarantine)(?![a-z])",
    ),
    (
        "illness",
        r"生病|病了|得了?(?:重|大|癌|慢|抑郁)?病|重病|大病|患病|住院|手术|癌|肿瘤|瘤|受伤|工伤|车祸|骨折|摔(?:伤|"
        r"断|了)|瘫|中风|脑梗|尿毒|透析|化疗|抑郁|看病|治病|医药费|"
        r"医疗费|残疾|怀孕|流产|心脏病|病假|身体(?:不好|垮|出问题|原因)|确诊|动手术|养病|伤了"
        r"|(?<![a-z])(?:ill(?:ness)?|sick(?:ness)?(?! of)|hospital\w{0,7}|surgery|operation|cancer|injur(?:y|ed|"
        r"ies)|accident|stroke|disease|disab(?:led|ility)|medical|diagnosed|depression|chemo\w{0,7}|"
        r"broke my (?:leg|arm|back|hip)|off sick|health|heart attack|pregnan\w{1,4})(?![a-z])",
    ),
    (
        "family",
        r"离婚|离异|分居|分手|家人(?:生病|去世|住院|出事)|(?:父亲|母亲|爸爸?|妈妈?|老人|爷爷|奶奶|老公|老婆|丈夫|"
        r"妻子|孩子|儿子|女儿|家里人?|家人|亲人|配偶|"
        r"爱人)(?:[^,，。]{0,6})(?:去世|过世|走了|病|住院|手术|出事|没了|癌|受伤|车祸)|去世|过世|丧事|奔丧|"
        r"家庭变故|家里(?:出了?事|有事|出了?变故)|家庭(?:原因|变故|"
        r"纠纷)|生(?:了)?(?:孩子|二胎)|抚养|赡养|彩礼|家暴"
        r"|(?<![a-z])(?:divorc\w{1,4}|separat(?:ed|ion|ing)|split up|broke up|breakup|bereave\w{1,5}|funeral|"
        r"passed away|(?:my|our) (?:dad|father|mum|mom|mother|wife|husband|partner|son|daughter|child|parents?|"
        r"brother|sister)(?: \w+){0,4} (?:died|ill|sick|hospital|passed|cancer|left me|accident)|"
        r"family (?:problems?|emergency|issues?|reasons?|matters?)|new baby|domestic (?:abuse|violence))(?![a-z])",
    ),
    (
        "business_failure",
        r"(?:生意|小?店铺?|铺子|饭馆|餐厅|公司(?=.{0,6}(?:我自己|我开|自己开))|(?:我的?|我们的?|自己的?|开的?)厂子?|买卖|餐馆|饭店|创业|项目|工程|门面|网店|"
        r"我(?:的|们)?公司|自己(?:的)?公司|"
        r"开的公司).{0,6}(?:失败|倒闭|亏|黄|垮|关|赔|不行|不好|做不下去|差|停|破产)|创业失败|"
        r"做生意(?:.{0,4})(?:亏|赔|失败)|经营(?:不善|困难|失败)|投资(?:失败|亏)|"
        r"亏(?:了|损|本)|货款|工程款|没(?:有)?生意|破产|生意"
        r"|(?<![a-z])(?:(?:my|our|the) (?:business|shop|company|restaurant|store|"
        r"firm)(?: \w+){0,3} (?:fail\w{0,4}|clos\w{1,3}|collaps\w{1,3}|bankrupt|under|down|bust|folded|slow|lost)|"
        r"business (?:fail\w{0,4}|clos\w{1,3}|is (?:bad|slow|down))|bankrupt(?:cy)?|went bust|went under|"
        r"no customers|clients? (?:didnt|did not|havent|wont) paid?y?|self[ -]employed|investment(?:s)? (?:failed|"
        r"lost)|lost money (?:in|on))(?![a-z])",
    ),
    (
        "job_loss",
        r"失业|下岗|(?:被|遭)(?:公司|单位|老板|厂里?)?(?:裁|辞|开除|炒|优化|解雇|解聘|劝退)|裁员|裁了|"
        r"没(?:有)?(?:了)?工作|(?:丢|丢掉|失去|没)了?工作|工作(?:丢|没|"
        r"黄|没有)了?|公司(?:倒闭|破产|解散|黄了|关了?|没了|跑路)|(?<!我)(?<!己)(?<!开)(?<!的)(?:上班的|工作的)?厂子?(?:倒闭|倒了|关|黄|停|没)|(?:上班|工作)的?(?:厂子?|公司|单位).{0,4}(?:倒|关|黄|没|垮)|离职|辞职|待业|找不到工作|"
        r"合同(?:到期|没续)|老板跑路|辞退|停工"
        r"|(?<![a-z])(?:(?:lost|losing|lose) (?:my|the|his|her|our) (?:job|work|employment|position)|job ?loss|"
        r"lost (?:a |my )?job|laid off|lay ?off|layoffs?|redundan(?:t|cy)|unemploy(?:ed|ment)|out of (?:work|"
        r"a job)|(?:got|was|been|were) (?:fired|sacked|let go|dismissed)|fired me|jobless|no (?:job|work)|"
        r"contract (?:ended|expired|was not renewed)|quit my job|company (?:closed|shut|went))(?![a-z])",
    ),
    (
        "income_cut",
        r"降薪|减薪|降(?:了)?(?:工资|薪|收入)|(?:工资|收入|薪水|提成|奖金|业绩|加班费|活儿?|订单|"
        r"单子)(?:[^,，。]{0,4})(?:降|减|少|低|没了|下滑|缩水|砍|断|一半|"
        r"不稳定|变少)|收入(?:不好|不稳|不够|下降)|活(?:儿)?(?:少|不多)|加班(?:少|没)|单(?:子)?少|少了(?:一半|"
        r"很多|好多)(?:收入|工资)?|停薪留职|到手(?:的)?(?:少|只剩|缩水|变少)|(?:加班|兼职|外快|补贴)(?:费)?(?:都|也|全)?(?:被)?(?:停|取消|没)|挣(?:得|的)(?:少|"
        r"不多)|赚(?:得|的)少|没(?:什么|有)?(?:单|活干|加班)"
        r"|(?<![a-z])(?:(?:pay|wage|salary|income|hours|shifts?|overtime|commission|bonus|"
        r"earnings)(?: \w+){0,4} (?:cut|reduced|dropped|halved|lower|less|gone down|fell|down|stopped|slashed|"
        r"fallen)|(?:pay|wage|salary|income) (?:cut|drop|reduction|loss)|(?:cut|reduced|slashed|halved) (?:my|"
        r"our) (?:hours|pay|wages?|salary|shifts?|income)|less (?:work|income|hours|pay|overtime)|"
        r"earn(?:ing)? less|fewer (?:hours|shifts|orders)|furlough(?:ed)?|zero hours?|part[ -]time now)(?![a-z])",
    ),
    (
        "pay_timing",
        r"(?:工资|薪水|款)(?:[^,，。]{0,4})(?:没发|没到|晚发|还没|延迟|拖欠|未发|推迟|不发|没下来|晚到|拖着)|"
        r"(?:还没|没|晚|等|未|推迟|拖延)(?:发|到|有发)(?:工资|"
        r"薪|钱)|发工资(?:日)?(?:晚|在|要|才|还没|推|比)|等(?:着)?(?:发)?(?:工资|薪水|钱)(?!少|低)|(?:工资|薪水).{0,2}晚|欠薪|拖欠(?:工资)?|资金(?:没到|未到)|回款|晚几天|发薪日|工资日"
        r"|(?<![a-z])(?:(?:not|havent|hasnt|havent been|not been|wasnt|wont be|waiting to be|waiting to get|"
        r"dont get|wont get|until i get|until im|till i get) (?:been )?paid|(?:pay|wages?|salary|paycheck|"
        r"pay ?cheque) (?:is |are |was |has been |came |comes |arrives |is coming )*(?:late|delayed|not (?:come|"
        r"arrived|in)|after)|late (?:wages?|salary|pay)(?![a-z])|pay ?day|paid late|"
        r"(?:late|behind|slow) (?:with|paying|on) (?:the |our |my )?(?:wages?|pay|salar(?:y|ies))|owed wages|"
        r"unpaid wages|timing|waiting for (?:my )?(?:pay|wages?|salary))(?![a-z])",
    ),
    (
        "over_commitment",
        r"(?:借|贷|欠|债)(?:款|债|的|钱|务)?(?:太多|过多|很多|好多|越来越多|滚)|以贷养贷|多头(?:借贷|负债)?|"
        r"拆东墙|负债(?:太|过|累|高|多)|(?:好几|多|几|很多|"
        r"太多)(?:个|家|张)?(?:平台|网贷|贷款|信用卡|银行)|网贷|月供太(?:多|高)|债务(?:太|过|多|压)|超前消费|"
        r"花(?:钱)?(?:太多|超了|多了)|过度消费|赌|乱花|房贷车贷|被骗|"
        r"诈骗|担保"
        r"|(?<![a-z])(?:too (?:many|much) (?:loans?|debts?|credit|cards?|payments?)|(?:other|many|several|"
        r"multiple|lots of|too many) (?:\w+ )?(?:loans?|debts?|credit cards?|lenders?)|over ?commit\w{0,5}|"
        r"overspen[dt]\w{0,3}|borrowed too much|over ?extended|debts? (?:piled|spiral\w{0,4}|keeps?|"
        r"snowball\w{0,3})|gambl\w{1,4}|juggling|maxed out|cost of living|bills (?:are|went|have gone) (?:too|up)|"
        r"scammed|defrauded|guarantor)(?![a-z])",
    ),
    (
        "other",
        (
            r"其他(?:原因)?$|其它(?:原因)?$|别的原因|私人原因|个人原因|不方便说|说来话长|"
            r"(?<![a-z])(?:other(?: reasons?)?$|something else|"
            r"another reason|personal(?: reasons?)?)(?![a-z])"
        ),
    ),
)
_COMPILED = tuple((code, re.compile(pattern)) for code, pattern in _REASONS)
_DENIED = re.compile(
    r"(?:不是(?:因为)?|并非|没有(?!了)|没)$|(?<![a-z])(?:not|not because of|isnt|wasnt|never) (?:a |an |the |my |"
    r"because |"
    r"of |been )*$"
)


def reasons(text: str) -> tuple[str, ...]:
    """Reason codes heard, most specific first; empty where none is."""
    folded = re.sub(r"\s+", " ", fold(text)[:2000].replace("'", ""))
    return tuple(code for code, pattern in _COMPILED if _heard(pattern, folded))


def _heard(pattern: re.Pattern[str], text: str) -> bool:
    return any(not _DENIED.search(text[max(0, match.start() - 20) : match.start()]) for match in pattern.finditer(text))
