"""What a person at the desk may offer, sending it, having it approved, and the borrower's answer to it."""
