-- Agreements, what happens in a session, exceptions from rules.

CREATE TABLE agreement (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    number_sort TEXT,
    title TEXT,
    title_sort TEXT,
    kind TEXT NOT NULL,
    agency TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    start TEXT,
    start_wording TEXT,
    start_from TEXT,
    start_to TEXT,
    end TEXT,
    end_wording TEXT,
    end_from TEXT,
    end_to TEXT,
    end_rule TEXT,
    notice_period_weeks INTEGER,
    predecessor TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    ended_on TEXT,
    end_reason TEXT,
    preamble TEXT,
    subject TEXT,
    initial_situation TEXT,
    evaluation_rule TEXT,
    cost_rule TEXT,
    data_protection TEXT,
    publicity_rule TEXT,
    running_administration INTEGER NOT NULL CHECK (running_administration IN (0, 1)),
    signed_on TEXT,
    signed_place TEXT,
    handover_event TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_number ON agreement(number_sort, id);
CREATE INDEX agreement_number_match ON agreement(number) WHERE number IS NOT NULL;
CREATE INDEX agreement_title ON agreement(title_sort, id);
CREATE INDEX agreement_agency ON agreement(agency) WHERE agency IS NOT NULL;
CREATE INDEX agreement_start ON agreement(start_from, start_to, id);
CREATE INDEX agreement_end ON agreement(end_from, end_to, id);
CREATE INDEX agreement_predecessor ON agreement(predecessor) WHERE predecessor IS NOT NULL;

CREATE TABLE agreement_party (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    municipality TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    represented_by TEXT,
    office TEXT,
    signs INTEGER NOT NULL CHECK (signs IN (0, 1)),
    signed_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_party_agreement ON agreement_party(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX agreement_party_municipality ON agreement_party(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX agreement_party_organisation ON agreement_party(organisation) WHERE organisation IS NOT NULL;

CREATE TABLE agreement_goal (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    text TEXT NOT NULL,
    guiding_goal TEXT,
    state TEXT NOT NULL,
    due TEXT,
    due_wording TEXT,
    due_from TEXT,
    due_to TEXT,
    priority TEXT,
    dkbm_component TEXT,
    dkbm_pillar TEXT,
    life_phase TEXT,
    indicator TEXT,
    baseline TEXT,
    sustainability TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_goal_agreement ON agreement_goal(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX agreement_goal_due ON agreement_goal(due_from, due_to, id);

CREATE TABLE goal_review (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    rating TEXT NOT NULL,
    evidence TEXT,
    comment TEXT,
    next_step TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_review_goal ON goal_review(goal) WHERE goal IS NOT NULL;

CREATE TABLE approval_step (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    body TEXT NOT NULL,
    date TEXT,
    date_wording TEXT,
    date_from TEXT,
    date_to TEXT,
    kind TEXT NOT NULL,
    document_number TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_step_agreement ON approval_step(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX approval_step_date ON approval_step(date_from, date_to, id);

CREATE TABLE funding_programme (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    fund TEXT,
    start TEXT,
    start_wording TEXT,
    start_from TEXT,
    start_to TEXT,
    end TEXT,
    end_wording TEXT,
    end_from TEXT,
    end_to TEXT,
    aims TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_programme_name ON funding_programme(name_sort, id);
CREATE INDEX funding_programme_name_match ON funding_programme(name) WHERE name IS NOT NULL;
CREATE INDEX funding_programme_start ON funding_programme(start_from, start_to, id);
CREATE INDEX funding_programme_end ON funding_programme(end_from, end_to, id);

CREATE TABLE municipality_funding (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    programme TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    phase TEXT,
    grant_no TEXT,
    start TEXT,
    start_wording TEXT,
    start_from TEXT,
    start_to TEXT,
    end TEXT,
    end_wording TEXT,
    end_from TEXT,
    end_to TEXT,
    modules TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX municipality_funding_municipality ON municipality_funding(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX municipality_funding_programme ON municipality_funding(programme) WHERE programme IS NOT NULL;
CREATE INDEX municipality_funding_start ON municipality_funding(start_from, start_to, id);
CREATE INDEX municipality_funding_end ON municipality_funding(end_from, end_to, id);

CREATE TABLE series_group (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    agency TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT,
    period_wording TEXT,
    period_from TEXT,
    period_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX series_group_name ON series_group(name_sort, id);
CREATE INDEX series_group_name_match ON series_group(name) WHERE name IS NOT NULL;
CREATE INDEX series_group_agency ON series_group(agency) WHERE agency IS NOT NULL;
CREATE INDEX series_group_period ON series_group(period_from, period_to, id);

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    title TEXT NOT NULL,
    duration_min INTEGER NOT NULL,
    kind TEXT,
    level TEXT,
    goal TEXT,
    content TEXT,
    method TEXT,
    material TEXT,
    responsible TEXT,
    actual_start TEXT,
    actual_end TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_session ON agenda_item(session) WHERE session IS NOT NULL;

CREATE TABLE attendance (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    team TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    from_time TEXT,
    to_time TEXT,
    represents TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    represents_body TEXT,
    signed INTEGER NOT NULL CHECK (signed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_session ON attendance(session) WHERE session IS NOT NULL;
CREATE INDEX attendance_person ON attendance(person) WHERE person IS NOT NULL;
CREATE INDEX attendance_team ON attendance(team) WHERE team IS NOT NULL;
CREATE INDEX attendance_represents ON attendance(represents) WHERE represents IS NOT NULL;

CREATE TABLE outcome (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    agenda_item TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    dkbm_component TEXT,
    confidentiality TEXT NOT NULL,
    transfer_candidate INTEGER NOT NULL CHECK (transfer_candidate IN (0, 1)),
    time TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_session ON outcome(session) WHERE session IS NOT NULL;
CREATE INDEX outcome_agenda_item ON outcome(agenda_item) WHERE agenda_item IS NOT NULL;
CREATE INDEX outcome_person ON outcome(person) WHERE person IS NOT NULL;

CREATE TABLE rule_override (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    record TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT,
    who TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_override_record ON rule_override(record) WHERE record IS NOT NULL;

-- Rules are data on format and series.
ALTER TABLE format ADD COLUMN required_agreement TEXT;
ALTER TABLE format ADD COLUMN agreement_strictness TEXT NOT NULL DEFAULT 'hard';
ALTER TABLE format ADD COLUMN late_entry_strictness TEXT NOT NULL DEFAULT 'hard';
ALTER TABLE format ADD COLUMN min_teams INTEGER;
ALTER TABLE series ADD COLUMN required_agreement TEXT;
ALTER TABLE series ADD COLUMN agreement_strictness TEXT NOT NULL DEFAULT 'hard';
ALTER TABLE series ADD COLUMN late_entry_strictness TEXT NOT NULL DEFAULT 'hard';
ALTER TABLE series ADD COLUMN series_group TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE series ADD COLUMN required_programme TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE series ADD COLUMN cancellation_reason TEXT;
CREATE INDEX series_series_group ON series(series_group) WHERE series_group IS NOT NULL;
CREATE INDEX series_required_programme ON series(required_programme) WHERE required_programme IS NOT NULL;
