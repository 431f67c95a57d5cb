using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Keys;

public sealed class SqlServerKeyTests() : KeySpecification(DialectSet.SqlServer)
{
    public override Task Composite_and_natural_keys_over_schemas() => Verify(
        Geography,
        """
        IF SCHEMA_ID(N'schemagen_geo') IS NULL EXEC(N'CREATE SCHEMA [schemagen_geo]');
        CREATE TABLE [schemagen_geo].[regions] (
            [country] nvarchar(2) NOT NULL,
            [code] nvarchar(8) NOT NULL,
            [name] nvarchar(40) NOT NULL,
            [parent_code] nvarchar(8) NULL,
            CONSTRAINT [pk_regions] PRIMARY KEY CLUSTERED ([country], [code]),
            CONSTRAINT [fk_regions_country_parent_code] FOREIGN KEY ([country], [parent_code]) REFERENCES [schemagen_geo].[regions] ([country], [code]),
            CONSTRAINT [ck_regions_country] CHECK (DATALENGTH([country]) = 4)
        );
        CREATE UNIQUE INDEX [uq_regions_name] ON [schemagen_geo].[regions] ([name]);
        IF SCHEMA_ID(N'schemagen_shop') IS NULL EXEC(N'CREATE SCHEMA [schemagen_shop]');
        CREATE TABLE [schemagen_shop].[depots] (
            [code] nvarchar(10) NOT NULL,
            [nation] nvarchar(2) NOT NULL,
            [area] nvarchar(8) NOT NULL,
            CONSTRAINT [pk_depots] PRIMARY KEY CLUSTERED ([code]),
            CONSTRAINT [fk_depots_nation_area] FOREIGN KEY ([nation], [area]) REFERENCES [schemagen_geo].[regions] ([country], [code]) ON DELETE CASCADE,
            CONSTRAINT [ck_depots_nation] CHECK (DATALENGTH([nation]) = 4)
        );
        -- Left out on SQL Server: the action of the foreign key (region_name): SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself (here also schemagen_geo.regions -> schemagen_shop.depots -> visits).
        CREATE TABLE [visits] (
            [number] smallint NOT NULL,
            [depot_code] nvarchar(10) NOT NULL,
            [region_name] nvarchar(40) NULL,
            CONSTRAINT [pk_visits] PRIMARY KEY CLUSTERED ([number]),
            CONSTRAINT [fk_visits_depot_code] FOREIGN KEY ([depot_code]) REFERENCES [schemagen_shop].[depots] ([code]) ON DELETE CASCADE,
            CONSTRAINT [fk_visits_region_name] FOREIGN KEY ([region_name]) REFERENCES [schemagen_geo].[regions] ([name])
        );
        """,
        GeographyRows);

    public override Task Tables_that_refer_to_each_other() => Verify(
        Circles,
        """
        -- Left out on SQL Server: the action of the foreign key (up_id): SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself (here also nodes -> nodes).
        CREATE TABLE [nodes] (
            [id] smallint NOT NULL,
            [up_id] smallint NULL,
            CONSTRAINT [pk_nodes] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_nodes_up_id] FOREIGN KEY ([up_id]) REFERENCES [nodes] ([id])
        );
        CREATE TABLE [authors] (
            [id] smallint NOT NULL,
            [best_id] smallint NULL,
            CONSTRAINT [pk_authors] PRIMARY KEY CLUSTERED ([id])
        );
        -- Left out on SQL Server: the action of the foreign key (author_id): SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself (here also books -> authors -> books).
        CREATE TABLE [books] (
            [id] smallint NOT NULL,
            [author_id] smallint NOT NULL,
            CONSTRAINT [pk_books] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [authors] ([id])
        );
        ALTER TABLE [authors] ADD CONSTRAINT [fk_authors_best_id] FOREIGN KEY ([best_id]) REFERENCES [books] ([id]) ON DELETE SET NULL;
        CREATE TABLE [eggs] (
            [id] smallint NOT NULL,
            [nest_id] smallint NULL,
            CONSTRAINT [pk_eggs] PRIMARY KEY CLUSTERED ([id])
        );
        CREATE TABLE [hens] (
            [id] smallint NOT NULL,
            [egg_id] smallint NULL,
            CONSTRAINT [pk_hens] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_hens_egg_id] FOREIGN KEY ([egg_id]) REFERENCES [eggs] ([id])
        );
        CREATE TABLE [nests] (
            [id] smallint NOT NULL,
            [hen_id] smallint NULL,
            CONSTRAINT [pk_nests] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_nests_hen_id] FOREIGN KEY ([hen_id]) REFERENCES [hens] ([id])
        );
        ALTER TABLE [eggs] ADD CONSTRAINT [fk_eggs_nest_id] FOREIGN KEY ([nest_id]) REFERENCES [nests] ([id]);
        """,
        CircleRows);

    public override Task Nulls_in_unique_keys() => Verify(
        Nulls,
        """
        CREATE TABLE [places] (
            [id] smallint NOT NULL,
            [code] nvarchar(10) NULL,
            [room] smallint NOT NULL,
            [seat] smallint NULL,
            [slot] smallint NULL,
            [sole] nvarchar(10) COLLATE Latin1_General_100_CI_AS_SC NULL,
            CONSTRAINT [pk_places] PRIMARY KEY CLUSTERED ([id])
        );
        CREATE UNIQUE INDEX [uq_places_code] ON [places] ([code]) WHERE [code] IS NOT NULL;
        CREATE UNIQUE INDEX [uq_places_room_seat] ON [places] ([room], [seat]) WHERE [seat] IS NOT NULL;
        CREATE UNIQUE INDEX [uq_places_room_slot] ON [places] ([room], [slot]);
        CREATE UNIQUE INDEX [uq_places_sole] ON [places] ([sole]);
        CREATE UNIQUE INDEX [uq_places_room_id] ON [places] ([room], [id]);
        -- Left out on SQL Server: the foreign key (code): the unique index over places admits several NULLs, and SQL Server cannot refer to such an index.
        -- Left out on SQL Server: the foreign key (room, seat): the unique index over places admits several NULLs, and SQL Server cannot refer to such an index.
        CREATE TABLE [bookings] (
            [id] smallint NOT NULL,
            [code] nvarchar(10) NULL,
            [room] smallint NOT NULL,
            [seat] smallint NULL,
            [slot] smallint NULL,
            CONSTRAINT [pk_bookings] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_bookings_room_slot] FOREIGN KEY ([room], [slot]) REFERENCES [places] ([room], [slot])
        );
        """,
        DistinctRows + NotDistinctRows);
}
