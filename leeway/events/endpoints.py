"""Where events go, and how they are signed: the settings `LEEWAY_WEBHOOK_URL` and `LEEWAY_WEBHOOK_SECRET`.

Bodies and headers follow the Standard Webhooks specification (standardwebhooks.com): receivers verify them with any of
its libraries.
"""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from standardwebhooks.webhooks import EmptyWebhookSecretError, Webhook

from leeway import clock
from leeway.errors import LeewayError
from leeway.events.models import OutboxEvent
from leeway.settings import settings


class WebhookSettings(LeewayError):
    """The settings of the webhooks do not hold together."""

    code = "webhook_settings"


@dataclass(frozen=True)
class Endpoints:
    """The addresses that get every event, and the key that signs for them."""

    urls: tuple[str, ...]
    signer: Webhook

    def request(self, event: OutboxEvent) -> tuple[bytes, dict[str, str]]:
        """The body and the headers of one attempt to send `event`. The signature holds for this moment only."""
        body = json.dumps(payload(event), ensure_ascii=False, separators=(",", ":"))
        moment = clock.machine_now()
        return body.encode(), {
            "content-type": "application/json",
            "user-agent": "leeway",
            "webhook-id": event.id,
            "webhook-timestamp": str(int(moment.timestamp())),
            "webhook-signature": self.signer.sign(event.id, moment, body),
        }


def payload(event: OutboxEvent) -> dict[str, Any]:
    """What a receiver is told."""
    return {"type": event.type, "timestamp": event.at.isoformat(), "subject": event.subject, "data": event.data}


def configured() -> Endpoints | None:
    """The endpoints of the settings; None when there are none, and then events are kept and listed.

    Raises WebhookSettings when an address or the secret cannot be right.
    """
    urls = tuple(settings().webhook_url.replace(",", " ").split())
    if not urls:
        return None
    for url in urls:
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
            raise WebhookSettings("LEEWAY_WEBHOOK_URL: each address begins with https:// (or http://)")
    secret = settings().webhook_secret
    if secret is None or not secret.get_secret_value().startswith("whsec_"):
        raise WebhookSettings("LEEWAY_WEBHOOK_SECRET: whsec_ and a key in base64, of 24 to 64 bytes")
    try:
        return Endpoints(urls, Webhook(secret.get_secret_value()))
    except (ValueError, EmptyWebhookSecretError) as error:
        raise WebhookSettings("LEEWAY_WEBHOOK_SECRET: what follows whsec_ is not base64") from error
