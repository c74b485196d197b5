"""When the classifier may speak beside the rules, and how loudly.

Alone it says crisis only when it is very sure; where a word of dying or leaving stands in the text, less will do.
"""

from __future__ import annotations

import re

from reading.distress.classifier import chances, is_chinese
from reading.types import Level

CUE = "classifier"
# Words that are no sign by themselves. Sayings have been taken out of the text before they are looked for.
_GRAVE = re.compile(
    r"死|亖|命|活|跳|药|刀|绳|杀|血|割|走了|离开|消失|世[界上间]|人间|人世|醒|睁|睡|遗|永远|最后|解脱|了结|了断|结束|尽头|天堂|再见|告别|"
    r"来世|来生|下辈子|不在|没有?我|没了我|存在|闭眼|呼吸|火化|骨灰|坟|江|河|海|楼|车撞|炭|煤气"
    r"|(?<![a-z])(?:di(?:e|es|ed)|dying|dead|death|kill\w{0,4}|suicid\w{0,4}|life|alive|end(?:ing)?|gone|"
    r"pills?|tablets|knife|razor|rope|gun|bridge|roof|jump|cut(?:ting)?|hurt|harm|wake|exist\w{0,3}|heaven|forever|"
    r"funeral|grave|"
    r"coffin|bur(?:y|ied)|world|earth|without me|burden|breathing|blood|overdose|river|peace|stop me|exit|"
    r"disappear|vanish|myself)(?![a-z])"
)
# How probable a level must be. English varies its words more, so that the classifier is less often right there.
_SURE = {"zh": 0.7, "en": 0.7}
# Where a rule has heard death denied, past or another person's, the classifier must be surer than that.
_SURE_AGAINST_RULES = 0.97
_WITH_GRAVE_WORD = {"zh": 0.6, "en": 0.6}
_TROUBLED = {"zh": 0.65, "en": 0.65}
_NOT_CALM = {"zh": 0.6, "en": 0.65}

# In very few words the classifier hears too much: there it must be surer, and rules know the short cries.
_FEW_WORDS = re.compile(r"^\W*(?:(?:[\u3400-\u9fff]\W*){0,4}|(?:[a-z0-9]+\W*){0,3})$")
_SURE_OF_FEW_WORDS = 0.85


def sensed(prepared: str, sober: str, *, spared: bool) -> list[tuple[Level, float, str]]:
    """What the classifier hears, in the form in which rules are heard; nothing when it is not sure enough.

    `prepared` is the text, `sober` the text without sayings; `spared` is whether a rule of crisis was heard and spared.
    """
    language = "zh" if is_chinese(prepared) else "en"
    found = chances(prepared)
    # A saying shall not count: what is heard must be heard without it too.
    without = found if sober == prepared else chances(sober)
    needed = _SURE_AGAINST_RULES if spared else _WITH_GRAVE_WORD[language] if _GRAVE.search(sober) else _SURE[language]
    least = _SURE_OF_FEW_WORDS if _FEW_WORDS.match(prepared) else 0.0
    crisis, troubled = min(found.crisis, without.crisis), min(found.troubled, without.troubled)
    if crisis >= max(needed, least):
        return [("crisis", round(crisis, 3), CUE)]
    if troubled >= max(_TROUBLED[language], least):
        return [("distressed", round(troubled, 3), CUE)]
    if 1 - found.none >= max(_NOT_CALM[language], least):
        return [("upset", round(1 - found.none, 3), CUE)]
    return []
