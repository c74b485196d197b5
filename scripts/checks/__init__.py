"""Every check and test of the project, one after the other, and one summary (`make test`, `make lint`)."""
