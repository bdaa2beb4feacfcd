"""Where a language is at home: small places there may be meant, of others only known ones."""

from __future__ import annotations

_ROWS = """
uk UA | ru RU UA BY KZ KG | be BY | kk KZ | mn MN | pl PL | cs CZ | sk SK | sl SI | hr HR BA
bs BA | sr RS BA ME XK | bg BG | mk MK | lt LT | lv LV | fi FI | et EE | hu HU | ro RO MD
es ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR GQ
fr FR BE CH CA LU SN CI CM CD ML BF NE TG BJ GA CG GN TD MG HT DZ TN MA
it IT CH | pt PT BR AO MZ CV GW ST TL | ca ES AD | gl ES | de DE AT CH LI LU | nl NL BE SR
da DK GL | no NO | nn NO | sv SE FI | is IS | tr TR CY | az AZ | uz UZ | el GR CY | sq AL XK
ar EG SA IQ SY LB JO PS LY TN DZ MA SD YE OM AE QA BH KW MR | fa IR AF TJ | ur PK | ps AF
he IL PS | hi IN | mr IN | ne NP | bn BD IN | ta IN LK | te IN | ka GE | hy AM | ko KR KP
zh CN TW HK SG MO | ja JP | th TH | km KH | my MM | id ID | ms MY | vi VN | tl PH | sw KE TZ
"""


def _read(rows: str) -> dict[str, frozenset[str]]:
    lines = (line.split() for line in rows.replace("\n", "|").split("|") if line.strip())
    return {code: frozenset(countries) for code, *countries in lines}


_HOMES = _read(_ROWS)


def home_of(language: str) -> frozenset[str]:
    """Return the countries, by ISO 3166-1 code, in which a language (ISO 639) is that of news."""
    return _HOMES.get(language, frozenset())
