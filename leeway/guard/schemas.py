"""What the guard says of a reply, as the desk reads it."""

from typing import Literal

from pydantic import BaseModel, Field

Verdict = Literal["allow", "warn", "block"]


class Finding(BaseModel):
    """One thing in a reply that must not, or should not, be said."""

    rule: str = Field(description="Name of the rule; what `acknowledged` of a reply refers to.")
    severity: Literal["forbidden", "risky"] = Field(description="forbidden: never sent. risky: sent when acknowledged.")
    topic: str = Field(description="What kind of rule it is, such as “threat”.")
    start: int = Field(description="Where it begins in the text as written, in Unicode code points.")
    end: int = Field(description="Where it ends, exclusive.")
    text: str = Field(description="The words themselves.")
    why: str = Field(description="Why they are held back, in the agent's language.")
    better: str = Field(description="A sentence to say instead, in the language of the reply.")
    source: str | None = Field(description="The text that forbids it, where one is known.")


class Check(BaseModel):
    """The guard's judgement of a draft. `block` cannot be sent; `warn` can, once each risky rule is acknowledged."""

    verdict: Verdict
    findings: list[Finding] = Field(description="In the order of the text.")


class Refusal(BaseModel):
    """The answer 422 to a reply that was not sent. It is on the audit record."""

    error: Literal["reply_blocked", "reply_unacknowledged"]
    message: str = Field(description="A sentence for the agent, in their language.")
    check: Check


class RuleView(BaseModel):
    """A rule, for an agent who wants to read what is held back and why."""

    rule: str
    severity: Literal["forbidden", "risky"]
    topic: str
    why: str
    better: str
    source: str | None
    says: list[str] = Field(description="Sentences that this rule holds back.")
    spares: list[str] = Field(description="Sentences of the same subject that may be said.")
