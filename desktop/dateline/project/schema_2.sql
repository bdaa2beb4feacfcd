-- A Dateline project, schema 2. At opening a file's schema is compared with this one, statement for
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
    scene_decision INTEGER -- the person's answer; null: none given
) STRICT;

CREATE INDEX mention_document ON mention (document, start);

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
    command TEXT NOT NULL -- what undoes it, or does it again
) STRICT;

CREATE TABLE event_column ( -- a copy of event, to open big projects fast; valid if of project.revision
    name TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT, WITHOUT ROWID;
