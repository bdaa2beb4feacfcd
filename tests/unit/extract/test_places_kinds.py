"""How names are used: the ground, who governs it, its people."""

from __future__ import annotations

import pytest

from dateline.extract.analyser import Analyser
from support.texts import document


def kinds(analyser: Analyser, text: str) -> dict[str, str]:
    return {one.text: one.kind.value for one in analyser.analyse(document(text)).mentions}


ACTORS = [
    ("England v France was put off by a day.", "France"),
    ("It was put off by a day: Kenya vs. Chile.", "Kenya"),
    ("Spain would not give way in the talks.", "Spain"),
    ("Vienna gave no hint of its plans.", "Vienna"),
    ("Peru wants a new treaty.", "Peru"),
    ("Norway refuses to sign.", "Norway"),
    ("The ministers were tired. Norway answers that it has signed.", "Norway"),
    ("Nobody knows how far Chile is willing to go.", "Chile"),
    ("Chile, however, continues to wait.", "Chile"),
    ("Chile did not reply.", "Chile"),
    ("India has been shelling the ridge.", "India"),
    ("India fired missiles at the camp.", "India"),
    ("Portugal sent up fighters and closed its airports.", "Portugal"),
    ("The president of Turkey thanked him.", "Turkey"),
    ("Turkey’s army said nothing.", "Turkey"),
    ("The government of Kenya fell.", "Kenya"),
    ("They demanded that Kenya withdraw its troops.", "Kenya"),
    ("The war goes on while Russia goes on shooting.", "Russia"),
    ("There was no comment from Lisbon.", "Lisbon"),
    ("Chile and its Andean neighbours have drafted a reply.", "Chile"),
    ("The draft calls for Kenya to cede the ridge.", "Kenya"),
    ("It is hard for Lisbon to accept the terms.", "Lisbon"),
    ("For Norway to sign now would be a mistake.", "Norway"),
    ("The union wants Norway to open its market.", "Norway"),
    ("The envoy said Lisbon giving up the islands would end the quarrel.", "Lisbon"),
    ("Nothing can be signed without Kenya agreeing to it.", "Kenya"),
    ("Nothing will be decided if Kenya fails to reply.", "Kenya"),
    ("The premier stepped up pressure on Kenya to sign.", "Kenya"),
    ("There was pressure on both Lisbon and Oslo.", "Oslo"),
    ("In the end much depends on Norway.", "Norway"),
    ("He called on Peru to free the sailors.", "Peru"),
    ("The bill holds up military aid for Kenya until spring.", "Kenya"),
    ("The ultimatum to Lisbon ran out at noon.", "Lisbon"),
    ("Moscow and its ally Minsk turned the plan down.", "Moscow"),
]
GROUND = [
    ("Missiles struck Spain overnight.", "Spain"),
    ("Spain was hit by floods.", "Spain"),
    ("Spain has been flooded for days.", "Spain"),
    ("Snow fell across Norway.", "Norway"),
    ("Four cities of Norway lost power.", "Norway"),
    ("The attack on Lisbon has ended.", "Lisbon"),
    ("Moscow is freezing.", "Moscow"),
    ("It was found in Fife, Scotland on Monday.", "Scotland"),
    ("A swan found in Cupar, Scotland has died.", "Scotland"),
    ("Chad took part, along with Benin and Togo.", "Benin"),
    ("Peru suffered three floods.", "Peru"),
    ("Pictures from Peru showed smoke.", "Peru"),
    ("Peru has a long border with Chile.", "Chile"),
    ("The road between Lima and Quito is closed.", "Quito"),
    ("Fighting in Kenya and its neighbours has not stopped.", "Kenya"),
    ("The attack on Lisbon and its suburbs has ended.", "Lisbon"),
    ("Norway and its islands were hit by a gale.", "Norway"),
    ("They left for Lisbon to sign the treaty.", "Lisbon"),
    ("The last train for Lisbon to stop here left at noon.", "Lisbon"),
    ("Doctors in Kenya refusing to work were sent home.", "Kenya"),
    ("Residents of Lisbon refusing to leave were taken to shelters.", "Lisbon"),
    ("Pictures from Kenya showing smoke were false.", "Kenya"),
    ("The pressure in Norway fell overnight.", "Norway"),
    ("The pressure on Kenya's only dam is growing.", "Kenya"),
    ("Strikes on Lisbon left three people dead.", "Lisbon"),
    ("Rain is falling on Norway.", "Norway"),
    ("Ships carried emergency food aid to Kenya.", "Kenya"),
    ("People left Kenya demanding answers.", "Kenya"),
    ("They want Kenya to be a beautiful memory.", "Kenya"),
]


@pytest.mark.parametrize(("text", "name"), ACTORS, ids=[text for text, _ in ACTORS])
def test_who_acts_is_a_government(analyser: Analyser, text: str, name: str) -> None:
    assert kinds(analyser, text)[name] == "metonym"


@pytest.mark.parametrize(("text", "name"), GROUND, ids=[text for text, _ in GROUND])
def test_where_it_happens_is_the_ground(analyser: Analyser, text: str, name: str) -> None:
    assert kinds(analyser, text)[name] == "literal"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Crewe host Walsall on Tuesday in the cup.", {"Crewe", "Walsall"}),
        ("In Ireland, Roscrea meet Nenagh on Sunday.", {"Roscrea", "Nenagh"}),
        ("Grimsby lost 2-1 at Harrogate in England.", {"Grimsby"}),
        ("Castlebar edged Ballina by a point in Ireland.", {"Ballina"}),
    ],
)
def test_who_plays_is_a_team(analyser: Analyser, text: str, names: set[str]) -> None:
    found = kinds(analyser, text)
    assert {name for name, kind in found.items() if kind == "metonym"} == names & found.keys()
    assert names <= found.keys()


@pytest.mark.parametrize(
    "text",
    [
        "Grimsby lost its last mill in England.",
        "Kells and Trim face a dry summer in Ireland.",
        "Leaders visit Rome in Italy on Monday.",
        "Harrogate hosts a fair in England.",
    ],
)
def test_a_town_that_does_not_play_is_the_ground(analyser: Analyser, text: str) -> None:
    assert set(kinds(analyser, text).values()) == {"literal"}


def test_all_subjects_of_a_list_act(analyser: Analyser) -> None:
    found = kinds(analyser, "Kenya, Uganda and the United States are preparing to meet.")
    assert found == {"Kenya": "metonym", "Uganda": "metonym", "United States": "metonym"}


def test_all_senders_of_envoys_act(analyser: Analyser) -> None:
    found = kinds(analyser, "Envoys of Kenya, Uganda and the United States sat down in Doha.")
    assert found.pop("Doha") == "literal"
    assert set(found.values()) == {"metonym"}


def test_both_sides_of_talks_are_governments(analyser: Analyser) -> None:
    found = kinds(analyser, "Talks between Kenya and Uganda broke down.")
    assert found == {"Kenya": "metonym", "Uganda": "metonym"}


def test_a_place_before_a_subject_is_no_list(analyser: Analyser) -> None:
    found = kinds(analyser, "In Uganda, Kenya said nothing.")
    assert found == {"Uganda": "literal", "Kenya": "metonym"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They met in the Kremlin on Sunday.", "literal"),
        ("According to the Kremlin nothing was agreed.", "metonym"),
        ("For the Kremlin this is the price.", "metonym"),
    ],
)
def test_seats_of_power(analyser: Analyser, text: str, kind: str) -> None:
    assert kinds(analyser, text)["Kremlin"] == kind
