"""Short dialogue moves inside an answer: yes or no, skip, don't know, correction."""

from __future__ import annotations

import re

from reading.answers.words import NO_EN, NO_ZH, YES_EN, YES_ZH
from reading.text import fold

_LONGEST_ANSWER = 60
_EDGE = " \t\n,，。.!！~?？;；、…:：\"'()（）👍👌🙏😊"
_HEAD_ZH = re.compile(
    r"^(?:(?:嗯|恩|哦|噢|喔|啊|呃|额|那|那就|那个|好像|应该|我想|我觉得|就|这个|确实|当然|当然是|都)+[,，。\s]*)(?=\S)"
)
_TAIL_ZH = re.compile(r"(?:了|的|啊|呀|哦|噢|吧|呢|嘛|哈|啦|呗|喽|咯|滴|哟|谢谢|谢谢你|了解)+$")
_YES_PHRASES_EN = re.compile(
    r"^(?:(?:yes|yep|yeah|ok|okay|sure|oh|well|um|right|thats)\b[ ,.!]*)*(?:"
    r"i (?:do )?(?:agree|accept|confirm|consent|do|am|can|would|have|will)|im (?:happy|ok|okay|fine|"
    r"good) (?:with (?:that|it|this)|to)\b.*|(?:thats|that is|it is|its|this is|those are|these are|all|"
    r"looks|sounds|seems|everything is|they are|theyre) "
    r"(?:all |quite |about |absolutely )?(?:right|correct|true|fine|good|ok|okay|me|mine|great|it|perfect|the ones?|"
    r"them)|of course|"
    r"go ahead|no problem|no worries|no issues?|not a problem|why not|please do|you are right|youre right|"
    r"lets do (?:it|that|this)|"
    r"i am ok(?:ay)? with (?:that|it|this)|that works(?: for me)?|works for me|go on|(?:yes )?please|you can|"
    r"you may|by all means|uh ?huh|mm ?hmm|nothing to change|no changes?|all good|good to go)(?: .{0,12}(?:thanks|"
    r"thank you|please|with that|to that|to this|with this|it|terms))?$"
)
_NO_PHRASES_EN = re.compile(
    r"^(?:(?:no|nope|nah|oh|well|um|sorry)\b[ ,.!]*)*(?:"
    r"i (?:do ?nt|dont|do not|cant|cannot|can not|wont|will not|would not|wouldnt|refuse|disagree|decline|am not|"
    r"havent|have not)\b.*|(?:thats|that is|it is|its|this is|they are|theyre) (?:not|wrong|incorrect|false|"
    r"n?t)\b.*|"
    r"(?:that|this|it) (?:isnt|doesnt|is not|does not|wont|cant)\b.*|not (?:really|right|correct|true|quite|"
    r"at all|ok|okay|now|yet|me|mine|agreed?|today|exactly|interested)\b.*|(?:no|nope|nah)(?: way| thanks|"
    r" thank you| i dont.*| not.*)?|"
    r"absolutely not|certainly not|definitely not|of course not|no way|im not\b.*|dont agree|do not agree)$"
)
_NEITHER_ZH = (
    "对不起",
    "不好意思",
    "对了",
    "是不是",
    "行不行",
    "可不可以",
    "好不好",
    "对不对",
    "能不能",
    "有没有",
    "要不要",
    "不知道",
    "不清楚",
    "不确定",
    "说不清",
    "没想好",
    "不懂",
    "不明白",
)
_NEITHER_EN = re.compile(
    r"^(?:sorry|oh|but|well|um|no|[ ,.!])*i? ?(?:really |still |just )?"
    r"(?:do ?n'?t|do not|did ?n'?t|did not|can ?not|can'?t)"
    r" (?:really |quite |even )?(?:understand|follow|get (?:it|this|that|you)\b|see what|know what)"
)


def yes_no(text: str) -> bool | None:
    """True, False, or None where the answer is neither. Only an answer that begins with its yes or no counts."""
    folded = fold(text)[:_LONGEST_ANSWER].strip(_EDGE)
    if (
        not folded
        or any(folded.startswith(word) for word in _NEITHER_ZH)
        or _NEITHER_EN.match(folded)
        or text.rstrip().endswith(("?", "？", "吗", "嗎"))
    ):
        return True if text.strip() in ("👍", "👌") else None
    if _DONT_KNOW.search(_plain(folded)):
        return None
    # Chinese borrowers put a blank where others put a comma.
    first, *rest = re.split(r"[,，。.!！;；、\n]+|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", folded, maxsplit=1)
    whole = _one_word(folded) if not rest else None
    answer = whole if whole is not None else _one_word(first.strip(_EDGE))
    # "no, that's right": the words after a bare English no may turn it round.
    if answer is False and rest and first.strip() in ("no", "oh no", "没有", "没"):
        return _one_word(rest[0].strip(_EDGE)) is True
    return answer


def _one_word(words: str) -> bool | None:
    squeezed = words.replace(" ", "") if re.search("[\u4e00-\u9fff]", words) else words.replace("'", "")
    trimmed = _TAIL_ZH.sub("", squeezed)
    for candidate in (squeezed, trimmed, _HEAD_ZH.sub("", trimmed)):
        if candidate in NO_ZH or candidate in NO_EN or _NO_PHRASES_EN.match(candidate):
            return False
        if candidate in YES_ZH or candidate in YES_EN or _YES_PHRASES_EN.match(candidate):
            return True
    return _by_start(squeezed)


def _by_start(words: str) -> bool | None:
    """Longer answers: "不同意你们的方案", "我同意方案A", "yes I agree to that"."""
    if re.match(
        r"(?:我|我们|本人)?(?:还是)?(?:绝对|完全|坚决|肯定|当然)?(?:不同意|不接受|不确认|不愿意|不可以|不授权|"
        r"拒绝|不认可|不是(?!很|太|特别|不|说|什么)|不对(?!劲|头))",
        words,
    ):
        return False
    if re.match(
        (
            r"(?:我|我们|本人)?(?:完全|当然|都|全部)?(?:同意|接受|确认(?!一下|下)|愿意|授权|认可)(?!之前|前|不了|"
            r"什么|哪|后)|(?:可以|没问题|没错|没有问题|好的|是的|对的|"
            r"行的?|嗯+)(?=可以|没|好|是|我|就|谢|这|同|没错|对|继续|按)|是(?:这些|这个|这样|这笔|我|真的|本人)"
        ),
        words,
    ):
        return None if re.search(r"但|不过|可是|怎么|什么|多少|为啥|哪", words) else True
    first = re.match(r"[a-z]+", words)
    if first and first.group() in ("yes", "yep", "yeah", "yup", "sure", "agreed"):
        return True
    if first and first.group() in ("nope", "nah"):
        return False
    return None


_SKIP = re.compile(
    r"跳过|略过|(?:这个?|这题|这项|这条|这一?[题项条步])?(?:先)?(?:不想|不愿意?|不方便|不便|不太想|拒绝|不)(?:说|"
    r"回答|答|讲|透露|填|提供|评价|评)(?!清|不|好|准)|(?:下|"
    r"换)一(?:个|题|条|步|项)|先不(?:说|填|答)|不填|没什么(?:好|要|可)说|没有?(?:别的|其他|其它)?(?:要|想)说|pass$"
    r"|(?<![a-z])skip|^(?:ok(?:ay)?[ ,.]*|just |lets )?(?:next(?: question| one)?|pass|move on|"
    r"nothing (?:else|to add|more)|no comments?)(?:[ .!,]*(?:please|thanks))?$|"
    r"(?<![a-z])(?:rather not|prefer not to|dont want to|do not want to|would rather not|wont|"
    r"not going to) (?:say|answer|tell|share|disclose|talk about|rate)|none of your business|leave it (?:out|"
    r"blank)|(?<![a-z])no rating|(?:rather|prefer to) (?:keep|leave) .{1,30}(?:out of (?:this|it)|private)|"
    r"不(?:打|想打|评)分"
)
_DONT_KNOW = re.compile(
    r"不(?:太|大|是很|怎么)?(?:知道|清楚|确定|晓得|记得|了解|好说|好算)|说不(?:清|准|好|上来|定)|"
    r"没(?:有)?(?:(?:仔细|认真|细|好好)?(?:算|数|记|统计)过|数|概念|想好|想过|底|准|留意|记)|忘(?:了|记)|"
    r"记不(?:清|得|住)|不好说|难说|谁(?:知道|晓得|清楚|记得)|哪(?:知道|晓得|记得)|拿不准|不一定|算不(?:清|出)|没法(?:确定|估计|说)|看情况|鬼知道|"
    r"心里没数|暂时(?:还)?不(?:知道|清楚|确定)"
    r"|(?<![a-z])(?:(?:i )?(?:really |still )?(?:dont|do not|didnt) (?:really |exactly |actually )?(?:know|"
    r"remember|recall|have a clue)|dunno|idk|no idea|no clue|not (?:\w+ )?(?:sure|certain)|unsure|cant (?:say|"
    r"tell|remember|recall)|cannot (?:say|tell|remember|recall)|"
    r"hard to (?:say|tell)|i forg[eo]t(?:ten)?|who knows|havent (?:a clue|decided|worked it out)|have no (?:idea|"
    r"clue)|never (?:really |actually )?(?:counted|kept track|added (?:it|that) up|worked (?:it|that) out|looked)|"
    r"havent (?:counted|added|worked)|it depends|depends|no way to know)(?![a-z])"
)
_CORRECTION = re.compile(
    r"(?:说|写|填|打|弄|搞|算|记|报|输|讲|看)(?:错|岔)|(?:^|[,，。!！;；\s])(?:哦|啊|呃)?(?:不|不对|不是|错了?|"
    r"有误|对不起|抱歉|"
    r"不好意思)[,，。!！:：\s啊哦呀]{1,4}(?:应该|其实|实际|正确|改|是|准确|我的?是|更正|纠正)|"
    r"不是.{1,14}(?:[,，\s]|而)?(?:而?是|应该是|才是)|"
    r"(?:应该|其实|实际上?|准确(?:地说|来说)|正确的?)(?:应该)?是|(?:改|修改|更改|更正|纠正|修正)(?:成|为|一下|下|"
    r"正|掉|房租|收入|金额)|更正|(?:我)?(?:要|想|"
    r"需要)(?:改|修改|更改|更正|纠正)|(?:金额|数字|收入|房租|人数|日期|这个|数额|信息|那个|刚才|刚刚|前面|"
    r"上面)(?:的|那个|说的)?(?:不对|错了|有误|填错|要改|不准)|"
    r"记错|搞错|(?:^|[,，。\s])不对[,，。!！\s]"
    r"|(?<![a-z])(?:i (?:actually )?mean(?:t)?(?! to pay)|i made a mistake|my mistake|my bad|correction|(?:sorry|"
    r"no|oh|wait|oops|actually)[,. !]{1,3}(?:(?:its|it is|it was|it should|that should|thats|make (?:it|that)|"
    r"i meant|i mean|not|the|my|about|actually|a)(?![a-z])|[£$€¥]?\d)|"
    r"(?:it |that |this |which )?should (?:be|have been|read|say)|(?:thats|that is|this is|it is|its|"
    r"the \w+ (?:is|was)) (?:wrong|incorrect|not right|not correct)|got (?:it|that|this) wrong|i (?:typed|wrote|"
    r"said|put|gave|told you|entered) (?:\w+ ){0,3}(?:wrong|wrongly|incorrectly|mistake)|wrong (?:number|amount|"
    r"figure|date)|"
    r"(?:its|it is|it was|thats|that was) not (?:\S+ ){1,4}(?:but|its|it is)|not \S+ but \S+|(?:change|correct|"
    r"edit|fix|amend|update) (?:my|the|that|it|this|a)(?![a-z])|mistyped|typo|scratch that|let me (?:correct|"
    r"rephrase|change|fix))"
)


def wants_skip(text: str) -> bool:
    """The person would rather not answer this question."""
    return bool(_SKIP.search(_plain(text)))


def dont_know(text: str) -> bool:
    return bool(_DONT_KNOW.search(_plain(text)))


def is_correction(text: str) -> bool:
    """The person takes back something said or read back before ("不对，是四千", "sorry, I meant 400")."""
    return bool(_CORRECTION.search(_plain(text)))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text)[:400].replace("'", "")).strip()
