"""Where the money is to come from and go to, and how fast: borrowing, selling, all at once, now, to a person."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.sources import COLLECTION_GUIDE, CONC
from leeway.guard.rules.threats import WARNS_EN, WARNS_ZH

_FAMILY_ZH = "(?:家人|家里|家里人|父母|爸妈|亲戚|亲友|朋友|老婆|老公|爱人|哥|姐|弟|妹|孩子|儿子|女儿|同事|老板)"
_FAMILY_EN = (
    r"(?:family|friends?|relatives?|parents?|mother|father|mum|mom|dad|brother|sister|wife|husband|partner|boss|"
    r"employer|children)"
)
# What the borrower did or wishes, and what we ask about it, is no urging.
_ASKED_ZH = (
    "您(?:之前|当时|当初|已经|说|提到|告诉)|为什么|吗$|是不是|有没有(?!.{0,6}(?:可以|能))|借给|欠(?:着)?(?:别|"
    "其他)|其他(?:的)?(?:贷款|欠款|债)"
)
_CHOSEN_ZH = "如果|要是|假如|的话|您想|愿意|可以选|打算|也可以|随时可以|不急|(?<!马上)提前|之后|以后(?=想)|等您"
_CHOSEN_EN = (
    r"if you|should you|whenever you|would you like|you (?:can|could|may) (?:also )?(?:choose|always)|"
    r"in case you|no hurry|no rush|want to|wish to|once you"
)

RULES = (
    Rule(
        "raise_money",
        "borrowing or selling",
        "forbidden",
        Wording(
            "微粒贷|金条|(?:镯子|首饰|戒指|项链|金器)…(?:换|卖|当)|兄弟姐妹…(?:周转|凑|借|帮)|顶一顶|"
            "(?:亲戚|家里|家人|朋友|亲友|同事)…(?:帮衬|帮忙|支援|接济|拉一把|帮一把)|(?:挂|放)…(?:二手|"
            "闲鱼|网上)|(?:房|车|地|田|铺|表|包)…(?:出手|转手|过户|押)|(?:花呗|借呗|信用卡|白条|"
            "额度)…(?:倒|刷|取|套|顶)|(?:还有|不是有)…额度|押出去|民间借贷|高利贷|"
            f"(?:找|跟|向|问|去|先|再|让|叫|请|管){_FAMILY_ZH}?…(?:借(?!款|记|据|钱的时候|钱时)|凑|垫|周转|"
            f"筹)|{_FAMILY_ZH}…(?:凑一?凑|垫(?:付|一下|上)?|帮您?(?:还|出|垫)|替您?还|代(?:您)?还|出(?:点|"
            f"一点)钱|周转)|"
            "(?:让|叫|请|要)…(?:帮您还|替您还|代还|代偿)|"
            "(?:别的|其他|另外|另|再)(?:一个|一家|的)?(?:平台|银行|机构|app|网贷|小贷|贷款|公司)…(?:借|贷|"
            "下款|申请|倒)|"
            "借(?:一?点|些|一笔)?(?:钱)?(?:来|先)?(?:还|周转|补上|应急)|(?:贷款|网贷|借款|花呗|借呗)(?:来|"
            "去|先)…还|以贷养贷|借新还旧|拆东墙|"
            "(?:信用卡|花呗|白条)…(?:套现|取现|套出|刷出|提现)|套现|套出来|"
            "(?:把|先把)…(?:卖|变卖|抵押|典当|当|押)(?:了|掉|出去)|变卖|典当|(?:房子?|车子?|手机|首饰|金子|"
            "东西|家电)…(?:卖|抵押|押|当)(?:了|掉|出去|给)|卖(?:房|车|血|肾|掉|点)|抵押(?:贷|出去|了|给)",
            (
                "跟朋友借点钱先还上",
                "您可以去别的平台再借一笔",
                "让家里人凑凑",
                "信用卡套现也行",
                "把手机卖了",
                "借钱来还嘛",
                "找父母垫一下",
            ),
            (
                "请不要再借钱来还",
                "不用卖车",
                "您当初借这笔钱是为了什么",
                "您有没有其他的贷款",
                "您跟朋友借的那笔要先还吗",
                "不建议您套现",
                "借款合同在这里",
            ),
            unless=WARNS_ZH + "|" + _ASKED_ZH + "|更难|风险|代价",
        ),
        Wording(
            r"tide you over|another lender|wedding ring|your jewell?ery would|family silver|"
            r"bail you out|(?:somebody|someone|anyone) …(?:lend|bail|help you out)|fetch (?:enough|a)|"
            r"on ebay|room on your|(?:letting|let|give|giving) (?:up )?your (?:house|home|car|flat)(?: go)?|"
            r"max out|overdraft|loan shark|sell(?:ing)? …(?:car|house|phone|jewell?ery|furniture|things|"
            r"stuff|belongings)|pawn\w{0,3}|(?:could|can|should|try|why not|maybe|just|cant you|"
            r"please) (?:\w+ )?borrow|"
            rf"borrow (?:it|some|the|more|money|from|against|a)|borrowing …(?:to|from|would)|(?:take out|get|"
            rf"apply for|use|take) …(?:another|a|payday|new|second|bridging|personal) …(?:loan|advance|"
            rf"credit card)|"
            rf"payday loan|cash advance|(?:put|stick|pay) …on (?:a|your|another|the) credit card|"
            rf"balance transfer|refinanc\w{{1,3}}|remortgage|"
            rf"(?:sell|pawn|sell off|flog) (?:your|the|some|something|anything|that|it)|(?:lend|give|"
            rf"loan) you (?:the|some|a|it)|"
            rf"(?:ask|get|have|let) your (?:\w+ ){{0,1}}{_FAMILY_EN}(?: or \w+)? …(?:pay|help|money|lend|"
            rf"chip in|cover|contribute|for (?:it|the money|a loan))|"
            rf"{_FAMILY_EN} …(?:can|could|must|might|will) …(?:lend|help you (?:out|pay)|pay (?:it|this|"
            rf"for you)|chip in|cover)|"
            rf"(?:dip into|cash in|withdraw|use|raid) your (?:pension|retirement|savings for)|crowdfund\w{{0,3}}",
            (
                "Borrow the money from your brother.",
                "You could get a payday loan.",
                "Sell your phone then.",
                "Have your husband pay it.",
                "Put it on your credit card.",
                "A relative could lend you some.",
            ),
            (
                "Please do not borrow to pay this.",
                "You need not sell your car.",
                "When you took out the loan, what was your income?",
                "Do you have another loan elsewhere?",
            ),
            unless=WARNS_EN
            + r"|when you took out|you borrowed|you (?:took|said|told|mentioned)|do you (?:have|owe)|are you|"
            r"did you|have you|only make|no need|(?:wo|would )nt advise|need nt|need not",
        ),
        f"{COLLECTION_GUIDE}; {CONC}",
    ),
    Rule(
        "pay_at_once",
        "borrowing or selling",
        "forbidden",
        Wording(
            "(?:点|号|天黑|下班)(?:之)?前…(?:把)?(?:全|所有|整|四千八|全部)…(?:打|转|还|付)|把…全部(?:打|转|还|付)|"
            "(?:一把|一口气|一下子)…(?:还|结|付)|(?:要|得|是)?全款[,。!]?(?:现在|今天|马上)|只要[^。"
            "!?\n]{0,8}全款|别分(?:了|期)|"
            "(?:必须|马上|立刻|立即|现在|今天|今晚|明天|赶紧|尽快|请您?|要|得|只能|务必|之内|之前|"
            "前)……(?:全部|全额|一次性?|所有|整笔|通通)…(?:还|付|结|缴|清)|"
            "(?:全部|全额|一次性?|整笔)…(?:还清|结清|还上|付清|缴清)……(?:今天|马上|立刻|现在|才行|不然|"
            "否则|必须)|(?:不接受|不支持|没有|不能|不可以)分期……(?:一次|全|结清)|要么…全|要还就|"
            "(?:今天|今晚|明天|马上|立刻|现在)…(?:之内|以内|前)?…(?:结清|还清|付清)",
            ("请今天全部还清", "您必须一次性结清", "不能分期，只能一次结清", "现在就把全额付清"),
            ("您不用一次还清", "您想一次性结清也可以", "不需要今天全部还上", "分期还清以后，协议就结束了"),
            unless=WARNS_ZH + "|" + _CHOSEN_ZH + "|不用|不需要|不必",
            deniable=False,
        ),
        Wording(
            r"(?:expect|want|need) (?:all|the whole|everything)…(?:by|today|now|tonight|this)|"
            r"pay the lot|clear the lot|(?:want|need|expect|get) …(?:full|whole|entire|total) (?:sum|amount|"
            r"balance)|forget (?:about )?(?:the )?(?:plans?|instal+ments?)|"
            r"(?:must|have to|need to|need you to|had better|please|got to|want you to|expect you to|should|"
            r"can you|now|today|tonight)…"
            r"(?:pay|settle|clear|repay)(?: off)? …(?:full|whole|entire|total|everything|all of it|the lot|"
            r"balance in full|all at once|in one go)|"
            r"(?:everything|all of it|the full amount|the whole|in full|the lot)…(?:now|today|tonight|"
            r"or nothing|immediately|this week|by \w+day|at once)|"
            r"(?:do not|dont|no longer|cannot|wont) (?:accept|take|do|allow) …(?:instalments?|installments?|"
            r"part payments?|partial|plans)|all or nothing|everything or nothing",
            (
                "You must pay the whole amount now.",
                "Please settle everything today.",
                "We don't accept part payments.",
                "It is all or nothing.",
            ),
            (
                "You need not pay it all at once.",
                "If you want to settle in full, you can.",
                "No one expects you to pay everything today.",
            ),
            unless=WARNS_EN
            + "|"
            + _CHOSEN_EN
            + r"|need not|dont (?:have|need) to|do not (?:have|need) to|no need|doesnt have to|no ?one|never",
            deniable=False,
        ),
        CONC,
    ),
    Rule(
        "false_urgency",
        "urgency",
        "forbidden",
        Wording(
            "只限(?:今|本|这)|晚一天(?:都|就)(?:不|没)|现在(?:立刻|马上|就)?转|在线等您?(?:转|付|还|打款)?(?:,|。|$)|"
            "(?:只有|仅有|就)(?:今天|今晚|这一次|这次|一次)…机会|过了…点…(?:关|没|作废|取消)|再也没有|"
            "(?:分钟|小时)(?:之)?内…(?:必须|到账|还|付|转|决定)|错过…(?:别|就)|今天就(?:弄|办掉|定掉)|"
            "(?:最后|最终)…(?:期限|机会|通知|警告|通牒|一天|一次|时限)|仅限(?:今天|今日|本周|前)|(?:今天|"
            "今晚|今日)(?:是|就)?(?:最后|截止)|名额|(?:逾期|过时|过期|错过)…(?:不候|没有了|就没|作废|不再|"
            "后悔)|"
            "(?:马上|立刻|立即|现在就|赶快|赶紧|即刻)…(?:还(?!有|是|能|没|要|原)|付|转|打款|结清|缴|定下|"
            "签|决定)|(?:一分钟|一天|片刻|一刻)…(?:不能|都不)…(?:拖|等|耽误)|"
            "(?:\\d|[一两二三四五六]|几|半)(?:个)?小时(?:之)?内…(?:还|付|转|处理|决定|签)|(?:今天|今晚|"
            "下班|天黑|\\d点|[一二三四五六七八九十]点)之?前(?:必须|一定|务必|要)…(?:还|付|转|打|签)|"
            "机会…(?:只有|难得|不多|没了)|过了(?:今天|这村)|(?:今天|今晚)(?:必须|一定要|务必|不)…(?:还|付|"
            "转|签|定)(?!…可以)",
            (
                "最后一次机会",
                "今天必须还",
                "两小时内转过来",
                "马上还款",
                "这是最终警告",
                "过了今天就作废",
            ),
            (
                "不用马上还",
                "您不需要今天还",
                "今天签不签都可以，方案保留七天",
                "现在就有两个方案可以看",
                "系统马上还原",
            ),
            unless=WARNS_ZH + "|我(?:们)?(?:马上|立刻|立即)|不用|不必|不需要|不急",
        ),
        Wording(
            r"this second|(?:a|one) day later|\w+day only|ill wait(?: here)? (?:for|while) (?:it|you pay)|"
            r"today or never|(?:gone|closes?|disappears?|lost) (?:for good|forever|tonight)|(?:deal|"
            r"offer) is (?:gone|off)|(?:in|within) the next \w+ (?:minutes?|hours?)|(?:need|want|"
            r"expect) (?:that|the|your) (?:money|payment|full sum)…(?:in|by|within|today|now|tonight)|"
            r"(?:last|final|only) (?:chance|notice|warning|opportunity|demand|call)|act now|(?:expires?|"
            r"ends|gone|runs out) …(?:in (?:an|one|\w+) hours?|today|tonight|at midnight|in \w+ minutes)|"
            r"(?:pay|paid|settle|transfer|decide|sign|respond|payment)(?: \w+){0,3} (?:immediately|"
            r"right now|this instant|this minute|within (?:an|one|two|\d+|the) hours?|straight away|at once|"
            r"now or never)|"
            r"within (?:24|48|12|two|one|the next) hours?|(?:only|just) \w+ (?:places?|slots?|spots?|days?|"
            r"hours?) left|"
            r"now or never|not a (?:minute|day|second) later|time is running out|before its too late|"
            r"(?:must|have to|need to) (?:pay|settle|decide|sign)(?: \w+){0,2} (?:today|tonight|now|"
            r"this minute)|decide quickly|once in a lifetime",
            (
                "This is your final warning.",
                "Pay right now.",
                "The offer ends in two hours.",
                "You have to sign today.",
                "Time is running out.",
            ),
            (
                "You do not have to sign today.",
                "I will check that right now.",
                "There is no last chance here; the plan stays open.",
            ),
            unless=WARNS_EN
            + r"|ill (?:check|look|do|send)|i will|no need|need not|dont (?:have|need) to|no hurry|no rush",
        ),
        CONC,
    ),
    Rule(
        "haste",
        "urgency",
        "risky",
        Wording(
            "(?:这两天|这几天|月底前|周内)…(?:把)?(?:钱|款)?…还|"
            "(?:尽快|赶紧|抓紧|赶快|早点|尽早|及时|速)…(?:还|付|处理|结清|缴|解决|安排资金|筹)(?!给您)|"
            "(?:必须|务必|一定要|应该|应当|非得|只能)…(?:还(?!有|是|能|没|要)|付(?!出)|缴|按时)|(?:欠款|"
            "逾期|还款)…(?:尽快|赶紧|抓紧|务必)|抓紧…(?:还|款)",
            ("请尽快处理欠款", "您务必按时还款", "这笔钱必须还", "抓紧还上吧"),
            ("我会尽快处理您的投诉", "不必急着还", "我们会尽快退还多收的费用", "一定要先照顾好自己"),
            unless=WARNS_ZH
            + "|(?:我|我们|同事|主管|客服|系统|财务|专员)(?:会|将|来|一定|这边)?…(?:尽快|尽早|及时|抓紧|赶紧|"
            "早点|马上)|退还|还给您|退给您|照顾|休息|不必|不用|不急",
        ),
        Wording(
            r"(?:youd|you had) best|(?:get|have) it paid|"
            r"(?:pay|payment|settle|repay|deal with (?:it|this)|arrange payment|"
            r"clear it) …(?:as soon as possible|asap|soon|without delay|promptly|quickly)|"
            r"(?:must|have to|need to|had better|ought to|got to|obliged to) (?:re)?pay|hurry(?: up)?|"
            r"(?:its|it is) (?:very )?urgent|urgently|overdue and needs|"
            r"as soon as possible …pay\w{0,4}",
            (
                "Please pay as soon as you can, ideally without delay.",
                "You must repay this.",
                "Hurry up with it.",
                "It is urgent.",
            ),
            (
                "You do not have to pay this now.",
                "There is no hurry.",
                "I'll deal with your complaint as soon as possible.",
            ),
            unless=WARNS_EN
            + r"|(?:ill|i will|we will|well) …as soon|no hurry|not have to|dont have to|need not|nobody|"
            r"refund|what you (?:must|have to|need to) pay|how much",
        ),
        CONC,
    ),
    Rule(
        "private_account",
        "private payment",
        "forbidden",
        Wording(
            "(?:打|转|汇)我的?…(?:卡|账户)|我给您销账|"
            "(?:打|转|汇|付)到?给?我(?:的)?(?:同事|朋友|老婆|老公|家人|亲戚)|红包|我替您(?:交|还|付|存)|"
            "(?:转|打|汇|付|存|发|还|充)(?:给|到|进|去|入|款给|账给|钱给)?…(?:我(?:的|个人|本人|自己|这|卡|"
            "微信|支付宝)|我(?:$|,|。|,我|帮|来)|私人|个人(?:账户|账号|卡|微信|支付宝|收款)|同事的(?:卡|"
            "账))|"
            "(?:我(?:个人)?的(?!卡[^号])|私人)(?:账户|账号|银行卡|卡号?|微信|支付宝|收款码|二维码)|(?:加|"
            "扫)(?:一下)?我(?:的)?(?:个人)?(?:微信|qq|支付宝|码|私人)|(?:私人|个人)…(?:收款码|二维码|账户|"
            "账号|转账)|"
            "(?:转|打|汇|付|还)…(?:这张卡|这个卡号|这个账户|以下账户|下面的?账户)|现金(?:交|"
            "给)(?:给)?(?:我|外访|同事)|(?<!用)户名",
            ("转我微信", "打到我的卡上", "扫我的收款码", "加我微信聊", "汇到以下账户", "打给我个人"),
            ("请不要转给任何个人", "我们不会让您转到私人账户", "请转告我您的想法", "发给我看看", "打电话给我也可以"),
            unless=WARNS_ZH + "|(?:材料|证明|截图|照片|流水|工资条|病历|单据|合同|信息|短信|邮件|文件)|任何人|电话",
        ),
        Wording(
            r"my sort code|my iban|my account number|"
            r"(?:pop|send|put|chuck|slip|venmo|paypal|zelle)…(?:to|over to) me|(?:venmo|paypal|zelle|"
            r"cash ?app) …to me|(?:take|collect|pick up|hand over) the cash|"
            r"(?:to|into|on|via|through|using) my (?:own |personal |private )?(?:account|paypal|venmo|card|"
            r"bank|wallet|zelle|cash ?app|wechat|alipay|revolut|wise)|"
            r"(?:send|transfer|pay|wire|give|deposit) (?:it |the money |the payment |this |"
            r"the cash )?(?:directly |straight )?to me|pay me|my (?:personal|private|own) (?:account|paypal|"
            r"card|wallet)|"
            r"(?:a|the|this|my colleagues|personal|private) (?:personal|private) (?:account|paypal|card)|"
            r"(?:add|message|find) me (?:on|via|at) (?:whatsapp|wechat|telegram|signal|facebook)|"
            r"(?:pay|transfer|send)…(?:to|into) (?:this |the following |the )?(?:card|account) (?:no\.? |"
            r"number )?\d|in the name of|gift cards?|in cash(?: to me)?|bitcoin|crypto\w{0,8}|western union",
            (
                "Transfer it to my account.",
                "Send the money to me.",
                "Pay me on PayPal.",
                "Message me on WhatsApp.",
                "Buy gift cards and send the codes.",
            ),
            (
                "Never pay to a personal account.",
                "Please send the payslip to me.",
                "We do not take gift cards.",
                "You can pay in the app.",
            ),
            unless=WARNS_EN + r"|never|payslip|statement|document|letter|proof|photo|screenshot|copy|form",
        ),
        COLLECTION_GUIDE,
    ),
)
