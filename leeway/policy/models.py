"""Every version of a rule pack that has ever decided."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json


class PolicyVersion(Base):
    """The files of a pack, by name, under their common hash: what a decision of the past is replayed with."""

    __tablename__ = "policy_versions"

    hash: Mapped[str] = mapped_column(primary_key=True)
    pack_id: Mapped[str]
    files: Mapped[dict[str, Any]] = mapped_column(Json)
    first_used_at: Mapped[datetime]
