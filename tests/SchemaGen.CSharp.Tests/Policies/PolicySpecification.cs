using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>
/// What policies become on each database, from the class to the SQL. The methods state the statements that secure a table; where there is
/// an engine, all of them run, are taken back and run again, and else what knows the language judges them.
/// </summary>
public abstract class PolicySpecification(DialectSet set)
{
    /// <summary>What runs the SQL; none where no server can be had.</summary>
    protected virtual IReadOnlyList<Engine> Engines => [];

    [Fact] public abstract Task Tenants();

    [Fact] public abstract Task Policies_that_hold_together();

    [Fact] public abstract Task Tenants_in_partitions();

    /// <summary>Has what knows the language, where no server can be had, look at the statements.</summary>
    protected virtual void Judge(IReadOnlyList<string> statements)
    {
    }

    /// <summary>Asserts the statements that secure the table, and runs or judges all.</summary>
    protected async Task Verify(string source, string expected)
    {
        var migrations = PolicySql.Migrations(source, set);
        var up = migrations.SelectMany(migration => migration.Up).ToArray();
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join("\n", up.Where(statement => statement.Kind == StatementKind.Execute).Select(statement => statement.Text.TrimEnd(';') + ";")));
        Judge([.. up.Concat(migrations.Reverse().SelectMany(migration => migration.Down)).Select(statement => statement.Text)]);
        foreach (var engine in Engines)
        {
            await using var database = await engine.CreateDatabaseAsync();
            foreach (var statement in up.Concat(migrations.Reverse().SelectMany(migration => migration.Down)).Concat(up)) await database.ExecuteAsync(statement.Text);
        }
    }
}
