"""Runs policies over a portfolio, on all cores, in pieces that come back in order."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from leeway.capacity.floors import living_floor
from leeway.policy.pack import Pack, load_pack
from leeway.simulation.outcomes import Outcome, outcome_of
from leeway.simulation.portfolio import Member, made_up

# Borrowers handed to a worker at once: enough that handing over costs little, few enough that the bar moves.
PIECE = 500
# The engine of the decision tables hands every table to a thread of its own and waits: half of a worker's time is spent
# idle, so that two workers share a core.
WORKERS_PER_CORE = 2


@dataclass(frozen=True)
class Synthetic:
    """So many made-up borrowers; equal seeds give equal ones."""

    count: int
    seed: int
    currency: str
    today: date


def pieces(portfolio: Synthetic | Sequence[Member]) -> list["Synthetic | Sequence[Member] | range"]:
    """The portfolio as work for one worker each: members, or numbers of members to make up."""
    if isinstance(portfolio, Synthetic):
        return [range(start, min(start + PIECE, portfolio.count)) for start in range(0, portfolio.count, PIECE)]
    return [portfolio[start : start + PIECE] for start in range(0, len(portfolio), PIECE)]


def run(portfolio: Synthetic | Sequence[Member], packs: Sequence[Pack]) -> Iterator[list[tuple[Outcome, ...]]]:
    """For each borrower the outcome under every pack, a piece of borrowers at a time, in order."""
    directories = [pack.directory for pack in packs]
    made = portfolio if isinstance(portfolio, Synthetic) else None
    with ProcessPoolExecutor(max_workers=WORKERS_PER_CORE * (os.cpu_count() or 1)) as workers:
        yield from workers.map(_work, [(piece, made, directories) for piece in pieces(portfolio)])


def _work(task: tuple[range | Sequence[Member], Synthetic | None, list[Path]]) -> list[tuple[Outcome, ...]]:
    piece, made, directories = task
    packs = [load_pack(directory) for directory in directories]
    return [tuple(outcome_of(member, pack) for pack in packs) for member in _members(piece, made, packs[0])]


def _members(piece: range | Sequence[Member], made: Synthetic | None, pack: Pack) -> Iterator[Member]:
    for one in piece:
        if isinstance(one, Member):
            yield one
        else:
            assert made is not None
            yield made_up(one, made.seed, living_floor(pack.directory), made.currency, made.today)
