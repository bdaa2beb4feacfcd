"""Names of countries and admin-1 divisions in other languages, from the ISO code lists."""

from __future__ import annotations

import gettext
import io
import json
import re
from collections.abc import Iterator
from zipfile import ZipFile

from records import Draft, Drafts
from spellings import fold, is_latin, is_name

_LATIN_LANGUAGES = frozenset(
    {"bs", "ca", "cs", "da", "de", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu", "id", "is", "it"}
    | {"lt", "lv", "ms", "nb", "nl", "nn", "pl", "pt", "pt_BR", "ro", "sk", "sl", "sq", "sv", "tr"}
)
"""Languages in Latin script whose short names rarely look like an English word or surname."""

_CATALOGUE = re.compile(r"pycountry/locales/([^/]+)/LC_MESSAGES/(iso3166-[12])\.mo")


def translate(drafts: Drafts, pycountry: ZipFile) -> None:
    """Add the names that countries and admin-1 divisions have in other languages."""
    countries, divisions = _by_code(drafts)
    names = {
        "iso3166-1": list(_country_names(pycountry, countries)),
        "iso3166-2": list(_division_names(pycountry, divisions)),
    }
    for member in sorted(pycountry.namelist()):
        found = _CATALOGUE.fullmatch(member)
        if found is None:
            continue
        language, catalogue = found.groups()
        messages = gettext.GNUTranslations(io.BytesIO(pycountry.read(member)))
        for draft, name in names[catalogue]:
            for translated in _forms(messages.gettext(name)):
                if translated != name and _is_wanted(translated, language):
                    if translated not in draft.names:
                        draft.foreign.add(translated)
                    draft.call(translated)


def _by_code(drafts: Drafts) -> tuple[dict[str, Draft], dict[str, Draft]]:
    countries = {draft.code: draft for draft in drafts.values() if draft.feature == "A.PCLI"}
    divisions = {draft.iso: draft for draft in drafts.values() if draft.feature == "A.ADM1"}
    divisions.pop("", None)
    return countries, divisions


def _country_names(pycountry: ZipFile, countries: dict[str, Draft]) -> Iterator[tuple[Draft, str]]:
    rows = json.loads(pycountry.read("pycountry/databases/iso3166-1.json"))["3166-1"]
    for row in rows:
        draft = countries.get(row["alpha_2"])
        for key in ("name", "common_name", "official_name"):
            if draft is not None and key in row:
                yield draft, row[key]


def _division_names(pycountry: ZipFile, divisions: dict[str, Draft]) -> Iterator[tuple[Draft, str]]:
    rows = json.loads(pycountry.read("pycountry/databases/iso3166-2.json"))["3166-2"]
    for row in rows:
        if row["code"] in divisions:
            yield divisions[row["code"]], row["name"]


def _forms(name: str) -> list[str]:
    """Return a name the way it is said: ``Корея, Республіка`` turned round."""
    head, comma, tail = name.partition(", ")
    return [f"{tail} {head}"] if comma and "," not in tail else [] if comma else [name]


def _is_wanted(name: str, language: str) -> bool:
    if not is_name(name):
        return False
    return not is_latin(name) or (language in _LATIN_LANGUAGES and len(fold(name)) > 3)
