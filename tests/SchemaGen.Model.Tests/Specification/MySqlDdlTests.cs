using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects.MySql;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

// No MySQL server can be had: a parser judges the SQL, and MariaDB executes what the two share.
[Trait("Needs", "Engines")]
[Collection(MariaDbDdlTests.Server)]
public sealed class MySqlDdlTests : DdlSpecification
{
    protected override SchemaTarget Target { get; } = new(new MySqlDialect());

    protected override Engine? Engine => Engine.MariaDb;

    protected override string CatalogueQuery => MariaDbDdlTests.Catalogue;

    // All that keeps MariaDB from running it: another name of the collation, and no NOT NULL of a generated column.
    protected override string Runnable(string statement) =>
        statement.Replace("utf8mb4_0900_bin", "utf8mb4_nopad_bin").Replace(" STORED NOT NULL", " STORED");

    protected override DbConnection Connect(EngineDatabase database) => MariaDbDdlTests.ConnectWithDefaults(database);

    protected override Task CleanUp(DbConnection connection) => Execute(connection, "DROP DATABASE IF EXISTS schemagen_sales");

    protected override void Judge(Scenario scenario, MigrationSql sql) => Parsed.ByMySql(Parsed.Texts(sql), Target.Version);

    public override Task Every_column_type_not_null() => Verify(
        Scenario.AllTypesNotNull,
        """
        CREATE TABLE `everything` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `c01` VARCHAR(200) NOT NULL,
            `c02` LONGTEXT NOT NULL,
            `c03` VARCHAR(2) NOT NULL,
            `c04` LONGTEXT NOT NULL,
            `c05` TINYINT(1) NOT NULL,
            `c06` TINYINT NOT NULL,
            `c07` SMALLINT NOT NULL,
            `c08` INT NOT NULL,
            `c09` BIGINT NOT NULL,
            `c10` TINYINT UNSIGNED NOT NULL,
            `c11` SMALLINT UNSIGNED NOT NULL,
            `c12` INT UNSIGNED NOT NULL,
            `c13` BIGINT UNSIGNED NOT NULL,
            `c14` DECIMAL(18,2) NOT NULL,
            `c15` DOUBLE NOT NULL,
            `c16` DOUBLE NOT NULL,
            `c17` VARBINARY(16) NOT NULL,
            `c18` LONGBLOB NOT NULL,
            `c19` LONGBLOB NOT NULL,
            `c20` DATE NOT NULL,
            `c21` TIME(6) NOT NULL,
            `c22` DATETIME(6) NOT NULL,
            `c23` DATETIME(6) NOT NULL,
            `c24` TIME(6) NOT NULL,
            `c25` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
            `c26` JSON NOT NULL,
            `c27` JSON NOT NULL,
            `c28` ENUM('draft', 'sent') NOT NULL,
            `c29` VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_everything_c02` CHECK (char_length(`c02`) <= 20000),
            CONSTRAINT `ck_everything_c03` CHECK (char_length(`c03`) = 2),
            CONSTRAINT `ck_everything_c18` CHECK (length(`c18`) <= 20000),
            CONSTRAINT `ck_everything_c29` CHECK (inet6_aton(`c29`) IS NOT NULL AND locate(char(0), `c29`) = 0)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `everything`;
        """);

    public override Task Every_column_type_nullable() => Verify(
        Scenario.AllTypesNullable,
        """
        CREATE TABLE `everything` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `c01` VARCHAR(200),
            `c02` LONGTEXT,
            `c03` VARCHAR(2),
            `c04` LONGTEXT,
            `c05` TINYINT(1),
            `c06` TINYINT,
            `c07` SMALLINT,
            `c08` INT,
            `c09` BIGINT,
            `c10` TINYINT UNSIGNED,
            `c11` SMALLINT UNSIGNED,
            `c12` INT UNSIGNED,
            `c13` BIGINT UNSIGNED,
            `c14` DECIMAL(18,2),
            `c15` DOUBLE,
            `c16` DOUBLE,
            `c17` VARBINARY(16),
            `c18` LONGBLOB,
            `c19` LONGBLOB,
            `c20` DATE,
            `c21` TIME(6),
            `c22` DATETIME(6),
            `c23` DATETIME(6),
            `c24` TIME(6),
            `c25` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci,
            `c26` JSON,
            `c27` JSON,
            `c28` ENUM('draft', 'sent'),
            `c29` VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_everything_c02` CHECK (char_length(`c02`) <= 20000),
            CONSTRAINT `ck_everything_c03` CHECK (char_length(`c03`) = 2),
            CONSTRAINT `ck_everything_c18` CHECK (length(`c18`) <= 20000),
            CONSTRAINT `ck_everything_c29` CHECK (`c29` IS NULL OR inet6_aton(`c29`) IS NOT NULL AND locate(char(0), `c29`) = 0)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `everything`;
        """);

    public override Task Defaults_of_each_kind() => Verify(
        Scenario.Defaults,
        """
        CREATE TABLE `settings` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `name` VARCHAR(50) DEFAULT 'it''s' NOT NULL,
            `path` VARCHAR(50) DEFAULT X'433A5C6E65775C27' NOT NULL,
            `lines` VARCHAR(50) DEFAULT X'610A62' NOT NULL,
            `body` LONGTEXT DEFAULT ('none') NOT NULL,
            `document` JSON DEFAULT ('{}') NOT NULL,
            `count` INT DEFAULT -1 NOT NULL,
            `rate` DECIMAL(9,4) DEFAULT 0.1250 NOT NULL,
            `is_on` TINYINT(1) DEFAULT 1 NOT NULL,
            `is_off` TINYINT(1) DEFAULT 0 NOT NULL,
            `day` DATE DEFAULT (utc_date()) NOT NULL,
            `hour` TIME(6) DEFAULT (utc_time(6)) NOT NULL,
            `moment` DATETIME(6) DEFAULT (utc_timestamp(6)) NOT NULL,
            `instant` DATETIME(6) DEFAULT (utc_timestamp(6)) NOT NULL,
            `first_day` DATE DEFAULT '2026-01-31' NOT NULL,
            `first_instant` DATETIME(6) DEFAULT '2026-01-30 23:00:00' NOT NULL,
            `token` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT (uuid()) NOT NULL,
            `owner` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT '0a1b2c3d-0000-4000-8000-00000000000f' NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `settings`;
        """);

    public override Task Identity_with_start_and_increment() => Verify(
        Scenario.NumberedRows,
        """
        -- Left out on MySQL: the step of 5 between the numbers of id: the step is a setting of the whole server on MySQL.
        CREATE TABLE `tickets` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `title` VARCHAR(100) NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB AUTO_INCREMENT=1000 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `tickets`;
        """);

    public override Task Identity_that_does_not_lead_the_key() => Verify(
        Scenario.NumberedSecond,
        """
        CREATE TABLE `entries` (
            `tenant_id` INT NOT NULL,
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            PRIMARY KEY (`tenant_id`, `id`),
            INDEX `ix_entries_id` (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `entries`;
        """);

    public override Task Uuid_key_with_generator() => Verify(
        Scenario.UuidKey,
        """
        CREATE TABLE `sessions` (
            `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT (uuid()) NOT NULL,
            `note` LONGTEXT,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `sessions`;
        """);

    public override Task Composite_primary_key() => Verify(
        Scenario.CompositeKey,
        """
        CREATE TABLE `order_items` (
            `order_id` BIGINT NOT NULL,
            `line` INT NOT NULL,
            `sku` VARCHAR(40) NOT NULL,
            PRIMARY KEY (`order_id`, `line`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `order_items`;
        """);

    public override Task Unique_composite_descending_and_covering_indexes() => Verify(
        Scenario.Indexes,
        """
        CREATE TABLE `articles` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `tenant_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
            `slug` VARCHAR(200) NOT NULL,
            `status` VARCHAR(20),
            `title` VARCHAR(100) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_articles_slug` ON `articles` (`slug`);
        CREATE INDEX `ix_articles_tenant_id_status` ON `articles` (`tenant_id`, `status`);
        CREATE INDEX `latest` ON `articles` (`tenant_id`, `created_at` DESC);
        CREATE INDEX `ix_articles_status` ON `articles` (`status`, `title`, `created_at`);
        CREATE UNIQUE INDEX `uq_articles_tenant_id_slug` ON `articles` (`tenant_id`, `slug`);
        -- down
        DROP TABLE `articles`;
        """);

    public override Task Indexes_over_long_texts() => Verify(
        Scenario.LongIndexes,
        """
        CREATE TABLE `pages` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `address` VARCHAR(1500) NOT NULL,
            `body` LONGTEXT NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE INDEX `ix_pages_address` ON `pages` (`address`(255));
        CREATE INDEX `ix_pages_body_id` ON `pages` (`body`(255), `id` DESC);
        -- down
        DROP TABLE `pages`;
        """);

    public override Task Foreign_keys_with_each_action() => Verify(
        Scenario.ForeignKeys,
        """
        -- Left out on MySQL: the ON DELETE of the foreign key (e_id): the storage engine of MySQL has no SET DEFAULT.
        CREATE TABLE `orders` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `a_id` BIGINT NOT NULL,
            `b_id` BIGINT NOT NULL,
            `c_id` BIGINT NOT NULL,
            `d_id` BIGINT,
            `e_id` BIGINT DEFAULT 1 NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_orders_a_id` FOREIGN KEY (`a_id`) REFERENCES `customers` (`id`),
            CONSTRAINT `fk_orders_b_id` FOREIGN KEY (`b_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
            CONSTRAINT `fk_orders_c_id` FOREIGN KEY (`c_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
            CONSTRAINT `fk_orders_d_id` FOREIGN KEY (`d_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL ON UPDATE SET NULL,
            CONSTRAINT `fk_fallback` FOREIGN KEY (`e_id`) REFERENCES `customers` (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `orders`;
        """);

    public override Task Foreign_key_to_the_same_table() => Verify(
        Scenario.SelfReference,
        """
        CREATE TABLE `categories` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `parent_id` BIGINT,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_categories_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `categories`;
        """);

    public override Task Foreign_key_that_waits_for_a_later_table() => Verify(
        Scenario.WaitingForeignKey,
        """
        CREATE TABLE `books` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `author_id` BIGINT NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_books_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        ALTER TABLE `authors` ADD INDEX `fk_authors_best_book_id` (`best_book_id`), ADD CONSTRAINT `fk_authors_best_book_id` FOREIGN KEY (`best_book_id`) REFERENCES `books` (`id`) ON DELETE SET NULL;
        -- down
        ALTER TABLE `authors` DROP FOREIGN KEY `fk_authors_best_book_id`, DROP INDEX `fk_authors_best_book_id`;
        DROP TABLE `books`;
        """);

    public override Task Enumerations() => Verify(
        Scenario.Enumerations,
        """
        CREATE TABLE `shipments` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `status` ENUM('new', 'in transit', 'it''s here', 'zurück') DEFAULT 'new' NOT NULL,
            `odd` VARCHAR(9),
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_shipments_odd` CHECK (`odd` IN (X'615C62', 'trailing ', 'a,b'))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `shipments`;
        """);

    public override Task Checks_and_computed_columns() => Verify(
        Scenario.Checks,
        """
        CREATE TABLE `products` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `name` VARCHAR(100) NOT NULL,
            `price` DECIMAL(18,2) NOT NULL,
            `discount` DECIMAL(18,2) NOT NULL,
            `net` DECIMAL(18,2) GENERATED ALWAYS AS (`price` - `discount`) STORED NOT NULL,
            `upper_name` VARCHAR(100) GENERATED ALWAYS AS (upper(`name`)) STORED,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_products_price` CHECK (`price` >= 0),
            CONSTRAINT `ck_products_discount_price_name` CHECK (`discount` <= `price` AND (`name` <> 'it''s' OR `name` LIKE X'615C25' ESCAPE '|')),
            CONSTRAINT `named` CHECK (char_length(`name`) > 0)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `products`;
        """);

    public override Task Comments_with_quotes_and_line_breaks() => Verify(
        Scenario.Comments,
        """
        CREATE TABLE `notes` (
            `id` BIGINT AUTO_INCREMENT NOT NULL COMMENT 'The key; it''s "quoted"',
            `body` LONGTEXT NOT NULL COMMENT 'first line
        second line␍
        `third` [line] */ -- \\ end\\',
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='What people write
        ''); DROP TABLE notes; --';
        -- down
        DROP TABLE `notes`;
        """);

    public override Task Table_in_a_schema() => Verify(
        Scenario.InSchema,
        """
        CREATE DATABASE IF NOT EXISTS `schemagen_sales`;
        CREATE TABLE `schemagen_sales`.`orders` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `customer_id` BIGINT NOT NULL,
            `number` VARCHAR(20) NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_orders_customer_id` FOREIGN KEY (`customer_id`) REFERENCES `schemagen_sales`.`customers` (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Sales';
        CREATE UNIQUE INDEX `uq_orders_number` ON `schemagen_sales`.`orders` (`number`);
        -- down
        DROP TABLE `schemagen_sales`.`orders`;
        """);

    public override Task Hostile_names() => Verify(
        Scenario.HostileNames,
        """
        CREATE TABLE `Robert'); DROP TABLE "students"; --` (
            `select` BIGINT AUTO_INCREMENT NOT NULL,
            `a"b``c]d[e'f;g` VARCHAR(10) NOT NULL,
            `party u1f389` VARCHAR(10) NOT NULL,
            `line_break` VARCHAR(10) NOT NULL,
            `back\slash.dot/` VARCHAR(10) NOT NULL COMMENT 'told',
            `@p0 :x ?  $1` VARCHAR(10) NOT NULL,
            `blank_` VARCHAR(10) NOT NULL,
            PRIMARY KEY (`select`),
            CONSTRAINT `ck_Robert'); DROP TABLE "students"; --_a"b``c]d[e'f;g` CHECK (`a"b``c]d[e'f;g` IS NOT NULL)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_Robert'); DROP TABLE "students"; --_a"b``c]d[e'f;g_pa_6d22e01f` ON `Robert'); DROP TABLE "students"; --` (`a"b``c]d[e'f;g` DESC, `party u1f389`);
        CREATE INDEX `ix_Robert'); DROP TABLE "students"; --_line_break` ON `Robert'); DROP TABLE "students"; --` (`line_break`, `back\slash.dot/`);
        -- down
        DROP TABLE `Robert'); DROP TABLE "students"; --`;
        """);

    public override Task Names_over_the_limit() => Verify(
        Scenario.LongNames,
        """
        CREATE TABLE `日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_004ea189` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `ccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad` INT NOT NULL,
            `ccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8` INT NOT NULL,
            `日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日_322b8925` ENUM('a', 'b') NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_004ea189_cccc_88f3dee8` ON `日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_004ea189` (`ccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad`);
        CREATE UNIQUE INDEX `uq_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_004ea189_cccc_8ff3e9ed` ON `日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_004ea189` (`ccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8`);
        -- down
        DROP TABLE `日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_004ea189`;
        """);

    public override Task Partitions_of_a_day() => Verify(
        Scenario.Partitioned(PartitionInterval.Day),
        """
        CREATE TABLE `page_views` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `path` VARCHAR(200) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n DAY, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) DAY, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    utc_date() AS first_day,
                    utc_date() + INTERVAL 3 DAY AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n DAY <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        CREATE INDEX `ix_page_views_path` ON `page_views` (`path`);
        -- down
        DROP TABLE `page_views`;
        """);

    public override Task Partitions_of_a_week() => Verify(
        Scenario.Partitioned(PartitionInterval.Week),
        """
        CREATE TABLE `page_views` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `path` VARCHAR(200) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n WEEK, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) WEEK, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    utc_date() - INTERVAL weekday(utc_date()) DAY AS first_day,
                    utc_date() - INTERVAL weekday(utc_date()) DAY + INTERVAL 3 WEEK AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n WEEK <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        CREATE INDEX `ix_page_views_path` ON `page_views` (`path`);
        -- down
        DROP TABLE `page_views`;
        """);

    public override Task Partitions_of_a_month() => Verify(
        Scenario.Partitioned(PartitionInterval.Month),
        """
        CREATE TABLE `page_views` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `path` VARCHAR(200) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    utc_date() - INTERVAL (dayofmonth(utc_date()) - 1) DAY AS first_day,
                    utc_date() - INTERVAL (dayofmonth(utc_date()) - 1) DAY + INTERVAL 3 MONTH AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n MONTH <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        CREATE INDEX `ix_page_views_path` ON `page_views` (`path`);
        -- down
        DROP TABLE `page_views`;
        """);

    public override Task Partitions_of_a_quarter() => Verify(
        Scenario.Partitioned(PartitionInterval.Quarter),
        """
        CREATE TABLE `page_views` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `path` VARCHAR(200) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n QUARTER, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) QUARTER, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    makedate(year(utc_date()), 1) + INTERVAL (quarter(utc_date()) - 1) QUARTER AS first_day,
                    makedate(year(utc_date()), 1) + INTERVAL (quarter(utc_date()) - 1) QUARTER + INTERVAL 3 QUARTER AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n QUARTER <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        CREATE INDEX `ix_page_views_path` ON `page_views` (`path`);
        -- down
        DROP TABLE `page_views`;
        """);

    public override Task Partitions_of_a_year() => Verify(
        Scenario.Partitioned(PartitionInterval.Year),
        """
        CREATE TABLE `page_views` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `path` VARCHAR(200) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n YEAR, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) YEAR, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    makedate(year(utc_date()), 1) AS first_day,
                    makedate(year(utc_date()), 1) + INTERVAL 3 YEAR AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n YEAR <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        CREATE INDEX `ix_page_views_path` ON `page_views` (`path`);
        -- down
        DROP TABLE `page_views`;
        """);

    public override Task Partitions_from_a_start() => Verify(
        Scenario.Partitioned(PartitionInterval.Week, "2025-01-01", new DateType()),
        """
        CREATE TABLE `page_views` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `path` VARCHAR(200) NOT NULL,
            `created_at` DATE NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n WEEK, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) WEEK, '%Y-%m-%d'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    CAST('2025-01-01' AS DATE) - INTERVAL weekday(CAST('2025-01-01' AS DATE)) DAY AS first_day,
                    utc_date() - INTERVAL weekday(utc_date()) DAY + INTERVAL 3 WEEK AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n WEEK <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        CREATE INDEX `ix_page_views_path` ON `page_views` (`path`);
        -- down
        DROP TABLE `page_views`;
        """);

    public override Task Column_that_the_application_encrypts() => Verify(
        Scenario.Encrypted,
        """
        -- Left out on MySQL: the default of name: the column holds ciphertext.
        -- Left out on MySQL: a check on name: the column holds ciphertext.
        CREATE TABLE `patients` (
            `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
            `name` VARBINARY(437) NOT NULL,
            `diagnosis` LONGBLOB,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `patients`;
        """);

    public override Task What_the_database_lacks_is_left_out() => Verify(
        Scenario.Lacking,
        """
        -- Left out on MySQL: the step of 2 between the numbers of id: the step is a setting of the whole server on MySQL.
        -- Left out on MySQL: the columnstore index ix_analytics (customer_id, created_at): MySQL has no columnstore indexes.
        -- Left out on MySQL: the unique index (number): a unique key of a partitioned table has to contain the partition column on MySQL.
        -- Left out on MySQL: the foreign key (customer_id): a partitioned table cannot have foreign keys on MySQL.
        CREATE TABLE `events` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `customer_id` BIGINT NOT NULL,
            `number` VARCHAR(20) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        PARTITION BY RANGE COLUMNS (`created_at`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE));
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `events` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(bounds.first_day + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT
                    utc_date() - INTERVAL (dayofmonth(utc_date()) - 1) DAY AS first_day,
                    utc_date() - INTERVAL (dayofmonth(utc_date()) - 1) DAY + INTERVAL 3 MONTH AS last_day
            ) AS bounds
            JOIN (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
            ) AS numbers
            WHERE bounds.first_day + INTERVAL numbers.n MONTH <= bounds.last_day;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- down
        DROP TABLE `events`;
        """);
}
