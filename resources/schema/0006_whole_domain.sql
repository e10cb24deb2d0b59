-- The rest of the domain: everything the agencies name has its place.

CREATE TABLE funder (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    short_name TEXT,
    project_executing_agency TEXT,
    valid_from TEXT,
    valid_from_wording TEXT,
    valid_from_from TEXT,
    valid_from_to TEXT,
    valid_to TEXT,
    valid_to_wording TEXT,
    valid_to_from TEXT,
    valid_to_to TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX funder_name ON funder(name_sort, id);
CREATE INDEX funder_name_match ON funder(name) WHERE name IS NOT NULL;
CREATE INDEX funder_valid_from ON funder(valid_from_from, valid_from_to, id);
CREATE INDEX funder_valid_to ON funder(valid_to_from, valid_to_to, id);

CREATE TABLE funding_phase (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    funding_programme TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort TEXT,
    start TEXT,
    start_wording TEXT,
    start_from TEXT,
    start_to TEXT,
    end TEXT,
    end_wording TEXT,
    end_from TEXT,
    end_to TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_phase_funding_programme ON funding_phase(funding_programme) WHERE funding_programme IS NOT NULL;
CREATE INDEX funding_phase_name ON funding_phase(name_sort, id);
CREATE INDEX funding_phase_start ON funding_phase(start_from, start_to, id);
CREATE INDEX funding_phase_end ON funding_phase(end_from, end_to, id);

CREATE TABLE org_unit (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    kind TEXT,
    kind_sort TEXT,
    parent TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    phone TEXT,
    email TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX org_unit_municipality ON org_unit(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX org_unit_name ON org_unit(name_sort, id);
CREATE INDEX org_unit_kind ON org_unit(kind_sort, id);
CREATE INDEX org_unit_parent ON org_unit(parent) WHERE parent IS NOT NULL;

CREATE TABLE organisation_link (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    start TEXT,
    start_wording TEXT,
    start_from TEXT,
    start_to TEXT,
    end TEXT,
    end_wording TEXT,
    end_from TEXT,
    end_to TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_link_organisation ON organisation_link(organisation) WHERE organisation IS NOT NULL;
CREATE INDEX organisation_link_municipality ON organisation_link(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX organisation_link_start ON organisation_link(start_from, start_to, id);
CREATE INDEX organisation_link_end ON organisation_link(end_from, end_to, id);

CREATE TABLE consent (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    given_on TEXT NOT NULL,
    revoked_on TEXT,
    evidence TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_person ON consent(person) WHERE person IS NOT NULL;

CREATE TABLE value_list (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX value_list_key_match ON value_list(key) WHERE key IS NOT NULL;
CREATE INDEX value_list_name ON value_list(name_sort, id);

CREATE TABLE value_list_entry (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    value_list TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    word TEXT NOT NULL,
    word_sort TEXT,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX value_list_entry_value_list ON value_list_entry(value_list) WHERE value_list IS NOT NULL;
CREATE INDEX value_list_entry_word ON value_list_entry(word_sort, id);

CREATE TABLE theme_field (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    note TEXT,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_field_name ON theme_field(name_sort, id);
CREATE INDEX theme_field_name_match ON theme_field(name) WHERE name IS NOT NULL;

CREATE TABLE committee (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    body TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    kind_sort TEXT,
    reach TEXT,
    actor_level TEXT,
    chair TEXT,
    rhythm TEXT,
    goal TEXT,
    mandate TEXT,
    rules_of_procedure TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX committee_name ON committee(name_sort, id);
CREATE INDEX committee_body ON committee(body) WHERE body IS NOT NULL;
CREATE INDEX committee_kind ON committee(kind_sort, id);

CREATE TABLE committee_membership (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    committee TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    body_name TEXT,
    role TEXT,
    interest TEXT,
    start TEXT,
    start_wording TEXT,
    start_from TEXT,
    start_to TEXT,
    end TEXT,
    end_wording TEXT,
    end_from TEXT,
    end_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX committee_membership_committee ON committee_membership(committee) WHERE committee IS NOT NULL;
CREATE INDEX committee_membership_person ON committee_membership(person) WHERE person IS NOT NULL;
CREATE INDEX committee_membership_body ON committee_membership(body) WHERE body IS NOT NULL;
CREATE INDEX committee_membership_start ON committee_membership(start_from, start_to, id);
CREATE INDEX committee_membership_end ON committee_membership(end_from, end_to, id);

CREATE TABLE agreement_service (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT,
    volume TEXT,
    format TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_service_agreement ON agreement_service(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX agreement_service_format ON agreement_service(format) WHERE format IS NOT NULL;

CREATE TABLE agreement_duty (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_duty_agreement ON agreement_duty(agreement) WHERE agreement IS NOT NULL;

CREATE TABLE agreement_amendment (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    no INTEGER,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    text TEXT,
    new_end TEXT,
    new_end_wording TEXT,
    new_end_from TEXT,
    new_end_to TEXT,
    signed_by_agency TEXT,
    signed_by_municipality TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_amendment_agreement ON agreement_amendment(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX agreement_amendment_new_end ON agreement_amendment(new_end_from, new_end_to, id);

CREATE TABLE plan_item (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    title TEXT NOT NULL,
    goal TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    format TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    planned TEXT,
    planned_wording TEXT,
    planned_from TEXT,
    planned_to TEXT,
    responsible TEXT,
    milestone TEXT,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_item_agreement ON plan_item(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX plan_item_goal ON plan_item(goal) WHERE goal IS NOT NULL;
CREATE INDEX plan_item_format ON plan_item(format) WHERE format IS NOT NULL;
CREATE INDEX plan_item_planned ON plan_item(planned_from, planned_to, id);

CREATE TABLE consultation_case (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    number_sort TEXT,
    title TEXT NOT NULL,
    title_sort TEXT,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agency TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    purpose TEXT,
    opened_on TEXT,
    lead_staff TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipal_lead TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    existing_structures TEXT,
    mandate TEXT,
    mandate_confirmed_on TEXT,
    mandate_confirmed_by TEXT,
    rejection_reason TEXT,
    closed_on TEXT,
    closing_summary TEXT,
    follow_up TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consultation_case_number ON consultation_case(number_sort, id);
CREATE INDEX consultation_case_number_match ON consultation_case(number) WHERE number IS NOT NULL;
CREATE INDEX consultation_case_title ON consultation_case(title_sort, id);
CREATE INDEX consultation_case_municipality ON consultation_case(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX consultation_case_agency ON consultation_case(agency) WHERE agency IS NOT NULL;
CREATE INDEX consultation_case_agreement ON consultation_case(agreement) WHERE agreement IS NOT NULL;
CREATE INDEX consultation_case_lead_staff ON consultation_case(lead_staff) WHERE lead_staff IS NOT NULL;
CREATE INDEX consultation_case_municipal_lead ON consultation_case(municipal_lead) WHERE municipal_lead IS NOT NULL;

CREATE TABLE concern (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    type TEXT,
    type_sort TEXT,
    state TEXT NOT NULL,
    background TEXT,
    brought_by TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    raised_on TEXT,
    method TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    confidentiality TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_subject ON concern(subject) WHERE subject IS NOT NULL;
CREATE INDEX concern_type ON concern(type_sort, id);
CREATE INDEX concern_brought_by ON concern(brought_by) WHERE brought_by IS NOT NULL;
CREATE INDEX concern_method ON concern(method) WHERE method IS NOT NULL;

CREATE TABLE status_analysis (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    session TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    method TEXT,
    initial_situation TEXT,
    achieved_content TEXT,
    achieved_process TEXT,
    achieved_structure TEXT,
    current_content TEXT,
    current_process TEXT,
    current_structure TEXT,
    next_content TEXT,
    next_process TEXT,
    next_structure TEXT,
    strengths TEXT,
    obstacles TEXT,
    potentials TEXT,
    change_potentials TEXT,
    data_sources TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX status_analysis_subject ON status_analysis(subject) WHERE subject IS NOT NULL;
CREATE INDEX status_analysis_session ON status_analysis(session) WHERE session IS NOT NULL;

CREATE TABLE component_assessment (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    component TEXT NOT NULL,
    level TEXT NOT NULL,
    assessed_by TEXT,
    date TEXT,
    comment TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX component_assessment_subject ON component_assessment(subject) WHERE subject IS NOT NULL;

CREATE TABLE need_item (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    consultation_case TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    need TEXT NOT NULL,
    priority TEXT,
    dkbm_component TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX need_item_consultation_case ON need_item(consultation_case) WHERE consultation_case IS NOT NULL;

CREATE TABLE case_activity (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    consultation_case TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT,
    date TEXT NOT NULL,
    date_wording TEXT,
    date_from TEXT,
    date_to TEXT,
    start_time TEXT,
    duration_min INTEGER,
    place TEXT,
    mode TEXT,
    session TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    confidentiality TEXT NOT NULL,
    topics TEXT,
    results TEXT,
    agreed_services TEXT,
    intended_goals TEXT,
    agreed_next TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX case_activity_consultation_case ON case_activity(consultation_case) WHERE consultation_case IS NOT NULL;
CREATE INDEX case_activity_date ON case_activity(date_from, date_to, id);
CREATE INDEX case_activity_session ON case_activity(session) WHERE session IS NOT NULL;

CREATE TABLE activity_review (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    case_activity TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    with_whom TEXT,
    what_helped TEXT,
    what_hindered TEXT,
    usefulness INTEGER,
    consequences TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_review_case_activity ON activity_review(case_activity) WHERE case_activity IS NOT NULL;

CREATE TABLE method (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    purpose TEXT,
    min_persons INTEGER,
    max_persons INTEGER,
    duration_min INTEGER,
    material TEXT,
    steps TEXT,
    source_note TEXT,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX method_name ON method(name_sort, id);
CREATE INDEX method_name_match ON method(name) WHERE name IS NOT NULL;

CREATE TABLE agenda_template (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    start_time TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_template_name ON agenda_template(name_sort, id);
CREATE INDEX agenda_template_name_match ON agenda_template(name) WHERE name IS NOT NULL;

CREATE TABLE session_role (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    who TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    role_name TEXT,
    start_time TEXT,
    end_time TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX session_role_session ON session_role(session) WHERE session IS NOT NULL;
CREATE INDEX session_role_who ON session_role(who) WHERE who IS NOT NULL;

CREATE TABLE checklist_item (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    what TEXT NOT NULL,
    area TEXT,
    responsible TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX checklist_item_subject ON checklist_item(subject) WHERE subject IS NOT NULL;
CREATE INDEX checklist_item_responsible ON checklist_item(responsible) WHERE responsible IS NOT NULL;

CREATE TABLE person_registration (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    received_on TEXT,
    channel TEXT,
    choice TEXT,
    food_needs TEXT,
    access_needs TEXT,
    remarks TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_registration_subject ON person_registration(subject) WHERE subject IS NOT NULL;
CREATE INDEX person_registration_person ON person_registration(person) WHERE person IS NOT NULL;
CREATE INDEX person_registration_municipality ON person_registration(municipality) WHERE municipality IS NOT NULL;

CREATE TABLE hosting_offer (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    series TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT,
    period_wording TEXT,
    period_from TEXT,
    period_to TEXT,
    room TEXT,
    capacity INTEGER,
    offered_on TEXT,
    state TEXT NOT NULL,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX hosting_offer_series ON hosting_offer(series) WHERE series IS NOT NULL;
CREATE INDEX hosting_offer_municipality ON hosting_offer(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX hosting_offer_session ON hosting_offer(session) WHERE session IS NOT NULL;
CREATE INDEX hosting_offer_period ON hosting_offer(period_from, period_to, id);

CREATE TABLE interest (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    format TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    contact TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    raised_on TEXT,
    series TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX interest_municipality ON interest(municipality) WHERE municipality IS NOT NULL;
CREATE INDEX interest_format ON interest(format) WHERE format IS NOT NULL;
CREATE INDEX interest_contact ON interest(contact) WHERE contact IS NOT NULL;
CREATE INDEX interest_series ON interest(series) WHERE series IS NOT NULL;

CREATE TABLE needs_survey (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    series TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    questions TEXT,
    topics TEXT,
    sent_on TEXT,
    due TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX needs_survey_series ON needs_survey(series) WHERE series IS NOT NULL;

CREATE TABLE needs_response (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    needs_survey TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    municipality TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    answers TEXT,
    topic_priorities TEXT,
    preferred_dates TEXT,
    hosting_possible INTEGER NOT NULL CHECK (hosting_possible IN (0, 1)),
    received_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX needs_response_needs_survey ON needs_response(needs_survey) WHERE needs_survey IS NOT NULL;
CREATE INDEX needs_response_municipality ON needs_response(municipality) WHERE municipality IS NOT NULL;

CREATE TABLE group_decision (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL,
    agenda_item TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    result TEXT,
    decided_at TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX group_decision_session ON group_decision(session) WHERE session IS NOT NULL;
CREATE INDEX group_decision_agenda_item ON group_decision(agenda_item) WHERE agenda_item IS NOT NULL;

CREATE TABLE decision_option (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    group_decision TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    option TEXT NOT NULL,
    votes INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_option_group_decision ON decision_option(group_decision) WHERE group_decision IS NOT NULL;

CREATE TABLE session_record (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    author TEXT,
    predecessor TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    summary TEXT,
    opening_reflection TEXT,
    closing_round TEXT,
    next_session_hint TEXT,
    approved_by TEXT,
    approved_on TEXT,
    sent_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX session_record_subject ON session_record(subject) WHERE subject IS NOT NULL;
CREATE INDEX session_record_predecessor ON session_record(predecessor) WHERE predecessor IS NOT NULL;

CREATE TABLE parking_item (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    topic TEXT NOT NULL,
    raised_by TEXT,
    municipality TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT NOT NULL,
    confidentiality TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX parking_item_session ON parking_item(session) WHERE session IS NOT NULL;
CREATE INDEX parking_item_municipality ON parking_item(municipality) WHERE municipality IS NOT NULL;

CREATE TABLE measure (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    until TEXT NOT NULL,
    until_wording TEXT,
    until_from TEXT,
    until_to TEXT,
    state TEXT NOT NULL,
    with_whom TEXT,
    first_step TEXT,
    goal TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    progress_note TEXT,
    reason TEXT,
    done_on TEXT,
    confidentiality TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_source ON measure(source) WHERE source IS NOT NULL;
CREATE INDEX measure_who ON measure(who) WHERE who IS NOT NULL;
CREATE INDEX measure_until ON measure(until_from, until_to, id);
CREATE INDEX measure_goal ON measure(goal) WHERE goal IS NOT NULL;
CREATE INDEX measure_project ON measure(project) WHERE project IS NOT NULL;
CREATE INDEX measure_outcome ON measure(outcome) WHERE outcome IS NOT NULL;

CREATE TABLE peer_template (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    description TEXT,
    min_advisors INTEGER,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_template_name ON peer_template(name_sort, id);
CREATE INDEX peer_template_name_match ON peer_template(name) WHERE name IS NOT NULL;

CREATE TABLE peer_consultation (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    key_question TEXT NOT NULL,
    concern TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    peer_template TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    agenda_item TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    advice_method TEXT,
    confidentiality TEXT NOT NULL,
    case_giver TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    moderator TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    secretary TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    adopted_ideas TEXT,
    feedback_of_case_giver TEXT,
    follow_up_note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_consultation_session ON peer_consultation(session) WHERE session IS NOT NULL;
CREATE INDEX peer_consultation_concern ON peer_consultation(concern) WHERE concern IS NOT NULL;
CREATE INDEX peer_consultation_peer_template ON peer_consultation(peer_template) WHERE peer_template IS NOT NULL;
CREATE INDEX peer_consultation_agenda_item ON peer_consultation(agenda_item) WHERE agenda_item IS NOT NULL;
CREATE INDEX peer_consultation_case_giver ON peer_consultation(case_giver) WHERE case_giver IS NOT NULL;
CREATE INDEX peer_consultation_moderator ON peer_consultation(moderator) WHERE moderator IS NOT NULL;
CREATE INDEX peer_consultation_secretary ON peer_consultation(secretary) WHERE secretary IS NOT NULL;

CREATE TABLE peer_phase (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    name TEXT NOT NULL,
    planned_min INTEGER,
    who_speaks TEXT,
    who_listens TEXT,
    hint TEXT,
    actual_start TEXT,
    actual_end TEXT,
    skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    notes TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_phase_subject ON peer_phase(subject) WHERE subject IS NOT NULL;

CREATE TABLE peer_contribution (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    peer_consultation TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    peer_phase TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    adopted INTEGER NOT NULL CHECK (adopted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_contribution_peer_consultation ON peer_contribution(peer_consultation) WHERE peer_consultation IS NOT NULL;
CREATE INDEX peer_contribution_peer_phase ON peer_contribution(peer_phase) WHERE peer_phase IS NOT NULL;
CREATE INDEX peer_contribution_person ON peer_contribution(person) WHERE person IS NOT NULL;

CREATE TABLE project (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    team TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    description TEXT,
    goal TEXT,
    participation_note TEXT,
    transfer_into_administration TEXT,
    sustainability TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX project_team ON project(team) WHERE team IS NOT NULL;

CREATE TABLE project_milestone (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    milestone TEXT NOT NULL,
    due TEXT,
    due_wording TEXT,
    due_from TEXT,
    due_to TEXT,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX project_milestone_project ON project_milestone(project) WHERE project IS NOT NULL;
CREATE INDEX project_milestone_due ON project_milestone(due_from, due_to, id);

CREATE TABLE project_update (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    progress TEXT,
    obstacles TEXT,
    next_steps TEXT,
    confidentiality TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX project_update_project ON project_update(project) WHERE project IS NOT NULL;
CREATE INDEX project_update_session ON project_update(session) WHERE session IS NOT NULL;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    caption TEXT,
    shows_persons INTEGER NOT NULL CHECK (shows_persons IN (0, 1)),
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    agenda_item TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    media_type TEXT,
    size INTEGER,
    hash TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_subject ON attachment(subject) WHERE subject IS NOT NULL;
CREATE INDEX attachment_agenda_item ON attachment(agenda_item) WHERE agenda_item IS NOT NULL;

CREATE TABLE feedback_template (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    introduction TEXT,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_template_name ON feedback_template(name_sort, id);
CREATE INDEX feedback_template_name_match ON feedback_template(name) WHERE name IS NOT NULL;

CREATE TABLE feedback_question (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    feedback_template TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    order_key TEXT NOT NULL,
    question TEXT NOT NULL,
    scale TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_question_feedback_template ON feedback_question(feedback_template) WHERE feedback_template IS NOT NULL;

CREATE TABLE feedback_round (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    feedback_template TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    handed_out INTEGER,
    returned INTEGER,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_round_session ON feedback_round(session) WHERE session IS NOT NULL;
CREATE INDEX feedback_round_feedback_template ON feedback_round(feedback_template) WHERE feedback_template IS NOT NULL;

CREATE TABLE feedback_answer (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    feedback_round TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    sheet INTEGER NOT NULL,
    question TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    mark INTEGER,
    text TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_answer_feedback_round ON feedback_answer(feedback_round) WHERE feedback_round IS NOT NULL;
CREATE INDEX feedback_answer_question ON feedback_answer(question) WHERE question IS NOT NULL;

CREATE TABLE transfer_object (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_sort TEXT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    origin_programme TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    publication TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    released_by TEXT,
    released_on TEXT,
    description TEXT,
    elements TEXT,
    success_conditions TEXT,
    stumbling_blocks TEXT,
    adaptation_hints TEXT,
    state_adaptation_note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_object_title ON transfer_object(title_sort, id);
CREATE INDEX transfer_object_origin_programme ON transfer_object(origin_programme) WHERE origin_programme IS NOT NULL;
CREATE INDEX transfer_object_publication ON transfer_object(publication) WHERE publication IS NOT NULL;

CREATE TABLE transfer_process (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    transfer_object TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    giver TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    receiver TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    consultation_case TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    need TEXT,
    adaptation TEXT,
    steps TEXT,
    result TEXT,
    handover_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_process_transfer_object ON transfer_process(transfer_object) WHERE transfer_object IS NOT NULL;
CREATE INDEX transfer_process_giver ON transfer_process(giver) WHERE giver IS NOT NULL;
CREATE INDEX transfer_process_receiver ON transfer_process(receiver) WHERE receiver IS NOT NULL;
CREATE INDEX transfer_process_consultation_case ON transfer_process(consultation_case) WHERE consultation_case IS NOT NULL;

CREATE TABLE publication (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_sort TEXT,
    kind TEXT,
    kind_sort TEXT,
    agency TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    publication_series TEXT,
    number TEXT,
    year TEXT,
    year_wording TEXT,
    year_from TEXT,
    year_to TEXT,
    authors TEXT,
    link TEXT,
    summary TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_title ON publication(title_sort, id);
CREATE INDEX publication_kind ON publication(kind_sort, id);
CREATE INDEX publication_agency ON publication(agency) WHERE agency IS NOT NULL;
CREATE INDEX publication_year ON publication(year_from, year_to, id);

CREATE TABLE survey (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL,
    topic_sort TEXT,
    agency TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    method TEXT,
    field_start TEXT,
    field_start_wording TEXT,
    field_start_from TEXT,
    field_start_to TEXT,
    field_end TEXT,
    field_end_wording TEXT,
    field_end_from TEXT,
    field_end_to TEXT,
    result_publication TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    summary TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_topic ON survey(topic_sort, id);
CREATE INDEX survey_agency ON survey(agency) WHERE agency IS NOT NULL;
CREATE INDEX survey_field_start ON survey(field_start_from, field_start_to, id);
CREATE INDEX survey_field_end ON survey(field_end_from, field_end_to, id);
CREATE INDEX survey_result_publication ON survey(result_publication) WHERE result_publication IS NOT NULL;

CREATE TABLE document_template (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort TEXT,
    template_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_template_name ON document_template(name_sort, id);

CREATE TABLE label_sheet (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    columns INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    label_width REAL NOT NULL,
    label_height REAL NOT NULL,
    margin_left REAL,
    margin_top REAL,
    gap_across REAL,
    gap_down REAL
) STRICT, WITHOUT ROWID;
CREATE INDEX label_sheet_name ON label_sheet(name_sort, id);
CREATE INDEX label_sheet_name_match ON label_sheet(name) WHERE name IS NOT NULL;

CREATE TABLE import_mapping (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    kind TEXT NOT NULL,
    key_field TEXT,
    columns TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX import_mapping_name ON import_mapping(name_sort, id);
CREATE INDEX import_mapping_name_match ON import_mapping(name) WHERE name IS NOT NULL;

CREATE TABLE saved_filter (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    kind TEXT NOT NULL,
    words TEXT,
    conditions TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_filter_name ON saved_filter(name_sort, id);

CREATE TABLE snooze (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT,
    who TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX snooze_subject ON snooze(subject) WHERE subject IS NOT NULL;

CREATE TABLE school_holiday (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    land TEXT NOT NULL,
    name TEXT NOT NULL,
    name_sort TEXT,
    start TEXT NOT NULL,
    end TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX school_holiday_name ON school_holiday(name_sort, id);

CREATE TABLE reporting_period (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    agency TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    funder TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    start TEXT NOT NULL,
    end TEXT NOT NULL,
    due TEXT,
    sent_on TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reporting_period_name ON reporting_period(name_sort, id);
CREATE INDEX reporting_period_name_match ON reporting_period(name) WHERE name IS NOT NULL;
CREATE INDEX reporting_period_agency ON reporting_period(agency) WHERE agency IS NOT NULL;
CREATE INDEX reporting_period_funder ON reporting_period(funder) WHERE funder IS NOT NULL;

CREATE TABLE retention_rule (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_sort TEXT,
    purpose TEXT NOT NULL,
    months INTEGER NOT NULL,
    counted_from TEXT,
    basis TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_rule_name ON retention_rule(name_sort, id);
CREATE INDEX retention_rule_name_match ON retention_rule(name) WHERE name IS NOT NULL;

CREATE TABLE koffer_issue (
    id TEXT PRIMARY KEY REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    number_sort TEXT,
    holder TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX koffer_issue_number ON koffer_issue(number_sort, id);
CREATE INDEX koffer_issue_number_match ON koffer_issue(number) WHERE number IS NOT NULL;

-- Fields that the record kinds from before get.
ALTER TABLE agency ADD COLUMN funder TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX agency_funder ON agency(funder) WHERE funder IS NOT NULL;
ALTER TABLE agency ADD COLUMN reflection_months INTEGER;
ALTER TABLE agency ADD COLUMN agreement_word TEXT;
ALTER TABLE funding_programme ADD COLUMN status TEXT;
ALTER TABLE municipality_funding DROP COLUMN phase;
ALTER TABLE municipality_funding ADD COLUMN phase TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX municipality_funding_phase ON municipality_funding(phase) WHERE phase IS NOT NULL;
ALTER TABLE person ADD COLUMN checked_on TEXT;
ALTER TABLE person ADD COLUMN anonymized_on TEXT;
ALTER TABLE affiliation DROP COLUMN org_unit;
ALTER TABLE affiliation ADD COLUMN org_unit TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX affiliation_org_unit ON affiliation(org_unit) WHERE org_unit IS NOT NULL;
ALTER TABLE agreement ADD COLUMN funding_phase TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX agreement_funding_phase ON agreement(funding_phase) WHERE funding_phase IS NOT NULL;
ALTER TABLE agreement_goal DROP COLUMN life_phase;
ALTER TABLE goal_review ADD COLUMN review_meeting TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX goal_review_review_meeting ON goal_review(review_meeting) WHERE review_meeting IS NOT NULL;
ALTER TABLE format ADD COLUMN agenda_template TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX format_agenda_template ON format(agenda_template) WHERE agenda_template IS NOT NULL;
ALTER TABLE series_group ADD COLUMN agenda_template TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX series_group_agenda_template ON series_group(agenda_template) WHERE agenda_template IS NOT NULL;
ALTER TABLE series ADD COLUMN agenda_template TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX series_agenda_template ON series(agenda_template) WHERE agenda_template IS NOT NULL;
ALTER TABLE series ADD COLUMN required_phase TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX series_required_phase ON series(required_phase) WHERE required_phase IS NOT NULL;
ALTER TABLE series ADD COLUMN sequence_no INTEGER;
ALTER TABLE series ADD COLUMN confidentiality_agreement TEXT;
ALTER TABLE agenda_item DROP COLUMN method;
ALTER TABLE agenda_item ADD COLUMN method TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX agenda_item_method ON agenda_item(method) WHERE method IS NOT NULL;
ALTER TABLE outcome ADD COLUMN obstacle_type TEXT;
ALTER TABLE registration ADD COLUMN exception_requested INTEGER NOT NULL DEFAULT 0 CHECK (exception_requested IN (0, 1));
ALTER TABLE registration ADD COLUMN food_needs TEXT;
ALTER TABLE registration ADD COLUMN access_needs TEXT;

-- Bytes of attachments, once each, by their SHA-256. Not a record: history keeps the hash.
CREATE TABLE blob(
    hash TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
-- Which other sessions are on the same day (V-32).
CREATE INDEX session_day ON session(date);
