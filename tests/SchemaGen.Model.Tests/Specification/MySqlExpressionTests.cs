using SchemaGen.Model.Dialects.MySql;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>MySQL: no server runs here, so its parser reads the SQL, and nothing executes it.</summary>
[Trait("Needs", "Engines")]
public sealed class MySqlExpressionTests : ExpressionSpecification
{
    protected override SchemaTarget Target { get; } = new(new MySqlDialect());

    protected override void Judge(MigrationSql sql) => Parsed.ByMySql(Parsed.Texts(sql), Target.Version);

    public override Task Partial_indexes() => VerifyPartialIndexes(
        """
        CREATE TABLE `users` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `email` VARCHAR(320) NOT NULL,
            `alias` VARCHAR(40),
            `status` VARCHAR(20) NOT NULL,
            `score` DECIMAL(18,2) NOT NULL,
            `is_active` TINYINT(1) NOT NULL,
            `deleted_at` DATETIME(6),
            `document` JSON,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, (CASE WHEN `deleted_at` IS NULL THEN 1 END));
        CREATE UNIQUE INDEX `uq_users_alias_status` ON `users` (`alias`, `status`, (CASE WHEN `is_active` AND `status` IN ('new', 'open') AND NOT (`score` < 0) THEN 1 END));
        CREATE INDEX `ix_users_status_score` ON `users` (`status`, `score`);
        -- down
        DROP TABLE `users`;
        """);

    public override Task Conditions_with_functions() => VerifyFunctions(
        """
        CREATE TABLE `users` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `email` VARCHAR(320) NOT NULL,
            `alias` VARCHAR(40),
            `status` VARCHAR(20) NOT NULL,
            `score` DECIMAL(18,2) NOT NULL,
            `is_active` TINYINT(1) NOT NULL,
            `deleted_at` DATETIME(6),
            `document` JSON,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, (CASE WHEN lower(`status`) = 'open' OR REGEXP_LIKE(`status`, '^[A-Z]{2}(?!.)', 'cn') THEN 1 END));
        CREATE INDEX `ix_users_score` ON `users` (`score`);
        -- down
        DROP TABLE `users`;
        """);

    public override Task Expression_indexes() => VerifyExpressionIndexes(
        """
        CREATE TABLE `users` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `email` VARCHAR(320) NOT NULL,
            `alias` VARCHAR(40),
            `status` VARCHAR(20) NOT NULL,
            `score` DECIMAL(18,2) NOT NULL,
            `is_active` TINYINT(1) NOT NULL,
            `deleted_at` DATETIME(6),
            `document` JSON,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` ((lower(`email`)));
        CREATE INDEX `ix_users_alias_status` ON `users` ((lower(concat(`alias`, '-', `status`))));
        CREATE INDEX `ix_users_score` ON `users` ((abs(`score`) * 2));
        CREATE INDEX `ix_users_deleted_at` ON `users` ((coalesce(`deleted_at`, TIMESTAMP '2000-01-01 00:00:00')));
        CREATE INDEX `ix_positive` ON `users` ((`score` > 1));
        -- down
        DROP TABLE `users`;
        """);

    public override Task Defaults_that_are_computed() => VerifyDefaults(
        """
        CREATE TABLE `settings` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `name` VARCHAR(50) DEFAULT (concat(upper('a'), '-', lower('B'))) NOT NULL,
            `seconds` INT DEFAULT (60 * (24 + 1) - 1) NOT NULL,
            `rate` DECIMAL(9,4) DEFAULT (round(1.0 / 3, 2)) NOT NULL,
            `is_large` TINYINT(1) DEFAULT (2 > 1 AND NOT (1 > 2)) NOT NULL,
            `body` LONGTEXT DEFAULT (concat('it''s', ' fine')) NOT NULL,
            `note` VARCHAR(20),
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `settings`;
        """);

    public override Task Values_of_documents() => VerifyDocuments(
        """
        CREATE TABLE `users` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `email` VARCHAR(320) NOT NULL,
            `alias` VARCHAR(40),
            `status` VARCHAR(20) NOT NULL,
            `score` DECIMAL(18,2) NOT NULL,
            `is_active` TINYINT(1) NOT NULL,
            `deleted_at` DATETIME(6),
            `document` JSON,
            `country` VARCHAR(40) GENERATED ALWAYS AS (CASE WHEN json_type(json_extract(`document`, '$.address."country code"')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.address."country code"')) COLLATE utf8mb4_0900_bin END) STORED,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_version` CHECK (CASE WHEN json_type(json_extract(`document`, '$.version')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.version')) COLLATE utf8mb4_0900_bin END IS NULL OR CASE WHEN json_type(json_extract(`document`, '$.version')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.version')) COLLATE utf8mb4_0900_bin END IN ('1', '2'))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, (CASE WHEN CASE WHEN json_type(json_extract(`document`, '$.closed')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.closed')) COLLATE utf8mb4_0900_bin END = 'false' THEN 1 END));
        -- down
        DROP TABLE `users`;
        """);

    public override Task Words_of_one_database() => VerifyRaw(
        """
        CREATE TABLE `users` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `email` VARCHAR(320) NOT NULL,
            `alias` VARCHAR(40),
            `status` VARCHAR(20) NOT NULL,
            `score` DECIMAL(18,2) NOT NULL,
            `is_active` TINYINT(1) NOT NULL,
            `deleted_at` DATETIME(6),
            `document` JSON,
            `label` VARCHAR(60) GENERATED ALWAYS AS (lower(`email`)) STORED,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_status` CHECK ((status REGEXP '^[a-z]+$' or status = '('))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, (CASE WHEN (status <> 'x') THEN 1 END));
        -- down
        DROP TABLE `users`;
        """);
}
