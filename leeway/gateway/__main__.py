"""The gateway: `python -m leeway.gateway`."""

import logging

import uvicorn

from leeway.gateway.app import create_app
from leeway.settings import settings


def main() -> None:
    """Serves borrowers and agents. No access log: addresses carry document tokens."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    uvicorn.run(create_app(), host=settings().host, port=settings().port, access_log=False, log_level="warning")


if __name__ == "__main__":
    main()
