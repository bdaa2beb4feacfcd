"""What stands beside a name that nobody need know, and where a paper is at home."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.extract.analyser import Analyser
from support.texts import document


def named(analyser: Analyser, text: str) -> list[str]:
    return [text[one.start : one.end] for one in analyser.analyse(document(text)).mentions]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Police asked for witnesses to a crash north of Minnitoba on Friday.", "Minnitoba"),
        ("A pupil was shot in the leg at Chemolingga. Teachers fled.", "Chemolingga"),
        ("The bridge over the Valley River was closed on Monday.", "Valley River"),
        ("They had found it in Yohoho National Park in 1909.", "Yohoho National Park"),
        ("A farmer is in Wagga Wagga Base Hospital after a fall.", "Wagga Wagga"),
        ("The Bulldogs fumbled five times and lost to Burlington 17-3.", "Burlington"),
    ],
)
def test_words_beside_tell_a_place_known_or_not(analyser: Analyser, text: str, place: str) -> None:
    assert place in named(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "Stay at the old mill; Jordan, who runs it, bakes.",
        'Chelsea said she would not go. "Never," she added.',
        "She was treated at Women and Children's Hospital.",
    ],
)
def test_people_and_patients_are_no_places(analyser: Analyser, text: str) -> None:
    assert not {"Jordan", "Chelsea", "Women"} & set(named(analyser, text))


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("Rain fell for 20 days over the Andes, said Medellín's mayor.", "Andes", "T.MTS"),
        ("In Barrancabermeja, boats on the Magdalena were stopped.", "Magdalena", "H.STM"),
        (
            "Buses from Dauphin, Roblin and Gilbert Plains met at Swan River, Manitoba.",
            "Swan River",
            "P.PPL",
        ),
    ],
)
def test_an_article_tells_landscapes_from_towns(
    analyser: Analyser, text: str, name: str, feature: str
) -> None:
    mentions = analyser.analyse(document(text)).mentions
    found = next(one.place for one in mentions if text[one.start : one.end] == name)
    assert found is not None
    assert found.feature == feature


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("In Tennessee, Ford has put off its trucks at Stanton.", "Stanton", "Tennessee"),
        ("The board met in Marion. Call the clerk at 620-382-2185.", "Marion", "Kansas"),
        ("The board met in Marion. Call the clerk at (740) 387-2000.", "Marion", "Ohio"),
    ],
)
def test_a_state_is_told_by_a_sentence_s_frame_and_by_telephone(
    analyser: Analyser, text: str, name: str, state: str
) -> None:
    mentions = analyser.analyse(document(text)).mentions
    found = next(one for one in mentions if text[one.start : one.end] == name)
    assert found.place is not None
    assert state in found.place.admin_names
    assert state not in {one.text for one in mentions if one.start > found.start}


def test_a_publisher_s_name_is_no_mention(analyser: Analyser) -> None:
    story = replace(document("The board met on Monday."), publisher="The Lima News")
    assert not analyser.analyse(story).mentions


def test_addresses_on_the_web_tell_the_country(analyser: Analyser) -> None:
    text = "The fair is in Newcastle. Write to fair@fairs.com.au for a stall."
    mentions = analyser.analyse(document(text)).mentions
    assert [one.place.country for one in mentions if one.place is not None] == ["AU"]
