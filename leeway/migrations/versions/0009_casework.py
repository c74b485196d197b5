"""Notes among colleagues, the steps done in a crisis, and accounts that are no longer used."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("agent_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_notes_agent_id_agents")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_notes_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notes_conversation_id"), ["conversation_id"], unique=False)
    op.create_table(
        "crisis_steps",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("crisis_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("agent_id", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_crisis_steps_agent_id_agents")),
        sa.ForeignKeyConstraint(
            ["crisis_id"], ["audit_events.id"], name=op.f("fk_crisis_steps_crisis_id_audit_events")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crisis_steps")),
        sa.UniqueConstraint("crisis_id", "step", name=op.f("uq_crisis_steps_crisis_id_step")),
    )
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.add_column(sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))
    # The default was for the rows that were there; a new account says so itself.
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.alter_column("active", server_default=None)
