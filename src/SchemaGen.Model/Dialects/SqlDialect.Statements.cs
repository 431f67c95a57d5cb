using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects;

// The order of a migration's statements, which all dialects share; the statements themselves are theirs.
public abstract partial class SqlDialect
{
    /// <summary>The statements that create the migration's table on the target, and those that take it away again.</summary>
    public MigrationSql Write(TableMigration migration, SchemaTarget target)
    {
        var plan = TablePlan.For(migration.Table, target);
        var up = new List<SqlStatement>();
        var down = new List<SqlStatement>();

        up.AddRange(Prepare(plan));
        var created = up.Count;
        up.Add(new SqlStatement(Comments(plan) + StorageComments(plan) + CreateTable(plan), StatementKind.CreateTable, plan.Table.Name.ToString()));
        up.AddRange(CompleteTable(plan));
        up.AddRange(CreatePartitions(plan));
        if (!plan.Table.Policies.IsEmpty)
            foreach (var (add, remove) in CreatePolicies(plan))
            {
                if (remove is not null) down.Insert(0, remove with { Undoes = up.Count });
                up.Add(add);
            }

        List<SqlStatement>? afterTable = null;
        foreach (var index in plan.Table.Indexes)
        {
            var name = IndexName(index, plan);
            var first = up.Count;
            up.AddRange(CreateIndex(index, name, plan));
            foreach (var undoing in DropIndex(index, name, plan))
                (DropsTableBeforeIndexes ? afterTable ??= [] : down).Insert(0, undoing with { Undoes = first + undoing.Undoes });
        }

        foreach (var guard in plan.Guards)
            foreach (var (add, remove) in CreateGuard(guard, plan))
            {
                down.Insert(0, remove with { Undoes = up.Count });
                up.Add(add);
            }

        foreach (var trigger in plan.Table.Triggers)
            foreach (var (add, remove) in CreateTrigger(trigger, plan))
            {
                down.Insert(0, remove with { Undoes = up.Count });
                up.Add(add);
            }

        foreach (var (add, remove) in CreateArchive(plan))
        {
            if (remove is not null) down.Insert(0, remove with { Undoes = up.Count });
            up.Add(add);
        }

        up.AddRange(AddComments(plan));

        foreach (var waiting in migration.AddedForeignKeys)
        {
            if (!waiting.Table.Dialects.HasFlag(Flag)) continue;
            var earlier = TablePlan.For(waiting.Table, target);
            foreach (var before in earlier.Table.ForeignKeys) ForeignKeyName(before, earlier);
            foreach (var key in TablePlan.For(waiting.Table with { ForeignKeys = [waiting.ForeignKey] }, target).Table.ForeignKeys)
            {
                var name = ForeignKeyName(key, earlier);
                if (AddForeignKey(key, name, earlier) is not { } add) continue;
                down.Insert(0, new SqlStatement(DropForeignKey(key, name, earlier), StatementKind.DropForeignKey, name)
                {
                    Undoes = up.Count, IsTransactional = RunsInTransaction(earlier),
                });
                up.Add(new SqlStatement(add, StatementKind.AddForeignKey, name) { IsTransactional = RunsInTransaction(earlier) });
            }
        }

        if (!plan.Table.Options.IsEmpty)
            foreach (var statement in BeforeDrop(plan)) down.Add(statement with { Undoes = created });
        var drop = "DROP TABLE " + QuoteTable(plan.Table.Name) + DropTableSuffix;
        down.Add(new SqlStatement(drop, StatementKind.DropTable, plan.Table.Name.ToString()) { Undoes = created });
        if (!plan.Table.Options.IsEmpty)
            foreach (var statement in AfterDrop(plan)) down.Add(statement with { Undoes = created });
        if (afterTable is not null) down.AddRange(afterTable);
        down.AddRange(CleanUp(plan));
        return RunsInTransaction(plan)
            ? new MigrationSql(up.ToEquatableArray(), down.ToEquatableArray())
            : new MigrationSql(OnTheirOwn(up), OnTheirOwn(down));
    }

    private static EquatableArray<SqlStatement> OnTheirOwn(List<SqlStatement> statements) =>
        statements.Select(statement => statement with { IsTransactional = false }).ToEquatableArray();

    /// <summary>Whether the statements about a table may run in a transaction with others.</summary>
    protected virtual bool RunsInTransaction(TablePlan plan) => Supports(Feature.TransactionalDdl, plan.Target).IsSupported;

    /// <summary>What makes extensions of the database available, where it has such by name.</summary>
    public virtual IEnumerable<SqlStatement> CreateExtensions(IEnumerable<string> names) => [];

    /// <summary>What has to be there before the table: its schema, a partition function.</summary>
    protected virtual IEnumerable<SqlStatement> Prepare(TablePlan plan) => [];

    /// <summary>
    /// What is taken away after the table; each statement names the ordinal of the <see cref="Prepare"/> statement that it undoes.
    /// </summary>
    protected virtual IEnumerable<SqlStatement> CleanUp(TablePlan plan) => [];

    /// <summary>What makes it possible to drop a table that is stored so.</summary>
    protected virtual IEnumerable<SqlStatement> BeforeDrop(TablePlan plan) => [];

    /// <summary>What came with the table and does not go with it.</summary>
    protected virtual IEnumerable<SqlStatement> AfterDrop(TablePlan plan) => [];

    /// <summary>What somebody has to see to before a table can be stored so; each line is a comment of the script.</summary>
    protected virtual IEnumerable<string> StorageRemarks(TablePlan plan) => [];

    private string StorageComments(TablePlan plan) => plan.Table.Options.IsEmpty
        ? ""
        : string.Concat(StorageRemarks(plan).Select(remark => "-- " + SqlText.OnOneLine(remark) + "\n"));

    /// <summary>What the table's own statement cannot say: where its numbers start.</summary>
    protected virtual IEnumerable<SqlStatement> CompleteTable(TablePlan plan) => [];

    /// <summary>The partitions that are made beside or after the table.</summary>
    protected virtual IEnumerable<SqlStatement> CreatePartitions(TablePlan plan) => [];

    /// <summary>
    /// The statements that secure the rows of a table with policies, each with the one that takes away again what does not go with the table.
    /// </summary>
    protected virtual IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreatePolicies(TablePlan plan) => [];

    /// <summary>The name of something beside the table: the table's with more behind it.</summary>
    protected ObjectName NameBeside(TablePlan plan, string suffix)
    {
        // As a whole, since it is a name of this length that the database may shorten.
        var name = TableName(new ObjectName(new string('x', suffix.Length) + plan.Table.Name.Name)).Substring(suffix.Length);
        return plan.Table.Name with { Name = name + suffix };
    }

    /// <summary>The names of what secures the rows, where these stand among those of tables.</summary>
    protected virtual IEnumerable<(string Name, string What)> NamedPolicies(TablePlan plan) => [];

    private IEnumerable<SqlStatement> AddComments(TablePlan plan)
    {
        if (plan.Table.Comment is { } comment && AddComment(comment, null, plan) is { } statement) yield return statement;
        foreach (var column in plan.Table.Columns)
            if (column.Comment is { } text && AddComment(text, column, plan) is { } ofColumn)
                yield return ofColumn;
    }

    /// <summary>
    /// The statement that keeps a comment on a column, or on the table where there is no column; <see langword="null"/> where the
    /// table's own statement holds it.
    /// </summary>
    protected virtual SqlStatement? AddComment(string comment, Column? column, TablePlan plan) => null;

    /// <summary>What <c>COMMENT ON</c> names.</summary>
    protected string Commented(Column? column, TablePlan plan) =>
        column is null ? "TABLE " + QuoteTable(plan.Table.Name) : "COLUMN " + QuoteTable(plan.Table.Name) + "." + Quote(column.Name);

    /// <summary>What follows the name in <c>DROP TABLE</c>, with a leading blank.</summary>
    protected virtual string DropTableSuffix => "";

    /// <summary>
    /// The statement that adds a foreign key to a table that exists, with those that it has already, or <see langword="null"/> where the table declares it in
    /// its own statement although the other table comes later.
    /// </summary>
    protected virtual string? AddForeignKey(ForeignKey key, string name, TablePlan plan) =>
        "ALTER TABLE " + QuoteTable(plan.Table.Name) + " ADD " + ForeignKeyClause(key, name, plan);

    /// <summary>The statement that drops a foreign key which was added.</summary>
    protected virtual string DropForeignKey(ForeignKey key, string name, TablePlan plan) =>
        "ALTER TABLE " + QuoteTable(plan.Table.Name) + " DROP CONSTRAINT " + Quote(name);

    /// <summary>Whether foreign keys to a table that comes later are declared with the table all the same.</summary>
    public virtual bool DeclaresForeignKeysAhead => false;

    private static string Comments(TablePlan plan) => string.Concat(
        plan.Omissions.Select(omission =>
            "-- Left out on " + plan.Target.Dialect.DisplayName + ": " + SqlText.OnOneLine(omission.What + ": " + omission.Why) + ".\n"));
}
