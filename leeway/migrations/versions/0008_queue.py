"""queue: leases, service targets, call-backs, transfers, and what agents can take."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.add_column(sa.Column("capacity", sa.Integer(), nullable=False, server_default="6"))
        batch_op.add_column(sa.Column("status", sa.String(), nullable=False, server_default="available"))
        batch_op.add_column(sa.Column("languages", _JSON, nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("topics", _JSON, nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("team", sa.String(), nullable=True))
    with op.batch_alter_table("handoffs", schema=None) as batch_op:
        for name in ("lease_until", "first_reply_at", "due_at", "escalated_at", "callback_at"):
            batch_op.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("for_agent_id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("team", sa.String(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_handoffs_for_agent_id_agents"), "agents", ["for_agent_id"], ["id"])
