namespace SchemaGen.Engines;

public static partial class ParserTwins
{
    private const string NoNames = "The parser looks up no names.";
    private const string NoTypes = "The parser derives no types.";
    private const string NoKeys = "The parser follows no keys.";

    private static IReadOnlyList<ParserTwin> MySql =>
    [
        // Tables and what they are made of.
        MySql84("Table", "CREATE {TABLE|TABEL} `t` (`id` BIGINT NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB"),
        MySql84("Table", "CREATE TABLE `t` (`id` BIGINT NOT NULL{|,})"),
        MySql84("Table", "CREATE TABLE `t` (`id` BIGINT NOT NULL) DEFAULT {CHARSET|CHARST}=utf8mb4"),
        MySql84("Schema", "CREATE {DATABASE|NAMESPACE} IF NOT EXISTS `s`"),
        MySql84("Schema", "CREATE TABLE `s`{.|:}`t` (`a` INT)"),
        MySql84("QuotedName", "CREATE TABLE `a`{`|}b` (`select` INT)"),
        MySql84("ReservedWord", "CREATE TABLE {`rank`|rank} (`a` INT)"),
        MySql84("Collation", "CREATE TABLE `t` (`a` VARCHAR(9) COLLATE {utf8mb4_0900_bin|utf8mb4_0900_bun})", NoNames),
        MySql84("CharacterSet", "CREATE TABLE `t` (`a` CHAR(36) {CHARACTER|CHARACTERS} SET ascii)"),
        MySql84("NotNull", "CREATE TABLE `t` (`a` INT NOT {NULL|NIL})"),
        MySql84("Identity", "CREATE TABLE `t` (`id` BIGINT {AUTO_INCREMENT|AUTOINCREMENT} PRIMARY KEY)"),
        MySql84("IdentityStart", "CREATE TABLE `t` (`id` BIGINT AUTO_INCREMENT PRIMARY KEY) AUTO_INCREMENT={1000|-1000}"),
        MySql84("IdentityBesideKey", "CREATE TABLE `t` (`id` BIGINT AUTO_INCREMENT, `a` INT, PRIMARY KEY (`a`){, KEY (`id`)|})", NoKeys),
        MySql84("ColumnComment", "CREATE TABLE `t` (`a` INT COMMENT 'it{''|'}s')"),
        MySql84("TableComment", "CREATE TABLE `t` (`a` INT) {COMMENT|REMARK}='text'"),
        MySql84("DropTable", "{DROP|DORP} TABLE `t`"),
        MySql84("Encryption", "CREATE TABLE `t` (`a` INT) ENCRYPTION={'Y'|Y}"),
        MySql84("InvisibleColumn", "CREATE TABLE `t` (`a` INT, `b` INT {INVISIBLE|INVSIBLE})", "The parser is older than invisible columns."),

        // Types.
        MySql84("IntegerType", "CREATE TABLE `t` (`a` {BIGINT|BIGGINT} UNSIGNED)"),
        MySql84("IntegerType", "CREATE TABLE `t` (`a` BIGINT {UNSIGNED|UNSINGED})"),
        MySql84("BooleanType", "CREATE TABLE `t` (`a` TINYINT({1|}))"),
        MySql84("DecimalType", "CREATE TABLE `t` (`a` DECIMAL(18, {2|two}))"),
        MySql84("DecimalType", "CREATE TABLE `t` (`a` DECIMAL({65|66},2))", NoTypes),
        MySql84("FloatType", "CREATE TABLE `t` (`a` {DOUBLE|DUBLE})"),
        MySql84("StringType", "CREATE TABLE `t` (`a` VARCHAR{(200)|})"),
        MySql84("StringType", "CREATE TABLE `t` (`a` VARCHAR({16000|70000}))", NoTypes),
        MySql84("TextType", "CREATE TABLE `t` (`a` {LONGTEXT|LONGERTEXT})"),
        MySql84("BinaryType", "CREATE TABLE `t` (`a` VARBINARY{(16)|})"),
        MySql84("BinaryType", "CREATE TABLE `t` (`a` {LONGBLOB|LONGERBLOB})"),
        MySql84("DateType", "CREATE TABLE `t` (`a` {DATE|DAY})"),
        MySql84("TimeType", "CREATE TABLE `t` (`a` {TIME|HOUR}(6))"),
        MySql84("TimestampType", "CREATE TABLE `t` (`a` DATETIME({6|'6'}))"),
        MySql84("TimestampType", "CREATE TABLE `t` (`a` DATETIME({6|7}))", NoTypes),
        MySql84("UuidType", "CREATE TABLE `t` (`a` {CHAR(36)|UUID})"),
        MySql84("JsonType", "CREATE TABLE `t` (`a` {JSON|JSONB})"),
        MySql84("EnumType", "CREATE TABLE `t` (`a` ENUM('new'{,| ,,} 'old'))"),
        MySql84("SetType", "CREATE TABLE `t` (`a` SET({'a', 'b'|}))"),
        MySql84("BitType", "CREATE TABLE `t` (`a` {BIT|BITS}(8))"),
        MySql84("YearType", "CREATE TABLE `t` (`a` {YEAR|YEARS})"),
        MySql84("GeometryType", "CREATE TABLE `t` (`a` {POINT|PINT} NOT NULL SRID 4326)"),
        MySql84("GeometryType", "CREATE TABLE `t` (`a` POINT NOT NULL {SRID|SRIS} 4326)"),
        MySql9("VectorType", "CREATE TABLE `t` (`a` {VECTOR|VEKTOR}(3))", "The parser is older than VECTOR."),
        MySql84("CaseInsensitiveText", "CREATE TABLE `t` (`a` VARCHAR(9) COLLATE {utf8mb4_0900_as_ci|utf8mb4_0900_as_cj})", NoNames),

        // Defaults, checks and generated columns.
        MySql84("Default", "CREATE TABLE `t` (`a` VARCHAR(9) DEFAULT {'it''s'|'it's'})"),
        MySql84("Default", "CREATE TABLE `t` (`a` VARCHAR(9) DEFAULT X'4{3|Z}')"),
        MySql84("DefaultExpression", "CREATE TABLE `t` (`a` CHAR(36) DEFAULT {(uuid())|uuid()})"),
        MySql84("DefaultExpression", "CREATE TABLE `t` (`a` CHAR(36) DEFAULT ({uuid|uudi}()))", NoNames),
        MySql84("DefaultOfText", "CREATE TABLE `t` (`a` LONGTEXT DEFAULT {('a')|'a'})", NoTypes),
        MySql84("Check", "CREATE TABLE `t` (`a` INT, CONSTRAINT `c` CHECK (`a` > {0|}))"),
        MySql84("Check", "CREATE TABLE `t` (`a` INT, CONSTRAINT `c` CHECK {(`a` > 0)|`a` > 0})"),
        MySql84("Check", "CREATE TABLE `t` (`a` INT, CONSTRAINT `c` CHECK (`a` BETWEEN 1 {AND|TO} 2))"),
        MySql84("Check", "CREATE TABLE `t` (`a` INT, CONSTRAINT `c` CHECK ({`a`|`b`} > 0))", NoNames),
        MySql84("RegularExpression", "CREATE TABLE `t` (`a` VARCHAR(9), CHECK (regexp_like({`a`|}, '^[0-9]$', 'c')))"),
        MySql84("ComputedColumn", "CREATE TABLE `t` (`a` INT, `b` INT GENERATED {ALWAYS|NEVER} AS (`a` * 2) STORED)"),
        MySql84("ComputedColumn", "CREATE TABLE `t` (`a` INT, `b` INT GENERATED ALWAYS AS (`a` * 2) {STORED|PERSISTED})"),
        MySql84("ComputedColumn", "CREATE TABLE `t` (`a` INT, `b` INT GENERATED ALWAYS AS (`a` {* 2|*}) VIRTUAL)"),

        // Keys.
        MySql84("PrimaryKey", "CREATE TABLE `t` (`a` INT NOT NULL, `b` INT NOT NULL, PRIMARY KEY {(`a`, `b`)|`a`, `b`})"),
        MySql84("PrimaryKey", "CREATE TABLE `t` (`a` INT NOT NULL, PRIMARY KEY ({`a`|`b`}))", NoNames),
        MySql84("UniqueKey", "CREATE TABLE `t` (`a` INT, {UNIQUE|UNIK} KEY `u` (`a`))"),
        MySql84("ForeignKey", "CREATE TABLE `t` (`a` INT, CONSTRAINT `f` FOREIGN KEY (`a`) {REFERENCES|REFERS} `u` (`id`))"),
        MySql84("ForeignKey", "CREATE TABLE `t` (`a` INT, CONSTRAINT `f` FOREIGN KEY (`a`) REFERENCES `u` {(`id`)|})", "The parser takes InnoDB's REFERENCES without columns."),
        MySql84("ForeignKeyOnDelete", "CREATE TABLE `t` (`a` INT, FOREIGN KEY (`a`) REFERENCES `u` (`id`) ON DELETE {CASCADE|CASCADES})"),
        MySql84("ForeignKeyOnUpdate", "CREATE TABLE `t` (`a` INT, FOREIGN KEY (`a`) REFERENCES `u` (`id`) ON UPDATE {SET NULL|NULL})"),
        MySql84("SelfReference", "CREATE TABLE `t` (`id` INT PRIMARY KEY, `a` INT, FOREIGN KEY (`a`) REFERENCES {`t`|`t`.} (`id`))"),
        MySql84("LaterForeignKey", "ALTER TABLE `t` ADD CONSTRAINT `f` {FOREIGN|FOREIN} KEY (`a`) REFERENCES `u` (`id`)"),
        MySql84("DropForeignKey", "ALTER TABLE `t` DROP {FOREIGN KEY|FOREIGN} `f`"),
        MySql84("SeveralCascadePaths", "CREATE TABLE `t` (`a` INT, FOREIGN KEY (`a`) REFERENCES `u` (`id`) ON DELETE CASCADE, FOREIGN KEY (`a`) REFERENCES `v` ({`id`|`ix`}) ON DELETE CASCADE)", NoKeys),

        // Indexes.
        MySql84("Index", "CREATE {INDEX|INDEKS} `i` ON `t` (`a`)"),
        MySql84("Index", "CREATE INDEX `i` {ON|OVER} `t` (`a`)"),
        MySql84("Index", "CREATE INDEX `i` ON `t` ({`a`|})"),
        MySql84("UniqueIndex", "CREATE {UNIQUE|UNIK} INDEX `i` ON `t` (`a`)"),
        MySql84("CompositeIndex", "CREATE INDEX `i` ON `t` (`a`{,|} `b`)"),
        MySql84("DescendingIndex", "CREATE INDEX `i` ON `t` (`a` {DESC|DESCENDING})"),
        MySql84("CoveringIndex", "CREATE INDEX `i` ON `t` {(`a`, `b`)|(`a`) INCLUDE (`b`)}"),
        MySql84("PrefixIndex", "CREATE INDEX `i` ON `t` (`a`({255|0x}))"),
        MySql84("ExpressionIndex", "CREATE INDEX `i` ON `t` ({(lower(`a`))|lower(`a`)})"),
        MySql84("PartialIndex", "CREATE UNIQUE INDEX `i` ON `t` {((CASE WHEN `b` > 0 THEN `a` END))|(`a`) WHERE `b` > 0}"),
        MySql84("MultiValuedIndex", "CREATE INDEX `i` ON `t` ((CAST(`a`->'$.x' AS UNSIGNED {ARRAY|ARAY})))"),
        MySql84("FullTextIndex", "CREATE {FULLTEXT|FULTEXT} INDEX `i` ON `t` (`a`)"),
        MySql84("FullTextIndex", "CREATE FULLTEXT INDEX `i` ON `t` (`a`) WITH {PARSER|PARSE} ngram"),
        MySql84("SpatialIndex", "CREATE {SPATIAL|SPACIAL} INDEX `i` ON `t` (`a`)"),
        MySql84("SpatialIndex", "CREATE SPATIAL INDEX `i` ON `t` (`a`{|, `b`})", NoKeys),
        MySql84("InvisibleIndex", "CREATE INDEX `i` ON `t` (`a`) {INVISIBLE|HIDDEN}"),
        MySql84("DropIndex", "DROP INDEX `i` {ON|OF} `t`"),

        // Partitions.
        MySql84("IntervalPartitioning", "CREATE TABLE `t` (`a` DATE) PARTITION BY RANGE COLUMNS (`a`) (PARTITION `p` VALUES LESS {THAN|THEN} (MAXVALUE))"),
        MySql84("IntervalPartitioning", "CREATE TABLE `t` (`a` DATE) PARTITION BY RANGE COLUMNS (`a`) (PARTITION `p` VALUES LESS THAN ({MAXVALUE|MAXIMUM VALUE}))"),
        MySql84("IntervalPartitioning", "CREATE TABLE `t` (`a` DATE) PARTITION BY {RANGE|RANGES} COLUMNS (`a`) (PARTITION `p` VALUES LESS THAN (MAXVALUE))"),
        MySql84("IntervalPartitioning", "CREATE TABLE `t` (`id` INT, `a` DATE, PRIMARY KEY (`id`{, `a`|})) PARTITION BY RANGE COLUMNS (`a`) (PARTITION `p` VALUES LESS THAN (MAXVALUE))", NoKeys),
        MySql84("ReorganizePartition", "ALTER TABLE `t` {REORGANIZE|REORGANISE} PARTITION `p` INTO (PARTITION `q` VALUES LESS THAN (MAXVALUE))"),
        MySql84("PreparedStatement", "{PREPARE|PRPARE} `p` FROM @s"),

        // Changes of a table.
        MySql84("AddColumn", "ALTER TABLE `t` ADD {COLUMN|COLUMM} `a` INT NOT NULL"),
        MySql84("DropColumn", "ALTER TABLE `t` DROP COLUMN {`a`|}"),
        MySql84("RenameColumn", "ALTER TABLE `t` RENAME COLUMN `a` {TO|AS} `b`"),
        MySql84("ChangeColumn", "ALTER TABLE `t` {MODIFY|ALTER} COLUMN `a` BIGINT NOT NULL"),
        MySql84("RenameTable", "{RENAME|RENAM} TABLE `t` TO `u`"),
        MySql84("DropCheck", "ALTER TABLE `t` DROP {CHECK|CHEK} `c`", "The parser is older than DROP CHECK."),
        MySql84("OnlineChange", "ALTER TABLE `t` ADD INDEX `i` (`a`), ALGORITHM=INPLACE, LOCK={NONE|NOTHING AT ALL}"),

        // What may come with tables.
        MySql84("View", "CREATE VIEW `v` {AS|IS} SELECT `a` FROM `t`"),
        MySql84("Trigger", "CREATE TRIGGER `g` {BEFORE|INSTEAD OF} UPDATE ON `t` FOR EACH ROW SET NEW.`a` = 1"),
        MySql84("Event", "CREATE EVENT `e` ON SCHEDULE EVERY 1 {DAY|DAYS} DO CALL `p`()"),
        MySql84("Procedure", "CREATE PROCEDURE `p`() {BEGIN|START} DELETE FROM `t`; END"),
        MySql84("Insert", "INSERT INTO `t` (`a`) {VALUES|VALUS} (1) ON DUPLICATE KEY UPDATE `a` = 1"),
    ];

    private static ParserTwin MySql84(string feature, string pair, string? unproven = null) =>
        new(Dialect.MySql, feature, (int)MySqlRelease.MySql84, pair, unproven);

    private static ParserTwin MySql9(string feature, string pair, string? unproven = null) =>
        new(Dialect.MySql, feature, (int)MySqlRelease.MySql9, pair, unproven);
}
