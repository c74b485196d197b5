"""Identification in the chat by a one-time code to the registered phone.

The gateway calls this with the raw words before they are masked; neither the phone nor the code is ever stored or
logged. Whether a phone is registered is not revealed: an unknown one goes through the same steps and no code ever
fits.
"""

import hashlib
import hmac
import re
import secrets
import unicodedata
from datetime import timedelta
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.borrowers.phones import normalise
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.identity.models import CodeChallenge
from leeway.identity.sender import code_sender
from leeway.identity.tokens import secret

CODE_LIFETIME = timedelta(minutes=10)
LOCK_TIME = timedelta(minutes=30)
WRONG_LIMIT = 3
SENDS_PER_HOUR = 5

Event = Literal["code_sent", "code_wrong", "identified", "locked", "expired", "phone_invalid"]
# Six digits, also of a Chinese keyboard's full width, and also in two groups as text messages show them.
_CODE = re.compile(r"(?<!\d)\d{3}[ \-]?\d{3}(?!\d)")


def open_challenge(session: Session, conversation_id: str) -> CodeChallenge | None:
    """The challenge that waits for its code in this conversation."""
    query = (
        select(CodeChallenge)
        .where(CodeChallenge.conversation_id == conversation_id, CodeChallenge.closed_at.is_(None))
        .order_by(CodeChallenge.created_at.desc())
    )
    return session.scalars(query).first()


def find_code(text: str) -> str | None:
    """A six-digit code in what the borrower typed."""
    found = _CODE.search(text)
    return "".join(str(unicodedata.decimal(c)) for c in found.group() if c.isdecimal()) if found else None


def without_code(text: str) -> str:
    """`text` with the code blotted out, for the transcript."""
    return _CODE.sub("[code]", text)


def start(session: Session, conversation: Conversation, phone: str) -> Event:
    """Sends a code to `phone` if it is a borrower's; says "locked" after too many wrong codes or sendings."""
    moment = clock.now(session)
    try:
        # However it is written, it is one number: a lock cannot be dodged by a space.
        phone = normalise(phone)
    except ValueError:
        return "phone_invalid"
    phone_hash = _hash(phone)
    if _locked(session, phone_hash) or _sent_within_hour(session, phone_hash) >= SENDS_PER_HOUR:
        return "locked"
    current = open_challenge(session, conversation.id)
    if current is not None:
        current.closed_at = moment
    code = f"{secrets.randbelow(10**6):06d}"
    borrower = borrowers.find_by_phone(session, phone)
    if borrower is not None:
        code_sender().send(session, phone, code)
    session.add(
        CodeChallenge(
            conversation_id=conversation.id,
            borrower_id=borrower.id if borrower else None,
            phone_hash=phone_hash,
            phone_tail=phone[-4:],
            code_hash=_hash(code),
            created_at=moment,
            expires_at=moment + CODE_LIFETIME,
            wrong=0,
        )
    )
    session.flush()
    return "code_sent"


def try_code(session: Session, conversation: Conversation, challenge: CodeChallenge, code: str) -> Event:
    """Compares `code`; binds the conversation to the borrower when it fits, locks the phone at the third wrong one."""
    moment = clock.now(session)
    if _locked(session, challenge.phone_hash):
        # Wrong codes in another conversation locked the phone: a code sent here before that opens nothing either.
        challenge.closed_at = moment
        return "locked"
    if moment > challenge.expires_at:
        challenge.closed_at = moment
        return "expired"
    if challenge.borrower_id is not None and hmac.compare_digest(_hash(code), challenge.code_hash):
        challenge.closed_at = moment
        conversations.identify(session, conversation, challenge.borrower_id, "code")
        return "identified"
    challenge.wrong += 1
    if challenge.wrong < WRONG_LIMIT:
        return "code_wrong"
    challenge.closed_at, challenge.locked_until = moment, moment + LOCK_TIME
    return "locked"


def _locked(session: Session, phone_hash: str) -> bool:
    query = select(func.count()).where(
        CodeChallenge.phone_hash == phone_hash, CodeChallenge.locked_until > clock.now(session)
    )
    return bool(session.scalar(query))


def _sent_within_hour(session: Session, phone_hash: str) -> int:
    since = clock.now(session) - timedelta(hours=1)
    query = select(func.count()).where(CodeChallenge.phone_hash == phone_hash, CodeChallenge.created_at > since)
    return session.scalar(query) or 0


def _hash(value: str) -> str:
    return hmac.new(secret().encode(), value.encode(), hashlib.sha256).hexdigest()
