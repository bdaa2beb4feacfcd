"""Lines of JSON: the contract with other programs."""

import json
from datetime import datetime

from dateline.domain.events import Analysis, Mention, MentionKind
from dateline.domain.places import Candidate, Place, PlaceId
from dateline.domain.text import Document, DocumentId, Paragraph, Published
from dateline.domain.times import (
    LATEST,
    Moment,
    MomentBasis,
    Precision,
    TimeExpression,
    TimexType,
)
from dateline.services.json_lines import line

KYIV = Place(
    id=PlaceId("geonames:703448"),
    name="Kyiv",
    feature="P.PPLC",
    latitude=50.45466,
    longitude=30.5238,
    country="UA",
)


def analysis(text: str = "Kyiv, 9999") -> Analysis:
    moment = Moment(start=datetime(9999, 1, 1), end=LATEST, precision=Precision.YEAR, text="9999")
    return Analysis(
        document=Document(
            id=DocumentId("a"),
            title="T",
            text=text,
            paragraphs=(Paragraph(index=0, start=0, end=len(text)),),
            published=Published(value="2025-12-27", basis="given"),
            source="a.txt",
        ),
        mentions=(
            Mention(
                start=0,
                end=4,
                text="Kyiv",
                paragraph=0,
                kind=MentionKind.LITERAL,
                candidates=(Candidate(place=KYIV, score=0.98765),),
                choice=KYIV.id,
                confidence=0.98765,
                moment=moment,
                moment_basis=MomentBasis.SENTENCE,
            ),
            Mention(start=4, end=5, text=",", paragraph=0, kind=MentionKind.DEMONYM),
        ),
        dates=(
            TimeExpression(
                start=6, end=10, text="9999", type=TimexType.DATE, value="9999", paragraph=0
            ),
        ),
    )


def test_a_line_in_full() -> None:
    assert json.loads(line(analysis(), with_text=True)) == {
        "id": "a",
        "title": "T",
        "source": "a.txt",
        "published": "2025-12-27",
        "text": "Kyiv, 9999",
        "mentions": [
            {
                "start": 0,
                "end": 4,
                "text": "Kyiv",
                "paragraph": 0,
                "kind": "literal",
                "place": {
                    "id": "geonames:703448",
                    "name": "Kyiv",
                    "lat": 50.45466,
                    "lon": 30.5238,
                    "country": "UA",
                    "feature": "P.PPLC",
                },
                "confidence": 0.9877,
                "candidates": [
                    {
                        "id": "geonames:703448",
                        "name": "Kyiv",
                        "lat": 50.45466,
                        "lon": 30.5238,
                        "score": 0.9877,
                    }
                ],
                "moment": {
                    "start": "9999-01-01T00:00:00",
                    "end": "9999-12-31T23:59:59.999999",
                    "precision": "year",
                    "text": "9999",
                },
            },
            {
                "start": 4,
                "end": 5,
                "text": ",",
                "paragraph": 0,
                "kind": "demonym",
                "place": None,
                "confidence": 0.0,
                "candidates": [],
                "moment": None,
            },
        ],
        "dates": [{"start": 6, "end": 10, "text": "9999", "type": "DATE", "value": "9999"}],
    }


def test_the_text_is_left_out_where_the_caller_has_it() -> None:
    assert "text" not in json.loads(line(analysis(), with_text=False))


def test_a_line_is_one_line_of_utf8_whatever_the_text() -> None:
    text = "a\nb\u2028c\x00d\ud800e\U0001f600"
    written = line(analysis(text), with_text=True)
    assert "\n" not in written
    assert json.loads(written.encode("utf-8"))["text"] == text
