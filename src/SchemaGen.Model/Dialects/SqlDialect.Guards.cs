using System.Text;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects;

// A unique key that the partitions of a table cannot hold: a second table has it, and triggers give that each row's values, so that
// it refuses what the key would. The columns of the partitioning are there as well, to find the rows of a partition that was dropped.
public abstract partial class SqlDialect
{
    /// <summary>The name of the table that keeps a unique key.</summary>
    protected ObjectName GuardName(Index guard, TablePlan plan) => GuardName(guard, plan, "");

    /// <summary>The name of something that belongs to that table.</summary>
    protected ObjectName GuardName(Index guard, TablePlan plan, string suffix)
    {
        suffix = "_guard" + suffix;
        var columns = string.Join("_", guard.Columns.Select(column => column.Name));
        // As a whole, since it is a name of this length that the database may shorten.
        var name = TableName(new ObjectName(new string('x', suffix.Length) + plan.Table.Name.Name + "_" + columns)).Substring(suffix.Length);
        return plan.Table.Name with { Name = name + suffix };
    }

    /// <summary>The statements that make a guard, each with the one that takes it away again.</summary>
    private IEnumerable<(SqlStatement Up, SqlStatement Down)> CreateGuard(Index guard, TablePlan plan)
    {
        var table = GuardName(guard, plan);
        var text = new StringBuilder("CREATE TABLE ").Append(QuoteTable(table)).Append(" (");
        foreach (var name in GuardColumns(guard, plan))
        {
            var column = plan.Table.FindColumn(name)!;
            var stored = column with { IsNullable = false, Default = null, Identity = null, Computation = null, Comment = null };
            AppendColumn(text.Append("\n    "), stored, plan);
            text.Append(',');
        }

        text.Append("\n    CONSTRAINT ").Append(Quote(IndexName(guard, plan))).Append(" UNIQUE (")
            .Append(QuoteAll(guard.Columns.Select(column => column.Name))).Append(")\n)").Append(GuardSuffix(plan));
        yield return (
            new SqlStatement(text.ToString(), StatementKind.CreateTable, table.ToString()),
            new SqlStatement("DROP TABLE " + QuoteTable(table), StatementKind.DropTable, table.ToString()));
        foreach (var (up, down, name) in GuardTriggers(guard, plan))
            yield return (
                new SqlStatement(up, StatementKind.Execute, name) { IsBlock = up.Contains(';') },
                new SqlStatement(down, StatementKind.DropOther, name));
    }

    /// <summary>The columns of a guard: those of its key, then those that place the row.</summary>
    protected static IEnumerable<string> GuardColumns(Index guard, TablePlan plan) =>
        guard.Columns.Select(column => column.Name).Concat(plan.Table.Partitioning!.KeyColumns).Distinct();

    /// <summary>What follows the closing parenthesis of a guard.</summary>
    protected virtual string GuardSuffix(TablePlan plan) => "";

    /// <summary>What fills a guard, statement by statement: how it is made, how it is dropped, what it is called.</summary>
    protected virtual IEnumerable<(string Up, string Down, string Name)> GuardTriggers(Index guard, TablePlan plan) => [];
}
