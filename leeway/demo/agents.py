"""The demo's agents. Their passwords are public: they exist only in a demo."""

from typing import TypedDict


class DemoAgent(TypedDict):
    """How somebody signs in to the demo's desk."""

    username: str
    password: str
    role: str
    name: str


def agents() -> list[DemoAgent]:
    """Two agents, a supervisor, an auditor and an administrator."""
    return [
        {"username": "zhoumin", "password": "demo-zhoumin", "role": "agent", "name": "周敏"},
        {"username": "grace", "password": "demo-grace", "role": "agent", "name": "Grace Tan"},
        {"username": "chenwei", "password": "demo-chenwei", "role": "supervisor", "name": "陈薇"},
        {"username": "audit", "password": "demo-audit", "role": "auditor", "name": "何谨"},
        {"username": "admin", "password": "demo-administrator", "role": "administrator", "name": "许宁"},
    ]
