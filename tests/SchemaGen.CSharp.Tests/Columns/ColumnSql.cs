namespace SchemaGen.CSharp.Tests.Columns;

/// <summary>
/// What each column is on six databases: how it is declared, then a line a database, and one more for its newest version where that differs.
/// </summary>
internal static class ColumnSql
{
    public const string Table =
        """
        string
        PostgreSQL      varchar(255) NOT NULL
        MySQL           VARCHAR(255) NOT NULL
        MariaDB         VARCHAR(255) NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 255)
        SQL Server      nvarchar(255) NOT NULL
        Oracle          VARCHAR2(255 CHAR) NOT NULL

        char
        PostgreSQL      varchar(1) NOT NULL, CHECK (char_length("value") = 1)
        MySQL           VARCHAR(1) NOT NULL, CHECK (char_length(`value`) = 1)
        MariaDB         VARCHAR(1) NOT NULL, CHECK (char_length(`value`) = 1)
        SQLite          TEXT NOT NULL, CHECK (length("value") = 1)
        SQL Server      nvarchar(1) NOT NULL, CHECK (DATALENGTH([value]) = 2)
        Oracle          VARCHAR2(1 CHAR) NOT NULL, CHECK (LENGTH("VALUE") = 1)

        bool
        PostgreSQL      boolean NOT NULL
        MySQL           TINYINT(1) NOT NULL
        MariaDB         TINYINT(1) NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" IN (0, 1))
        SQL Server      bit NOT NULL
        Oracle          NUMBER(1) NOT NULL, CHECK ("VALUE" IN (0, 1))

        sbyte
        PostgreSQL      smallint NOT NULL, CHECK ("value" BETWEEN -128 AND 127)
        MySQL           TINYINT NOT NULL
        MariaDB         TINYINT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -128 AND 127)
        SQL Server      smallint NOT NULL, CHECK ([value] BETWEEN -128 AND 127)
        Oracle          NUMBER(3) NOT NULL, CHECK ("VALUE" BETWEEN -128 AND 127)

        byte
        PostgreSQL      smallint NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        MySQL           TINYINT UNSIGNED NOT NULL
        MariaDB         TINYINT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        SQL Server      tinyint NOT NULL
        Oracle          NUMBER(3) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 255)

        short
        PostgreSQL      smallint NOT NULL
        MySQL           SMALLINT NOT NULL
        MariaDB         SMALLINT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -32768 AND 32767)
        SQL Server      smallint NOT NULL
        Oracle          NUMBER(5) NOT NULL, CHECK ("VALUE" BETWEEN -32768 AND 32767)

        ushort
        PostgreSQL      integer NOT NULL, CHECK ("value" BETWEEN 0 AND 65535)
        MySQL           SMALLINT UNSIGNED NOT NULL
        MariaDB         SMALLINT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 65535)
        SQL Server      int NOT NULL, CHECK ([value] BETWEEN 0 AND 65535)
        Oracle          NUMBER(5) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 65535)

        int
        PostgreSQL      integer NOT NULL
        MySQL           INT NOT NULL
        MariaDB         INT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -2147483648 AND 2147483647)
        SQL Server      int NOT NULL
        Oracle          NUMBER(10) NOT NULL, CHECK ("VALUE" BETWEEN -2147483648 AND 2147483647)

        uint
        PostgreSQL      bigint NOT NULL, CHECK ("value" BETWEEN 0 AND 4294967295)
        MySQL           INT UNSIGNED NOT NULL
        MariaDB         INT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 4294967295)
        SQL Server      bigint NOT NULL, CHECK ([value] BETWEEN 0 AND 4294967295)
        Oracle          NUMBER(10) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 4294967295)

        long
        PostgreSQL      bigint NOT NULL
        MySQL           BIGINT NOT NULL
        MariaDB         BIGINT NOT NULL
        SQLite          INTEGER NOT NULL
        SQL Server      bigint NOT NULL
        Oracle          NUMBER(19) NOT NULL, CHECK ("VALUE" BETWEEN -9223372036854775808 AND 9223372036854775807)

        ulong
        PostgreSQL      numeric(20) NOT NULL, CHECK ("value" BETWEEN 0 AND 18446744073709551615)
        MySQL           BIGINT UNSIGNED NOT NULL
        MariaDB         BIGINT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" >= 0)
        SQL Server      decimal(20,0) NOT NULL, CHECK ([value] BETWEEN 0 AND 18446744073709551615)
        Oracle          NUMBER(20) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 18446744073709551615)

        float
        PostgreSQL      real NOT NULL
        MySQL           DOUBLE NOT NULL
        MariaDB         DOUBLE NOT NULL
        SQLite          REAL NOT NULL
        SQL Server      real NOT NULL
        Oracle          BINARY_FLOAT NOT NULL

        double
        PostgreSQL      double precision NOT NULL
        MySQL           DOUBLE NOT NULL
        MariaDB         DOUBLE NOT NULL
        SQLite          REAL NOT NULL
        SQL Server      float(53) NOT NULL
        Oracle          BINARY_DOUBLE NOT NULL

        decimal
        PostgreSQL      numeric(18,2) NOT NULL
        MySQL           DECIMAL(18,2) NOT NULL
        MariaDB         DECIMAL(18,2) NOT NULL
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e11)
        SQL Server      decimal(18,2) NOT NULL
        Oracle          NUMBER(18,2) NOT NULL

        System.Guid
        PostgreSQL      uuid NOT NULL
        MySQL           CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL
        MariaDB         UUID NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") = 36)
        SQL Server      uniqueidentifier NOT NULL
        Oracle          RAW(16) NOT NULL

        System.DateTime
        PostgreSQL      timestamp NOT NULL
        MySQL           DATETIME(6) NOT NULL
        MariaDB         DATETIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      datetime2(7) NOT NULL
        Oracle          TIMESTAMP(6) NOT NULL

        System.DateTimeOffset
        PostgreSQL      timestamptz NOT NULL
        MySQL           DATETIME(6) NOT NULL
        MariaDB         DATETIME(6) NOT NULL
        SQLite          TEXT NOT NULL, CHECK ("value" GLOB '*+00:00')
        SQL Server      datetimeoffset(7) NOT NULL
        Oracle          TIMESTAMP(6) WITH TIME ZONE NOT NULL

        System.DateOnly
        PostgreSQL      date NOT NULL
        MySQL           DATE NOT NULL
        MariaDB         DATE NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      date NOT NULL
        Oracle          DATE NOT NULL, CHECK ("VALUE" = TRUNC("VALUE"))

        System.TimeOnly
        PostgreSQL      time NOT NULL
        MySQL           TIME(6) NOT NULL
        MariaDB         TIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      time(7) NOT NULL
        Oracle          INTERVAL DAY(0) TO SECOND(6) NOT NULL, CHECK ("VALUE" >= INTERVAL '0 00:00:00' DAY TO SECOND)

        System.TimeSpan
        PostgreSQL      interval NOT NULL
        MySQL           TIME(6) NOT NULL
        MariaDB         TIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      time(7) NOT NULL
        Oracle          INTERVAL DAY(9) TO SECOND(6) NOT NULL

        byte[]
        PostgreSQL      bytea NOT NULL
        MySQL           LONGBLOB NOT NULL
        MariaDB         LONGBLOB NOT NULL
        SQLite          BLOB NOT NULL
        SQL Server      varbinary(max) NOT NULL
        Oracle          BLOB NOT NULL

        int[]
        PostgreSQL      integer[] NOT NULL
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'array' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '[')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], ARRAY) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\[', 'c'))

        string[]
        PostgreSQL      text[] NOT NULL
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'array' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '[')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], ARRAY) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\[', 'c'))

        System.Collections.Generic.List<System.Guid>
        PostgreSQL      uuid[] NOT NULL
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'array' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '[')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], ARRAY) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\[', 'c'))

        System.DayOfWeek
        PostgreSQL      integer NOT NULL
        MySQL           INT NOT NULL
        MariaDB         INT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -2147483648 AND 2147483647)
        SQL Server      int NOT NULL
        Oracle          NUMBER(10) NOT NULL, CHECK ("VALUE" BETWEEN -2147483648 AND 2147483647)

        System.Text.Json.JsonDocument
        PostgreSQL      json NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], VALUE) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        System.Text.Json.JsonElement
        PostgreSQL      json NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], VALUE) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        System.Text.Json.Nodes.JsonNode
        PostgreSQL      json NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], VALUE) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        System.Net.IPAddress
        PostgreSQL      inet NOT NULL
        MySQL           VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        MariaDB         VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 45 AND "value" GLOB '*[:.]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:.]*' AND instr("value", char(0)) = 0)
        SQL Server      varchar(45) NOT NULL, CHECK ([value] LIKE '%[:.]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(45) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef]*[:.][0-9ABCDEFabcdef:.]*$', 'c'))

        System.Net.IPNetwork
        PostgreSQL      cidr NOT NULL
        MySQL           VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)', 'cn') AND inet6_aton(substring_index(`value`, '/', 1)) IS NOT NULL)
        MariaDB         VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)' AND inet6_aton(substring_index(`value`, '/', 1)) IS NOT NULL)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 49 AND "value" GLOB '*[:.]*/[0-9]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:./]*' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(49) NOT NULL, CHECK ([value] LIKE '%[:.]%/[0-9]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(49) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef:.]+/[0-9]{1,3}$', 'c'))

        System.Net.NetworkInformation.PhysicalAddress
        PostgreSQL      macaddr NOT NULL
        MySQL           VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)', 'cn'))
        MariaDB         VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)')
        SQLite          TEXT NOT NULL, CHECK ("value" GLOB '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(17) NOT NULL, CHECK ([value] LIKE '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(17) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9abcdef]{2}(:[0-9abcdef]{2}){5}$', 'c'))

        System.Uri
        PostgreSQL      varchar(2048) NOT NULL
        MySQL           VARCHAR(2048) NOT NULL
        MariaDB         VARCHAR(2048) NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 2048)
        SQL Server      nvarchar(2048) NOT NULL
        Oracle          VARCHAR2(2048 CHAR) NOT NULL

        [StringColumn(200)] string
        PostgreSQL      varchar(200) NOT NULL
        MySQL           VARCHAR(200) NOT NULL
        MariaDB         VARCHAR(200) NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 200)
        SQL Server      nvarchar(200) NOT NULL
        Oracle          VARCHAR2(200 CHAR) NOT NULL

        [StringColumn(5000)] string
        PostgreSQL      varchar(5000) NOT NULL
        MySQL           LONGTEXT NOT NULL, CHECK (char_length(`value`) <= 5000)
        MariaDB         LONGTEXT NOT NULL, CHECK (char_length(`value`) <= 5000)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 5000)
        SQL Server      nvarchar(max) NOT NULL, CHECK (DATALENGTH([value]) <= 10000)
        Oracle          CLOB NOT NULL, CHECK (LENGTH("VALUE") <= 5000)

        [CharColumn(8)] string
        PostgreSQL      varchar(8) NOT NULL, CHECK (char_length("value") = 8)
        MySQL           VARCHAR(8) NOT NULL, CHECK (char_length(`value`) = 8)
        MariaDB         VARCHAR(8) NOT NULL, CHECK (char_length(`value`) = 8)
        SQLite          TEXT NOT NULL, CHECK (length("value") = 8)
        SQL Server      nvarchar(8) NOT NULL, CHECK (DATALENGTH([value]) = 16)
        Oracle          VARCHAR2(8 CHAR) NOT NULL, CHECK (LENGTH("VALUE") = 8)

        [TextColumn] string
        PostgreSQL      text NOT NULL
        MySQL           LONGTEXT NOT NULL
        MariaDB         LONGTEXT NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      nvarchar(max) NOT NULL
        Oracle          CLOB NOT NULL

        [MediumTextColumn] string
        PostgreSQL      text NOT NULL
        MySQL           MEDIUMTEXT NOT NULL
        MariaDB         MEDIUMTEXT NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      nvarchar(max) NOT NULL
        Oracle          CLOB NOT NULL

        [LongTextColumn] string
        PostgreSQL      text NOT NULL
        MySQL           LONGTEXT NOT NULL
        MariaDB         LONGTEXT NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      nvarchar(max) NOT NULL
        Oracle          CLOB NOT NULL

        [BooleanColumn] bool
        PostgreSQL      boolean NOT NULL
        MySQL           TINYINT(1) NOT NULL
        MariaDB         TINYINT(1) NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" IN (0, 1))
        SQL Server      bit NOT NULL
        Oracle          NUMBER(1) NOT NULL, CHECK ("VALUE" IN (0, 1))

        [TinyIntegerColumn] sbyte
        PostgreSQL      smallint NOT NULL, CHECK ("value" BETWEEN -128 AND 127)
        MySQL           TINYINT NOT NULL
        MariaDB         TINYINT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -128 AND 127)
        SQL Server      smallint NOT NULL, CHECK ([value] BETWEEN -128 AND 127)
        Oracle          NUMBER(3) NOT NULL, CHECK ("VALUE" BETWEEN -128 AND 127)

        [TinyIntegerColumn(Unsigned = true)] byte
        PostgreSQL      smallint NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        MySQL           TINYINT UNSIGNED NOT NULL
        MariaDB         TINYINT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        SQL Server      tinyint NOT NULL
        Oracle          NUMBER(3) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 255)

        [SmallIntegerColumn] short
        PostgreSQL      smallint NOT NULL
        MySQL           SMALLINT NOT NULL
        MariaDB         SMALLINT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -32768 AND 32767)
        SQL Server      smallint NOT NULL
        Oracle          NUMBER(5) NOT NULL, CHECK ("VALUE" BETWEEN -32768 AND 32767)

        [SmallIntegerColumn(Unsigned = true)] ushort
        PostgreSQL      integer NOT NULL, CHECK ("value" BETWEEN 0 AND 65535)
        MySQL           SMALLINT UNSIGNED NOT NULL
        MariaDB         SMALLINT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 65535)
        SQL Server      int NOT NULL, CHECK ([value] BETWEEN 0 AND 65535)
        Oracle          NUMBER(5) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 65535)

        [IntegerColumn] int
        PostgreSQL      integer NOT NULL
        MySQL           INT NOT NULL
        MariaDB         INT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -2147483648 AND 2147483647)
        SQL Server      int NOT NULL
        Oracle          NUMBER(10) NOT NULL, CHECK ("VALUE" BETWEEN -2147483648 AND 2147483647)

        [IntegerColumn(Unsigned = true)] uint
        PostgreSQL      bigint NOT NULL, CHECK ("value" BETWEEN 0 AND 4294967295)
        MySQL           INT UNSIGNED NOT NULL
        MariaDB         INT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 4294967295)
        SQL Server      bigint NOT NULL, CHECK ([value] BETWEEN 0 AND 4294967295)
        Oracle          NUMBER(10) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 4294967295)

        [BigIntegerColumn] long
        PostgreSQL      bigint NOT NULL
        MySQL           BIGINT NOT NULL
        MariaDB         BIGINT NOT NULL
        SQLite          INTEGER NOT NULL
        SQL Server      bigint NOT NULL
        Oracle          NUMBER(19) NOT NULL, CHECK ("VALUE" BETWEEN -9223372036854775808 AND 9223372036854775807)

        [BigIntegerColumn(Unsigned = true)] ulong
        PostgreSQL      numeric(20) NOT NULL, CHECK ("value" BETWEEN 0 AND 18446744073709551615)
        MySQL           BIGINT UNSIGNED NOT NULL
        MariaDB         BIGINT UNSIGNED NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" >= 0)
        SQL Server      decimal(20,0) NOT NULL, CHECK ([value] BETWEEN 0 AND 18446744073709551615)
        Oracle          NUMBER(20) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 18446744073709551615)

        [DecimalColumn(10, 3)] decimal
        PostgreSQL      numeric(10,3) NOT NULL
        MySQL           DECIMAL(10,3) NOT NULL
        MariaDB         DECIMAL(10,3) NOT NULL
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e7)
        SQL Server      decimal(10,3) NOT NULL
        Oracle          NUMBER(10,3) NOT NULL

        [FloatColumn] float
        PostgreSQL      real NOT NULL
        MySQL           DOUBLE NOT NULL
        MariaDB         DOUBLE NOT NULL
        SQLite          REAL NOT NULL
        SQL Server      real NOT NULL
        Oracle          BINARY_FLOAT NOT NULL

        [DoubleColumn] double
        PostgreSQL      double precision NOT NULL
        MySQL           DOUBLE NOT NULL
        MariaDB         DOUBLE NOT NULL
        SQLite          REAL NOT NULL
        SQL Server      float(53) NOT NULL
        Oracle          BINARY_DOUBLE NOT NULL

        [BinaryColumn] byte[]
        PostgreSQL      bytea NOT NULL
        MySQL           LONGBLOB NOT NULL
        MariaDB         LONGBLOB NOT NULL
        SQLite          BLOB NOT NULL
        SQL Server      varbinary(max) NOT NULL
        Oracle          BLOB NOT NULL

        [BinaryColumn(32)] byte[]
        PostgreSQL      bytea NOT NULL, CHECK (octet_length("value") <= 32)
        MySQL           VARBINARY(32) NOT NULL
        MariaDB         VARBINARY(32) NOT NULL
        SQLite          BLOB NOT NULL, CHECK (length("value") <= 32)
        SQL Server      varbinary(32) NOT NULL
        Oracle          RAW(32) NOT NULL

        [BitColumn] bool
        PostgreSQL      boolean NOT NULL
        MySQL           TINYINT(1) NOT NULL
        MariaDB         TINYINT(1) NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" IN (0, 1))
        SQL Server      bit NOT NULL
        Oracle          NUMBER(1) NOT NULL, CHECK ("VALUE" IN (0, 1))

        [BitColumn(8)] byte
        PostgreSQL      bigint NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        MySQL           BIT(8) NOT NULL
        MariaDB         BIT(8) NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        SQL Server      bigint NOT NULL, CHECK ([value] BETWEEN 0 AND 255)
        Oracle          NUMBER(20) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 255)

        [BitColumn(64)] ulong
        PostgreSQL      numeric(20) NOT NULL, CHECK ("value" BETWEEN 0 AND 18446744073709551615)
        MySQL           BIT(64) NOT NULL
        MariaDB         BIT(64) NOT NULL
        SQLite          INTEGER NOT NULL, CHECK (typeof("value") IN ('integer', 'null'))
        SQL Server      decimal(20,0) NOT NULL, CHECK ([value] BETWEEN 0 AND 18446744073709551615)
        Oracle          NUMBER(20) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 18446744073709551615)

        [BitColumn(8)] string
        PostgreSQL      varchar(8) NOT NULL, CHECK ("value" ~ '^[01]{8}$')
        MySQL           VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[01]{8}(?!.)', 'cn'))
        MariaDB         VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[01]{8}(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") = 8 AND "value" NOT GLOB '*[^01]*' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(8) NOT NULL, CHECK (DATALENGTH([value]) = 16 AND [value] NOT LIKE '%[^01]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(8) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[01]{8}$', 'c'))

        [BitColumn(8)] System.Collections.BitArray
        PostgreSQL      bit(8) NOT NULL
        MySQL           BIT(8) NOT NULL
        MariaDB         BIT(8) NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 0 AND 255)
        SQL Server      bigint NOT NULL, CHECK ([value] BETWEEN 0 AND 255)
        Oracle          NUMBER(20) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 255)

        [DateColumn] System.DateOnly
        PostgreSQL      date NOT NULL
        MySQL           DATE NOT NULL
        MariaDB         DATE NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      date NOT NULL
        Oracle          DATE NOT NULL, CHECK ("VALUE" = TRUNC("VALUE"))

        [TimeColumn] System.TimeOnly
        PostgreSQL      time NOT NULL
        MySQL           TIME(6) NOT NULL
        MariaDB         TIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      time(7) NOT NULL
        Oracle          INTERVAL DAY(0) TO SECOND(6) NOT NULL, CHECK ("VALUE" >= INTERVAL '0 00:00:00' DAY TO SECOND)

        [DateTimeColumn] System.DateTime
        PostgreSQL      timestamp NOT NULL
        MySQL           DATETIME(6) NOT NULL
        MariaDB         DATETIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      datetime2(7) NOT NULL
        Oracle          TIMESTAMP(6) NOT NULL

        [TimestampColumn] System.DateTime
        PostgreSQL      timestamp NOT NULL
        MySQL           DATETIME(6) NOT NULL
        MariaDB         DATETIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      datetime2(7) NOT NULL
        Oracle          TIMESTAMP(6) NOT NULL

        [TimestampTzColumn] System.DateTimeOffset
        PostgreSQL      timestamptz NOT NULL
        MySQL           DATETIME(6) NOT NULL
        MariaDB         DATETIME(6) NOT NULL
        SQLite          TEXT NOT NULL, CHECK ("value" GLOB '*+00:00')
        SQL Server      datetimeoffset(7) NOT NULL
        Oracle          TIMESTAMP(6) WITH TIME ZONE NOT NULL

        [YearColumn] int
        PostgreSQL      smallint NOT NULL, CHECK ("value" BETWEEN 1901 AND 2155)
        MySQL           YEAR NOT NULL, CHECK (`value` BETWEEN 1901 AND 2155)
        MariaDB         YEAR NOT NULL, CHECK (`value` BETWEEN 1901 AND 2155)
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN 1901 AND 2155)
        SQL Server      smallint NOT NULL, CHECK ([value] BETWEEN 1901 AND 2155)
        Oracle          NUMBER(4) NOT NULL, CHECK ("VALUE" BETWEEN 1901 AND 2155)

        [IntervalColumn] System.TimeSpan
        PostgreSQL      interval NOT NULL
        MySQL           TIME(6) NOT NULL
        MariaDB         TIME(6) NOT NULL
        SQLite          TEXT NOT NULL
        SQL Server      time(7) NOT NULL
        Oracle          INTERVAL DAY(9) TO SECOND(6) NOT NULL

        [UuidColumn] System.Guid
        PostgreSQL      uuid NOT NULL
        MySQL           CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL
        MariaDB         UUID NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") = 36)
        SQL Server      uniqueidentifier NOT NULL
        Oracle          RAW(16) NOT NULL

        [UuidColumn(Storage = ColumnStorage.Native)] System.Guid
        PostgreSQL      uuid NOT NULL
        MySQL           BINARY(16) NOT NULL
        MariaDB         UUID NOT NULL
        SQLite          BLOB NOT NULL, CHECK (typeof("value") IN ('blob', 'null') AND length("value") = 16)
        SQL Server      uniqueidentifier NOT NULL
        Oracle          RAW(16) NOT NULL

        [UlidColumn] string
        PostgreSQL      varchar(26) NOT NULL, CHECK ("value" ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$')
        MySQL           VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-7][0-9A-HJKMNP-TV-Z]{25}(?!.)', 'cn'))
        MariaDB         VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-7][0-9A-HJKMNP-TV-Z]{25}(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") = 26 AND "value" GLOB '[0-7]*' AND "value" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(26) NOT NULL, CHECK (DATALENGTH([value]) = 52 AND [value] LIKE '[0-7]%' AND [value] NOT LIKE '%[^0-9A-HJKMNP-TV-Z]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(26) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-7][0-9ABCDEFGHJKMNPQRSTVWXYZ]{25}$', 'c'))

        [EnumColumn("new", "done")] string
        PostgreSQL      varchar(4) NOT NULL, CHECK ("value" IN ('new', 'done'))
        MySQL           ENUM('new', 'done') NOT NULL
        MariaDB         ENUM('new', 'done') NOT NULL
        SQLite          TEXT NOT NULL, CHECK ("value" IN ('new', 'done'))
        SQL Server      nvarchar(4) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 IN (N'new', N'done'))
        Oracle          VARCHAR2(4 CHAR) NOT NULL, CHECK ("VALUE" IN ('new', 'done'))

        [EnumColumn] System.DayOfWeek
        PostgreSQL      varchar(9) NOT NULL, CHECK ("value" IN ('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'))
        MySQL           ENUM('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday') NOT NULL
        MariaDB         ENUM('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday') NOT NULL
        SQLite          TEXT NOT NULL, CHECK ("value" IN ('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'))
        SQL Server      nvarchar(9) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 IN (N'Sunday', N'Monday', N'Tuesday', N'Wednesday', N'Thursday', N'Friday', N'Saturday'))
        Oracle          VARCHAR2(9 CHAR) NOT NULL, CHECK ("VALUE" IN ('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'))

        [EnumColumn("new", "done", Storage = ColumnStorage.Native)] string
        PostgreSQL      CREATE TYPE "examples_value" AS ENUM ('new', 'done'); "examples_value" NOT NULL
        MySQL           ENUM('new', 'done') NOT NULL
        MariaDB         ENUM('new', 'done') NOT NULL
        SQLite          TEXT NOT NULL, CHECK ("value" IN ('new', 'done'))
        SQL Server      nvarchar(4) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 IN (N'new', N'done'))
        Oracle          VARCHAR2(4 CHAR) NOT NULL, CHECK ("VALUE" IN ('new', 'done'))

        [SetColumn("red", "green")] string
        PostgreSQL      text NOT NULL, CHECK (string_to_array("value", ',') <@ ARRAY['red', 'green']::text[])
        MySQL           SET('red', 'green') NOT NULL
        MariaDB         SET('red', 'green') NOT NULL
        SQLite          TEXT NOT NULL, CHECK (("value" = '' OR replace(replace(',' || replace("value", ',', ',,') || ',', ',red,', ''), ',green,', '') = ''))
        SQL Server      nvarchar(9) NOT NULL, CHECK ((DATALENGTH([value] COLLATE Latin1_General_BIN2) = 0 OR DATALENGTH(replace(replace(',' + replace([value] COLLATE Latin1_General_BIN2, ',', ',,') + ',', N',red,', ''), N',green,', '')) = 0))
        Oracle          VARCHAR2(9 CHAR) NOT NULL, CHECK (("VALUE" IS NULL OR replace(replace(',' || replace("VALUE", ',', ',,') || ',', ',red,', ''), ',green,', '') IS NULL))

        [SetColumn("red", "green")] string[]
        PostgreSQL      text[] NOT NULL, CHECK ("value" <@ ARRAY['red', 'green']::text[])
        MySQL           SET('red', 'green') NOT NULL
        MariaDB         SET('red', 'green') NOT NULL
        SQLite          TEXT NOT NULL, CHECK (("value" = '' OR replace(replace(',' || replace("value", ',', ',,') || ',', ',red,', ''), ',green,', '') = ''))
        SQL Server      nvarchar(9) NOT NULL, CHECK ((DATALENGTH([value] COLLATE Latin1_General_BIN2) = 0 OR DATALENGTH(replace(replace(',' + replace([value] COLLATE Latin1_General_BIN2, ',', ',,') + ',', N',red,', ''), N',green,', '')) = 0))
        Oracle          VARCHAR2(9 CHAR) NOT NULL, CHECK (("VALUE" IS NULL OR replace(replace(',' || replace("VALUE", ',', ',,') || ',', ',red,', ''), ',green,', '') IS NULL))

        [JsonColumn] System.Text.Json.JsonDocument
        PostgreSQL      json NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], VALUE) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        [JsonColumn] string
        PostgreSQL      text NOT NULL, CHECK (("value"::json) IS NOT NULL)
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], VALUE) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        [JsonColumn(Storage = ColumnStorage.Native)] System.Text.Json.JsonDocument
        PostgreSQL      json NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 json NOT NULL
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)
        Oracle 23ai     JSON NOT NULL

        [JsonbColumn] System.Text.Json.JsonDocument
        PostgreSQL      jsonb NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 json NOT NULL
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        [JsonbColumn] string
        PostgreSQL      text NOT NULL, CHECK (("value"::jsonb) IS NOT NULL)
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 json NOT NULL
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)

        [JsonbColumn(Storage = ColumnStorage.Native)] string
        PostgreSQL      jsonb NOT NULL
        MySQL           JSON NOT NULL
        MariaDB         JSON NOT NULL
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1)
        SQL Server 2025 json NOT NULL
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON)
        Oracle 23ai     JSON NOT NULL

        [XmlColumn] string
        PostgreSQL      text NOT NULL, CHECK (xml_is_well_formed_document("value"))
        MySQL           LONGTEXT NOT NULL, CHECK (extractvalue(`value`, '/*') IS NOT NULL)
        MariaDB         LONGTEXT NOT NULL, CHECK (extractvalue(`value`, '/*') IS NOT NULL)
        SQLite          TEXT NOT NULL
        SQL Server      xml NOT NULL
        Oracle          XMLTYPE NOT NULL

        [ArrayColumn] long[]
        PostgreSQL      bigint[] NOT NULL
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'array' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '[')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], ARRAY) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\[', 'c'))

        [ArrayColumn(typeof(long))] string
        PostgreSQL      text NOT NULL, CHECK (jsonb_typeof("value"::jsonb) = 'array')
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'ARRAY')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'array' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '[')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], ARRAY) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\[', 'c'))

        [HstoreColumn] System.Collections.Generic.Dictionary<string, string?>
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "hstore"; hstore NOT NULL
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'OBJECT')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'OBJECT')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'object' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '{')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], OBJECT) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\{', 'c'))

        [HstoreColumn] string
        PostgreSQL      text NOT NULL, CHECK (jsonb_typeof("value"::jsonb) = 'object')
        MySQL           JSON NOT NULL, CHECK (json_type(`value`) = 'OBJECT')
        MariaDB         JSON NOT NULL, CHECK (json_type(`value`) = 'OBJECT')
        SQLite          TEXT NOT NULL, CHECK (json_valid("value") AND json_type("value") = 'object' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(max) NOT NULL, CHECK (ISJSON([value]) = 1 AND LEFT(LTRIM([value]), 1) = '{')
        SQL Server 2025 nvarchar(max) NOT NULL, CHECK (ISJSON([value], OBJECT) = 1)
        Oracle          CLOB NOT NULL, CHECK ("VALUE" IS JSON AND REGEXP_LIKE("VALUE", '^[[:space:]]*\{', 'c'))

        [RowVersionColumn] byte[]
        PostgreSQL      bytea NOT NULL, CHECK (octet_length("value") = 8)
        MySQL           VARBINARY(8) NOT NULL, CHECK (length(`value`) = 8)
        MariaDB         VARBINARY(8) NOT NULL, CHECK (length(`value`) = 8)
        SQLite          BLOB NOT NULL, CHECK (length("value") = 8)
        SQL Server      rowversion NOT NULL
        Oracle          RAW(8) NOT NULL, CHECK (LENGTH("VALUE") = 16)

        [RowVersionColumn] long
        PostgreSQL      bigint NOT NULL
        MySQL           BIGINT NOT NULL
        MariaDB         BIGINT NOT NULL
        SQLite          INTEGER NOT NULL
        SQL Server      bigint NOT NULL
        Oracle          NUMBER(19) NOT NULL, CHECK ("VALUE" BETWEEN -9223372036854775808 AND 9223372036854775807)

        [ComputedColumn("1 + 2")] int
        PostgreSQL      integer GENERATED ALWAYS AS (1 + 2) STORED NOT NULL
        MySQL           INT GENERATED ALWAYS AS (1 + 2) STORED NOT NULL
        MariaDB         INT GENERATED ALWAYS AS (1 + 2) STORED, CHECK (`value` IS NOT NULL)
        SQLite          INTEGER GENERATED ALWAYS AS (1 + 2) STORED NOT NULL, CHECK ("value" BETWEEN -2147483648 AND 2147483647)
        SQL Server      AS (CAST(1 + 2 AS int)) PERSISTED NOT NULL
        Oracle          NUMBER(10) GENERATED ALWAYS AS (1 + 2) VIRTUAL NOT NULL, CHECK ("VALUE" BETWEEN -2147483648 AND 2147483647)

        [ComputedColumn("1 + 2", Stored = false)] int
        PostgreSQL      integer GENERATED ALWAYS AS (1 + 2) STORED NOT NULL
        PostgreSQL 18   integer GENERATED ALWAYS AS (1 + 2) VIRTUAL NOT NULL
        MySQL           INT GENERATED ALWAYS AS (1 + 2) VIRTUAL NOT NULL
        MariaDB         INT GENERATED ALWAYS AS (1 + 2) VIRTUAL, CHECK (`value` IS NOT NULL)
        SQLite          INTEGER GENERATED ALWAYS AS (1 + 2) VIRTUAL NOT NULL, CHECK ("value" BETWEEN -2147483648 AND 2147483647)
        SQL Server      AS (CAST(1 + 2 AS int))
        Oracle          NUMBER(10) GENERATED ALWAYS AS (1 + 2) VIRTUAL NOT NULL, CHECK ("VALUE" BETWEEN -2147483648 AND 2147483647)

        [PrimaryKeyColumn, IdentityColumn(Start = 1000)] long
        PostgreSQL      bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 1000 INCREMENT BY 1) NOT NULL
        MySQL           BIGINT AUTO_INCREMENT NOT NULL
        MariaDB         BIGINT AUTO_INCREMENT NOT NULL
        SQLite          INTEGER NOT NULL CONSTRAINT "pk_examples" PRIMARY KEY AUTOINCREMENT
        SQL Server      bigint IDENTITY(1000,1) NOT NULL
        Oracle          NUMBER(19) GENERATED BY DEFAULT ON NULL AS IDENTITY (START WITH 1000 INCREMENT BY 1), CHECK ("VALUE" BETWEEN -9223372036854775808 AND 9223372036854775807)

        [EmailColumn] string
        PostgreSQL      varchar(254) NOT NULL, CHECK ("value" ~ '^[!#-''*+/-9=?_-~^-]+(\.[!#-''*+/-9=?_-~^-]+)*@[0-9a-z]+(-+[0-9a-z]+)*(\.[0-9a-z]+(-+[0-9a-z]+)*)+$')
        MySQL           VARCHAR(254) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[!#-''*+/-9=?_-~^-]+([.][!#-''*+/-9=?_-~^-]+)*@[0-9a-z]+(-+[0-9a-z]+)*([.][0-9a-z]+(-+[0-9a-z]+)*)+(?!.)', 'cn'))
        MariaDB         VARCHAR(254) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[!#-''*+/-9=?_-~^-]+([.][!#-''*+/-9=?_-~^-]+)*@[0-9a-z]+(-+[0-9a-z]+)*([.][0-9a-z]+(-+[0-9a-z]+)*)+(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 254 AND ("value" GLOB '[!#-''*+/-9=?_-~^-]*' AND "value" GLOB '*@*.*' AND "value" NOT GLOB '*[^!#-''*+.-9=?@_-~^-]*' AND "value" NOT GLOB '*[!#-''*+./=?@_`{-~^-]' AND "value" NOT GLOB '*.[.@]*' AND "value" NOT GLOB '*@[!#-''*+./=?@_`{-~^-]*' AND "value" NOT GLOB '*@*[!#-''*+/=?@_`{-~^]*' AND "value" NOT GLOB '*@*-[!#-''*+./=?@_`{-~^]*' AND "value" NOT GLOB '*@*.[!#-''*+/=?_`{-~^-]*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(254) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[-!#-''*+/-9=?_-~^]%' AND [value] COLLATE Latin1_General_BIN2 LIKE N'%@%.%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-!#-''*+.-9=?@_-~^]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[-!#-''*+./=?@_`{-~^]' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%.[.@]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%@[-!#-''*+./=?@_`{-~^]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%@%[!#-''*+/=?@_`{-~^]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%@%-[!#-''*+./=?@_`{-~^]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%@%.[-!#-''*+/=?_`{-~^]%')
        SQL Server 2025 nvarchar(254) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[!#-''*+/-9=?_-~^-]+(\.[!#-''*+/-9=?_-~^-]+)*@[0-9a-z]+(-+[0-9a-z]+)*(\.[0-9a-z]+(-+[0-9a-z]+)*)+$', 'cs'))
        Oracle          VARCHAR2(254 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[!#-''*+/-9=?_-~^-]+(\.[!#-''*+/-9=?_-~^-]+)*@[0-9a-z]+(-+[0-9a-z]+)*(\.[0-9a-z]+(-+[0-9a-z]+)*)+$', 'cn'))

        [PhoneColumn] string
        PostgreSQL      varchar(16) NOT NULL, CHECK ("value" ~ '^\+[1-9][0-9]{6,14}$')
        MySQL           VARCHAR(16) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[+][1-9][0-9]{6,14}(?!.)', 'cn'))
        MariaDB         VARCHAR(16) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[+][1-9][0-9]{6,14}(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 16 AND (length("value") BETWEEN 8 AND 16 AND "value" NOT GLOB '*[^+0-9]*' AND "value" NOT GLOB '[0-9]*' AND "value" NOT GLOB '*+[+0]*' AND "value" NOT GLOB '*[0-9]+*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(16) NOT NULL, CHECK (len([value] + N'.') - 1 BETWEEN 8 AND 16 AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^+0-9]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'[0-9]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%+[+0]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[0-9]+%')
        SQL Server 2025 nvarchar(16) NOT NULL, CHECK (REGEXP_LIKE([value], N'^\+[1-9][0-9]{6,14}$', 'cs'))
        Oracle          VARCHAR2(16 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^\+[1-9][0-9]{6,14}$', 'cn'))

        [UrlColumn] string
        PostgreSQL      varchar(2048) NOT NULL, CHECK ("value" ~ '^https?://[0-9A-Za-z]+((-+|\.)[0-9A-Za-z]+)*(:[0-9]{1,5})?([#/?][!#-,.-;=?-Z_a-z~-]*)?$')
        MySQL           VARCHAR(2048) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^https?://[0-9A-Za-z]+((-+|[.])[0-9A-Za-z]+)*(:[0-9]{1,5})?([#/?][!#-,.-;=?-Z_a-z~-]*)?(?!.)', 'cn'))
        MariaDB         VARCHAR(2048) NOT NULL, CHECK (`value` REGEXP '(?s-i)^https?://[0-9A-Za-z]+((-+|[.])[0-9A-Za-z]+)*(:[0-9]{1,5})?([#/?][!#-,.-;=?-Z_a-z~-]*)?(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 2048 AND (("value" GLOB 'http://[0-9A-Za-z]*' OR "value" GLOB 'https://[0-9A-Za-z]*') AND "value" NOT GLOB '*[^!#-,.-;=?-Z_a-z~-]*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(2048) NOT NULL, CHECK (([value] COLLATE Latin1_General_BIN2 LIKE N'http://[0-9A-Za-z]%' OR [value] COLLATE Latin1_General_BIN2 LIKE N'https://[0-9A-Za-z]%') AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-!#-,.-;=?-Z_a-z~]%')
        SQL Server 2025 nvarchar(2048) NOT NULL, CHECK (REGEXP_LIKE([value], N'^https?://[0-9A-Za-z]+((-+|\.)[0-9A-Za-z]+)*(:[0-9]{1,5})?([#/?][!#-,.-;=?-Z_a-z~-]*)?$', 'cs'))
        Oracle          VARCHAR2(2048 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^https?://[0-9A-Za-z]+((-+|\.)[0-9A-Za-z]+)*(:[0-9]{1,5})?([#/?][!#-,.-;=?-Z_a-z~-]*)?$', 'cn'))

        [CurrencyColumn] decimal
        PostgreSQL      numeric(19,4) NOT NULL
        MySQL           DECIMAL(19,4) NOT NULL
        MariaDB         DECIMAL(19,4) NOT NULL
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e9)
        SQL Server      decimal(19,4) NOT NULL
        Oracle          NUMBER(19,4) NOT NULL

        [MoneyColumn] decimal
        PostgreSQL      numeric(19,4) NOT NULL
        MySQL           DECIMAL(19,4) NOT NULL
        MariaDB         DECIMAL(19,4) NOT NULL
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e9)
        SQL Server      decimal(19,4) NOT NULL
        Oracle          NUMBER(19,4) NOT NULL

        [PercentageColumn] decimal
        PostgreSQL      numeric(5,2) NOT NULL, CHECK ("value" BETWEEN 0 AND 100)
        MySQL           DECIMAL(5,2) NOT NULL, CHECK (`value` BETWEEN 0 AND 100)
        MariaDB         DECIMAL(5,2) NOT NULL, CHECK (`value` BETWEEN 0 AND 100)
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e3 AND ("value" BETWEEN 0 AND 100))
        SQL Server      decimal(5,2) NOT NULL, CHECK ([value] BETWEEN 0 AND 100)
        Oracle          NUMBER(5,2) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 100)

        [SlugColumn] string
        PostgreSQL      varchar(255) NOT NULL, CHECK ("value" ~ '^[0-9a-z]+(-[0-9a-z]+)*$')
        MySQL           VARCHAR(255) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[0-9a-z]+(-[0-9a-z]+)*(?!.)', 'cn'))
        MariaDB         VARCHAR(255) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[0-9a-z]+(-[0-9a-z]+)*(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 255 AND ("value" GLOB '[0-9a-z]*' AND "value" NOT GLOB '*[^0-9a-z-]*' AND "value" NOT GLOB '*-' AND "value" NOT GLOB '*--*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(255) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[0-9a-z]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-0-9a-z]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%-' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%--%')
        SQL Server 2025 nvarchar(255) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[0-9a-z]+(-[0-9a-z]+)*$', 'cs'))
        Oracle          VARCHAR2(255 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[0-9a-z]+(-[0-9a-z]+)*$', 'cn'))

        [CountryCodeColumn] string
        PostgreSQL      varchar(2) NOT NULL, CHECK (char_length("value") = 2 AND ("value" ~ '^[A-Z]{2}$'))
        MySQL           VARCHAR(2) NOT NULL, CHECK (char_length(`value`) = 2 AND (REGEXP_LIKE(`value`, '^[A-Z]{2}(?!.)', 'cn')))
        MariaDB         VARCHAR(2) NOT NULL, CHECK (char_length(`value`) = 2 AND (`value` REGEXP '(?s-i)^[A-Z]{2}(?!.)'))
        SQLite          TEXT NOT NULL, CHECK (length("value") = 2 AND ("value" GLOB '[A-Z][A-Z]' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(2) NOT NULL, CHECK (DATALENGTH([value]) = 4 AND ([value] COLLATE Latin1_General_BIN2 LIKE N'[A-Z][A-Z]'))
        SQL Server 2025 nvarchar(2) NOT NULL, CHECK (DATALENGTH([value]) = 4 AND (REGEXP_LIKE([value], N'^[A-Z]{2}$', 'cs')))
        Oracle          VARCHAR2(2 CHAR) NOT NULL, CHECK (LENGTH("VALUE") = 2 AND (regexp_like("VALUE", '^[A-Z]{2}$', 'cn')))

        [LanguageCodeColumn] string
        PostgreSQL      varchar(11) NOT NULL, CHECK ("value" ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$')
        MySQL           VARCHAR(11) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(?!.)', 'cn'))
        MariaDB         VARCHAR(11) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 11 AND (("value" GLOB '[a-z][a-z]' OR "value" GLOB '[a-z][a-z][a-z]' OR "value" GLOB '[a-z][a-z]-[A-Z][a-z][a-z][a-z]' OR "value" GLOB '[a-z][a-z][a-z]-[A-Z][a-z][a-z][a-z]' OR "value" GLOB '[a-z][a-z]-[A-Z][A-Z]' OR "value" GLOB '[a-z][a-z][a-z]-[A-Z][A-Z]' OR "value" GLOB '[a-z][a-z]-[A-Z][a-z][a-z][a-z]-[A-Z][A-Z]' OR "value" GLOB '[a-z][a-z][a-z]-[A-Z][a-z][a-z][a-z]-[A-Z][A-Z]' OR "value" GLOB '[a-z][a-z]-[0-9][0-9][0-9]' OR "value" GLOB '[a-z][a-z][a-z]-[0-9][0-9][0-9]' OR "value" GLOB '[a-z][a-z]-[A-Z][a-z][a-z][a-z]-[0-9][0-9][0-9]' OR "value" GLOB '[a-z][a-z][a-z]-[A-Z][a-z][a-z][a-z]-[0-9][0-9][0-9]') AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(11) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z][a-z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z]-[A-Z][a-z][a-z][a-z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z][a-z]-[A-Z][a-z][a-z][a-z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z]-[A-Z][A-Z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z][a-z]-[A-Z][A-Z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z]-[A-Z][a-z][a-z][a-z]-[A-Z][A-Z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z][a-z]-[A-Z][a-z][a-z][a-z]-[A-Z][A-Z]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z]-[0-9][0-9][0-9]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z][a-z]-[0-9][0-9][0-9]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z]-[A-Z][a-z][a-z][a-z]-[0-9][0-9][0-9]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[a-z][a-z][a-z]-[A-Z][a-z][a-z][a-z]-[0-9][0-9][0-9]')
        SQL Server 2025 nvarchar(11) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$', 'cs'))
        Oracle          VARCHAR2(11 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$', 'cn'))

        [CurrencyCodeColumn] string
        PostgreSQL      varchar(3) NOT NULL, CHECK (char_length("value") = 3 AND ("value" ~ '^[A-Z]{3}$'))
        MySQL           VARCHAR(3) NOT NULL, CHECK (char_length(`value`) = 3 AND (REGEXP_LIKE(`value`, '^[A-Z]{3}(?!.)', 'cn')))
        MariaDB         VARCHAR(3) NOT NULL, CHECK (char_length(`value`) = 3 AND (`value` REGEXP '(?s-i)^[A-Z]{3}(?!.)'))
        SQLite          TEXT NOT NULL, CHECK (length("value") = 3 AND ("value" GLOB '[A-Z][A-Z][A-Z]' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(3) NOT NULL, CHECK (DATALENGTH([value]) = 6 AND ([value] COLLATE Latin1_General_BIN2 LIKE N'[A-Z][A-Z][A-Z]'))
        SQL Server 2025 nvarchar(3) NOT NULL, CHECK (DATALENGTH([value]) = 6 AND (REGEXP_LIKE([value], N'^[A-Z]{3}$', 'cs')))
        Oracle          VARCHAR2(3 CHAR) NOT NULL, CHECK (LENGTH("VALUE") = 3 AND (regexp_like("VALUE", '^[A-Z]{3}$', 'cn')))

        [TimeZoneColumn] string
        PostgreSQL      varchar(64) NOT NULL, CHECK ("value" ~ '^[A-Z][+0-9A-Z_a-z-]*(/[A-Z][+0-9A-Z_a-z-]*)*$')
        MySQL           VARCHAR(64) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[A-Z][+0-9A-Z_a-z-]*(/[A-Z][+0-9A-Z_a-z-]*)*(?!.)', 'cn'))
        MariaDB         VARCHAR(64) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[A-Z][+0-9A-Z_a-z-]*(/[A-Z][+0-9A-Z_a-z-]*)*(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 64 AND ("value" GLOB '[A-Z]*' AND "value" NOT GLOB '*[^+/-9A-Z_a-z-]*' AND "value" NOT GLOB '*/' AND "value" NOT GLOB '*/[+/-9_a-z-]*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(64) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[A-Z]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-+/-9A-Z_a-z]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%/' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%/[-+/-9_a-z]%')
        SQL Server 2025 nvarchar(64) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[A-Z][+0-9A-Z_a-z-]*(/[A-Z][+0-9A-Z_a-z-]*)*$', 'cs'))
        Oracle          VARCHAR2(64 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[A-Z][+0-9A-Z_a-z-]*(/[A-Z][+0-9A-Z_a-z-]*)*$', 'cn'))

        [RatingColumn] decimal
        PostgreSQL      numeric(3,2) NOT NULL, CHECK ("value" BETWEEN 0 AND 5)
        MySQL           DECIMAL(3,2) NOT NULL, CHECK (`value` BETWEEN 0 AND 5)
        MariaDB         DECIMAL(3,2) NOT NULL, CHECK (`value` BETWEEN 0 AND 5)
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e1 AND ("value" BETWEEN 0 AND 5))
        SQL Server      decimal(3,2) NOT NULL, CHECK ([value] BETWEEN 0 AND 5)
        Oracle          NUMBER(3,2) NOT NULL, CHECK ("VALUE" BETWEEN 0 AND 5)

        [SkuColumn] string
        PostgreSQL      varchar(100) NOT NULL, CHECK ("value" ~ '^[0-9A-Za-z][.-9A-Z_a-z-]*$')
        MySQL           VARCHAR(100) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[0-9A-Za-z][.-9A-Z_a-z-]*(?!.)', 'cn'))
        MariaDB         VARCHAR(100) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[0-9A-Za-z][.-9A-Z_a-z-]*(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 100 AND ("value" GLOB '[0-9A-Za-z]*' AND "value" NOT GLOB '*[^.-9A-Z_a-z-]*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(100) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[0-9A-Za-z]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-.-9A-Z_a-z]%')
        SQL Server 2025 nvarchar(100) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[0-9A-Za-z][.-9A-Z_a-z-]*$', 'cs'))
        Oracle          VARCHAR2(100 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[0-9A-Za-z][.-9A-Z_a-z-]*$', 'cn'))

        [BarcodeColumn] string
        PostgreSQL      varchar(14) NOT NULL, CHECK ("value" ~ '^([0-9]{8}|[0-9]{12,14})$')
        MySQL           VARCHAR(14) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^([0-9]{8}|[0-9]{12,14})(?!.)', 'cn'))
        MariaDB         VARCHAR(14) NOT NULL, CHECK (`value` REGEXP '(?s-i)^([0-9]{8}|[0-9]{12,14})(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 14 AND (("value" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR "value" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR "value" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR "value" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]') AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(14) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')
        SQL Server 2025 nvarchar(14) NOT NULL, CHECK (REGEXP_LIKE([value], N'^([0-9]{8}|[0-9]{12,14})$', 'cs'))
        Oracle          VARCHAR2(14 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^([0-9]{8}|[0-9]{12,14})$', 'cn'))

        [IpAddressColumn] System.Net.IPAddress
        PostgreSQL      inet NOT NULL
        MySQL           VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        MariaDB         VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 45 AND "value" GLOB '*[:.]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:.]*' AND instr("value", char(0)) = 0)
        SQL Server      varchar(45) NOT NULL, CHECK ([value] LIKE '%[:.]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(45) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef]*[:.][0-9ABCDEFabcdef:.]*$', 'c'))

        [IpAddressColumn] string
        PostgreSQL      varchar(45) NOT NULL, CHECK (("value"::inet) IS NOT NULL AND "value" NOT LIKE '%/%')
        MySQL           VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        MariaDB         VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 45 AND "value" GLOB '*[:.]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:.]*' AND instr("value", char(0)) = 0)
        SQL Server      varchar(45) NOT NULL, CHECK ([value] LIKE '%[:.]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(45) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef]*[:.][0-9ABCDEFabcdef:.]*$', 'c'))

        [IpAddressColumn(Storage = ColumnStorage.Native)] string
        PostgreSQL      inet NOT NULL
        MySQL           VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (inet6_aton(`value`) IS NOT NULL AND locate(char(0), `value`) = 0)
        MariaDB         INET6 NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 45 AND "value" GLOB '*[:.]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:.]*' AND instr("value", char(0)) = 0)
        SQL Server      varchar(45) NOT NULL, CHECK ([value] LIKE '%[:.]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(45) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef]*[:.][0-9ABCDEFabcdef:.]*$', 'c'))

        [CidrColumn] System.Net.IPNetwork
        PostgreSQL      cidr NOT NULL
        MySQL           VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)', 'cn') AND inet6_aton(substring_index(`value`, '/', 1)) IS NOT NULL)
        MariaDB         VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)' AND inet6_aton(substring_index(`value`, '/', 1)) IS NOT NULL)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 49 AND "value" GLOB '*[:.]*/[0-9]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:./]*' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(49) NOT NULL, CHECK ([value] LIKE '%[:.]%/[0-9]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(49) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef:.]+/[0-9]{1,3}$', 'c'))

        [CidrColumn] string
        PostgreSQL      varchar(49) NOT NULL, CHECK (("value"::cidr) IS NOT NULL AND "value" LIKE '%/%')
        MySQL           VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)', 'cn') AND inet6_aton(substring_index(`value`, '/', 1)) IS NOT NULL)
        MariaDB         VARCHAR(49) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-9A-Fa-f:.]+/[0-9]{1,3}(?!.)' AND inet6_aton(substring_index(`value`, '/', 1)) IS NOT NULL)
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 49 AND "value" GLOB '*[:.]*/[0-9]*' AND "value" NOT GLOB '*[^0-9A-Fa-f:./]*' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(49) NOT NULL, CHECK ([value] LIKE '%[:.]%/[0-9]%' AND [value] NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(49) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFabcdef:.]+/[0-9]{1,3}$', 'c'))

        [MacAddressColumn] System.Net.NetworkInformation.PhysicalAddress
        PostgreSQL      macaddr NOT NULL
        MySQL           VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)', 'cn'))
        MariaDB         VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)')
        SQLite          TEXT NOT NULL, CHECK ("value" GLOB '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(17) NOT NULL, CHECK ([value] LIKE '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(17) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9abcdef]{2}(:[0-9abcdef]{2}){5}$', 'c'))

        [MacAddressColumn] string
        PostgreSQL      varchar(17) NOT NULL, CHECK ("value" ~ '^[0-9a-f]{2}(:[0-9a-f]{2}){5}$')
        MySQL           VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)', 'cn'))
        MariaDB         VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^[0-9a-f]{2}(:[0-9a-f]{2}){5}(?!.)')
        SQLite          TEXT NOT NULL, CHECK ("value" GLOB '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(17) NOT NULL, CHECK ([value] LIKE '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' COLLATE Latin1_General_BIN2)
        Oracle          VARCHAR2(17) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9abcdef]{2}(:[0-9abcdef]{2}){5}$', 'c'))

        [MimeTypeColumn] string
        PostgreSQL      varchar(255) NOT NULL, CHECK ("value" ~ '^[0-9a-z][!#$&+.0-9_a-z^-]*/[0-9a-z][!#$&+.0-9_a-z^-]*$')
        MySQL           VARCHAR(255) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[0-9a-z][!#$&+.0-9_a-z^-]*/[0-9a-z][!#$&+.0-9_a-z^-]*(?!.)', 'cn'))
        MariaDB         VARCHAR(255) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[0-9a-z][!#$&+.0-9_a-z^-]*/[0-9a-z][!#$&+.0-9_a-z^-]*(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 255 AND ("value" GLOB '[0-9a-z]*' AND "value" GLOB '*/*' AND "value" NOT GLOB '*[^!#$&+.-9_a-z^-]*' AND "value" NOT GLOB '*/' AND "value" NOT GLOB '*/[!#$&+./_^-]*' AND "value" NOT GLOB '*/*/*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(255) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'[0-9a-z]%' AND [value] COLLATE Latin1_General_BIN2 LIKE N'%/%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-!#$&+.-9_a-z^]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%/' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%/[-!#$&+./_^]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%/%/%')
        SQL Server 2025 nvarchar(255) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[0-9a-z][!#$&+.0-9_a-z^-]*/[0-9a-z][!#$&+.0-9_a-z^-]*$', 'cs'))
        Oracle          VARCHAR2(255 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[0-9a-z][!#$&+.0-9_a-z^-]*/[0-9a-z][!#$&+.0-9_a-z^-]*$', 'cn'))

        [FileHashColumn("sha256")] string
        PostgreSQL      varchar(64) NOT NULL, CHECK ("value" ~ '^[0-9a-f]{64}$')
        MySQL           VARCHAR(64) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^[0-9a-f]{64}(?!.)', 'cn'))
        MariaDB         VARCHAR(64) NOT NULL, CHECK (`value` REGEXP '(?s-i)^[0-9a-f]{64}(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 64 AND (length("value") = 64 AND "value" NOT GLOB '*[^0-9a-f]*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(64) NOT NULL, CHECK (len([value] + N'.') - 1 = 64 AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^0-9a-f]%')
        SQL Server 2025 nvarchar(64) NOT NULL, CHECK (REGEXP_LIKE([value], N'^[0-9a-f]{64}$', 'cs'))
        Oracle          VARCHAR2(64 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^[0-9a-f]{64}$', 'cn'))

        [ColorHexColumn] string
        PostgreSQL      varchar(9) NOT NULL, CHECK ("value" ~ '^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$')
        MySQL           VARCHAR(9) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?(?!.)', 'cn'))
        MariaDB         VARCHAR(9) NOT NULL, CHECK (`value` REGEXP '(?s-i)^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 9 AND (("value" GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]' OR "value" GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]') AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(9) NOT NULL, CHECK ([value] COLLATE Latin1_General_BIN2 LIKE N'#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]' OR [value] COLLATE Latin1_General_BIN2 LIKE N'#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]')
        SQL Server 2025 nvarchar(9) NOT NULL, CHECK (REGEXP_LIKE([value], N'^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$', 'cs'))
        Oracle          VARCHAR2(9 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$', 'cn'))

        [VectorColumn(3)] float[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "vector"; vector(3) NOT NULL
        MySQL           VARBINARY(12) NOT NULL, CHECK (length(`value`) = 12)
        MySQL 9.7       VECTOR(3) NOT NULL
        MariaDB         VARBINARY(12) NOT NULL, CHECK (length(`value`) = 12)
        MariaDB 11.8    VECTOR(3) NOT NULL
        SQLite          BLOB NOT NULL, CHECK (typeof("value") IN ('blob', 'null') AND length("value") = 12)
        SQL Server      varbinary(12) NOT NULL, CHECK (DATALENGTH([value]) = 12)
        SQL Server 2025 vector(3) NOT NULL
        Oracle          RAW(12) NOT NULL, CHECK (LENGTH("VALUE") = 24)
        Oracle 23ai     VECTOR(3, FLOAT32) NOT NULL

        [VectorColumn(3)] System.ReadOnlyMemory<float>
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "vector"; vector(3) NOT NULL
        MySQL           VARBINARY(12) NOT NULL, CHECK (length(`value`) = 12)
        MySQL 9.7       VECTOR(3) NOT NULL
        MariaDB         VARBINARY(12) NOT NULL, CHECK (length(`value`) = 12)
        MariaDB 11.8    VECTOR(3) NOT NULL
        SQLite          BLOB NOT NULL, CHECK (typeof("value") IN ('blob', 'null') AND length("value") = 12)
        SQL Server      varbinary(12) NOT NULL, CHECK (DATALENGTH([value]) = 12)
        SQL Server 2025 vector(3) NOT NULL
        Oracle          RAW(12) NOT NULL, CHECK (LENGTH("VALUE") = 24)
        Oracle 23ai     VECTOR(3, FLOAT32) NOT NULL

        [LTreeColumn] string
        PostgreSQL      varchar(768) NOT NULL, CHECK ("value" ~ '^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?$')
        MySQL           VARCHAR(768) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?(?!.)', 'cn'))
        MariaDB         VARCHAR(768) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 768 AND "value" NOT GLOB '*[^A-Za-z0-9_.]*' AND "value" NOT GLOB '.*' AND "value" NOT GLOB '*.' AND "value" NOT GLOB '*..*' AND instr("value", char(0)) = 0)
        SQL Server      nvarchar(768) NOT NULL, CHECK ([value] NOT LIKE '%[^A-Za-z0-9_.]%' COLLATE Latin1_General_BIN2 AND [value] NOT LIKE '.%' AND [value] NOT LIKE '%.' AND [value] NOT LIKE '%..%')
        Oracle          VARCHAR2(768) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_]+([.][0-9ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_]+)*$', 'c'))

        [LTreeColumn(Storage = ColumnStorage.Native)] string
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "ltree"; ltree NOT NULL
        MySQL           VARCHAR(768) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (regexp_like(`value`, '^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?(?!.)', 'cn'))
        MariaDB         VARCHAR(768) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK (`value` REGEXP '(?s)^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 768 AND "value" NOT GLOB '*[^A-Za-z0-9_.]*' AND "value" NOT GLOB '.*' AND "value" NOT GLOB '*.' AND "value" NOT GLOB '*..*' AND instr("value", char(0)) = 0)
        SQL Server      hierarchyid NOT NULL
        Oracle          VARCHAR2(768) NOT NULL, CHECK (REGEXP_LIKE("VALUE", '^[0-9ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_]+([.][0-9ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_]+)*$', 'c'))

        [CaseInsensitiveTextColumn(100)] string
        PostgreSQL      CREATE COLLATION IF NOT EXISTS "case_insensitive" (provider = icu, locale = 'und-u-ks-level2', deterministic = false); text COLLATE "case_insensitive" NOT NULL, CHECK (char_length("value") <= 100)
        MySQL           VARCHAR(100) COLLATE utf8mb4_0900_as_ci NOT NULL
        MariaDB         VARCHAR(100) COLLATE utf8mb4_uca1400_nopad_as_ci NOT NULL
        SQLite          TEXT COLLATE NOCASE NOT NULL, CHECK (length("value") <= 100)
        SQL Server      nvarchar(100) COLLATE Latin1_General_100_CI_AS_SC NOT NULL
        Oracle          VARCHAR2(100 CHAR) NOT NULL -- Left out: the equality of upper and lower case in value: Oracle gives a column a collation only where MAX_STRING_SIZE is EXTENDED.

        [CaseInsensitiveTextColumn(100, Storage = ColumnStorage.Native)] string
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "citext"; citext NOT NULL, CHECK (char_length("value") <= 100)
        MySQL           VARCHAR(100) COLLATE utf8mb4_0900_as_ci NOT NULL
        MariaDB         VARCHAR(100) COLLATE utf8mb4_uca1400_nopad_as_ci NOT NULL
        SQLite          TEXT COLLATE NOCASE NOT NULL, CHECK (length("value") <= 100)
        SQL Server      nvarchar(100) COLLATE Latin1_General_100_CI_AS_SC NOT NULL
        Oracle          VARCHAR2(100 CHAR) NOT NULL -- Left out: the equality of upper and lower case in value: Oracle gives a column a collation only where MAX_STRING_SIZE is EXTENDED.

        [TsVectorColumn] object
        PostgreSQL      tsvector NOT NULL
        MySQL           -- Left out: the column value: MySQL has no type for the words of a text.
        MariaDB         -- Left out: the column value: MariaDB has no type for the words of a text.
        SQLite          -- Left out: the column value: SQLite has no type for the words of a text.
        SQL Server      -- Left out: the column value: SQL Server has no type for the words of a text.
        Oracle          -- Left out: the column value: Oracle has no type for the words of a text.

        [SemVerColumn] string
        PostgreSQL      varchar(255) NOT NULL, CHECK ("value" ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$')
        MySQL           VARCHAR(255) NOT NULL, CHECK (REGEXP_LIKE(`value`, '^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)([.](0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?(?!.)', 'cn'))
        MariaDB         VARCHAR(255) NOT NULL, CHECK (`value` REGEXP '(?s-i)^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)([.](0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?(?!.)')
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 255 AND (("value" GLOB '0*' OR "value" GLOB '[1-9]*') AND "value" GLOB '*.*.*' AND "value" NOT GLOB '*[^+.0-9A-Za-z-]*' AND "value" NOT GLOB '*[+.]' AND "value" NOT GLOB '*[+.][+.]*' AND "value" NOT GLOB '*+*+*' AND instr("value", char(0)) = 0))
        SQL Server      nvarchar(255) NOT NULL, CHECK (([value] COLLATE Latin1_General_BIN2 LIKE N'0%' OR [value] COLLATE Latin1_General_BIN2 LIKE N'[1-9]%') AND [value] COLLATE Latin1_General_BIN2 LIKE N'%.%.%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-+.0-9A-Za-z]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[+.]' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%[+.][+.]%' AND [value] COLLATE Latin1_General_BIN2 NOT LIKE N'%+%+%')
        SQL Server 2025 nvarchar(255) NOT NULL, CHECK (REGEXP_LIKE([value], N'^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$', 'cs'))
        Oracle          VARCHAR2(255 CHAR) NOT NULL, CHECK (regexp_like("VALUE", '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$', 'cn'))

        [RangeColumn(RangeKind.Integer)] object
        PostgreSQL      int4range NOT NULL
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [RangeColumn(RangeKind.BigInteger)] object
        PostgreSQL      int8range NOT NULL
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [RangeColumn(RangeKind.Numeric)] object
        PostgreSQL      numrange NOT NULL
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [RangeColumn(RangeKind.Date)] object
        PostgreSQL      daterange NOT NULL
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [RangeColumn(RangeKind.Timestamp)] object
        PostgreSQL      tsrange NOT NULL
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [RangeColumn(RangeKind.TimestampTz)] object
        PostgreSQL      tstzrange NOT NULL
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [RangeColumn(RangeKind.Integer)] string
        PostgreSQL      text NOT NULL, CHECK (("value"::int4range) IS NOT NULL)
        MySQL           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        MariaDB         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CHECK ((substr(`value`, 1, 1) IN ('[', '(') AND substr(`value`, -1) IN (']', ')') AND instr(`value`, ',') > 1 OR `value` = 'empty'))
        SQLite          TEXT NOT NULL, CHECK ((substr("value", 1, 1) IN ('[', '(') AND substr("value", -1) IN (']', ')') AND instr("value", ',') > 1 OR "value" = 'empty'))
        SQL Server      nvarchar(200) NOT NULL, CHECK ((LEFT([value], 1) IN ('[', '(') AND RIGHT([value], 1) IN (']', ')') AND CHARINDEX(',', [value]) > 1 OR [value] = 'empty'))
        Oracle          VARCHAR2(200) NOT NULL, CHECK ((substr("VALUE", 1, 1) IN ('[', '(') AND substr("VALUE", -1) IN (']', ')') AND instr("VALUE", ',') > 1 OR "VALUE" = 'empty'))

        [UserAgentColumn] string
        PostgreSQL      varchar(1024) NOT NULL
        MySQL           VARCHAR(1024) NOT NULL
        MariaDB         VARCHAR(1024) NOT NULL
        SQLite          TEXT NOT NULL, CHECK (length("value") <= 1024)
        SQL Server      nvarchar(1024) NOT NULL
        Oracle          VARCHAR2(1024 CHAR) NOT NULL

        [PointColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(Point,4326) NOT NULL
        MySQL           POINT NOT NULL SRID 4326
        MariaDB         POINT NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0101000000', x'0000000001'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'Point')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [PointColumn(Srid = 3857)] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(Point,3857) NOT NULL
        MySQL           POINT NOT NULL SRID 3857
        MariaDB         POINT NOT NULL, CHECK (st_srid(`value`) = 3857)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0101000000', x'0000000001'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 3857 AND [value].STGeometryType() = 'Point')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 3857)

        [LineStringColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(LineString,4326) NOT NULL
        MySQL           LINESTRING NOT NULL SRID 4326
        MariaDB         LINESTRING NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0102000000', x'0000000002'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'LineString')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [PolygonColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(Polygon,4326) NOT NULL
        MySQL           POLYGON NOT NULL SRID 4326
        MariaDB         POLYGON NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0103000000', x'0000000003'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'Polygon')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [MultiPointColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(MultiPoint,4326) NOT NULL
        MySQL           MULTIPOINT NOT NULL SRID 4326
        MariaDB         MULTIPOINT NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0104000000', x'0000000004'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'MultiPoint')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [MultiLineStringColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(MultiLineString,4326) NOT NULL
        MySQL           MULTILINESTRING NOT NULL SRID 4326
        MariaDB         MULTILINESTRING NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0105000000', x'0000000005'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'MultiLineString')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [MultiPolygonColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(MultiPolygon,4326) NOT NULL
        MySQL           MULTIPOLYGON NOT NULL SRID 4326
        MariaDB         MULTIPOLYGON NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0106000000', x'0000000006'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'MultiPolygon')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [GeometryCollectionColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geometry(GeometryCollection,4326) NOT NULL
        MySQL           GEOMETRYCOLLECTION NOT NULL SRID 4326
        MariaDB         GEOMETRYCOLLECTION NOT NULL, CHECK (st_srid(`value`) = 4326 AND st_geometrytype(`value`) = 'GEOMETRYCOLLECTION')
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 5) IN (x'0107000000', x'0000000007'))
        SQL Server      geometry NOT NULL, CHECK ([value].STSrid = 4326 AND [value].STGeometryType() = 'GeometryCollection')
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [GeographyColumn] byte[]
        PostgreSQL      CREATE EXTENSION IF NOT EXISTS "postgis"; geography(Geometry,4326) NOT NULL
        MySQL           GEOMETRY NOT NULL SRID 4326
        MariaDB         GEOMETRY NOT NULL, CHECK (st_srid(`value`) = 4326)
        SQLite          BLOB NOT NULL, CHECK (substr("value", 1, 1) IN (x'00', x'01'))
        SQL Server      geography NOT NULL, CHECK ([value].STSrid = 4326)
        Oracle          SDO_GEOMETRY NOT NULL, CHECK ("VALUE".SDO_SRID = 4326)

        [LatitudeColumn] decimal
        PostgreSQL      numeric(9,6) NOT NULL, CHECK ("value" BETWEEN -90 AND 90)
        MySQL           DECIMAL(9,6) NOT NULL, CHECK (`value` BETWEEN -90 AND 90)
        MariaDB         DECIMAL(9,6) NOT NULL, CHECK (`value` BETWEEN -90 AND 90)
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e3 AND ("value" BETWEEN -90 AND 90))
        SQL Server      decimal(9,6) NOT NULL, CHECK ([value] BETWEEN -90 AND 90)
        Oracle          NUMBER(9,6) NOT NULL, CHECK ("VALUE" BETWEEN -90 AND 90)

        [LongitudeColumn] decimal
        PostgreSQL      numeric(9,6) NOT NULL, CHECK ("value" BETWEEN -180 AND 180)
        MySQL           DECIMAL(9,6) NOT NULL, CHECK (`value` BETWEEN -180 AND 180)
        MariaDB         DECIMAL(9,6) NOT NULL, CHECK (`value` BETWEEN -180 AND 180)
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e3 AND ("value" BETWEEN -180 AND 180))
        SQL Server      decimal(9,6) NOT NULL, CHECK ([value] BETWEEN -180 AND 180)
        Oracle          NUMBER(9,6) NOT NULL, CHECK ("VALUE" BETWEEN -180 AND 180)

        [ElevationColumn] decimal
        PostgreSQL      numeric(7,2) NOT NULL, CHECK ("value" BETWEEN -12000 AND 9000)
        MySQL           DECIMAL(7,2) NOT NULL, CHECK (`value` BETWEEN -12000 AND 9000)
        MariaDB         DECIMAL(7,2) NOT NULL, CHECK (`value` BETWEEN -12000 AND 9000)
        SQLite          NUMERIC NOT NULL, CHECK (typeof("value") IN ('integer', 'real', 'null') AND abs("value") < 1e5 AND ("value" BETWEEN -12000 AND 9000))
        SQL Server      decimal(7,2) NOT NULL, CHECK ([value] BETWEEN -12000 AND 9000)
        Oracle          NUMBER(7,2) NOT NULL, CHECK ("VALUE" BETWEEN -12000 AND 9000)

        [PrimaryKeyColumn] System.Guid
        PostgreSQL      uuid DEFAULT gen_random_uuid() NOT NULL
        PostgreSQL 18   uuid DEFAULT uuidv7() NOT NULL
        MySQL           CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT (uuid()) NOT NULL
        MariaDB         UUID DEFAULT (uuid()) NOT NULL
        MariaDB 11.8    UUID DEFAULT (uuid_v7()) NOT NULL
        SQLite          TEXT DEFAULT (hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) NOT NULL, CHECK (length("value") = 36)
        SQL Server      uniqueidentifier CONSTRAINT [df_examples_value] DEFAULT (NEWSEQUENTIALID()) NOT NULL
        Oracle          RAW(16) DEFAULT SYS_GUID() NOT NULL

        [EncryptedColumn("pii_key", Mode = EncryptionMode.Application)] string
        PostgreSQL      bytea NOT NULL, CHECK (octet_length("value") <= 1061)
        MySQL           VARBINARY(1061) NOT NULL
        MariaDB         VARBINARY(1061) NOT NULL
        SQLite          BLOB NOT NULL, CHECK (length("value") <= 1061)
        SQL Server      varbinary(1061) NOT NULL
        Oracle          RAW(1061) NOT NULL

        [SchemaColumn("value", Type = "numeric(9)", Dialects = Dialect.PostgreSql)] int
        PostgreSQL      numeric(9) NOT NULL
        MySQL           INT NOT NULL
        MariaDB         INT NOT NULL
        SQLite          INTEGER NOT NULL, CHECK ("value" BETWEEN -2147483648 AND 2147483647)
        SQL Server      int NOT NULL
        Oracle          NUMBER(10) NOT NULL, CHECK ("VALUE" BETWEEN -2147483648 AND 2147483647)
        """;
}
