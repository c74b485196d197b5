"""Other people: telling them, asking them, or telling the borrower about them."""

from leeway.guard.rule import Rule, Wording
from leeway.guard.rules.sources import COLLECTION_STANDARD, PERSONAL_DATA
from leeway.guard.rules.threats import WARNS_EN, WARNS_ZH

_PEOPLE_ZH = (
    "(?:家人|家里人|家属|亲友|亲戚|单位|公司(?!的)|老板|领导|朋友|同事|父母|爸妈|爸爸|妈妈|父亲|母亲|爱人|"
    "老婆|老公|妻子|丈夫|"
    "孩子|儿子|女儿|邻居|房东|村委|居委|社区|村里|学校|通讯录|紧急联系人|联系人|男朋友|女朋友|哥|姐|弟|妹|"
    "嫂子|婆婆|岳父|岳母|前夫|前妻|人事)"
)
_PEOPLE_EN = (
    r"(?:family|employer|boss|manager at work|friends?|relatives?|contacts?|wife|husband|spouse|partner|"
    r"colleagues?|coworkers?|"
    r"co-workers?|parents?|mother|father|mum|mom|dad|children|kids|son|daughter|brother|sister|neighbou?rs?|landlord|"
    r"workplace|school|hr department|phone ?book|emergency contacts?|references?)"
)
# The borrower's own choice: to bring somebody along is no threat.
_INVITED_ZH = (
    "您(?:可以|也可以|想|愿意|方便|希望|要不要)…(?:请|让|叫|和|跟|找)|陪(?:着)?您|您(?:愿意|想|需要)的话|"
    "(?:找|和|跟)(?:个|您的?)?(?:朋友|家人|爱人)?(?:聊聊|商量)(?:也|再|一下再)|如果您(?:愿意|想|希望|同意)|"
    "经您同意|您同意|由您决定|"
    "本人联系|和家人(?:商量|聊|说)|告诉(?:一)?个?信得过"
)
_INVITED_EN = (
    r"if you (?:like|wish|want|agree|would like|prefer)|your own decision|up to you|with your (?:consent|"
    r"permission|agreement)|you (?:can|could|may|are welcome to|"
    r"might like to) (?:bring|have|ask|talk|tell|invite)|somebody you trust|someone you trust|"
    r"at your request|only if you"
)

RULES = (
    Rule(
        "contact_others",
        "contact with others",
        "forbidden",
        Wording(
            "(?:同学|家长|业主|家族|亲戚|工作|公司)群|(?:母亲|父亲|爱人|老婆|老公|妈|爸)的(?:手机|电话|号码)…尾号|"
            "我(?:去|来|可以|帮您)?(?:跟|和|找|给)(?:他|她|他们|她们)…(?:说|聊|谈|打|讲|要)|(?:函|信|通知|"
            "材料)…(?:寄|发|送)(?:到|给|去)?…(?:公司|单位|人事|学校|村|居委)|(?:嫂子|叔|舅|姨|岳父|岳母|"
            "婆婆|前夫|前妻|人事)…(?:号码|电话|联系)|(?:号码|电话)…查到|"
            f"(?:联系|通知|告诉|告知|打给|打电话给|致电|找|发函|发信|发短信|短信|电话|转告|约谈|拜访|打到|"
            f"打|发)…{_PEOPLE_ZH}|(?:问|请|叫|让)(?:一下|问)?您的?{_PEOPLE_ZH}|通讯录……(?:通知|打|联系|都有|"
            f"挨个|逐个)|"
            f"(?:给|跟|和|向|对|到|把)您的?…{_PEOPLE_ZH}…(?:联系|打|说|谈|要|发|寄|反映|核实|了解|知道)|"
            f"{_PEOPLE_ZH}的?(?:电话|号码|联系方式|手机)…(?:给我|发我|报|多少|告诉|提供|是)|"
            f"(?:给我|提供|留|报)…{_PEOPLE_ZH}…(?:电话|号码|联系方式)|(?:全|整个)(?:公司|单位|村|小区|"
            f"家族)…(?:知道|都)|"
            f"(?:让|叫|使){_PEOPLE_ZH}…(?:都)?知道|{_PEOPLE_ZH}(?:很快)?(?:都|也)?(?:会|就会|要)知道",
            (
                "那我联系您的家人了",
                "会通知你单位",
                "打电话给您的紧急联系人",
                "跟你老婆说一声",
                "把你爸妈的电话给我",
                "让您全公司都知道",
            ),
            (
                "我们不会联系您的家人",
                "您可以请家人陪您一起看",
                "不会告诉您单位",
                "您想和爱人商量一下再定也可以",
                "您愿意的话，找个朋友聊聊也好",
                "公司的规定是这样，我去问问",
            ),
            unless=WARNS_ZH
            + "|"
            + _INVITED_ZH
            + "|账上|账户|卡上|借|垫|凑|帮您还|替您还|代还|来还|向您的?朋友|您跟|您和|您有没有|身边",
        ),
        Wording(
            r"your (?:class|family|work|school) (?:\w+ )?(?:group|chat)|your \w+s (?:mobile|phone|"
            r"number) ends|give (?:him|her|them) a (?:ring|call)|"
            r"(?:voicemail|message|note|letter|notice|email)…(?:with|for|to|at) your (?:\w+ )?(?:brother|"
            r"sister|mother|father|mum|mom|dad|wife|husband|partner|boss|employer|manager|hr|neighbou?rs?|"
            r"landlord|family|parents|friends?)|(?:shall|should|could|can|may|let|want) (?:i|"
            r"me)(?: to)? tell (?:them|him|her)|ill tell (?:them|him|her)|your hr|"
            rf"(?:contact|contacting|call|calling|tell|telling|inform|informing|phone|ring|write to|"
            rf"writing to|email|notify|notifying|speak to|speak with|"
            rf"speaking to|talk to|visit|ask|reach out to|get in touch with|go to|message) …(?:your|all your|"
            rf"everyone in your|everybody in your|his|her) (?:\w+ ){{0,1}}{_PEOPLE_EN}|"
            rf"let your (?:\w+ ){{0,1}}{_PEOPLE_EN}(?: and your \w+)? know|"
            rf"your (?:\w+ ){{0,1}}{_PEOPLE_EN} (?:will|is going to|are going to|should|ought to|must|"
            rf"would) …(?:find out|know|hear|learn|be told|be informed)|"
            rf"(?:give|send|tell) (?:me|us) …your (?:\w+ ){{0,1}}{_PEOPLE_EN}s? (?:phone|number|contact|"
            rf"details|email|mobile)|"
            rf"(?:number|details|contact) (?:of|for) your (?:\w+ ){{0,1}}{_PEOPLE_EN}|everyone (?:will|"
            rf"is going to) (?:know|hear|find out)",
            (
                "I will call your employer.",
                "We'll inform your family.",
                "Let me speak to your husband about it.",
                "Your boss will find out.",
                "Give me your mother's number.",
            ),
            (
                "We will not contact your employer.",
                "You can ask your partner to join us if you like.",
                "We never tell your colleagues.",
                "You may want to talk to someone you trust.",
            ),
            unless=WARNS_EN
            + "|"
            + _INVITED_EN
            + r"|borrow|lend|pay it|pay for you|help you pay|for money|for the money",
        ),
        COLLECTION_STANDARD,
    ),
    Rule(
        "others_data",
        "personal data",
        "forbidden",
        Wording(
            "(?:也|都)是我们的?客户|(?:一起|同村|同厂|同公司|老乡|邻居|那个|这个)…(?:小|老|"
            "阿)[一-鿿]…(?:欠|没还|逾期|借)|"
            f"(?:您的?)?{_PEOPLE_ZH}[^,。!?;\\n]{{0,8}}(?:欠|逾期|借了|贷了|没还|在我们这|的账户|也被催|的贷款)|"
            "(?:有位|有个|另一位|另一个|别的|其他|隔壁|上一位|上个)(?:客户|借款人|姓?.{0,2}(?:先生|女士|"
            "小姐|老板))……(?:欠|逾期|借|住|电话|还了|没还|万|情况)|"
            "(?:先生|女士)(?:[^您。!?\\n]{0,6})(?:欠了|逾期了|借了|住在|的电话|身份证)",
            ("你同事也欠着我们的钱", "您丈夫在我们这里有一笔贷款", "另一位客户李先生欠了五万"),
            ("您丈夫的账户我不能谈", "别的客户的情况我不能说", "您家人没有逾期，请放心"),
            unless=WARNS_ZH + "|不能(?:谈|说|透露)|不方便|保密|向|跟|找|借点|凑|您欠|您(?:一共|目前)|您借|给您借",
        ),
        Wording(
            r"(?:the|a) (?:lady|man|gentleman|guy|woman|customer|borrower|chap|girl) (?:i|we) (?:spoke|"
            r"talked|dealt|had|just)|(?:mr|mrs|ms|miss) \w+ …(?:owes|debt)|"
            rf"your (?:\w+ ){{0,1}}{_PEOPLE_EN} (?:\w+ ){{0,2}}(?:owes|is \w+ months? behind|is behind|"
            rf"is in arrears|has (?:a|another|two) loans?|took out|borrowed|also has|also owes|defaulted|"
            rf"missed)|"
            r"(?:one of our|another|a different|some other) (?:customers?|borrowers?|clients?)(?:,| called|"
            r" named| who)…(?:(?:mr|mrs|ms|miss) \w+|owes|lives|owed|phone)|"
            r"(?:mr|mrs|ms|miss) [a-z]+(?:,)? …(?:owes|owed|defaulted|lives|is behind|has a loan)",
            (
                "Your brother owes us money too.",
                "Another customer, Mr Brown, owes twice as much.",
                "Your wife has a loan with us.",
            ),
            (
                "I cannot discuss your brother's account.",
                "Your wife may join the call.",
                "Another customer's case is confidential.",
            ),
            unless=WARNS_EN + r"|cannot|confidential|may not|cant discuss|you (?:said|told|mentioned)",
        ),
        PERSONAL_DATA,
    ),
    Rule(
        "personal_number",
        "personal data",
        "risky",
        Wording("", ("您的身份证号是110101199003074514吗",), ("您的编号是20261123",)),
        Wording("", ("Your card is 4111 1111 1111 1111, right?",), ("Your reference is 20261123.",)),
        PERSONAL_DATA,
    ),
)
