namespace SchemaGen.CSharp.Tests.Storage;

/// <summary>The expected SQL of each example.</summary>
internal static class StorageSql
{
    public const string Table =
        """
        [Compressed]
        -- PostgreSQL
            "title" varchar(200) COMPRESSION pglz NOT NULL
            "body" text COMPRESSION pglz
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin ROW_FORMAT=COMPRESSED
        -- MariaDB
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=COMPRESSED
        -- SQLite
        -- Left out on SQLite: the compression by rows: SQLite compresses nothing.
        -- SQL Server
        ) WITH (DATA_COMPRESSION = ROW)
        -- Oracle
        ) ROW STORE COMPRESS BASIC

        [Compressed(CompressionType.Page)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the compression by pages: PostgreSQL compresses long values and no pages.
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMPRESSION='zlib'
        -- MariaDB
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PAGE_COMPRESSED=1
        -- SQLite
        -- Left out on SQLite: the compression by pages: SQLite compresses nothing.
        -- SQL Server
        ) WITH (DATA_COMPRESSION = PAGE)
        -- Oracle
        ) ROW STORE COMPRESS ADVANCED

        [Compressed(CompressionType.Columnstore)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the compression by columns: PostgreSQL keeps rows and not columns together.
        -- MySQL
        -- Left out on MySQL: the compression by columns: MySQL keeps rows and not columns together.
        -- MariaDB
        -- Left out on MariaDB: the compression by columns: MariaDB keeps rows and not columns together.
        -- SQLite
        -- Left out on SQLite: the compression by columns: SQLite compresses nothing.
        -- SQL Server
            CONSTRAINT [pk_examples] PRIMARY KEY NONCLUSTERED ([id])
        CREATE CLUSTERED COLUMNSTORE INDEX [cci_examples] ON [examples];
        -- Oracle
        ) COLUMN STORE COMPRESS FOR QUERY HIGH

        [Compressed(CompressionType.Zlib)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the compression with zlib: PostgreSQL compresses with pglz or LZ4.
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMPRESSION='zlib'
        -- MariaDB
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PAGE_COMPRESSED=1
        -- SQLite
        -- Left out on SQLite: the compression with zlib: SQLite compresses nothing.
        -- SQL Server
        -- Left out on SQL Server: the compression with zlib: SQL Server compresses in its own ways.
        -- Oracle
        -- Left out on Oracle: the compression with zlib: Oracle compresses in its own ways.

        [Compressed(CompressionType.Lz4)]
        -- PostgreSQL
            "title" varchar(200) COMPRESSION lz4 NOT NULL
            "body" text COMPRESSION lz4
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMPRESSION='lz4'
        -- MariaDB
        -- Left out on MariaDB: the compression with LZ4: the algorithm of MariaDB's page compression is a setting of the server, innodb_compression_algorithm.
        -- SQLite
        -- Left out on SQLite: the compression with LZ4: SQLite compresses nothing.
        -- SQL Server
        -- Left out on SQL Server: the compression with LZ4: SQL Server compresses in its own ways.
        -- Oracle
        -- Left out on Oracle: the compression with LZ4: Oracle compresses in its own ways.

        [Compressed(CompressionType.Zstd)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the compression with Zstandard: PostgreSQL compresses with pglz or LZ4.
        -- MySQL
        -- Left out on MySQL: the compression with Zstandard: MySQL compresses pages with zlib or LZ4.
        -- MariaDB
        -- Left out on MariaDB: the compression with Zstandard: the algorithm of MariaDB's page compression is a setting of the server, innodb_compression_algorithm.
        -- SQLite
        -- Left out on SQLite: the compression with Zstandard: SQLite compresses nothing.
        -- SQL Server
        -- Left out on SQL Server: the compression with Zstandard: SQL Server compresses in its own ways.
        -- Oracle
        -- Left out on Oracle: the compression with Zstandard: Oracle compresses in its own ways.

        [Compressed(CompressionType.None)]
        -- nothing

        [Compressed(CompressionType.Page), PartitionedByHash(nameof(Id), 2)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the compression by pages: PostgreSQL compresses long values and no pages.
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMPRESSION='zlib'
        -- MariaDB
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PAGE_COMPRESSED=1
        -- SQLite
        -- Left out on SQLite: the compression by pages: SQLite compresses nothing.
        -- SQL Server
        ) ON [ps_examples] ([id_partition]) WITH (DATA_COMPRESSION = PAGE)
        -- Oracle
        ) ROW STORE COMPRESS ADVANCED

        [SystemVersioned]
        -- PostgreSQL
        -- Left out on PostgreSQL: the history of the rows: PostgreSQL keeps no former rows by itself.
        -- MySQL
        -- Left out on MySQL: the history of the rows: MySQL keeps no former rows by itself.
        -- MariaDB
            `valid_from` TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE
            `valid_to` TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE
            PERIOD FOR SYSTEM_TIME (`valid_from`, `valid_to`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin WITH SYSTEM VERSIONING
        -- SQLite
        -- Left out on SQLite: the history of the rows: SQLite keeps no former rows by itself.
        -- SQL Server
            [valid_from] datetime2(7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL
            [valid_to] datetime2(7) GENERATED ALWAYS AS ROW END HIDDEN NOT NULL
            PERIOD FOR SYSTEM_TIME ([valid_from], [valid_to])
        ) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[examples_history]))
        -- Down: ALTER TABLE [examples] SET (SYSTEM_VERSIONING = OFF);
        -- Down: DROP TABLE [dbo].[examples_history];
        -- Oracle
        -- An administrator makes a default flashback archive: CREATE FLASHBACK ARCHIVE DEFAULT ... TABLESPACE ... RETENTION 5 YEAR.
        ) FLASHBACK ARCHIVE
        -- Down: ALTER TABLE "EXAMPLES" NO FLASHBACK ARCHIVE;

        [SystemVersioned(HistoryTable = "former_prices"), UniqueIndex(nameof(Title))]
        -- PostgreSQL
        -- Left out on PostgreSQL: the history of the rows: PostgreSQL keeps no former rows by itself.
        -- MySQL
        -- Left out on MySQL: the history of the rows: MySQL keeps no former rows by itself.
        -- MariaDB
            `valid_from` TIMESTAMP(6) GENERATED ALWAYS AS ROW START
            `valid_to` TIMESTAMP(6) GENERATED ALWAYS AS ROW END
            PERIOD FOR SYSTEM_TIME (`valid_from`, `valid_to`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin WITH SYSTEM VERSIONING
        SET STATEMENT system_versioning_alter_history = 'KEEP' FOR CREATE UNIQUE INDEX `uq_examples_title` ON `examples` (`title`);
        -- SQLite
        -- Left out on SQLite: the history of the rows: SQLite keeps no former rows by itself.
        -- SQL Server
            [valid_from] datetime2(7) GENERATED ALWAYS AS ROW START NOT NULL
            [valid_to] datetime2(7) GENERATED ALWAYS AS ROW END NOT NULL
            PERIOD FOR SYSTEM_TIME ([valid_from], [valid_to])
        ) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[former_prices]))
        -- Down: ALTER TABLE [examples] SET (SYSTEM_VERSIONING = OFF);
        -- Down: DROP TABLE [dbo].[former_prices];
        -- Oracle
        -- An administrator makes a default flashback archive: CREATE FLASHBACK ARCHIVE DEFAULT ... TABLESPACE ... RETENTION 5 YEAR.
        ) FLASHBACK ARCHIVE
        -- Down: ALTER TABLE "EXAMPLES" NO FLASHBACK ARCHIVE;

        [EncryptedTable]
        -- PostgreSQL
        -- Left out on PostgreSQL: the encryption of the table: PostgreSQL encrypts nothing that it stores.
        -- MySQL
        -- The server needs a keyring component; without one this statement fails.
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin ENCRYPTION='Y'
        -- MariaDB
        -- The server needs a plugin with the keys, such as file_key_management; without one this statement fails.
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ENCRYPTED=YES
        -- SQLite
        -- Left out on SQLite: the encryption of the table: SQLite encrypts nothing by itself.
        -- SQL Server
        -- Left out on SQL Server: the encryption of the table: SQL Server Express encrypts no databases.
        -- Oracle
        -- An administrator encrypts the default tablespace of the schema, with the keystore open: ALTER TABLESPACE ... ENCRYPTION ONLINE USING 'AES256' ENCRYPT.

        [EncryptedTable(EncryptionLevel.Table, KeyId = 1)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the encryption of the table: PostgreSQL encrypts nothing that it stores.
        -- MySQL
        -- The server needs a keyring component; without one this statement fails.
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin ENCRYPTION='Y'
        -- MariaDB
        -- The server needs a plugin with the keys, such as file_key_management; without one this statement fails.
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ENCRYPTED=YES ENCRYPTION_KEY_ID=1
        -- SQLite
        -- Left out on SQLite: the encryption of the table: SQLite encrypts nothing by itself.
        -- SQL Server
        -- Left out on SQL Server: the encryption of the table: SQL Server encrypts whole databases and single columns.
        -- Oracle
        -- Left out on Oracle: the encryption of the table: Oracle encrypts tablespaces and columns.

        [EncryptedTable(EncryptionLevel.Tablespace), Tablespace("secret")]
        -- PostgreSQL
        -- Left out on PostgreSQL: the encryption of the tablespace: PostgreSQL encrypts nothing that it stores.
            CONSTRAINT "pk_examples" PRIMARY KEY ("id") USING INDEX TABLESPACE "secret"
        ) TABLESPACE "secret"
        -- MySQL
        -- The server needs a keyring component, and the tablespace has to be there, encrypted: CREATE TABLESPACE `secret` ENCRYPTION = 'Y'.
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin ENCRYPTION='Y' TABLESPACE=`secret`
        -- MariaDB
        -- Left out on MariaDB: the tablespace secret: MariaDB keeps each table in a file of its own.
        -- Left out on MariaDB: the encryption of the tablespace: MariaDB keeps each table in a file of its own.
        -- SQLite
        -- Left out on SQLite: the tablespace secret: SQLite keeps a database in one file.
        -- Left out on SQLite: the encryption of the tablespace: SQLite encrypts nothing by itself.
        -- SQL Server
        -- Left out on SQL Server: the tablespace secret: SQL Server has filegroups and no tablespaces.
        -- Left out on SQL Server: the encryption of the tablespace: SQL Server encrypts whole databases and single columns.
        -- Oracle
        -- The tablespace "SECRET" has to be there.
        -- An administrator encrypts the tablespace "SECRET", with the keystore open: ALTER TABLESPACE ... ENCRYPTION ONLINE USING 'AES256' ENCRYPT.
            CONSTRAINT "PK_EXAMPLES" PRIMARY KEY ("ID") USING INDEX TABLESPACE "SECRET"
        ) TABLESPACE "SECRET"

        [EncryptedTable(EncryptionLevel.Database)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the encryption of the database: PostgreSQL encrypts nothing that it stores.
        -- MySQL
        -- The server needs a keyring component, and an administrator lets the database encrypt its tables: ALTER DATABASE ENCRYPTION = 'Y'.
        -- MariaDB
        -- An administrator lets the server encrypt all tables: innodb_encrypt_tables = FORCE, with a plugin such as file_key_management.
        -- SQLite
        -- The file is encrypted by a build such as SQLCipher, to which the application gives the key before anything else.
        -- SQL Server
        -- Left out on SQL Server: the encryption of the database: SQL Server Express encrypts no databases.
        -- Oracle
        -- An administrator encrypts all tablespaces, with the keystore open: ALTER TABLESPACE ... ENCRYPTION ONLINE USING 'AES256' ENCRYPT.

        [Tablespace("fast")]
        -- PostgreSQL
            CONSTRAINT "pk_examples" PRIMARY KEY ("id") USING INDEX TABLESPACE "fast"
        ) TABLESPACE "fast"
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin TABLESPACE=`fast`
        -- MariaDB
        -- Left out on MariaDB: the tablespace fast: MariaDB keeps each table in a file of its own.
        -- SQLite
        -- Left out on SQLite: the tablespace fast: SQLite keeps a database in one file.
        -- SQL Server
        -- Left out on SQL Server: the tablespace fast: SQL Server has filegroups and no tablespaces.
        -- Oracle
        -- The tablespace "FAST" has to be there.
            CONSTRAINT "PK_EXAMPLES" PRIMARY KEY ("ID") USING INDEX TABLESPACE "FAST"
        ) TABLESPACE "FAST"

        [Tablespace("fast", Indexes = "faster"), CompositeIndex(nameof(Title)), UniqueIndex(nameof(Price))]
        -- PostgreSQL
            CONSTRAINT "pk_examples" PRIMARY KEY ("id") USING INDEX TABLESPACE "faster"
        ) TABLESPACE "fast"
        CREATE INDEX "ix_examples_title" ON "examples" ("title") TABLESPACE "faster";
        CREATE UNIQUE INDEX "uq_examples_price" ON "examples" ("price") TABLESPACE "faster";
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin TABLESPACE=`fast`
        -- MariaDB
        -- Left out on MariaDB: the tablespace fast: MariaDB keeps each table in a file of its own.
        -- SQLite
        -- Left out on SQLite: the tablespace fast: SQLite keeps a database in one file.
        -- SQL Server
        -- Left out on SQL Server: the tablespace fast: SQL Server has filegroups and no tablespaces.
        -- Oracle
        -- The tablespace "FAST" has to be there.
            CONSTRAINT "PK_EXAMPLES" PRIMARY KEY ("ID") USING INDEX TABLESPACE "FASTER"
        ) TABLESPACE "FAST"
        CREATE INDEX "IX_EXAMPLES_TITLE" ON "EXAMPLES" ("TITLE") TABLESPACE "FASTER";
        ALTER TABLE "EXAMPLES" ADD CONSTRAINT "UQ_EXAMPLES_PRICE" UNIQUE ("PRICE") USING INDEX TABLESPACE "FASTER";

        [SqlServerFilegroup("archive"), PartitionedByRange(nameof(Price)), RangePartition("low", LessThan = "10"), UniqueIndex(nameof(Title))]
        -- SQL Server
        CREATE PARTITION SCHEME [ps_examples] AS PARTITION [pf_examples] ALL TO ([archive]);
        -- The filegroup [archive] has to be there.
        CREATE UNIQUE INDEX [uq_examples_title] ON [examples] ([title]) ON [archive];

        [MySqlEngine("MyISAM")]
        -- MySQL
        ) ENGINE=`MyISAM` DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        -- MariaDB
        ) ENGINE=`MyISAM` DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin

        [MySqlCharset("latin1")]
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_bin
        -- MariaDB
        ) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_nopad_bin

        [MySqlCollation("utf8mb4_unicode_ci")]
        -- MySQL
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
        -- MariaDB
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci

        [MySqlAutoIncrementStart(1000)]
        -- MySQL
        ) ENGINE=InnoDB AUTO_INCREMENT=1000 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
        -- MariaDB
        ) ENGINE=InnoDB AUTO_INCREMENT=1000 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin

        [PostgreSqlInherits("documents")]
        -- PostgreSQL
        ) INHERITS ("documents")

        [PostgreSqlUnlogged]
        -- PostgreSQL
        CREATE UNLOGGED TABLE "examples" (

        [PostgreSqlFillFactor(70)]
        -- PostgreSQL
        ) WITH (fillfactor = 70)

        [PostgreSqlFillFactor(70), PartitionedByHash(nameof(Id), 2)]
        -- PostgreSQL
        CREATE TABLE "examples_p0" PARTITION OF "examples" FOR VALUES WITH (MODULUS 2, REMAINDER 0) WITH (fillfactor = 70);
        CREATE TABLE "examples_p1" PARTITION OF "examples" FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 70);

        [PostgreSqlExtension("pg_trgm")]
        -- PostgreSQL
        CREATE EXTENSION IF NOT EXISTS "pg_trgm";

        [SqlServerMemoryOptimized]
        -- SQL Server
        -- The database needs a filegroup for tables in memory: ALTER DATABASE CURRENT ADD FILEGROUP ... CONTAINS MEMORY_OPTIMIZED_DATA.
            CONSTRAINT [pk_examples] PRIMARY KEY NONCLUSTERED ([id])
        ) WITH (MEMORY_OPTIMIZED = ON, DURABILITY = SCHEMA_AND_DATA)

        [SqlServerMemoryOptimized(SchemaOnly = true), CompositeIndex(nameof(Price) + " desc"), UniqueIndex(nameof(Title))]
        -- SQL Server
        -- The database needs a filegroup for tables in memory: ALTER DATABASE CURRENT ADD FILEGROUP ... CONTAINS MEMORY_OPTIMIZED_DATA.
            [id] uniqueidentifier CONSTRAINT [df_examples_id] DEFAULT (NEWID()) NOT NULL
            INDEX [ix_examples_price] NONCLUSTERED ([price] DESC)
            INDEX [uq_examples_title] UNIQUE NONCLUSTERED ([title])
            CONSTRAINT [pk_examples] PRIMARY KEY NONCLUSTERED ([id])
        ) WITH (MEMORY_OPTIMIZED = ON, DURABILITY = SCHEMA_ONLY)

        [OracleParallel(4)]
        -- Oracle
        ) PARALLEL 4

        [SqliteStrict]
        -- SQLite
        -- Left out on SQLite: the strictness of types: SQLite has strict tables since version 3.37.
        -- SQLite 3.53
            "price" REAL NOT NULL
        ) STRICT

        [SqliteWithoutRowId]
        -- SQLite
        ) WITHOUT ROWID
        """;
}
