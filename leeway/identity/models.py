"""One-time codes for borrowers who come without the lender's signed token."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, new_id


class CodeChallenge(Base):
    """A code sent to a phone. `borrower_id` is null when the phone is not registered: nothing is sent then, and nothing
    in the conversation tells the difference."""

    __tablename__ = "code_challenges"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    borrower_id: Mapped[str | None] = mapped_column(ForeignKey("borrowers.id"))
    phone_hash: Mapped[str] = mapped_column(index=True)
    phone_tail: Mapped[str]
    code_hash: Mapped[str]
    wrong: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    locked_until: Mapped[datetime | None]


class DemoCode(Base):
    """What the demo shows in place of an SMS. Never written unless the installation is a demo."""

    __tablename__ = "demo_codes"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    phone_masked: Mapped[str]
    code: Mapped[str]
    at: Mapped[datetime]
