"""Furniture is told by its words, and the story's sentences are left alone."""

from __future__ import annotations

import pytest

from dateline.ingest.furniture import is_byline, is_furniture, opens_list


@pytest.mark.parametrize(
    "line",
    [
        *("Share this:", "SHARE", "Share on Facebook", "Facebook | Twitter | Email", "Copy link"),
        *("RELATED NEWS", "Latest NEWS", "Trending News", "Most read", "You may also like"),
        *(
            "- Advertisment -",
            "Advertisement",
            "ADVERTISING",
            "Sponsored content",
            "* * *",
            "-----",
        ),
        *("READ ALSO:\xa0 A bridge is shut in Porto", "Read more: Porto", "See also: Lisbon"),
        *("Leave a Reply", "Leave a comment", "12 comments", "Post Comment"),
        "Your email address will not be published. Required fields are marked *",
        "Get Notifications from The Quay Post Yes please No thanks",
        "Sign up for our newsletter and get the news from Brussels every morning",
        "Subscribe to our daily briefing",
        "Get the best of our reporting delivered to your inbox",
        *("Subscribe", "Subscribe now", "Sign in", "Follow us on Telegram and X", "Menu"),
        *("Follow The Quay Post on Twitter", "Download our free app"),
        *(
            "Photo: Ann Lee/Getty Images",
            "(AP Photo/Ann Lee)",
            "Image: a ferry",
            "Photo by Ann Lee",
        ),
        *("Ann Lee / Getty Images", "Ann Lee via Getty Images", "Photo credit: Reuters"),
        "This article includes reporting by the Associated Press.",
        "This website uses cookies to make it better for readers in Dublin.",
        *(
            "© 2026 The Quay Post, Stockholm",
            "Copyright 2026 The Quay Post",
            "All rights reserved.",
        ),
        "Reporting by Ann Lee in Porto; Editing by Bo Ek",
        *("Читайте также: В Порту закрыт мост", "Читайте також: У Порту", "Lire aussi : Porto"),
        *("Lesen Sie auch: Porto", "Foto: Ann Lee", "Get unlimited access to stories from Porto."),
        *("3 min read", "Tags: storm, Hel", "Filed under: Porto", "Skip to main content"),
    ],
)
def test_furniture_is_recognised(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share this view from the pier, the mayor said in Sopot, and you will understand the road.",
        "Subscribe to that view and you must accept the closure of the port of Gdynia, she said.",
        "Photographers gathered at the quay in Hel.",
        "Related attacks were reported in Kharkiv.",
        "Latest news from the front suggested that Kherson was quiet.",
        "Follow us, the soldiers said, and they led the families out of Mariupol.",
        "Read the full statement from the ministry in Warsaw.",
        "Comments by the minister drew protests in Vilnius.",
        "Get news to Kyiv by noon, the general wrote.",
        "More than 1,100 homes in Kharkiv were left without heating.",
        "Home prices rose in Lublin.",
        "Print workers in Leeds went on strike.",
        "Images from Donetsk showed a burning depot.",
        "Watch towers were built along the border with Belarus.",
        "Credit Suisse said it would leave Geneva.",
        "This story begins in Lviv.",
        "Why It Matters",
        "Kyiv",
    ],
)
def test_sentences_of_the_story_are_not_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_a_long_paragraph_is_never_furniture() -> None:
    assert not is_furniture("Read also: " + "the port of Gdynia was closed. " * 20)
    assert not is_furniture(
        "Read more: the minister of transport spoke. He named Gdynia and Sopot, and a road. "
        "Then he went on to Hel. There the ferry waited, and the people with it, all night long."
    )


@pytest.mark.parametrize(
    "line", ["RELATED NEWS", "Trending now", "Most popular:", "More from Porto"]
)
def test_labels_of_lists(line: str) -> None:
    assert opens_list(line)


def test_not_labels_of_lists() -> None:
    assert not opens_list("Share this:")
    assert not opens_list("Related attacks were reported in Kharkiv.")
    assert not opens_list("More from " + "x" * 200)


def test_bylines() -> None:
    assert is_byline("Marta Nowak", text="Marta Nowak\n\nFerries waited.")
    assert is_byline("By Marta Nowak and Bo Ek", text="")
    assert is_byline("BY MARTA NOWAK", text="")
    # a place may stand alone on a line, but then the story names it again
    assert not is_byline("Kryvyi Rih", text="Kryvyi Rih\n\nStrikes hit Kryvyi Rih.")
    assert not is_byline("New York", text="New York\n\nFerries waited.")
    assert not is_byline("Why It Matters", text="")
    assert not is_byline("By Tuesday the port was open.", text="")
    assert not is_byline("Ferries waited at the quay", text="")
    assert not is_byline("Marta " * 30, text="")
