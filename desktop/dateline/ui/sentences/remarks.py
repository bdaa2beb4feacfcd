"""Remarks on stories as they were read: what was damaged, doubtful or left out."""

from __future__ import annotations

from dateline.ui.saying import Later

REMARKS: tuple[Later, ...] = (
    Later("Sentences", "Places only: {said_language}. Of its dates only full ones are read."),
    Later("Sentences", "Its parts in {said_language} are read for their places only."),
    Later("Sentences", "{said_what} in the text: shown as �."),
    Later("Sentences", "1 lone surrogate"),
    Later("Sentences", "{number} lone surrogates"),
    Later("Sentences", "1 NUL character"),
    Later("Sentences", "{number} NUL characters"),
    Later("Sentences", "The text is empty."),
    Later("Sentences", '"title" is not a string: it was left out.'),
    Later("Sentences", "More than {number} paragraphs: the rest is shown as one."),
    Later("Sentences", "More than {number} paragraphs: the rest is left out."),
    Later(
        "Sentences",
        "{said_places} not valid UTF-8, {said_where}: shown as �. Save the file as UTF-8 to mend "
        "it.",
    ),
    Later("Sentences", "1 place is"),
    Later("Sentences", "{number} places are"),
    Later("Sentences", "the first at byte {number} (line {number_of_line})"),
    Later("Sentences", "The text ({encoding}) is {said_damage}: unreadable parts are shown as �."),
    Later("Sentences", "damaged from byte {number} on"),
    Later("Sentences", "The text is not UTF-8; it was read as {encoding}."),
    Later("Sentences", "“{words}” may have the day or the month first: treated as absent."),
    Later(
        "Sentences",
        "The publication date {words} can't be read as an ISO date (2025-11-25) or date and time "
        "(2025-11-25T14:30): treated as absent.",
    ),
    Later("Sentences", "More than {number} names that may be places: the rest is left out."),
    Later(
        "Sentences",
        "More than {number} different names that may be places: the rest is left out.",
    ),
    Later("Sentences", "More than {number} words that may be dates: the rest is left out."),
    Later("Sentences", "The page has more than {number} pieces of text: the rest is left out."),
    Later("Sentences", "The page is nested too deep or too large: read without its layout."),
    Later("Sentences", "Too long or too dense to be read as Markdown: it was read as plain text."),
    Later("Sentences", "Only the first {number} pages were read."),
    Later("Sentences", "{number} of {number_of_pages} pages are damaged and were left out."),
    Later("Sentences", "Attached, and not read: {names}."),
)
