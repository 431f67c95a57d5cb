using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

// How a table is stored: without a log, in a tablespace, as the child of another, with room in its pages, with long values compressed.
public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    protected override string CreateTableWords(TablePlan plan) => plan.Table.Option<Unlogged>() is null ? "CREATE TABLE" : "CREATE UNLOGGED TABLE";

    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan)
    {
        var table = plan.Table;
        if (table.Options.IsEmpty) return PartitionClause(table);
        return (table.Option<Inheritance>() is { } inheritance ? " INHERITS (" + QuoteTable(inheritance.Parent) + ")" : "")
            + PartitionClause(table)
            + (table.Partitioning is null ? FillFactorClause(plan) : "")
            + (table.Option<Tablespace>() is { } space ? " TABLESPACE " + Quote(space.Name) : "");
    }

    private string PartitionClause(Table table) => table.Partitioning is { } partitioning ? "\nPARTITION BY " + Strategy(partitioning) : "";

    // A partitioned table has no pages; its partitions have.
    private static string FillFactorClause(TablePlan plan) =>
        plan.Table.Option<FillFactor>() is { } factor ? " WITH (fillfactor = " + factor.Percent.Invariant() + ")" : "";

    private static string? TablespaceOfIndexes(TablePlan plan) => plan.Table.Option<Tablespace>() is { } space ? space.Indexes ?? space.Name : null;

    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan) => base.PrimaryKeyLine(plan) is { } line && TablespaceOfIndexes(plan) is { } space
        ? line + " USING INDEX TABLESPACE " + Quote(space)
        : base.PrimaryKeyLine(plan);

    // Values of a fixed length have no form that could be compressed.
    private protected override string Written(Column column, TablePlan plan)
    {
        var type = base.Written(column, plan);
        return plan.Table.Option<Compression>() is { } compression && IsLong(column)
            ? type + " COMPRESSION " + (compression.Type == CompressionType.Lz4 ? "lz4" : "pglz")
            : type;
    }

    private static bool IsLong(Column column) =>
        column.Computation is not { IsStored: false }
        && column.Type is StringType or TextType or MediumTextType or JsonType or XmlType or ArrayType or HstoreType or TsVectorType or BinaryType;

    /// <inheritdoc/>
    public override Capability SupportsOption(TableOption option, Table table, SchemaTarget target) => option switch
    {
        Unlogged when table.Partitioning is not null =>
            No("PostgreSQL writes partitioned tables to its log", "leave the partitioning or the option out there"),
        FillFactor when table.Partitioning?.Subpartitions is not null =>
            No("PostgreSQL keeps the rows of this table in subpartitions", "leave the subpartitions or the option out there"),
        Tablespace { Name: "pg_default" } when table.Partitioning is not null =>
            No("PostgreSQL takes no default tablespace for a partitioned table", "leave it out: partitions lie there anyway"),
        Inheritance inheritance => SupportsInheritance(inheritance, table),
        Distribution distribution => SupportsDistribution(distribution, table, target),
        _ => Yes,
    };

    private static Capability SupportsInheritance(Inheritance inheritance, Table table)
    {
        if (table.Partitioning is not null) return No("PostgreSQL lets no partitioned table inherit", "leave the partitioning or the inheritance out there");
        if (inheritance.Table is not { } parent) return Yes;
        if (!parent.Dialects.HasFlag(DialectSet.PostgreSql)) return No("PostgreSQL does not get the table " + parent.Name, "leave the inheritance out there as well");
        if (parent.Partitioning is { } partitioning && partitioning.Dialects.HasFlag(DialectSet.PostgreSql))
            return No("PostgreSQL lets no table inherit " + parent.Name + ", which is partitioned", "leave its partitioning or the inheritance out there");
        foreach (var inherited in parent.Columns)
            if (table.FindColumn(inherited.Name) is { } column && column.Type != inherited.On(DialectSet.PostgreSql).Type)
                return No(
                    $"{column.Name} is {column.Type.Canonical} and that of {parent.Name} is {inherited.Type.Canonical}, which PostgreSQL makes no one column of",
                    "give both the same type");
        return Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsForeignKey(ForeignKey key, Table table, Table? referenced) =>
        referenced?.Option<Unlogged>() is not null && table.Option<Unlogged>() is null
            ? No("PostgreSQL lets no table refer to " + referenced.Name + ", which is not logged, unless it is not logged either", "log that table, or leave the foreign key out there")
            : Yes;
}
