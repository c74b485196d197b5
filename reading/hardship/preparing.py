"""One written form of a message for the rules: folded, common misspellings mended, pauses as commas."""

from __future__ import annotations

import re

from reading.text import fold

# A message may be of any length; what matters for this reading is said in less.
_LONGEST = 4000
# What is typed for what is meant: wrong characters of the same sound, letters for sounds, dialects.
_MENDED = (
    (
        r"(?:huan|hai) ?bu ?(?:qi|shang|liao|chu)(?![a-z])|(?<![a-z])hb[qsl](?![a-z])|还(?:bu|b|8)(?:起|上|qi|q)",
        "还不起",
    ),
    (r"还(?:不|部|步|布)(?:气|其|启|qi|q|7)(?![a-z])|[环换欢]不起(?!手机|车|房|电)|还部起", "还不起"),
    (r"还(?:不|部|步|布)(?:尚|商|shang|sang)|还[部布](?:上|了|完)|[环换欢]不上(?:钱|款|了怎)", "还不上"),
    (
        r"(?:没有?|无|mei ?(?:you)? ?)(?:qian|money|米(?!饭|线|粉|老鼠)|前(?=$|[,，。!！?？了还啊呀])|￥|¥(?!\d))",
        "没钱",
    ),
    (r"(?:木有|木得|莫得|没得|么得|某得|没油|沒)", "没有"),
    (r"木(?=钱)|么(?=钱还)|冇", "没"),
    (
        r"[逾于余愉雨预]其(?!他|它|实|中|余|次)|[于余愉](?:期|qi)(?=了|[一二三四五六七八九十几\d]|没|还|怎)|"
        r"(?<![a-z])yu ?qi(?![a-z])",
        "逾期",
    ),
    (r"[施师湿诗]业(?!务)|失[也叶夜](?!$)|(?<![a-z])shi ?ye(?![a-z])", "失业"),
    (r"能里|能利(?=还|偿)|neng ?li(?![a-z])", "能力"),
    (r"周[专砖赚]|[州粥]转", "周转"),
    (r"俾|畀", "付"),
    (r"揾|搵", "找"),
    (r"没(?:左|咗)", "没了"),
    (r"工子(?=没|不|少|拖)|公资", "工资"),
    (r"[陪培](?=光|惨|本)", "赔"),
)
_MENDINGS = tuple((re.compile(pattern), meant) for pattern, meant in _MENDED)
# "I'll" must not become "ill".
_WILL = re.compile(
    r"(?<![a-z])(i|we|he|she)(?:'ll|(?<=i)ll(?= (?:pay|be|do|have|get|send|call|try|need|never|not|go|take|make|"
    r"see|just|"
    r"give|lose|default|miss|keep|still|probably|also|then|let|clear|settle|sort|find|start|transfer|put|wait)))"
    r"(?![a-z])"
)
_HAN = "\u4e00-\u9fff"
_SPELT = (
    (r"ca?r?n[`´]?t", "cant"),
    (r"cann?ott?|can not|canot", "cannot"),
    (r"payed|paye|paay|pya", "pay"),
    (r"morgage|mortage", "mortgage"),
    (r"aford|affored|afforde", "afford"),
    (r"dnt|don t|doesnt|does not|do not", "dont"),
    (r"havnt|haven t|have not|hav not", "havent"),
    (r"wont|will not|wnt", "wont"),
    (r"gonna", "going to"),
    (r"i am", "im"),
    (r"i have(?= (?:been|lost|had|got|fallen|missed|no|nothing|never|just|recently))|iv", "ive"),
    (r"un ?employed|unemploied|unemployd", "unemployed"),
    (r"behing|behid", "behind"),
    (r"stuggl|strugl", "struggl"),
)
_SPELLINGS = tuple((re.compile(rf"(?<![a-z])(?:{pattern})(?![a-z])"), meant) for pattern, meant in _SPELT)


def prepare_chinese(text: str) -> str:
    """Letters written apart are put together; any other gap between Chinese words is a pause."""
    folded = fold(text[:_LONGEST])
    for pattern, meant in _MENDINGS:
        folded = pattern.sub(meant, folded)
    folded = re.sub(rf"(?<=[{_HAN}])[*·…~\-]+(?=[{_HAN}])", "", folded)
    alone = rf"(?<![^\s])[{_HAN}]"
    folded = re.sub(rf"({alone})\s(?=[{_HAN}])|(?<=[{_HAN}])\s(?=[{_HAN}](?:\s|$))", r"\1", folded)
    return re.sub(r"\s+", ",", folded.strip())


def prepare_english(text: str) -> str:
    """Lower case without apostrophes, one blank between words, the common misspellings mended."""
    folded = _WILL.sub(r"\1 will", fold(text[:_LONGEST]))
    folded = re.sub(r"[^\S\n]+|(?<=[a-z])[-_](?=[a-z])", " ", folded.replace("'", ""))
    folded = re.sub(r"\s*\n\s*", ". ", folded)
    for pattern, meant in _SPELLINGS:
        folded = pattern.sub(meant, folded)
    return folded
