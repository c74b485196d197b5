"""The lender's policy: decision tables and parameters in `policy/`, read strictly and evaluated by zen-engine."""
