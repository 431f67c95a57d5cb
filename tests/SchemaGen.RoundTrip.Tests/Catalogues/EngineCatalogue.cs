using System.Data.Common;
using System.Globalization;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;

namespace SchemaGen.RoundTrip.Tests.Catalogues;

/// <summary>What an engine's catalogue should say of a table, and what it does say.</summary>
internal abstract class EngineCatalogue
{
    public abstract DialectSet Dialect { get; }

    public Facts Expect(IEnumerable<Table> tables)
    {
        var facts = new Facts();
        foreach (var table in tables.Where(table => table.Dialects.HasFlag(Dialect))) Expect(table, facts);
        return facts;
    }

    public abstract Task<Facts> ReadAsync(DbConnection connection, IReadOnlySet<string>? onlyTables = null);

    protected abstract string TypeOf(Column column);

    protected abstract string? DefaultOf(Column column);

    protected virtual string ExtraOf(Column column) => "";

    protected virtual bool IsNullable(Column column) => column.IsNullable;

    protected virtual void ExpectMore(Table table, Partitioning? partitioning, Facts facts)
    {
    }

    protected virtual bool TakesPartitionColumnIntoKey => true;

    protected virtual (IEnumerable<string> Key, IEnumerable<string> Include) ColumnsOf(Model.Index index) =>
        (index.Columns.Select(Shown).Concat(index.Include), []);

    protected static string Shown(IndexColumn column) => column.Name + (column.IsDescending ? " desc" : "");

    /// <summary>The columns whose type needs a check on this engine.</summary>
    protected abstract bool NeedsCheck(Column column, Table table);

    /// <summary>What a full-text index is on this engine.</summary>
    protected abstract void ExpectFullText(Table table, Model.Index index, string name, Facts facts);

    /// <summary>Whether full text gives the table a key of another kind, which is then among the facts.</summary>
    protected virtual bool ExpectRowId(Table table, int columns, Facts facts) => false;

    private static string NameOf(Model.Index index, string table) =>
        index.Name ?? $"{(index.IsUnique ? "uq" : "ix")}_{table}_{string.Join("_", index.Columns.Select(column => column.Name))}";

    protected static bool IsCiphertext(Column column) => column.Encryption is { Mode: not Model.EncryptionMode.Native };

    protected static int CiphertextLength(Column column)
    {
        const int headerNonceAndTag = 34, bytesOfACharacter = 4;
        return headerNonceAndTag + column.Encryption!.KeyName.Length + (bytesOfACharacter * ((StringType)column.Type).Length);
    }

    private void Expect(Table table, Facts facts)
    {
        var name = table.Name.Name;
        var columns = table.Columns.Where(column => column.Dialects.HasFlag(Dialect)).ToArray();
        for (var i = 0; i < columns.Length; i++)
            facts.Add(name, Facts.Column(i + 1, columns[i].Name, TypeOf(columns[i]), IsNullable(columns[i]), DefaultOf(columns[i]), ExtraOf(columns[i])));
        var fullText = table.Indexes.Where(index => index.Dialects.HasFlag(Dialect) && index.Method is FullTextMethod).ToArray();

        var partitioning = table.Partitioning is { } found && found.Dialects.HasFlag(Dialect) ? found : null;
        IEnumerable<string> key = table.PrimaryKey!.Columns;
        if (partitioning is not null && TakesPartitionColumnIntoKey && !key.Contains(partitioning.Column)) key = key.Append(partitioning.Column);
        if (fullText.Length == 0 || !ExpectRowId(table, columns.Length, facts)) facts.Add(name, $"primary key ({string.Join(", ", key)})");

        foreach (var index in table.Indexes.Where(index => index.Dialects.HasFlag(Dialect) && index.Method is null))
        {
            var (keyColumns, include) = ColumnsOf(index);
            facts.Add(name, Facts.Index(
                NameOf(index, name),
                index.IsUnique, keyColumns, include));
        }

        foreach (var index in fullText) ExpectFullText(table, index, NameOf(index, name), facts);

        foreach (var foreignKey in table.ForeignKeys.Where(foreignKey => foreignKey.Dialects.HasFlag(Dialect)))
            facts.Add(name, Facts.ForeignKey(
                $"fk_{name}_{string.Join("_", foreignKey.Columns)}", foreignKey.Columns, foreignKey.ReferencedTable.Name, foreignKey.ReferencedColumns,
                ActionOf(foreignKey.OnDelete), ActionOf(foreignKey.OnUpdate)));

        var checks = columns.Where(column => NeedsCheck(column, table)).Select(column => $"ck_{name}_{column.Name}")
            .Concat(table.Checks.Where(check => check.Dialects.HasFlag(Dialect)).Select(check => check.Name ?? $"ck_{name}_{string.Join("_", check.Column is { } own ? [own] : check.Condition.Columns())}"));
        var taken = new HashSet<string>();
        foreach (var check in checks.Select((check, order) => (check, order)).ToArray())
        {
            // A column's own check and the one that its type needs are one; a table's check of the same name is numbered.
            var isTables = check.order >= columns.Count(column => NeedsCheck(column, table)) && !table.Checks.Any(other => other.Column is { } own && other.Name is null && check.check == $"ck_{name}_{own}");
            facts.Add(name, "check " + (taken.Add(check.check) || !isTables ? check.check : check.check + "_2"));
        }

        ExpectMore(table, partitioning, facts);
    }

    protected virtual string ActionOf(Model.ForeignKeyAction action) => action switch
    {
        Model.ForeignKeyAction.Restrict => "RESTRICT",
        Model.ForeignKeyAction.Cascade => "CASCADE",
        Model.ForeignKeyAction.SetNull => "SET NULL",
        Model.ForeignKeyAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };

    /// <summary>The bounds of the partitions that are there on a day: from the current one to the last made ahead.</summary>
    protected static IEnumerable<(DateOnly From, DateOnly To)> Bounds(IntervalPartitioning partitioning)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var from = partitioning.Interval switch
        {
            Model.PartitionInterval.Month => new DateOnly(today.Year, today.Month, 1),
            Model.PartitionInterval.Week => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)),
            _ => throw new NotSupportedException(partitioning.Interval.ToString()),
        };
        for (var i = 0; i <= partitioning.Premake; i++)
        {
            var to = partitioning.Interval == Model.PartitionInterval.Month ? from.AddMonths(1) : from.AddDays(7);
            yield return (from, to);
            from = to;
        }
    }

    protected static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
