"""The action server: `python -m actions`."""

import logging

from rasa_sdk import endpoint
from rasa_sdk.executor import ActionExecutor

from actions import answering, moves
from actions.ask import ask_actions
from actions.base import LeewayAction
from actions.listen import ValidateCaseForm
from leeway.settings import settings

ACTIONS: list[LeewayAction] = [
    ValidateCaseForm(),
    *ask_actions(),
    answering.AnswerQuestion(),
    answering.ShowPlan(),
    answering.AcknowledgeComplaint(),
    answering.SmallTalk(),
    answering.OutOfScope(),
    answering.OfferPerson(),
    moves.ExplainQuestion(),
    moves.RepeatQuestion(),
    moves.NotUnderstood(),
    moves.ChangeLanguage(),
    moves.StartOver(),
    moves.Cancel(),
]


def main() -> None:
    """Serves the actions on loopback: Rasa is the only caller, and the webhook has no authentication of its own."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    executor = ActionExecutor()
    for action in ACTIONS:
        executor.register_action(action)
    app = endpoint.create_app(executor, cors_origins=[])
    app.run(host="127.0.0.1", port=settings().actions_port, single_process=True, motd=False, access_log=False)


if __name__ == "__main__":
    main()
