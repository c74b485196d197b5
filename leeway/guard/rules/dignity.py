"""What wounds: insults, shaming, mocking somebody's despair, and telling them how to feel."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.sources import COLLECTION_GUIDE
from leeway.guard.rules.threats import WARNS_EN, WARNS_ZH

RULES = (
    Rule(
        "mocking_distress",
        "crisis",
        "forbidden",
        Wording(
            "要死要活|又来一个|省省吧|"
            "(?:要|想)(?:跳|死)就(?:跳|死|去)|吓不[着倒]|(?:每个|个个|人人|谁都)…(?:抑郁|想死|有病|生病)|"
            "换个(?:理由|借口)|(?:找|当|编|又是|这种|老)…借口|编(?:故事|理由)|"
            "(?:想死|去死|要死|死了?|自杀|跳楼)……(?:是您|自己的事|钱还是|也要还|也得还|债|没人拦|随便|随您)|"
            "(?:拿|用)…(?:自杀|跳楼|死|生病|病|孩子)…(?:吓|威胁|要挟|说事|当借口|做借口)|(?:吓唬|要挟|"
            "威胁)(?:谁|我们?|人)|"
            "(?:哭穷|装可怜|装病|卖惨|博同情|演戏|装死|苦肉计|这套|这一套|这招|老一套)|那您去(?:死|跳)|您(?:去)?死吧|"
            "(?:天天|整天|老是|总)…(?:说|喊|嚷)…(?:活不下去|想死|不想活|要死)|(?:没见|也没见|不见)您…(?:死|怎么样|跳)",
            (
                "要死也先把钱还了，死了债也要还",
                "别拿跳楼威胁我",
                "少卖惨",
                "别演戏了",
                "那你去死好了",
                "您吓唬谁呢",
            ),
            ("您说不想活了，我很担心您", "您不用怕，没有人会威胁您", "我当真了，您现在安全吗"),
            unless=WARNS_ZH + "|没有人会",
            deniable=False,
        ),
        Wording(
            r"save your breath|another one …(?:end it|suicid|threat)\w{0,4}|threatening to (?:end it|kill)|"
            r"do it then|see if i care|suddenly (?:has|have|is|are)|(?:no|more|making|another|same|enough|"
            r"your) excuses?|attention seek\w{0,3}|empty threats?|bluff\w{0,3}|manipulat\w{1,4}|"
            r"emotional blackmail|"
            r"(?:go|just|then|ahead and|on)[ ,]{1,2}(?:and )?(?:kill|hurt|harm) yourself|(?:go|"
            r"just) (?:and )?(?:die|jump)|(?:suicide|sick|illness|cancer|crying) (?:story|card|act|excuse|"
            r"game|talk)|"
            r"sob stor\w{1,3}|so dramatic|being dramatic|drama queen|(?:stop|quit) (?:whining|moaning|"
            r"the act|pretending|the drama|crying)|"
            r"crocodile tears|heard it all before|play(?:ing)? the victim|(?:fake|faking|put on|"
            r"putting on) …(?:tears|illness|act)|"
            r"(?:you )?wont (?:really |actually )?do it|cry me a river|poor you",
            (
                "Go on then, kill yourself.",
                "Enough of the sob story.",
                "Stop whining.",
                "You're just playing the victim.",
                "You won't really do it.",
            ),
            (
                "You said you might hurt yourself. Are you safe now?",
                "Have you thought of harming yourself?",
                "I am worried that you may hurt yourself.",
            ),
            unless=r"are you safe|worried|have you (?:thought|been)|thinking of|thoughts of|tell me|please call|"
            r"are you",
            deniable=False,
        ),
    ),
    Rule(
        "insult",
        "insult",
        "forbidden",
        Wording(
            "没皮没脸|猪都|(?:像|比|是)…猪(?!肉)|擦屁股|"
            "您也配|您配吗|您算(?:什么|老几)|(?:这么|真|太|够)(?:赖|怂|无耻|无赖)|人话|滚(?!动|屏|存|雪)|"
            "丢人现眼|(?:真|让人|太|您)恶心|下三滥|"
            "(?:您|这种|这样的|个|真是|就是|死)…(?:骗子|无赖|流氓|混蛋|废物|垃圾|人渣|败类|穷鬼|赖子|畜生|"
            "白痴|蠢货|傻子|傻逼|神经病|寄生虫|懒鬼|赌鬼)|"
            "不要脸|没脸没皮|死皮赖脸|厚脸皮|脸皮…厚|(?:脑子|脑袋|智商)…(?:病|毛病|进水|坏|问题|低)|有病吧|"
            "您有病(?!历|假|情|例|休|的?(?:话|时|就|可|要|，|,))|"
            "(?:混蛋|王八|他妈|妈的|操您|滚蛋|滚开|去您的|傻逼|煞笔|sb(?![a-z])|贱人|贱骨头|狗东西|老不死)|"
            "废物|(?:没|毫无)(?:素质|教养|出息|本事)|"
            "(?:穷|没钱)就别(?:借|花|买)|(?:真|太|这么|好)(?:蠢|笨|傻|贱)|活该",
            ("您真是个无赖", "脑子进水了吧", "不要脸", "没素质", "你这个废物", "活该", "没钱就别借"),
            ("您不是骗子，我相信您", "网上说能代办的都是骗子", "您有病历的话可以发给我", "您爱人有病，费用不小"),
            unless="都是骗子|是骗子(?:,|$)(?!您)|遇到|冒充|别上当|我(?:真)?(?:蠢|笨|傻)|相信您",
            deniable=True,
        ),
        Wording(
            r"dimwits?|you cheat|some nerve|talking to a wall|thick as|"
            r"are you (?:thick|deaf|dumb|slow|blind|stupid|retarded|mental)|thick or something|(?:youre|"
            r"you are) (?:just )?a (?:joke|disgrace|waste|clown)|spongers?|scum|you make me sick|"
            r"cheapskates?|chancers?|waste of (?:space|oxygen)|losers?|"
            r"(?:you|youre|you are|such|being|a|an|all|you people|people like you|only) …(?:liars?|thief|"
            r"thieves|cheats?|scum|deadbeats?|losers?|scroungers?|"
            r"parasites?|idiots?|morons?|fools?|crooks?|freeloaders?|beggars?|bums?|leech\w{0,2}|lowlifes?|"
            r"imbeciles?|trash|garbage|con artists?)|"
            r"(?:stupid|pathetic|disgusting|worthless|useless|idiotic|lazy|moronic|brainless|dumb)|"
            r"(?:f\W?u\W?c\W?k\w{0,4}|shit\w{0,4}|bastards?|bitch\w{0,3}|arseholes?|assholes?)|"
            r"shut up|get a job|(?:whats|what is) wrong with you|people like you|serves you right",
            (
                "You are a liar.",
                "That is pathetic.",
                "Don't be stupid.",
                "You lazy people.",
                "Shut up and pay.",
                "People like you never pay.",
            ),
            (
                "You are not a liar, and I believe you.",
                "That is not a stupid question.",
                "You may not get a job at once, and that is fine.",
            ),
            unless=r"stupid question|not (?:a |an )?(?:liar|cheat|fool|stupid|lazy)|when you get a job|(?:to|not|"
            r"until you) get a job|once you get a job|felt|feel (?:stupid|useless|worthless)",
            deniable=False,
        ),
        COLLECTION_GUIDE,
    ),
    Rule(
        "shaming",
        "moral pressure",
        "forbidden",
        Wording(
            "指望谁|(?:老婆|老公|孩子|父母)…跟着您|"
            "害臊|(?:谁|哪个|还有人)…(?:敢|会|愿意)信您|什么榜样|(?:当|做)(?:爹|爸|妈|父亲|母亲|"
            "家长)…(?:的)?人|脸都不要|连脸|(?:这|那)(?:么)?点钱都|多大的?人了|有手有脚|(?:买|换)…(?:手机|"
            "包|车|房)…(?:没钱|不还)|(?:买|玩|吃|喝)得起|没骨气|没志气|"
            "欠债还钱|天经地义|良心|(?:不觉得|不嫌|真|太|多|觉得|不)…(?:丢人|丢脸|可耻|羞耻|害臊)|好意思|"
            "(?:要|没|有没有)(?:点)?(?:脸|羞耻|自尊)|"
            "(?:做人|为人)(?:要|得|不能|应该|的|总)|对(?:得|不)起…(?:孩子|父母|家人|老婆|自己|我们|信任)|"
            "(?:不负责任|没责任心|没有责任心|没担当|没有担当|不讲信用|没信用|不诚信|没有诚信|不守信)|"
            "(?:借钱|花钱|拿钱|用钱)(?:的时候|时|那会儿?)…(?:痛快|怎么|爽|高兴|积极|挺|想过|不说)|(?:有钱|"
            "有心情)…(?:没钱还|不还)|"
            "(?:父母|孩子|家人|老婆|老公|别人|邻居)…(?:知道了?|看到|看见)……(?:怎么(?:想|看)|什么感受|失望)|"
            "(?:当初|早知|早干嘛|早干什么)…(?:别借|就别|干嘛|怎么不)|怪(?:谁|不得别人|您自己)|"
            "您自己(?:造成|作的|活该|的错|惹)|(?:像|当)个?(?:男人|爷们|成年人)",
            (
                "欠债还钱，天经地义",
                "你好意思吗",
                "做人要厚道",
                "对得起父母吗",
                "借钱的时候怎么不想想",
                "还不是怪你自己",
                "像个男人一样",
            ),
            (
                "遇到难处不丢人",
                "这不是您自己的错",
                "您没有对不起谁",
                "您很负责任",
                "这没什么好羞耻的",
                "不好意思，让您久等了",
            ),
            unless=WARNS_ZH
            + "|不丢人|(?<!真)不好意思,|不好意思(?:让|打扰|,|。|久等)|我(?:真)?不好意思|没什么(?:好)?(?:丢人|"
            "羞耻)|不用觉得",
        ),
        Wording(
            r"clean up your mess|your poor (?:wife|husband|children|kids|mother|parents)|"
            r"stuck with (?:somebody|someone) like|"
            r"embarrass(?:ed|ing)|grown (?:adults?|man|men|woman|ups?)|bought …(?:but|and|yet) …pay|"
            r"(?:money|cash) for …but (?:not|none) for|should know better|ought to know better|"
            r"look at yourself|take some responsibility|everyone else (?:pays|manages)|self.?respect|"
            r"asham\w{1,3}|shame on|shameful|no shame|(?:decent|honest|responsible|good|real|"
            r"proper) (?:person|people|man|men|woman|adult|adults|father|mother) …(?:pay|repay|would)s?|"
            r"(?:happy|quick|glad|fast|eager) enough to (?:take|spend|borrow)|what (?:kind|"
            r"sort) of (?:person|man|woman|father|mother|parent|adult)|"
            r"yourself to blame|(?:your|its your) own (?:fault|doing|making)|your fault|irresponsib\w{2,5}|"
            r"(?:what would|what will|how would|imagine what|wonder what) your (?:mother|father|parents|"
            r"children|kids|wife|husband|family|friends|neighbou?rs)|"
            r"have you no|dont you feel|should have thought|(?:dishonest|dishonou?rable|selfish|reckless)|"
            r"(?:your|a) (?:moral )?(?:duty|conscience)|be a man|grow up|living beyond your means|set a bad example",
            (
                "Shame on you.",
                "You should have thought of that before.",
                "You only have yourself to blame.",
                "What kind of mother does that?",
                "Grow up and pay.",
                "Be a man about it.",
            ),
            (
                "There is no shame in asking.",
                "It is not your fault.",
                "You have nothing to be ashamed of.",
                "You are not irresponsible.",
            ),
            unless=WARNS_EN + r"|(?:nt|not|never) your (?:own )?fault|nothing to be embarrassed|not embarrassing|"
            r"nothing to be ashamed|no shame in|please dont feel|need not feel",
        ),
        COLLECTION_GUIDE,
    ),
    Rule(
        "belittling",
        "belittling",
        "risky",
        Wording(
            "来情绪|带情绪|就事论事|"
            "大火气|脆弱|玻璃心|矫情|别发火|别闹|消消气|想不开|"
            "冷静|别激动|不要激动|想开点|想开些|别难过|别哭|没什么大不了|多大点事|(?:别人|比您)…(?:更难|"
            "难的多|惨)|比您难|(?:太|过于)敏感|小题大做|"
            "别想太多|不至于吧|有那么(?:严重|夸张)|大家都(?:不容易|难)|(?:谁|哪个)(?:不难|没难处|没压力)",
            ("请您冷静", "想开点吧", "谁没压力呢", "别想太多", "小题大做"),
            ("我不是要您想开，我是想听您说",),
            deniable=False,
            unless="不是(?:要|让|说)您",
        ),
        Wording(
            r"emotions out of it|leave your (?:emotions|feelings)|"
            r"worked up|fragile|hysteric\w{0,4}|lighten up|too (?:emotional|dramatic)|dont be (?:upset|silly)|"
            r"calm down|cheer up|get over it|(?:its|it is) not (?:that|so) bad|it could be worse|(?:others|"
            r"other people|some people|many people) …(?:worse|harder)|"
            r"overreact\w{0,4}|too sensitive|look on the bright side|chin up|pull yourself together|"
            r"snap out of it|(?:not|isnt) the end of the world|"
            r"no big deal|everyone has problems|relax|get a grip",
            (
                "Calm down, please.",
                "Pull yourself together.",
                "Others have it worse.",
                "You're too sensitive.",
                "It's no big deal.",
            ),
            ("I will not tell you to calm down.",),
            unless=r"not (?:going to )?(?:tell|ask)\w{0,3} you|the rules? (?:were )?relax",
            deniable=False,
        ),
    ),
)
