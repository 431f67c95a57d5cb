using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Partitions;

public sealed class SqlitePartitionTests() : PartitionSpecification(DialectSet.Sqlite)
{
    protected override IReadOnlyList<Engine> Engines => [Engine.Sqlite];

    public override Task Ranges_of_values() => Verify(
        Ranges,
        """
        -- Left out on SQLite: the partitioning by sent_at: SQLite has no partitioned tables.
        CREATE TABLE "letters" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_letters" PRIMARY KEY AUTOINCREMENT,
            "sent_at" TEXT NOT NULL,
            CONSTRAINT "ck_letters_sent_at" CHECK ("sent_at" GLOB '*+00:00')
        );
        -- Left out on SQLite: the partitioning by order_total: SQLite has no partitioned tables.
        CREATE TABLE "orders" (
            "id" INTEGER NOT NULL,
            "order_total" NUMERIC NOT NULL,
            CONSTRAINT "pk_orders" PRIMARY KEY ("id", "order_total"),
            CONSTRAINT "ck_orders_order_total" CHECK (typeof("order_total") IN ('integer', 'real', 'null') AND abs("order_total") < 1e8)
        );
        """,
        """
        INSERT INTO orders (id, order_total) VALUES (1, 99.99), (2, 100);
        """);

    public override Task A_hash() => Verify(
        Hashes,
        """
        -- Left out on SQLite: the partitioning by user_id: SQLite has no partitioned tables.
        CREATE TABLE "sessions" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_sessions" PRIMARY KEY AUTOINCREMENT,
            "user_id" INTEGER NOT NULL
        );
        -- Left out on SQLite: the partitioning by code: SQLite has no partitioned tables.
        CREATE TABLE "vouchers" (
            "code" TEXT NOT NULL,
            CONSTRAINT "ck_vouchers_code" CHECK (length("code") <= 20)
        );
        CREATE UNIQUE INDEX "uq_vouchers_code" ON "vouchers" ("code");
        """,
        """
        INSERT INTO vouchers (code) VALUES ('a');
        ! INSERT INTO vouchers (code) VALUES ('a');
        """);

    public override Task Lists_of_values() => Verify(
        Lists,
        """
        -- Left out on SQLite: the partitioning by kind: SQLite has no partitioned tables.
        CREATE TABLE "parts" (
            "kind" INTEGER NOT NULL,
            CONSTRAINT "ck_parts_kind" CHECK ("kind" BETWEEN -32768 AND 32767)
        );
        -- Left out on SQLite: the partitioning by region: SQLite has no partitioned tables.
        CREATE TABLE "shops" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_shops" PRIMARY KEY AUTOINCREMENT,
            "region" TEXT NOT NULL,
            CONSTRAINT "ck_shops_region" CHECK (length("region") <= 2)
        );
        """,
        """
        INSERT INTO parts (kind) VALUES (4);
        """);

    public override Task Subpartitions() => Verify(
        Divided,
        """
        -- Left out on SQLite: the partitioning by day: SQLite has no partitioned tables.
        CREATE TABLE "visits" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_visits" PRIMARY KEY AUTOINCREMENT,
            "user_id" INTEGER NOT NULL,
            "day" TEXT NOT NULL
        );
        """,
        """
        INSERT INTO visits (user_id, day) VALUES (1, '2025-12-31');
        """);

    public override Task A_guard_table() => Verify(
        Guarded,
        """
        -- Left out on SQLite: the partitioning by id: SQLite has no partitioned tables.
        CREATE TABLE "invoices" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_invoices" PRIMARY KEY AUTOINCREMENT,
            "number" TEXT,
            CONSTRAINT "ck_invoices_number" CHECK (length("number") <= 20)
        );
        CREATE UNIQUE INDEX "uq_invoices_number" ON "invoices" ("number");
        """,
        """
        INSERT INTO invoices (id, number) VALUES (1, 'A'), (2, NULL), (3, NULL);
        ! INSERT INTO invoices (id, number) VALUES (200, 'A');
        """);
}
