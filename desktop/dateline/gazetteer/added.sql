-- A file of GeoNames that a person added: written once by gazetteer/adding.py, then only read.
-- Coordinates are whole hundred-thousandths of a degree, WGS 84. num: the GeoNames id.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE place (
    num        INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,
    feature    TEXT    NOT NULL,
    latitude   INTEGER NOT NULL,
    longitude  INTEGER NOT NULL,
    country    TEXT    NOT NULL,
    admin1     TEXT    NOT NULL,  -- codes of the divisions it lies in, as GeoNames has them
    admin2     TEXT    NOT NULL,
    population INTEGER NOT NULL,
    cell       INTEGER            -- as in the bundled gazetteer; only of towns and sites
);

-- A row for each name of each place; the place may be in another file.
CREATE TABLE name (
    key      TEXT    NOT NULL,    -- folded
    num      INTEGER NOT NULL,
    kind     INTEGER NOT NULL,    -- as dateline.gazetteer.packing has them
    weight   INTEGER NOT NULL,
    spelling TEXT    NOT NULL
);

-- The countries and divisions of the file by their codes; admin1 '': the country.
CREATE TABLE division (
    country TEXT    NOT NULL,
    admin1  TEXT    NOT NULL,
    admin2  TEXT    NOT NULL,
    num     INTEGER NOT NULL,
    PRIMARY KEY (country, admin1, admin2)
) WITHOUT ROWID;

-- The heaviest names of those that begin so, where there are very many: one a line.
CREATE TABLE prefix (
    prefix TEXT PRIMARY KEY,
    keys   TEXT NOT NULL
) WITHOUT ROWID;

-- The heaviest names by first letter and length, for misspellings: one a line.
CREATE TABLE spelling (
    letter TEXT    NOT NULL,
    length INTEGER NOT NULL,
    keys   TEXT    NOT NULL,
    PRIMARY KEY (letter, length)
) WITHOUT ROWID;
