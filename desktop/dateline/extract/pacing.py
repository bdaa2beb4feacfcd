"""Long work in steps, so that whoever waits for it hears of it and may stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
Tell = Callable[[], None]
"""Called now and then; may raise ``Cancelled``."""

EVERY = 400


def in_silence() -> None:
    """Tell nobody."""


def paced(items: Iterable[T], tell: Tell, every: int = EVERY) -> Iterator[T]:
    """Yield the items, calling ``tell`` after each ``every`` of them."""
    for count, item in enumerate(items, 1):
        yield item
        if count % every == 0:
            tell()
