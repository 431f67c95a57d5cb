-- migrate:up
CREATE VIEW active_products AS SELECT id, name FROM products WHERE is_active = 1;
-- migrate:down
DROP VIEW active_products;
