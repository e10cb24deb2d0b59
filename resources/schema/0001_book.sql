-- What every book has, whatever its records are. Entity tables follow in later steps.

-- Facts about the file itself: its id, its names.
CREATE TABLE book(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: who writes. Raised at each take-over and checked in every write transaction.
CREATE TABLE lease(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    instance TEXT NOT NULL
) STRICT;

-- Every record that is or was: target of all references, home of tombstones.
CREATE TABLE record(
    id TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    owner TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    filter_key TEXT NOT NULL,
    alive INTEGER NOT NULL CHECK (alive IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX record_list ON record(entity, alive, sort_key, id, filter_key);
CREATE INDEX record_owner ON record(owner, entity) WHERE owner IS NOT NULL;

-- Fields that are sets; an element is a target record or a word.
CREATE TABLE link(
    record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    element TEXT NOT NULL,
    target TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record, field, element)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link(target);

-- What a person did, and what it changed. Values may be erased later, therefore they are nullable.
CREATE TABLE act(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    parameters TEXT NOT NULL,
    undoes TEXT REFERENCES act(id)
) STRICT;
CREATE INDEX act_undoes ON act(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    act INTEGER NOT NULL REFERENCES act(seq),
    record TEXT NOT NULL,
    entity TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'set' OR kind = 'create' OR kind = 'remove' OR kind = 'add' OR kind = 'drop'),
    field TEXT,
    element TEXT,
    before BLOB,
    after BLOB
) STRICT;
CREATE INDEX change_of ON change(record, field, element, seq);
CREATE INDEX change_act ON change(act);

CREATE TABLE change_parent(
    change INTEGER NOT NULL REFERENCES change(seq),
    parent TEXT NOT NULL,
    PRIMARY KEY (change, parent)
) STRICT, WITHOUT ROWID;

-- Outside history.
CREATE TABLE draft(
    key TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE view_state(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backup_log(
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    path TEXT NOT NULL,
    verified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
