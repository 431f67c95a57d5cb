using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Partitions;

[Trait("Needs", "Engines")]
public sealed class MySqlPartitionTests() : PartitionSpecification(DialectSet.MySql)
{
    protected override Task Judge(IReadOnlyList<MigrationSql> migrations)
    {
        foreach (var release in Enum.GetValues<MySqlRelease>())
        {
            var judgement = MySqlJudge.Judge(release, migrations.SelectMany(migration => migration.Up.Concat(migration.Down)).Select(statement => statement.Text));
            Assert.True(judgement.IsAccepted, judgement.ToString());
        }

        return Task.CompletedTask;
    }

    public override Task Ranges_of_values() => Verify(
        Ranges,
        """
        CREATE TABLE `letters` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `sent_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `sent_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`sent_at`) (
            PARTITION `old` VALUES LESS THAN ('2026-01-01 00:00:00'),
            PARTITION `new` VALUES LESS THAN ('2027-01-01 12:00:00'),
            PARTITION `pmax` VALUES LESS THAN (MAXVALUE)
        );
        CREATE TABLE `orders` (
            `id` BIGINT NOT NULL,
            `order_total` DECIMAL(10,2) NOT NULL,
            PRIMARY KEY (`id`, `order_total`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE (FLOOR(`order_total` * 10)) (
            PARTITION `small_orders` VALUES LESS THAN (1000),
            PARTITION `medium_orders` VALUES LESS THAN (9995),
            PARTITION `large_orders` VALUES LESS THAN MAXVALUE
        );
        """,
        "");

    public override Task A_hash() => Verify(
        Hashes,
        """
        CREATE TABLE `sessions` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `user_id` BIGINT NOT NULL,
            PRIMARY KEY (`id`, `user_id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY HASH (`user_id`) PARTITIONS 4;
        CREATE TABLE `vouchers` (
            `code` VARCHAR(20) NOT NULL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY KEY (`code`) PARTITIONS 2;
        CREATE UNIQUE INDEX `uq_vouchers_code` ON `vouchers` (`code`);
        """,
        "");

    public override Task Lists_of_values() => Verify(
        Lists,
        """
        CREATE TABLE `parts` (
            `kind` SMALLINT NOT NULL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY LIST COLUMNS (`kind`) (
            PARTITION `odd` VALUES IN (1, 3),
            PARTITION `even` VALUES IN (2)
        );
        -- Left out on MySQL: the default partition of region: MySQL has no partition for values that are in no list, and refuses a row with one.
        CREATE TABLE `shops` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `region` VARCHAR(2) NOT NULL,
            PRIMARY KEY (`id`, `region`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY LIST COLUMNS (`region`) (
            PARTITION `europe` VALUES IN ('GB', 'FR'),
            PARTITION `america` VALUES IN ('US')
        );
        """,
        "");

    public override Task Subpartitions() => Verify(
        Divided,
        """
        CREATE TABLE `visits` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `user_id` BIGINT NOT NULL,
            `day` DATE NOT NULL,
            PRIMARY KEY (`id`, `day`, `user_id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`day`)
        SUBPARTITION BY HASH (`user_id`) SUBPARTITIONS 2 (
            PARTITION `old` VALUES LESS THAN ('2026-01-01'),
            PARTITION `pmax` VALUES LESS THAN (MAXVALUE)
        );
        """,
        "");

    public override Task A_guard_table() => Verify(
        Guarded,
        """
        CREATE TABLE `invoices` (
            `id` INT AUTO_INCREMENT NOT NULL,
            `number` VARCHAR(20),
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`id`) (
            PARTITION `low` VALUES LESS THAN (100),
            PARTITION `pmax` VALUES LESS THAN (MAXVALUE)
        );
        CREATE TABLE `invoices_number_guard` (
            `number` VARCHAR(20) NOT NULL,
            `id` INT NOT NULL,
            CONSTRAINT `uq_invoices_number` UNIQUE (`number`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
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
        "");
}
