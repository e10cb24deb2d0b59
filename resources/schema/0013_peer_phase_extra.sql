-- Minutes that a phase of a peer consultation was given while it ran.
ALTER TABLE peer_phase ADD COLUMN extra_min INTEGER;
