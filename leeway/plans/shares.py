"""Dividing an amount without losing a cent."""

from collections.abc import Sequence


def apportion(amount_minor: int, weights: Sequence[int]) -> list[int]:
    """`amount_minor` in proportion to the weights: whole cents, the largest remainders first, summing exactly."""
    total = sum(weights)
    parts = [weight * amount_minor // total for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda index: (-(weights[index] * amount_minor % total), index))
    for index in by_remainder[: amount_minor - sum(parts)]:
        parts[index] += 1
    return parts
