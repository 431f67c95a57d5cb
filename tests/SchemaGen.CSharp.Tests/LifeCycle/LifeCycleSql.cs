namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>The SQL of every policy, after its declaration and a line with <c>=</c>.</summary>
internal static class LifeCycleSql
{
    public const string Table =
        """
        [RetentionPolicy(365, nameof(CreatedAt))]
        =
        -- PostgreSQL
        -- Rows to delete:
        DELETE FROM "page_views" WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM "page_views" WHERE "created_at" < timestamptz '{{moment}}+00' LIMIT 5000);
        -- MySQL
        CREATE EVENT `page_views_maintenance` ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO
        BEGIN
            DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);
            DECLARE schemagen_rows BIGINT;
            REPEAT
                START TRANSACTION;
                DELETE FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 365 DAY) LIMIT 5000;
                SET schemagen_rows = ROW_COUNT();
                COMMIT;
            UNTIL schemagen_rows = 0 END REPEAT;
        END;
        -- Rows to delete:
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 5000;
        -- MariaDB
        CREATE EVENT `page_views_maintenance` ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO
        BEGIN
            DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);
            DECLARE schemagen_rows BIGINT;
            REPEAT
                START TRANSACTION;
                DELETE FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 365 DAY) LIMIT 5000;
                SET schemagen_rows = ROW_COUNT();
                COMMIT;
            UNTIL schemagen_rows = 0 END REPEAT;
        END;
        -- Rows to delete:
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 5000;
        -- SQLite
        -- Rows to delete:
        DELETE FROM "page_views" WHERE ("id") IN (SELECT "id" FROM "page_views" WHERE "created_at" < '{{short_moment}}+00:00' LIMIT 5000);
        -- SQL Server
        -- Rows to delete:
        SET NOCOUNT OFF;
        DELETE TOP (5000) FROM [page_views] WHERE [created_at] < CAST('{{moment}} +00:00' AS datetimeoffset(7));
        -- Oracle
        CREATE PROCEDURE "PAGE_VIEWS_MAINTENANCE" AS
            started TIMESTAMP(6) := SYS_EXTRACT_UTC(SYSTIMESTAMP);
            changed NUMBER;
        BEGIN
            LOOP
                EXECUTE IMMEDIATE REPLACE(REPLACE('DELETE FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP ''{{moment}} +00:00'' AND ROWNUM <= 5000', '{{moment}}', TO_CHAR(started - NUMTODSINTERVAL(365, 'DAY'), 'YYYY-MM-DD HH24:MI:SS.FF6')), '{{day}}', TO_CHAR(started - NUMTODSINTERVAL(365, 'DAY'), 'YYYY-MM-DD'));
                changed := SQL%ROWCOUNT;
                COMMIT;
                EXIT WHEN changed = 0;
            END LOOP;
        END;
        BEGIN
            DBMS_SCHEDULER.CREATE_JOB(job_name => '"PAGE_VIEWS_MAINTENANCE_JOB"', job_type => 'STORED_PROCEDURE', job_action => '"PAGE_VIEWS_MAINTENANCE"', repeat_interval => 'FREQ=DAILY;BYHOUR=3', enabled => TRUE);
        END;
        -- Rows to delete:
        DELETE FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP '{{moment}} +00:00' AND ROWNUM <= 5000;

        [ArchivalPolicy(90, "archived_views", nameof(CreatedAt))]
        =
        -- PostgreSQL
        CREATE TABLE "archived_views" (
            "id" bigint NOT NULL,
            "path" varchar(50) NOT NULL,
            "created_at" timestamptz NOT NULL,
            CONSTRAINT "pk_archived_views" PRIMARY KEY ("id")
        );
        CREATE INDEX "ix_archived_views_created_at" ON "archived_views" ("created_at");
        -- Rows to move:
        WITH moved AS (
            DELETE FROM "page_views" WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM "page_views" WHERE "created_at" < timestamptz '{{moment}}+00' LIMIT 1000)
            RETURNING "id", "path", "created_at")
        INSERT INTO "archived_views" ("id", "path", "created_at") SELECT "id", "path", "created_at" FROM moved;
        -- MySQL
        CREATE TABLE `archived_views` (
            `id` BIGINT NOT NULL,
            `path` VARCHAR(50) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE INDEX `ix_archived_views_created_at` ON `archived_views` (`created_at`);
        CREATE EVENT `page_views_maintenance` ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO
        BEGIN
            DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);
            DECLARE schemagen_rows BIGINT;
            REPEAT
                START TRANSACTION;
                INSERT INTO `archived_views` (`id`, `path`, `created_at`)
                SELECT `id`, `path`, `created_at` FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 90 DAY) LIMIT 1000 FOR UPDATE;
                DELETE FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 90 DAY) AND EXISTS (SELECT 1 FROM `archived_views` AS `archived` WHERE `archived`.`id` = `page_views`.`id`) LIMIT 5000;
                SET schemagen_rows = ROW_COUNT();
                COMMIT;
            UNTIL schemagen_rows = 0 END REPEAT;
        END;
        -- Rows to move:
        INSERT INTO `archived_views` (`id`, `path`, `created_at`)
        SELECT `id`, `path`, `created_at` FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 1000 FOR UPDATE;
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' AND EXISTS (SELECT 1 FROM `archived_views` AS `archived` WHERE `archived`.`id` = `page_views`.`id`) LIMIT 5000;
        -- MariaDB
        CREATE TABLE `archived_views` (
            `id` BIGINT NOT NULL,
            `path` VARCHAR(50) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE INDEX `ix_archived_views_created_at` ON `archived_views` (`created_at`);
        CREATE EVENT `page_views_maintenance` ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO
        BEGIN
            DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);
            DECLARE schemagen_rows BIGINT;
            REPEAT
                START TRANSACTION;
                INSERT INTO `archived_views` (`id`, `path`, `created_at`)
                SELECT `id`, `path`, `created_at` FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 90 DAY) LIMIT 1000 FOR UPDATE;
                DELETE FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 90 DAY) AND EXISTS (SELECT 1 FROM `archived_views` AS `archived` WHERE `archived`.`id` = `page_views`.`id`) LIMIT 5000;
                SET schemagen_rows = ROW_COUNT();
                COMMIT;
            UNTIL schemagen_rows = 0 END REPEAT;
        END;
        -- Rows to move:
        INSERT INTO `archived_views` (`id`, `path`, `created_at`)
        SELECT `id`, `path`, `created_at` FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 1000 FOR UPDATE;
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' AND EXISTS (SELECT 1 FROM `archived_views` AS `archived` WHERE `archived`.`id` = `page_views`.`id`) LIMIT 5000;
        -- SQLite
        CREATE TABLE "archived_views" (
            "id" INTEGER NOT NULL,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "pk_archived_views" PRIMARY KEY ("id"),
            CONSTRAINT "ck_archived_views_path" CHECK (length("path") <= 50),
            CONSTRAINT "ck_archived_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_archived_views_created_at" ON "archived_views" ("created_at");
        -- Rows to move:
        INSERT INTO "archived_views" ("id", "path", "created_at")
        SELECT "id", "path", "created_at" FROM "page_views" WHERE "created_at" < '{{short_moment}}+00:00' LIMIT 1000;
        DELETE FROM "page_views" WHERE ("id") IN (SELECT "id" FROM "page_views" WHERE "created_at" < '{{short_moment}}+00:00' AND EXISTS (SELECT 1 FROM "archived_views" AS "archived" WHERE "archived"."id" = "page_views"."id") LIMIT 5000);
        -- SQL Server
        CREATE TABLE [archived_views] (
            [id] bigint NOT NULL,
            [path] nvarchar(50) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_archived_views] PRIMARY KEY CLUSTERED ([id])
        );
        CREATE INDEX [ix_archived_views_created_at] ON [archived_views] ([created_at]);
        -- Rows to move:
        INSERT INTO [archived_views] ([id], [path], [created_at])
        SELECT TOP (1000) [id], [path], [created_at] FROM [page_views] WITH (UPDLOCK, HOLDLOCK) WHERE [created_at] < CAST('{{moment}} +00:00' AS datetimeoffset(7));
        SET NOCOUNT OFF;
        DELETE TOP (5000) FROM [page_views] WHERE [created_at] < CAST('{{moment}} +00:00' AS datetimeoffset(7)) AND EXISTS (SELECT 1 FROM [archived_views] AS [archived] WHERE [archived].[id] = [page_views].[id]);
        -- Oracle
        CREATE TABLE "ARCHIVED_VIEWS" (
            "ID" NUMBER(19) NOT NULL,
            "PATH" VARCHAR2(50 CHAR) NOT NULL,
            "CREATED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
            CONSTRAINT "PK_ARCHIVED_VIEWS" PRIMARY KEY ("ID"),
            CONSTRAINT "CK_ARCHIVED_VIEWS_ID" CHECK ("ID" BETWEEN -9223372036854775808 AND 9223372036854775807)
        );
        CREATE INDEX "IX_ARCHIVED_VIEWS_CREATED_AT" ON "ARCHIVED_VIEWS" ("CREATED_AT");
        CREATE PROCEDURE "PAGE_VIEWS_MAINTENANCE" AS
            started TIMESTAMP(6) := SYS_EXTRACT_UTC(SYSTIMESTAMP);
            changed NUMBER;
        BEGIN
            EXECUTE IMMEDIATE REPLACE(REPLACE('DECLARE' || chr(10) || '    TYPE row_ids IS TABLE OF UROWID;' || chr(10) || '    moved row_ids;' || chr(10) || 'BEGIN' || chr(10) || '    LOOP' || chr(10) || '        SELECT ROWID BULK COLLECT INTO moved FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP ''{{moment}} +00:00'' AND ROWNUM <= 1000 FOR UPDATE;' || chr(10) || '        EXIT WHEN moved.COUNT = 0;' || chr(10) || '        FORALL i IN 1..moved.COUNT INSERT INTO "ARCHIVED_VIEWS" ("ID", "PATH", "CREATED_AT") SELECT "ID", "PATH", "CREATED_AT" FROM "PAGE_VIEWS" WHERE ROWID = moved(i);' || chr(10) || '        FORALL i IN 1..moved.COUNT DELETE FROM "PAGE_VIEWS" WHERE ROWID = moved(i);' || chr(10) || '        COMMIT;' || chr(10) || '    END LOOP;' || chr(10) || 'END;', '{{moment}}', TO_CHAR(started - NUMTODSINTERVAL(90, 'DAY'), 'YYYY-MM-DD HH24:MI:SS.FF6')), '{{day}}', TO_CHAR(started - NUMTODSINTERVAL(90, 'DAY'), 'YYYY-MM-DD'));
        END;
        BEGIN
            DBMS_SCHEDULER.CREATE_JOB(job_name => '"PAGE_VIEWS_MAINTENANCE_JOB"', job_type => 'STORED_PROCEDURE', job_action => '"PAGE_VIEWS_MAINTENANCE"', repeat_interval => 'FREQ=DAILY;BYHOUR=3', enabled => TRUE);
        END;
        -- Rows to move:
        DECLARE
            TYPE row_ids IS TABLE OF UROWID;
            moved row_ids;
        BEGIN
            LOOP
                SELECT ROWID BULK COLLECT INTO moved FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP '{{moment}} +00:00' AND ROWNUM <= 1000 FOR UPDATE;
                EXIT WHEN moved.COUNT = 0;
                FORALL i IN 1..moved.COUNT INSERT INTO "ARCHIVED_VIEWS" ("ID", "PATH", "CREATED_AT") SELECT "ID", "PATH", "CREATED_AT" FROM "PAGE_VIEWS" WHERE ROWID = moved(i);
                FORALL i IN 1..moved.COUNT DELETE FROM "PAGE_VIEWS" WHERE ROWID = moved(i);
                COMMIT;
            END LOOP;
        END;

        [Partitioned(By = nameof(CreatedAt), Interval = PartitionInterval.Month), RetentionPolicy(365, nameof(CreatedAt))]
        =
        -- PostgreSQL
        -- Coming partitions:
        DO $schemagen$
        DECLARE
            lower_bound timestamp := date_trunc('month', timestamp '{{moment}}');
            last_bound timestamp := date_trunc('month', timestamp '{{moment}}') + 3 * interval '1 month';
        BEGIN
            WHILE lower_bound <= last_bound LOOP
                IF to_regclass(quote_ident('page_views_p' || to_char(lower_bound, 'YYYYMMDD'))) IS NULL THEN
                    BEGIN
                        EXECUTE 'CREATE TABLE ' || quote_ident('page_views_p' || to_char(lower_bound, 'YYYYMMDD'))
                            || ' PARTITION OF ' || '"page_views"'
                            || ' FOR VALUES FROM (' || quote_literal(to_char(lower_bound, 'YYYY-MM-DD HH24:MI:SS+00'))
                            || ') TO (' || quote_literal(to_char(lower_bound + interval '1 month', 'YYYY-MM-DD HH24:MI:SS+00')) || ')';
                    EXCEPTION WHEN check_violation OR invalid_object_definition THEN
                        NULL;
                    END;
                END IF;
                lower_bound := lower_bound + interval '1 month';
            END LOOP;
        END
        $schemagen$;
        -- Partitions to drop:
        DO $schemagen$
        DECLARE
            part record;
        BEGIN
            FOR part IN
                SELECT c.oid::regclass AS name, (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''([^'']+)''\)'))[1] AS bound
                FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = '"page_views"'::regclass
            LOOP
                IF part.bound::timestamptz <= timestamptz '{{moment}}+00' THEN
                    EXECUTE 'DROP TABLE ' || part.name;
                END IF;
            END LOOP;
        END
        $schemagen$;
        -- Rows to delete:
        DELETE FROM "page_views" WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM "page_views" WHERE "created_at" < timestamptz '{{moment}}+00' LIMIT 5000);
        -- MySQL
        CREATE EVENT `page_views_maintenance` ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO
        BEGIN
            DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);
            DECLARE schemagen_rows BIGINT;
            SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                    'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                    group_concat(
                        'PARTITION `p', date_format(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE) - INTERVAL (dayofmonth(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE)) - 1) DAY + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                        date_format(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE) - INTERVAL (dayofmonth(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                        ORDER BY numbers.n SEPARATOR ', '),
                    ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
                INTO /*! @schemagen_partitions */
                FROM (
                    WITH digits AS (
                        SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                    SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
                ) AS numbers
                WHERE numbers.n <= 3
                    AND date_format(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE) - INTERVAL (dayofmonth(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00') > (
                        SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                        WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax');
            PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
            EXECUTE `schemagen_partitions`;
            DEALLOCATE PREPARE `schemagen_partitions`;
            SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat('ALTER TABLE `page_views` DROP PARTITION ', group_concat('`', name, '`')), 'DO 0')
                INTO /*! @schemagen_partitions */
                FROM (
                    SELECT DISTINCT partition_name AS name FROM information_schema.partitions
                    WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax' AND trim(BOTH '''' FROM partition_description) <= date_format(schemagen_now - INTERVAL 365 DAY, '%Y-%m-%d %H:%i:%s.%f')
                ) AS old;
            PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
            EXECUTE `schemagen_partitions`;
            DEALLOCATE PREPARE `schemagen_partitions`;
            REPEAT
                START TRANSACTION;
                DELETE FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 365 DAY) LIMIT 5000;
                SET schemagen_rows = ROW_COUNT();
                COMMIT;
            UNTIL schemagen_rows = 0 END REPEAT;
        END;
        -- Coming partitions:
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
            ) AS numbers
            WHERE numbers.n <= 3
                AND date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00') > (
                    SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                    WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax');
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- Partitions to drop:
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat('ALTER TABLE `page_views` DROP PARTITION ', group_concat('`', name, '`')), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT DISTINCT partition_name AS name FROM information_schema.partitions
                WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax' AND trim(BOTH '''' FROM partition_description) <= '{{moment}}'
            ) AS old;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- Rows to delete:
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 5000;
        -- MariaDB
        CREATE EVENT `page_views_maintenance` ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO
        BEGIN
            DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);
            DECLARE schemagen_rows BIGINT;
            SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                    'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                    group_concat(
                        'PARTITION `p', date_format(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE) - INTERVAL (dayofmonth(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE)) - 1) DAY + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                        date_format(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE) - INTERVAL (dayofmonth(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                        ORDER BY numbers.n SEPARATOR ', '),
                    ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
                INTO /*! @schemagen_partitions */
                FROM (
                    WITH digits AS (
                        SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                    SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
                ) AS numbers
                WHERE numbers.n <= 3
                    AND date_format(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE) - INTERVAL (dayofmonth(CAST(date_format(schemagen_now - INTERVAL 0 DAY, '%Y-%m-%d') AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00') > (
                        SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                        WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax');
            PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
            EXECUTE `schemagen_partitions`;
            DEALLOCATE PREPARE `schemagen_partitions`;
            SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat('ALTER TABLE `page_views` DROP PARTITION ', group_concat('`', name, '`')), 'DO 0')
                INTO /*! @schemagen_partitions */
                FROM (
                    SELECT DISTINCT partition_name AS name FROM information_schema.partitions
                    WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax' AND trim(BOTH '''' FROM partition_description) <= date_format(schemagen_now - INTERVAL 365 DAY, '%Y-%m-%d %H:%i:%s.%f')
                ) AS old;
            PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
            EXECUTE `schemagen_partitions`;
            DEALLOCATE PREPARE `schemagen_partitions`;
            REPEAT
                START TRANSACTION;
                DELETE FROM `page_views` WHERE `created_at` < (schemagen_now - INTERVAL 365 DAY) LIMIT 5000;
                SET schemagen_rows = ROW_COUNT();
                COMMIT;
            UNTIL schemagen_rows = 0 END REPEAT;
        END;
        -- Coming partitions:
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
            ) AS numbers
            WHERE numbers.n <= 3
                AND date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00') > (
                    SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                    WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax');
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- Partitions to drop:
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat('ALTER TABLE `page_views` DROP PARTITION ', group_concat('`', name, '`')), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT DISTINCT partition_name AS name FROM information_schema.partitions
                WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax' AND trim(BOTH '''' FROM partition_description) <= '{{moment}}'
            ) AS old;
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- Rows to delete:
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 5000;
        -- SQLite
        -- Rows to delete:
        DELETE FROM "page_views" WHERE ("id") IN (SELECT "id" FROM "page_views" WHERE "created_at" < '{{short_moment}}+00:00' LIMIT 5000);
        -- SQL Server
        -- Coming partitions:
        DECLARE @monday date = '00010101';
        DECLARE @today date = '{{day}}';
        DECLARE @boundary datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today), @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today) + 4, @monday);
        WHILE @boundary <= @last
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM (SELECT CAST([values].[value] AS datetimeoffset(7)) AS [boundary] FROM sys.partition_range_values AS [values] JOIN sys.partition_functions AS [functions] ON [functions].[function_id] = [values].[function_id] WHERE [functions].[name] = N'pf_page_views') AS [boundaries] WHERE [boundary] = @boundary)
            BEGIN
                ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
                ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            END
            SET @boundary = DATEADD(MONTH, 1, @boundary);
        END;
        -- Partitions to drop:
        DECLARE @boundary datetimeoffset(7);
        WHILE NOT EXISTS (SELECT 1 FROM sys.foreign_keys WHERE referenced_object_id = OBJECT_ID(N'[page_views]'))
        BEGIN
            SET @boundary = (SELECT MIN([boundary]) FROM (SELECT CAST([values].[value] AS datetimeoffset(7)) AS [boundary] FROM sys.partition_range_values AS [values] JOIN sys.partition_functions AS [functions] ON [functions].[function_id] = [values].[function_id] WHERE [functions].[name] = N'pf_page_views') AS [boundaries] WHERE [boundary] <= CAST('{{moment}} +00:00' AS datetimeoffset(7)));
            IF @boundary IS NULL BREAK;
            TRUNCATE TABLE [page_views] WITH (PARTITIONS (1));
            ALTER PARTITION FUNCTION [pf_page_views]() MERGE RANGE (@boundary);
        END;
        -- Rows to delete:
        SET NOCOUNT OFF;
        DELETE TOP (5000) FROM [page_views] WHERE [created_at] < CAST('{{moment}} +00:00' AS datetimeoffset(7));
        -- Oracle
        CREATE PROCEDURE "PAGE_VIEWS_MAINTENANCE" AS
            started TIMESTAMP(6) := SYS_EXTRACT_UTC(SYSTIMESTAMP);
            changed NUMBER;
        BEGIN
            EXECUTE IMMEDIATE REPLACE(REPLACE('DECLARE' || chr(10) || '    upper_bound TIMESTAMP(6);' || chr(10) || 'BEGIN' || chr(10) || '    FOR part IN (SELECT PARTITION_NAME, HIGH_VALUE FROM USER_TAB_PARTITIONS WHERE TABLE_NAME = ''PAGE_VIEWS'' AND INTERVAL = ''YES'') LOOP' || chr(10) || '        EXECUTE IMMEDIATE ''SELECT '' || part.HIGH_VALUE || '' FROM DUAL'' INTO upper_bound;' || chr(10) || '        IF upper_bound <= TIMESTAMP ''{{moment}}'' THEN' || chr(10) || '            EXECUTE IMMEDIATE ''ALTER TABLE "PAGE_VIEWS" DROP PARTITION "'' || part.PARTITION_NAME || ''" UPDATE GLOBAL INDEXES'';' || chr(10) || '        END IF;' || chr(10) || '    END LOOP;' || chr(10) || 'END;', '{{moment}}', TO_CHAR(started - NUMTODSINTERVAL(365, 'DAY'), 'YYYY-MM-DD HH24:MI:SS.FF6')), '{{day}}', TO_CHAR(started - NUMTODSINTERVAL(365, 'DAY'), 'YYYY-MM-DD'));
            LOOP
                EXECUTE IMMEDIATE REPLACE(REPLACE('DELETE FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP ''{{moment}} +00:00'' AND ROWNUM <= 5000', '{{moment}}', TO_CHAR(started - NUMTODSINTERVAL(365, 'DAY'), 'YYYY-MM-DD HH24:MI:SS.FF6')), '{{day}}', TO_CHAR(started - NUMTODSINTERVAL(365, 'DAY'), 'YYYY-MM-DD'));
                changed := SQL%ROWCOUNT;
                COMMIT;
                EXIT WHEN changed = 0;
            END LOOP;
        END;
        BEGIN
            DBMS_SCHEDULER.CREATE_JOB(job_name => '"PAGE_VIEWS_MAINTENANCE_JOB"', job_type => 'STORED_PROCEDURE', job_action => '"PAGE_VIEWS_MAINTENANCE"', repeat_interval => 'FREQ=DAILY;BYHOUR=3', enabled => TRUE);
        END;
        -- Partitions to drop:
        DECLARE
            upper_bound TIMESTAMP(6);
        BEGIN
            FOR part IN (SELECT PARTITION_NAME, HIGH_VALUE FROM USER_TAB_PARTITIONS WHERE TABLE_NAME = 'PAGE_VIEWS' AND INTERVAL = 'YES') LOOP
                EXECUTE IMMEDIATE 'SELECT ' || part.HIGH_VALUE || ' FROM DUAL' INTO upper_bound;
                IF upper_bound <= TIMESTAMP '{{moment}}' THEN
                    EXECUTE IMMEDIATE 'ALTER TABLE "PAGE_VIEWS" DROP PARTITION "' || part.PARTITION_NAME || '" UPDATE GLOBAL INDEXES';
                END IF;
            END LOOP;
        END;
        -- Rows to delete:
        DELETE FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP '{{moment}} +00:00' AND ROWNUM <= 5000;

        [Partitioned(By = nameof(CreatedAt), Interval = PartitionInterval.Month), ArchivalPolicy(90, "archived_views", nameof(CreatedAt), Scheduled = false)]
        =
        -- PostgreSQL
        CREATE TABLE "archived_views" (
            "id" bigint NOT NULL,
            "path" varchar(50) NOT NULL,
            "created_at" timestamptz NOT NULL,
            CONSTRAINT "pk_archived_views" PRIMARY KEY ("id", "created_at")
        )
        PARTITION BY RANGE ("created_at");
        CREATE TABLE "archived_views_default" PARTITION OF "archived_views" DEFAULT;
        CREATE INDEX "ix_archived_views_created_at" ON "archived_views" ("created_at");
        -- Coming partitions:
        DO $schemagen$
        DECLARE
            lower_bound timestamp := date_trunc('month', timestamp '{{moment}}');
            last_bound timestamp := date_trunc('month', timestamp '{{moment}}') + 3 * interval '1 month';
        BEGIN
            WHILE lower_bound <= last_bound LOOP
                IF to_regclass(quote_ident('page_views_p' || to_char(lower_bound, 'YYYYMMDD'))) IS NULL THEN
                    BEGIN
                        EXECUTE 'CREATE TABLE ' || quote_ident('page_views_p' || to_char(lower_bound, 'YYYYMMDD'))
                            || ' PARTITION OF ' || '"page_views"'
                            || ' FOR VALUES FROM (' || quote_literal(to_char(lower_bound, 'YYYY-MM-DD HH24:MI:SS+00'))
                            || ') TO (' || quote_literal(to_char(lower_bound + interval '1 month', 'YYYY-MM-DD HH24:MI:SS+00')) || ')';
                    EXCEPTION WHEN check_violation OR invalid_object_definition THEN
                        NULL;
                    END;
                END IF;
                lower_bound := lower_bound + interval '1 month';
            END LOOP;
        END
        $schemagen$;
        -- Partitions to move:
        DO $schemagen$
        DECLARE
            part record;
            item record;
            lower_bound timestamptz;
        BEGIN
            FOR part IN
                SELECT c.oid::regclass AS name, (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''([^'']+)''\)'))[1] AS bound
                FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = '"page_views"'::regclass AND pg_has_role(c.relowner, 'USAGE')
                    AND EXISTS (SELECT 1 FROM pg_partitioned_table WHERE partrelid = '"archived_views"'::regclass)
            LOOP
                CONTINUE WHEN part.bound IS NULL OR part.bound::timestamptz > timestamptz '{{moment}}+00';
                BEGIN
                    EXECUTE 'ALTER TABLE "page_views" DETACH PARTITION ' || part.name;
                    EXECUTE 'SELECT min("created_at") FROM ' || part.name INTO lower_bound;
                    IF lower_bound IS NULL THEN
                        EXECUTE 'DROP TABLE ' || part.name;
                        CONTINUE;
                    END IF;
                    FOR item IN SELECT conname AS name FROM pg_constraint WHERE conrelid = part.name AND conparentid = 0 AND contype IN ('c', 'f', 'u', 'x') LOOP
                        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', part.name, item.name);
                    END LOOP;
                    FOR item IN SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = '"archived_views"'::regclass AND contype = 'c' LOOP
                        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', part.name, item.name, item.definition);
                    END LOOP;
                    EXECUTE format('ALTER TABLE "archived_views" ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', part.name, lower_bound, part.bound);
                    FOR item IN SELECT indexrelid::regclass AS name FROM pg_index WHERE indrelid = part.name AND NOT EXISTS (SELECT 1 FROM pg_inherits WHERE inhrelid = indexrelid) LOOP
                        EXECUTE 'DROP INDEX ' || item.name;
                    END LOOP;
                EXCEPTION WHEN foreign_key_violation OR check_violation OR invalid_object_definition OR datatype_mismatch OR dependent_objects_still_exist THEN
                    NULL;
                END;
            END LOOP;
        END
        $schemagen$;
        -- Rows to move:
        WITH moved AS (
            DELETE FROM "page_views" WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM "page_views" WHERE "created_at" < timestamptz '{{moment}}+00' LIMIT 1000)
            RETURNING "id", "path", "created_at")
        INSERT INTO "archived_views" ("id", "path", "created_at") SELECT "id", "path", "created_at" FROM moved;
        -- MySQL
        CREATE TABLE `archived_views` (
            `id` BIGINT NOT NULL,
            `path` VARCHAR(50) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE INDEX `ix_archived_views_created_at` ON `archived_views` (`created_at`);
        -- Coming partitions:
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
            ) AS numbers
            WHERE numbers.n <= 3
                AND date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00') > (
                    SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                    WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax');
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- Rows to move:
        INSERT INTO `archived_views` (`id`, `path`, `created_at`)
        SELECT `id`, `path`, `created_at` FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 1000 FOR UPDATE;
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' AND EXISTS (SELECT 1 FROM `archived_views` AS `archived` WHERE `archived`.`id` = `page_views`.`id` AND `archived`.`created_at` = `page_views`.`created_at`) LIMIT 5000;
        -- MariaDB
        CREATE TABLE `archived_views` (
            `id` BIGINT NOT NULL,
            `path` VARCHAR(50) NOT NULL,
            `created_at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`, `created_at`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE INDEX `ix_archived_views_created_at` ON `archived_views` (`created_at`);
        -- Coming partitions:
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                'ALTER TABLE `page_views` REORGANIZE PARTITION `pmax` INTO (',
                group_concat(
                    'PARTITION `p', date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL numbers.n MONTH, '%Y%m%d'), '` VALUES LESS THAN (''',
                    date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00'), ''')'
                    ORDER BY numbers.n SEPARATOR ', '),
                ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                WITH digits AS (
                    SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                    UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
            ) AS numbers
            WHERE numbers.n <= 3
                AND date_format(CAST('{{day}}' AS DATE) - INTERVAL (dayofmonth(CAST('{{day}}' AS DATE)) - 1) DAY + INTERVAL (numbers.n + 1) MONTH, '%Y-%m-%d 00:00:00') > (
                    SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                    WHERE table_schema = database() AND table_name = 'page_views' AND partition_name <> 'pmax');
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`;
        -- Rows to move:
        INSERT INTO `archived_views` (`id`, `path`, `created_at`)
        SELECT `id`, `path`, `created_at` FROM `page_views` WHERE `created_at` < '{{moment}}' LIMIT 1000 FOR UPDATE;
        DELETE FROM `page_views` WHERE `created_at` < '{{moment}}' AND EXISTS (SELECT 1 FROM `archived_views` AS `archived` WHERE `archived`.`id` = `page_views`.`id` AND `archived`.`created_at` = `page_views`.`created_at`) LIMIT 5000;
        -- SQLite
        CREATE TABLE "archived_views" (
            "id" INTEGER NOT NULL,
            "path" TEXT NOT NULL,
            "created_at" TEXT NOT NULL,
            CONSTRAINT "pk_archived_views" PRIMARY KEY ("id"),
            CONSTRAINT "ck_archived_views_path" CHECK (length("path") <= 50),
            CONSTRAINT "ck_archived_views_created_at" CHECK ("created_at" GLOB '*+00:00')
        );
        CREATE INDEX "ix_archived_views_created_at" ON "archived_views" ("created_at");
        -- Rows to move:
        INSERT INTO "archived_views" ("id", "path", "created_at")
        SELECT "id", "path", "created_at" FROM "page_views" WHERE "created_at" < '{{short_moment}}+00:00' LIMIT 1000;
        DELETE FROM "page_views" WHERE ("id") IN (SELECT "id" FROM "page_views" WHERE "created_at" < '{{short_moment}}+00:00' AND EXISTS (SELECT 1 FROM "archived_views" AS "archived" WHERE "archived"."id" = "page_views"."id") LIMIT 5000);
        -- SQL Server
        CREATE TABLE [archived_views] (
            [id] bigint NOT NULL,
            [path] nvarchar(50) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_archived_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        );
        CREATE INDEX [ix_archived_views_created_at] ON [archived_views] ([created_at]);
        -- Coming partitions:
        DECLARE @monday date = '00010101';
        DECLARE @today date = '{{day}}';
        DECLARE @boundary datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today), @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today) + 4, @monday);
        WHILE @boundary <= @last
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM (SELECT CAST([values].[value] AS datetimeoffset(7)) AS [boundary] FROM sys.partition_range_values AS [values] JOIN sys.partition_functions AS [functions] ON [functions].[function_id] = [values].[function_id] WHERE [functions].[name] = N'pf_page_views') AS [boundaries] WHERE [boundary] = @boundary)
            BEGIN
                ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
                ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            END
            SET @boundary = DATEADD(MONTH, 1, @boundary);
        END;
        -- Rows to move:
        INSERT INTO [archived_views] ([id], [path], [created_at])
        SELECT TOP (1000) [id], [path], [created_at] FROM [page_views] WITH (UPDLOCK, HOLDLOCK) WHERE [created_at] < CAST('{{moment}} +00:00' AS datetimeoffset(7));
        SET NOCOUNT OFF;
        DELETE TOP (5000) FROM [page_views] WHERE [created_at] < CAST('{{moment}} +00:00' AS datetimeoffset(7)) AND EXISTS (SELECT 1 FROM [archived_views] AS [archived] WHERE [archived].[id] = [page_views].[id] AND [archived].[created_at] = [page_views].[created_at]);
        -- Oracle
        CREATE TABLE "ARCHIVED_VIEWS" (
            "ID" NUMBER(19) NOT NULL,
            "PATH" VARCHAR2(50 CHAR) NOT NULL,
            "CREATED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
            CONSTRAINT "PK_ARCHIVED_VIEWS" PRIMARY KEY ("ID"),
            CONSTRAINT "CK_ARCHIVED_VIEWS_ID" CHECK ("ID" BETWEEN -9223372036854775808 AND 9223372036854775807)
        );
        CREATE INDEX "IX_ARCHIVED_VIEWS_CREATED_AT" ON "ARCHIVED_VIEWS" ("CREATED_AT");
        -- Rows to move:
        DECLARE
            TYPE row_ids IS TABLE OF UROWID;
            moved row_ids;
        BEGIN
            LOOP
                SELECT ROWID BULK COLLECT INTO moved FROM "PAGE_VIEWS" WHERE "CREATED_AT" < TIMESTAMP '{{moment}} +00:00' AND ROWNUM <= 1000 FOR UPDATE;
                EXIT WHEN moved.COUNT = 0;
                FORALL i IN 1..moved.COUNT INSERT INTO "ARCHIVED_VIEWS" ("ID", "PATH", "CREATED_AT") SELECT "ID", "PATH", "CREATED_AT" FROM "PAGE_VIEWS" WHERE ROWID = moved(i);
                FORALL i IN 1..moved.COUNT DELETE FROM "PAGE_VIEWS" WHERE ROWID = moved(i);
                COMMIT;
            END LOOP;
        END;
        """;
}
