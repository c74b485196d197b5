"""Set-up and checks: what `make` calls."""
