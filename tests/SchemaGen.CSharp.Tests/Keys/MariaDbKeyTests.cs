using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Keys;

[Trait("Needs", "Engines")]
public sealed class MariaDbKeyTests() : KeySpecification(DialectSet.MariaDb)
{
    protected override Engine Engine => Engine.MariaDb;

    public override Task Composite_and_natural_keys_over_schemas() => Verify(
        Geography,
        """
        CREATE DATABASE IF NOT EXISTS `schemagen_geo`;
        CREATE TABLE `schemagen_geo`.`regions` (
            `country` VARCHAR(2) NOT NULL,
            `code` VARCHAR(8) NOT NULL,
            `name` VARCHAR(40) NOT NULL,
            `parent_code` VARCHAR(8),
            PRIMARY KEY (`country`, `code`),
            CONSTRAINT `fk_regions_country_parent_code` FOREIGN KEY (`country`, `parent_code`) REFERENCES `schemagen_geo`.`regions` (`country`, `code`),
            CONSTRAINT `ck_regions_country` CHECK (char_length(`country`) = 2)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_regions_name` ON `schemagen_geo`.`regions` (`name`);
        CREATE DATABASE IF NOT EXISTS `schemagen_shop`;
        CREATE TABLE `schemagen_shop`.`depots` (
            `code` VARCHAR(10) NOT NULL,
            `nation` VARCHAR(2) NOT NULL,
            `area` VARCHAR(8) NOT NULL,
            PRIMARY KEY (`code`),
            CONSTRAINT `fk_depots_nation_area` FOREIGN KEY (`nation`, `area`) REFERENCES `schemagen_geo`.`regions` (`country`, `code`) ON DELETE CASCADE,
            CONSTRAINT `ck_depots_nation` CHECK (char_length(`nation`) = 2)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TABLE `visits` (
            `number` SMALLINT NOT NULL,
            `depot_code` VARCHAR(10) NOT NULL,
            `region_name` VARCHAR(40),
            PRIMARY KEY (`number`),
            CONSTRAINT `fk_visits_depot_code` FOREIGN KEY (`depot_code`) REFERENCES `schemagen_shop`.`depots` (`code`) ON DELETE CASCADE,
            CONSTRAINT `fk_visits_region_name` FOREIGN KEY (`region_name`) REFERENCES `schemagen_geo`.`regions` (`name`) ON DELETE SET NULL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        """,
        GeographyRows);

    public override Task Tables_that_refer_to_each_other() => Verify(
        Circles,
        """
        CREATE TABLE `nodes` (
            `id` SMALLINT NOT NULL,
            `up_id` SMALLINT,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_nodes_up_id` FOREIGN KEY (`up_id`) REFERENCES `nodes` (`id`) ON DELETE CASCADE
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TABLE `authors` (
            `id` SMALLINT NOT NULL,
            `best_id` SMALLINT,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TABLE `books` (
            `id` SMALLINT NOT NULL,
            `author_id` SMALLINT NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_books_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        ALTER TABLE `authors` ADD INDEX `fk_authors_best_id` (`best_id`), ADD CONSTRAINT `fk_authors_best_id` FOREIGN KEY (`best_id`) REFERENCES `books` (`id`) ON DELETE SET NULL;
        CREATE TABLE `eggs` (
            `id` SMALLINT NOT NULL,
            `nest_id` SMALLINT,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TABLE `hens` (
            `id` SMALLINT NOT NULL,
            `egg_id` SMALLINT,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_hens_egg_id` FOREIGN KEY (`egg_id`) REFERENCES `eggs` (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TABLE `nests` (
            `id` SMALLINT NOT NULL,
            `hen_id` SMALLINT,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_nests_hen_id` FOREIGN KEY (`hen_id`) REFERENCES `hens` (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        ALTER TABLE `eggs` ADD INDEX `fk_eggs_nest_id` (`nest_id`), ADD CONSTRAINT `fk_eggs_nest_id` FOREIGN KEY (`nest_id`) REFERENCES `nests` (`id`);
        """,
        CircleRows);

    public override Task Nulls_in_unique_keys() => Verify(
        Nulls,
        """
        -- Left out on MariaDB: the equality of NULLs in the unique index (room, slot): NULLs are never equal in a unique index of MariaDB.
        -- Left out on MariaDB: the equality of NULLs in the unique index (sole): NULLs are never equal in a unique index of MariaDB.
        CREATE TABLE `places` (
            `id` SMALLINT NOT NULL,
            `code` VARCHAR(10),
            `room` SMALLINT NOT NULL,
            `seat` SMALLINT,
            `slot` SMALLINT,
            `sole` VARCHAR(10) COLLATE utf8mb4_uca1400_nopad_as_ci,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE UNIQUE INDEX `uq_places_code` ON `places` (`code`);
        CREATE UNIQUE INDEX `uq_places_room_seat` ON `places` (`room`, `seat`);
        CREATE UNIQUE INDEX `uq_places_room_slot` ON `places` (`room`, `slot`);
        CREATE UNIQUE INDEX `uq_places_sole` ON `places` (`sole`);
        CREATE UNIQUE INDEX `uq_places_room_id` ON `places` (`room`, `id`);
        CREATE TABLE `bookings` (
            `id` SMALLINT NOT NULL,
            `code` VARCHAR(10),
            `room` SMALLINT NOT NULL,
            `seat` SMALLINT,
            `slot` SMALLINT,
            PRIMARY KEY (`id`),
            CONSTRAINT `fk_bookings_code` FOREIGN KEY (`code`) REFERENCES `places` (`code`),
            CONSTRAINT `fk_bookings_room_seat` FOREIGN KEY (`room`, `seat`) REFERENCES `places` (`room`, `seat`),
            CONSTRAINT `fk_bookings_room_slot` FOREIGN KEY (`room`, `slot`) REFERENCES `places` (`room`, `slot`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        """,
        DistinctRows);
}
