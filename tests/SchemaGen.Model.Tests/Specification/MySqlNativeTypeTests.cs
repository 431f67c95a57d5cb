using SchemaGen.Model.Dialects.MySql;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

// No MySQL server can be had: a parser judges the SQL.
[Trait("Needs", "Engines")]
public sealed class MySqlNativeTypeTests : NativeTypeSpecification
{
    protected override SchemaTarget Target { get; } = new(new MySqlDialect());

    protected override void Judge(MigrationSql sql, SchemaTarget target) => Parsed.ByMySql(Parsed.Texts(sql), target.Version);

    public override Task Texts_bits_and_years() => Verify(
        """
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` MEDIUMTEXT NOT NULL,
            `c02` BIT(8),
            `c03` BIT(63) NOT NULL,
            `c04` BIT(64),
            `c05` YEAR NOT NULL,
            `c06` VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
            `c07` VARBINARY(8) NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_things_c05` CHECK (`c05` BETWEEN 1901 AND 2155),
            CONSTRAINT `ck_things_c06` CHECK (regexp_like(`c06`, '^[0-7][0-9A-HJKMNP-TV-Z]{25}(?!.)', 'cn')),
            CONSTRAINT `ck_things_c07` CHECK (length(`c07`) = 8)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """);

    public override Task Lists_and_documents() => Verify(
        """
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` SET('a', 'b b', 'it''s') NOT NULL,
            `c02` JSON,
            `c03` JSON NOT NULL,
            `c04` JSON,
            `c05` LONGTEXT NOT NULL,
            `c06` VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin,
            `c07` VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `c08` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
            `c09` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `c10` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
            `c11` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `c12` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
            `c13` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_things_c02` CHECK (json_type(`c02`) = 'ARRAY'),
            CONSTRAINT `ck_things_c03` CHECK (json_type(`c03`) = 'ARRAY'),
            CONSTRAINT `ck_things_c04` CHECK (json_type(`c04`) = 'OBJECT'),
            CONSTRAINT `ck_things_c05` CHECK (extractvalue(`c05`, '/*') IS NOT NULL),
            CONSTRAINT `ck_things_c06` CHECK (`c06` IS NULL OR regexp_like(`c06`, '^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)', 'cn') AND inet6_aton(substring_index(`c06`, '/', 1)) IS NOT NULL),
            CONSTRAINT `ck_things_c07` CHECK (regexp_like(`c07`, '^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)', 'cn')),
            CONSTRAINT `ck_things_c08` CHECK ((substr(`c08`, 1, 1) IN ('[', '(') AND substr(`c08`, -1) IN (']', ')') AND instr(`c08`, ',') > 1 OR `c08` = 'empty')),
            CONSTRAINT `ck_things_c09` CHECK ((substr(`c09`, 1, 1) IN ('[', '(') AND substr(`c09`, -1) IN (']', ')') AND instr(`c09`, ',') > 1 OR `c09` = 'empty')),
            CONSTRAINT `ck_things_c10` CHECK ((substr(`c10`, 1, 1) IN ('[', '(') AND substr(`c10`, -1) IN (']', ')') AND instr(`c10`, ',') > 1 OR `c10` = 'empty')),
            CONSTRAINT `ck_things_c11` CHECK ((substr(`c11`, 1, 1) IN ('[', '(') AND substr(`c11`, -1) IN (']', ')') AND instr(`c11`, ',') > 1 OR `c11` = 'empty')),
            CONSTRAINT `ck_things_c12` CHECK ((substr(`c12`, 1, 1) IN ('[', '(') AND substr(`c12`, -1) IN (']', ')') AND instr(`c12`, ',') > 1 OR `c12` = 'empty')),
            CONSTRAINT `ck_things_c13` CHECK ((substr(`c13`, 1, 1) IN ('[', '(') AND substr(`c13`, -1) IN (']', ')') AND instr(`c13`, ',') > 1 OR `c13` = 'empty'))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """);

    public override Task The_same_on_strings() => Verify(
        """
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `c02` SET('a', 'b b', 'it''s'),
            `c03` LONGTEXT NOT NULL,
            `c04` JSON,
            `c05` JSON NOT NULL,
            `c06` VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin,
            `c07` VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `c08` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
            `c09` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_things_c01` CHECK (regexp_like(`c01`, '^[01]{8}(?!.)', 'cn')),
            CONSTRAINT `ck_things_c03` CHECK ((`c03` = '' OR replace(replace(concat(',', replace(`c03`, ',', ',,'), ','), ',trailing ,', ''), ',é,', '') = '')),
            CONSTRAINT `ck_things_c04` CHECK (json_type(`c04`) = 'ARRAY'),
            CONSTRAINT `ck_things_c05` CHECK (json_type(`c05`) = 'OBJECT'),
            CONSTRAINT `ck_things_c06` CHECK (`c06` IS NULL OR regexp_like(`c06`, '^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)', 'cn') AND inet6_aton(substring_index(`c06`, '/', 1)) IS NOT NULL),
            CONSTRAINT `ck_things_c07` CHECK (regexp_like(`c07`, '^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)', 'cn')),
            CONSTRAINT `ck_things_c08` CHECK ((substr(`c08`, 1, 1) IN ('[', '(') AND substr(`c08`, -1) IN (']', ')') AND instr(`c08`, ',') > 1 OR `c08` = 'empty')),
            CONSTRAINT `ck_things_c09` CHECK ((substr(`c09`, 1, 1) IN ('[', '(') AND substr(`c09`, -1) IN (']', ')') AND instr(`c09`, ',') > 1 OR `c09` = 'empty'))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """);

    public override Task Searched_types() => Verify(
        """
        -- Left out on MySQL: the column c04: MySQL has no type for the words of a text.
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` VARCHAR(768) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `c02` VARCHAR(255) COLLATE utf8mb4_0900_as_ci,
            `c03` LONGTEXT COLLATE utf8mb4_0900_as_ci NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_things_c01` CHECK (regexp_like(`c01`, '^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?(?!.)', 'cn')),
            CONSTRAINT `ck_things_c03` CHECK (char_length(`c03`) <= 5000)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """);

    public override Task Vectors() => Verify(
        """
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` VARBINARY(12) NOT NULL,
            `c02` VARBINARY(6144),
            `c03` LONGBLOB NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_things_c01` CHECK (length(`c01`) = 12),
            CONSTRAINT `ck_things_c02` CHECK (length(`c02`) = 6144),
            CONSTRAINT `ck_things_c03` CHECK (length(`c03`) = 80000)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """);

    public override Task Shapes() => Verify(
        """
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` POINT NOT NULL SRID 4326,
            `c02` LINESTRING SRID 4326,
            `c03` POLYGON NOT NULL SRID 3857,
            `c04` MULTIPOINT SRID 4326,
            `c05` MULTILINESTRING NOT NULL SRID 4326,
            `c06` MULTIPOLYGON SRID 4326,
            `c07` GEOMETRYCOLLECTION NOT NULL SRID 4326,
            `c08` GEOMETRY SRID 4326,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """);

    [Fact]
    public Task Vectors_from_9() => Verify(
        """
        CREATE TABLE `things` (
            `id` BIGINT NOT NULL,
            `c01` VECTOR(3) NOT NULL,
            `c02` VECTOR(1536),
            `c03` LONGBLOB NOT NULL,
            PRIMARY KEY (`id`),
            CONSTRAINT `ck_things_c03` CHECK (length(`c03`) = 80000)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        -- down
        DROP TABLE `things`;
        """,
        new SchemaTarget(new MySqlDialect(), new ServerVersion(9)),
        scenario: nameof(Vectors));
}
