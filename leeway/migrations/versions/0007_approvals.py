"""Offers that a supervisor approves, and lines of the sheet that a paper was seen for."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "approvals",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("decision_id", sa.String(), nullable=False),
        sa.Column("asked", _JSON, nullable=False),
        sa.Column("draft", _JSON, nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_note", sa.String(), nullable=True),
        sa.Column("offer_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["agents.id"], name=op.f("fk_approvals_asked_by_agents")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_approvals_conversation_id_conversations")
        ),
        sa.ForeignKeyConstraint(["decided_by"], ["agents.id"], name=op.f("fk_approvals_decided_by_agents")),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"], name=op.f("fk_approvals_decision_id_decisions")),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_approvals_offer_id_offers")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approvals")),
    )
    with op.batch_alter_table("approvals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_approvals_conversation_id"), ["conversation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_approvals_status"), ["status"], unique=False)
    with op.batch_alter_table("budget_lines") as table:
        table.add_column(sa.Column("evidence", sa.String(), nullable=True))
        table.add_column(sa.Column("evidenced_by", sa.String(), nullable=True))
        table.create_foreign_key(op.f("fk_budget_lines_evidenced_by_agents"), "agents", ["evidenced_by"], ["id"])
