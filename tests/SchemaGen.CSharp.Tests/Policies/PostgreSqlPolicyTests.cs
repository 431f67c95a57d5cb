using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Policies;

[Trait("Needs", "Engines")]
public sealed class PostgreSqlPolicyTests() : PolicySpecification(DialectSet.PostgreSql)
{
    protected override IReadOnlyList<Engine> Engines => [Engine.PostgreSql15, Engine.PostgreSql18];

    public override Task Tenants() => Verify(
        PolicySource.Isolated,
        """
        ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY "tenant_isolation" ON "notes" AS PERMISSIVE FOR ALL TO PUBLIC USING ("tenant_id" = CAST(nullif(current_setting('app.tenant_id', true), '') AS uuid)) WITH CHECK ("tenant_id" = CAST(nullif(current_setting('app.tenant_id', true), '') AS uuid));
        """);

    public override Task Policies_that_hold_together() => Verify(
        PolicySource.Together.Replace("crm_maintenance", "pg_monitor"),
        """
        ALTER TABLE "crm"."deals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY "tenant_isolation" ON "crm"."deals" AS PERMISSIVE FOR ALL TO PUBLIC USING ("account" = CAST(nullif(current_setting('app.tenant_id', true), '') AS bigint)) WITH CHECK ("account" = CAST(nullif(current_setting('app.tenant_id', true), '') AS bigint));
        CREATE POLICY "tenant_isolation_maintenance" ON "crm"."deals" AS PERMISSIVE FOR ALL TO "pg_monitor" USING (true) WITH CHECK (true);
        CREATE POLICY "own_or_public" ON "crm"."deals" AS RESTRICTIVE FOR ALL TO PUBLIC USING ("owner_id" = nullif(current_setting('app.user_id', true), '') OR "is_public" OR "region" = nullif(current_setting('app.region', true), '')) WITH CHECK ("owner_id" = nullif(current_setting('app.user_id', true), '') OR "is_public" OR "region" = nullif(current_setting('app.region', true), ''));
        """);

    public override Task Tenants_in_partitions() => Verify(
        PolicySource.Partitioned,
        """
        ALTER TABLE "visits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY "tenant_isolation" ON "visits" AS PERMISSIVE FOR ALL TO PUBLIC USING ("tenant_id" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK ("tenant_id" = nullif(current_setting('app.tenant_id', true), ''));
        DO $schemagen$
        DECLARE
            part regclass;
        BEGIN
            FOR part IN
                SELECT t.relid FROM pg_partition_tree('"visits"') t JOIN pg_class c ON c.oid = t.relid
                WHERE t.level > 0 AND NOT c.relrowsecurity
            LOOP
                EXECUTE format('ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', part);
                EXECUTE format('CREATE POLICY "tenant_isolation" ON %1$s AS PERMISSIVE FOR ALL TO PUBLIC USING ("tenant_id" = nullif(current_setting(''app.tenant_id'', true), '''')) WITH CHECK ("tenant_id" = nullif(current_setting(''app.tenant_id'', true), ''''))', part);
            END LOOP;
        END
        $schemagen$;
        """);
}
