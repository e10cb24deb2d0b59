-- Agencies and their staff, municipalities, regions, organisations, persons.

CREATE TABLE agency (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    short_name TEXT,
    kind TEXT NOT NULL,
    is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
    predecessor TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    carrier TEXT,
    min_population INTEGER,
    agreement_term TEXT NOT NULL,
    active_since TEXT,
    active_since_wording TEXT,
    active_since_from TEXT,
    active_since_to TEXT,
    funding_notice TEXT,
    motto TEXT,
    mission_statement TEXT,
    about TEXT,
    address TEXT,
    phone TEXT,
    email TEXT,
    website TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agency_name ON agency(name_sort, id);
CREATE INDEX agency_name_match ON agency(name) WHERE name IS NOT NULL;
CREATE INDEX agency_predecessor ON agency(predecessor) WHERE predecessor IS NOT NULL;

CREATE TABLE staff (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agency TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    role_sort TEXT,
    person TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    phone TEXT,
    email TEXT,
    may_moderate INTEGER NOT NULL CHECK (may_moderate IN (0, 1)),
    active_from TEXT,
    active_from_wording TEXT,
    active_from_from TEXT,
    active_from_to TEXT,
    active_to TEXT,
    active_to_wording TEXT,
    active_to_from TEXT,
    active_to_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_agency ON staff(agency) WHERE agency IS NOT NULL;
CREATE INDEX staff_role ON staff(role_sort, id);
CREATE INDEX staff_person ON staff(person) WHERE person IS NOT NULL;

CREATE TABLE municipality (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    short_name TEXT,
    kind TEXT NOT NULL,
    official_kind TEXT,
    addition TEXT,
    ags TEXT,
    ags_sort TEXT,
    ars TEXT,
    nuts3 TEXT,
    state TEXT NOT NULL,
    district TEXT,
    district_sort TEXT,
    parent TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    seat TEXT,
    population INTEGER,
    population_date TEXT,
    area_km2 REAL,
    head_title TEXT,
    head_name TEXT,
    dkbm_stage TEXT NOT NULL,
    education_office TEXT,
    responsible_staff TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    address TEXT,
    website TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX municipality_name ON municipality(name_sort, id);
CREATE INDEX municipality_ags ON municipality(ags_sort, id);
CREATE INDEX municipality_ags_match ON municipality(ags) WHERE ags IS NOT NULL;
CREATE INDEX municipality_district ON municipality(district_sort, id);
CREATE INDEX municipality_parent ON municipality(parent) WHERE parent IS NOT NULL;
CREATE INDEX municipality_responsible_staff ON municipality(responsible_staff) WHERE responsible_staff IS NOT NULL;

CREATE TABLE region (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX region_name ON region(name_sort, id);
CREATE INDEX region_name_match ON region(name) WHERE name IS NOT NULL;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    kind TEXT,
    kind_sort TEXT,
    actor_level TEXT,
    municipality TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    address TEXT,
    phone TEXT,
    email TEXT,
    website TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_name ON organisation(name_sort, id);
CREATE INDEX organisation_name_match ON organisation(name) WHERE name IS NOT NULL;
CREATE INDEX organisation_kind ON organisation(kind_sort, id);
CREATE INDEX organisation_municipality ON organisation(municipality) WHERE municipality IS NOT NULL;

CREATE TABLE person (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    salutation TEXT,
    title TEXT,
    first_name TEXT,
    first_name_sort TEXT,
    last_name TEXT NOT NULL,
    last_name_sort TEXT,
    email TEXT,
    phone TEXT,
    mobile TEXT,
    website TEXT,
    function_level TEXT,
    education_role TEXT,
    education_role_sort TEXT,
    is_expert INTEGER NOT NULL CHECK (is_expert IN (0, 1)),
    expertise TEXT,
    source_of_data TEXT,
    blocked INTEGER NOT NULL CHECK (blocked IN (0, 1)),
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_first_name ON person(first_name_sort, id);
CREATE INDEX person_last_name ON person(last_name_sort, id);
CREATE INDEX person_email_match ON person(email) WHERE email IS NOT NULL;
CREATE INDEX person_education_role ON person(education_role_sort, id);

CREATE TABLE affiliation (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    org_unit TEXT,
    position TEXT,
    valid_from TEXT,
    valid_from_wording TEXT,
    valid_from_from TEXT,
    valid_from_to TEXT,
    valid_to TEXT,
    valid_to_wording TEXT,
    valid_to_from TEXT,
    valid_to_to TEXT,
    is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX affiliation_person ON affiliation(person) WHERE person IS NOT NULL;
CREATE INDEX affiliation_municipality ON affiliation(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX affiliation_organisation ON affiliation(organisation) WHERE organisation IS NOT NULL;
CREATE INDEX affiliation_valid_from ON affiliation(valid_from_from, valid_from_to, id);
CREATE INDEX affiliation_valid_to ON affiliation(valid_to_from, valid_to_to, id);
