"""Of the rooms that read stories and files: services and ingest, and the kinds of files."""

from __future__ import annotations

from dateline.ui.saying import Later

READING: tuple[Later, ...] = (
    Later("Sentences", "It is longer than {number} characters."),
    Later("Sentences", "It has a space or a sign in it that no address has."),
    Later("Sentences", "It is no web address."),
    Later("Sentences", "Only http and https addresses are asked."),
    Later("Sentences", "It names no server."),
    Later("Sentences", "It holds a name or a password. Leave them out."),
    Later("Sentences", "{name}: adding it hung and was stopped."),
    Later("Sentences", "{name}: adding it took too much memory."),
    Later("Sentences", "{name} can't be removed: {said_why}."),
    Later("Sentences", "{number} MB of {name}, {said_doing}"),
    Later("Sentences", "made no progress for {number} seconds and was stopped"),
    Later("Sentences", "made the reader crash"),
    Later(
        "Sentences",
        "The process that analyses stories could not be started. Close other programs to "
        "free memory, or install Dateline anew.",
    ),
    Later("Sentences", "{name}: {said_verdict}. The other stories are not affected."),
    Later(
        "Sentences",
        "{name}: {said_verdict}. Save it in another form, or leave it out. "
        "The other files are not affected.",
    ),
    Later(
        "Sentences",
        "{name}: {said_verdict} after {last}. What came before is kept. Take out what comes "
        "next, or split the file. The other files are not affected.",
    ),
    Later("Sentences", "took too much memory and was stopped"),
    Later("Sentences", "{name} is not a table."),
    Later(
        "Sentences",
        "{name}: a picture is drawn by the window, so it can't be made here. Open the "
        "project and choose File > Export picture.",
    ),
    Later(
        "Sentences",
        "{name} ends in none of {known}, so it is not known what to write. Choose one of them.",
    ),
    Later("Sentences", "{name} is empty."),
    Later(
        "Sentences",
        "{name} is {said_kind}, which is not read. Give the address of a page or a feed.",
    ),
    Later("Sentences", "of the kind {kind}"),
    Later("Sentences", "{name} exists already. Give another name, or remove it first."),
    Later("Sentences", "There is no text on the clipboard. Copy a story, then paste it."),
    Later(
        "Sentences",
        "The clipboard holds {number} characters; the most that is pasted is {number2}. "
        "Save the text as a file and add that.",
    ),
    Later("Sentences", "{name} is empty: there is no story in it."),
    Later("Sentences", "{name} holds no stories."),
    Later(
        "Sentences",
        "{name}: another story of this run has the same id, {id}. Rename the file, or name "
        "the folder above both.",
    ),
    Later(
        "Sentences",
        "{name}: {number} lines one after another can't be read, up to line {number2}; what "
        "follows was not looked at. Check that it is JSON lines.",
    ),
    Later("Sentences", "reading it took too much memory"),
    Later(
        "Sentences",
        "{name}: the text is {number} characters long; Dateline reads up to {number2} in "
        "one story. Split it into parts.",
    ),
    Later(
        "Sentences",
        "{name}: reading it took more than {number} GB of memory and was stopped. Save it "
        "as plain text, or split it.",
    ),
    Later(
        "Sentences",
        "{name} is not {said_what}, or it is damaged or cut off. Save it anew and add it again.",
    ),
    Later("Sentences", "{name} is protected by a password. Save it without one and add it again."),
    Later(
        "Sentences",
        "{name} declares XML entities, which no office program writes: it may be made to do harm. "
        "Open it in LibreOffice, save it anew and add it again.",
    ),
    Later(
        "Sentences",
        "{name} is of an old kind of Office. Save it as .docx, .odt or PDF and add it again.",
    ),
    Later(
        "Sentences",
        "{name} holds {number} files; the most that are looked at are {number2}. Unpack it "
        "and add the stories.",
    ),
    Later(
        "Sentences",
        "{name} holds {number} files; the most that are looked at are {number2}. Unpack it "
        "and add the folder.",
    ),
    Later(
        "Sentences",
        "{name} unfolds to {size}; the most that is read is {most}. Unpack it and add the stories.",
    ),
    Later("Sentences", "an EPUB book"),
    Later("Sentences", "{name} is a book that is locked (DRM): its text can't be read."),
    Later("Sentences", "{name} is not an EPUB book: it has no table of its parts."),
    Later("Sentences", "{name} is an EPUB book that is damaged."),
    Later("Sentences", "{name} has no text in it to read."),
    Later(
        "Sentences", "{name} is larger than {size}, the most that is read of such a file. Split it."
    ),
    Later("Sentences", "{name} is empty: there is no text in it to read."),
    Later(
        "Sentences",
        "{name} is not a text file: it looks like {said_kind}. Save the story as text, "
        "Markdown or HTML and open that.",
    ),
    Later("Sentences", "{name} is a feed that is damaged ({why})."),
    Later("Sentences", "{name} is not a feed (RSS or Atom), or there is no story in it."),
    Later(
        "Sentences",
        "{name} has {number} characters of HTML; the most that is read is {number2}. Save "
        "the story alone, as text.",
    ),
    Later(
        "Sentences",
        "{name} is a web page without any text (it may build its text with a script). Open "
        "it in a browser, save the text and open that.",
    ),
    Later("Sentences", "{name} is a message without text."),
    Later("Sentences", "{name} is a message without text. Attached, and not read: {names}."),
    Later("Sentences", "{name} is a message that is damaged."),
    Later("Sentences", "{name} is not a message: it has no sender, subject or date."),
    Later("Sentences", "{name} is larger than {size}: left out."),
    Later("Sentences", "{name} is not a mailbox: it does not begin with “From ”."),
    Later("Sentences", "{name} is not GeoJSON, or it is damaged."),
    Later("Sentences", "{name} is not GeoJSON: no features in it."),
    Later("Sentences", "{name} has no place on the map."),
    Later("Sentences", "{name} is not KML, or is damaged."),
    Later("Sentences", "{name} is not KML: no placemarks in it."),
    Later("Sentences", "{name} can't be read: {said_why}."),
    Later("Sentences", "{name} is not a ZIP archive, or it is damaged or cut off."),
    Later("Sentences", "{name} is damaged in its archive."),
    Later("Sentences", "{name} is not there any more."),
    Later("Sentences", "{name} is protected by a password. Unpack the archive and add the files."),
    Later("Sentences", "an OpenDocument text"),
    Later(
        "Sentences",
        "{name} is not an OpenDocument text, or it is damaged. Open it in LibreOffice, "
        "save it anew and add it again.",
    ),
    Later("Sentences", "{name} is not a PDF file. Save the story anew and add it again."),
    Later(
        "Sentences",
        "{name} is a PDF file that is damaged or cut off. Save it anew and add it again.",
    ),
    Later(
        "Sentences",
        "{name} is a scan: its pages are pictures without text. Run a text recognition "
        "(OCR) over it, such as OCRmyPDF, and add the result.",
    ),
    Later(
        "Sentences",
        "{name} is a folder that was not looked into: it can't be opened, or lies more "
        "than {number} folders deep. Open it by itself.",
    ),
    Later("Sentences", "{name} is not a file: it is a device or a pipe."),
    Later(
        "Sentences",
        "{name} has {size}; the most that is read is {most}. Split it into its stories.",
    ),
    Later("Sentences", "{name}, line {number}: {said_why}."),
    Later("Sentences", "{name} is not an RTF document. Save the story anew and add it again."),
    Later(
        "Sentences",
        "{name} has {size}; the most that is read of an RTF document is {most}. Save it "
        "without pictures, or as .docx.",
    ),
    Later(
        "Sentences",
        "{name} is an RTF document that is damaged. Open it in a word processor, save it "
        "anew and add it again.",
    ),
    Later("Sentences", "{name} is a saved page without a page in it. Save it anew in the browser."),
    Later("Sentences", "an RTF document"),
    Later("Sentences", "a ZIP archive (DOCX, ODT and EPUB files are such)"),
    Later("Sentences", "an empty ZIP archive"),
    Later("Sentences", "an old Microsoft Office file"),
    Later("Sentences", "an SQLite database"),
    Later("Sentences", "a PNG picture"),
    Later("Sentences", "a JPEG picture"),
    Later("Sentences", "a GIF picture"),
    Later("Sentences", "a TIFF picture"),
    Later("Sentences", "a compiled program"),
    Later("Sentences", "a gzip archive"),
    Later("Sentences", "a 7-Zip archive"),
    Later("Sentences", "an XZ archive"),
    Later("Sentences", "a Zstandard archive"),
    Later("Sentences", "a RAR archive"),
    Later("Sentences", "a Windows program"),
    Later("Sentences", "a BMP picture"),
    Later("Sentences", "a sound, film or WebP picture (RIFF)"),
    Later("Sentences", "a sound or film (Ogg)"),
    Later("Sentences", "binary data, not text"),
    Later(
        "Sentences",
        "{name} has no column for the text of stories, nor for places. Its columns are "
        "{heads}. Call one “text”, or “latitude” and “longitude”, or say which is which.",
    ),
    Later("Sentences", "{name} has no text."),
    Later("Sentences", "{name} is an empty table."),
    Later("Sentences", "{name} is a table that can't be read ({why})."),
    Later("Sentences", "{name} is not a table, or it is damaged or protected by a password."),
    Later("Sentences", "{name} has no sheet with a row."),
    Later(
        "Sentences",
        "{name} has more than {number} columns, the most that are read. Leave in the columns of "
        "the stories only.",
    ),
    Later("Sentences", "a Word document"),
    Later(
        "Sentences",
        "{name} is not a Word document, or it is damaged. Open it in Word or LibreOffice, "
        "save it anew and add it again.",
    ),
    Later("Sentences", "it has no place"),
    Later("Sentences", "“{latitude}”, “{longitude}” are no latitude and longitude in degrees"),
    Later("Sentences", "“{latitude}”, “{longitude}” are no latitude and longitude"),
    Later("Sentences", 'it has no "id" (a string or a number)'),
    Later("Sentences", '"text" is not a string'),
    Later("Sentences", 'it has no "text"'),
    Later("Sentences", 'its "id" is longer than {number} characters'),
    Later("Sentences", "it is longer than {size}, the most a story may have"),
    Later("Sentences", "its JSON has too many parts"),
    Later("Sentences", "it is not valid UTF-8 at byte {number} of the line"),
    Later("Sentences", "it is not JSON ({why} at character {number})"),
    Later("Sentences", "its JSON is nested too deep or has too long numbers"),
    Later("Sentences", "the id {id} was used before"),
    Later("Sentences", "Stories, a line each"),
    Later("Sentences", "Archive, ZIP"),
    Later("Sentences", "Book, EPUB"),
    Later("Sentences", "Feed, RSS or Atom"),
    Later("Sentences", "Web page"),
    Later("Sentences", "Mail"),
    Later("Sentences", "Mailbox"),
    Later("Sentences", "Map data, GeoJSON"),
    Later("Sentences", "Map data, KML"),
    Later("Sentences", "OpenDocument text"),
    Later("Sentences", "Text"),
    Later("Sentences", "RTF document"),
    Later("Sentences", "Saved web page"),
    Later("Sentences", "Table"),
    Later("Sentences", "Word document"),
    Later("Sentences", "Ignore"),
    Later("Sentences", "Title"),
    Later("Sentences", "Date"),
    Later("Sentences", "Last day"),
    Later("Sentences", "Date it came out"),
    Later("Sentences", "Publisher"),
    Later("Sentences", "Id"),
    Later("Sentences", "Place"),
    Later("Sentences", "Address"),
    Later("Sentences", "Country"),
    Later("Sentences", "Latitude"),
    Later("Sentences", "Longitude"),
)
