"""What a household can carry: income and expenditure, living floor, sustainable payment."""
