using SchemaGen.Model.Expressions;

namespace SchemaGen.Model;

/// <summary>A table and what belongs to it.</summary>
public sealed record Table
{
    /// <summary>The table's name.</summary>
    public required ObjectName Name { get; init; }

    /// <summary>The columns, in the order of the table.</summary>
    public EquatableArray<Column> Columns { get; init; }

    /// <summary>The primary key, or <see langword="null"/> for a table without one.</summary>
    public PrimaryKey? PrimaryKey { get; init; }

    /// <summary>The indexes, unique ones included.</summary>
    public EquatableArray<Index> Indexes { get; init; }

    /// <summary>The foreign keys.</summary>
    public EquatableArray<ForeignKey> ForeignKeys { get; init; }

    /// <summary>The check constraints.</summary>
    public EquatableArray<CheckConstraint> Checks { get; init; }

    /// <summary>The conditions that rows meet which a session sees, changes or adds.</summary>
    public EquatableArray<RowPolicy> Policies { get; init; }

    /// <summary>How the rows are spread over partitions, or <see langword="null"/>.</summary>
    public Partitioning? Partitioning { get; init; }

    /// <summary>How the table is stored, where that is not as the database does by itself.</summary>
    public EquatableArray<TableOption> Options { get; init; }

    /// <summary>What the database does when rows change, in the order of the declaration.</summary>
    public EquatableArray<TableTrigger> Triggers { get; init; }

    /// <summary>How long rows are kept, or <see langword="null"/> for as long as nobody deletes them.</summary>
    public Retention? Retention { get; init; }

    /// <summary>When rows are moved to a second table, or <see langword="null"/> for never.</summary>
    public Archival? Archival { get; init; }

    /// <summary>A sentence kept with the table in the database, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>The databases that get the table.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>The option of a kind, or <see langword="null"/>; of a plan's table, that of the database.</summary>
    public T? Option<T>()
        where T : TableOption
    {
        foreach (var option in Options)
            if (option is T found)
                return found;
        return null;
    }

    /// <summary>The column of this name, or <see langword="null"/>.</summary>
    public Column? FindColumn(string name)
    {
        foreach (var column in Columns)
            if (column.Name == name)
                return column;
        return null;
    }
}

/// <summary>The columns that name a row.</summary>
public sealed record PrimaryKey(EquatableArray<string> Columns)
{
    /// <summary>The name that the user gave the constraint, or <see langword="null"/> for the derived one.</summary>
    public string? Name { get; init; }

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}

/// <summary>An index.</summary>
public sealed record Index
{
    /// <summary>How it finds rows, or <see langword="null"/> for by their order: a B-tree on every database.</summary>
    public IndexMethod? Method { get; init; }

    /// <summary>Its columns, in order.</summary>
    public required EquatableArray<IndexColumn> Columns { get; init; }

    /// <summary>
    /// What the index orders instead of its columns, which then are those that this reads; <see langword="null"/> for the columns.
    /// </summary>
    public IndexExpression? Key { get; init; }

    /// <summary>Which rows it is about; <see langword="null"/> for all.</summary>
    public Expression? Condition { get; init; }

    /// <summary>Columns kept in the index without being part of its key.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>
    /// Whether two rows may not have equal values. Rows with a <c>NULL</c> among them do not count as equal, unless
    /// <see cref="NullsNotDistinct"/>.
    /// </summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether a <c>NULL</c> of a unique index is equal to another.</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>
    /// Whether a second table keeps it, with triggers that fill that, where the database cannot hold it across the partitions of its own.
    /// </summary>
    public bool HasGuardTable { get; init; }

    /// <summary>Whether queries do without it, although it is kept up to date.</summary>
    public bool IsInvisible { get; init; }

    /// <summary>How full its pages are made, in percent; 0 leaves it to the database.</summary>
    public int FillFactor { get; init; }

    /// <summary>Whether it is a key of all rows, to which foreign keys can refer.</summary>
    public bool IsKey => IsUnique && Key is null && Condition is null;

    /// <summary>The name that the user gave it, or <see langword="null"/> for the derived one.</summary>
    public string? Name { get; init; }

    /// <summary>The databases that get it.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Whether a template or group brought it rather than the user's own class.</summary>
    public bool IsFromTemplate { get; init; }

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}

/// <summary>A value that an index orders.</summary>
/// <param name="Expression">How it is computed from the row.</param>
/// <param name="Type">What kind of value it is.</param>
public sealed record IndexExpression(Expression Expression, ExpressionType Type);

/// <summary>A column in an index.</summary>
public sealed record IndexColumn(string Name, bool IsDescending = false);

/// <summary>What happens to the rows that refer to a row which is deleted or whose key is changed.</summary>
public enum ForeignKeyAction
{
    /// <summary>The change is refused.</summary>
    NoAction = 0,

    /// <summary>The change is refused at once, also where constraints are deferred.</summary>
    Restrict = 1,

    /// <summary>They are deleted or changed along.</summary>
    Cascade = 2,

    /// <summary>Their columns become <c>NULL</c>.</summary>
    SetNull = 3,

    /// <summary>Their columns take their default.</summary>
    SetDefault = 4,
}

/// <summary>A reference to the rows of a table.</summary>
public sealed record ForeignKey
{
    /// <summary>The referring columns.</summary>
    public required EquatableArray<string> Columns { get; init; }

    /// <summary>The table that they refer to.</summary>
    public required ObjectName ReferencedTable { get; init; }

    /// <summary>The columns that they refer to, in the same order.</summary>
    public required EquatableArray<string> ReferencedColumns { get; init; }

    /// <summary>What happens when the row is deleted.</summary>
    public ForeignKeyAction OnDelete { get; init; }

    /// <summary>What happens when the key is changed.</summary>
    public ForeignKeyAction OnUpdate { get; init; }

    /// <summary>The name that the user gave it, or <see langword="null"/> for the derived one.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What there is to know of the table that they refer to: the key with its columns, and how it is partitioned; nothing of other
    /// keys or columns. <see langword="null"/> where no class declares that table.
    /// </summary>
    public Table? Referenced { get; init; }

    /// <summary>
    /// Another way by which actions reach this table from where this foreign key's would; <see langword="null"/> where there is none.
    /// <see cref="Planning.CascadePaths"/> finds it, since that takes the whole schema.
    /// </summary>
    public CascadePath? OtherPath { get; init; }

    /// <summary>Whether the table's own statement leaves it to a later one, since the key that it refers to is not there yet.</summary>
    public bool IsAddedLater { get; init; }

    /// <summary>The databases that get it.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}

/// <summary>A way by which the actions of foreign keys reach a table.</summary>
/// <param name="Tables">The tables, from the one where a row changes to the one that is reached.</param>
/// <param name="Dialects">The databases that have both this way and another, and cannot have both.</param>
public sealed record CascadePath(EquatableArray<ObjectName> Tables, DialectSet Dialects)
{
    /// <summary>The way as findings print it: <c>users -&gt; posts -&gt; comments</c>.</summary>
    public override string ToString() => string.Join(" -> ", Tables);
}

/// <summary>A condition that every row meets.</summary>
public sealed record CheckConstraint(Expression Condition)
{
    /// <summary>Whether it is nothing but the form of a column's text, which can be seen to wherever the text is known.</summary>
    public bool IsFormatOf(string column) => Name is null && Condition is Matches { Operand: ColumnReference reference } && reference.Name == column;

    /// <summary>The column that the condition belongs to, or <see langword="null"/> for one over the whole row.</summary>
    public string? Column { get; init; }

    /// <summary>The name that the user gave it, or <see langword="null"/> for the derived one.</summary>
    public string? Name { get; init; }

    /// <summary>The databases that get it.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}
