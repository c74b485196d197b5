"""All rules of the guard, by topic. The order is that of the agent's reading: the gravest first."""

from leeway.guard.rule import Rule
from leeway.guard.rules import dignity, figures, money, others, ours, promises, rights, threats

RULES: tuple[Rule, ...] = (
    *threats.RULES,
    *dignity.RULES,
    *others.RULES,
    *money.RULES,
    *promises.RULES,
    *figures.RULES,
    *rights.RULES,
    *ours.RULES,
)
BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}

__all__ = ["BY_NAME", "RULES"]
