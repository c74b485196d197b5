"""The base of errors that a person may see: each carries a code, an HTTP status and the id of its words."""

from typing import Any


class LeewayError(Exception):
    """Something that went wrong in a way we foresaw. `code` is stable; `words` names the sentence in the catalogue."""

    code = "error"
    status = 400
    words = "error_generic"

    @property
    def details(self) -> dict[str, Any]:
        """What the answer says beside code and sentence."""
        return {}


class NotFound(LeewayError):
    """The thing asked for does not exist, or is not the caller's to see."""

    code = "not_found"
    status = 404
    words = "error_not_found"


class Conflict(LeewayError):
    """The thing is no longer in the state that the request needs."""

    code = "conflict"
    status = 409
    words = "error_conflict"
