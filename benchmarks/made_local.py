"""Short texts in the manner of small-town papers, made out of the gazetteer.

Such papers name their own towns without a state, and many of those towns have famous namesakes. So
points are picked in countries whose local news is in English; some of the towns around one, rather
those whose name first of all means another place, are put into sentences of every kind a local
paper prints. People in them are called after towns too, and now and then a far city is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from dateline.domain.places import Place
from dateline.gazetteer.database import GazetteerDatabase

_GROUND = (
    ("US", 34, 48, -96, -74, 12),
    ("US", 30, 36, -106, -80, 10),
    ("US", 38, 48, -124, -96, 6),
    ("GB", 50.5, 55, -4, 1, 4),
    ("GB", 55, 57.8, -6, -2, 2),
    ("IE", 51.6, 54.5, -10, -6, 3),
    ("AU", -38.5, -27, 138, 153, 4),
    ("AU", -35, -30, 115, 119, 1),
    ("CA", 43, 51, -120, -62, 5),
    ("NZ", -46, -36, 168, 178, 2),
    ("IN", 10, 28, 73, 86, 3),
    ("ZA", -34, -24, 19, 31, 3),
)
"""Country, south, north, west, east, share: where points are picked."""

_FAR = ("Chicago", "London", "Toronto", "Sydney", "Washington", "Dallas", "Boston", "Mumbai")
_FIRST = ("Tom", "Mary", "Linda", "James", "Ann", "Robert", "Karen", "Bill", "Susan", "Mark")
_SURNAMES = (
    "Marshall", "Harrison", "Jackson", "Clinton", "Preston", "Burton", "Lincoln", "Bradford",
    "Douglas", "Houston", "Warren", "Hamilton", "Fulton", "Sherman", "Carter", "Miller", "Becker",
    "Kowalski", "Nguyen", "Ramirez", "O'Brien", "Singh", "Hansen", "Fraser", "Hudson", "Wells",
)  # fmt: skip
_TEMPLATES = tuple(
    """
{a} and {b} crews fought a brush fire on Sunday. Chief {p} said none was hurt. {c} sent help.
The {a} council voted 4-1 to repair the bridge. {q} voted no. Trucks for {b} will go by {c}.
A {a} man was charged after police found the car in {b}. {p}, of {c}, had reported it stolen.
{p}, 84, of {a}, died Monday. She was born in {b}, taught in {c}, and leaves a son in {m}.
{a} 28, {b} 14. {q} ran for two scores. {c} hosts {d} on Friday.
{a} 41, {b} 38; {c} 55, {d} 30. {q} had 20 points.
Basketball: {a} 62, {b} 58; {c} 49, {d} 40. {p} coaches the winners.
{a} beat {b} 3-1 on Saturday and now meets {c} in the final. {q} scored twice.
Funeral for {p}: Saturday in {a}. Burial in {b}. Friends may call at the home in {c}.
Water will be shut off in {a} tonight, the district said. {b} and {c} are not affected.
Snow closed schools in {a}, {b} and {c}. {d} opened two hours late, said superintendent {p}.
The driver, from {a}, was taken to the hospital in {b}. The road to {c} was closed, {q} said.
{a}'s mayor, {p}, wants a new library. {b} built one last year; {q} says {c} may be next.
Residents of {a} packed the hall. "We pay more than {b}," said {p}. {q} left early.
The board meets Tuesday in {a}. On the agenda: a well in {b}, a lease in {c}. {p} presides.
Deputies searched a farm outside {a}. {p}, 41, was arrested in {b} and will appear in {c}.
A train hit a truck near {a} on Friday. Trains to {b} were an hour late; {q} complained.
{p} retired as principal of the school in {a}. He began in {b} and once taught in {m}.
Hail broke windows in {a} and flattened corn around {b}. {c} had only rain, said {q}.
A calf from {a} won the ribbon at the show. Second was {p} of {b}; third, {q} of {c}.
The old mill in {a} was sold to a firm from {m}. It will move work to {b}. {p} was the owner.
Volunteers from {a} and {b} cleaned the river on Saturday. {q} counted 40 tires. {c} plans the same.
{a} police blotter: {p}, 22, of {b}, was cited for speeding. A dog was found near {c}.
Buses between {a} and {b} will stop in June, the company said. Riders in {c} were told by {q}.
The {a} hospital will close its ward. Patients must travel to {b} or {c}, said {p}.
Two boys from {a} were lost in the woods near {b} overnight. {q} found them on the way to {c}.
Sale: {p} farm, four miles south of {a} on the {b} road. Lunch by the ladies of {c}.
{q} announced a run for office in {a} on Monday. The former {b} teacher lives near {c}.
Power failed in {a}, {b}, {c} and {d} when a pole fell. Crews came from {m}.
The band plays in {a} on Friday and in {b} on Saturday. {p} sings. Tickets at the shop in {c}.
{p}, of {a}, was jailed for a year at {b} Crown Court. Police found the phone in {c}, on {s} Road.
{a} Magistrates' Court fined {p} for speeding near {b}. {q}, from {c}, lost his licence.
{a} County Court heard that {q} left {b} at noon. {p} denies it. The trial goes on in {c}.
A bus hit a shop on {s} Street in {a}. Nobody was hurt. Buses for {b} and {c} used {s} Avenue.
Crews will patch {s} Street and {q} Avenue in {a} this week. {b} is next, then {c}.
Nurses at {a} General Hospital went on strike. Patients were driven to {b} and {c}, {q} said.
Children from {a} Grammar School sang in {b}. {p} played the organ; {c} sent a choir.
{a} High School's band won at {b}. Second was {c}. Judge {p} came from {d}.
{a} Rangers held {b} United to a draw in {c} on Sunday. {q} scored late.
{a} Rovers lost at {b}. {c} drew. {q} was sent off; {d} host {a} next week.
{a} spends twice as much as {b} on roads, {q} said. {c} has none to mend.
{a} saw no rain. {b} had 40 mm and {c} less, said {p}.
{a} lost its mill in May; {b} has kept two. {q} wants the same for {c}.
{a} has the cheapest houses, then {b}. {c} rose most, {q} of {s} University said.
{a} and {b} will share a fire engine. {c} keeps its own, said {p}.
Rents fell in {a} and {b}. {c} and {d} saw no change.
{a} traders want the bypass. {b} shops shut at noon in protest. {q} spoke in {c}.
The {a} couple won the raffle in {b}. They gave half to the hospice in {c}. {f} wept.
Two {a} teens were hurt when a truck left the road near {b}. {p}, a {c} firefighter, saw it.
Police want to speak to a man seen in {a}. A car stolen in {b} was burnt out near {c}.
{a} police said {q} had driven from {b} that morning. {c} officers joined the search.
Deaths: {p}, 91, of {a}; {f} {q}, 77, formerly of {b}. Services in {c}.
By {p} in {a}. The road to {b} is blocked. Trucks wait at {c}.
Where to buy: {a}, {b}, {c}, {d}. Ask for {f} at the shop on {s} Street.
{q} of {s} University told {a} growers to wait. Those in {b} and {c} had sown.
Boats came to {a} from {b}. {q} had seen them off {c}. {f} waved.
We stayed in {a}, had lunch in {b} and were back in {c} by six. {f} drove.
Bishop {q} opened the hall in {a}. The Bishop of {b} was away; {c} sent flowers.
Best in show went to {p} of {a}. Second was {q} of {b}. Battle of the Bands begins in {c} at six.
Mark your calendars: the {a} fair opens Friday. {b} and {c} send bands. Google pays for the lights.
Google will build near {a}. {b} has a shed of computers. Landmark status went to {c} mill.
Wash it down with cider from {a}. Empire apples come from {b}, Jersey cows from {c}. Enjoy.
Union members met in {a}. Liberty Bank closed in {b}. Independence Day was quiet in {c}, {q} said.
Osprey nest near {a}. Buffalo graze by {b}. Turkey season opens Saturday in {c}, said {q}.
Republican {p} spoke in {a}. Congress will decide. Democrat {q} went to {b} and {c}.
Jordan {q} won the mile in {a}. Chelsea {q}, of {b}, was third. Sierra Club walks leave from {c}.
Industry left {a}. Commerce grew in {b}. Carbon prices hurt the plant in {c}. Price rises go on.
Christian {q} plays in {a}. Denise {q} sings in {b}. Carmen {q}, of {c}, has lost her voice.
Best bakery: the one in {a}. Best view: the tower at {b}. Best swim: the lake near {c}.
Oracle and Dell will hire in {a}. Ford left {b} in 1988. Target opens in {c}; Aldi does not.
Secretary {q} spoke in {a}. General {q} listened. Major works begin in {b} and {c}.
Mars and Venus are seen from {a}. Orion rises over {b}. Earth Day is kept in {c}.
{f} waited in {a}. "Buses to {b} never come," said {f}. {q} walked to {c}.
""".strip().splitlines()
)
_NAMESAKES = (
    "London", "Boston", "Lincoln", "Washington", "Paris", "Oxford", "Cambridge", "Jackson",
    "Cleveland", "York", "Victoria", "Durham", "Bath", "Queensland", "Columbia",
)  # fmt: skip
"""What streets and universities are called, which are not there."""
_ENOUGH = 4
_HAMLETS = 0.15
"""Of the places without a population, the share that a paper writes of."""
_REACH_KM = 45.0


def made_local_texts(gazetteer: GazetteerDatabase, count: int, seed: int) -> list[dict[str, Any]]:
    """Return ``count`` texts in the format of the corpora; the same seed makes the same texts."""
    chance = Random(seed)
    made: list[dict[str, Any]] = []
    shares = [row[-1] for row in _GROUND]
    while len(made) < count:
        (row,) = chance.choices(_GROUND, shares)
        towns = _towns(gazetteer, row, chance)
        if len(towns) == _ENOUGH:
            made.append(_text(gazetteer, towns, chance, f"local-{seed}-{len(made)}"))
    return made


def _towns(gazetteer: GazetteerDatabase, row: Any, chance: Random) -> list[Place]:
    country, south, north, west, east, _ = row
    point = chance.uniform(south, north), chance.uniform(west, east)
    around = gazetteer.nearest(*point, limit=40, within_km=_REACH_KM)
    known = [one for one in around if one.country == country and _is_town(one)]
    known = [one for one in known if one.population or chance.random() < _HAMLETS]
    by_name = {one.name: one for one in known}
    towns = sorted(by_name.values(), key=lambda one: one.id)
    chance.shuffle(towns)
    overshadowed = [one for one in towns if _is_overshadowed(gazetteer, one)]
    chosen = overshadowed[: chance.randint(1, 3)]
    chosen += [one for one in towns if one not in chosen][: _ENOUGH - len(chosen)]
    chance.shuffle(chosen)
    return chosen


def _is_town(place: Place) -> bool:
    named = place.name.isascii() and "(" not in place.name and len(place.name) > 3
    return named and place.feature.startswith("P") and place.feature != "P.PPLX"


def _is_overshadowed(gazetteer: GazetteerDatabase, town: Place) -> bool:
    matches = gazetteer.candidates(town.name)
    return bool(matches) and matches[0].place.id != town.id


def _text(
    gazetteer: GazetteerDatabase, towns: list[Place], chance: Random, name: str
) -> dict[str, Any]:
    far = chance.choice(_FAR)
    golds = dict(zip("abcd", towns, strict=True)) | {"m": gazetteer.candidates(far)[0].place}
    words = {slot: place.name for slot, place in golds.items()} | {"m": far}
    words["p"] = f"{chance.choice(_FIRST)} {chance.choice(_SURNAMES)}"
    words["q"] = chance.choice(_SURNAMES)
    words["f"] = chance.choice(_FIRST)
    words["s"] = chance.choice(_NAMESAKES)
    text, toponyms = "", []
    for piece, slot in _pieces(chance.choice(_TEMPLATES)):
        text += piece
        if slot:
            if slot in golds:
                toponyms.append(_gold(len(text), words[slot], golds[slot]))
            text += words[slot]
    return {"id": name, "text": text, "toponyms": toponyms}


def _pieces(template: str) -> Iterator[tuple[str, str]]:
    for part in template.split("{"):
        slot, brace, rest = part.partition("}")
        if not brace:
            yield part, ""
            continue
        yield "", slot
        yield rest, ""


def _gold(start: int, name: str, place: Place) -> dict[str, Any]:
    return {
        "start": start,
        "end": start + len(name),
        "name": name,
        "lat": place.latitude,
        "lon": place.longitude,
        "id": place.id,
    }
