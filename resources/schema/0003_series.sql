-- Formats, series, sessions, teams and their registration.

CREATE TABLE format (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    key TEXT,
    tagline TEXT,
    work_level TEXT NOT NULL,
    is_open_event INTEGER NOT NULL CHECK (is_open_event IN (0, 1)),
    description TEXT,
    target_groups TEXT,
    introduced_on TEXT,
    introduced_on_wording TEXT,
    introduced_on_from TEXT,
    introduced_on_to TEXT,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    recurrence TEXT,
    group_mode TEXT NOT NULL,
    self_organized INTEGER NOT NULL CHECK (self_organized IN (0, 1)),
    continuity_expected INTEGER NOT NULL CHECK (continuity_expected IN (0, 1)),
    requires_agreement INTEGER NOT NULL CHECK (requires_agreement IN (0, 1)),
    team_min INTEGER,
    team_max INTEGER,
    team_strictness TEXT NOT NULL,
    mix_lead_specialist INTEGER NOT NULL CHECK (mix_lead_specialist IN (0, 1)),
    planned_session_count INTEGER,
    open_ended INTEGER NOT NULL CHECK (open_ended IN (0, 1)),
    max_duration_months INTEGER,
    mode TEXT,
    duration_kind TEXT,
    fee_text TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX format_name ON format(name_sort, id);
CREATE INDEX format_name_match ON format(name) WHERE name IS NOT NULL;

CREATE TABLE series (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_sort TEXT,
    subtitle TEXT,
    number TEXT,
    number_sort TEXT,
    code TEXT,
    format TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agency TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    is_pilot INTEGER NOT NULL CHECK (is_pilot IN (0, 1)),
    tagline TEXT,
    background TEXT,
    origin_kind TEXT,
    occasion TEXT,
    need_statement TEXT,
    guiding_question TEXT,
    aims TEXT,
    focus TEXT,
    external_input TEXT,
    region TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    target_groups TEXT,
    teams_public INTEGER NOT NULL CHECK (teams_public IN (0, 1)),
    group_mode TEXT NOT NULL,
    self_organized INTEGER NOT NULL CHECK (self_organized IN (0, 1)),
    continuity_expected INTEGER NOT NULL CHECK (continuity_expected IN (0, 1)),
    requires_agreement INTEGER NOT NULL CHECK (requires_agreement IN (0, 1)),
    team_min INTEGER,
    team_max INTEGER,
    team_strictness TEXT NOT NULL,
    mix_lead_specialist INTEGER NOT NULL CHECK (mix_lead_specialist IN (0, 1)),
    planned_session_count INTEGER,
    open_ended INTEGER NOT NULL CHECK (open_ended IN (0, 1)),
    max_duration_months INTEGER,
    capacity_teams INTEGER,
    capacity_persons INTEGER,
    min_teams INTEGER,
    sold_out_override INTEGER NOT NULL CHECK (sold_out_override IN (0, 1)),
    sold_out_reason TEXT,
    registration_opens TEXT,
    registration_opens_wording TEXT,
    registration_opens_from TEXT,
    registration_opens_to TEXT,
    registration_closes TEXT,
    registration_closes_wording TEXT,
    registration_closes_from TEXT,
    registration_closes_to TEXT,
    registration_hint TEXT,
    fee_text TEXT,
    content_contact TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    organization_contact TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    closing_reflection TEXT,
    result_summary TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX series_title ON series(title_sort, id);
CREATE INDEX series_number ON series(number_sort, id);
CREATE INDEX series_number_match ON series(number) WHERE number IS NOT NULL;
CREATE INDEX series_format ON series(format) WHERE format IS NOT NULL;
CREATE INDEX series_agency ON series(agency) WHERE agency IS NOT NULL;
CREATE INDEX series_region ON series(region) WHERE region IS NOT NULL;
CREATE INDEX series_content_contact ON series(content_contact) WHERE content_contact IS NOT NULL;
CREATE INDEX series_organization_contact ON series(organization_contact) WHERE organization_contact IS NOT NULL;

CREATE TABLE session (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    series TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    title TEXT,
    date TEXT NOT NULL,
    date_wording TEXT,
    date_from TEXT,
    date_to TEXT,
    start_time TEXT,
    end_time TEXT,
    duration_kind TEXT,
    state TEXT NOT NULL,
    mode TEXT,
    host_municipality TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    venue_state TEXT NOT NULL,
    venue_name TEXT,
    venue_city TEXT,
    venue_address TEXT,
    room TEXT,
    online_link TEXT,
    accessibility_note TEXT,
    is_additional INTEGER NOT NULL CHECK (is_additional IN (0, 1)),
    reason TEXT,
    goals TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX session_series ON session(series) WHERE series IS NOT NULL;
CREATE INDEX session_date ON session(date_from, date_to, id);
CREATE INDEX session_host_municipality ON session(host_municipality) WHERE host_municipality IS NOT NULL;

CREATE TABLE team (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    series TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    lead_contact TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    expectations TEXT,
    take_home TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX team_series ON team(series) WHERE series IS NOT NULL;
CREATE INDEX team_municipality ON team(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX team_lead_contact ON team(lead_contact) WHERE lead_contact IS NOT NULL;

CREATE TABLE team_member (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    team_role TEXT,
    function_level TEXT,
    from_session TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    to_session TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    replaced_by TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    is_exception INTEGER NOT NULL CHECK (is_exception IN (0, 1)),
    exception_reason TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX team_member_team ON team_member(team) WHERE team IS NOT NULL;
CREATE INDEX team_member_person ON team_member(person) WHERE person IS NOT NULL;
CREATE INDEX team_member_from_session ON team_member(from_session) WHERE from_session IS NOT NULL;
CREATE INDEX team_member_to_session ON team_member(to_session) WHERE to_session IS NOT NULL;
CREATE INDEX team_member_replaced_by ON team_member(replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE registration (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    received_on TEXT,
    received_at TEXT,
    channel TEXT,
    persons_expected INTEGER,
    confirmed_on TEXT,
    cancelled_on TEXT,
    reason TEXT,
    remarks TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_team ON registration(team) WHERE team IS NOT NULL;
