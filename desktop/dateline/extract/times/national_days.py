"""Days that each nation keeps under a name of many: Independence Day, Republic Day, National Day.

A nation is told by the beginnings of words that stand for it: "nigeria" is Nigeria, Nigerian,
Nigerians. What is also the name of many towns elsewhere (Lebanon, Lima, Rome) tells nothing.
The dates are those of the nations' own laws.
"""

from __future__ import annotations

from collections.abc import Iterable

_KEPT = {
    "independence": """
        ukrain kyiv 8 24 | india delhi 8 15 | pakistan 8 14 | poland polish poles 11 11
        nigeria lagos abuja 10 1 | mexic 9 16 | finland finnish finns helsinki 12 6
        ghana accra 3 6
        kenya nairobi 12 12 | indonesia jakarta 8 17 | bangladesh dhaka 3 26 | lanka colombo 2 4
        malaysia 8 31
        brazil 9 7 | argentin 7 9 | chile 9 18 | colombia bogotá 7 20
        peru 7 28 | venezuela caracas 7 5 | ecuador quito 8 10 | bolivia 8 6
        guatemala hondura salvador nicaragua 9 15 | haiti 1 1 | jamaica 8 6
        trinidad 8 31 | barbad 11 30 | bahama 7 10 | estonia tallinn 2 24 | latvia riga 11 18
        lithuania vilnius 2 16 | belarus minsk 7 3 | moldova 8 27 | georgian tbilisi 5 26
        armenia yerevan 9 21 | kazakh astana 12 16 | uzbek tashkent 9 1 | kyrgyz bishkek 8 31
        tajik 9 9 | jordanian amman 5 25 | lebanese beirut 11 22 | tanzania 12 9
        uganda kampala 10 9
        zambia lusaka 10 24 | zimbabwe harare 4 18 | malawi 7 6 | botswana 9 30 | namibia 3 21
        mozambi 6 25 | angola 11 11 | algeria algiers 7 5 | morocc 11 18 | tunis 3 20
        senegal dakar 4 4 | ivory ivorian 8 7 | gambia 2 18 | leone freetown 4 27
        liberia monrovia 7 26 | rwanda kigali 7 1 | burundi 7 1 | congo kinshasa 6 30
        somali 7 1 | philippin filipin manila 6 12 | greece greek greeks 3 25 | albania tirana 11 28
        kosov 2 17 | macedonia 9 8 | bulgaria 9 22 | malta maltese 9 21 | papua 9 16
        fiji 10 10 | myanmar burm 1 4 | cambodia 11 9 | maldiv 7 26 | america july usa 7 4""",
    "republic": """
        india delhi 1 26 | turk ankara istanbul 10 29 | italy italian 6 2 | pakistan 3 23""",
    "national": """
        china chinese beijing hong 10 1 | singapor 8 9 | france french 7 14 | emirat uae dubai 12 2
        saudi riyadh 9 23 | spain spanish madrid 10 12 | switzerland swiss 8 1 | belgi brussels 7 21
        swed stockholm 6 6 | oman 11 18 | qatar doha 12 18 | kuwait 2 25 | taiwan taipei 10 10
        vietnam hanoi 9 2 | hungar budapest 8 20 | austria 10 26 | romania bucharest 12 1
        bahrain 12 16 | luxembourg 6 23 | iceland reykjavik 6 17""",
    "constitution": """
        norw oslo 5 17 | poland polish poles 5 3 | denmark danish danes 6 5 | japan tokyo 5 3
        ukrain kyiv 6 28 | mexic 2 5 | india delhi 11 26 | spain spanish madrid 12 6""",
    "unity": "german berlin 10 3 | russia moscow 11 4",
    "liberation": "netherlands dutch 5 5 | italy italian 4 25 | korea seoul 8 15 | kuwait 2 26",
}


def _read(rows: str) -> dict[str, tuple[int, int]]:
    days: dict[str, tuple[int, int]] = {}
    for row in rows.replace("\n", "|").split("|"):
        words = row.split()
        for at, word in enumerate(words):
            if word.isdigit() and words[at + 1 :]:
                days |= dict.fromkeys(words[:at], (int(word), int(words[at + 1])))
                break
    return days


_DAYS = {name: _read(rows) for name, rows in _KEPT.items()}
FIXED: dict[str, tuple[int, int]] = {
    f"{kind} {nation}": day for kind, days in _DAYS.items() for nation, day in days.items()
}
"""Month and day of each kind and nation, such as "independence nigeria"."""


def nation_of(kind: str, words: Iterable[str]) -> str:
    """Return the first nation that has such a day and that one of the words is of, else ""."""
    for word in words:
        for nation in _DAYS[kind]:
            if word.startswith(nation):
                return nation
    return ""
