-- Two records that somebody took for one, and that are two.
CREATE TABLE no_double (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    other TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    who TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX no_double_record ON no_double(record) WHERE record IS NOT NULL;
CREATE INDEX no_double_other ON no_double(other) WHERE other IS NOT NULL;
