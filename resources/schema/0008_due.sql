-- Something put off says what of its subject it is.
ALTER TABLE snooze ADD COLUMN topic TEXT;
-- What is due is found among much that is done.
CREATE INDEX measure_state ON measure(state, until_to);
CREATE INDEX session_state ON session(state, date_to);
CREATE INDEX registration_state ON registration(state);
CREATE INDEX person_checked_on ON person(checked_on) WHERE checked_on IS NOT NULL;
