-- A Koffer's issue names by its hash what it may bring back and what its returns are opened with (kept in blob).
ALTER TABLE koffer_issue ADD COLUMN scope TEXT;
ALTER TABLE koffer_issue ADD COLUMN returned_on TEXT;
