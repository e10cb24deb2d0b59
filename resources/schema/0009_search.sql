-- The search over everything. Outside history: all of it is made from the record tables and can be made anew.

-- What stands in the index of a record, as folded words: an entry is taken out of the index by the words that went in.
CREATE TABLE search_doc(
    doc INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    title TEXT NOT NULL,
    names TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX search_doc_title ON search_doc(entity, title);

-- inside: the words of title and names without their first letters, so that parts of compounds are found.
CREATE VIRTUAL TABLE search_index USING fts5(title, body, inside,
    content='', columnsize=0, detail=column, tokenize='ascii', prefix='2 3');

-- Records whose entry is out of date; worked off after the commit.
CREATE TABLE search_queue(
    record TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- way: how entries were made (another one makes the index anew). removed: entries taken out since the index was tidied.
CREATE TABLE search_state(
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO search_state (key, value) VALUES ('way', 1), ('removed', 0);
INSERT INTO search_queue (record) SELECT id FROM record WHERE alive = 1;
