using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// How a table is stored: its engine, the character set and collation of its texts, compression, encryption, a tablespace.
public abstract partial class MySqlFamilyDialect
{
    private const string InnoDb = "InnoDB";

    private const string DefaultCharset = "utf8mb4";

    /// <summary>The options of the table behind its collation, each with a blank before it.</summary>
    protected abstract string StorageClauses(Table table);

    /// <summary>How the collation of a character set ends that compares code points.</summary>
    protected abstract string OfCodePoints { get; }

    // A collation begins with the name of its character set.
    private static string CharsetOf(Table table) => table.Option<TableCharset>()?.Name
        ?? (table.Option<TableCollation>() is { } collation && collation.Name.IndexOf('_') is > 0 and var end ? collation.Name.Substring(0, end) : DefaultCharset);

    /// <summary>The collation of the table's texts; of another character set that by code points.</summary>
    private string CollationOf(Table table, SchemaTarget target) => table.Option<TableCollation>()?.Name
        ?? (table.Option<TableCharset>() is { } charset && charset.Name.ToLowerInvariant() != DefaultCharset
            ? charset.Name.ToLowerInvariant() == "binary" ? "binary" : charset.Name + OfCodePoints
            : Collation(target.Version));

    /// <summary>Whether the table is InnoDB's, which the options of its storage are for.</summary>
    private protected static bool IsInnoDb(Table table) => IsCalled(table, InnoDb);

    private static bool IsCalled(Table table, string engine) =>
        string.Equals(table.Option<StorageEngine>()?.Name ?? InnoDb, engine, StringComparison.OrdinalIgnoreCase);

    private static bool HasForeignKeys(Table table) => IsInnoDb(table) || IsCalled(table, "NDB") || IsCalled(table, "NDBCLUSTER");

    // What keeps rows in memory, or as they come, has the plainest indexes only.
    private static bool IsPlain(Table table) => IsCalled(table, "MEMORY") || IsCalled(table, "ARCHIVE") || IsCalled(table, "CSV") || IsCalled(table, "BLACKHOLE");

    /// <inheritdoc/>
    public override Capability SupportsOption(TableOption option, Table table, SchemaTarget target) => option switch
    {
        StorageEngine engine => SupportsEngine(engine, table),
        TableCollation collation when table.Option<TableCharset>() is { } charset
            && !collation.Name.StartsWith(charset.Name + "_", StringComparison.OrdinalIgnoreCase) && collation.Name != charset.Name =>
            No("the collation " + collation.Name + " is none of the character set " + charset.Name, "name one that begins with " + charset.Name + "_"),
        TableCharset charset when table.Option<TableCollation>() is { } collation
            && !collation.Name.StartsWith(charset.Name + "_", StringComparison.OrdinalIgnoreCase) && collation.Name != charset.Name =>
            No("the collation " + collation.Name + " is of another character set", "name a collation that begins with " + charset.Name + "_"),
        AutoIncrementStart when !table.Columns.Any(column => column.Identity is not null) =>
            No(DisplayName + " numbers no column of the table", "make the key a whole number, or leave the option out"),
        Compression or TableEncryption or Tablespace when !IsInnoDb(table) =>
            No("the engine " + table.Option<StorageEngine>()!.Name + " of " + DisplayName + " has no such option", "leave the engine or the option out there"),
        _ => Yes,
    };

    private Capability SupportsEngine(StorageEngine engine, Table table)
    {
        var with = table with { Options = [engine] };
        if (IsCalled(with, "MEMORY") && table.Columns.FirstOrDefault(IsLob) is { } lob)
            return No("the engine MEMORY of " + DisplayName + " has no columns such as " + lob.Name, "give the column a length, or use another engine");
        if (IsPlain(with) && table.Partitioning is not null)
            return No("the engine " + engine.Name + " of " + DisplayName + " has no partitions here", "leave the engine or the partitioning out there");
        return Yes;
    }

    // What a row has outside of itself.
    private static bool IsLob(Column column) => column.Type is TextType or MediumTextType or XmlType or JsonType or ArrayType or HstoreType or GeometryType
        or StringType { Length: > LongestText } or CaseInsensitiveTextType { Length: > LongestText } or BinaryType { Length: null or > LongestBinary };

    /// <inheritdoc/>
    public override Capability SupportsIndex(Index index, Table table, SchemaTarget target) => index.Method is FullTextMethod or SpatialMethod or VectorMethod && IsPlain(table)
        ? No("the engine " + table.Option<StorageEngine>()!.Name + " of " + DisplayName + " has ordinary indexes only", "leave the index or the engine out there")
        : Yes;

    /// <inheritdoc/>
    public override Capability SupportsForeignKey(ForeignKey key, Table table, Table? referenced)
    {
        foreach (var side in new[] { table, referenced })
            if (side is not null && !HasForeignKeys(side))
                return No(
                    "the engine " + side.Option<StorageEngine>()!.Name + " of " + side.Name + " has no foreign keys on " + DisplayName, "leave the engine or the foreign key out there");
        return referenced is not null && key.Columns.Any(column => table.FindColumn(column)?.Type is StringType or CharType or EnumType or SetType)
            && TextsOf(table) != TextsOf(referenced)
            ? No(DisplayName + " lets no text refer to one of another character set or collation, as that of " + referenced.Name + " is", "give both tables the same")
            : Yes;
    }

    private static (string?, string?) TextsOf(Table table) => (table.Option<TableCharset>()?.Name, table.Option<TableCollation>()?.Name);
}
