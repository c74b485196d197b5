"""Sayings with "die" or "kill" in them that mean neither; they are taken out before the rules of crisis are read."""

from __future__ import annotations

CHINESE = (
    r"(?:气|累|热|冷|笑|烦|忙|困|急|吓|冻|羡慕|尴尬|无聊|丑|酸|渴|臭|晒|堵|美|爱|开心|高兴|激动|麻烦|恶心|慢|吵|"
    r"愁|坑|怕|烧|辣|甜|咸|香|帅|萌|贵|后悔|郁闷|难看|难吃|丢人|"
    r"嫉妒|恨|烦都烦|憋屈)"
    r"(?:都|也|要|快)?死(?:我|人|你|他|她|个人|宝宝|俺|本人|了|啦)*",
    r"想死(?:你|您|他|她|它|我|宝贝|妈妈)们?(?:了|啦|咯)",
    r"死(?:活|板|机|循环|心(?!了想)|角|磕|守|扛|党|贵|缠烂打|皮赖脸|工资|期存|账|期|掉的?账|规定|板板|记硬背|对头|"
    r"鸭子|亡证明|脑筋|结)",
    r"(?:打死|到死|死)(?:我)?(?:都|也)(?:不|还不|没)",
    r"(?:要|得|个)死(?:要活|不活)?(?:$|[,，。!！?？的])",
    r"要死要活|半死不活|该死的?|往死里|找死|作死|你去死|去死吧你|你们?(?:怎么不|都|快|给我)?(?:去)?死(?:吧|啊)|"
    r"不见棺材|死马当活马医|杀手|自杀式",
    r"跳楼(?:价|大?甩卖|机)|生死(?:时速|状)|杀毒|杀价|秒杀|抹杀|笑不活|绝绝子",
)
ENGLISH = (
    r"(?:this|that|it|its|the (?:interest|fees|stress|wait|rent|price|heat)|youre|you are|they are|theyre) (?:is |"
    r"was |are )?(?:really |just |literally |absolutely )?killing me",
    r"dying (?:to|for) (?:know|see|hear|get|find|try|meet|ask|go|a|some|the|my)",
    r"to die for|die ?hard|die laughing|died laughing|dead ?lines?|dead ?(?:tired|lock|end|beat|on time|wrong|"
    r"serious|broke|slow|easy|simple|weight)|over my dead body|drop dead gorgeous|"
    r"dead in the water|knock(?:ed)? (?:me )?dead|dead sure|deadbeat",
    r"(?:want|wanted|could|nearly|almost|going|wanna|about) (?:have |to )?(?:just )?die(?:d)? (?:of|from|"
    r"with) (?:embarrass\w{0,6}|laugh\w{0,5}|bored\w{0,3}|heat|hunger|shame|thirst|cold)",
    r"(?:phone|battery|car|laptop|computer|wifi|app|line|engine|link|signal|connection)(?: has| is| just|"
    r" was)* (?:died|dead|dying)",
    r"(?:career|political|financial|commercial|social|credit) suicide|suicide squad|suicide (?:burning|drill)",
    r"kill(?:ing)? (?:time|two birds|the (?:lights|engine|vibe|mood|process|app|interest|deal)|it)",
    r"killing (?:myself|me) (?:at (?:my )?(?:work|job)|working|with (?:work|overtime|shifts)|trying|to (?:pay|"
    r"make|earn|work|get|keep|save|find)|over (?:this|work)|for this)",
    r"work(?:ing|ed)? (?:myself|me) to death|bored to death|sick to death|scared to death|worried to death|"
    r"taxed to death|starved? to death|kill joy",
)
