using SchemaGen.Engines;
using SchemaGen.Model.Dialects.Sqlite;

namespace SchemaGen.Model.Tests.Specification;

public sealed class SqliteNativeTypeTests : NativeTypeSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqliteDialect());

    protected override Engine? Engine => Engine.Sqlite;

    public override Task Texts_bits_and_years() => Verify(
        """
        CREATE TABLE "things" (
            "id" INTEGER NOT NULL,
            "c01" TEXT NOT NULL,
            "c02" INTEGER,
            "c03" INTEGER NOT NULL,
            "c04" INTEGER,
            "c05" INTEGER NOT NULL,
            "c06" TEXT,
            "c07" BLOB NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c02" CHECK ("c02" BETWEEN 0 AND 255),
            CONSTRAINT "ck_things_c03" CHECK ("c03" BETWEEN 0 AND 9223372036854775807),
            CONSTRAINT "ck_things_c04" CHECK (typeof("c04") IN ('integer', 'null')),
            CONSTRAINT "ck_things_c05" CHECK ("c05" BETWEEN 1901 AND 2155),
            CONSTRAINT "ck_things_c06" CHECK (length("c06") = 26 AND "c06" GLOB '[0-7]*' AND "c06" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*' AND instr("c06", char(0)) = 0),
            CONSTRAINT "ck_things_c07" CHECK (length("c07") = 8)
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Lists_and_documents() => Verify(
        """
        CREATE TABLE "things" (
            "id" INTEGER NOT NULL,
            "c01" TEXT NOT NULL,
            "c02" TEXT,
            "c03" TEXT NOT NULL,
            "c04" TEXT,
            "c05" TEXT NOT NULL,
            "c06" TEXT,
            "c07" TEXT NOT NULL,
            "c08" TEXT,
            "c09" TEXT NOT NULL,
            "c10" TEXT,
            "c11" TEXT NOT NULL,
            "c12" TEXT,
            "c13" TEXT NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK (("c01" = '' OR replace(replace(replace(',' || replace("c01", ',', ',,') || ',', ',a,', ''), ',b b,', ''), ',it''s,', '') = '')),
            CONSTRAINT "ck_things_c02" CHECK (json_valid("c02") AND json_type("c02") = 'array' AND instr("c02", char(0)) = 0),
            CONSTRAINT "ck_things_c03" CHECK (json_valid("c03") AND json_type("c03") = 'array' AND instr("c03", char(0)) = 0),
            CONSTRAINT "ck_things_c04" CHECK (json_valid("c04") AND json_type("c04") = 'object' AND instr("c04", char(0)) = 0),
            CONSTRAINT "ck_things_c06" CHECK (length("c06") <= 49 AND "c06" GLOB '*[:.]*/[0-9]*' AND "c06" NOT GLOB '*[^0-9A-Fa-f:./]*' AND instr("c06", char(0)) = 0),
            CONSTRAINT "ck_things_c07" CHECK ("c07" GLOB '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' AND instr("c07", char(0)) = 0),
            CONSTRAINT "ck_things_c08" CHECK ((substr("c08", 1, 1) IN ('[', '(') AND substr("c08", -1) IN (']', ')') AND instr("c08", ',') > 1 OR "c08" = 'empty')),
            CONSTRAINT "ck_things_c09" CHECK ((substr("c09", 1, 1) IN ('[', '(') AND substr("c09", -1) IN (']', ')') AND instr("c09", ',') > 1 OR "c09" = 'empty')),
            CONSTRAINT "ck_things_c10" CHECK ((substr("c10", 1, 1) IN ('[', '(') AND substr("c10", -1) IN (']', ')') AND instr("c10", ',') > 1 OR "c10" = 'empty')),
            CONSTRAINT "ck_things_c11" CHECK ((substr("c11", 1, 1) IN ('[', '(') AND substr("c11", -1) IN (']', ')') AND instr("c11", ',') > 1 OR "c11" = 'empty')),
            CONSTRAINT "ck_things_c12" CHECK ((substr("c12", 1, 1) IN ('[', '(') AND substr("c12", -1) IN (']', ')') AND instr("c12", ',') > 1 OR "c12" = 'empty')),
            CONSTRAINT "ck_things_c13" CHECK ((substr("c13", 1, 1) IN ('[', '(') AND substr("c13", -1) IN (']', ')') AND instr("c13", ',') > 1 OR "c13" = 'empty'))
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task The_same_on_strings() => Verify(
        """
        CREATE TABLE "things" (
            "id" INTEGER NOT NULL,
            "c01" TEXT NOT NULL,
            "c02" TEXT,
            "c03" TEXT NOT NULL,
            "c04" TEXT,
            "c05" TEXT NOT NULL,
            "c06" TEXT,
            "c07" TEXT NOT NULL,
            "c08" TEXT,
            "c09" TEXT NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK (length("c01") = 8 AND "c01" NOT GLOB '*[^01]*' AND instr("c01", char(0)) = 0),
            CONSTRAINT "ck_things_c02" CHECK (("c02" = '' OR replace(replace(replace(',' || replace("c02", ',', ',,') || ',', ',a,', ''), ',b b,', ''), ',it''s,', '') = '')),
            CONSTRAINT "ck_things_c03" CHECK (("c03" = '' OR replace(replace(',' || replace("c03", ',', ',,') || ',', ',trailing ,', ''), ',é,', '') = '')),
            CONSTRAINT "ck_things_c04" CHECK (json_valid("c04") AND json_type("c04") = 'array' AND instr("c04", char(0)) = 0),
            CONSTRAINT "ck_things_c05" CHECK (json_valid("c05") AND json_type("c05") = 'object' AND instr("c05", char(0)) = 0),
            CONSTRAINT "ck_things_c06" CHECK (length("c06") <= 49 AND "c06" GLOB '*[:.]*/[0-9]*' AND "c06" NOT GLOB '*[^0-9A-Fa-f:./]*' AND instr("c06", char(0)) = 0),
            CONSTRAINT "ck_things_c07" CHECK ("c07" GLOB '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' AND instr("c07", char(0)) = 0),
            CONSTRAINT "ck_things_c08" CHECK ((substr("c08", 1, 1) IN ('[', '(') AND substr("c08", -1) IN (']', ')') AND instr("c08", ',') > 1 OR "c08" = 'empty')),
            CONSTRAINT "ck_things_c09" CHECK ((substr("c09", 1, 1) IN ('[', '(') AND substr("c09", -1) IN (']', ')') AND instr("c09", ',') > 1 OR "c09" = 'empty'))
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Searched_types() => Verify(
        """
        -- Left out on SQLite: the column c04: SQLite has no type for the words of a text.
        CREATE TABLE "things" (
            "id" INTEGER NOT NULL,
            "c01" TEXT NOT NULL,
            "c02" TEXT COLLATE NOCASE,
            "c03" TEXT COLLATE NOCASE NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK (length("c01") <= 768 AND "c01" NOT GLOB '*[^A-Za-z0-9_.]*' AND "c01" NOT GLOB '.*' AND "c01" NOT GLOB '*.' AND "c01" NOT GLOB '*..*' AND instr("c01", char(0)) = 0),
            CONSTRAINT "ck_things_c02" CHECK (length("c02") <= 255),
            CONSTRAINT "ck_things_c03" CHECK (length("c03") <= 5000)
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Vectors() => Verify(
        """
        CREATE TABLE "things" (
            "id" INTEGER NOT NULL,
            "c01" BLOB NOT NULL,
            "c02" BLOB,
            "c03" BLOB NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK (typeof("c01") IN ('blob', 'null') AND length("c01") = 12),
            CONSTRAINT "ck_things_c02" CHECK (typeof("c02") IN ('blob', 'null') AND length("c02") = 6144),
            CONSTRAINT "ck_things_c03" CHECK (typeof("c03") IN ('blob', 'null') AND length("c03") = 80000)
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Shapes() => Verify(
        """
        CREATE TABLE "things" (
            "id" INTEGER NOT NULL,
            "c01" BLOB NOT NULL,
            "c02" BLOB,
            "c03" BLOB NOT NULL,
            "c04" BLOB,
            "c05" BLOB NOT NULL,
            "c06" BLOB,
            "c07" BLOB NOT NULL,
            "c08" BLOB,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK (substr("c01", 1, 5) IN (x'0101000000', x'0000000001')),
            CONSTRAINT "ck_things_c02" CHECK (substr("c02", 1, 5) IN (x'0102000000', x'0000000002')),
            CONSTRAINT "ck_things_c03" CHECK (substr("c03", 1, 5) IN (x'0103000000', x'0000000003')),
            CONSTRAINT "ck_things_c04" CHECK (substr("c04", 1, 5) IN (x'0104000000', x'0000000004')),
            CONSTRAINT "ck_things_c05" CHECK (substr("c05", 1, 5) IN (x'0105000000', x'0000000005')),
            CONSTRAINT "ck_things_c06" CHECK (substr("c06", 1, 5) IN (x'0106000000', x'0000000006')),
            CONSTRAINT "ck_things_c07" CHECK (substr("c07", 1, 5) IN (x'0107000000', x'0000000007')),
            CONSTRAINT "ck_things_c08" CHECK (substr("c08", 1, 1) IN (x'00', x'01'))
        );
        -- down
        DROP TABLE "things";
        """);
}
