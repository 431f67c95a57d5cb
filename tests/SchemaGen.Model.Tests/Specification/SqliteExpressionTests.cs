using SchemaGen.Engines;
using SchemaGen.Model.Dialects.Sqlite;

namespace SchemaGen.Model.Tests.Specification;

public sealed class SqliteExpressionTests : ExpressionSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqliteDialect());

    protected override Engine? Engine => Engine.Sqlite;

    public override Task Partial_indexes() => VerifyPartialIndexes(
        """
        CREATE TABLE "users" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT,
            "email" TEXT NOT NULL,
            "alias" TEXT,
            "status" TEXT NOT NULL,
            "score" NUMERIC NOT NULL,
            "is_active" INTEGER NOT NULL,
            "deleted_at" TEXT,
            "document" TEXT,
            CONSTRAINT "ck_users_email" CHECK (length("email") <= 320),
            CONSTRAINT "ck_users_alias" CHECK (length("alias") <= 40),
            CONSTRAINT "ck_users_status" CHECK (length("status") <= 20),
            CONSTRAINT "ck_users_score" CHECK (typeof("score") IN ('integer', 'real', 'null') AND abs("score") < 1e11),
            CONSTRAINT "ck_users_is_active" CHECK ("is_active" IN (0, 1)),
            CONSTRAINT "ck_users_deleted_at" CHECK ("deleted_at" GLOB '*+00:00'),
            CONSTRAINT "ck_users_document" CHECK (json_valid("document") AND instr("document", char(0)) = 0)
        );
        CREATE UNIQUE INDEX "uq_users_email" ON "users" ("email") WHERE "deleted_at" IS NULL;
        CREATE UNIQUE INDEX "uq_users_alias_status" ON "users" ("alias", "status") WHERE "is_active" AND "status" IN ('new', 'open') AND NOT ("score" < 0);
        CREATE INDEX "ix_users_status_score" ON "users" ("status", "score") WHERE "score" BETWEEN 1 AND 10 AND "status" <> 'it''s';
        -- down
        DROP TABLE "users";
        """);

    public override Task Conditions_with_functions() => VerifyFunctions(
        """
        CREATE TABLE "users" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT,
            "email" TEXT NOT NULL,
            "alias" TEXT,
            "status" TEXT NOT NULL,
            "score" NUMERIC NOT NULL,
            "is_active" INTEGER NOT NULL,
            "deleted_at" TEXT,
            "document" TEXT,
            CONSTRAINT "ck_users_email" CHECK (length("email") <= 320),
            CONSTRAINT "ck_users_alias" CHECK (length("alias") <= 40),
            CONSTRAINT "ck_users_status" CHECK (length("status") <= 20),
            CONSTRAINT "ck_users_score" CHECK (typeof("score") IN ('integer', 'real', 'null') AND abs("score") < 1e11),
            CONSTRAINT "ck_users_is_active" CHECK ("is_active" IN (0, 1)),
            CONSTRAINT "ck_users_deleted_at" CHECK ("deleted_at" GLOB '*+00:00'),
            CONSTRAINT "ck_users_document" CHECK (json_valid("document") AND instr("document", char(0)) = 0)
        );
        CREATE UNIQUE INDEX "uq_users_email" ON "users" ("email") WHERE lower("status") = 'open' OR "status" GLOB '[A-Z][A-Z]' AND instr("status", char(0)) = 0;
        CREATE INDEX "ix_users_score" ON "users" ("score") WHERE "status" GLOB 'o*';
        -- down
        DROP TABLE "users";
        """);

    public override Task Expression_indexes() => VerifyExpressionIndexes(
        """
        CREATE TABLE "users" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT,
            "email" TEXT NOT NULL,
            "alias" TEXT,
            "status" TEXT NOT NULL,
            "score" NUMERIC NOT NULL,
            "is_active" INTEGER NOT NULL,
            "deleted_at" TEXT,
            "document" TEXT,
            CONSTRAINT "ck_users_email" CHECK (length("email") <= 320),
            CONSTRAINT "ck_users_alias" CHECK (length("alias") <= 40),
            CONSTRAINT "ck_users_status" CHECK (length("status") <= 20),
            CONSTRAINT "ck_users_score" CHECK (typeof("score") IN ('integer', 'real', 'null') AND abs("score") < 1e11),
            CONSTRAINT "ck_users_is_active" CHECK ("is_active" IN (0, 1)),
            CONSTRAINT "ck_users_deleted_at" CHECK ("deleted_at" GLOB '*+00:00'),
            CONSTRAINT "ck_users_document" CHECK (json_valid("document") AND instr("document", char(0)) = 0)
        );
        CREATE UNIQUE INDEX "uq_users_email" ON "users" ((lower("email")));
        CREATE INDEX "ix_users_alias_status" ON "users" ((lower("alias" || '-' || "status")));
        CREATE INDEX "ix_users_score" ON "users" ((abs("score") * 2));
        CREATE INDEX "ix_users_deleted_at" ON "users" ((coalesce("deleted_at", '2000-01-01 00:00:00+00:00')));
        CREATE INDEX "ix_positive" ON "users" (("score" > 1));
        -- down
        DROP TABLE "users";
        """);

    public override Task Defaults_that_are_computed() => VerifyDefaults(
        """
        CREATE TABLE "settings" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_settings" PRIMARY KEY AUTOINCREMENT,
            "name" TEXT DEFAULT (upper('a') || '-' || lower('B')) NOT NULL,
            "seconds" INTEGER DEFAULT (60 * (24 + 1) - 1) NOT NULL,
            "rate" NUMERIC DEFAULT (round(1.0 * 1.0 / 3, 2)) NOT NULL,
            "is_large" INTEGER DEFAULT (2 > 1 AND NOT (1 > 2)) NOT NULL,
            "body" TEXT DEFAULT ('it''s' || ' fine') NOT NULL,
            "note" TEXT,
            CONSTRAINT "ck_settings_name" CHECK (length("name") <= 50),
            CONSTRAINT "ck_settings_seconds" CHECK ("seconds" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_settings_rate" CHECK (typeof("rate") IN ('integer', 'real', 'null') AND abs("rate") < 1e5),
            CONSTRAINT "ck_settings_is_large" CHECK ("is_large" IN (0, 1)),
            CONSTRAINT "ck_settings_note" CHECK (length("note") <= 20)
        );
        -- down
        DROP TABLE "settings";
        """);

    public override Task Values_of_documents() => VerifyDocuments(
        """
        CREATE TABLE "users" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT,
            "email" TEXT NOT NULL,
            "alias" TEXT,
            "status" TEXT NOT NULL,
            "score" NUMERIC NOT NULL,
            "is_active" INTEGER NOT NULL,
            "deleted_at" TEXT,
            "document" TEXT,
            "country" TEXT GENERATED ALWAYS AS (CASE WHEN json_type("document", '$.address."country code"') IN ('true', 'false') THEN json_type("document", '$.address."country code"') WHEN json_type("document", '$.address."country code"') NOT IN ('object', 'array') THEN CAST(json_extract("document", '$.address."country code"') AS TEXT) END) STORED,
            CONSTRAINT "ck_users_email" CHECK (length("email") <= 320),
            CONSTRAINT "ck_users_alias" CHECK (length("alias") <= 40),
            CONSTRAINT "ck_users_status" CHECK (length("status") <= 20),
            CONSTRAINT "ck_users_score" CHECK (typeof("score") IN ('integer', 'real', 'null') AND abs("score") < 1e11),
            CONSTRAINT "ck_users_is_active" CHECK ("is_active" IN (0, 1)),
            CONSTRAINT "ck_users_deleted_at" CHECK ("deleted_at" GLOB '*+00:00'),
            CONSTRAINT "ck_users_document" CHECK (json_valid("document") AND instr("document", char(0)) = 0),
            CONSTRAINT "ck_users_country" CHECK (length("country") <= 40),
            CONSTRAINT "ck_version" CHECK (CASE WHEN json_type("document", '$.version') IN ('true', 'false') THEN json_type("document", '$.version') WHEN json_type("document", '$.version') NOT IN ('object', 'array') THEN CAST(json_extract("document", '$.version') AS TEXT) END IS NULL OR CASE WHEN json_type("document", '$.version') IN ('true', 'false') THEN json_type("document", '$.version') WHEN json_type("document", '$.version') NOT IN ('object', 'array') THEN CAST(json_extract("document", '$.version') AS TEXT) END IN ('1', '2'))
        );
        CREATE UNIQUE INDEX "uq_users_email" ON "users" ("email") WHERE CASE WHEN json_type("document", '$.closed') IN ('true', 'false') THEN json_type("document", '$.closed') WHEN json_type("document", '$.closed') NOT IN ('object', 'array') THEN CAST(json_extract("document", '$.closed') AS TEXT) END = 'false';
        -- down
        DROP TABLE "users";
        """);

    public override Task Words_of_one_database() => VerifyRaw(
        """
        CREATE TABLE "users" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT,
            "email" TEXT NOT NULL,
            "alias" TEXT,
            "status" TEXT NOT NULL,
            "score" NUMERIC NOT NULL,
            "is_active" INTEGER NOT NULL,
            "deleted_at" TEXT,
            "document" TEXT,
            "label" TEXT GENERATED ALWAYS AS (lower("email")) STORED,
            CONSTRAINT "ck_users_email" CHECK (length("email") <= 320),
            CONSTRAINT "ck_users_alias" CHECK (length("alias") <= 40),
            CONSTRAINT "ck_users_status" CHECK (length("status") <= 20),
            CONSTRAINT "ck_users_score" CHECK (typeof("score") IN ('integer', 'real', 'null') AND abs("score") < 1e11),
            CONSTRAINT "ck_users_is_active" CHECK ("is_active" IN (0, 1)),
            CONSTRAINT "ck_users_deleted_at" CHECK ("deleted_at" GLOB '*+00:00'),
            CONSTRAINT "ck_users_document" CHECK (json_valid("document") AND instr("document", char(0)) = 0),
            CONSTRAINT "ck_users_label" CHECK (length("label") <= 60),
            CONSTRAINT "ck_status" CHECK (length("status") >= 1 AND "status" NOT GLOB '*[^a-z]*' AND instr("status", char(0)) = 0 OR "status" = '(')
        );
        CREATE UNIQUE INDEX "uq_users_email" ON "users" ("email") WHERE (status <> 'x');
        -- down
        DROP TABLE "users";
        """);
}
