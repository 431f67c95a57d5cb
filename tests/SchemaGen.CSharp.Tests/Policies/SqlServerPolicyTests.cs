using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Policies;

public sealed class SqlServerPolicyTests() : PolicySpecification(DialectSet.SqlServer)
{
    protected override void Judge(IReadOnlyList<string> statements)
    {
        foreach (var release in Enum.GetValues<SqlServerRelease>()) Assert.Empty(SqlServerJudge.Judge(release, statements, ["CREATE SCHEMA [crm]"]));
    }

    public override Task Tenants() => Verify(
        PolicySource.Isolated,
        """
        CREATE FUNCTION [notes_filter] (@tenant_id uniqueidentifier)
        RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS [is_allowed] WHERE @tenant_id = CAST(SESSION_CONTEXT(N'tenant_id') AS uniqueidentifier);
        DECLARE @schema nvarchar(max) = QUOTENAME(SCHEMA_NAME());
        DECLARE @policy nvarchar(max) = N'CREATE SECURITY POLICY ' + @schema + N'.[notes_policy] ADD FILTER PREDICATE ' + @schema + N'.[notes_filter]([tenant_id]) ON ' + @schema + N'.[notes], ADD BLOCK PREDICATE ' + @schema + N'.[notes_filter]([tenant_id]) ON ' + @schema + N'.[notes] AFTER INSERT, ADD BLOCK PREDICATE ' + @schema + N'.[notes_filter]([tenant_id]) ON ' + @schema + N'.[notes] AFTER UPDATE, ADD BLOCK PREDICATE ' + @schema + N'.[notes_filter]([tenant_id]) ON ' + @schema + N'.[notes] BEFORE UPDATE, ADD BLOCK PREDICATE ' + @schema + N'.[notes_filter]([tenant_id]) ON ' + @schema + N'.[notes] BEFORE DELETE WITH (STATE = ON)';
        EXEC sys.sp_executesql @policy;
        """);

    public override Task Policies_that_hold_together() => Verify(
        PolicySource.Together,
        """
        CREATE FUNCTION [crm].[deals_filter] (@account bigint, @owner_id nvarchar(20), @is_public bit, @region nvarchar(10))
        RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS [is_allowed] WHERE (@account = CAST(SESSION_CONTEXT(N'tenant_id') AS bigint) OR IS_ROLEMEMBER(N'crm_maintenance') = 1) AND (@owner_id = CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(4000)) OR @is_public = 1 OR @region = CAST(SESSION_CONTEXT(N'region') AS nvarchar(4000)));
        CREATE SECURITY POLICY [crm].[deals_policy] ADD FILTER PREDICATE [crm].[deals_filter]([account], [owner_id], [is_public], [region]) ON [crm].[deals], ADD BLOCK PREDICATE [crm].[deals_filter]([account], [owner_id], [is_public], [region]) ON [crm].[deals] AFTER INSERT, ADD BLOCK PREDICATE [crm].[deals_filter]([account], [owner_id], [is_public], [region]) ON [crm].[deals] AFTER UPDATE, ADD BLOCK PREDICATE [crm].[deals_filter]([account], [owner_id], [is_public], [region]) ON [crm].[deals] BEFORE UPDATE, ADD BLOCK PREDICATE [crm].[deals_filter]([account], [owner_id], [is_public], [region]) ON [crm].[deals] BEFORE DELETE WITH (STATE = ON);
        """);

    public override Task Tenants_in_partitions() => Verify(
        PolicySource.Partitioned,
        """
        CREATE FUNCTION [visits_filter] (@tenant_id nvarchar(40))
        RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS [is_allowed] WHERE @tenant_id = CAST(SESSION_CONTEXT(N'tenant_id') AS nvarchar(4000));
        DECLARE @schema nvarchar(max) = QUOTENAME(SCHEMA_NAME());
        DECLARE @policy nvarchar(max) = N'CREATE SECURITY POLICY ' + @schema + N'.[visits_policy] ADD FILTER PREDICATE ' + @schema + N'.[visits_filter]([tenant_id]) ON ' + @schema + N'.[visits], ADD BLOCK PREDICATE ' + @schema + N'.[visits_filter]([tenant_id]) ON ' + @schema + N'.[visits] AFTER INSERT, ADD BLOCK PREDICATE ' + @schema + N'.[visits_filter]([tenant_id]) ON ' + @schema + N'.[visits] AFTER UPDATE, ADD BLOCK PREDICATE ' + @schema + N'.[visits_filter]([tenant_id]) ON ' + @schema + N'.[visits] BEFORE UPDATE, ADD BLOCK PREDICATE ' + @schema + N'.[visits_filter]([tenant_id]) ON ' + @schema + N'.[visits] BEFORE DELETE WITH (STATE = ON)';
        EXEC sys.sp_executesql @policy;
        """);
}
