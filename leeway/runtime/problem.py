"""What keeps an installation from running, said so that a person can mend it."""


class Problem(Exception):
    """Something outside the program's control is missing or broken; `mend` says what to do about it."""

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.mend = mend
