using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Partitions;

[Trait("Needs", "Engines")]
public sealed class MariaDbPartitionTests() : PartitionSpecification(DialectSet.MariaDb)
{
    protected override IReadOnlyList<Engine> Engines => [Engine.MariaDb];

    public override Task Ranges_of_values() => Verify(
        Ranges,
        """
        CREATE TABLE `letters` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `sent_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `sent_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY RANGE COLUMNS (`sent_at`) (
            PARTITION `old` VALUES LESS THAN ('2026-01-01 00:00:00'),
            PARTITION `new` VALUES LESS THAN ('2027-01-01 12:00:00'),
            PARTITION `pmax` VALUES LESS THAN (MAXVALUE)
        );
        CREATE TABLE `orders` (
            `id` BIGINT NOT NULL,
            `order_total` DECIMAL(10,2) NOT NULL,
            PRIMARY KEY (`id`, `order_total`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY RANGE (FLOOR(`order_total` * 10)) (
            PARTITION `small_orders` VALUES LESS THAN (1000),
            PARTITION `medium_orders` VALUES LESS THAN (9995),
            PARTITION `large_orders` VALUES LESS THAN MAXVALUE
        );
        """,
        """
        INSERT INTO orders (id, order_total) VALUES (1, 99.99), (2, 100), (3, 999.49), (4, 999.50), (5, -1);
        = 1, 5 ? SELECT id FROM orders PARTITION (small_orders) ORDER BY id;
        = 2, 3 ? SELECT id FROM orders PARTITION (medium_orders) ORDER BY id;
        = 4 ? SELECT id FROM orders PARTITION (large_orders) ORDER BY id;
        ~ orders medium_orders ? EXPLAIN PARTITIONS SELECT * FROM orders WHERE order_total = 100.50;
        INSERT INTO letters (sent_at) VALUES ('2025-12-31 23:59:59'), ('2026-01-01 00:00:00'), ('2027-01-01 12:00:00');
        = 1 ? SELECT id FROM letters PARTITION (old);
        = 2 ? SELECT id FROM letters PARTITION (new);
        = 3 ? SELECT id FROM letters PARTITION (pmax);
        ~ letters new,pmax ? EXPLAIN PARTITIONS SELECT * FROM letters WHERE sent_at > '2026-06-01';
        """);

    public override Task A_hash() => Verify(
        Hashes,
        """
        CREATE TABLE `sessions` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `user_id` BIGINT NOT NULL,
            PRIMARY KEY (`id`, `user_id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY HASH (`user_id`) PARTITIONS 4;
        CREATE TABLE `vouchers` (
            `code` VARCHAR(20) NOT NULL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY KEY (`code`) PARTITIONS 2;
        CREATE UNIQUE INDEX `uq_vouchers_code` ON `vouchers` (`code`);
        """,
        """
        INSERT INTO sessions (user_id) VALUES (1), (2), (3), (4), (7);
        = 3, 7 ? SELECT user_id FROM sessions PARTITION (p3) ORDER BY user_id;
        ~ sessions p3 ? EXPLAIN PARTITIONS SELECT * FROM sessions WHERE user_id = 7;
        INSERT INTO vouchers (code) VALUES ('a');
        ! INSERT INTO vouchers (code) VALUES ('a');
        """);

    public override Task Lists_of_values() => Verify(
        Lists,
        """
        CREATE TABLE `parts` (
            `kind` SMALLINT NOT NULL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY LIST COLUMNS (`kind`) (
            PARTITION `odd` VALUES IN (1, 3),
            PARTITION `even` VALUES IN (2)
        );
        CREATE TABLE `shops` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `region` VARCHAR(2) NOT NULL,
            PRIMARY KEY (`id`, `region`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY LIST COLUMNS (`region`) (
            PARTITION `europe` VALUES IN ('GB', 'FR'),
            PARTITION `america` VALUES IN ('US'),
            PARTITION `pdefault` DEFAULT
        );
        """,
        """
        INSERT INTO shops (region) VALUES ('GB'), ('US'), ('DE');
        = 1 ? SELECT id FROM shops PARTITION (europe);
        = 2 ? SELECT id FROM shops PARTITION (america);
        = 3 ? SELECT id FROM shops PARTITION (pdefault);
        ~ shops america ? EXPLAIN PARTITIONS SELECT * FROM shops WHERE region = 'US';
        INSERT INTO parts (kind) VALUES (1), (2), (3);
        = 1, 3 ? SELECT kind FROM parts PARTITION (odd) ORDER BY kind;
        ! INSERT INTO parts (kind) VALUES (4);
        """);

    public override Task Subpartitions() => Verify(
        Divided,
        """
        CREATE TABLE `visits` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `user_id` BIGINT NOT NULL,
            `day` DATE NOT NULL,
            PRIMARY KEY (`id`, `day`, `user_id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY RANGE COLUMNS (`day`)
        SUBPARTITION BY HASH (`user_id`) SUBPARTITIONS 2 (
            PARTITION `old` VALUES LESS THAN ('2026-01-01'),
            PARTITION `pmax` VALUES LESS THAN (MAXVALUE)
        );
        """,
        """
        INSERT INTO visits (user_id, day) VALUES (1, '2025-12-31'), (2, '2025-12-31'), (3, '2026-01-01'), (4, '2026-01-01');
        = 2 ? SELECT user_id FROM visits PARTITION (oldsp0);
        = 1 ? SELECT user_id FROM visits PARTITION (oldsp1);
        = 3, 4 ? SELECT user_id FROM visits PARTITION (pmax) ORDER BY user_id;
        ~ visits old_oldsp1 ? EXPLAIN PARTITIONS SELECT * FROM visits WHERE day = '2025-12-31' AND user_id = 1;
        """);

    public override Task A_guard_table() => Verify(
        Guarded,
        """
        CREATE TABLE `invoices` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `number` VARCHAR(20),
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
        PARTITION BY RANGE COLUMNS (`id`) (
            PARTITION `low` VALUES LESS THAN (100),
            PARTITION `pmax` VALUES LESS THAN (MAXVALUE)
        );
        CREATE TABLE `invoices_number_guard` (
            `number` VARCHAR(20) NOT NULL,
            `id` INT NOT NULL,
            CONSTRAINT `uq_invoices_number` UNIQUE (`number`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TRIGGER `invoices_number_guard_insert` AFTER INSERT ON `invoices` FOR EACH ROW
        BEGIN
            IF NEW.`number` IS NOT NULL THEN INSERT INTO `invoices_number_guard` (`number`, `id`) VALUES (NEW.`number`, NEW.`id`); END IF;
        END;
        CREATE TRIGGER `invoices_number_guard_update` AFTER UPDATE ON `invoices` FOR EACH ROW
        BEGIN
            IF NOT (OLD.`number` <=> NEW.`number` AND OLD.`id` <=> NEW.`id`) THEN
                DELETE FROM `invoices_number_guard` WHERE `number` = OLD.`number`;
                IF NEW.`number` IS NOT NULL THEN INSERT INTO `invoices_number_guard` (`number`, `id`) VALUES (NEW.`number`, NEW.`id`); END IF;
            END IF;
        END;
        CREATE TRIGGER `invoices_number_guard_delete` AFTER DELETE ON `invoices` FOR EACH ROW
        BEGIN
            DELETE FROM `invoices_number_guard` WHERE `number` = OLD.`number`;
        END;
        """,
        """
        INSERT INTO invoices (id, number) VALUES (1, 'A'), (2, NULL), (3, NULL);
        ! INSERT INTO invoices (id, number) VALUES (200, 'A');
        ! INSERT INTO invoices (id, number) VALUES (200, 'A') ON DUPLICATE KEY UPDATE number = VALUES(number);
        ! INSERT IGNORE INTO invoices (id, number) VALUES (200, 'A');
        ! REPLACE INTO invoices (id, number) VALUES (200, 'A');
        INSERT INTO invoices (id, number) VALUES (1, 'B') ON DUPLICATE KEY UPDATE number = VALUES(number);
        INSERT IGNORE INTO invoices (id, number) VALUES (1, 'C');
        REPLACE INTO invoices (id, number) VALUES (2, 'D');
        INSERT INTO invoices (id, number) VALUES (200, 'A');
        ! UPDATE invoices SET number = 'A' WHERE id = 1;
        ! UPDATE IGNORE invoices SET number = 'A' WHERE id = 1;
        ! INSERT INTO invoices (id, number) VALUES (1, 'A') ON DUPLICATE KEY UPDATE number = VALUES(number);
        UPDATE invoices SET id = 300 WHERE id = 1;
        = A 200, B 300, D 2 ? SELECT number, id FROM invoices_number_guard ORDER BY number;
        ! INSERT INTO invoices (id, number) VALUES (4, 'B');
        DELETE FROM invoices WHERE id = 200;
        UPDATE invoices SET number = NULL WHERE id = 300;
        INSERT INTO invoices (id, number) VALUES (5, 'A'), (6, 'B');
        """);
}
