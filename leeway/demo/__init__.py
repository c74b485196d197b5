"""A portfolio of invented borrowers, and the agents who help them, for trying Leeway out."""

from leeway.demo.agents import DemoAgent, agents
from leeway.demo.featured import featured
from leeway.demo.listing import DemoBorrower, borrowers
from leeway.demo.people import Person
from leeway.demo.portfolio import SeedReport, seed

__all__ = ["DemoAgent", "DemoBorrower", "Person", "SeedReport", "agents", "borrowers", "featured", "seed"]
