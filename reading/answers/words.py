"""Whole answers that say yes or no, per language; Chinese ones without spaces, English ones without apostrophes."""

from __future__ import annotations

from reading.text import words

YES_ZH = words(
    """
    两笔都对 三笔都对 都是我的 是我的 这下对 现在对 这回对 这次对 这样对 这下对了 现在对了
    差不多 差不多吧 大差不差 大概是 大概对 基本对
    对 是 嗯 恩 好 行 可 成 中 要 有 可以 同意 确认 确定 没错 没问题 没有问题 没毛病 没意见 没有意见 没异议
    没有异议 正确 接受 愿意 需要 想 能 允许 授权 是这样 就是这样 就这样 就是 对对 对对对 是是是 好好 好好好 行行
    行行行 嗯嗯 嗯嗯嗯 好嘞 好勒 ok okay okk k 1 没 对头 明白 知道 知道了 收到 了解 准确 一致 无误 核对无误 属实
    是我 可以接受 我同意 我确认 我接受 我愿意 我可以 我要 我有 我想 我能 同意授权 同意并继续 没有错 不错 不用改
    不改 不需要改 没有要改 没变 继续 当然 是真 都对 全对 全部正确 都正确 完全正确 必须 这样 好办 妥 得 麻溜
    说得对 你说得对 说的对 可以没问题 对没错 没错对 是没错 好没问题 行没问题 行可以 好可以 可以可以 嗯可以 嗯对
    嗯是 嗯好 嗯行
    """
)
NO_ZH = words(
    """
    不 否 不对 不是 不行 不可以 不同意 不要 不用 不想 不愿意 不接受 不确认 不需要 没有 没 不能 不好 不成 错 错了
    有误 不正确 不准确 有问题 不符 不一致 不允许 不授权 拒绝 我拒绝 反对 我不同意 我不接受 我不 我不要 我不想
    我不愿意 我不行 我不能 我不需要 不是这样 不是这个 不太对 不太行 不太好 不大对 都不对 都不是 全错 算 算了 别
    暂不 暂时不 暂时不用 先不 先不要 先不用 不了 不必 不干 没门 不可能 不是我 无 休想 不认可 不承认 我没有
    不存在 不签 不签了 先不签 数字不对 金额不对 信息不对 不完全对 不全对 可以不 我不确认 不可
    """
)
YES_EN = words(
    """
    yes y yep yup yeah yea ya yess sure certainly definitely absolutely correct right true agreed agree accept
    accepted ok okay okey k fine great good perfect exactly indeed affirmative confirm confirmed deal done
    alright please gladly aye
    """
)
NO_EN = words(
    """
    no n nope nah naw never negative wrong incorrect false disagree refuse decline declined reject none neither
    noo not
    """
)
