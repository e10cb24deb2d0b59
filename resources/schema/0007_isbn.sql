-- Brochures have an ISBN.
ALTER TABLE publication ADD COLUMN isbn TEXT;
