-- A Dateline project, schema 4. At opening a file's schema is compared with this one, statement for
-- statement: change anything here, even a space, only together with the schema's number and a migration.
--
-- Times (…_us) are microseconds since 1970-01-01 00:00 wall-clock time, intervals half-open.
-- A row of history without a name is a step of the deed that the next row with a name ends.
-- Offsets (start, stop) are half-open and count code points of body.text. Lists are JSON.

CREATE TABLE project (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    title TEXT NOT NULL,
    named INTEGER NOT NULL CHECK (named IN (0, 1)),
    revision INTEGER NOT NULL, -- grows with every write
    next_document INTEGER NOT NULL, -- the next numbers to be given; none is given twice
    next_mention INTEGER NOT NULL,
    next_event INTEGER NOT NULL,
    documents INTEGER NOT NULL, -- how many there are
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL
) STRICT;

CREATE TABLE place ( -- as the gazetteer had it; kept even where nothing names it any more
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    feature TEXT NOT NULL,
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    country TEXT NOT NULL,
    admin TEXT NOT NULL, -- [[id, name], …], widest first
    population INTEGER NOT NULL,
    south REAL,
    west REAL,
    north REAL,
    east REAL,
    has_outline INTEGER NOT NULL CHECK (has_outline IN (0, 1))
) STRICT;

CREATE TABLE document (
    number INTEGER PRIMARY KEY CHECK (number >= 0), -- in order of arrival
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    publisher TEXT NOT NULL,
    media_type TEXT NOT NULL,
    published TEXT,
    published_basis TEXT,
    mentions INTEGER NOT NULL,
    places INTEGER NOT NULL,
    warnings TEXT NOT NULL, -- [words, …]
    app TEXT NOT NULL, -- what made the analysis
    model TEXT NOT NULL,
    gazetteer TEXT NOT NULL
) STRICT;

CREATE INDEX document_title ON document (title);

CREATE TABLE body (
    document INTEGER PRIMARY KEY REFERENCES document (number),
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL, -- [[start, stop, role], …]
    source_map TEXT NOT NULL -- [[offset, source offset], …]
) STRICT;

CREATE TABLE time_expression (
    document INTEGER NOT NULL REFERENCES document (number),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    from_us INTEGER,
    to_us INTEGER,
    precision INTEGER,
    moment_text TEXT,
    added INTEGER NOT NULL CHECK (added IN (0, 1)), -- by a person: the machine had not found it
    PRIMARY KEY (document, start, stop)
) STRICT, WITHOUT ROWID;

CREATE TABLE event ( -- follows from its event_document rows
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL REFERENCES place (key),
    from_us INTEGER,
    to_us INTEGER,
    precision INTEGER, -- the finest
    kind INTEGER NOT NULL, -- the most literal
    scene INTEGER NOT NULL, -- 0: a mention says that something happens there
    confidence REAL NOT NULL, -- the surest
    mentions INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    first_document INTEGER NOT NULL
) STRICT;

CREATE INDEX event_key ON event (place, from_us, to_us);

CREATE INDEX event_shared ON event (documents) WHERE documents > 1;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (number),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    text TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    candidates TEXT NOT NULL, -- [[place, score], …]
    choice INTEGER REFERENCES place (key), -- the machine's answer, kept whatever a person decides
    confidence REAL NOT NULL,
    reason TEXT NOT NULL,
    from_us INTEGER,
    to_us INTEGER,
    precision INTEGER,
    moment_text TEXT,
    moment_basis TEXT,
    decided INTEGER NOT NULL CHECK (decided IN (0, 1)), -- by a person
    decision INTEGER REFERENCES place (key), -- the person's answer; null: not a place
    event INTEGER REFERENCES event (id),
    scene INTEGER NOT NULL, -- 0: something happens there; 1: only spoken of
    scene_reason TEXT NOT NULL,
    scene_decision INTEGER, -- the person's answer; null: none given
    added INTEGER NOT NULL CHECK (added IN (0, 1)), -- by a person: the machine had not found it
    when_decided INTEGER NOT NULL CHECK (when_decided IN (0, 1)), -- by a person
    when_from_us INTEGER, -- the person's answer; null: undated
    when_to_us INTEGER,
    when_precision INTEGER
) STRICT;

CREATE INDEX mention_document ON mention (document, start);

CREATE INDEX mention_text ON mention (text);

CREATE INDEX mention_event ON mention (event, document, start) WHERE event IS NOT NULL;

CREATE TABLE event_document ( -- what one story adds to an event; follows from its mentions
    event INTEGER NOT NULL REFERENCES event (id),
    document INTEGER NOT NULL REFERENCES document (number),
    mentions INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    scene INTEGER NOT NULL,
    confidence REAL NOT NULL,
    precision INTEGER,
    PRIMARY KEY (event, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, -- of the deed, as the Edit menu shows it
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    size INTEGER NOT NULL,
    command TEXT NOT NULL, -- what undoes it, or does it again
    done TEXT NOT NULL -- ISO 8601, by the clock of the machine; '' for deeds older than schema 4
) STRICT;

CREATE TABLE event_column ( -- a copy of event, to open big projects fast; valid if of project.revision
    name TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation ( -- a note (tag: '') or a tag; those of what is gone wait for an undo
    subject INTEGER NOT NULL CHECK (subject IN (0, 1, 2)), -- a story, a place, an event
    number INTEGER NOT NULL, -- of the document, or the place's key
    from_us INTEGER NOT NULL, -- of an event, with to_us; 0 elsewhere, both 0 where undated
    to_us INTEGER NOT NULL,
    tag TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (subject, number, from_us, to_us, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_view ( -- what a person wants to come back to
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)), -- a bookmark, a filter
    name TEXT NOT NULL,
    state TEXT NOT NULL -- JSON
) STRICT;

CREATE TABLE restore_point (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    made TEXT NOT NULL, -- ISO 8601, by the clock of the machine
    history INTEGER NOT NULL -- the last row of history that was in force; 0: none
) STRICT;

CREATE TABLE pending ( -- what an import that is not over is to read
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL, -- of a file or folder; what is in no file is called so
    since INTEGER NOT NULL, -- number of the first story that it brought
    told TEXT NOT NULL, -- the ending that the content below calls for; '' for plain words
    held BLOB -- what came from the net or was pasted; null: a file or folder
) STRICT;

CREATE TABLE second_opinion ( -- what a geocoder on the net answered
    service TEXT NOT NULL,
    asked TEXT NOT NULL,
    answered TEXT NOT NULL, -- JSON
    made TEXT NOT NULL, -- ISO 8601
    PRIMARY KEY (service, asked)
) STRICT, WITHOUT ROWID;

CREATE TABLE likeness ( -- the smallest signs of a story's runs of words: like stories share some
    sign INTEGER NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (sign, document)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE story_words USING fts5( -- follows from document and body
    title, text, content = '', tokenize = 'unicode61 remove_diacritics 0'
);
