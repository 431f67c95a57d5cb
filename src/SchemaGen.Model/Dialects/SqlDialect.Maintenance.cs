using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects;

// What keeps a table as it was declared to be: coming partitions, rows that are moved, rows and partitions that are deleted.
public abstract partial class SqlDialect
{
    /// <summary>How many rows are deleted at a time.</summary>
    protected const int DeletedAtOnce = 5000;

    /// <summary>How many rows are moved at a time.</summary>
    protected const int MovedAtOnce = 1000;

    /// <summary>The steps, in the order in which they are run; none for most tables.</summary>
    public IEnumerable<MaintenanceStep> MaintenanceSteps(Table table, SchemaTarget target)
    {
        if (table is { Partitioning: not IntervalPartitioning, Retention: null, Archival: null }) yield break;
        var plan = TablePlan.For(table, target);
        foreach (var step in MaintenanceSteps(plan, plan.Table.Retention, plan.Table.Archival)) yield return step;
    }

    private IEnumerable<MaintenanceStep> MaintenanceSteps(TablePlan plan, Retention? retention, Archival? archival)
    {
        var name = plan.Table.Name.ToString();
        if (plan.Table.Partitioning is IntervalPartitioning && CreateComingPartitions(plan) is { } create)
            yield return new MaintenanceStep(MaintenanceKind.CreatePartitions, 0, name, [create]);
        var archive = ArchiveOf(plan);
        // Guards are told of no row that a partition takes along.
        var isMoved = archival is not null && archive?.Table.Partitioning is not null;
        if (isMoved)
            yield return new MaintenanceStep(MaintenanceKind.MovePartitions, archival!.Days, name, [MoveOldPartitions(plan, archive!)]);
        if (archival is not null && archive is not null)
            yield return new MaintenanceStep(MaintenanceKind.Archive, archival.Days, name, MoveRows(plan, archive, IsOlder(archival.Column, plan)).ToEquatableArray());
        if (isMoved)
            foreach (var step in DeleteGuardedKeys(plan, archival!.Days, archival.Column)) yield return step;
        if (retention is null) yield break;
        var isByPartition = plan.Table.Partitioning is IntervalPartitioning by && by.Column == retention.Column;
        if (isByPartition && DropOldPartitions(plan) is { } drop)
            yield return new MaintenanceStep(MaintenanceKind.DropPartitions, retention.Days, name, [drop]);
        yield return new MaintenanceStep(MaintenanceKind.Delete, retention.Days, name, [DeleteRows(plan, IsOlder(retention.Column, plan))]);
        // No trigger tells a guard of partitions that are dropped, so their keys go once no row is left that has one.
        if (isByPartition)
            foreach (var step in DeleteGuardedKeys(plan, retention.Days, retention.Column)) yield return step;
        if (archive is null || archive.Table.FindColumn(retention.Column) is null) yield break;
        if (archive.Table.Partitioning?.Column == retention.Column && DropOldPartitions(archive) is { } dropArchived)
            yield return new MaintenanceStep(MaintenanceKind.DropPartitions, retention.Days, archive.Table.Name.ToString(), [dropArchived]);
        yield return new MaintenanceStep(MaintenanceKind.Delete, retention.Days, archive.Table.Name.ToString(), [DeleteRows(archive, IsOlder(retention.Column, archive))]);
    }

    private IEnumerable<MaintenanceStep> DeleteGuardedKeys(TablePlan plan, int days, string column)
    {
        foreach (var guard in plan.Guards)
        {
            var keys = GuardPlan(guard, plan);
            yield return new MaintenanceStep(MaintenanceKind.Delete, days, keys.Table.Name.ToString(), [DeleteRows(keys, IsOlder(column, keys))]);
        }
    }

    private TablePlan GuardPlan(Index guard, TablePlan plan) => TablePlan.For(
        new Table { Name = GuardName(guard, plan), Columns = GuardColumns(guard, plan).Select(name => plan.Table.FindColumn(name)!).ToEquatableArray() }, plan.Target);

    /// <summary>
    /// What makes a job of the database of the policies that it is to run by itself, each statement with the one that takes it away again. A job is of no tenant,
    /// so it would see no row of an isolated table.
    /// </summary>
    private IEnumerable<(SqlStatement Up, SqlStatement Down)> ScheduleMaintenance(TablePlan plan)
    {
        var retention = plan.Table.Retention is { IsScheduled: true } kept ? kept : null;
        var archival = plan.Table.Archival is { IsScheduled: true } moved ? moved : null;
        return (retention is null && archival is null) || !plan.Table.Policies.IsEmpty
            ? []
            : Schedule(NameBeside(plan, "_maintenance"), () => [.. MaintenanceSteps(plan, retention, archival)], plan.Target);
    }

    /// <summary>The statements that make the database run the steps once a day, each with the one that takes it away again; none where it has no scheduler.</summary>
    /// <param name="name">What the job is called.</param>
    /// <param name="steps">The steps, in the order in which they are run; asked for where there is a scheduler.</param>
    /// <param name="target">The database.</param>
    protected virtual IEnumerable<(SqlStatement Up, SqlStatement Down)> Schedule(ObjectName name, Func<IReadOnlyList<MaintenanceStep>> steps, SchemaTarget target) => [];

    /// <summary>The second table of a table whose rows are moved, or <see langword="null"/>.</summary>
    protected TablePlan? ArchiveOf(TablePlan plan)
    {
        if (plan.Table.Archival is not { } archival) return null;
        var archive = TablePlan.For(archival.TableFor(plan.Table, column => column.IsEncryptedByApplication(plan.Target)), plan.Target);
        return plan.Table.Partitioning is IntervalPartitioning by && by.Column == archival.Column && TakesPartitions(archive, plan)
            ? TablePlan.For(archive.Table with { Partitioning = new RangePartitioning { Column = by.Column, Partitions = [] } }, plan.Target)
            : archive;
    }

    /// <summary>Whether partitions of the table, which are of lengths of time, become partitions of its archive as they are.</summary>
    protected virtual bool TakesPartitions(TablePlan archive, TablePlan plan) => false;

    /// <summary>The statement that moves the partitions whose rows are all older, where the archive <see cref="TakesPartitions"/>.</summary>
    protected virtual string MoveOldPartitions(TablePlan plan, TablePlan archive) => throw new NotSupportedException();

    // The archive is there with the table.
    private IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreateArchive(TablePlan plan)
    {
        if (ArchiveOf(plan) is not { } archive) yield break;
        var name = archive.Table.Name.ToString();
        yield return (
            new SqlStatement(StorageComments(archive) + CreateTable(archive), StatementKind.CreateTable, name),
            new SqlStatement("DROP TABLE " + QuoteTable(archive.Table.Name) + DropTableSuffix, StatementKind.DropTable, name));
        foreach (var statement in CompleteTable(archive)) yield return (statement, null);
        if (archive.Table.Partitioning is not null)
            foreach (var statement in CreatePartitions(archive)) yield return (statement, null);
        // What isolates the rows isolates them there as well.
        if (!archive.Table.Policies.IsEmpty)
            foreach (var pair in CreatePolicies(archive)) yield return pair;
        foreach (var index in archive.Table.Indexes)
        {
            var own = IndexName(index, archive);
            foreach (var statement in CreateIndex(index, own, archive)) yield return (statement, null);
        }
    }

    private string IsOlder(string column, TablePlan plan) => Quote(column) + " < " + MaintenanceMoment(plan.Table.FindColumn(column)!);

    /// <summary>The moment that the step is given, as a value of the column.</summary>
    protected abstract string MaintenanceMoment(Column column);

    /// <summary>The statement that deletes some of the rows which meet the condition.</summary>
    protected abstract string DeleteRows(TablePlan plan, string condition);

    /// <summary>The statements that move some of the rows which meet the condition.</summary>
    protected virtual IEnumerable<string> MoveRows(TablePlan plan, TablePlan archive, string condition)
    {
        var columns = QuoteAll(archive.Table.Columns.Select(column => column.Name));
        yield return "INSERT INTO " + QuoteTable(archive.Table.Name) + " (" + columns + ")\n" + SelectRows(plan, columns, condition);
        yield return DeleteRows(plan, condition + " AND " + IsIn(archive, plan));
    }

    /// <summary>The query for some of the rows that meet the condition, which keeps others from changing them meanwhile.</summary>
    protected virtual string SelectRows(TablePlan plan, string columns, string condition) =>
        "SELECT " + columns + " FROM " + QuoteTable(plan.Table.Name) + " WHERE " + condition + " LIMIT " + MovedAtOnce.Invariant();

    /// <summary>The condition that a row of the table is in the archive.</summary>
    protected string IsIn(TablePlan archive, TablePlan plan) =>
        "EXISTS (SELECT 1 FROM " + QuoteTable(archive.Table.Name) + " AS " + Quote("archived") + " WHERE "
        + string.Join(" AND ", plan.Table.PrimaryKey!.Columns.Select(column => Quote("archived") + "." + Quote(column) + " = " + QuoteTable(plan.Table.Name) + "." + Quote(column))) + ")";

    /// <summary>The statement that makes the partitions which are not there yet, or <see langword="null"/> where the database does by itself.</summary>
    protected virtual string? CreateComingPartitions(TablePlan plan) => null;

    /// <summary>Whether old partitions can be dropped beside an index of the table; their rows are deleted where they cannot.</summary>
    public virtual bool DropsPartitionsBeside(Index index, TablePlan plan) => true;

    /// <summary>The statement that drops the partitions whose rows are all older, or <see langword="null"/> where that cannot be.</summary>
    protected virtual string? DropOldPartitions(TablePlan plan) => null;
}
