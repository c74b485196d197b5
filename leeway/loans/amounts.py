"""Amounts of money as text: "4800.00" and back to minor units, exactly."""

import re

# Currencies that can be imported, with their number of decimals (ISO 4217).
DECIMALS = {
    **dict.fromkeys(("CNY", "HKD", "MOP", "TWD", "SGD", "MYR", "THB", "PHP", "IDR", "INR"), 2),
    **dict.fromkeys(("USD", "CAD", "MXN", "BRL", "EUR", "GBP", "CHF", "AUD", "NZD", "ZAR"), 2),
    **dict.fromkeys(("JPY", "KRW", "VND"), 0),
}

# More than any loan, and well inside a 64-bit column.
MOST_MINOR = 10**15

_AMOUNT = re.compile(r"([0-9]+)(?:\.([0-9]+))?")


def parse_amount(text: str, currency: str) -> int:
    """The minor units of an amount such as "4800.00". Raises ValueError with words for the person who wrote it."""
    decimals = DECIMALS[currency]
    example = "4800.00" if decimals else "4800"
    found = _AMOUNT.fullmatch(text)
    if not found:
        raise ValueError(f"{quoted(text)} is not an amount; write {example}")
    whole, fraction = found[1], found[2] or ""
    if len(fraction) > decimals:
        raise ValueError(f"{quoted(text)} has more decimals than {currency} has; write {example}")
    minor = int(whole[-20:] + fraction.ljust(decimals, "0"))
    if len(whole.lstrip("0")) > 20 or minor > MOST_MINOR:
        raise ValueError(f"{quoted(text)} is more than any loan")
    return minor


def quoted(text: str) -> str:
    """The text as it can stand in a message: between quotes, shortened when long."""
    return f"'{text}'" if len(text) <= 40 else f"'{text[:39]}…'"
