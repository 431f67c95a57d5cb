using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Exclusion constraints: no two rows for which all operators are true.
public sealed partial class PostgreSqlDialect
{
    private SqlStatement AddExclusion(Index index, ExclusionMethod exclusion, string name, TablePlan plan)
    {
        var elements = index.Columns.Select((column, ordinal) => Quote(column.Name)
            + (exclusion.Using == "gist" && IsAddress(plan.Table.FindColumn(column.Name)!) ? " inet_ops" : "") + " WITH " + exclusion.Operators[ordinal]);
        var condition = index.Condition is { } which ? " WHERE (" + RenderCondition(which, plan.Target) + ")" : "";
        return new SqlStatement(
            "ALTER TABLE " + QuoteTable(plan.Table.Name) + " ADD CONSTRAINT " + Quote(name) + " EXCLUDE USING " + exclusion.Using
            + " (" + string.Join(", ", elements) + ")" + condition,
            StatementKind.CreateIndex,
            name);
    }

    private static Capability SupportsExclusion(Index index, ExclusionMethod exclusion, Table table, SchemaTarget target)
    {
        if (table.Partitioning is { } partitioning
            && (target.Version < new ServerVersion(17) || !partitioning.KeyColumns.All(column => IsEqual(index, exclusion, column))))
            return No(
                target.Version < new ServerVersion(17)
                    ? "PostgreSQL has no exclusion constraints on partitioned tables before version 17"
                    : "an exclusion constraint of a partitioned table has to compare the partition column by = on PostgreSQL",
                "leave the constraint or the partitioning out there");
        IndexMethod? method = exclusion.Using switch
        {
            "gist" => new GistMethod(),
            "spgist" => new SpGistMethod(),
            "hash" => new HashMethod(),
            _ => null,
        };
        foreach (var part in index.Columns)
            if (table.FindColumn(part.Name) is { } column
                && (method is null ? HasNoOrder(column.Type) : !HasOperators(method, column, target.Version)))
                return No(
                    $"a constraint that uses {exclusion.Using} takes no column like {part.Name}, which is {column.Type.Canonical}, on PostgreSQL",
                    "name another column, or another kind of index with Using");
        return Yes;
    }

    private static bool IsEqual(Index index, ExclusionMethod exclusion, string name)
    {
        for (var i = 0; i < index.Columns.Count; i++)
            if (index.Columns[i].Name == name && exclusion.Operators[i] == "=")
                return true;
        return false;
    }
}
