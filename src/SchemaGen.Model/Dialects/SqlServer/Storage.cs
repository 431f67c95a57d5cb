using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

// How a table is stored: in a filegroup, compressed, in columns, in memory, with its former rows in a table beside it.
public sealed partial class SqlServerDialect
{
    private const int FirstWithActionsOnVersioned = 2017;

    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan)
    {
        var place = IsClustered(plan.Table) || plan.Table.Option<Compression>() is { Type: CompressionType.Columnstore } ? "" : Placement(plan);
        if (plan.Table.Options.IsEmpty && !IsLedger(plan)) return place;
        var options = new List<string>();
        if (IsLedger(plan)) options.Add("LEDGER = ON (APPEND_ONLY = ON)");
        if (plan.Table.Option<MemoryOptimized>() is { } memory)
            options.Add("MEMORY_OPTIMIZED = ON, DURABILITY = " + (memory.IsSchemaOnly ? "SCHEMA_ONLY" : "SCHEMA_AND_DATA"));
        if (!IsClustered(plan.Table) && DataCompression(plan.Table) is { } compression) options.Add(compression);
        if (HistoryTable(plan) is { } history) options.Add("SYSTEM_VERSIONING = ON (HISTORY_TABLE = " + QuoteTable(history) + ")");
        return place + (options.Count == 0 ? "" : " WITH (" + string.Join(", ", options) + ")");
    }

    // Of the table, or of the index that holds its rows.
    private static string? DataCompression(Table table) => table.Option<Compression>()?.Type switch
    {
        CompressionType.Row => "DATA_COMPRESSION = ROW",
        CompressionType.Page => "DATA_COMPRESSION = PAGE",
        _ => null,
    };

    // Where the rows lie: in partitions, or in a filegroup by name.
    private string Placement(TablePlan plan) => PartitionKey(plan) is not null ? PartitionScheme(plan)
        : plan.Table.Option<Filegroup>() is null ? "" : " ON " + FilegroupOf(plan);

    private string FilegroupOf(TablePlan plan) => plan.Table.Option<Filegroup>() is { } group ? Quote(group.Name) : "[PRIMARY]";

    // Rows in columns or in memory are in the order of no key.
    private static bool IsKeptOtherwise(Table table) =>
        table.Option<MemoryOptimized>() is not null || table.Option<Compression>() is { Type: CompressionType.Columnstore };

    // The indexes of a table in memory come with it. They cover all columns, and are as full as they are.
    private IEnumerable<string> IndexLines(TablePlan plan)
    {
        if (plan.Table.Option<MemoryOptimized>() is null) yield break;
        foreach (var index in plan.Table.Indexes)
            yield return "INDEX " + Quote(IndexName(index, plan)) + (index.IsUnique ? " UNIQUE" : "") + " NONCLUSTERED ("
                + string.Join(", ", index.Columns.Select(column => Quote(column.Name) + (column.IsDescending ? " DESC" : ""))) + ")";
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CompleteTable(TablePlan plan)
    {
        if (plan.Table.Option<Compression>() is not { Type: CompressionType.Columnstore }) yield break;
        var name = plan.Names.Take("cci_" + TableName(plan.Table.Name));
        yield return new SqlStatement(
            "CREATE CLUSTERED COLUMNSTORE INDEX " + Quote(name) + " ON " + QuoteTable(plan.Table.Name) + Placement(plan), StatementKind.CreateIndex, name);
    }

    // No statement about a table in memory runs in a transaction.
    /// <inheritdoc/>
    protected override bool RunsInTransaction(TablePlan plan) => plan.Table.Option<MemoryOptimized>() is null && base.RunsInTransaction(plan);

    // The name of the other table has to have a schema, which is that of most users where the table has none.
    /// <inheritdoc/>
    protected override ObjectName? HistoryTable(TablePlan plan) => plan.Table.Option<SystemVersioning>() is { } versioning
        ? new ObjectName(versioning.HistoryTable ?? NameLimit.Shorten(plan.Table.Name.Name, "_history".Length) + "_history", plan.Table.Name.Schema ?? "dbo")
        : null;

    private string? PeriodColumn(string name, TablePlan plan) => plan.Table.Option<SystemVersioning>() is { } versioning && (name == versioning.Start || name == versioning.End)
        ? Quote(name) + " datetime2(7) GENERATED ALWAYS AS ROW " + (name == versioning.Start ? "START" : "END") + (plan.Table.FindColumn(name) is null ? " HIDDEN" : "") + " NOT NULL"
        : null;

    private IEnumerable<string> PeriodLines(TablePlan plan)
    {
        if (plan.Table.Option<SystemVersioning>() is not { } versioning) yield break;
        foreach (var name in new[] { versioning.Start, versioning.End })
            if (plan.Table.FindColumn(name) is null)
                yield return PeriodColumn(name, plan)!;
        yield return "PERIOD FOR SYSTEM_TIME (" + Quote(versioning.Start) + ", " + Quote(versioning.End) + ")";
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> BeforeDrop(TablePlan plan)
    {
        if (HistoryTable(plan) is not null)
            yield return new SqlStatement("ALTER TABLE " + QuoteTable(plan.Table.Name) + " SET (SYSTEM_VERSIONING = OFF)", StatementKind.Execute, plan.Table.Name.ToString());
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> AfterDrop(TablePlan plan)
    {
        if (HistoryTable(plan) is { } history) yield return new SqlStatement("DROP TABLE " + QuoteTable(history), StatementKind.DropTable, history.ToString());
    }

    /// <inheritdoc/>
    public override Capability SupportsOption(TableOption option, Table table, SchemaTarget target) => option switch
    {
        MemoryOptimized => SupportsMemory(table, target),
        Filegroup or Compression when table.Option<MemoryOptimized>() is not null =>
            No("SQL Server keeps a table in memory as it is", "leave the option or the storage in memory out"),
        Compression { Type: CompressionType.Columnstore } => SupportsColumnstore(table, target),
        SystemVersioning versioning => SupportsVersioning(versioning, table, target),
        _ => Yes,
    };

    private static readonly ServerVersion FirstWithComputedInMemory = new(2017);

    private static Capability SupportsMemory(Table table, SchemaTarget target)
    {
        if (table.Partitioning is not null) return No("SQL Server partitions no table in memory", "leave the partitioning or the storage in memory out");
        if (table.Triggers.Any(trigger => trigger.Dialects.HasFlag(DialectSet.SqlServer)))
            return No("SQL Server runs only triggers of machine code on a table in memory", "leave the triggers or the storage in memory out");
        if (table.PrimaryKey is null) return No("SQL Server keeps no table without a key in memory", "give the table a primary key");
        foreach (var column in table.Columns)
        {
            if (TypeName(column, target) is "datetimeoffset(7)" or "xml" or "json" or "geometry" or "geography" or "hierarchyid" or "rowversion" || IsVector(column.Type, target))
                return No("SQL Server keeps no column such as " + column.Name + " in memory", "give it another type, or leave the storage in memory out");
            if (column.Computation is not null && target.Version < FirstWithComputedInMemory)
                return No("SQL Server before 2017 computes no column in memory, as " + column.Name + " is", "leave the storage in memory out there, or compute it in the application");
            if (column.Identity is { } identity && (identity.Start != 1 || identity.Increment != 1))
                return No("SQL Server numbers rows in memory from 1 on, one by one", "leave the start and the step of " + column.Name + " out");
        }

        return Yes;
    }

    private static Capability SupportsColumnstore(Table table, SchemaTarget target)
    {
        if (table.Partitioning is { } partitioning && IsComputed(partitioning))
            return No("SQL Server computes and stores the partition of a row, and keeps no such column in a columnstore", "partition by ranges, or use CompressionType.Page there");
        if (IsClustered(table)) return No("SQL Server keeps a table in columns or in the order of an index", "leave the clustered index or the compression out");
        foreach (var column in table.Columns)
            if (TypeName(column, target) is "xml" or "json" or "geometry" or "geography" or "hierarchyid" or "rowversion" || IsVector(column.Type, target) || column.Computation is { IsStored: true })
                return No("SQL Server keeps no column such as " + column.Name + " in a columnstore", "use CompressionType.Page there");
        return Yes;
    }

    private static Capability SupportsVersioning(SystemVersioning versioning, Table table, SchemaTarget target)
    {
        if (table.PrimaryKey is null) return No("SQL Server keeps the history of a table with a primary key only", "give the table a key");
        foreach (var name in new[] { versioning.Start, versioning.End })
            if (table.FindColumn(name) is { } column && column.Type is not TimestampType)
                return No("the column " + name + " is no timestamp without a zone, and SQL Server keeps the time of a row in it", "make it a DateTime, or name other columns with PeriodStart and PeriodEnd");
        if (target.Version.Major < FirstWithActionsOnVersioned && table.ForeignKeys.Any(TablePlan.ChangesRows))
            return No("SQL Server before 2017 has no cascades on a table with a history", "leave the actions of the foreign keys or the history out");
        return Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsIndex(Index index, Table table, SchemaTarget target)
    {
        if (table.Option<MemoryOptimized>() is not null)
        {
            if (index.Method is not null || index.Key is not null || index.Condition is not null)
                return No("SQL Server has ordinary indexes over all rows only on a table in memory", "leave the index or the storage in memory out");
            if (index is { IsUnique: true, NullsNotDistinct: false } && index.Columns.Any(column => table.FindColumn(column.Name)!.IsNullable))
                return No("SQL Server takes two NULLs for the same, and leaves none out of an index in memory", "make the columns not null");
        }

        return table.Option<Compression>() is { Type: CompressionType.Columnstore } && index.Method is ColumnstoreMethod or ClusteredMethod or FullTextMethod or SpatialMethod
            ? No("SQL Server has ordinary indexes only on a table that it keeps in columns", "leave the index or the compression out")
            : Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsForeignKey(ForeignKey key, Table table, Table? referenced)
    {
        var isInMemory = table.Option<MemoryOptimized>() is not null;
        if (referenced is not null && isInMemory != referenced.Option<MemoryOptimized>() is not null)
            return No("SQL Server lets a table in memory and one on disk not refer to each other", "keep both in memory, or leave the foreign key out there");
        return isInMemory && referenced is { Indexes.IsEmpty: false } && referenced.PrimaryKey is null
            ? No("a table in memory of SQL Server refers to primary keys only", "refer to the primary key")
            : Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsActionsOf(Table table) => table.Option<MemoryOptimized>() is not null
        ? No("SQL Server has no cascades on tables in memory", "change or delete the other rows in the application")
        : Yes;

    /// <inheritdoc/>
    protected override IEnumerable<string> StorageRemarks(TablePlan plan)
    {
        if (plan.Table.Option<MemoryOptimized>() is not null)
            yield return "The database needs a filegroup for tables in memory: ALTER DATABASE CURRENT ADD FILEGROUP ... CONTAINS MEMORY_OPTIMIZED_DATA.";
        if (plan.Table.Option<Filegroup>() is { } group) yield return "The filegroup " + Quote(group.Name) + " has to be there.";
        if (plan.Table.Option<TableEncryption>() is not null)
            yield return plan.Target.Version == ServerVersion.Evergreen
                ? "Azure SQL encrypts its databases by itself."
                : "An administrator encrypts the database: CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE ..., then ALTER DATABASE CURRENT SET ENCRYPTION ON.";
    }
}
