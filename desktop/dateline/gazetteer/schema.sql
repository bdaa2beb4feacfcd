-- The bundled gazetteer: built by gazetteer/build.py, only ever read by the program.
-- Coordinates are whole hundred-thousandths of a degree, WGS 84.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- num: the GeoNames id, or a negative number whose id stands in slug.
CREATE TABLE place (
    num        INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,
    feature    TEXT    NOT NULL,
    latitude   INTEGER NOT NULL,
    longitude  INTEGER NOT NULL,
    country    TEXT    NOT NULL,
    parent     INTEGER,           -- the narrowest division or country it lies in
    population INTEGER NOT NULL,
    south      INTEGER,
    west       INTEGER,
    north      INTEGER,
    east       INTEGER,
    outline    INTEGER NOT NULL
);

-- What is no GeoNames id: the ids of rows below nought, and former ids of any row.
CREATE TABLE slug (
    id  TEXT PRIMARY KEY,
    num INTEGER NOT NULL
) WITHOUT ROWID;

-- key: the folded name; matches: packed as dateline.gazetteer.packing says, likeliest first;
-- weight: that of the likeliest, for ranking what the search box offers.
CREATE TABLE name (
    key     TEXT PRIMARY KEY,
    weight  INTEGER NOT NULL,
    matches BLOB    NOT NULL
) WITHOUT ROWID;

-- Where more names begin alike than can be ranked while somebody types: the best of them.
CREATE TABLE prefix (
    prefix TEXT PRIMARY KEY,
    keys   TEXT NOT NULL          -- one a line, best first
) WITHOUT ROWID;

-- Folded names by first letter and length ("*": the well-known ones by length), for misspellings.
CREATE TABLE spelling (
    letter TEXT    NOT NULL,
    length INTEGER NOT NULL,
    keys   TEXT    NOT NULL,      -- one a line, best first
    PRIMARY KEY (letter, length)
) WITHOUT ROWID;

-- Point places by half-degree cell: triples of 32-bit num, latitude, longitude, little-endian.
CREATE TABLE cell (
    cell   INTEGER PRIMARY KEY,   -- row * 720 + column, from latitude -90, longitude -180
    points BLOB NOT NULL
);

-- What is offered beside a place: a country's capital, the seat or largest town of a first
-- division, towns along a river, the whole of which a region is called a part. Numbers of places.
CREATE TABLE beside (
    place INTEGER NOT NULL,
    rank  INTEGER NOT NULL,       -- 0 first
    other INTEGER NOT NULL,
    PRIMARY KEY (place, rank)
) WITHOUT ROWID;

-- One row: the 64-bit hashes of all folded names, ascending, little-endian.
CREATE TABLE known (
    hashes BLOB NOT NULL
);
