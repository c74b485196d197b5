"""When a borrower was last there, and an index over the cases that were closed last."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True))
    # Whoever waits already has left no other trace of being there.
    op.execute("UPDATE conversations SET last_seen_at = updated_at")
    with op.batch_alter_table("handoffs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handoffs_closed_at"), ["closed_at"], unique=False)
