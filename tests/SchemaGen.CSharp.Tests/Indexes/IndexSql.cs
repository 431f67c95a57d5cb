namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>The expected SQL of each example.</summary>
internal static class IndexSql
{
    public const string Table =
        """
        [CompositeIndex("status", "created_at desc")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_status_created_at" ON "examples" ("status", "created_at" DESC);
        -- MySQL
        CREATE INDEX `ix_examples_status_created_at` ON `examples` (`status`, `created_at` DESC);
        -- MariaDB
        CREATE INDEX `ix_examples_status_created_at` ON `examples` (`status`, `created_at` DESC);
        -- SQLite
        CREATE INDEX "ix_examples_status_created_at" ON "examples" ("status", "created_at" DESC);
        -- SQL Server
        CREATE INDEX [ix_examples_status_created_at] ON [examples] ([status], [created_at] DESC);
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_STATUS_CREATED_AT" ON "EXAMPLES" ("STATUS", "CREATED_AT" DESC);

        [UniqueIndex("code", FillFactor = 80)]
        -- PostgreSQL
        CREATE UNIQUE INDEX "uq_examples_code" ON "examples" ("code") WITH (fillfactor = 80);
        -- MySQL
        -- Left out on MySQL: the fill factor of the unique index (code): MySQL has one fill factor for all indexes, a setting of the server.
        CREATE UNIQUE INDEX `uq_examples_code` ON `examples` (`code`);
        -- MariaDB
        -- Left out on MariaDB: the fill factor of the unique index (code): MariaDB has one fill factor for all indexes, a setting of the server.
        CREATE UNIQUE INDEX `uq_examples_code` ON `examples` (`code`);
        -- SQLite
        -- Left out on SQLite: the fill factor of the unique index (code): SQLite has no fill factors.
        CREATE UNIQUE INDEX "uq_examples_code" ON "examples" ("code");
        -- SQL Server
        CREATE UNIQUE INDEX [uq_examples_code] ON [examples] ([code]) WITH (FILLFACTOR = 80);
        -- Oracle
        ALTER TABLE "EXAMPLES" ADD CONSTRAINT "UQ_EXAMPLES_CODE" UNIQUE ("CODE") USING INDEX PCTFREE 20;

        [CompositeIndex("status", Invisible = true)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the hiding of the index (status): PostgreSQL has no indexes that queries do without.
        CREATE INDEX "ix_examples_status" ON "examples" ("status");
        -- MySQL
        CREATE INDEX `ix_examples_status` ON `examples` (`status`) INVISIBLE;
        -- MariaDB
        CREATE INDEX `ix_examples_status` ON `examples` (`status`) IGNORED;
        -- SQLite
        -- Left out on SQLite: the hiding of the index (status): SQLite has no indexes that queries do without.
        CREATE INDEX "ix_examples_status" ON "examples" ("status");
        -- SQL Server
        -- Left out on SQL Server: the hiding of the index (status): SQL Server can disable an index, which empties it, but not hide it.
        CREATE INDEX [ix_examples_status] ON [examples] ([status]);
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_STATUS" ON "EXAMPLES" ("STATUS") INVISIBLE;

        [UniqueIndex("code", Invisible = true)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the hiding of the unique index (code): PostgreSQL has no indexes that queries do without.
        CREATE UNIQUE INDEX "uq_examples_code" ON "examples" ("code");
        -- MySQL
        CREATE UNIQUE INDEX `uq_examples_code` ON `examples` (`code`) INVISIBLE;
        -- MariaDB
        CREATE UNIQUE INDEX `uq_examples_code` ON `examples` (`code`) IGNORED;
        -- SQLite
        -- Left out on SQLite: the hiding of the unique index (code): SQLite has no indexes that queries do without.
        CREATE UNIQUE INDEX "uq_examples_code" ON "examples" ("code");
        -- SQL Server
        -- Left out on SQL Server: the hiding of the unique index (code): SQL Server can disable an index, which empties it, but not hide it.
        CREATE UNIQUE INDEX [uq_examples_code] ON [examples] ([code]);
        -- Oracle
        ALTER TABLE "EXAMPLES" ADD CONSTRAINT "UQ_EXAMPLES_CODE" UNIQUE ("CODE");
        ALTER INDEX "UQ_EXAMPLES_CODE" INVISIBLE;

        [ExpressionIndex("lower(code)", Invisible = true)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the hiding of the index over an expression of (code): PostgreSQL has no indexes that queries do without.
        CREATE INDEX "ix_examples_code" ON "examples" ((lower("code")));
        -- MySQL
        CREATE INDEX `ix_examples_code` ON `examples` ((lower(`code`))) INVISIBLE;
        -- MariaDB
            `expression_code` VARCHAR(20) GENERATED ALWAYS AS (lower(`code`)) VIRTUAL INVISIBLE
        CREATE INDEX `ix_examples_code` ON `examples` (`expression_code`) IGNORED;
        -- SQLite
        -- Left out on SQLite: the hiding of the index over an expression of (code): SQLite has no indexes that queries do without.
        CREATE INDEX "ix_examples_code" ON "examples" ((lower("code")));
        -- SQL Server
        -- Left out on SQL Server: the hiding of the index over an expression of (code): SQL Server can disable an index, which empties it, but not hide it.
            [expression_code] AS (lower([code]))
        CREATE INDEX [ix_examples_code] ON [examples] ([expression_code]);
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_CODE" ON "EXAMPLES" ((lower("CODE"))) INVISIBLE;

        [ClusteredIndex("created_at desc")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_created_at" ON "examples" ("created_at" DESC);
        ALTER TABLE "examples" CLUSTER ON "ix_examples_created_at";
        -- MySQL
        -- Left out on MySQL: the clustered index (created_at): MySQL orders rows by the primary key.
        -- MariaDB
        -- Left out on MariaDB: the clustered index (created_at): MariaDB orders rows by the primary key.
        -- SQLite
        -- Left out on SQLite: the clustered index (created_at): SQLite orders rows by their number.
        -- SQL Server
            CONSTRAINT [pk_examples] PRIMARY KEY NONCLUSTERED ([id])
        CREATE CLUSTERED INDEX [ix_examples_created_at] ON [examples] ([created_at] DESC);
        -- Oracle
        -- Left out on Oracle: the clustered index (created_at): Oracle orders the rows of an ordinary table by no index.

        [ClusteredIndex("id")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_id" ON "examples" ("id");
        ALTER TABLE "examples" CLUSTER ON "ix_examples_id";
        -- MySQL
        -- nothing
        -- MariaDB
        -- nothing
        -- SQLite
        -- Left out on SQLite: the clustered index (id): SQLite orders rows by their number.
        -- SQL Server
        -- nothing
        -- Oracle
        -- Left out on Oracle: the clustered index (id): Oracle orders the rows of an ordinary table by no index.

        [HashIndex("code", FillFactor = 60)]
        -- PostgreSQL
        CREATE INDEX "ix_examples_code" ON "examples" USING hash ("code") WITH (fillfactor = 60);
        -- MySQL
        -- Left out on MySQL: the fill factor of the index (code): MySQL has one fill factor for all indexes, a setting of the server.
        CREATE INDEX `ix_examples_code` ON `examples` (`code`);
        -- MariaDB
        -- Left out on MariaDB: the fill factor of the index (code): MariaDB has one fill factor for all indexes, a setting of the server.
        CREATE INDEX `ix_examples_code` ON `examples` (`code`);
        -- SQLite
        -- Left out on SQLite: the fill factor of the index (code): SQLite has no fill factors.
        CREATE INDEX "ix_examples_code" ON "examples" ("code");
        -- SQL Server
        CREATE INDEX [ix_examples_code] ON [examples] ([code]) WITH (FILLFACTOR = 60);
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_CODE" ON "EXAMPLES" ("CODE") PCTFREE 40;

        [BitmapIndex("status")]
        -- PostgreSQL
        -- Left out on PostgreSQL: the bitmap index (status): PostgreSQL makes bitmaps of ordinary indexes as it reads them and stores none.
        -- MySQL
        -- Left out on MySQL: the bitmap index (status): MySQL has no bitmap indexes.
        -- MariaDB
        -- Left out on MariaDB: the bitmap index (status): MariaDB has no bitmap indexes.
        -- SQLite
        -- Left out on SQLite: the bitmap index (status): SQLite has no bitmap indexes.
        -- SQL Server
        -- Left out on SQL Server: the bitmap index (status): SQL Server has no bitmap indexes.
        -- Oracle
        CREATE BITMAP INDEX "IX_EXAMPLES_STATUS" ON "EXAMPLES" ("STATUS");

        [ColumnstoreIndex("created_at", "amount")]
        -- PostgreSQL
        -- Left out on PostgreSQL: the columnstore index (created_at, amount): PostgreSQL has no columnstore indexes.
        -- MySQL
        -- Left out on MySQL: the columnstore index (created_at, amount): MySQL has no columnstore indexes.
        -- MariaDB
        -- Left out on MariaDB: the columnstore index (created_at, amount): MariaDB has no columnstore indexes.
        -- SQLite
        -- Left out on SQLite: the columnstore index (created_at, amount): SQLite has no columnstore indexes.
        -- SQL Server
        CREATE NONCLUSTERED COLUMNSTORE INDEX [ix_examples_created_at_amount] ON [examples] ([created_at], [amount]);
        -- Oracle
        -- Left out on Oracle: the columnstore index (created_at, amount): Oracle keeps columns together only in the In-Memory column store, an option of the server and no index.

        [FullTextIndex("title", "body")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_title_body" ON "examples" USING gin (to_tsvector('simple', "title" || ' ' || coalesce("body", '')));
        -- MySQL
        CREATE FULLTEXT INDEX `ix_examples_title_body` ON `examples` (`title`, `body`);
        -- MariaDB
        CREATE FULLTEXT INDEX `ix_examples_title_body` ON `examples` (`title`, `body`);
        -- SQLite
        CREATE VIRTUAL TABLE "ix_examples_title_body" USING fts5("title", "body", content='examples', content_rowid='id');
        CREATE TRIGGER "ix_examples_title_body_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "ix_examples_title_body" (rowid, "title", "body") VALUES (new."id", new."title", new."body");
        END;
        CREATE TRIGGER "ix_examples_title_body_delete" AFTER DELETE ON "examples" BEGIN
            INSERT INTO "ix_examples_title_body" ("ix_examples_title_body", rowid, "title", "body") VALUES ('delete', old."id", old."title", old."body");
        END;
        CREATE TRIGGER "ix_examples_title_body_update" AFTER UPDATE ON "examples" BEGIN
            INSERT INTO "ix_examples_title_body" ("ix_examples_title_body", rowid, "title", "body") VALUES ('delete', old."id", old."title", old."body");
            INSERT INTO "ix_examples_title_body" (rowid, "title", "body") VALUES (new."id", new."title", new."body");
        END;
        -- Down: DROP TABLE "ix_examples_title_body";
        -- SQL Server
        CREATE FULLTEXT CATALOG [fc_examples];
        CREATE FULLTEXT INDEX ON [examples] ([title] LANGUAGE 0, [body] LANGUAGE 0) KEY INDEX [pk_examples] ON [fc_examples] WITH (CHANGE_TRACKING = AUTO);
        -- Down: DROP FULLTEXT INDEX ON [examples];
        -- Down: DROP FULLTEXT CATALOG [fc_examples];
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_TITLE_BODY_TITLE" ON "EXAMPLES" ("TITLE") INDEXTYPE IS CTXSYS.CONTEXT PARAMETERS ('SYNC (ON COMMIT)');
        CREATE INDEX "IX_EXAMPLES_TITLE_BODY_BODY" ON "EXAMPLES" ("BODY") INDEXTYPE IS CTXSYS.CONTEXT PARAMETERS ('SYNC (ON COMMIT)');

        [FullTextIndex("title", Language = "english")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_title" ON "examples" USING gin (to_tsvector('english', "title"));
        -- MySQL
        -- Left out on MySQL: the language of the full-text index (title): full-text indexes of MySQL know no forms of words.
        CREATE FULLTEXT INDEX `ix_examples_title` ON `examples` (`title`);
        -- MariaDB
        -- Left out on MariaDB: the language of the full-text index (title): full-text indexes of MariaDB know no forms of words.
        CREATE FULLTEXT INDEX `ix_examples_title` ON `examples` (`title`);
        -- SQLite
        CREATE VIRTUAL TABLE "ix_examples_title" USING fts5("title", content='examples', content_rowid='id', tokenize='porter unicode61');
        CREATE TRIGGER "ix_examples_title_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "ix_examples_title" (rowid, "title") VALUES (new."id", new."title");
        END;
        CREATE TRIGGER "ix_examples_title_delete" AFTER DELETE ON "examples" BEGIN
            INSERT INTO "ix_examples_title" ("ix_examples_title", rowid, "title") VALUES ('delete', old."id", old."title");
        END;
        CREATE TRIGGER "ix_examples_title_update" AFTER UPDATE ON "examples" BEGIN
            INSERT INTO "ix_examples_title" ("ix_examples_title", rowid, "title") VALUES ('delete', old."id", old."title");
            INSERT INTO "ix_examples_title" (rowid, "title") VALUES (new."id", new."title");
        END;
        -- Down: DROP TABLE "ix_examples_title";
        -- SQL Server
        CREATE FULLTEXT CATALOG [fc_examples];
        CREATE FULLTEXT INDEX ON [examples] ([title] LANGUAGE 1033) KEY INDEX [pk_examples] ON [fc_examples] WITH (CHANGE_TRACKING = AUTO);
        -- Down: DROP FULLTEXT INDEX ON [examples];
        -- Down: DROP FULLTEXT CATALOG [fc_examples];
        -- Oracle
        -- Left out on Oracle: the language of the full-text index (title): Oracle looks for the forms of a word by preferences that an administrator makes.
        CREATE INDEX "IX_EXAMPLES_TITLE" ON "EXAMPLES" ("TITLE") INDEXTYPE IS CTXSYS.CONTEXT PARAMETERS ('SYNC (ON COMMIT)');

        [FullTextIndex("title", Language = "german")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_title" ON "examples" USING gin (to_tsvector('german', "title"));
        -- MySQL
        -- Left out on MySQL: the language of the full-text index (title): full-text indexes of MySQL know no forms of words.
        CREATE FULLTEXT INDEX `ix_examples_title` ON `examples` (`title`);
        -- MariaDB
        -- Left out on MariaDB: the language of the full-text index (title): full-text indexes of MariaDB know no forms of words.
        CREATE FULLTEXT INDEX `ix_examples_title` ON `examples` (`title`);
        -- SQLite
        -- Left out on SQLite: the language of the full-text index (title): FTS5 of SQLite knows the forms of English words only.
        CREATE VIRTUAL TABLE "ix_examples_title" USING fts5("title", content='examples', content_rowid='id');
        CREATE TRIGGER "ix_examples_title_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "ix_examples_title" (rowid, "title") VALUES (new."id", new."title");
        END;
        CREATE TRIGGER "ix_examples_title_delete" AFTER DELETE ON "examples" BEGIN
            INSERT INTO "ix_examples_title" ("ix_examples_title", rowid, "title") VALUES ('delete', old."id", old."title");
        END;
        CREATE TRIGGER "ix_examples_title_update" AFTER UPDATE ON "examples" BEGIN
            INSERT INTO "ix_examples_title" ("ix_examples_title", rowid, "title") VALUES ('delete', old."id", old."title");
            INSERT INTO "ix_examples_title" (rowid, "title") VALUES (new."id", new."title");
        END;
        -- Down: DROP TABLE "ix_examples_title";
        -- SQL Server
        CREATE FULLTEXT CATALOG [fc_examples];
        CREATE FULLTEXT INDEX ON [examples] ([title] LANGUAGE 1031) KEY INDEX [pk_examples] ON [fc_examples] WITH (CHANGE_TRACKING = AUTO);
        -- Down: DROP FULLTEXT INDEX ON [examples];
        -- Down: DROP FULLTEXT CATALOG [fc_examples];
        -- Oracle
        -- Left out on Oracle: the language of the full-text index (title): Oracle looks for the forms of a word by preferences that an administrator makes.
        CREATE INDEX "IX_EXAMPLES_TITLE" ON "EXAMPLES" ("TITLE") INDEXTYPE IS CTXSYS.CONTEXT PARAMETERS ('SYNC (ON COMMIT)');

        [FullTextIndex("search")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_search" ON "examples" USING gin ("search");
        -- MySQL
        -- nothing
        -- MariaDB
        -- nothing
        -- SQLite
        -- nothing
        -- SQL Server
        -- nothing
        -- Oracle
        -- nothing

        [FullTextIndex("title")] Guid
        -- PostgreSQL
        CREATE INDEX "ix_examples_title" ON "examples" USING gin (to_tsvector('simple', "title"));
        -- MySQL
        CREATE FULLTEXT INDEX `ix_examples_title` ON `examples` (`title`);
        -- MariaDB
        CREATE FULLTEXT INDEX `ix_examples_title` ON `examples` (`title`);
        -- SQLite
            "rowid" INTEGER PRIMARY KEY
            CONSTRAINT "pk_examples" UNIQUE ("id")
        CREATE VIRTUAL TABLE "ix_examples_title" USING fts5("title", content='examples', content_rowid='rowid');
        CREATE TRIGGER "ix_examples_title_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "ix_examples_title" (rowid, "title") VALUES (new."rowid", new."title");
        END;
        CREATE TRIGGER "ix_examples_title_delete" AFTER DELETE ON "examples" BEGIN
            INSERT INTO "ix_examples_title" ("ix_examples_title", rowid, "title") VALUES ('delete', old."rowid", old."title");
        END;
        CREATE TRIGGER "ix_examples_title_update" AFTER UPDATE ON "examples" BEGIN
            INSERT INTO "ix_examples_title" ("ix_examples_title", rowid, "title") VALUES ('delete', old."rowid", old."title");
            INSERT INTO "ix_examples_title" (rowid, "title") VALUES (new."rowid", new."title");
        END;
        -- Down: DROP TABLE "ix_examples_title";
        -- SQL Server
        CREATE FULLTEXT CATALOG [fc_examples];
        CREATE FULLTEXT INDEX ON [examples] ([title] LANGUAGE 0) KEY INDEX [pk_examples] ON [fc_examples] WITH (CHANGE_TRACKING = AUTO);
        -- Down: DROP FULLTEXT INDEX ON [examples];
        -- Down: DROP FULLTEXT CATALOG [fc_examples];
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_TITLE" ON "EXAMPLES" ("TITLE") INDEXTYPE IS CTXSYS.CONTEXT PARAMETERS ('SYNC (ON COMMIT)');

        [SpatialIndex("spot", BoundingBox = new double[] { 0, 0, 1000, 500 })]
        -- PostgreSQL
        CREATE INDEX "ix_examples_spot" ON "examples" USING gist ("spot");
        -- MySQL
        CREATE SPATIAL INDEX `ix_examples_spot` ON `examples` (`spot`);
        -- MariaDB
        CREATE SPATIAL INDEX `ix_examples_spot` ON `examples` (`spot`);
        -- SQLite
        CREATE VIRTUAL TABLE "ix_examples_spot" USING rtree(id, min_x, max_x, min_y, max_y);
        CREATE TRIGGER "ix_examples_spot_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "ix_examples_spot"
            SELECT new."id", min_x, max_x, min_y, max_y FROM (
                WITH RECURSIVE
                    shape (bytes, little) AS (SELECT hex(new."spot"), substr(hex(new."spot"), 1, 2) = '01' WHERE new."spot" IS NOT NULL),
                    digits (digit) AS (SELECT 0 UNION ALL SELECT digit + 1 FROM digits WHERE digit < 15),
                    size (points) AS (SELECT 1 FROM shape),
                    point (place) AS (SELECT 0 FROM size WHERE points > 0 UNION ALL SELECT place + 1 FROM point, size WHERE place + 1 < points),
                    number (axis, bits) AS (
                        SELECT axis, sum(instr('0123456789ABCDEF', substr(bytes, 11 + place * 32 + axis * 16 + digit, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE 60 - digit * 4 END)
                        FROM shape, point, (SELECT 0 AS axis UNION ALL SELECT 1), digits GROUP BY place, axis),
                    part (axis, sign, exponent, fraction) AS (
                        SELECT axis, CASE WHEN bits < 0 THEN -1.0 ELSE 1.0 END, bits >> 52 & 2047, (bits & (1 << 52) - 1) + (1 << 52) FROM number),
                    ordinate (axis, value) AS (
                        SELECT axis, sign * CASE
                            WHEN exponent > 1136 THEN NULL
                            WHEN exponent >= 1075 THEN fraction * (1 << exponent - 1075)
                            WHEN exponent >= 1013 THEN fraction * 1.0 / (1 << 1075 - exponent)
                            WHEN exponent >= 951 THEN fraction * 1.0 / (1 << 62) / (1 << 1013 - exponent)
                            ELSE 0 END
                        FROM part)
                SELECT min(CASE axis WHEN 0 THEN value END) AS min_x, max(CASE axis WHEN 0 THEN value END) AS max_x,
                    min(CASE axis WHEN 1 THEN value END) AS min_y, max(CASE axis WHEN 1 THEN value END) AS max_y FROM ordinate)
            WHERE min_x IS NOT NULL;
        END;
        CREATE TRIGGER "ix_examples_spot_delete" AFTER DELETE ON "examples" BEGIN
            DELETE FROM "ix_examples_spot" WHERE id = old."id";
        END;
        CREATE TRIGGER "ix_examples_spot_update" AFTER UPDATE ON "examples" BEGIN
            DELETE FROM "ix_examples_spot" WHERE id = old."id";
            INSERT INTO "ix_examples_spot"
            SELECT new."id", min_x, max_x, min_y, max_y FROM (
                WITH RECURSIVE
                    shape (bytes, little) AS (SELECT hex(new."spot"), substr(hex(new."spot"), 1, 2) = '01' WHERE new."spot" IS NOT NULL),
                    digits (digit) AS (SELECT 0 UNION ALL SELECT digit + 1 FROM digits WHERE digit < 15),
                    size (points) AS (SELECT 1 FROM shape),
                    point (place) AS (SELECT 0 FROM size WHERE points > 0 UNION ALL SELECT place + 1 FROM point, size WHERE place + 1 < points),
                    number (axis, bits) AS (
                        SELECT axis, sum(instr('0123456789ABCDEF', substr(bytes, 11 + place * 32 + axis * 16 + digit, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE 60 - digit * 4 END)
                        FROM shape, point, (SELECT 0 AS axis UNION ALL SELECT 1), digits GROUP BY place, axis),
                    part (axis, sign, exponent, fraction) AS (
                        SELECT axis, CASE WHEN bits < 0 THEN -1.0 ELSE 1.0 END, bits >> 52 & 2047, (bits & (1 << 52) - 1) + (1 << 52) FROM number),
                    ordinate (axis, value) AS (
                        SELECT axis, sign * CASE
                            WHEN exponent > 1136 THEN NULL
                            WHEN exponent >= 1075 THEN fraction * (1 << exponent - 1075)
                            WHEN exponent >= 1013 THEN fraction * 1.0 / (1 << 1075 - exponent)
                            WHEN exponent >= 951 THEN fraction * 1.0 / (1 << 62) / (1 << 1013 - exponent)
                            ELSE 0 END
                        FROM part)
                SELECT min(CASE axis WHEN 0 THEN value END) AS min_x, max(CASE axis WHEN 0 THEN value END) AS max_x,
                    min(CASE axis WHEN 1 THEN value END) AS min_y, max(CASE axis WHEN 1 THEN value END) AS max_y FROM ordinate)
            WHERE min_x IS NOT NULL;
        END;
        -- Down: DROP TABLE "ix_examples_spot";
        -- SQL Server
        CREATE SPATIAL INDEX [ix_examples_spot] ON [examples] ([spot]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (0, 0, 1000, 500));
        -- Oracle
        INSERT INTO USER_SDO_GEOM_METADATA (TABLE_NAME, COLUMN_NAME, DIMINFO, SRID) VALUES ('EXAMPLES', 'SPOT', SDO_DIM_ARRAY(SDO_DIM_ELEMENT('X', 0, 1000, 0.005), SDO_DIM_ELEMENT('Y', 0, 500, 0.005)), 3857);
        CREATE INDEX "IX_EXAMPLES_SPOT" ON "EXAMPLES" ("SPOT") INDEXTYPE IS MDSYS.SPATIAL_INDEX_V2;

        [SpatialIndex("route")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_route" ON "examples" USING gist ("route");
        -- MySQL
        CREATE SPATIAL INDEX `ix_examples_route` ON `examples` (`route`);
        -- MariaDB
        CREATE SPATIAL INDEX `ix_examples_route` ON `examples` (`route`);
        -- SQLite
        CREATE VIRTUAL TABLE "ix_examples_route" USING rtree(id, min_x, max_x, min_y, max_y);
        CREATE TRIGGER "ix_examples_route_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "ix_examples_route"
            SELECT new."id", min_x, max_x, min_y, max_y FROM (
                WITH RECURSIVE
                    shape (bytes, little) AS (SELECT hex(new."route"), substr(hex(new."route"), 1, 2) = '01' WHERE new."route" IS NOT NULL),
                    digits (digit) AS (SELECT 0 UNION ALL SELECT digit + 1 FROM digits WHERE digit < 15),
                    size (points) AS (SELECT sum(instr('0123456789ABCDEF', substr(bytes, 11 + digit, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE 28 - digit * 4 END) FROM shape, digits WHERE digit < 8),
                    point (place) AS (SELECT 0 FROM size WHERE points > 0 UNION ALL SELECT place + 1 FROM point, size WHERE place + 1 < points),
                    number (axis, bits) AS (
                        SELECT axis, sum(instr('0123456789ABCDEF', substr(bytes, 19 + place * 32 + axis * 16 + digit, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE 60 - digit * 4 END)
                        FROM shape, point, (SELECT 0 AS axis UNION ALL SELECT 1), digits GROUP BY place, axis),
                    part (axis, sign, exponent, fraction) AS (
                        SELECT axis, CASE WHEN bits < 0 THEN -1.0 ELSE 1.0 END, bits >> 52 & 2047, (bits & (1 << 52) - 1) + (1 << 52) FROM number),
                    ordinate (axis, value) AS (
                        SELECT axis, sign * CASE
                            WHEN exponent > 1136 THEN NULL
                            WHEN exponent >= 1075 THEN fraction * (1 << exponent - 1075)
                            WHEN exponent >= 1013 THEN fraction * 1.0 / (1 << 1075 - exponent)
                            WHEN exponent >= 951 THEN fraction * 1.0 / (1 << 62) / (1 << 1013 - exponent)
                            ELSE 0 END
                        FROM part)
                SELECT min(CASE axis WHEN 0 THEN value END) AS min_x, max(CASE axis WHEN 0 THEN value END) AS max_x,
                    min(CASE axis WHEN 1 THEN value END) AS min_y, max(CASE axis WHEN 1 THEN value END) AS max_y FROM ordinate)
            WHERE min_x IS NOT NULL;
        END;
        CREATE TRIGGER "ix_examples_route_delete" AFTER DELETE ON "examples" BEGIN
            DELETE FROM "ix_examples_route" WHERE id = old."id";
        END;
        CREATE TRIGGER "ix_examples_route_update" AFTER UPDATE ON "examples" BEGIN
            DELETE FROM "ix_examples_route" WHERE id = old."id";
            INSERT INTO "ix_examples_route"
            SELECT new."id", min_x, max_x, min_y, max_y FROM (
                WITH RECURSIVE
                    shape (bytes, little) AS (SELECT hex(new."route"), substr(hex(new."route"), 1, 2) = '01' WHERE new."route" IS NOT NULL),
                    digits (digit) AS (SELECT 0 UNION ALL SELECT digit + 1 FROM digits WHERE digit < 15),
                    size (points) AS (SELECT sum(instr('0123456789ABCDEF', substr(bytes, 11 + digit, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE 28 - digit * 4 END) FROM shape, digits WHERE digit < 8),
                    point (place) AS (SELECT 0 FROM size WHERE points > 0 UNION ALL SELECT place + 1 FROM point, size WHERE place + 1 < points),
                    number (axis, bits) AS (
                        SELECT axis, sum(instr('0123456789ABCDEF', substr(bytes, 19 + place * 32 + axis * 16 + digit, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE 60 - digit * 4 END)
                        FROM shape, point, (SELECT 0 AS axis UNION ALL SELECT 1), digits GROUP BY place, axis),
                    part (axis, sign, exponent, fraction) AS (
                        SELECT axis, CASE WHEN bits < 0 THEN -1.0 ELSE 1.0 END, bits >> 52 & 2047, (bits & (1 << 52) - 1) + (1 << 52) FROM number),
                    ordinate (axis, value) AS (
                        SELECT axis, sign * CASE
                            WHEN exponent > 1136 THEN NULL
                            WHEN exponent >= 1075 THEN fraction * (1 << exponent - 1075)
                            WHEN exponent >= 1013 THEN fraction * 1.0 / (1 << 1075 - exponent)
                            WHEN exponent >= 951 THEN fraction * 1.0 / (1 << 62) / (1 << 1013 - exponent)
                            ELSE 0 END
                        FROM part)
                SELECT min(CASE axis WHEN 0 THEN value END) AS min_x, max(CASE axis WHEN 0 THEN value END) AS max_x,
                    min(CASE axis WHEN 1 THEN value END) AS min_y, max(CASE axis WHEN 1 THEN value END) AS max_y FROM ordinate)
            WHERE min_x IS NOT NULL;
        END;
        -- Down: DROP TABLE "ix_examples_route";
        -- SQL Server
        CREATE SPATIAL INDEX [ix_examples_route] ON [examples] ([route]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (-180, -90, 180, 90));
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_ROUTE" ON "EXAMPLES" ("ROUTE") INDEXTYPE IS MDSYS.SPATIAL_INDEX_V2;

        [SpatialIndex("region")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_region" ON "examples" USING gist ("region");
        -- MySQL
        CREATE SPATIAL INDEX `ix_examples_region` ON `examples` (`region`);
        -- MariaDB
        CREATE SPATIAL INDEX `ix_examples_region` ON `examples` (`region`);
        -- SQLite
        -- Left out on SQLite: the spatial index (region): the R*Tree of SQLite is kept for points, lines, surfaces and several points, and region is geography(geometry,4326).
        -- SQL Server
        CREATE SPATIAL INDEX [ix_examples_region] ON [examples] ([region]) USING GEOGRAPHY_AUTO_GRID;
        -- Oracle
        CREATE INDEX "IX_EXAMPLES_REGION" ON "EXAMPLES" ("REGION") INDEXTYPE IS MDSYS.SPATIAL_INDEX_V2;

        [GinIndex("document")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_document" ON "examples" USING gin ("document");
        -- MySQL
        -- Left out on MySQL: the GIN index (document): MySQL has no GIN indexes.
        -- MariaDB
        -- Left out on MariaDB: the GIN index (document): MariaDB has no GIN indexes.
        -- SQLite
        -- Left out on SQLite: the GIN index (document): SQLite has no GIN indexes.
        -- SQL Server
        -- Left out on SQL Server: the GIN index (document): SQL Server has no GIN indexes.
        -- Oracle
        -- Left out on Oracle: the GIN index (document): Oracle has no GIN indexes.

        [GinIndex("document", OperatorClass = "jsonb_path_ops")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_document" ON "examples" USING gin ("document" jsonb_path_ops);
        -- MySQL
        -- Left out on MySQL: the GIN index (document): MySQL has no GIN indexes.
        -- MariaDB
        -- Left out on MariaDB: the GIN index (document): MariaDB has no GIN indexes.
        -- SQLite
        -- Left out on SQLite: the GIN index (document): SQLite has no GIN indexes.
        -- SQL Server
        -- Left out on SQL Server: the GIN index (document): SQL Server has no GIN indexes.
        -- Oracle
        -- Left out on Oracle: the GIN index (document): Oracle has no GIN indexes.

        [GinIndex("settings")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_settings" ON "examples" USING gin (("settings"::jsonb));
        -- MySQL
        -- Left out on MySQL: the GIN index (settings): MySQL has no GIN indexes.
        -- MariaDB
        -- Left out on MariaDB: the GIN index (settings): MariaDB has no GIN indexes.
        -- SQLite
        -- Left out on SQLite: the GIN index (settings): SQLite has no GIN indexes.
        -- SQL Server
        -- Left out on SQL Server: the GIN index (settings): SQL Server has no GIN indexes.
        -- Oracle
        -- Left out on Oracle: the GIN index (settings): Oracle has no GIN indexes.

        [GinIndex("title")]
        -- PostgreSQL
        CREATE EXTENSION IF NOT EXISTS "pg_trgm";
        CREATE INDEX "ix_examples_title" ON "examples" USING gin ("title" gin_trgm_ops);
        -- MySQL
        -- Left out on MySQL: the GIN index (title): MySQL has no GIN indexes.
        -- MariaDB
        -- Left out on MariaDB: the GIN index (title): MariaDB has no GIN indexes.
        -- SQLite
        -- Left out on SQLite: the GIN index (title): SQLite has no GIN indexes.
        -- SQL Server
        -- Left out on SQL Server: the GIN index (title): SQL Server has no GIN indexes.
        -- Oracle
        -- Left out on Oracle: the GIN index (title): Oracle has no GIN indexes.

        [GinIndex("status", "tags")]
        -- PostgreSQL
        CREATE EXTENSION IF NOT EXISTS "btree_gin";
        CREATE INDEX "ix_examples_status_tags" ON "examples" USING gin ("status", "tags");
        -- MySQL
        -- Left out on MySQL: the GIN index (status, tags): MySQL has no GIN indexes.
        -- MariaDB
        -- Left out on MariaDB: the GIN index (status, tags): MariaDB has no GIN indexes.
        -- SQLite
        -- Left out on SQLite: the GIN index (status, tags): SQLite has no GIN indexes.
        -- SQL Server
        -- Left out on SQL Server: the GIN index (status, tags): SQL Server has no GIN indexes.
        -- Oracle
        -- Left out on Oracle: the GIN index (status, tags): Oracle has no GIN indexes.

        [GistIndex("during")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_during" ON "examples" USING gist ("during");
        -- MySQL
        -- Left out on MySQL: the GiST index (during): MySQL has no GiST indexes.
        -- MariaDB
        -- Left out on MariaDB: the GiST index (during): MariaDB has no GiST indexes.
        -- SQLite
        -- Left out on SQLite: the GiST index (during): SQLite has no GiST indexes.
        -- SQL Server
        -- Left out on SQL Server: the GiST index (during): SQL Server has no GiST indexes.
        -- Oracle
        -- Left out on Oracle: the GiST index (during): Oracle has no GiST indexes.

        [GistIndex("room_id", "network")]
        -- PostgreSQL
        CREATE EXTENSION IF NOT EXISTS "btree_gist";
        CREATE INDEX "ix_examples_room_id_network" ON "examples" USING gist ("room_id", "network" inet_ops);
        -- MySQL
        -- Left out on MySQL: the GiST index (room_id, network): MySQL has no GiST indexes.
        -- MariaDB
        -- Left out on MariaDB: the GiST index (room_id, network): MariaDB has no GiST indexes.
        -- SQLite
        -- Left out on SQLite: the GiST index (room_id, network): SQLite has no GiST indexes.
        -- SQL Server
        -- Left out on SQL Server: the GiST index (room_id, network): SQL Server has no GiST indexes.
        -- Oracle
        -- Left out on Oracle: the GiST index (room_id, network): Oracle has no GiST indexes.

        [SpGistIndex("code")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_code" ON "examples" USING spgist ("code");
        -- MySQL
        -- Left out on MySQL: the SP-GiST index (code): MySQL has no SP-GiST indexes.
        -- MariaDB
        -- Left out on MariaDB: the SP-GiST index (code): MariaDB has no SP-GiST indexes.
        -- SQLite
        -- Left out on SQLite: the SP-GiST index (code): SQLite has no SP-GiST indexes.
        -- SQL Server
        -- Left out on SQL Server: the SP-GiST index (code): SQL Server has no SP-GiST indexes.
        -- Oracle
        -- Left out on Oracle: the SP-GiST index (code): Oracle has no SP-GiST indexes.

        [BrinIndex("created_at", PagesPerRange = 32)]
        -- PostgreSQL
        CREATE INDEX "ix_examples_created_at" ON "examples" USING brin ("created_at") WITH (pages_per_range = 32);
        -- MySQL
        -- Left out on MySQL: the BRIN index (created_at): MySQL has no BRIN indexes.
        -- MariaDB
        -- Left out on MariaDB: the BRIN index (created_at): MariaDB has no BRIN indexes.
        -- SQLite
        -- Left out on SQLite: the BRIN index (created_at): SQLite has no BRIN indexes.
        -- SQL Server
        -- Left out on SQL Server: the BRIN index (created_at): SQL Server has no BRIN indexes.
        -- Oracle
        -- Left out on Oracle: the BRIN index (created_at): Oracle has no BRIN indexes.

        [BloomIndex("status", "code", Length = 96)]
        -- PostgreSQL
        CREATE EXTENSION IF NOT EXISTS "bloom";
        CREATE INDEX "ix_examples_status_code" ON "examples" USING bloom ("status", "code") WITH (length = 96);
        -- MySQL
        -- Left out on MySQL: the bloom index (status, code): MySQL has no bloom indexes.
        -- MariaDB
        -- Left out on MariaDB: the bloom index (status, code): MariaDB has no bloom indexes.
        -- SQLite
        -- Left out on SQLite: the bloom index (status, code): SQLite has no bloom indexes.
        -- SQL Server
        -- Left out on SQL Server: the bloom index (status, code): SQL Server has no bloom indexes.
        -- Oracle
        -- Left out on Oracle: the bloom index (status, code): Oracle has no bloom indexes.

        [VectorIndex("embedding")]
        -- PostgreSQL
        CREATE INDEX "ix_examples_embedding" ON "examples" USING hnsw ("embedding" vector_cosine_ops);
        -- MySQL
        -- Left out on MySQL: the vector index (embedding): MySQL has no vector indexes.
        -- MariaDB
        -- Left out on MariaDB: the vector index (embedding): MariaDB has vector indexes since version 11.7.
        -- MariaDB 11.8
        CREATE VECTOR INDEX `ix_examples_embedding` ON `examples` (`embedding`) DISTANCE=cosine;
        -- SQLite
        -- Left out on SQLite: the vector index (embedding): SQLite has no vector indexes.
        -- SQL Server
        -- Left out on SQL Server: the vector index (embedding): SQL Server has no HNSW indexes.
        -- Oracle
        -- Left out on Oracle: the vector index (embedding): Oracle has no vector indexes before 23ai.
        -- Oracle 23ai
        CREATE VECTOR INDEX "IX_EXAMPLES_EMBEDDING" ON "EXAMPLES" ("EMBEDDING") ORGANIZATION INMEMORY NEIGHBOR GRAPH DISTANCE COSINE WITH TARGET ACCURACY 95;

        [VectorIndex("embedding", Distance = VectorDistance.Euclidean, Neighbors = 24, Candidates = 100)]
        -- PostgreSQL
        CREATE INDEX "ix_examples_embedding" ON "examples" USING hnsw ("embedding" vector_l2_ops) WITH (m = 24, ef_construction = 100);
        -- MySQL
        -- Left out on MySQL: the vector index (embedding): MySQL has no vector indexes.
        -- MariaDB
        -- Left out on MariaDB: the vector index (embedding): MariaDB has vector indexes since version 11.7.
        -- MariaDB 11.8
        CREATE VECTOR INDEX `ix_examples_embedding` ON `examples` (`embedding`) M=24 DISTANCE=euclidean;
        -- SQLite
        -- Left out on SQLite: the vector index (embedding): SQLite has no vector indexes.
        -- SQL Server
        -- Left out on SQL Server: the vector index (embedding): SQL Server has no HNSW indexes.
        -- Oracle
        -- Left out on Oracle: the vector index (embedding): Oracle has no vector indexes before 23ai.
        -- Oracle 23ai
        CREATE VECTOR INDEX "IX_EXAMPLES_EMBEDDING" ON "EXAMPLES" ("EMBEDDING") ORGANIZATION INMEMORY NEIGHBOR GRAPH DISTANCE EUCLIDEAN WITH TARGET ACCURACY 95 PARAMETERS (TYPE HNSW, NEIGHBORS 24, EFCONSTRUCTION 100);

        [VectorIndex("embedding", Method = VectorIndexMethod.IvfFlat, Distance = VectorDistance.InnerProduct, Lists = 100)]
        -- PostgreSQL
        CREATE INDEX "ix_examples_embedding" ON "examples" USING ivfflat ("embedding" vector_ip_ops) WITH (lists = 100);
        -- MySQL
        -- Left out on MySQL: the vector index (embedding): MySQL has no vector indexes of lists.
        -- MariaDB
        -- Left out on MariaDB: the vector index (embedding): MariaDB has no vector indexes of lists.
        -- SQLite
        -- Left out on SQLite: the vector index (embedding): SQLite has no vector indexes.
        -- SQL Server
        -- Left out on SQL Server: the vector index (embedding): SQL Server has no vector indexes of lists.
        -- Oracle
        -- Left out on Oracle: the vector index (embedding): Oracle has no vector indexes before 23ai.
        -- Oracle 23ai
        CREATE VECTOR INDEX "IX_EXAMPLES_EMBEDDING" ON "EXAMPLES" ("EMBEDDING") ORGANIZATION NEIGHBOR PARTITIONS DISTANCE DOT WITH TARGET ACCURACY 95 PARAMETERS (TYPE IVF, NEIGHBOR PARTITIONS 100);

        [VectorIndex("embedding", Method = VectorIndexMethod.DiskAnn)]
        -- PostgreSQL
        -- Left out on PostgreSQL: the vector index (embedding): the extension vector of PostgreSQL has HNSW and IVFFlat.
        -- MySQL
        -- Left out on MySQL: the vector index (embedding): MySQL has no DiskANN indexes.
        -- MariaDB
        -- Left out on MariaDB: the vector index (embedding): MariaDB has no DiskANN indexes.
        -- SQLite
        -- Left out on SQLite: the vector index (embedding): SQLite has no vector indexes.
        -- SQL Server
        -- Left out on SQL Server: the vector index (embedding): SQL Server has vector indexes since 2025, and makes one only of a hundred rows or more, so no migration can make it with the table.
        -- Oracle
        -- Left out on Oracle: the vector index (embedding): Oracle has no DiskANN indexes.

        [Exclusion("room_id WITH =, during WITH &&", Where = "status > 0")]
        -- PostgreSQL
        CREATE EXTENSION IF NOT EXISTS "btree_gist";
        ALTER TABLE "examples" ADD CONSTRAINT "ex_examples_room_id_during" EXCLUDE USING gist ("room_id" WITH =, "during" WITH &&) WHERE ("status" > 0);
        -- MySQL
        -- Left out on MySQL: the partial exclusion constraint (room_id, during): MySQL has no exclusion constraints.
        -- MariaDB
        -- Left out on MariaDB: the partial exclusion constraint (room_id, during): MariaDB has no exclusion constraints.
        -- SQLite
        -- Left out on SQLite: the partial exclusion constraint (room_id, during): SQLite has no exclusion constraints.
        -- SQL Server
        -- Left out on SQL Server: the partial exclusion constraint (room_id, during): SQL Server has no exclusion constraints.
        -- Oracle
        -- Left out on Oracle: the partial exclusion constraint (room_id, during): Oracle has no exclusion constraints.
        """;
}
