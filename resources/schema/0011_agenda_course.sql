-- How a block of an agenda went: minutes added while it ran, and whether it was dropped or replaced by another one.
ALTER TABLE agenda_item ADD COLUMN extra_min INTEGER;
ALTER TABLE agenda_item ADD COLUMN course TEXT;
