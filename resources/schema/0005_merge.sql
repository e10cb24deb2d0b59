-- Where histories of two copies meet.

-- Acts of another copy, of which changes came here: who made them, when, and what that copy is called.
CREATE TABLE foreign_act(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    parameters TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

-- The act a change was made in, where that is another copy's; the act of the change is the merge that brought it.
ALTER TABLE change ADD COLUMN origin INTEGER REFERENCES foreign_act(seq);
CREATE INDEX change_origin ON change(record) WHERE origin IS NOT NULL;

-- Where candidates wait for a decision, and what is in history without being shown. Derived from history by the writer.
-- field and element are empty where it is about the whole record.
CREATE TABLE unsettled(
    record TEXT NOT NULL,
    entity TEXT NOT NULL,
    field TEXT NOT NULL,
    element TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'conflict' OR kind = 'kept' OR kind = 'needs'),
    target TEXT,
    PRIMARY KEY (record, field, element, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX unsettled_target ON unsettled(target) WHERE target IS NOT NULL;
