"""What decisions were made from, and the packs that made them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "policy_versions",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("pack_id", sa.String(), nullable=False),
        sa.Column("files", JSON, nullable=False),
        sa.Column("first_used_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_policy_versions")),
    )
    with op.batch_alter_table("decisions") as table:
        table.add_column(sa.Column("facts", JSON, nullable=True))
    with op.batch_alter_table("offers") as table:
        table.add_column(sa.Column("asked", JSON, nullable=True))
