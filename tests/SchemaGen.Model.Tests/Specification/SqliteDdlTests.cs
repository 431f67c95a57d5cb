using SchemaGen.Engines;
using SchemaGen.Model.Dialects.Sqlite;

namespace SchemaGen.Model.Tests.Specification;

public sealed class SqliteDdlTests : DdlSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqliteDialect());

    protected override Engine? Engine => Engine.Sqlite;

    protected override string CatalogueQuery => "SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1";

    public override Task Every_column_type_not_null() => Verify(
        Scenario.AllTypesNotNull,
        """
        CREATE TABLE "everything" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_everything" PRIMARY KEY AUTOINCREMENT,
            "c01" TEXT NOT NULL,
            "c02" TEXT NOT NULL,
            "c03" TEXT NOT NULL,
            "c04" TEXT NOT NULL,
            "c05" INTEGER NOT NULL,
            "c06" INTEGER NOT NULL,
            "c07" INTEGER NOT NULL,
            "c08" INTEGER NOT NULL,
            "c09" INTEGER NOT NULL,
            "c10" INTEGER NOT NULL,
            "c11" INTEGER NOT NULL,
            "c12" INTEGER NOT NULL,
            "c13" INTEGER NOT NULL,
            "c14" NUMERIC NOT NULL,
            "c15" REAL NOT NULL,
            "c16" REAL NOT NULL,
            "c17" BLOB NOT NULL,
            "c18" BLOB NOT NULL,
            "c19" BLOB NOT NULL,
            "c20" TEXT NOT NULL,
            "c21" TEXT NOT NULL,
            "c22" TEXT NOT NULL,
            "c23" TEXT NOT NULL,
            "c24" TEXT NOT NULL,
            "c25" TEXT NOT NULL,
            "c26" TEXT NOT NULL,
            "c27" TEXT NOT NULL,
            "c28" TEXT NOT NULL,
            "c29" TEXT NOT NULL,
            CONSTRAINT "ck_everything_c01" CHECK (length("c01") <= 200),
            CONSTRAINT "ck_everything_c02" CHECK (length("c02") <= 20000),
            CONSTRAINT "ck_everything_c03" CHECK (length("c03") = 2),
            CONSTRAINT "ck_everything_c05" CHECK ("c05" IN (0, 1)),
            CONSTRAINT "ck_everything_c06" CHECK ("c06" BETWEEN -128 AND 127),
            CONSTRAINT "ck_everything_c07" CHECK ("c07" BETWEEN -32768 AND 32767),
            CONSTRAINT "ck_everything_c08" CHECK ("c08" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_everything_c10" CHECK ("c10" BETWEEN 0 AND 255),
            CONSTRAINT "ck_everything_c11" CHECK ("c11" BETWEEN 0 AND 65535),
            CONSTRAINT "ck_everything_c12" CHECK ("c12" BETWEEN 0 AND 4294967295),
            CONSTRAINT "ck_everything_c13" CHECK ("c13" >= 0),
            CONSTRAINT "ck_everything_c14" CHECK (typeof("c14") IN ('integer', 'real', 'null') AND abs("c14") < 1e11),
            CONSTRAINT "ck_everything_c17" CHECK (length("c17") <= 16),
            CONSTRAINT "ck_everything_c18" CHECK (length("c18") <= 20000),
            CONSTRAINT "ck_everything_c23" CHECK ("c23" GLOB '*+00:00'),
            CONSTRAINT "ck_everything_c25" CHECK (length("c25") = 36),
            CONSTRAINT "ck_everything_c26" CHECK (json_valid("c26") AND instr("c26", char(0)) = 0),
            CONSTRAINT "ck_everything_c27" CHECK (json_valid("c27") AND instr("c27", char(0)) = 0),
            CONSTRAINT "ck_everything_c28" CHECK ("c28" IN ('draft', 'sent')),
            CONSTRAINT "ck_everything_c29" CHECK (length("c29") <= 45 AND "c29" GLOB '*[:.]*' AND "c29" NOT GLOB '*[^0-9A-Fa-f:.]*' AND instr("c29", char(0)) = 0)
        );
        -- down
        DROP TABLE "everything";
        """);

    public override Task Every_column_type_nullable() => Verify(
        Scenario.AllTypesNullable,
        """
        CREATE TABLE "everything" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_everything" PRIMARY KEY AUTOINCREMENT,
            "c01" TEXT,
            "c02" TEXT,
            "c03" TEXT,
            "c04" TEXT,
            "c05" INTEGER,
            "c06" INTEGER,
            "c07" INTEGER,
            "c08" INTEGER,
            "c09" INTEGER,
            "c10" INTEGER,
            "c11" INTEGER,
            "c12" INTEGER,
            "c13" INTEGER,
            "c14" NUMERIC,
            "c15" REAL,
            "c16" REAL,
            "c17" BLOB,
            "c18" BLOB,
            "c19" BLOB,
            "c20" TEXT,
            "c21" TEXT,
            "c22" TEXT,
            "c23" TEXT,
            "c24" TEXT,
            "c25" TEXT,
            "c26" TEXT,
            "c27" TEXT,
            "c28" TEXT,
            "c29" TEXT,
            CONSTRAINT "ck_everything_c01" CHECK (length("c01") <= 200),
            CONSTRAINT "ck_everything_c02" CHECK (length("c02") <= 20000),
            CONSTRAINT "ck_everything_c03" CHECK (length("c03") = 2),
            CONSTRAINT "ck_everything_c05" CHECK ("c05" IN (0, 1)),
            CONSTRAINT "ck_everything_c06" CHECK ("c06" BETWEEN -128 AND 127),
            CONSTRAINT "ck_everything_c07" CHECK ("c07" BETWEEN -32768 AND 32767),
            CONSTRAINT "ck_everything_c08" CHECK ("c08" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_everything_c10" CHECK ("c10" BETWEEN 0 AND 255),
            CONSTRAINT "ck_everything_c11" CHECK ("c11" BETWEEN 0 AND 65535),
            CONSTRAINT "ck_everything_c12" CHECK ("c12" BETWEEN 0 AND 4294967295),
            CONSTRAINT "ck_everything_c13" CHECK ("c13" >= 0),
            CONSTRAINT "ck_everything_c14" CHECK (typeof("c14") IN ('integer', 'real', 'null') AND abs("c14") < 1e11),
            CONSTRAINT "ck_everything_c17" CHECK (length("c17") <= 16),
            CONSTRAINT "ck_everything_c18" CHECK (length("c18") <= 20000),
            CONSTRAINT "ck_everything_c23" CHECK ("c23" GLOB '*+00:00'),
            CONSTRAINT "ck_everything_c25" CHECK (length("c25") = 36),
            CONSTRAINT "ck_everything_c26" CHECK (json_valid("c26") AND instr("c26", char(0)) = 0),
            CONSTRAINT "ck_everything_c27" CHECK (json_valid("c27") AND instr("c27", char(0)) = 0),
            CONSTRAINT "ck_everything_c28" CHECK ("c28" IN ('draft', 'sent')),
            CONSTRAINT "ck_everything_c29" CHECK (length("c29") <= 45 AND "c29" GLOB '*[:.]*' AND "c29" NOT GLOB '*[^0-9A-Fa-f:.]*' AND instr("c29", char(0)) = 0)
        );
        -- down
        DROP TABLE "everything";
        """);

    public override Task Defaults_of_each_kind() => Verify(
        Scenario.Defaults,
        """
        CREATE TABLE "settings" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_settings" PRIMARY KEY AUTOINCREMENT,
            "name" TEXT DEFAULT 'it''s' NOT NULL,
            "path" TEXT DEFAULT 'C:\new\''' NOT NULL,
            "lines" TEXT DEFAULT 'a
        b' NOT NULL,
            "body" TEXT DEFAULT 'none' NOT NULL,
            "document" TEXT DEFAULT '{}' NOT NULL,
            "count" INTEGER DEFAULT -1 NOT NULL,
            "rate" NUMERIC DEFAULT 0.1250 NOT NULL,
            "is_on" INTEGER DEFAULT 1 NOT NULL,
            "is_off" INTEGER DEFAULT 0 NOT NULL,
            "day" TEXT DEFAULT (date('now')) NOT NULL,
            "hour" TEXT DEFAULT (replace(strftime('%H:%M:%f', 'now') || '0000', '.0000000', '')) NOT NULL,
            "moment" TEXT DEFAULT (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.')) NOT NULL,
            "instant" TEXT DEFAULT (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.') || '+00:00') NOT NULL,
            "first_day" TEXT DEFAULT '2026-01-31' NOT NULL,
            "first_instant" TEXT DEFAULT '2026-01-30 23:00:00+00:00' NOT NULL,
            "token" TEXT DEFAULT (hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) NOT NULL,
            "owner" TEXT DEFAULT '0A1B2C3D-0000-4000-8000-00000000000F' NOT NULL,
            CONSTRAINT "ck_settings_name" CHECK (length("name") <= 50),
            CONSTRAINT "ck_settings_path" CHECK (length("path") <= 50),
            CONSTRAINT "ck_settings_lines" CHECK (length("lines") <= 50),
            CONSTRAINT "ck_settings_document" CHECK (json_valid("document") AND instr("document", char(0)) = 0),
            CONSTRAINT "ck_settings_count" CHECK ("count" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_settings_rate" CHECK (typeof("rate") IN ('integer', 'real', 'null') AND abs("rate") < 1e5),
            CONSTRAINT "ck_settings_is_on" CHECK ("is_on" IN (0, 1)),
            CONSTRAINT "ck_settings_is_off" CHECK ("is_off" IN (0, 1)),
            CONSTRAINT "ck_settings_instant" CHECK ("instant" GLOB '*+00:00'),
            CONSTRAINT "ck_settings_first_instant" CHECK ("first_instant" GLOB '*+00:00'),
            CONSTRAINT "ck_settings_token" CHECK (length("token") = 36),
            CONSTRAINT "ck_settings_owner" CHECK (length("owner") = 36)
        );
        -- down
        DROP TABLE "settings";
        """);

    public override Task Identity_with_start_and_increment() => Verify(
        Scenario.NumberedRows,
        """
        -- Left out on SQLite: the step of 5 between the numbers of id: SQLite numbers rows one by one.
        CREATE TABLE "tickets" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
            "title" TEXT NOT NULL,
            CONSTRAINT "ck_tickets_title" CHECK (length("title") <= 100)
        );
        INSERT INTO sqlite_sequence (name, seq) VALUES ('tickets', 999);
        -- down
        DROP TABLE "tickets";
        """,
        connection => HasNumbers(connection, 1000, 1001));

    public override Task Identity_that_does_not_lead_the_key() => Verify(
        Scenario.NumberedSecond,
        """
        -- Left out on SQLite: the numbering of id: SQLite numbers nothing but an integer that is the primary key by itself.
        CREATE TABLE "entries" (
            "tenant_id" INTEGER NOT NULL,
            "id" INTEGER NOT NULL,
            CONSTRAINT "pk_entries" PRIMARY KEY ("tenant_id", "id"),
            CONSTRAINT "ck_entries_tenant_id" CHECK ("tenant_id" BETWEEN -2147483648 AND 2147483647)
        );
        -- down
        DROP TABLE "entries";
        """);

    public override Task Uuid_key_with_generator() => Verify(
        Scenario.UuidKey,
        """
        CREATE TABLE "sessions" (
            "id" TEXT DEFAULT (hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) NOT NULL,
            "note" TEXT,
            CONSTRAINT "pk_sessions" PRIMARY KEY ("id"),
            CONSTRAINT "ck_sessions_id" CHECK (length("id") = 36)
        );
        -- down
        DROP TABLE "sessions";
        """);

    public override Task Composite_primary_key() => Verify(
        Scenario.CompositeKey,
        """
        CREATE TABLE "order_items" (
            "order_id" INTEGER NOT NULL,
            "line" INTEGER NOT NULL,
            "sku" TEXT NOT NULL,
            CONSTRAINT "pk_order_items" PRIMARY KEY ("order_id", "line"),
            CONSTRAINT "ck_order_items_line" CHECK ("line" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_order_items_sku" CHECK (length("sku") <= 40)
        );
        -- down
        DROP TABLE "order_items";
        """);

    public override Task Unique_composite_descending_and_covering_indexes() => Verify(
        Scenario.Indexes,
        """
        CREATE TABLE "articles" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_articles" PRIMARY KEY AUTOINCREMENT,
            "tenant_id" TEXT NOT NULL,
            "slug" TEXT NOT NULL,
            "status" TEXT,
            "title" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_articles_tenant_id" CHECK (length("tenant_id") = 36),
            CONSTRAINT "ck_articles_slug" CHECK (length("slug") <= 200),
            CONSTRAINT "ck_articles_status" CHECK (length("status") <= 20),
            CONSTRAINT "ck_articles_title" CHECK (length("title") <= 100),
            CONSTRAINT "ck_articles_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE UNIQUE INDEX "uq_articles_slug" ON "articles" ("slug");
        CREATE INDEX "ix_articles_tenant_id_status" ON "articles" ("tenant_id", "status");
        CREATE INDEX "latest" ON "articles" ("tenant_id", "created_at" DESC);
        CREATE INDEX "ix_articles_status" ON "articles" ("status", "title", "created_at");
        CREATE UNIQUE INDEX "uq_articles_tenant_id_slug" ON "articles" ("tenant_id", "slug");
        -- down
        DROP TABLE "articles";
        """);

    public override Task Indexes_over_long_texts() => Verify(
        Scenario.LongIndexes,
        """
        CREATE TABLE "pages" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_pages" PRIMARY KEY AUTOINCREMENT,
            "address" TEXT NOT NULL,
            "body" TEXT NOT NULL,
            CONSTRAINT "ck_pages_address" CHECK (length("address") <= 1500)
        );
        CREATE INDEX "ix_pages_address" ON "pages" ("address");
        CREATE INDEX "ix_pages_body_id" ON "pages" ("body", "id" DESC);
        -- down
        DROP TABLE "pages";
        """);

    public override Task Foreign_keys_with_each_action() => Verify(
        Scenario.ForeignKeys,
        """
        CREATE TABLE "orders" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
            "a_id" INTEGER NOT NULL,
            "b_id" INTEGER NOT NULL,
            "c_id" INTEGER NOT NULL,
            "d_id" INTEGER,
            "e_id" INTEGER DEFAULT 1 NOT NULL,
            CONSTRAINT "fk_orders_a_id" FOREIGN KEY ("a_id") REFERENCES "customers" ("id"),
            CONSTRAINT "fk_orders_b_id" FOREIGN KEY ("b_id") REFERENCES "customers" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
            CONSTRAINT "fk_orders_c_id" FOREIGN KEY ("c_id") REFERENCES "customers" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
            CONSTRAINT "fk_orders_d_id" FOREIGN KEY ("d_id") REFERENCES "customers" ("id") ON DELETE SET NULL ON UPDATE SET NULL,
            CONSTRAINT "fk_fallback" FOREIGN KEY ("e_id") REFERENCES "customers" ("id") ON DELETE SET DEFAULT
        );
        -- down
        DROP TABLE "orders";
        """);

    public override Task Foreign_key_to_the_same_table() => Verify(
        Scenario.SelfReference,
        """
        CREATE TABLE "categories" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_categories" PRIMARY KEY AUTOINCREMENT,
            "parent_id" INTEGER,
            CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE
        );
        -- down
        DROP TABLE "categories";
        """);

    public override Task Foreign_key_that_waits_for_a_later_table() => Verify(
        Scenario.WaitingForeignKey,
        """
        CREATE TABLE "books" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_books" PRIMARY KEY AUTOINCREMENT,
            "author_id" INTEGER NOT NULL,
            CONSTRAINT "fk_books_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")
        );
        -- down
        DROP TABLE "books";
        """);

    public override Task Enumerations() => Verify(
        Scenario.Enumerations,
        """
        CREATE TABLE "shipments" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_shipments" PRIMARY KEY AUTOINCREMENT,
            "status" TEXT DEFAULT 'new' NOT NULL,
            "odd" TEXT,
            CONSTRAINT "ck_shipments_status" CHECK ("status" IN ('new', 'in transit', 'it''s here', 'zurück')),
            CONSTRAINT "ck_shipments_odd" CHECK ("odd" IN ('a\b', 'trailing ', 'a,b'))
        );
        -- down
        DROP TABLE "shipments";
        """);

    public override Task Checks_and_computed_columns() => Verify(
        Scenario.Checks,
        """
        CREATE TABLE "products" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT,
            "name" TEXT NOT NULL,
            "price" NUMERIC NOT NULL,
            "discount" NUMERIC NOT NULL,
            "net" NUMERIC GENERATED ALWAYS AS ("price" - "discount") STORED NOT NULL,
            "upper_name" TEXT GENERATED ALWAYS AS (upper("name")) STORED,
            CONSTRAINT "ck_products_name" CHECK (length("name") <= 100),
            CONSTRAINT "ck_products_price" CHECK (typeof("price") IN ('integer', 'real', 'null') AND abs("price") < 1e11 AND ("price" >= 0)),
            CONSTRAINT "ck_products_discount" CHECK (typeof("discount") IN ('integer', 'real', 'null') AND abs("discount") < 1e11),
            CONSTRAINT "ck_products_net" CHECK (typeof("net") IN ('integer', 'real', 'null') AND abs("net") < 1e11),
            CONSTRAINT "ck_products_upper_name" CHECK (length("upper_name") <= 100),
            CONSTRAINT "ck_products_discount_price_name" CHECK ("discount" <= "price" AND ("name" <> 'it''s' OR "name" GLOB 'a\*')),
            CONSTRAINT "named" CHECK (length("name") > 0)
        );
        -- down
        DROP TABLE "products";
        """);

    public override Task Comments_with_quotes_and_line_breaks() => Verify(
        Scenario.Comments,
        """
        CREATE TABLE "notes" /* What people write '); DROP TABLE notes; -- */ (
            "id" INTEGER NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT /* The key; it's "quoted" */,
            "body" TEXT NOT NULL /* first line second line  `third` [line] * / -- \ end\ */
        );
        -- down
        DROP TABLE "notes";
        """);

    public override Task Table_in_a_schema() => Verify(
        Scenario.InSchema,
        """
        CREATE TABLE "schemagen_sales_orders" /* Sales */ (
            "id" INTEGER NOT NULL CONSTRAINT "pk_schemagen_sales_orders" PRIMARY KEY AUTOINCREMENT,
            "customer_id" INTEGER NOT NULL,
            "number" TEXT NOT NULL,
            CONSTRAINT "fk_schemagen_sales_orders_customer_id" FOREIGN KEY ("customer_id") REFERENCES "schemagen_sales_customers" ("id"),
            CONSTRAINT "ck_schemagen_sales_orders_number" CHECK (length("number") <= 20)
        );
        CREATE UNIQUE INDEX "uq_schemagen_sales_orders_number" ON "schemagen_sales_orders" ("number");
        -- down
        DROP TABLE "schemagen_sales_orders";
        """);

    public override Task Hostile_names() => Verify(
        Scenario.HostileNames,
        """
        CREATE TABLE "Robert'); DROP TABLE ""students""; --" (
            "select" INTEGER NOT NULL CONSTRAINT "pk_Robert'); DROP TABLE ""students""; --" PRIMARY KEY AUTOINCREMENT,
            "a""b`c]d[e'f;g" TEXT NOT NULL,
            "party 🎉" TEXT NOT NULL,
            "line_break" TEXT NOT NULL,
            "back\slash.dot/" TEXT NOT NULL /* told */,
            "@p0 :x ?  $1" TEXT NOT NULL,
            "blank " TEXT NOT NULL,
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_a""b`c]d[e'f;g" CHECK (length("a""b`c]d[e'f;g") <= 10),
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_party 🎉" CHECK (length("party 🎉") <= 10),
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_line_break" CHECK (length("line_break") <= 10),
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_back\slash.dot/" CHECK (length("back\slash.dot/") <= 10),
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_@p0 :x ?  $1" CHECK (length("@p0 :x ?  $1") <= 10),
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_blank " CHECK (length("blank ") <= 10),
            CONSTRAINT "ck_Robert'); DROP TABLE ""students""; --_a""b`c]d[e'f;g_2" CHECK ("a""b`c]d[e'f;g" IS NOT NULL)
        );
        CREATE UNIQUE INDEX "uq_Robert'); DROP TABLE ""students""; --_a""b`c]d[e'f;g_party 🎉" ON "Robert'); DROP TABLE ""students""; --" ("a""b`c]d[e'f;g" DESC, "party 🎉");
        CREATE INDEX "ix_Robert'); DROP TABLE ""students""; --_line_break" ON "Robert'); DROP TABLE ""students""; --" ("line_break", "back\slash.dot/");
        -- down
        DROP TABLE "Robert'); DROP TABLE ""students""; --";
        """);

    public override Task Names_over_the_limit() => Verify(
        Scenario.LongNames,
        """
        CREATE TABLE "日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本" PRIMARY KEY AUTOINCREMENT,
            "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad" INTEGER NOT NULL,
            "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8" INTEGER NOT NULL,
            "日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本" TEXT NOT NULL,
            CONSTRAINT "ck_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_ccccccccccccccccccccccccccccccccccc_c5d50871" CHECK ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_ccccccccccccccccccccccccccccccccccc_c6d50a04" CHECK ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日_c0c26f29" CHECK ("日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本" IN ('a', 'b'))
        );
        CREATE UNIQUE INDEX "uq_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_ccccccccccccccccccccccccccccccccccc_dcaa02a9" ON "日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本" ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad");
        CREATE UNIQUE INDEX "uq_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_ccccccccccccccccccccccccccccccccccc_ddaa043c" ON "日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本" ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8");
        -- down
        DROP TABLE "日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本";
        """);

    public override Task Partitions_of_a_day() => Verify(
        Scenario.Partitioned(PartitionInterval.Day),
        """
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        CREATE TABLE "page_views" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_page_views" PRIMARY KEY AUTOINCREMENT,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_page_views_path" CHECK (length("path") <= 200),
            CONSTRAINT "ck_page_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_page_views_path" ON "page_views" ("path");
        -- down
        DROP TABLE "page_views";
        """);

    public override Task Partitions_of_a_week() => Verify(
        Scenario.Partitioned(PartitionInterval.Week),
        """
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        CREATE TABLE "page_views" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_page_views" PRIMARY KEY AUTOINCREMENT,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_page_views_path" CHECK (length("path") <= 200),
            CONSTRAINT "ck_page_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_page_views_path" ON "page_views" ("path");
        -- down
        DROP TABLE "page_views";
        """);

    public override Task Partitions_of_a_month() => Verify(
        Scenario.Partitioned(PartitionInterval.Month),
        """
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        CREATE TABLE "page_views" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_page_views" PRIMARY KEY AUTOINCREMENT,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_page_views_path" CHECK (length("path") <= 200),
            CONSTRAINT "ck_page_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_page_views_path" ON "page_views" ("path");
        -- down
        DROP TABLE "page_views";
        """);

    public override Task Partitions_of_a_quarter() => Verify(
        Scenario.Partitioned(PartitionInterval.Quarter),
        """
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        CREATE TABLE "page_views" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_page_views" PRIMARY KEY AUTOINCREMENT,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_page_views_path" CHECK (length("path") <= 200),
            CONSTRAINT "ck_page_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_page_views_path" ON "page_views" ("path");
        -- down
        DROP TABLE "page_views";
        """);

    public override Task Partitions_of_a_year() => Verify(
        Scenario.Partitioned(PartitionInterval.Year),
        """
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        CREATE TABLE "page_views" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_page_views" PRIMARY KEY AUTOINCREMENT,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_page_views_path" CHECK (length("path") <= 200),
            CONSTRAINT "ck_page_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_page_views_path" ON "page_views" ("path");
        -- down
        DROP TABLE "page_views";
        """);

    public override Task Partitions_from_a_start() => Verify(
        Scenario.Partitioned(PartitionInterval.Week, "2025-01-01", new DateType()),
        """
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        CREATE TABLE "page_views" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_page_views" PRIMARY KEY AUTOINCREMENT,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "ck_page_views_path" CHECK (length("path") <= 200)
        );
        CREATE INDEX "ix_page_views_path" ON "page_views" ("path");
        -- down
        DROP TABLE "page_views";
        """);

    public override Task Column_that_the_application_encrypts() => Verify(
        Scenario.Encrypted,
        """
        -- Left out on SQLite: the default of name: the column holds ciphertext.
        -- Left out on SQLite: a check on name: the column holds ciphertext.
        CREATE TABLE "patients" (
            "id" TEXT NOT NULL,
            "name" BLOB NOT NULL,
            "diagnosis" BLOB,
            CONSTRAINT "pk_patients" PRIMARY KEY ("id"),
            CONSTRAINT "ck_patients_id" CHECK (length("id") = 36),
            CONSTRAINT "ck_patients_name" CHECK (length("name") <= 437)
        );
        -- down
        DROP TABLE "patients";
        """);

    public override Task What_the_database_lacks_is_left_out() => Verify(
        Scenario.Lacking,
        """
        -- Left out on SQLite: the step of 2 between the numbers of id: SQLite numbers rows one by one.
        -- Left out on SQLite: the partitioning by created_at: SQLite has no partitioned tables.
        -- Left out on SQLite: the columnstore index ix_analytics (customer_id, created_at): SQLite has no columnstore indexes.
        CREATE TABLE "events" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_events" PRIMARY KEY AUTOINCREMENT,
            "customer_id" INTEGER NOT NULL,
            "number" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "fk_events_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id"),
            CONSTRAINT "ck_events_number" CHECK (length("number") <= 20),
            CONSTRAINT "ck_events_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE UNIQUE INDEX "uq_events_number" ON "events" ("number");
        -- down
        DROP TABLE "events";
        """);
}
