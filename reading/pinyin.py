"""Chinese typed in Latin letters without tones: "wu bai kuai", "fangzu 1k1", "mei qian huan".

Only words about money and time are turned into characters, for the rules that read these; other syllables stay as they
are. Which of two characters a syllable stands for ("qian": 千 or 钱) follows from its neighbours.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reading.text import is_han, word_set

_SYLLABLE = re.compile(
    r"(?:[bpm](?:iao|ian|ing|ang|eng|ai|ei|ao|an|en|ie|in|a|o|i|u)|m(?:ou|iu|e)|pou|f(?:ang|eng|ei|ou|an|en|a|o|u)|"
    r"[dt](?:iao|ian|ing|ang|eng|ong|uan|ai|ei|ao|ou|an|ie|uo|ui|un|a|e|i|u)|d(?:iu|en)|"
    r"[nl](?:iang|iao|ian|ing|ang|eng|ong|uan|ai|ei|ao|ou|an|ie|iu|in|uo|un|ue|ve|a|e|i|u|v)|nen|lia|"
    r"[gkh](?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|u)|"
    r"[jqx](?:iang|iong|iao|ian|ing|uan|ia|ie|iu|in|ue|un|i|u)|"
    r"[zcs]h(?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|i|u)|"
    r"[zcs](?:ang|eng|ong|uan|ai|ei|ao|ou|an|en|uo|ui|un|a|e|i|u)|"
    r"r(?:ang|eng|ong|uan|ao|ou|an|en|uo|ui|un|e|i|u)|y(?:ang|ing|ong|uan|ao|ou|an|in|ue|un|a|e|i|u|o)|"
    r"w(?:ang|eng|ai|ei|an|en|a|o|u)|er|ang|an|ai)"
)
# English words that could be read as syllables; alone they make no line Chinese.
_ENGLISH_TOO = word_set(
    """
    a ai an anna anti anyone bade bake balance ban banana bane bang banking bare base bashing be bide bike bite
    biting bode bone bore bu buying cake came can canada cancan cane care career case cashier cha chan chance change
    changed chase cheer chemo cheque chi china chinese chose citi citizen cope cue cute damage dance dare data date
    dating debiting decide deciding deer defense delete demanding denise denying depending dice die dime dine dire
    diwali done dose dubai dude due dune dunning duo dying face fake fan fang fate fence fone fume fuming fun fuse
    future game gang gate gave gen gone guide gun guru haha hahahaha halve hang hanging hate haze he hehe hen her
    here heya hi hide hike hire hope hose house hu huge human humiliating hun june karen ken kin king la lace lake
    lame landing lane language late laze lean lei lending licence license lie like lime line linger live lone long
    longer lose lounge love lunch lung lying machine made magazine maiden mailing make male man manage managing
    mandate mane manila mare mate me mean meantime medicine men menu mere mice mike mile milega min mince mine
    minute mo mobile mode more mu mule mute nada name nan neon nice nicu niece nine nite none nose note nuance nun
    page pan pane pang paradise pare paye paying pen pence pending pi pie pile piling pin pine ping po pole police
    pope pose pune pure ran rang range rare rate re rebate reduce refuse remaining remote repo residence resume
    retire ride ripe rise rode role rope rose routing rude ruin rule ruling run rung running sa sale same san sang
    saying se secure sending sense sepa shake shame share she sheng shi shine shinier shouting shun side sine sing
    singe siri site size so sole some song sore sue sui suicide suing sun sung sure take taken tale tame tan tang
    tape taxi tenure tide tie tile time timeshare timing tire to tone tong tore tune wage wait waiting wake wan wane
    wang wanna warehouse wave we weigh woke woman women wore ya yada yang ye yen yo you young youre
    """
)
_NUMERAL = dict(
    zip(
        ["yi", "er", "liang", "san", "si", "wu", "liu", "qi", "ba", "jiu", "shi", "ling", "ji", "ban"],
        "一二两三四五六七八九十零几半",
        strict=True,
    )
)
# What a numeral may count; these stand after one.
_COUNTED = {
    "shi": "十", "bai": "百", "qian": "千", "wan": "万", "ge": "个", "kuai": "块", "yuan": "元", "mao": "毛",
    "tian": "天", "nian": "年", "yue": "月", "zhou": "周", "hao": "号", "qi": "期", "fen": "分", "ri": "日",
}  # fmt: skip
_ELSEWHERE = {
    "mei": "没", "qian": "钱", "huan": "还", "wo": "我", "neng": "能", "fen": "分", "qi": "期", "yue": "月",
    "zhou": "周", "jiao": "交", "zheng": "挣", "qu": "取", "gei": "给", "shao": "少", "duo": "多",
}  # fmt: skip
_SINGLES = frozenset((*_NUMERAL, *_COUNTED, *_ELSEWHERE))
_PHRASES = """
    房租 fangzu 租金 zujin 房贷 fangdai 车贷 chedai 网贷 wangdai 月供 yuegong 工资 gongzi 收入 shouru 月薪 yuexin
    奖金 jiangjin 吃饭 chifan 伙食费 huoshifei 生活费 shenghuofei 买菜 maicai 水电 shuidian 水电费 shuidianfei
    电费 dianfei 水费 shuifei 话费 huafei 交通 jiaotong 交通费 jiaotongfei 油费 youfei 油钱 youqian 药费 yaofei
    看病 kanbing 医药费 yiyaofei 学费 xuefei 奶粉 naifen 幼儿园 youeryuan 信用卡 xinyongka 花呗 huabei 借呗 jiebei
    微粒贷 weilidai 白条 baitiao 存款 cunkuan 低保 dibao 失业金 shiyejin 老婆 laopo 老公 laogong 对象 duixiang
    父母 fumu 没有 meiyou 没钱 meiqian 没工资 meigongzi 没收入 meishouru 没存款 meicunkuan 每月 meiyue
    每个月 meigeyue 每周 meizhou 每天 meitian 每年 meinian 每期 meiqi 月底 yuedi 月初 yuechu 下月 xiayue
    下个月 xiageyue 这个月 zhegeyue 上个月 shanggeyue 下周 xiazhou 今天 jintian 明天 mingtian 后天 houtian
    星期 xingqi 礼拜 libai 季度 jidu 最多 zuiduo 顶多 dingduo 最少 zuishao 至少 zhishao 起码 qima 不到 budao
    超过 chaoguo 大概 dagai 差不多 chabuduo 左右 zuoyou 以内 yinei 以上 yishang 现在 xianzai 之前 zhiqian
    还款 huankuan 分期 fenqi 逾期 yuqi 延期 yanqi 宽限 kuanxian 欠款 qiankuan 欠你们 qiannimen 只能还 zhinenghuan
    还不起 huanbuqi 还不上 huanbushang 拿不出 nabuchu 块钱 kuaiqian 人民币 renminbi 发工资 fagongzi 一分钱 yifenqian
    手里 shouli 卡里 kali 只有 zhiyou 还有 haiyou 还剩 haisheng 先还 xianhuan 多月 duoyue
"""
# Words that say nothing about money but that a Chinese line is known by.
_COMMON = word_set(
    "ni ta men hao shi bu le de ma ne zai jiu hai dou xiang yao bang zen me qing wen nihao xiexie zenme shenme"
)
_WORD = re.compile(r"(?<![a-z])[a-z]+(?![a-z])")
# "wu bai" is one numeral, "5 hao" one day; elsewhere a blank after figures ends a clause.
_BLANK = re.compile("(?<=[一-鿿]) (?=[一-鿿0-9])|(?<=[0-9]) (?=[百千万块元毛个月天年周号期])")
# Among characters only what a numeral counts is read: "3ge月", "五qian".
_AMONG_CHARACTERS = re.compile(rf"(?<=[0-9一二两三四五六七八九十几半每])(?:{'|'.join(_COUNTED)})(?![a-z])")
_LONGEST_WORD, _LONGEST_PHRASE = 32, 4
Span = tuple[int, int]


def is_pinyin(words: list[str]) -> bool:
    """Whether Latin words, all there are in a message, are Chinese: every one is made of syllables, and
    enough of them are known and no English words."""
    if not words or not all(map(syllables, words)):
        return False
    if tuple(one for word in words for one in syllables(word)) in _phrases():
        return True
    plain = [word for word in words if word not in _ENGLISH_TOO]
    known = [word for word in plain if _is_known(word)]
    if not known or 2 * len(plain) < len(words) or 2 * len(known) < len(plain):
        return False
    return len(words) > 1 or syllables(words[0]) in _phrases()


def _is_known(word: str) -> bool:
    said = syllables(word)
    return word in _COMMON or said in _phrases() or all(one in _SINGLES for one in said)


@lru_cache(maxsize=4096)
def syllables(word: str) -> tuple[str, ...]:
    """The syllables of a word, longest first; none where it is no Chinese word."""
    return _split(word) or () if len(word) <= _LONGEST_WORD else ()


def _split(word: str) -> tuple[str, ...] | None:
    if not word:
        return ()
    for size in range(min(6, len(word)), 1, -1):
        if _SYLLABLE.fullmatch(word, 0, size):
            rest = _split(word[size:])
            if rest is not None:
                return (word[:size], *rest)
    return None


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], str]:
    words = _PHRASES.split()
    return {syllables(letters): characters for characters, letters in zip(words[::2], words[1::2], strict=True)}


def to_characters(text: str) -> tuple[str, list[Span]]:
    """Folded text with characters for what is known of its syllables, and the span in `text` of every character of
    the result."""
    if any(map(is_han, text)):
        known = [(*found.span(), _COUNTED[found.group()]) for found in _AMONG_CHARACTERS.finditer(text)]
        return _replaced(text, known)
    closed, spans = _replaced(text, _known(_placed(text)))
    blanks = {match.start() for match in _BLANK.finditer(closed)}
    return (
        "".join(c for place, c in enumerate(closed) if place not in blanks),
        [span for place, span in enumerate(spans) if place not in blanks],
    )


def _replaced(text: str, known: list[tuple[int, int, str]]) -> tuple[str, list[Span]]:
    """The text with characters in these places, and the span in `text` of every character of the result."""
    result: list[str] = []
    spans: list[Span] = []
    written = 0
    for start, end, characters in known:
        result += text[written:start]
        spans += [(place, place + 1) for place in range(written, start)]
        result += characters
        spans += [(start, end)] * len(characters)
        written = end
    result += text[written:]
    spans += [(place, place + 1) for place in range(written, len(text))]
    return "".join(result), spans


def _placed(text: str) -> list[tuple[str, int, int]]:
    """Syllables and runs of figures with their places."""
    placed: list[tuple[str, int, int]] = []
    for match in re.finditer(r"\d[\d.,]*(?:[kw](?![a-z])\d{0,4})?|" + _WORD.pattern, text):
        if match.group()[0].isdigit():
            placed.append(("0", *match.span()))
            continue
        start = match.start()
        for syllable in syllables(match.group()) or (match.group(),):
            placed.append((syllable, start, start + len(syllable)))
            start += len(syllable)
    return placed


def _known(placed: list[tuple[str, int, int]]) -> list[tuple[int, int, str]]:
    """Places of known words and the characters for them."""
    said = [syllable for syllable, _, _ in placed]
    known: list[tuple[int, int, str]] = []
    at, counting = 0, False
    while at < len(said):
        size, characters = _phrase(said, at)
        if not characters or (counting and said[at] in _COUNTED and said[at] != "kuai"):
            size, characters = 1, _single(said, at, counting)
        counting = said[at] == "0" or (size == 1 and characters in (*_NUMERAL.values(), *"百千万"))
        if characters:
            known.append((placed[at][1], placed[at + size - 1][2], characters))
        at += size
    return known


def _phrase(said: list[str], at: int) -> tuple[int, str]:
    for size in range(min(_LONGEST_PHRASE, len(said) - at), 1, -1):
        characters = _phrases().get(tuple(said[at : at + size]))
        if characters:
            return size, characters
    return 1, ""


def _single(said: list[str], at: int, counting: bool) -> str:
    """The character of a syllable that stands for itself, "" where it is not known."""
    syllable, following = said[at], said[at + 1] if at + 1 < len(said) else ""
    counts = following in _COUNTED
    if syllable == "qi" and counting and not counts:
        return "期"
    if syllable in _NUMERAL and (counting or counts or following in _NUMERAL):
        last = syllable == "ba" and counting and not counts  # "wu bai ba" ends in the particle 吧
        return "吧" if last else _NUMERAL[syllable]
    if counting and syllable in _COUNTED:
        return _COUNTED[syllable]
    if syllable == "yue" and at and said[at - 1] == "ge":
        return "月"
    return _ELSEWHERE.get(syllable, "")
