"""How far lines have come: on the borrower's page, read there, read at the desk."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_MARKS = ("delivered_to_borrower", "read_by_borrower", "read_by_agent")


def upgrade() -> None:
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        for name in _MARKS:
            batch_op.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    # The default was for the rows that were there; a new conversation says so itself.
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        for name in _MARKS:
            batch_op.alter_column(name, server_default=None)
