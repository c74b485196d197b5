"""Words of somebody who is not coping. Money talk waits; a person and a pause are offered."""

from __future__ import annotations

from reading.distress.rule import Rule


def _distressed(cue: str, weight: float, pattern: str, says: tuple[str, ...], spares: tuple[str, ...] = ()) -> Rule:
    return Rule("distressed", cue, weight, pattern, says, spares)


RULES = (
    _distressed(
        "zh.breaking_down",
        0.9,
        r"(?:撑|坚持|熬|扛)多久|(?<!软件)(?<!系统)(?<!程序)(?<!app)(?<!网页)(?<!手机)(?<!页面)(?:老是|又|总是|"
        r"经常)?(?<!老)(?<!闪退)崩溃|(?:快|要|都|真|会|"
        r"得)(?:被.{0,6})?(?:疯|崩|垮|抑郁)(?:了|掉)|"
        r"精神.{0,3}(?:垮|崩|失常)|心态(?:炸|崩)|(?:撑|扛|熬|挺|坚持|承受|顶)不(?:住|下去|了)(?!利息|费用|"
        r"这个?价)|心力交瘁|身心俱疲",
        (
            "我真的不知道还能撑多久",
            "我快崩溃了",
            "真的撑不住了",
            "撑不下去了",
            "扛不住了",
            "我要疯了",
            "心态崩了",
            "已经熬不下去",
            "身心俱疲",
        ),
        ("系统崩溃了", "app崩溃", "我可以坚持还"),
    ),
    _distressed(
        "zh.hopeless",
        0.9,
        r"没(?:有)?人(?:在乎|关心|理解|管|帮)(?:过)?我|绝望|走投无路|(?:看|见)不到(?:一点|任何)?(?:希望|头|光|"
        r"未来)|没(?:有)?(?:一点|任何)?(?:希望|盼头|"
        r"出路)(?:了|$)|山穷水尽|无助|家破人亡|妻离子散|"
        r"(?:这辈子|一辈子|人生|我)(?:就|都|算|彻底|全)*(?:完了|毁了)|被逼(?:死|到|上|得)|逼死|往死里逼|要命啊|"
        r"不知道(?:该)?怎么(?:办才好|活)|天都?塌了|万念俱灰|心如死灰|"
        r"没(?:有)?脸(?:见人|活)",
        (
            "没人在乎我",
            "我很绝望",
            "现在走投无路",
            "看不到希望",
            "我这辈子完了",
            "你们是要逼死我吗",
            "天塌了",
            "好无助啊",
        ),
        (),
    ),
    _distressed(
        "zh.sleepless",
        0.8,
        r"(?:整夜|整晚|每晚|天天|每天|夜夜|晚上|一直|连续|好几天|几天|彻夜|都|经常|完全).{0,4}(?:睡不着|没睡|失眠|"
        r"睡不了|睡不好)|彻夜难眠|(?:吃不下.{0,3}睡不着)|睡不着觉|长期失眠",
        ("整夜睡不着", "我天天失眠", "吃不下睡不着", "愁得晚上睡不着"),
        (),
    ),
    _distressed(
        "zh.fear_and_pain",
        0.75,
        r"抑郁|焦虑症|恐慌|惊恐|喘不过气|(?:天天|每天|一直|整天|又|躲着|偷偷|都|忍不住|想|在)(?:在)?哭|哭了(?:一|"
        r"好|几|很)|以泪洗面|痛不欲生|痛苦|煎熬|(?:好|很|特别|非常|"
        r"真的|真)(?:害怕|怕|恐惧|难过|焦虑|慌|无力)(?!麻烦|是)|"
        r"压力(?:真的|实在)?(?:太|好|很|非常|特别|巨|真|也)?大|救命|活不起|(?:想|只能|准备|彻底)放弃(?:了|一切|"
        r"自己|治疗|吧)|^我?死(?:了|吧)?[。!！]*$|"
        r"压得.{0,4}(?:喘|抬不起|透不过)|提心吊胆|受不了了|活(?:得|着)?(?:太|好|真|很)累|(?:快|要)饿死|跪(?:下|"
        r"求)|给你们?跪|求求?你们?|心慌|担惊受怕|不敢接电话|"
        r"(?:我|人)(?:快|要|快要|就要)死了|一家.{0,4}(?:等死|饿死)",
        (
            "我得了抑郁症",
            "每天都在哭",
            "压力太大了",
            "压得我喘不过气",
            "我真的好害怕",
            "求求你们了",
            "活得太累",
            "太痛苦了",
            "一家人快饿死了",
            "生活压力大",
            "救命",
            "我想放弃了",
        ),
        ("压力不大", "累死了"),
    ),
    _distressed(
        "en.not_coping",
        0.9,
        r"(?:cant|cannot|can not|couldnt|unable to|struggling to|not able to|barely|hardly|not) (?:really |"
        r"even )?(?:cope|coping|take (?:it|this|much more)(?: any ?more)?|go on(?: like this)?|carry on|"
        r"keep going|"
        r"handle (?:it|this|any ?more)|breathe|function|bear (?:it|this)|do this any ?more|get out of bed|"
        r"face (?:it|this|another))|break(?:ing)? down|broke down|breakdown|falling apart|fall apart|"
        r"losing my mind|at (?:my|the) breaking point|at (?:my )?wits end|end of my (?:tether|rope)|"
        r"drowning(?: in)?|overwhelmed|completely lost|in a (?:very |really )?(?:dark|bad) place|"
        r"(?:going|gone) (?:crazy|insane|mad) (?:with|from) (?:worry|stress)|in crisis|at rock bottom|"
        r"hit rock bottom|giving up|given up|too much for me to bear|cant do this",
        (
            "I can't cope",
            "I’m breaking down",
            "i cant go on like this",
            "I can't take it anymore",
            "I am falling apart",
            "I'm at my wits' end",
            "I feel overwhelmed",
            "I am in a dark place",
        ),
        ("I can take it on Friday",),
    ),
    _distressed(
        "en.hopeless",
        0.9,
        r"(?:nobody|no ?one) (?:cares|loves me|would miss me)|no point (?:any ?more|in anything)|(?:want|"
        r"need) (?:it|this|everything|it all|this all) to (?:stop|end|be over)|desperat(?:e|ely|ion)|hopeless|"
        r"despair(?:ing)?|helpless|worthless|(?:no|lost all|without|losing) hope|"
        r"(?:no|see no|cant see (?:a|any)) way out|nowhere (?:left )?to turn|my life is (?:over|ruined|a mess)|"
        r"hate my life|(?:dont|cant|do not|cannot) see (?:a|any) (?:future|hope)|(?:cant|cannot|"
        r"can not) live like this|lost the will|^die$|"
        r"lost everything|(?:ruined|destroyed|ruining|destroying) my life|im (?:finished|ruined|done for)|"
        r"at a loss|ashamed|nothing left|(?:im|i am) dying|scared to (?:death|open|answer)",
        (
            "nobody cares",
            "there's no point anymore",
            "I just want it all to stop",
            "I'm desperate",
            "I feel hopeless",
            "there is no way out",
            "my life is over",
            "I have lost everything",
            "i am so ashamed",
            "I hate my life",
            "I can't live like this",
        ),
        ("I hope to pay",),
    ),
    _distressed(
        "en.panic",
        0.85,
        r"panic(?:king|ked)?(?: attacks?)?|anxiety|depress(?:ed|ion|ing)|(?:cant|not|havent|couldnt|hardly|"
        r"barely) (?:been able to )?(?:sleep|sleeping|slept|eat|eating)(?: at all| at night| for days| properly)?|"
        r"sleepless|(?:im|i am|been|so|really|very) (?:so |really |very )?(?:scared|terrified|frightened|afraid to)|"
        r"cry(?:ing)? (?:every|all|myself|myself to|right|as i)|in tears|crying|(?:so|too much|under (?:so|"
        r"a lot of)|extreme|unbearable) (?:much )?(?:stress|pressure|pain)|"
        r"so stressed|stressed out|sick with worry|worried sick|nervous wreck|begging you|please please|"
        r"mental health|mentally (?:ill|unwell|exhausted)|exhausted",
        (
            "I am having panic attacks",
            "I'm so depressed",
            "I haven't slept for days",
            "I'm terrified",
            "I cry every night",
            "I'm worried sick",
            "my mental health is bad",
        ),
        ("no pressure",),
    ),
    _distressed(
        "en.worn_out",
        0.85,
        r"(?:at|reached|near|past|hit|close to) (?:my |the |a )?(?:breaking point|limit|lowest(?: point| ebb)?)|"
        r"(?:feel|feeling|felt|im|i am) "
        r"(?:so |very |just |completely |totally |utterly |really )*(?:trapped|numb|empty|broken|defeated|"
        r"suffocated|cornered|lost inside|"
        r"so alone|all alone|lonely|like (?:giving up|a failure|a burden|im drowning|im dying))|(?:hanging|"
        r"holding) on(?: by)? (?:a |by a )?thread|"
        r"(?:shaking|trembling|sobbing|in bits|in pieces|to pieces|in floods of tears)(?! hands)|(?:world|life|"
        r"everything|family|marriage) "
        r"(?:is |has |have |was |just )*(?:collaps\w{2,3}|crumbl\w{2,3}|fall(?:en|ing) (?:apart|to pieces))|(?:not|"
        r"never) (?:ok|okay)(?= |$|[.,!])(?! "
        r"(?:with|that|for))|no (?:fight|strength|energy|will) left|burn(?:t|ed) out|dread (?:waking|every|each|"
        r"the post|opening)|under the duvet|"
        r"(?:nightmares?|palpitations|chest pains?) (?:every|all|from|about|since)|living (?:a |in )(?:nightmare|"
        r"hell|fear)|eat(?:s|ing)? me "
        r"(?:alive|up)|crush(?:es|ing) me|tear(?:s|ing) (?:me|us|my family) apart",
        (
            "I have reached my breaking point",
            "I feel so trapped",
            "holding on by a thread",
            "I'm shaking as I write",
            "my life is crumbling",
            "I am not okay",
            "I have no strength left",
            "the guilt eats me up",
        ),
        ("that is not ok with me", "the box was empty", "I am at my credit limit"),
    ),
)
