"""The dialogue policy: our rules, and none of Rasa's built-in commands."""

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class CasePolicy(RulePolicy):
    """`RulePolicy` in which `restart`, `back` and `session_start` are intents like any other.

    Stock Rasa runs `action_restart` for the intent `restart` before the form has listened and whatever the rules say,
    which would wipe the dialogue while the case goes on. Here starting over is a move of the journey, for a rule.
    """

    @staticmethod
    def _find_action_from_default_actions(
        tracker: DialogueStateTracker,  # noqa: ARG004
    ) -> tuple[str | None, str | None]:
        return None, None
