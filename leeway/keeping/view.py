"""A plan as other programs are shown it."""

from typing import Any

from sqlalchemy.orm import Session

from leeway.keeping.standing import standing
from leeway.plans.models import Agreement


def agreement(session: Session, row: Agreement) -> dict[str, Any]:
    """The plan with every instalment and how it stands today. Amounts are minor units."""
    return {
        "id": row.id,
        "offer_id": row.offer_id,
        "status": row.status,
        "currency": row.currency,
        "total_minor": row.total_minor,
        "paid_minor": sum(item.paid_minor for item in row.instalments),
        "signed_at": row.at.isoformat(),
        "instalments": [
            {
                "number": item.number,
                "due": item.due.isoformat(),
                "amount_minor": item.amount_minor,
                "paid_minor": item.paid_minor,
                "status": how,
            }
            for item, how in standing(session, row)
        ],
    }
