using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>The judges tell what is wrong with what secures rows, so that their silence means something; and policies that were written in each database's words.</summary>
public class PolicyJudgeTests
{
    [Theory]
    [InlineData("WITH SCHEMABINDING", "WITH SCHEMABINDINGS")]
    [InlineData("AFTER INSERT", "AFTER DELETE")]
    [InlineData("ADD FILTER PREDICATE", "ADD FILTERED PREDICATE")]
    [InlineData("([account], [owner_id]", "([acount], [owner_id]")]
    [InlineData("[crm].[deals_filter]([account]", "[crm].[deals_filters]([account]")]
    [InlineData("@is_public = 1", "@is_publik = 1")]
    public void SQL_Server(string right, string wrong)
    {
        string[] statements = [.. PolicySql.Up(PolicySource.Together, DialectSet.SqlServer)];
        Assert.Contains(statements, statement => statement.Contains(right, StringComparison.Ordinal));
        foreach (var release in Enum.GetValues<SqlServerRelease>())
            Assert.NotEmpty(SqlServerJudge.Judge(release, statements.Select(statement => statement.Replace(right, wrong, StringComparison.Ordinal)), ["CREATE SCHEMA [crm]"]));
    }

    // Without a schema the policy is put together on the server, of the same words.
    [Fact]
    public void SQL_Server_without_a_schema()
    {
        string[] statements = [.. PolicySql.Up(PolicySource.Isolated, DialectSet.SqlServer)];
        var text = statements[^1].Split('\n')[1];
        var pieces = text["DECLARE @policy nvarchar(max) = ".Length..^1].Split(" + @schema + ").Select(piece => piece[2..^1].Replace("''", "'", StringComparison.Ordinal));
        statements[^1] = string.Join("[dbo]", pieces);
        foreach (var release in Enum.GetValues<SqlServerRelease>()) Assert.Empty(SqlServerJudge.Judge(release, statements));
        statements[^1] = statements[^1].Replace("[tenant_id]", "[tenant]", StringComparison.Ordinal);
        foreach (var release in Enum.GetValues<SqlServerRelease>()) Assert.NotEmpty(SqlServerJudge.Judge(release, statements));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("RETURN VARCHAR2 AS", "RETURN VARCHAR2 AZ")]
    [InlineData("DBMS_RLS.ADD_POLICY(", "DBMS_RLS.ADD_POLICY((")]
    [InlineData("END IF;", "END;")]
    [InlineData("CREATE OR REPLACE PACKAGE BODY", "CREATE OR REPLACE PACKAGES BODY")]
    [InlineData("CREATE OR REPLACE CONTEXT APP_CTX USING", "CREATE OR REPLACE CONTEXT APP_CTX BY")]
    public void Oracle(string right, string wrong)
    {
        var statements = PolicySql.Up(PolicySource.Together, DialectSet.Oracle);
        Assert.Contains(statements, statement => statement.Contains(right, StringComparison.Ordinal));
        foreach (var release in Enum.GetValues<OracleRelease>())
            Assert.False(OracleJudge.Judge(release, statements.Select(statement => statement.Replace(right, wrong, StringComparison.Ordinal))).IsAccepted);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("DETERMINISTIC NO SQL", "DETERMINISTIC NOT SQL")]
    [InlineData("SQL SECURITY DEFINER", "SQL SECURITY DEFINED")]
    [InlineData("WITH CASCADED CHECK OPTION", "WITH CASCADED CHECK OPTIONS")]
    [InlineData("BEFORE UPDATE", "BEFORE UPSERT")]
    [InlineData("SET MESSAGE_TEXT", "SET MESSAGE")]
    public void MySQL(string right, string wrong)
    {
        var statements = PolicySql.Up(PolicySource.Together, DialectSet.MySql);
        Assert.Contains(statements, statement => statement.Contains(right, StringComparison.Ordinal));
        foreach (var release in Enum.GetValues<MySqlRelease>())
            Assert.False(MySqlJudge.Judge(release, statements.Select(statement => statement.Replace(right, wrong, StringComparison.Ordinal))).IsAccepted);
    }

    [Theory]
    [InlineData(DialectSet.PostgreSql, "CREATE POLICY \"recent\" ON \"posts\" AS PERMISSIVE FOR ALL TO PUBLIC USING ((hidden = false)) WITH CHECK ((hidden = false))")]
    [InlineData(DialectSet.SqlServer, "CREATE FUNCTION [posts_filter] (@hidden bit)\nRETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS [is_allowed] WHERE (@hidden = 0)")]
    [InlineData(DialectSet.Oracle, "CREATE FUNCTION \"POSTS_RECENT\" (object_schema IN VARCHAR2, object_name IN VARCHAR2) RETURN VARCHAR2 AS\nBEGIN\n    RETURN '(hidden = 0)';\nEND;")]
    public void A_policy_may_be_written_in_the_words_of_each_database(DialectSet dialect, string expected) =>
        Assert.Contains(expected, PolicySql.Up(PolicySource.Written, dialect));
}
