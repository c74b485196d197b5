"""Threats: of harm, of visits and ceaseless calls, of law that does not apply, of records that do not exist."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.sources import COLLECTION_GUIDE, COLLECTION_STANDARD

# A sentence that warns of somebody else's trick, or tells what others said, threatens nobody.
WARNS_ZH = (
    "骗子|诈骗短信|冒充|冒名|假的|不是我们|不要相信|别信|别上当|谨防|小心(?:诈骗|骗子|上当|被骗)|那条短信|"
    "不实|不对的|说错|"
    "道歉|您收到的|有人跟您说|是谣言|可以举报|请举报"
)
WARNS_EN = (
    r"scam\w{0,4}|fraudsters?|pretend\w{0,3}|claim(?:s|ed|ing) to be|not (?:from|one of) us|fake|do ?nt believe|"
    r"not true|apologi[sz]e|i am sorry (?:about|for|that)|im sorry (?:about|for|that)|the message you|report it(?! to)"
)

RULES = (
    Rule(
        "threat",
        "threat",
        "forbidden",
        Wording(
            "(?:后面|到时候|以后)…(?:不好看|难看|难堪)|没治过|什么(?:样的)?人没见过|自己掂量|看着办|"
            "放聪明|识时务|(?:大家|都)…难看|撕破脸|耗得过|跑得了|没好果子|兜着走|给脸不要|(?:会|让您|"
            "等着)后悔|翻脸|算账|点颜色|走着瞧|"
            "后果自负|(?:承担|考虑|想想|掂量)…后果|后果很严重|吃罚酒|(?<!敬请)(?:等着瞧|走着瞧|您等着(?!我|"
            "就好|就行))|有您好(?:看|受)|"
            "(?:对|跟|就|要)您?不客气|收拾您|对付您|(?:逼|逼着)(?:我|咱)们?…(?:动手|出手|采取|翻脸)|动真格|识相|"
            "知道您…(?:住哪|住在哪|家在哪|在哪上班|孩子在哪)|(?:让|叫)您(?:好看|吃不了|没好日子|过不下去|混不下去)|"
            "(?:有的是|有很多|多的是)(?:办法|手段)|要您好看|别怪我们?|弄死|打断|小心您的?(?:命|腿|家人|孩子)",
            (
                "再不还后果自负",
                "你等着瞧吧",
                "别怪我们不客气",
                "我知道你住在哪",
                "不还我们有的是手段",
                "您最好想想后果",
            ),
            ("您等着我查一下", "您不用客气", "这个后果不用您承担", "我们没有别的办法了，只能请主管看"),
            unless=WARNS_ZH,
        ),
        Wording(
            r"wont end well|end badly|no idea who|carry on like this|you have been warned|dont test me|"
            r"try me|see what happens(?! (?:if|when) we)|you (?:cant|cannot) (?:hide|run)|(?:be|"
            r"is) a shame if|(?:pay|cooperate|careful)[^.!?;\n]{0,20} if i were you|youll wish|"
            r"you will wish|mark my words|dont want to find out|on your own head|losing (?:my )?patience|"
            r"my patience|cant hide|can run|"
            r"or else|(?:face|suffer|live with|think about) the consequences|there(?:ll|"
            r" will) be (?:serious )?consequences|"
            r"(?:youll|you will|youre going to) (?:regret|be sorry)|we know where you (?:live|work)|"
            r"know where your \w+ live|"
            r"ways of making|make you pay|(?:dont|do not) make (?:me|us)|(?:you )?wo?nt like what|watch your back|"
            r"(?:things|this) (?:will|could|can|are going to) get (?:ugly|nasty|worse for you)|ill ruin you|"
            r"make your life (?:hell|miserable|difficult|hard)|"
            r"(?:im|i am|this is) (?:warning you|a warning)|your (?:last|only) warning|come after you|"
            r"teach you a lesson",
            (
                "Pay, or else.",
                "You'll be sorry for this.",
                "We know where you work.",
                "Don't make me do it the hard way.",
                "This could get ugly.",
                "We will come after you.",
            ),
            (
                "There will be no consequences for asking.",
                "I will not make you pay more than you can.",
                "You won't regret asking.",
            ),
            unless=WARNS_EN,
        ),
        COLLECTION_GUIDE,
    ),
    Rule(
        "harassment",
        "threat",
        "forbidden",
        Wording(
            "(?:会|要)接到…电话|每隔…(?:分钟|小时)|(?:去|到)您(?:们)?(?:村|小区|家)…(?:坐坐|走走|转转|看看)|"
            "(?:我们的?人|催收员|外访员|业务员|催收组|外访组|同事)…(?:在|到|去|守|堵|敲|出发)…(?:您|小区|"
            "楼下|门口|单位|老家)|敲您家?…门|蹲点|守在您|贴(?:条|告示|大字报)|喷漆|(?:手机|电话)…(?:打爆|"
            "打炸|响个不停)|(?:不会|别想)…(?:让您)?(?:安生|清净|消停|好过)|"
            "(?:派人|安排人|叫人|带人|(?<!不)(?:会|要|就|再|直接|只好|只能|马上|明天|今晚|人员|同事|"
            "团队)…(?:去|到|来))…您(?:的?家|们?家|单位|公司|门口|住处|老家|村)(?!的?(?:短信|邮件|人))|"
            "(?:去|到)您(?:家|公司|单位)…(?:找您|等您|堵您|楼下|门口|要|闹|坐)|上门(?:催|找|收|拜访|来|要|"
            "当面|家访|外访)|(?:外访|走访)人员|"
            "(?:一天|每天|天天|每小时|半夜|凌晨)…(?:打|拨|呼)(?:到|给)?…(?:为止|不停|十|几十|到您|电话)|"
            "一直打(?:,|下去|到|电话|给)|"
            "打到您…(?:还|接|怕)|(?:轰炸|打爆)…(?:电话|手机|短信)?|不停(?:地)?(?:打|发|联系)|没完没了|"
            "半夜也(?:打|找)|跟您耗",
            (
                "明天派人到你家去",
                "我们会上门催收",
                "一天打二十个电话给你",
                "打到你接为止",
                "把你的手机打爆",
                "我到您公司门口等您",
            ),
            (
                "我们不会上门",
                "请您到我们网点来办",
                "寄到您家的信请留意",
                "我每天九点上班，您可以打电话给我",
                "不会再有人上门来打扰您",
            ),
            unless=WARNS_ZH,
        ),
        Wording(
            r"(?:get|expect|receive) (?:a )?calls? every|every (?:ten|five|\d+|few) minutes|"
            r"driving (?:out )?to your|pay you a visit|"
            r"(?:guys|men|people|team|agents?|collectors?) …(?:parked|waiting (?:for you|outside)|outside|"
            r"on your street)|knock (?:on|at) (?:your|the) door|expect a (?:knock|visit)|phone …(?:ringing|"
            r"off the hook|blow\w{0,3} up)|blow up your phone|(?:any|no|a moments) peace|"
            r"(?:at|to|round to|around to|outside) your (?:door|house|home|place|flat|workplace|work|office|"
            r"job)(?: \w+){0,3} "
            r"(?:tomorrow|tonight|today|soon|and wait|until|next|this)|(?:come|coming|send|sending|be|visit|"
            r"show up|turn up|drop by|go|going)"
            r"…(?:at|to|round|around|by|outside) your (?:door|house|home|place|flat|workplace|work|office|job)|"
            r"(?:someone|somebody|agents?|collectors?|men|people|team|officer) …(?:to|at|will|"
            r"round) …your (?:door|house|home|place|flat)|"
            r"doorstep|(?:field|home) (?:visit|team|agents?)|(?:call|ring|phone|text|"
            r"message)(?:ing)? you …(?:day and night|every (?:hour|day|minute)|"
            r"all day|all night|non ?stop|until you|again and again|nonstop)|keep (?:calling|ringing|"
            r"phoning|texting|at you)|"
            r"(?:day and night|24/7) until you|wont (?:ever )?leave you alone|hound you",
            (
                "Our collectors will be at your house tomorrow.",
                "We'll ring you every hour.",
                "I will keep calling.",
                "We are sending someone to your home.",
                "I'll turn up at your office.",
            ),
            (
                "We will not come to your home.",
                "Nobody will visit your house.",
                "I can send the letter to your home address.",
                "I will call you every other week if you like.",
                "We will stop calling you.",
            ),
            unless=WARNS_EN + r"|letters?|(?:post|mail)(?:ed)?|address|copy|documents?",
        ),
        COLLECTION_STANDARD,
    ),
    Rule(
        "false_law",
        "threat",
        "forbidden",
        Wording(
            "警车|警笛|立案|(?:法院|法官)…冻|(?:支付宝|微信|银行卡)…用不了|"
            "牢饭|吃官司|进局子|(?:要|得|会)(?:是)?进去(?:的|蹲|坐|待)|手铐|号子|入刑|案底|拘您|(?:拘|逮|"
            "铐|抓)(?:了)?您|(?:房|车|财产|名下|东西)…(?:拍卖|没收|充公|收走)|工资卡?…(?:冻结|扣光|划走)|"
            "(?:银行卡|账户|存款)…(?:会|被|将)…(?:冻结|划走)|"
            "坐牢|蹲监|监狱|牢房|(?:被|会|要|得|可以)…(?:拘留|判刑|逮捕|拘役|抓(?:走|起来|您|人))|判…年|"
            "刑事(?:责任|犯罪|案件|立案|追究)?|"
            "诈骗罪|(?:构成|属于|涉嫌|算|是)…(?:诈骗|犯罪|违法|信用卡罪|套路)|犯法|立案侦查|(?:公安|警察|警方|派出所)|"
            "报(?:了)?警|(?:明天|今天|马上|立刻|立即|下周|已经|直接|本周|后天|下午)…(?:起诉|法院|开庭|传票|"
            "立案|强制执行|查封|冻结|申请执行)|"
            "(?:法院|法官)……(?:查封|冻结|拍卖|强制|抓|拘|扣)|(?:传票|开庭)……(?:到|寄|送|等)|强制执行|查封|"
            "冻结……(?:银行卡|账户|微信|支付宝|工资)|(?:扣|划)…(?:工资|您的存款)|通缉|网上追逃|限制…出境",
            (
                "您会坐牢的",
                "不还就报警",
                "你这是诈骗",
                "明天法院开庭",
                "我们会查封你的房子",
                "涉嫌犯罪",
                "公安会来找您",
                "你的工资卡会被冻结",
            ),
            (
                "欠款不会坐牢",
                "不会有警察来找您",
                "我们没有起诉您，您收到的是诈骗短信",
                "如果有人冒充法院找您，请报警",
                "逾期不是犯罪",
                "您的账户没有冻结，可以正常使用",
            ),
            unless=WARNS_ZH
            + "|急救|危险|您(?:先|可以|要|应该)?报警|被盗|盗刷|被骗|民事(?:问题|纠纷)|账户没有|已经解冻|撤诉",
        ),
        Wording(
            r"squad cars?|criminal file|judge …(?:freez|seiz|sign)\w{0,3}|freez\w{1,3} your|"
            r"locked up|handcuffs?|behind bars|do time|serve you (?:papers|time)|(?:an|the) officer|(?:is|"
            r"its|thats|plain) stealing|goes to auction|auction\w{0,3}|foreclos\w{1,4}|evict\w{0,4}|"
            r"immigration|your visa(?! card)|summons\w{0,2}|subpoena\w{0,2}|press charges|"
            r"jail\w{0,4}|prison|(?:be|get|getting|being|have you) (?:arrested|locked up)|your arrest|"
            r"arrest you|arrest warrant|warrant|"
            r"(?:the )?police|cops|prosecut\w{1,5}|criminal\w{0,3}|(?:is|commit\w{0,4}|be) …(?:a crime|"
            r"fraud|theft|an offence)|felony|"
            r"(?:in |to |see you in )?court (?:tomorrow|today|tonight|next week|on monday|this week|"
            r"date is)|(?:tomorrow|today|next week) …court|"
            r"(?:already|now) (?:sued|suing|filed)|bailiffs?|sheriff|repossess\w{0,4}|"
            r"(?:wages|salary|house|home|car|property|belongings|furniture|accounts?|bank accounts?|"
            r"cards?) …(?:seized|garnish\w{0,4}|frozen|taken|confiscated)|"
            r"(?:seize|garnish|freeze|confiscate|take) your (?:wages|salary|house|home|car|property|"
            r"belongings|furniture|bank|account\w{0,1}|paycheck|pay)|"
            r"deport\w{0,4}|marshals?",
            (
                "You will end up in prison.",
                "I will call the police.",
                "You can be arrested for this.",
                "We're taking you to court tomorrow.",
                "That is a crime.",
                "They will garnish your wages.",
                "We will freeze your account.",
            ),
            (
                "You cannot go to jail for a debt.",
                "Nobody will arrest you.",
                "Owing money is not a crime.",
                "We have not frozen your account; the card was only replaced.",
                "If someone used your card, please report it to the police.",
            ),
            unless=WARNS_EN
            + r"|report (?:it|this|the \w+) to|stolen|identity|used your|misused|civil matter|please (?:call|"
            r"tell|contact) the police|"
            r"in danger|welfare|unfrozen|no longer",
        ),
        COLLECTION_GUIDE,
    ),
    Rule(
        "false_record",
        "threat",
        "forbidden",
        Wording(
            "三代|(?:进|考)…体制|(?:宾馆|酒店)…(?:住不|不让住|别想)|"
            "全国联网|政审|当(?:不了)?兵|考编|考公|没人…(?:敢|会)?(?:要您|用您|录用您?|敢要)|失信|大屏幕|"
            "案底|社死|出不了国|坐不了…(?:高铁|飞机|动车)|"
            "黑名单|拉黑|老赖|失信(?:人|被执行|名单|惩戒)|限高|限制高消费|(?:高铁|飞机|动车)…(?:坐不|不能|"
            "别想|不了)|(?:不能|别想|坐不了|不让)…(?:坐|乘)…(?:高铁|飞机)|"
            "(?:影响|连累|耽误|害)…(?:孩子|子女|小孩|儿子|女儿|后代|三代|家人的?(?:工作|前途))|(?:孩子|"
            "子女|儿子|女儿)…(?:上不了|考不了|没法|别想)|"
            "征信…(?:毁|完了|完蛋|黑了|花了|一辈子|永远|终身|废了)|(?:一辈子|永远|终身|以后)…(?:别想|不能|"
            "再也|都没法)…(?:贷款|买房|借|办卡)|"
            "(?:曝光|公示|公布|挂)…(?:您的?(?:名字|照片|信息|身份)|网上|朋友圈|大屏)",
            (
                "您会上黑名单",
                "不还就成老赖了",
                "以后坐不了高铁",
                "会影响孩子上学",
                "征信就完了",
                "把你的照片挂到网上",
            ),
            ("不会影响您的孩子", "逾期会如实记录，五年后可以更新", "没有什么黑名单", "我们不会公布您的信息"),
            unless=WARNS_ZH,
        ),
        Wording(
            r"passport …(?:flag|cancel|revok)\w{0,3}|(?:able|allowed) to rent|"
            r"no employer|(?:youre|you are) finished|report you to (?:every|all)|(?:hire|employ) you|"
            r"follow you (?:forever|for|around)|on your record forever|"
            r"black ?list\w{0,3}|never (?:ever )?(?:get|be able to get|have|see|qualify for) …(?:credit|"
            r"loan|mortgage|account|card)|"
            r"(?:credit|score|record|file|name) …(?:ruined|destroyed|finished|trashed|wrecked)|(?:ruin|"
            r"destroy|wreck|trash)…(?:credit|score|record|name|future)|"
            r"(?:your )?(?:children|kids|son|daughter|family) …(?:school|university|suffer|pay the price|future)|"
            r"(?:publish|post|expose|share) …your (?:name|photo|picture|details|debt|face)|no (?:bank|"
            r"lender|landlord|employer) will ever|"
            r"(?:for the rest of your|in your) life…(?:credit|loan)?|wall of shame|public register",
            (
                "You'll be blacklisted.",
                "Your credit will be ruined.",
                "You will never get a mortgage again.",
                "Your kids will suffer for it.",
                "We will post your name online.",
                "No bank will ever touch you.",
            ),
            ("There is no blacklist.", "Your children are not affected.", "It does not ruin your credit forever."),
            unless=WARNS_EN,
        ),
        COLLECTION_GUIDE,
    ),
    Rule(
        "legal_action",
        "threat",
        "risky",
        Wording(
            "法务|"
            "律师团|(?:我们|公司|平台)的?律师|司法|法院见|"
            "起诉|诉讼|律师函|打官司|法律(?:途径|手段|程序|行动|措施)|诉至|(?:申请|提起|进行)仲裁|法务部?",
            ("我们可能会起诉", "会走法律程序", "之后会发律师函", "公司保留诉讼的权利"),
            ("我们没有起诉您", "不会走法律程序", "那封律师函不是我们发的"),
            unless=WARNS_ZH + "|涉及|您(?:可以|有权|想|要|应该|去)|建议您",
        ),
        Wording(
            r"legal department|"
            r"goes to court|see you in court|"
            r"legal (?:action|proceedings|steps|process|route|department|team)|lawsuit|sue you|be sued|"
            r"(?:go|going|take|taking) (?:you |this |it )?to court|"
            r"(?:our|the) (?:solicitors?|lawyers?|attorneys?)|litigation|court (?:action|claim|proceedings|"
            r"order)|county court|ccj",
            (
                "We may take legal action.",
                "You could be sued.",
                "Our lawyers might write to you.",
                "This may go to court proceedings.",
            ),
            (
                "We will not take legal action.",
                "We have not sued you and will not go to court.",
            ),
            unless=WARNS_EN,
        ),
        COLLECTION_GUIDE,
    ),
)
