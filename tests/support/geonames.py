"""Rows of GeoNames' dumps, made for tests and measurements."""

from __future__ import annotations

from random import Random

SYLLABLES = (
    *("ba", "be", "bo", "bra", "che", "da", "del", "dor", "el", "fa", "gar", "gri", "ha", "hol"),
    *("ja", "ka", "kle", "lan", "lo", "ma", "mir", "na", "nov", "o", "pe", "pol", "qua", "ra"),
    *("ros", "sa", "ska", "sto", "ta", "tor", "u", "va", "vel", "vo", "wy", "za", "zor"),
)
COUNTRIES = ("UA", "PL", "US", "FR", "KE", "BR", "ID", "JP")


def place(
    num: int,
    name: str,
    latitude: float,
    longitude: float,
    *,
    feature: str = "P.PPL",
    country: str = "UA",
    admin1: str = "",
    admin2: str = "",
    population: int = 0,
    others: str = "",
) -> str:
    """Return a row as allCountries.txt has it, without a line end."""
    kind, _, code = feature.partition(".")
    cells = (
        *(num, name, name.encode("ascii", "ignore").decode(), others, latitude, longitude),
        *(kind, code, country, "", admin1, admin2, "", "", population, "", 10, "Europe/Kyiv"),
        "2025-01-01",
    )
    return "\t".join(map(str, cells))


def name(num: int, words: str, *, language: str = "en", historic: bool = False) -> str:
    """Return a row as alternateNamesV2.txt has it, without a line end."""
    return f"{num + 10**6}\t{num}\t{language}\t{words}\t\t\t\t{int(historic) or ''}\t\t"


def made_up(number: int, *, seed: int = 7) -> str:
    """Return a row of a made-up place, with up to four other names, some of them Cyrillic."""
    random = Random(seed * 1_000_003 + number)
    words = ["".join(random.choices(SYLLABLES, k=random.randint(2, 4))) for _ in range(4)]
    others = [word.title() for word in words[: random.randint(0, 3)]]
    if random.random() < 0.4:
        others.append("".join(chr(0x430 + random.randrange(32)) for _ in range(8)).title())
    population = int(10 ** random.uniform(0, 6)) if random.random() < 0.2 else 0
    return place(
        20_000_000 + number,
        words[3].title(),
        round(random.uniform(-60, 75), 5),
        round(random.uniform(-180, 180), 5),
        country=random.choice(COUNTRIES),
        feature=random.choice(("P.PPL", "P.PPL", "H.STM", "S.FRM", "T.HLL")),
        population=population,
        others=",".join(others),
    )
