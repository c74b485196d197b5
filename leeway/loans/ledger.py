"""What a payment under a plan does to a loan's own figures. The lender's next loan file has the last word on them."""

from datetime import date

from leeway.loans.models import Loan, Payment


def receive(loan: Loan, amount_minor: int, repays_minor: int, paid_on: date) -> None:
    """Books money that arrived: `amount_minor` in all, of which `repays_minor` repays what was owed at the beginning.

    The principal comes first, so that nothing goes on being earned on what has been paid; late fees come last, because
    a plan waives them. Amounts that were overdue by the contract are paid with it, the oldest first.
    """
    for name in ("outstanding_principal_minor", "outstanding_interest_minor", "outstanding_fees_minor"):
        part = min(repays_minor, getattr(loan, name))
        setattr(loan, name, getattr(loan, name) - part)
        repays_minor -= part
    loan.payments.append(Payment(paid_on=paid_on, amount_minor=amount_minor))
    for item in loan.due_items:
        part = min(amount_minor, item.unpaid_minor)
        item.paid_minor += part
        amount_minor -= part


def close(loan: Loan) -> None:
    """Everything that was agreed has been paid: what is still on the books was waived."""
    loan.outstanding_principal_minor = loan.outstanding_interest_minor = loan.outstanding_fees_minor = 0
    loan.status = "closed"
