using SchemaGen.Engines;
using SchemaGen.Model.Dialects.MariaDb;

namespace SchemaGen.Model.Tests.Specification;

[Trait("Needs", "Engines")]
public sealed class MariaDbExpressionTests : ExpressionSpecification
{
    protected override SchemaTarget Target { get; } = new(new MariaDbDialect());

    protected override Engine? Engine => Engine.MariaDb;

    protected override string Deleted => "'2026-01-01 00:00:00'";

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
            `partial_email` TINYINT GENERATED ALWAYS AS (CASE WHEN `deleted_at` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
            `partial_alias_status` TINYINT GENERATED ALWAYS AS (CASE WHEN `is_active` AND `status` IN ('new', 'open') AND NOT (`score` < 0) THEN 1 END) VIRTUAL INVISIBLE,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, `partial_email`);
        CREATE UNIQUE INDEX `uq_users_alias_status` ON `users` (`alias`, `status`, `partial_alias_status`);
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
            `partial_email` TINYINT GENERATED ALWAYS AS (CASE WHEN lower(`status`) = 'open' OR `status` REGEXP '(?s-i)^[A-Z]{2}(?!.)' THEN 1 END) VIRTUAL INVISIBLE,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, `partial_email`);
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
            `expression_email` VARCHAR(320) GENERATED ALWAYS AS (lower(`email`)) VIRTUAL INVISIBLE,
            `expression_alias_status` VARCHAR(61) GENERATED ALWAYS AS (lower(concat(`alias`, '-', `status`))) VIRTUAL INVISIBLE,
            `expression_score` DECIMAL(65,30) GENERATED ALWAYS AS (abs(`score`) * 2) VIRTUAL INVISIBLE,
            `expression_deleted_at` DATETIME(6) GENERATED ALWAYS AS (coalesce(`deleted_at`, TIMESTAMP '2000-01-01 00:00:00')) VIRTUAL INVISIBLE,
            `expression_score_2` TINYINT(1) GENERATED ALWAYS AS (`score` > 1) VIRTUAL INVISIBLE,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`expression_email`);
        CREATE INDEX `ix_users_alias_status` ON `users` (`expression_alias_status`);
        CREATE INDEX `ix_users_score` ON `users` (`expression_score`);
        CREATE INDEX `ix_users_deleted_at` ON `users` (`expression_deleted_at`);
        CREATE INDEX `ix_positive` ON `users` (`expression_score_2`);
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
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
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
            `country` VARCHAR(40) GENERATED ALWAYS AS (CASE WHEN json_type(json_extract(`document`, '$.address."country code"')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.address."country code"')) COLLATE utf8mb4_nopad_bin END) STORED,
            `partial_email` TINYINT GENERATED ALWAYS AS (CASE WHEN CASE WHEN json_type(json_extract(`document`, '$.closed')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.closed')) COLLATE utf8mb4_nopad_bin END = 'false' THEN 1 END) VIRTUAL INVISIBLE,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_version` CHECK (CASE WHEN json_type(json_extract(`document`, '$.version')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.version')) COLLATE utf8mb4_nopad_bin END IS NULL OR CASE WHEN json_type(json_extract(`document`, '$.version')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(`document`, '$.version')) COLLATE utf8mb4_nopad_bin END IN ('1', '2'))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, `partial_email`);
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
            `partial_email` TINYINT GENERATED ALWAYS AS (CASE WHEN (status <> 'x') THEN 1 END) VIRTUAL INVISIBLE,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_status` CHECK ((status REGEXP '^[a-z]+$' or status = '('))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_users_email` ON `users` (`email`, `partial_email`);
        -- down
        DROP TABLE `users`;
        """);
}
