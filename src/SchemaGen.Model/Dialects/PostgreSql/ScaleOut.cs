using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Tables of Citus, which its functions spread or copy while they are empty, so that what follows happens on every node.
public sealed partial class PostgreSqlDialect
{
    private const string Citus = "citus";

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CompleteTable(TablePlan plan)
    {
        if (plan.Table.Options.IsEmpty || plan.Table.Option<Distribution>() is not { } distribution) yield break;
        var table = Literal(QuoteTable(plan.Table.Name));
        yield return new SqlStatement(
            distribution.Column is { } column ? "SELECT create_distributed_table(" + table + ", " + Literal(column) + ")" : "SELECT create_reference_table(" + table + ")",
            StatementKind.Execute,
            plan.Table.Name.ToString());
    }

    private static Capability SupportsDistribution(Distribution distribution, Table table, SchemaTarget target)
    {
        if (table.Option<Inheritance>() is not null) return No("Citus spreads no table that inherits", "leave the inheritance out there");
        if (distribution.Column is not { } name)
            return table.Partitioning is null ? Yes : No("Citus keeps no partitioned table on every node", "leave the partitioning out there");
        if (table.FindColumn(name) is not { } column) return No("PostgreSQL does not get the column " + name, "leave the distribution out there with Except as well");
        return column.IsEncryptedByApplication(target) ? No(name + " holds ciphertext, which is another each time", "name a column that is not encrypted")
            : column.Computation is not null ? No("Citus spreads no rows by " + name + ", which is computed", "name a column that is stored")
            : IsCollated(column) ? No("Citus spreads no rows by " + name + ", in which different texts are equal", "name another column")
            : HasNoHash(column.Type) ? No("PostgreSQL has no hash of the values of " + name, "name a number, a text or a uuid")
            : Yes;
    }

    private static bool HasNoHash(ColumnType type) =>
        HasNoOrder(type) || type is VectorType or GeometryType or TsVectorType or BitType || (type is ArrayType list && HasNoHash(list.Element));
}
