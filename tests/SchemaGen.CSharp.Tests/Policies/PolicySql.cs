using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>The SQL of classes with policies.</summary>
internal static class PolicySql
{
    /// <summary>The statements that create the tables of a source.</summary>
    public static IReadOnlyList<string> Up(string source, DialectSet dialect) => [.. Migrations(source, dialect).SelectMany(migration => migration.Up).Select(statement => statement.Text)];

    /// <summary>The migrations of a source, each of which is without findings on the database but for information, and for keys that count across tenants.</summary>
    public static IReadOnlyList<MigrationSql> Migrations(string source, DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single(), edition: dialect == DialectSet.Oracle ? "Enterprise" : null);
        var reader = Source.Read($"[assembly: SchemaTarget(Dialect.{target.Dialect.Name}{(target.Edition is { } edition ? $", Edition = \"{edition}\"" : "")})]\n{source}");
        Assert.Equal([], Source.Faults(reader).Where(finding => finding.Rule != RuleIds.KeyAcrossTenants).Select(finding => finding.Message));
        return [.. reader.Tables.Select(table => target.Dialect.Write(table.MigrationFor(target), target))];
    }
}
