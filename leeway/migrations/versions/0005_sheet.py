"""Amounts of the sheet as they were told, and where borrowers live."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("budget_lines") as table:
        table.add_column(sa.Column("told_minor", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("period", sa.String(), nullable=True))
    with op.batch_alter_table("borrowers") as table:
        table.add_column(sa.Column("city", sa.String(), nullable=True))
