"""rehearsals."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "rehearsals",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("agent_id", sa.String(), nullable=False),
        sa.Column("script", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("review", _JSON, nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_rehearsals_agent_id_agents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rehearsals")),
    )
    with op.batch_alter_table("rehearsals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rehearsals_agent_id"), ["agent_id"], unique=False)
    op.create_table(
        "rehearsal_lines",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("rehearsal_id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("deeds", _JSON, nullable=False),
        sa.Column("findings", _JSON, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["rehearsal_id"], ["rehearsals.id"], name=op.f("fk_rehearsal_lines_rehearsal_id_rehearsals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rehearsal_lines")),
        sa.UniqueConstraint("rehearsal_id", "seq", name=op.f("uq_rehearsal_lines_rehearsal_id_seq")),
    )
