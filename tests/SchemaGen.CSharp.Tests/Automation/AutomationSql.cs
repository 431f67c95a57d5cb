namespace SchemaGen.CSharp.Tests.Automation;

/// <summary>The SQL of every attribute, after its declaration and a line with <c>=</c>.</summary>
internal static class AutomationSql
{
    public const string Table =
        """
        [Trigger("keep", TriggerTiming.InsteadOf, TriggerEvent.Delete, "UPDATE examples SET name = N'' FROM examples JOIN deleted ON deleted.id = examples.id", Dialects = Dialect.SqlServer)]
        =
        -- PostgreSQL
        -- nothing
        -- MySQL
        -- nothing
        -- MariaDB
        -- nothing
        -- SQLite
        -- nothing
        -- SQL Server
        CREATE TRIGGER [keep] ON [examples] INSTEAD OF DELETE AS
        BEGIN
            SET NOCOUNT ON;
            UPDATE examples SET name = N'' FROM examples JOIN deleted ON deleted.id = examples.id;
        END;
        -- Down: DROP TRIGGER [keep];
        -- Oracle
        -- nothing

        [InsertOnly]
        =
        -- PostgreSQL
        CREATE FUNCTION "tr_examples_insert_only"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $schemagen$
        BEGIN
            RAISE EXCEPTION USING MESSAGE = 'This table is insert-only: rows are neither changed nor deleted', ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
        END
        $schemagen$;
        CREATE TRIGGER "tr_examples_insert_only" BEFORE UPDATE OR DELETE ON "examples" FOR EACH ROW EXECUTE FUNCTION "tr_examples_insert_only"();
        CREATE TRIGGER "tr_examples_insert_only_truncate" BEFORE TRUNCATE ON "examples" FOR EACH STATEMENT EXECUTE FUNCTION "tr_examples_insert_only"();
        -- Down: DROP TRIGGER "tr_examples_insert_only_truncate" ON "examples";
        -- Down: DROP TRIGGER "tr_examples_insert_only" ON "examples";
        -- Down: DROP FUNCTION "tr_examples_insert_only"();
        -- MySQL
        CREATE TRIGGER `tr_examples_insert_only_update` BEFORE UPDATE ON `examples` FOR EACH ROW
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This table is insert-only: rows are neither changed nor deleted';
        CREATE TRIGGER `tr_examples_insert_only_delete` BEFORE DELETE ON `examples` FOR EACH ROW
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This table is insert-only: rows are neither changed nor deleted';
        -- Down: DROP TRIGGER `tr_examples_insert_only_delete`;
        -- Down: DROP TRIGGER `tr_examples_insert_only_update`;
        -- MariaDB
        CREATE TRIGGER `tr_examples_insert_only_update` BEFORE UPDATE ON `examples` FOR EACH ROW
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This table is insert-only: rows are neither changed nor deleted';
        CREATE TRIGGER `tr_examples_insert_only_delete` BEFORE DELETE ON `examples` FOR EACH ROW
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This table is insert-only: rows are neither changed nor deleted';
        -- Down: DROP TRIGGER `tr_examples_insert_only_delete`;
        -- Down: DROP TRIGGER `tr_examples_insert_only_update`;
        -- SQLite
        CREATE TRIGGER "tr_examples_insert_only_insert" BEFORE INSERT ON "examples"
        WHEN EXISTS (SELECT 1 FROM "examples" WHERE "id" = NEW."id") BEGIN
            SELECT RAISE(ABORT, 'This table is insert-only: rows are neither changed nor deleted');
        END;
        CREATE TRIGGER "tr_examples_insert_only_update" BEFORE UPDATE ON "examples" BEGIN
            SELECT RAISE(ABORT, 'This table is insert-only: rows are neither changed nor deleted');
        END;
        CREATE TRIGGER "tr_examples_insert_only_delete" BEFORE DELETE ON "examples" BEGIN
            SELECT RAISE(ABORT, 'This table is insert-only: rows are neither changed nor deleted');
        END;
        -- Down: DROP TRIGGER "tr_examples_insert_only_delete";
        -- Down: DROP TRIGGER "tr_examples_insert_only_update";
        -- Down: DROP TRIGGER "tr_examples_insert_only_insert";
        -- SQL Server
        CREATE TRIGGER [tr_examples_insert_only] ON [examples] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM deleted)
                THROW 50000, N'This table is insert-only: rows are neither changed nor deleted', 1;
        END;
        -- Down: DROP TRIGGER [tr_examples_insert_only];
        -- SQL Server 2025
        CREATE TABLE [examples] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [name] nvarchar(50) NOT NULL,
            [photo] varbinary(100) NULL,
            [settings] nvarchar(max) NULL,
            [updated_at] datetimeoffset(7) NOT NULL,
            [changed_on] datetime2(7) NOT NULL,
            CONSTRAINT [pk_examples] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_examples_settings] CHECK (ISJSON([settings], VALUE) = 1)
        ) WITH (LEDGER = ON (APPEND_ONLY = ON));
        -- Oracle
        CREATE TRIGGER "TR_EXAMPLES_INSERT_ONLY" BEFORE UPDATE OR DELETE ON "EXAMPLES" FOR EACH ROW
        BEGIN
            RAISE_APPLICATION_ERROR(-20001, 'This table is insert-only: rows are neither changed nor deleted');
        END;
        -- Down: DROP TRIGGER "TR_EXAMPLES_INSERT_ONLY";

        [Trigger("clean_name", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "NEW.name := lower(NEW.name);", Dialects = Dialect.PostgreSql)]
        [Trigger("clean_name", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "SET NEW.name = lower(NEW.name);", Dialects = Dialect.MySql | Dialect.MariaDb)]
        [Trigger("clean_name", TriggerTiming.After, TriggerEvent.Insert | TriggerEvent.Update, "UPDATE examples SET name = lower(name) WHERE id = NEW.id;", Dialects = Dialect.Sqlite)]
        [Trigger("clean_name", TriggerTiming.After, TriggerEvent.Insert | TriggerEvent.Update, "UPDATE [row] SET name = lower([row].name) FROM examples AS [row] JOIN inserted ON inserted.id = [row].id;", Dialects = Dialect.SqlServer)]
        [Trigger("clean_name", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, ":NEW.NAME := LOWER(:NEW.NAME);", Dialects = Dialect.Oracle)]
        =
        -- PostgreSQL
        CREATE FUNCTION "tr_examples_clean_name"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $schemagen$
        BEGIN
            NEW.name := lower(NEW.name);
            RETURN NEW;
        END
        $schemagen$;
        CREATE TRIGGER "clean_name" BEFORE INSERT OR UPDATE ON "examples" FOR EACH ROW EXECUTE FUNCTION "tr_examples_clean_name"();
        -- Down: DROP TRIGGER "clean_name" ON "examples";
        -- Down: DROP FUNCTION "tr_examples_clean_name"();
        -- MySQL
        CREATE TRIGGER `clean_name_insert` BEFORE INSERT ON `examples` FOR EACH ROW
        BEGIN
            SET NEW.name = lower(NEW.name);
        END;
        CREATE TRIGGER `clean_name_update` BEFORE UPDATE ON `examples` FOR EACH ROW
        BEGIN
            SET NEW.name = lower(NEW.name);
        END;
        -- Down: DROP TRIGGER `clean_name_update`;
        -- Down: DROP TRIGGER `clean_name_insert`;
        -- MariaDB
        CREATE TRIGGER `clean_name_insert` BEFORE INSERT ON `examples` FOR EACH ROW
        BEGIN
            SET NEW.name = lower(NEW.name);
        END;
        CREATE TRIGGER `clean_name_update` BEFORE UPDATE ON `examples` FOR EACH ROW
        BEGIN
            SET NEW.name = lower(NEW.name);
        END;
        -- Down: DROP TRIGGER `clean_name_update`;
        -- Down: DROP TRIGGER `clean_name_insert`;
        -- SQLite
        CREATE TRIGGER "clean_name_insert" AFTER INSERT ON "examples" BEGIN
            UPDATE examples SET name = lower(name) WHERE id = NEW.id;
        END;
        CREATE TRIGGER "clean_name_update" AFTER UPDATE ON "examples" BEGIN
            UPDATE examples SET name = lower(name) WHERE id = NEW.id;
        END;
        -- Down: DROP TRIGGER "clean_name_update";
        -- Down: DROP TRIGGER "clean_name_insert";
        -- SQL Server
        CREATE TRIGGER [clean_name] ON [examples] AFTER INSERT, UPDATE AS
        BEGIN
            SET NOCOUNT ON;
            UPDATE [row] SET name = lower([row].name) FROM examples AS [row] JOIN inserted ON inserted.id = [row].id;
        END;
        -- Down: DROP TRIGGER [clean_name];
        -- Oracle
        CREATE TRIGGER "CLEAN_NAME" BEFORE INSERT OR UPDATE ON "EXAMPLES" FOR EACH ROW
        BEGIN
            :NEW.NAME := LOWER(:NEW.NAME);
        END;
        -- Down: DROP TRIGGER "CLEAN_NAME";

        [AuditTrigger]
        =
        -- PostgreSQL
        CREATE TABLE "examples_audit" (
            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
            "operation" varchar(8) NOT NULL,
            "changed_at" timestamptz DEFAULT now() NOT NULL,
            "user_id" varchar(1000),
            "tenant_id" varchar(1000),
            "reason" varchar(1000),
            "old_row" jsonb,
            "new_row" jsonb,
            CONSTRAINT "pk_examples_audit" PRIMARY KEY ("id")
        );
        CREATE FUNCTION "tr_examples_audit"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $schemagen$
        BEGIN
            EXECUTE format('INSERT INTO %I.%I ("operation", "user_id", "tenant_id", "reason", "old_row", "new_row") VALUES ($1, $2, $3, $4, $5, $6)', TG_TABLE_SCHEMA, 'examples_audit')
                USING TG_OP, nullif(current_setting('app.user_id', true), ''), nullif(current_setting('app.tenant_id', true), ''), nullif(current_setting('app.reason', true), ''), to_jsonb(OLD) || jsonb_build_object('settings', OLD."settings"::jsonb), to_jsonb(NEW) || jsonb_build_object('settings', NEW."settings"::jsonb);
            RETURN NULL;
        END
        $schemagen$;
        CREATE TRIGGER "tr_examples_audit" AFTER INSERT OR UPDATE OR DELETE ON "examples" FOR EACH ROW EXECUTE FUNCTION "tr_examples_audit"();
        CREATE TRIGGER "tr_examples_audit_truncate" AFTER TRUNCATE ON "examples" FOR EACH STATEMENT EXECUTE FUNCTION "tr_examples_audit"();
        -- Down: DROP TRIGGER "tr_examples_audit_truncate" ON "examples";
        -- Down: DROP TRIGGER "tr_examples_audit" ON "examples";
        -- Down: DROP FUNCTION "tr_examples_audit"();
        -- Down: DROP TABLE "examples_audit";
        -- MySQL
        CREATE TABLE `examples_audit` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `operation` VARCHAR(8) NOT NULL,
            `changed_at` DATETIME(6) DEFAULT (utc_timestamp(6)) NOT NULL,
            `user_id` VARCHAR(1000),
            `tenant_id` VARCHAR(1000),
            `reason` VARCHAR(1000),
            `old_row` JSON,
            `new_row` JSON,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE TRIGGER `tr_examples_audit_insert` AFTER INSERT ON `examples` FOR EACH ROW
        INSERT INTO `examples_audit` (`operation`, `user_id`, `tenant_id`, `reason`, `old_row`, `new_row`)
        VALUES ('INSERT', /*! @user_id */, /*! @tenant_id */, /*! @reason */,
            NULL,
            JSON_OBJECT('id', NEW.`id`, 'name', NEW.`name`, 'photo', hex(NEW.`photo`), 'settings', NEW.`settings`, 'updated_at', NEW.`updated_at`, 'changed_on', NEW.`changed_on`));
        CREATE TRIGGER `tr_examples_audit_update` AFTER UPDATE ON `examples` FOR EACH ROW
        INSERT INTO `examples_audit` (`operation`, `user_id`, `tenant_id`, `reason`, `old_row`, `new_row`)
        VALUES ('UPDATE', /*! @user_id */, /*! @tenant_id */, /*! @reason */,
            JSON_OBJECT('id', OLD.`id`, 'name', OLD.`name`, 'photo', hex(OLD.`photo`), 'settings', OLD.`settings`, 'updated_at', OLD.`updated_at`, 'changed_on', OLD.`changed_on`),
            JSON_OBJECT('id', NEW.`id`, 'name', NEW.`name`, 'photo', hex(NEW.`photo`), 'settings', NEW.`settings`, 'updated_at', NEW.`updated_at`, 'changed_on', NEW.`changed_on`));
        CREATE TRIGGER `tr_examples_audit_delete` AFTER DELETE ON `examples` FOR EACH ROW
        INSERT INTO `examples_audit` (`operation`, `user_id`, `tenant_id`, `reason`, `old_row`, `new_row`)
        VALUES ('DELETE', /*! @user_id */, /*! @tenant_id */, /*! @reason */,
            JSON_OBJECT('id', OLD.`id`, 'name', OLD.`name`, 'photo', hex(OLD.`photo`), 'settings', OLD.`settings`, 'updated_at', OLD.`updated_at`, 'changed_on', OLD.`changed_on`),
            NULL);
        -- Down: DROP TRIGGER `tr_examples_audit_delete`;
        -- Down: DROP TRIGGER `tr_examples_audit_update`;
        -- Down: DROP TRIGGER `tr_examples_audit_insert`;
        -- Down: DROP TABLE `examples_audit`;
        -- MariaDB
        CREATE TABLE `examples_audit` (
            `id` BIGINT AUTO_INCREMENT NOT NULL,
            `operation` VARCHAR(8) NOT NULL,
            `changed_at` DATETIME(6) DEFAULT (utc_timestamp(6)) NOT NULL,
            `user_id` VARCHAR(1000),
            `tenant_id` VARCHAR(1000),
            `reason` VARCHAR(1000),
            `old_row` JSON,
            `new_row` JSON,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE TRIGGER `tr_examples_audit_insert` AFTER INSERT ON `examples` FOR EACH ROW
        INSERT INTO `examples_audit` (`operation`, `user_id`, `tenant_id`, `reason`, `old_row`, `new_row`)
        VALUES ('INSERT', /*! @user_id */, /*! @tenant_id */, /*! @reason */,
            NULL,
            JSON_OBJECT(CONVERT('id' USING utf8mb4) COLLATE utf8mb4_bin, NEW.`id`, 'name', NEW.`name`, 'photo', hex(NEW.`photo`), 'settings', json_compact(NEW.`settings`), 'updated_at', NEW.`updated_at`, 'changed_on', NEW.`changed_on`));
        CREATE TRIGGER `tr_examples_audit_update` AFTER UPDATE ON `examples` FOR EACH ROW
        INSERT INTO `examples_audit` (`operation`, `user_id`, `tenant_id`, `reason`, `old_row`, `new_row`)
        VALUES ('UPDATE', /*! @user_id */, /*! @tenant_id */, /*! @reason */,
            JSON_OBJECT(CONVERT('id' USING utf8mb4) COLLATE utf8mb4_bin, OLD.`id`, 'name', OLD.`name`, 'photo', hex(OLD.`photo`), 'settings', json_compact(OLD.`settings`), 'updated_at', OLD.`updated_at`, 'changed_on', OLD.`changed_on`),
            JSON_OBJECT(CONVERT('id' USING utf8mb4) COLLATE utf8mb4_bin, NEW.`id`, 'name', NEW.`name`, 'photo', hex(NEW.`photo`), 'settings', json_compact(NEW.`settings`), 'updated_at', NEW.`updated_at`, 'changed_on', NEW.`changed_on`));
        CREATE TRIGGER `tr_examples_audit_delete` AFTER DELETE ON `examples` FOR EACH ROW
        INSERT INTO `examples_audit` (`operation`, `user_id`, `tenant_id`, `reason`, `old_row`, `new_row`)
        VALUES ('DELETE', /*! @user_id */, /*! @tenant_id */, /*! @reason */,
            JSON_OBJECT(CONVERT('id' USING utf8mb4) COLLATE utf8mb4_bin, OLD.`id`, 'name', OLD.`name`, 'photo', hex(OLD.`photo`), 'settings', json_compact(OLD.`settings`), 'updated_at', OLD.`updated_at`, 'changed_on', OLD.`changed_on`),
            NULL);
        -- Down: DROP TRIGGER `tr_examples_audit_delete`;
        -- Down: DROP TRIGGER `tr_examples_audit_update`;
        -- Down: DROP TRIGGER `tr_examples_audit_insert`;
        -- Down: DROP TABLE `examples_audit`;
        -- SQLite
        CREATE TABLE "examples_audit" (
            "id" INTEGER NOT NULL CONSTRAINT "pk_examples_audit" PRIMARY KEY AUTOINCREMENT,
            "operation" TEXT NOT NULL,
            "changed_at" TEXT DEFAULT (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.') || '+00:00') NOT NULL,
            "user_id" TEXT,
            "tenant_id" TEXT,
            "reason" TEXT,
            "old_row" TEXT,
            "new_row" TEXT,
            CONSTRAINT "ck_examples_audit_operation" CHECK (length("operation") <= 8),
            CONSTRAINT "ck_examples_audit_changed_at" CHECK ("changed_at" GLOB '*+00:00'),
            CONSTRAINT "ck_examples_audit_user_id" CHECK (length("user_id") <= 1000),
            CONSTRAINT "ck_examples_audit_tenant_id" CHECK (length("tenant_id") <= 1000),
            CONSTRAINT "ck_examples_audit_reason" CHECK (length("reason") <= 1000),
            CONSTRAINT "ck_examples_audit_old_row" CHECK (json_valid("old_row") AND instr("old_row", char(0)) = 0),
            CONSTRAINT "ck_examples_audit_new_row" CHECK (json_valid("new_row") AND instr("new_row", char(0)) = 0)
        );
        CREATE TRIGGER "tr_examples_audit_insert" AFTER INSERT ON "examples" BEGIN
            INSERT INTO "examples_audit" ("operation", "user_id", "tenant_id", "reason", "old_row", "new_row")
            VALUES ('INSERT', (SELECT json_extract(substr(name, 19), '$.user_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1), (SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1), (SELECT json_extract(substr(name, 19), '$.reason') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1),
                NULL,
                json_object('id', NEW."id", 'name', NEW."name", 'photo', CASE typeof(NEW."photo") WHEN 'blob' THEN hex(NEW."photo") ELSE NEW."photo" END, 'settings', json(NEW."settings"), 'updated_at', NEW."updated_at", 'changed_on', NEW."changed_on"));
        END;
        CREATE TRIGGER "tr_examples_audit_update" AFTER UPDATE ON "examples" BEGIN
            INSERT INTO "examples_audit" ("operation", "user_id", "tenant_id", "reason", "old_row", "new_row")
            VALUES ('UPDATE', (SELECT json_extract(substr(name, 19), '$.user_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1), (SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1), (SELECT json_extract(substr(name, 19), '$.reason') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1),
                json_object('id', OLD."id", 'name', OLD."name", 'photo', CASE typeof(OLD."photo") WHEN 'blob' THEN hex(OLD."photo") ELSE OLD."photo" END, 'settings', json(OLD."settings"), 'updated_at', OLD."updated_at", 'changed_on', OLD."changed_on"),
                json_object('id', NEW."id", 'name', NEW."name", 'photo', CASE typeof(NEW."photo") WHEN 'blob' THEN hex(NEW."photo") ELSE NEW."photo" END, 'settings', json(NEW."settings"), 'updated_at', NEW."updated_at", 'changed_on', NEW."changed_on"));
        END;
        CREATE TRIGGER "tr_examples_audit_delete" AFTER DELETE ON "examples" BEGIN
            INSERT INTO "examples_audit" ("operation", "user_id", "tenant_id", "reason", "old_row", "new_row")
            VALUES ('DELETE', (SELECT json_extract(substr(name, 19), '$.user_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1), (SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1), (SELECT json_extract(substr(name, 19), '$.reason') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1),
                json_object('id', OLD."id", 'name', OLD."name", 'photo', CASE typeof(OLD."photo") WHEN 'blob' THEN hex(OLD."photo") ELSE OLD."photo" END, 'settings', json(OLD."settings"), 'updated_at', OLD."updated_at", 'changed_on', OLD."changed_on"),
                NULL);
        END;
        -- Down: DROP TRIGGER "tr_examples_audit_delete";
        -- Down: DROP TRIGGER "tr_examples_audit_update";
        -- Down: DROP TRIGGER "tr_examples_audit_insert";
        -- Down: DROP TABLE "examples_audit";
        -- SQL Server
        CREATE TABLE [examples_audit] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [operation] nvarchar(8) NOT NULL,
            [changed_at] datetimeoffset(7) CONSTRAINT [df_examples_audit_changed_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), 0)) NOT NULL,
            [user_id] nvarchar(1000) NULL,
            [tenant_id] nvarchar(1000) NULL,
            [reason] nvarchar(1000) NULL,
            [old_row] nvarchar(max) NULL,
            [new_row] nvarchar(max) NULL,
            CONSTRAINT [pk_examples_audit] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_examples_audit_old_row] CHECK (ISJSON([old_row]) = 1),
            CONSTRAINT [ck_examples_audit_new_row] CHECK (ISJSON([new_row]) = 1)
        );
        CREATE TRIGGER [tr_examples_audit] ON [examples] AFTER INSERT, UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            INSERT INTO [examples_audit] ([operation], [user_id], [tenant_id], [reason], [old_row], [new_row])
            SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'INSERT' WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'DELETE' ELSE N'UPDATE' END,
                CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(4000)), CAST(SESSION_CONTEXT(N'tenant_id') AS nvarchar(4000)), CAST(SESSION_CONTEXT(N'reason') AS nvarchar(4000)),
                CASE WHEN [old].[id] IS NOT NULL THEN (SELECT [old].[id] AS [id], [old].[name] AS [name], [old].[photo] AS [photo], [old].[settings] AS [settings], [old].[updated_at] AS [updated_at], [old].[changed_on] AS [changed_on] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
                CASE WHEN [new].[id] IS NOT NULL THEN (SELECT [new].[id] AS [id], [new].[name] AS [name], [new].[photo] AS [photo], [new].[settings] AS [settings], [new].[updated_at] AS [updated_at], [new].[changed_on] AS [changed_on] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END
            FROM inserted AS [new] FULL JOIN deleted AS [old] ON [old].[id] = [new].[id];
        END;
        -- Down: DROP TRIGGER [tr_examples_audit];
        -- Down: DROP TABLE [examples_audit];
        -- SQL Server 2025
        CREATE TABLE [examples_audit] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [operation] nvarchar(8) NOT NULL,
            [changed_at] datetimeoffset(7) CONSTRAINT [df_examples_audit_changed_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), 0)) NOT NULL,
            [user_id] nvarchar(1000) NULL,
            [tenant_id] nvarchar(1000) NULL,
            [reason] nvarchar(1000) NULL,
            [old_row] json NULL,
            [new_row] json NULL,
            CONSTRAINT [pk_examples_audit] PRIMARY KEY CLUSTERED ([id])
        );
        CREATE TRIGGER [tr_examples_audit] ON [examples] AFTER INSERT, UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            INSERT INTO [examples_audit] ([operation], [user_id], [tenant_id], [reason], [old_row], [new_row])
            SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'INSERT' WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'DELETE' ELSE N'UPDATE' END,
                CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(4000)), CAST(SESSION_CONTEXT(N'tenant_id') AS nvarchar(4000)), CAST(SESSION_CONTEXT(N'reason') AS nvarchar(4000)),
                CASE WHEN [old].[id] IS NOT NULL THEN (SELECT [old].[id] AS [id], [old].[name] AS [name], [old].[photo] AS [photo], [old].[settings] AS [settings], [old].[updated_at] AS [updated_at], [old].[changed_on] AS [changed_on] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
                CASE WHEN [new].[id] IS NOT NULL THEN (SELECT [new].[id] AS [id], [new].[name] AS [name], [new].[photo] AS [photo], [new].[settings] AS [settings], [new].[updated_at] AS [updated_at], [new].[changed_on] AS [changed_on] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END
            FROM inserted AS [new] FULL JOIN deleted AS [old] ON [old].[id] = [new].[id];
        END;
        -- Down: DROP TRIGGER [tr_examples_audit];
        -- Down: DROP TABLE [examples_audit];
        -- Oracle
        CREATE TABLE "EXAMPLES_AUDIT" (
            "ID" NUMBER(19) GENERATED BY DEFAULT ON NULL AS IDENTITY,
            "OPERATION" VARCHAR2(8 CHAR) NOT NULL,
            "CHANGED_AT" TIMESTAMP(6) WITH TIME ZONE DEFAULT SYSTIMESTAMP AT TIME ZONE '+00:00' NOT NULL,
            "USER_ID" VARCHAR2(1000 CHAR),
            "TENANT_ID" VARCHAR2(1000 CHAR),
            "REASON" VARCHAR2(1000 CHAR),
            "OLD_ROW" CLOB,
            "NEW_ROW" CLOB,
            CONSTRAINT "PK_EXAMPLES_AUDIT" PRIMARY KEY ("ID"),
            CONSTRAINT "CK_EXAMPLES_AUDIT_ID" CHECK ("ID" BETWEEN -9223372036854775808 AND 9223372036854775807),
            CONSTRAINT "CK_EXAMPLES_AUDIT_OLD_ROW" CHECK ("OLD_ROW" IS JSON),
            CONSTRAINT "CK_EXAMPLES_AUDIT_NEW_ROW" CHECK ("NEW_ROW" IS JSON)
        );
        CREATE TRIGGER "TR_EXAMPLES_AUDIT" AFTER INSERT OR UPDATE OR DELETE ON "EXAMPLES" FOR EACH ROW
        BEGIN
            IF INSERTING THEN
                INSERT INTO "EXAMPLES_AUDIT" ("OPERATION", "USER_ID", "TENANT_ID", "REASON", "OLD_ROW", "NEW_ROW")
                VALUES ('INSERT', sys_context('APP_CTX', 'USER_ID'), sys_context('APP_CTX', 'TENANT_ID'), sys_context('APP_CTX', 'REASON'),
                    NULL,
                    JSON_OBJECT('id' VALUE :NEW."ID", 'name' VALUE :NEW."NAME", 'photo' VALUE :NEW."PHOTO", 'settings' VALUE :NEW."SETTINGS" FORMAT JSON, 'updated_at' VALUE :NEW."UPDATED_AT", 'changed_on' VALUE :NEW."CHANGED_ON" NULL ON NULL RETURNING CLOB));
            ELSIF UPDATING THEN
                INSERT INTO "EXAMPLES_AUDIT" ("OPERATION", "USER_ID", "TENANT_ID", "REASON", "OLD_ROW", "NEW_ROW")
                VALUES ('UPDATE', sys_context('APP_CTX', 'USER_ID'), sys_context('APP_CTX', 'TENANT_ID'), sys_context('APP_CTX', 'REASON'),
                    JSON_OBJECT('id' VALUE :OLD."ID", 'name' VALUE :OLD."NAME", 'photo' VALUE :OLD."PHOTO", 'settings' VALUE :OLD."SETTINGS" FORMAT JSON, 'updated_at' VALUE :OLD."UPDATED_AT", 'changed_on' VALUE :OLD."CHANGED_ON" NULL ON NULL RETURNING CLOB),
                    JSON_OBJECT('id' VALUE :NEW."ID", 'name' VALUE :NEW."NAME", 'photo' VALUE :NEW."PHOTO", 'settings' VALUE :NEW."SETTINGS" FORMAT JSON, 'updated_at' VALUE :NEW."UPDATED_AT", 'changed_on' VALUE :NEW."CHANGED_ON" NULL ON NULL RETURNING CLOB));
            ELSE
                INSERT INTO "EXAMPLES_AUDIT" ("OPERATION", "USER_ID", "TENANT_ID", "REASON", "OLD_ROW", "NEW_ROW")
                VALUES ('DELETE', sys_context('APP_CTX', 'USER_ID'), sys_context('APP_CTX', 'TENANT_ID'), sys_context('APP_CTX', 'REASON'),
                    JSON_OBJECT('id' VALUE :OLD."ID", 'name' VALUE :OLD."NAME", 'photo' VALUE :OLD."PHOTO", 'settings' VALUE :OLD."SETTINGS" FORMAT JSON, 'updated_at' VALUE :OLD."UPDATED_AT", 'changed_on' VALUE :OLD."CHANGED_ON" NULL ON NULL RETURNING CLOB),
                    NULL);
            END IF;
        END;
        -- Down: DROP TRIGGER "TR_EXAMPLES_AUDIT";
        -- Down: DROP TABLE "EXAMPLES_AUDIT";

        [UpdatedAtTrigger(nameof(ChangedOn))]
        =
        -- PostgreSQL
        CREATE FUNCTION "tr_examples_changed_on"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $schemagen$
        BEGIN
            IF NEW."changed_on" IS NULL OR NEW."changed_on" <= OLD."changed_on" THEN
                NEW."changed_on" := greatest(OLD."changed_on", timezone('UTC', clock_timestamp()));
            END IF;
            RETURN NEW;
        END
        $schemagen$;
        CREATE TRIGGER "tr_examples_changed_on" BEFORE UPDATE ON "examples" FOR EACH ROW EXECUTE FUNCTION "tr_examples_changed_on"();
        -- Down: DROP TRIGGER "tr_examples_changed_on" ON "examples";
        -- Down: DROP FUNCTION "tr_examples_changed_on"();
        -- MySQL
        CREATE TRIGGER `tr_examples_changed_on` BEFORE UPDATE ON `examples` FOR EACH ROW
        SET NEW.`changed_on` = IF(NEW.`changed_on` IS NULL OR NEW.`changed_on` <= OLD.`changed_on`, greatest(coalesce(OLD.`changed_on`, utc_timestamp(6)), utc_timestamp(6)), NEW.`changed_on`);
        -- Down: DROP TRIGGER `tr_examples_changed_on`;
        -- MariaDB
        CREATE TRIGGER `tr_examples_changed_on` BEFORE UPDATE ON `examples` FOR EACH ROW
        SET NEW.`changed_on` = IF(NEW.`changed_on` IS NULL OR NEW.`changed_on` <= OLD.`changed_on`, greatest(coalesce(OLD.`changed_on`, utc_timestamp(6)), utc_timestamp(6)), NEW.`changed_on`);
        -- Down: DROP TRIGGER `tr_examples_changed_on`;
        -- SQLite
        CREATE TRIGGER "tr_examples_changed_on" AFTER UPDATE ON "examples" WHEN (NEW."changed_on" IS NULL OR NEW."changed_on" <= OLD."changed_on") AND NEW."changed_on" IS NOT max(ifnull(OLD."changed_on", ''), (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.'))) BEGIN
            UPDATE "examples" SET "changed_on" = max(ifnull(OLD."changed_on", ''), (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.'))) WHERE "id" = NEW."id";
        END;
        -- Down: DROP TRIGGER "tr_examples_changed_on";
        -- SQL Server
        CREATE TRIGGER [tr_examples_changed_on] ON [examples] AFTER UPDATE AS
        BEGIN
            SET NOCOUNT ON;
            UPDATE [row] SET [changed_on] = [moment].[value]
            FROM [examples] AS [row]
            JOIN inserted AS [new] ON [new].[id] = [row].[id]
            LEFT JOIN deleted AS [old] ON [old].[id] = [new].[id]
            CROSS APPLY (SELECT CASE WHEN [old].[changed_on] > SYSUTCDATETIME() THEN [old].[changed_on] ELSE SYSUTCDATETIME() END AS [value]) AS [moment]
            WHERE ([new].[changed_on] IS NULL OR [new].[changed_on] <= [old].[changed_on]) AND ([row].[changed_on] IS NULL OR [row].[changed_on] <> [moment].[value]);
        END;
        -- Down: DROP TRIGGER [tr_examples_changed_on];
        -- Oracle
        CREATE TRIGGER "TR_EXAMPLES_CHANGED_ON" BEFORE UPDATE ON "EXAMPLES" FOR EACH ROW
        BEGIN
            IF :NEW."CHANGED_ON" IS NULL OR :NEW."CHANGED_ON" <= :OLD."CHANGED_ON" THEN
                :NEW."CHANGED_ON" := GREATEST(NVL(:OLD."CHANGED_ON", SYS_EXTRACT_UTC(SYSTIMESTAMP)), SYS_EXTRACT_UTC(SYSTIMESTAMP));
            END IF;
        END;
        -- Down: DROP TRIGGER "TR_EXAMPLES_CHANGED_ON";

        [UpdatedAtTrigger]
        =
        -- PostgreSQL
        CREATE FUNCTION "tr_examples_updated_at"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $schemagen$
        BEGIN
            IF NEW."updated_at" IS NULL OR NEW."updated_at" <= OLD."updated_at" THEN
                NEW."updated_at" := greatest(OLD."updated_at", clock_timestamp());
            END IF;
            RETURN NEW;
        END
        $schemagen$;
        CREATE TRIGGER "tr_examples_updated_at" BEFORE UPDATE ON "examples" FOR EACH ROW EXECUTE FUNCTION "tr_examples_updated_at"();
        -- Down: DROP TRIGGER "tr_examples_updated_at" ON "examples";
        -- Down: DROP FUNCTION "tr_examples_updated_at"();
        -- MySQL
        CREATE TRIGGER `tr_examples_updated_at` BEFORE UPDATE ON `examples` FOR EACH ROW
        SET NEW.`updated_at` = IF(NEW.`updated_at` IS NULL OR NEW.`updated_at` <= OLD.`updated_at`, greatest(coalesce(OLD.`updated_at`, utc_timestamp(6)), utc_timestamp(6)), NEW.`updated_at`);
        -- Down: DROP TRIGGER `tr_examples_updated_at`;
        -- MariaDB
        CREATE TRIGGER `tr_examples_updated_at` BEFORE UPDATE ON `examples` FOR EACH ROW
        SET NEW.`updated_at` = IF(NEW.`updated_at` IS NULL OR NEW.`updated_at` <= OLD.`updated_at`, greatest(coalesce(OLD.`updated_at`, utc_timestamp(6)), utc_timestamp(6)), NEW.`updated_at`);
        -- Down: DROP TRIGGER `tr_examples_updated_at`;
        -- SQLite
        CREATE TRIGGER "tr_examples_updated_at" AFTER UPDATE ON "examples" WHEN (NEW."updated_at" IS NULL OR NEW."updated_at" <= OLD."updated_at") AND NEW."updated_at" IS NOT max(ifnull(OLD."updated_at", ''), (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.') || '+00:00')) BEGIN
            UPDATE "examples" SET "updated_at" = max(ifnull(OLD."updated_at", ''), (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.') || '+00:00')) WHERE "id" = NEW."id";
        END;
        -- Down: DROP TRIGGER "tr_examples_updated_at";
        -- SQL Server
        CREATE TRIGGER [tr_examples_updated_at] ON [examples] AFTER UPDATE AS
        BEGIN
            SET NOCOUNT ON;
            UPDATE [row] SET [updated_at] = [moment].[value]
            FROM [examples] AS [row]
            JOIN inserted AS [new] ON [new].[id] = [row].[id]
            LEFT JOIN deleted AS [old] ON [old].[id] = [new].[id]
            CROSS APPLY (SELECT CASE WHEN [old].[updated_at] > TODATETIMEOFFSET(SYSUTCDATETIME(), 0) THEN [old].[updated_at] ELSE TODATETIMEOFFSET(SYSUTCDATETIME(), 0) END AS [value]) AS [moment]
            WHERE ([new].[updated_at] IS NULL OR [new].[updated_at] <= [old].[updated_at]) AND ([row].[updated_at] IS NULL OR [row].[updated_at] <> [moment].[value]);
        END;
        -- Down: DROP TRIGGER [tr_examples_updated_at];
        -- Oracle
        CREATE TRIGGER "TR_EXAMPLES_UPDATED_AT" BEFORE UPDATE ON "EXAMPLES" FOR EACH ROW
        BEGIN
            IF :NEW."UPDATED_AT" IS NULL OR :NEW."UPDATED_AT" <= :OLD."UPDATED_AT" THEN
                :NEW."UPDATED_AT" := GREATEST(NVL(:OLD."UPDATED_AT", SYSTIMESTAMP AT TIME ZONE '+00:00'), SYSTIMESTAMP AT TIME ZONE '+00:00');
            END IF;
        END;
        -- Down: DROP TRIGGER "TR_EXAMPLES_UPDATED_AT";
        """;
}
