using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Policies;

public sealed class SqlitePolicyTests() : PolicySpecification(DialectSet.Sqlite)
{
    protected override IReadOnlyList<Engine> Engines => [Engine.Sqlite];

    public override Task Tenants() => Verify(
        PolicySource.Isolated,
        """
        -- The rows are isolated by this view alone: the application has to go through it, and nowhere to the table.
        CREATE VIEW "notes_visible" AS SELECT "id", "tenant_id", "title" FROM "notes" WHERE ("tenant_id" = upper((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1)));
        CREATE TRIGGER "notes_visible_insert" INSTEAD OF INSERT ON "notes_visible"
        BEGIN
            SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."tenant_id" AS "tenant_id", coalesce(NEW."title", 'untitled') AS "title") WHERE ("tenant_id" = upper((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1))));
            SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM "notes" WHERE "id" = NEW."id");
            INSERT INTO "notes" ("id", "tenant_id", "title") VALUES (NEW."id", NEW."tenant_id", coalesce(NEW."title", 'untitled'));
        END;
        CREATE TRIGGER "notes_visible_update" INSTEAD OF UPDATE ON "notes_visible"
        BEGIN
            SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."tenant_id" AS "tenant_id", NEW."title" AS "title") WHERE ("tenant_id" = upper((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1))));
            SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM "notes" WHERE "id" = NEW."id" AND NOT ("id" IS OLD."id"));
            UPDATE "notes" SET "id" = NEW."id", "tenant_id" = NEW."tenant_id", "title" = NEW."title" WHERE "id" IS OLD."id";
        END;
        CREATE TRIGGER "notes_visible_delete" INSTEAD OF DELETE ON "notes_visible"
        BEGIN
            DELETE FROM "notes" WHERE "id" IS OLD."id";
        END;
        """);

    public override Task Policies_that_hold_together() => Verify(
        PolicySource.Together,
        """
        -- The rows are isolated by this view alone: the application has to go through it, and nowhere to the table.
        CREATE VIEW "crm_deals_visible" AS SELECT "id", "account", "owner_id", "is_public", "region" FROM "crm_deals" WHERE ("account" = CAST((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1) AS INTEGER)) AND ("owner_id" = (SELECT json_extract(substr(name, 19), '$.user_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1) OR "is_public" OR "region" = (SELECT json_extract(substr(name, 19), '$.region') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1));
        CREATE TRIGGER "crm_deals_visible_insert" INSTEAD OF INSERT ON "crm_deals_visible"
        BEGIN
            SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."account" AS "account", NEW."owner_id" AS "owner_id", NEW."is_public" AS "is_public", NEW."region" AS "region") WHERE ("account" = CAST((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1) AS INTEGER)) AND ("owner_id" = (SELECT json_extract(substr(name, 19), '$.user_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1) OR "is_public" OR "region" = (SELECT json_extract(substr(name, 19), '$.region') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1)));
            SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM "crm_deals" WHERE "id" = NEW."id");
            INSERT INTO "crm_deals" ("id", "account", "owner_id", "is_public", "region") VALUES (NEW."id", NEW."account", NEW."owner_id", NEW."is_public", NEW."region");
        END;
        CREATE TRIGGER "crm_deals_visible_update" INSTEAD OF UPDATE ON "crm_deals_visible"
        BEGIN
            SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."account" AS "account", NEW."owner_id" AS "owner_id", NEW."is_public" AS "is_public", NEW."region" AS "region") WHERE ("account" = CAST((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1) AS INTEGER)) AND ("owner_id" = (SELECT json_extract(substr(name, 19), '$.user_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1) OR "is_public" OR "region" = (SELECT json_extract(substr(name, 19), '$.region') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1)));
            SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM "crm_deals" WHERE "id" = NEW."id" AND NOT ("id" IS OLD."id"));
            UPDATE "crm_deals" SET "id" = NEW."id", "account" = NEW."account", "owner_id" = NEW."owner_id", "is_public" = NEW."is_public", "region" = NEW."region" WHERE "id" IS OLD."id";
        END;
        CREATE TRIGGER "crm_deals_visible_delete" INSTEAD OF DELETE ON "crm_deals_visible"
        BEGIN
            DELETE FROM "crm_deals" WHERE "id" IS OLD."id";
        END;
        """);

    public override Task Tenants_in_partitions() => Verify(
        PolicySource.Partitioned.Replace("(\"region\")", "(\"region\", Except = Dialect.Sqlite)"),
        """
        -- The rows are isolated by this view alone: the application has to go through it, and nowhere to the table.
        CREATE VIEW "visits_visible" AS SELECT "id", "tenant_id", "region" FROM "visits" WHERE ("tenant_id" = (SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1));
        CREATE TRIGGER "visits_visible_insert" INSTEAD OF INSERT ON "visits_visible"
        BEGIN
            SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."tenant_id" AS "tenant_id", NEW."region" AS "region") WHERE ("tenant_id" = (SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1)));
            SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM "visits" WHERE "id" = NEW."id");
            INSERT INTO "visits" ("id", "tenant_id", "region") VALUES (NEW."id", NEW."tenant_id", NEW."region");
        END;
        CREATE TRIGGER "visits_visible_update" INSTEAD OF UPDATE ON "visits_visible"
        BEGIN
            SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."tenant_id" AS "tenant_id", NEW."region" AS "region") WHERE ("tenant_id" = (SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1)));
            SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM "visits" WHERE "id" = NEW."id" AND NOT ("id" IS OLD."id"));
            UPDATE "visits" SET "id" = NEW."id", "tenant_id" = NEW."tenant_id", "region" = NEW."region" WHERE "id" IS OLD."id";
        END;
        CREATE TRIGGER "visits_visible_delete" INSTEAD OF DELETE ON "visits_visible"
        BEGIN
            DELETE FROM "visits" WHERE "id" IS OLD."id";
        END;
        """);
}
