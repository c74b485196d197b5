"""How one-time codes reach a phone. By default the demo page shows them; a lender plugs its SMS provider in."""

from typing import Protocol

from sqlalchemy.orm import Session

from leeway import clock
from leeway.identity.models import DemoCode
from leeway.settings import settings


class CodeSender(Protocol):
    """Delivers a code to a phone number (digits with country code)."""

    def send(self, session: Session, phone: str, code: str) -> None: ...


class NoSender(RuntimeError):
    """No SMS provider is configured outside a demo."""


class DemoSender:
    """Keeps the code where the demo page shows it in place of an SMS."""

    def send(self, session: Session, phone: str, code: str) -> None:
        if not settings().demo:
            raise NoSender("outside the demo a CodeSender for your SMS provider must be configured")
        session.add(DemoCode(phone_masked="*" * 7 + phone[-4:], code=code, at=clock.now(session)))


def code_sender() -> CodeSender:
    """The sender of this installation."""
    return DemoSender()
