"""Conversations, their messages, and the receipts that actions leave."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from leeway.db import Base, Json, new_id

ASSISTANT, WAITING, HUMAN, CLOSED = "assistant", "waiting", "human", "closed"


class Conversation(Base):
    """One chat. `state` says who answers; `borrower_id` says whom the gateway has identified, and how."""

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    state: Mapped[str] = mapped_column(default=ASSISTANT, index=True)
    language: Mapped[str] = mapped_column(default="zh")
    borrower_id: Mapped[str | None] = mapped_column(ForeignKey("borrowers.id"), index=True)
    verified_by: Mapped[str | None]  # "token" | "code"
    agent_id: Mapped[str | None] = mapped_column(ForeignKey("agents.id"))
    last_seq: Mapped[int] = mapped_column(default=0)
    # Set by a crisis and cleared only by a person: while it stands nobody is asked about money.
    crisis_since: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    # Machine time; while somebody is to talk with the borrower, it tells whether they are there.
    last_seen_at: Mapped[datetime | None]
    # Up to which line the borrower's page has what agents wrote, and had it on screen; up to which line a person at the
    # desk has read what the borrower wrote. They only ever grow.
    delivered_to_borrower: Mapped[int] = mapped_column(default=0)
    read_by_borrower: Mapped[int] = mapped_column(default=0)
    read_by_agent: Mapped[int] = mapped_column(default=0)


class Message(Base):
    """One line of the transcript. `text` has personal numbers masked; `seq` grows by one within the conversation."""

    __tablename__ = "messages"
    __table_args__ = (UniqueConstraint("conversation_id", "seq"), UniqueConstraint("conversation_id", "client_id"))

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    seq: Mapped[int]
    client_id: Mapped[str | None]
    sender: Mapped[str]  # "borrower" | "assistant" | "agent" | "system"
    agent_id: Mapped[str | None] = mapped_column(ForeignKey("agents.id"))
    text: Mapped[str]
    kind: Mapped[str] = mapped_column(default="text")
    data: Mapped[dict[str, Any] | None] = mapped_column(Json)
    buttons: Mapped[list[Any]] = mapped_column(Json, default=list)
    language: Mapped[str]
    distress: Mapped[str | None]  # read from every borrower line; null on other senders' lines
    reading: Mapped[dict[str, Any] | None] = mapped_column(Json)  # intent and entities, once understood
    at: Mapped[datetime]


class Turn(Base):
    """One exchange with Rasa: the message it answers, what listening concluded, and how it ended."""

    __tablename__ = "turns"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    verdict: Mapped[dict[str, Any] | None] = mapped_column(Json)
    outcome: Mapped[str | None]  # "spoken" | "withheld" | "silent" | "failed"
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    receipts: Mapped[list["Receipt"]] = relationship(order_by="Receipt.at")


class Receipt(Base):
    """Proof that an action ran and committed within a turn; what has none did not happen, whatever Rasa says."""

    __tablename__ = "receipts"
    __table_args__ = (Index("ix_receipts_turn_action", "turn_id", "action"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    turn_id: Mapped[str] = mapped_column(ForeignKey("turns.id"))
    action: Mapped[str]
    failed: Mapped[bool] = mapped_column(default=False)
    reference: Mapped[str | None]
    at: Mapped[datetime]
