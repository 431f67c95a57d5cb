using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Keys;

[Trait("Needs", "Engines")]
public sealed class PostgreSql15KeyTests : PostgreSqlKeyTests
{
    protected override Engine Engine => Engine.PostgreSql15;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18KeyTests : PostgreSqlKeyTests
{
    protected override Engine Engine => Engine.PostgreSql18;
}

/// <summary>PostgreSQL compares NULLs in a unique index since version 15.</summary>
public abstract class PostgreSqlKeyTests() : KeySpecification(DialectSet.PostgreSql)
{
    public override Task Composite_and_natural_keys_over_schemas() => Verify(
        Geography,
        """
        CREATE SCHEMA IF NOT EXISTS "schemagen_geo";
        CREATE TABLE "schemagen_geo"."regions" (
            "country" varchar(2) NOT NULL,
            "code" varchar(8) NOT NULL,
            "name" varchar(40) NOT NULL,
            "parent_code" varchar(8),
            CONSTRAINT "pk_regions" PRIMARY KEY ("country", "code"),
            CONSTRAINT "fk_regions_country_parent_code" FOREIGN KEY ("country", "parent_code") REFERENCES "schemagen_geo"."regions" ("country", "code"),
            CONSTRAINT "ck_regions_country" CHECK (char_length("country") = 2)
        );
        CREATE UNIQUE INDEX "uq_regions_name" ON "schemagen_geo"."regions" ("name");
        CREATE SCHEMA IF NOT EXISTS "schemagen_shop";
        CREATE TABLE "schemagen_shop"."depots" (
            "code" varchar(10) NOT NULL,
            "nation" varchar(2) NOT NULL,
            "area" varchar(8) NOT NULL,
            CONSTRAINT "pk_depots" PRIMARY KEY ("code"),
            CONSTRAINT "fk_depots_nation_area" FOREIGN KEY ("nation", "area") REFERENCES "schemagen_geo"."regions" ("country", "code") ON DELETE CASCADE,
            CONSTRAINT "ck_depots_nation" CHECK (char_length("nation") = 2)
        );
        CREATE TABLE "visits" (
            "number" smallint NOT NULL,
            "depot_code" varchar(10) NOT NULL,
            "region_name" varchar(40),
            CONSTRAINT "pk_visits" PRIMARY KEY ("number"),
            CONSTRAINT "fk_visits_depot_code" FOREIGN KEY ("depot_code") REFERENCES "schemagen_shop"."depots" ("code") ON DELETE CASCADE,
            CONSTRAINT "fk_visits_region_name" FOREIGN KEY ("region_name") REFERENCES "schemagen_geo"."regions" ("name") ON DELETE SET NULL
        );
        """,
        GeographyRows);

    public override Task Tables_that_refer_to_each_other() => Verify(
        Circles,
        """
        CREATE TABLE "nodes" (
            "id" smallint NOT NULL,
            "up_id" smallint,
            CONSTRAINT "pk_nodes" PRIMARY KEY ("id"),
            CONSTRAINT "fk_nodes_up_id" FOREIGN KEY ("up_id") REFERENCES "nodes" ("id") ON DELETE CASCADE
        );
        CREATE TABLE "authors" (
            "id" smallint NOT NULL,
            "best_id" smallint,
            CONSTRAINT "pk_authors" PRIMARY KEY ("id")
        );
        CREATE TABLE "books" (
            "id" smallint NOT NULL,
            "author_id" smallint NOT NULL,
            CONSTRAINT "pk_books" PRIMARY KEY ("id"),
            CONSTRAINT "fk_books_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE
        );
        ALTER TABLE "authors" ADD CONSTRAINT "fk_authors_best_id" FOREIGN KEY ("best_id") REFERENCES "books" ("id") ON DELETE SET NULL;
        CREATE TABLE "eggs" (
            "id" smallint NOT NULL,
            "nest_id" smallint,
            CONSTRAINT "pk_eggs" PRIMARY KEY ("id")
        );
        CREATE TABLE "hens" (
            "id" smallint NOT NULL,
            "egg_id" smallint,
            CONSTRAINT "pk_hens" PRIMARY KEY ("id"),
            CONSTRAINT "fk_hens_egg_id" FOREIGN KEY ("egg_id") REFERENCES "eggs" ("id")
        );
        CREATE TABLE "nests" (
            "id" smallint NOT NULL,
            "hen_id" smallint,
            CONSTRAINT "pk_nests" PRIMARY KEY ("id"),
            CONSTRAINT "fk_nests_hen_id" FOREIGN KEY ("hen_id") REFERENCES "hens" ("id")
        );
        ALTER TABLE "eggs" ADD CONSTRAINT "fk_eggs_nest_id" FOREIGN KEY ("nest_id") REFERENCES "nests" ("id");
        """,
        CircleRows);

    public override Task Nulls_in_unique_keys() => Verify(
        Nulls,
        """
        CREATE COLLATION IF NOT EXISTS "case_insensitive" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        CREATE TABLE "places" (
            "id" smallint NOT NULL,
            "code" varchar(10),
            "room" smallint NOT NULL,
            "seat" smallint,
            "slot" smallint,
            "sole" text COLLATE "case_insensitive",
            CONSTRAINT "pk_places" PRIMARY KEY ("id"),
            CONSTRAINT "ck_places_sole" CHECK (char_length("sole") <= 10)
        );
        CREATE UNIQUE INDEX "uq_places_code" ON "places" ("code");
        CREATE UNIQUE INDEX "uq_places_room_seat" ON "places" ("room", "seat");
        CREATE UNIQUE INDEX "uq_places_room_slot" ON "places" ("room", "slot") NULLS NOT DISTINCT;
        CREATE UNIQUE INDEX "uq_places_sole" ON "places" ("sole") NULLS NOT DISTINCT;
        CREATE UNIQUE INDEX "uq_places_room_id" ON "places" ("room", "id");
        CREATE TABLE "bookings" (
            "id" smallint NOT NULL,
            "code" varchar(10),
            "room" smallint NOT NULL,
            "seat" smallint,
            "slot" smallint,
            CONSTRAINT "pk_bookings" PRIMARY KEY ("id"),
            CONSTRAINT "fk_bookings_code" FOREIGN KEY ("code") REFERENCES "places" ("code"),
            CONSTRAINT "fk_bookings_room_seat" FOREIGN KEY ("room", "seat") REFERENCES "places" ("room", "seat"),
            CONSTRAINT "fk_bookings_room_slot" FOREIGN KEY ("room", "slot") REFERENCES "places" ("room", "slot")
        );
        """,
        DistinctRows + NotDistinctRows);
}
