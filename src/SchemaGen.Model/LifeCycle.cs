namespace SchemaGen.Model;

/// <summary>How long rows are kept.</summary>
/// <param name="Days">Their greatest age, in days of 24 hours.</param>
/// <param name="Column">The column of a row's time.</param>
public sealed record Retention(int Days, string Column)
{
    /// <summary>The databases on which older ones are deleted.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Whether the database runs it by a scheduler of its own, where it has one.</summary>
    public bool IsScheduled { get; init; } = true;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>It as the canonical text of a schema prints it.</summary>
    public string Canonical => "retention " + Days.Invariant() + " days by " + CanonicalText.Quote(Column) + (IsScheduled ? "" : " unscheduled");
}

/// <summary>How long rows stay until they are moved to a second table.</summary>
/// <param name="Days">Their greatest age, in days of 24 hours.</param>
/// <param name="Table">The name of the second table, in the schema of the first.</param>
/// <param name="Column">The column of a row's time.</param>
public sealed record Archival(int Days, string Table, string Column)
{
    /// <summary>The databases on which older ones are moved.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Whether the database runs it by a scheduler of its own, where it has one.</summary>
    public bool IsScheduled { get; init; } = true;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>It as the canonical text of a schema prints it.</summary>
    public string Canonical => "archival " + Days.Invariant() + " days to " + CanonicalText.Quote(Table) + " by " + CanonicalText.Quote(Column) + (IsScheduled ? "" : " unscheduled");

    /// <summary>
    /// The second table, as a database gets it: the columns of the first with the values that they have, which nothing numbers, computes,
    /// defaults or changes there, the policies that show them, and the way in which they are compressed, encrypted and put in a place.
    /// </summary>
    /// <param name="archived">The first table, as the database gets it.</param>
    /// <param name="isCiphertext">Whether a column holds what the application encrypted; its type is that of the ciphertext already.</param>
    public Table TableFor(Table archived, Func<Column, bool> isCiphertext) => new()
    {
        Name = archived.Name with { Name = Table },
        Columns = archived.Columns
            .Select(column => column with
            {
                Type = StoredType(column),
                Identity = null,
                Default = null,
                Computation = null,
                Comment = null,
                Variants = default,
                RenamedFrom = null,
                Encryption = isCiphertext(column) ? null : column.Encryption,
            })
            .ToEquatableArray(),
        PrimaryKey = archived.PrimaryKey is { } key ? new PrimaryKey(key.Columns) : null,
        Options = archived.Options.Where(LiesAlike).ToEquatableArray(),
        Policies = archived.Policies,
        Indexes = [new Index { Columns = [new IndexColumn(Column)] }],
        Dialects = Dialects,
        Place = Place,
    };

    // An archive is not lost with the server's memory, keeps no room for changes and no former rows, and is nobody's child.
    private static bool LiesAlike(TableOption option) =>
        option is TableCharset or TableCollation or Strict or WithoutRowId or Tablespace or Filegroup or ParallelDegree or Compression or TableEncryption or Distribution;

    // A list of texts is a type of its own table on some databases, and no column but the first table's changes with its row.
    private static ColumnType StoredType(Column column) => column.Type switch
    {
        RowVersionType => new BinaryType(8),
        EnumType list when column.Storage == ColumnStorage.Native => new StringType(list.LongestValue),
        var type => type,
    };
}
