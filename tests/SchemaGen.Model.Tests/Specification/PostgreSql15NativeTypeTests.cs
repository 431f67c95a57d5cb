using SchemaGen.Engines;
using SchemaGen.Model.Dialects.PostgreSql;

namespace SchemaGen.Model.Tests.Specification;

[Trait("Needs", "Engines")]
public class PostgreSql15NativeTypeTests : NativeTypeSpecification
{
    protected override SchemaTarget Target { get; } = new(new PostgreSqlDialect(), new ServerVersion(15));

    protected override Engine? Engine => Engine.PostgreSql15;

    // Not every server of the tests has PostGIS.
    protected virtual bool HasPostGis => true;

    public override Task Texts_bits_and_years() => Verify(
        """
        CREATE TABLE "things" (
            "id" bigint NOT NULL,
            "c01" text NOT NULL,
            "c02" bit(8),
            "c03" bigint NOT NULL,
            "c04" numeric(20),
            "c05" smallint NOT NULL,
            "c06" varchar(26),
            "c07" bytea NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c03" CHECK ("c03" BETWEEN 0 AND 9223372036854775807),
            CONSTRAINT "ck_things_c04" CHECK ("c04" BETWEEN 0 AND 18446744073709551615),
            CONSTRAINT "ck_things_c05" CHECK ("c05" BETWEEN 1901 AND 2155),
            CONSTRAINT "ck_things_c06" CHECK ("c06" ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$'),
            CONSTRAINT "ck_things_c07" CHECK (octet_length("c07") = 8)
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Lists_and_documents() => Verify(
        """
        CREATE EXTENSION IF NOT EXISTS "hstore";
        CREATE TABLE "things" (
            "id" bigint NOT NULL,
            "c01" text[] NOT NULL,
            "c02" integer[],
            "c03" varchar(20)[] NOT NULL,
            "c04" hstore,
            "c05" text NOT NULL,
            "c06" cidr,
            "c07" macaddr NOT NULL,
            "c08" int4range,
            "c09" int8range NOT NULL,
            "c10" numrange,
            "c11" daterange NOT NULL,
            "c12" tsrange,
            "c13" tstzrange NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK ("c01" <@ ARRAY['a', 'b b', 'it''s']::text[]),
            CONSTRAINT "ck_things_c05" CHECK (xml_is_well_formed_document("c05"))
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task The_same_on_strings() => Verify(
        """
        CREATE TABLE "things" (
            "id" bigint NOT NULL,
            "c01" varchar(8) NOT NULL,
            "c02" text,
            "c03" text NOT NULL,
            "c04" text,
            "c05" text NOT NULL,
            "c06" varchar(49),
            "c07" varchar(17) NOT NULL,
            "c08" text,
            "c09" text NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c01" CHECK ("c01" ~ '^[01]{8}$'),
            CONSTRAINT "ck_things_c02" CHECK (string_to_array("c02", ',') <@ ARRAY['a', 'b b', 'it''s']::text[]),
            CONSTRAINT "ck_things_c03" CHECK (string_to_array("c03", ',') <@ ARRAY['trailing ', 'é']::text[]),
            CONSTRAINT "ck_things_c04" CHECK (jsonb_typeof("c04"::jsonb) = 'array'),
            CONSTRAINT "ck_things_c05" CHECK (jsonb_typeof("c05"::jsonb) = 'object'),
            CONSTRAINT "ck_things_c06" CHECK ("c06" IS NULL OR ("c06"::cidr) IS NOT NULL AND "c06" LIKE '%/%'),
            CONSTRAINT "ck_things_c07" CHECK ("c07" ~ '^[0-9a-f]{2}(:[0-9a-f]{2}){5}$'),
            CONSTRAINT "ck_things_c08" CHECK ("c08" IS NULL OR ("c08"::int4range) IS NOT NULL),
            CONSTRAINT "ck_things_c09" CHECK (("c09"::tstzrange) IS NOT NULL)
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Searched_types() => Verify(
        """
        CREATE EXTENSION IF NOT EXISTS "ltree";
        CREATE COLLATION IF NOT EXISTS "case_insensitive" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        CREATE TABLE "things" (
            "id" bigint NOT NULL,
            "c01" ltree NOT NULL,
            "c02" text COLLATE "case_insensitive",
            "c03" text COLLATE "case_insensitive" NOT NULL,
            "c04" tsvector,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c02" CHECK (char_length("c02") <= 255),
            CONSTRAINT "ck_things_c03" CHECK (char_length("c03") <= 5000)
        );
        -- down
        DROP TABLE "things";
        """);

    public override Task Vectors() => Verify(
        """
        CREATE EXTENSION IF NOT EXISTS "vector";
        CREATE TABLE "things" (
            "id" bigint NOT NULL,
            "c01" vector(3) NOT NULL,
            "c02" vector(1536),
            "c03" bytea NOT NULL,
            CONSTRAINT "pk_things" PRIMARY KEY ("id"),
            CONSTRAINT "ck_things_c03" CHECK (octet_length("c03") = 80000)
        );
        -- down
        DROP TABLE "things";
        """,
        // The others come without pgvector.
        engine: Engine.PgLite);

    public override Task Shapes() => Verify(
        """
        CREATE EXTENSION IF NOT EXISTS "postgis";
        CREATE TABLE "things" (
            "id" bigint NOT NULL,
            "c01" geometry(Point,4326) NOT NULL,
            "c02" geometry(LineString,4326),
            "c03" geometry(Polygon,3857) NOT NULL,
            "c04" geometry(MultiPoint,4326),
            "c05" geometry(MultiLineString,4326) NOT NULL,
            "c06" geometry(MultiPolygon,4326),
            "c07" geometry(GeometryCollection,4326) NOT NULL,
            "c08" geography(Geometry,4326),
            CONSTRAINT "pk_things" PRIMARY KEY ("id")
        );
        -- down
        DROP TABLE "things";
        """,
        runs: HasPostGis);
}
