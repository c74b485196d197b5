# ruff: noqa: F401
"""Every module that declares tables, imported so that `Base.metadata` is complete. A new `models.py` is added here."""

import leeway.agents.models
import leeway.audit.models
import leeway.borrowers.models
import leeway.cases.models
import leeway.casework.models
import leeway.clock
import leeway.conversations.models
import leeway.events.models
import leeway.feedback.models
import leeway.handoffs.models
import leeway.holds.models
import leeway.identity.models
import leeway.journey.models
import leeway.keeping.models
import leeway.loans.models
import leeway.offering.models
import leeway.plans.models
import leeway.policy.models
import leeway.rehearsal.models
from leeway.db import Base

metadata = Base.metadata

__all__ = ["metadata"]
