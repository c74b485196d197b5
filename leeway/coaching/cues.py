"""What an agent's line does for the borrower, recognised by named cues.

Not a model: a cue is a list of words.
"""

import re
from typing import Literal

from leeway.guard.preparing import prepare

Cue = Literal[
    "acknowledges", "thanks", "asks", "offers", "helpline", "safety", "hands_over", "signposts", "explains", "pauses"
]

CUES: dict[Cue, re.Pattern[str]] = {
    # Says back that it is hard, or that the anger has a reason.
    "acknowledges": re.compile(
        "(?<!不)理解|听(?:得|到)|难受|难过|不容易|辛苦|委屈|难为您|换(?:了|作|成)?谁|抱歉|对不起|对不住|"
        "压力.{0,4}大|一定(?:很难|很紧|不踏实|不好受)|日子.{0,4}紧|能来说|愿意说|担心您|不是您的错|"
        "很难|太难|挺难|确实难|真难|我明白|心疼|生气也|着急也|不丢人|让您受|(?<![a-z])(?:sorry|understand|"
        "hear (?:you|how|that)|must be|sounds? "
        "(?:hard|difficult|tough|exhausting|awful|frightening|painful|like)|(?:that|this) is (?:a lot|hard|"
        "so hard|very hard|really hard|difficult)|(?:a lot|so much) to "
        "(?:carry|deal|cope|take)|i can (?:see|imagine|tell|hear)|not your fault|worried about you|"
        "anyone would|no wonder|i see why|upsetting|apologi[sz]e|takes courage|no shame|brave)(?![a-z])"
    ),
    "thanks": re.compile("谢谢您|感谢您|多谢您|(?<![a-z])thank(?:s| you)(?![a-z])"),
    "asks": re.compile("[?]|(?:吗|呢|多少|什么时候|怎么样|哪一|哪里|为什么|好不好|行不行|愿不愿意|方便说|说说)"),
    "offers": re.compile(
        "方案|分期|每期|减免|免(?:掉|去)|宽限|缓一缓|缓缴|延期|延后|晚点还|先停|暂停|少还|分开还|调(?:低|"
        "整)|一起想办法|帮您(?:申请|登记|安排|看)|"
        "(?<![a-z])(?:plan|instal+ments?|waive|pause|put on hold|spread|lower|reduce|grace|arrangement|"
        "options?|smaller amounts?|break from payments?)(?![a-z])"
    ),
    "helpline": re.compile(
        "12356|(?<!\\d)1[12]0(?!\\d)|热线|心理援助|援助电话|急救|(?<![a-z])(?:helpline|hotline|samaritans|"
        "lifeline|988|116 ?123|13 ?11 ?14|999|emergency (?:number|services?))(?![a-z])"
    ),
    # Asks whether the person is safe now.
    "safety": re.compile(
        "安全(?:吗|不|么)|(?:是否|还|现在)安全|身边有(?:没有)?人|一个人(?:在|吗)|有没有(?:受伤|吃药|人陪)|"
        "伤害自己|想(?:过)?(?:自杀|死|结束)|在哪里|"
        "(?<![a-z])(?:are you (?:safe|alone|hurt|on your own)|(?:somebody|someone|anyone|anybody) with you|"
        "safe (?:right )?now|hurt(?:ing)? yourself|"
        "thinking (?:of|about) (?:suicide|ending|killing|harming)|where are you)(?![a-z])"
    ),
    "hands_over": re.compile(
        "主管|同事(?:会|来|马上)|转给|专门的(?:同事|人)|专员|(?<![a-z])(?:supervisor|colleague|specialist|"
        "specialised team)(?![a-z])"
    ),
    "signposts": re.compile(
        "法律援助|社区|街道|救助|低保|民政|医院|医保|工会|12348|12333|公益|(?<![a-z])(?:debt advice|"
        "citizens advice|legal aid|charity|gp|doctor|support service|social services|free advice)(?![a-z])"
    ),
    "explains": re.compile(
        "(?:只|仅)用(?:来|于)|会(?:保密|记)|不会外传|为了(?:帮|给)您|记(?:下来|在)|怎么用|"
        "(?<![a-z])(?:only (?:used|to)|confidential|keep (?:it|this) (?:private|safe)|used (?:only )?to|"
        "note (?:it|this) (?:down|on)|so that we can)(?![a-z])"
    ),
    "pauses": re.compile(
        "先不谈|放一放|放下|不急|不着急|慢慢(?:来|说)|歇|缓一缓|休息|改天|(?<![a-z])(?:take your time|"
        "no (?:rush|hurry)|money (?:can|talk can) wait|leave money|set (?:it|this|money) aside|"
        "take a break|another day|whenever you)(?![a-z])"
    ),
}


def cues_of(text: str) -> frozenset[Cue]:
    """All cues in a line, in either language."""
    prepared = prepare(text).text
    return frozenset(cue for cue, pattern in CUES.items() if pattern.search(prepared))
