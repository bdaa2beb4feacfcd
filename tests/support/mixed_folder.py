"""A folder of five hundred files of every kind that is read, as an analyst's desk gets them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from html import escape
from itertools import count
from pathlib import Path

from support import office_files as made

FILES = 500
BROKEN = "broken"
"""The folder of files that can't be read; each is to get a verdict."""
UNCLEAR = "columns.csv"
"""A table whose heads say nothing; a person is asked what its columns are for."""
EMPTY_BOMB = bytes(65 * 1024 * 1024)
FIRST_DAY = date(2025, 3, 3)
PLACES = (
    "Kharkiv", "Odesa", "Lviv", "Kyiv", "Dnipro", "Zaporizhzhia", "Gdańsk", "Rzeszów", "Vilnius",
    "Tallinn", "Tripoli", "Springfield", "Georgia", "Cambridge", "Valencia", "Santiago", "Córdoba",
    "Alexandria", "Birmingham", "San José", "Hyderabad", "Newcastle", "Perth", "Victoria",
    "Manila", "Nairobi", "Lagos", "Jakarta", "Mosul", "Aleppo", "Izmir", "Naples", "Lyon",
    "Bergen", "Porto", "Quito", "La Paz", "Cusco", "Osaka", "Busan",
)  # fmt: skip
"""Many of them are more than one: those are doubtful."""
DEEDS = (
    "A storm tore the roofs off a row of warehouses in {}",
    "Dockers in {} walked out over their pay",
    "A train carrying grain left the rails near {}",
    "Rescuers pulled nine people from a flooded school in {}",
    "Power was cut to two districts of {}",
    "The mayor of {} opened a hospital wing",
    "Farmers blocked the ring road around {} with their tractors",
    "Firefighters in {} spent the night at a burning market",
)
THEN = (
    "Crews worked until dawn and the road was open again on the {day}.",
    "Talks went on in {} on the {day}, officials said.",
    "Two people were treated in {}, and nobody was missing by the {day}.",
    "“We heard it from far away,” said a baker from {}, who had come on the {day}.",
    "Relief trucks had left {} on the {day}.",
)


class Writer:
    """Makes up short stories, no two alike, about real places on real days."""

    def __init__(self) -> None:
        """Begin with the first."""
        self._numbers = count()

    def story(self) -> tuple[str, date, list[str]]:
        """Return a title, the day it came out and its paragraphs."""
        number = next(self._numbers)
        first, second = (PLACES[(number * step + number // 40) % len(PLACES)] for step in (7, 11))
        came_out = FIRST_DAY + timedelta(days=number % 90)
        day = came_out - timedelta(days=1 + number % 5)
        deed = DEEDS[number % len(DEEDS)].format(first)
        lead = f"{deed} on {day:%A}, the city's council said in its report no. {number + 1}."
        then = THEN[number % len(THEN)].format(second, day=f"{day.day} {day:%B} {day.year}")
        return f"{deed} ({number + 1})", came_out, [lead, then]


def page(title: str, day: date, paragraphs: list[str]) -> str:
    """Return a web page that says when it came out."""
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><title>{escape(title)}</title>"
        f'<meta property="article:published_time" content="{day}T08:00:00Z"></head><body>'
        f"<article><h1>{escape(title)}</h1>{body}</article>"
        '<script>document.title = "run"</script><img src="https://tracker.example/p.gif"></body>'
        "</html>"
    )


def text(title: str, day: date, paragraphs: list[str]) -> bytes:
    """Return plain text under a title and the day."""
    return "\n\n".join([title, f"{day.day} {day:%B} {day.year}", *paragraphs]).encode()


def undated(title: str, _day: date, paragraphs: list[str]) -> bytes:
    """Return plain text that does not say when it came out."""
    return "\n\n".join([title, *paragraphs]).encode()


def markdown(title: str, day: date, paragraphs: list[str]) -> bytes:
    """Return Markdown with front matter."""
    front = f"---\ntitle: {json.dumps(title)}\ndate: {day}\n---"
    return "\n\n".join([front, *paragraphs]).encode()


def mail(title: str, day: date, paragraphs: list[str]) -> bytes:
    """Return a mail sent on that day."""
    head = f"From: Desk <desk@example.org>\nSubject: {title.encode('ascii', 'ignore').decode()}\n"
    date_line = f"Date: {day:%a}, {day.day} {day:%b} {day.year} 09:00:00 +0000\n"
    kind = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    return (head + date_line + kind + "\n\n".join(paragraphs) + "\n").encode()


def book(title: str, day: date, paragraphs: list[str]) -> bytes:
    """Return an EPUB book of one chapter with words."""
    chapter = (
        '<html xmlns="http://www.w3.org/1999/xhtml"><body>'
        f"<h1>{escape(title)}</h1>{''.join(f'<p>{escape(each)}</p>' for each in paragraphs)}"
        "</body></html>"
    )
    package = made.PACKAGE.replace("2026-01-14", day.isoformat())
    return made.book(
        {
            "OEBPS/book.opf": package.replace("Storms of the Baltic", escape(title)),
            "OEBPS/one.xhtml": chapter,
            "OEBPS/two.xhtml": chapter.replace("<h1>", "<h2>").replace("</h1>", "</h2>"),
        }
    )


def portable(title: str, day: date, paragraphs: list[str]) -> bytes:
    """Return a PDF of one page, in Latin-1 as its font is."""
    lines = [line.replace("ń", "n") for line in (title, str(day), *paragraphs)]
    return made.pdf([lines], title=lines[0])


ONE_STORY: dict[str, tuple[int, Callable[[str, date, list[str]], bytes]]] = {
    ".txt": (100, text),
    " undated.txt": (6, undated),
    ".md": (50, markdown),
    ".html": (60, lambda *story: page(*story).encode()),
    ".mhtml": (20, lambda *story: made.saved_page(page(*story))),
    ".pdf": (40, portable),
    ".docx": (40, lambda title, _day, told: made.word(title, told)),
    ".odt": (20, lambda title, _day, told: made.open_document(title, told)),
    ".rtf": (40, lambda title, _day, told: made.rich_text([title, *told])),
    ".epub": (10, book),
    ".eml": (30, mail),
}
"""By the end of the file's name: how many files, and what makes one of a story."""


def rows(writer: Writer, number: int) -> list[dict[str, str]]:
    """Return stories as rows of a table."""
    told = (writer.story() for _ in range(number))
    return [
        {"title": title, "date": day.isoformat(), "text": " ".join(said)}
        for title, day, said in told
    ]


def csv_file(lines: list[dict[str, str]], delimiter: str = ",") -> bytes:
    """Return a table with a line of heads."""
    out = io.StringIO()
    table = csv.DictWriter(out, list(lines[0]), delimiter=delimiter)
    table.writeheader()
    table.writerows(lines)
    return out.getvalue().encode()


def workbook(lines: list[dict[str, str]]) -> bytes:
    """Return a workbook of one sheet."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(lines[0]))
    for line in lines:
        sheet.append(list(line.values()))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def events(number: int) -> list[dict[str, str]]:
    """Return events with coordinates as rows of a table."""
    return [
        {
            "name": f"Incident {number}-{line}",
            "latitude": f"{49.5 + line / 10 + number / 100:.4f}",
            "longitude": f"{31.0 + line / 10:.4f}",
            "date": (FIRST_DAY + timedelta(days=number + line)).isoformat(),
        }
        for line in range(4)
    ]


def geojson(number: int) -> bytes:
    """Return events as GeoJSON."""
    features = [
        {
            "type": "Feature",
            "geometry": {
                "type": "Point",
                "coordinates": [float(line["longitude"]), float(line["latitude"])],
            },
            "properties": {"name": line["name"], "date": line["date"]},
        }
        for line in events(number)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def kml(number: int) -> bytes:
    """Return events as KML."""
    marks = "".join(
        f"<Placemark><name>{line['name']}</name><TimeStamp><when>{line['date']}</when></TimeStamp>"
        f"<Point><coordinates>{line['longitude']},{line['latitude']}</coordinates></Point>"
        "</Placemark>"
        for line in events(number)
    )
    return (
        f"<kml xmlns='http://www.opengis.net/kml/2.2'><Document>{marks}</Document></kml>".encode()
    )


def feed(writer: Writer, number: int) -> bytes:
    """Return a feed of stories."""
    items = []
    for title, day, told in (writer.story() for _ in range(number)):
        sent = f"{day:%a}, {day.day} {day:%b} {day.year} 09:00:00 GMT"
        items.append(
            f"<item><guid>{escape(title)}</guid><title>{escape(title)}</title>"
            f"<pubDate>{sent}</pubDate><description>{escape(' '.join(told))}</description></item>"
        )
    return (
        "<rss version='2.0'><channel><title>Wire</title>" + "".join(items) + "</channel></rss>"
    ).encode()


def mailbox(writer: Writer, number: int) -> bytes:
    """Return a mailbox of stories."""
    mails = (mail(*writer.story()) for _ in range(number))
    return b"".join(b"From desk Wed Jan 14 18:30:00 2026\n" + each + b"\n" for each in mails)


def _many(writer: Writer) -> Iterator[tuple[str, bytes]]:
    """Yield files that hold many stories, or events: names and contents."""
    for number in range(6):
        yield f"stories {number}.csv", csv_file(rows(writer, 3))
        yield (
            f"lines {number}.jsonl",
            b"".join(
                json.dumps({"id": f"{number}-{line['date']}", **line}).encode() + b"\n"
                for line in rows(writer, 3)
            ),
        )
        yield f"wire {number}.rss", feed(writer, 3)
        yield f"box {number}.mbox", mailbox(writer, 2)
        yield f"points {number}.geojson", geojson(number)
        yield f"marks {number}.kml", kml(number + 10)
    for number in range(4):
        yield f"events {number}.tsv", csv_file(events(number + 20), "\t")
        yield f"book {number}.xlsx", workbook(rows(writer, 2))
        texts = {f"{line}.txt": text(*writer.story()) for line in range(3)}
        yield f"bundle {number}.zip", made.archive(dict(texts))
    lines = [
        {"alpha": each["title"], "beta": each["text"], "gamma": each["date"]}
        for each in rows(writer, 3)
    ]
    yield UNCLEAR, csv_file(lines)


def broken() -> Iterator[tuple[str, bytes]]:
    """Yield files that can't be read, or not safely: names and contents."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    lol = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">{entities}]>'
    rss = "<rss version='2.0'><channel><item><title>&e9;</title></item></channel></rss>"
    word, sheet = made.word(), workbook([{"title": "a", "text": "Kyiv froze."}])
    for ending in (".txt", ".pdf", ".docx", ".epub", ".eml", ".csv", ".rss", ".xlsx", ".geojson"):
        yield f"empty{ending}", b""
    yield "cut.docx", word[: len(word) // 2]
    yield "cut.xlsx", sheet[: len(sheet) // 2]
    yield "cut.pdf", made.pdf([["Kyiv"]])[:120]
    yield "cut.zip", made.archive({"a.txt": "Kyiv froze on Monday."})[:40]
    yield "cut.geojson", b'{"type": "FeatureCollection", "features": [{"geom'
    yield "cut.odt", made.open_document()[:700]
    yield "locked.pdf", made.pdf([["Kyiv"]], password="x")
    yield "bomb.zip", made.archive({"bomb.txt": EMPTY_BOMB})
    yield "bomb.docx", made.archive({"word/document.xml": EMPTY_BOMB})
    yield "entities.rss", (lol + rss).encode()
    yield "picture.pdf", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
    yield "scanned.pdf", made.pdf([[]])


def write(folder: Path) -> tuple[str, ...]:
    """Write the files into ``folder``; return the names of those that can't be read."""
    writer, names = Writer(), []
    for ending, (number, make) in ONE_STORY.items():
        for each in range(number):
            _put(folder / ending.strip(" .").replace(" ", "-") / f"{each:03}{ending}",
                 make(*writer.story()))  # fmt: skip
    for name, data in _many(writer):
        _put(folder / "many" / name, data)
    for name, data in broken():
        _put(folder / BROKEN / name, data)
        names.append(name)
    there = sum(path.is_file() for path in folder.rglob("*"))
    for each in range(FILES - there):
        _put(folder / "more" / f"{each:03}.txt", text(*writer.story()))
    return tuple(names)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
