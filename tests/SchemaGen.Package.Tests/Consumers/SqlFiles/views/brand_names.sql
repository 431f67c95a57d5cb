-- migrate:up
CREATE VIEW brand_names AS SELECT name FROM brands;
-- migrate:down
DROP VIEW brand_names;
