-- What of a rule an exception answers for; older ones answer for all that the rule finds in their record, as far as it
-- may stand without a day.
ALTER TABLE rule_override ADD COLUMN part TEXT;
ALTER TABLE rule_override ADD COLUMN other TEXT REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE rule_override ADD COLUMN amount INTEGER;
CREATE INDEX rule_override_other ON rule_override(other) WHERE other IS NOT NULL;
