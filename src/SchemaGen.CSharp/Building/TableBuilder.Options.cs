using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: how the table is stored. Those that are called by a product count for that alone.
public sealed partial class TableBuilder
{
    private const DialectSet MySqlFamily = DialectSet.MySql | DialectSet.MariaDb;

    private const string Binary = "binary";

    // Those of both products; gb18030 is MySQL's alone.
    private static readonly HashSet<string> Charsets = new(StringComparer.OrdinalIgnoreCase)
    {
        "armscii8", "ascii", "big5", Binary, "cp1250", "cp1251", "cp1256", "cp1257", "cp850", "cp852", "cp866", "cp932", "dec8", "eucjpms", "euckr", "gb18030", "gb2312", "gbk",
        "geostd8", "greek", "hebrew", "hp8", "keybcs2", "koi8r", "koi8u", "latin1", "latin2", "latin5", "latin7", "macce", "macroman", "sjis", "swe7", "tis620", "ucs2", "ujis",
        "utf16", "utf16le", "utf32", "utf8", "utf8mb3", "utf8mb4",
    };

    private static readonly Type[] OptionOrder =
    [
        typeof(Extension), typeof(StorageEngine), typeof(TableCharset), typeof(TableCollation), typeof(AutoIncrementStart), typeof(Inheritance), typeof(Unlogged), typeof(Strict),
        typeof(WithoutRowId), typeof(MemoryOptimized), typeof(Tablespace), typeof(Filegroup), typeof(FillFactor), typeof(ParallelDegree), typeof(Compression), typeof(TableEncryption),
        typeof(SystemVersioning), typeof(Distribution),
    ];

    private readonly List<TableOption> _options = [];
    private readonly List<TableReference> _parents = [];

    // A fixed order, so that what does not go together is left out whichever attribute stands first. Who asks for no compression has none.
    private EquatableArray<TableOption> OptionsInOrder() => _options.Count == 0
        ? default
        : _options.Where(option => option is not Compression { Type: CompressionType.None }).OrderBy(option => Array.IndexOf(OptionOrder, option.GetType())).ToEquatableArray();

    private bool AddOption(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        var (option, product) = attribute.Class.MetadataName switch
        {
            "SchemaGen.CompressedAttribute" => (new Compression((CompressionType)attribute.Number("type", (int)CompressionType.Row)), DialectSet.All),
            "SchemaGen.EncryptedTableAttribute" => (Encryption(attribute, place), DialectSet.All),
            "SchemaGen.TablespaceAttribute" => (Tablespace(attribute, place), DialectSet.All),
            "SchemaGen.SystemVersionedAttribute" => (Versioning(attribute, place), DialectSet.All),
            "SchemaGen.DistributedAttribute" => (Distributed(attribute, place, isFromTemplate), DialectSet.All),
            "SchemaGen.ReferenceTableAttribute" => (new Distribution(null), DialectSet.All),
            "SchemaGen.MySqlEngineAttribute" => (Word(attribute, "engine", place) is { } engine ? new StorageEngine(engine) : null, MySqlFamily),
            "SchemaGen.MySqlCharsetAttribute" => (Charset(attribute, place) is { } charset ? new TableCharset(charset) : null, MySqlFamily),
            "SchemaGen.MySqlCollationAttribute" => (Collation(attribute, place) is { } collation ? new TableCollation(collation) : null, MySqlFamily),
            "SchemaGen.MySqlAutoIncrementStartAttribute" =>
                (Number(attribute, "start", 1, long.MaxValue, place) is { } start ? new AutoIncrementStart(start) : null, MySqlFamily),
            "SchemaGen.PostgreSqlInheritsAttribute" => (Inherited(attribute, place), DialectSet.PostgreSql),
            "SchemaGen.PostgreSqlUnloggedAttribute" => (new Unlogged(), DialectSet.PostgreSql),
            "SchemaGen.PostgreSqlFillFactorAttribute" =>
                (Number(attribute, "percent", 10, 100, place) is { } percent ? new FillFactor((int)percent) : null, DialectSet.PostgreSql),
            "SchemaGen.PostgreSqlExtensionAttribute" => (Named(attribute, "name", place) is { } extension ? new Extension(extension) : null, DialectSet.PostgreSql),
            "SchemaGen.OracleParallelAttribute" => (Number(attribute, "degree", 1, 1000, place) is { } degree ? new ParallelDegree((int)degree) : null, DialectSet.Oracle),
            "SchemaGen.SqlServerFilegroupAttribute" => (Named(attribute, "name", place) is { } group ? new Filegroup(group) : null, DialectSet.SqlServer),
            "SchemaGen.SqlServerMemoryOptimizedAttribute" => (new MemoryOptimized(attribute.Flag("SchemaOnly") == true), DialectSet.SqlServer),
            "SchemaGen.SqliteStrictAttribute" => (new Strict(), DialectSet.Sqlite),
            "SchemaGen.SqliteWithoutRowIdAttribute" => (new WithoutRowId(), DialectSet.Sqlite),
            _ => ((TableOption?)null, DialectSet.None),
        };
        if (product == DialectSet.None) return false;
        if (option is not null) Add(option, attribute.Dialects & product, product, place, isFromTemplate);
        return true;
    }

    // The class's own option of a kind replaces the template's, database by database.
    private void Add(TableOption option, DialectSet dialects, DialectSet product, Place place, bool isFromTemplate)
    {
        if (dialects == DialectSet.None)
        {
            _findings.Error(RuleIds.BadArgument, place, $"This counts for {SqlDialect.NamesOf(product)} only, and nothing of that is left; name it in Dialects, or remove the attribute");
            return;
        }

        var taken = option is Extension
            ? DialectSet.None
            : _options.Where(other => other.GetType() == option.GetType()).Aggregate(DialectSet.None, (set, other) => set | other.Dialects);
        if (!isFromTemplate && (taken & dialects) != DialectSet.None)
            _findings.Error(RuleIds.BadArgument, place, $"'{_name}' says so already for {SqlDialect.NamesOf(taken & dialects)}, in an attribute before this; keep one of the two");
        if ((dialects & ~taken) != DialectSet.None) _options.Add(option with { Dialects = dialects & ~taken, Place = place });
    }

    // What goes by a column that is left out goes with it.
    private Distribution? Distributed(AttributeDeclaration attribute, Place place, bool isFromTemplate) =>
        !IsByLeftOut(attribute, isFromTemplate) && ResolveColumn(attribute.Text("column") ?? "", place.At("column")) is { } column ? new Distribution(column) : null;

    private TableEncryption? Encryption(AttributeDeclaration attribute, Place place)
    {
        var key = attribute["KeyId"] is null ? 0 : Number(attribute, "KeyId", 0, int.MaxValue, place);
        return key is { } id ? new TableEncryption((EncryptionLevel)attribute.Number("level", 0), (int)id) : null;
    }

    private Tablespace? Tablespace(AttributeDeclaration attribute, Place place)
    {
        if (Named(attribute, "name", place) is not { } name) return null;
        return attribute["Indexes"] is TextConstant
            ? Named(attribute, "Indexes", place) is { } indexes ? new Tablespace(name, indexes) : null
            : new Tablespace(name);
    }

    private SystemVersioning? Versioning(AttributeDeclaration attribute, Place place)
    {
        var history = attribute["HistoryTable"] is TextConstant ? Named(attribute, "HistoryTable", place) : null;
        if (history is not null && string.Equals(history, _name.Name, StringComparison.OrdinalIgnoreCase))
        {
            _findings.Error(RuleIds.BadName, place.At("HistoryTable"), $"The former rows of '{_name}' need a table of their own; choose another name");
            return null;
        }

        if (PeriodColumn(attribute, "PeriodStart", "valid_from", place) is not { } start || PeriodColumn(attribute, "PeriodEnd", "valid_to", place) is not { } end) return null;
        if (!string.Equals(start, end, StringComparison.OrdinalIgnoreCase)) return new SystemVersioning(history, start, end);
        _findings.Error(RuleIds.DuplicateColumn, place.At("PeriodEnd"), $"The column '{end}' is the other end of the period already; name two");
        return null;
    }

    private string? PeriodColumn(AttributeDeclaration attribute, string argument, string orElse, Place place)
    {
        var name = attribute[argument] is TextConstant ? Named(attribute, argument, place) : orElse;
        if (name is null) return null;
        // A name that differs in case only is the same to the databases that have this.
        return (FindColumn(name) ?? _columns.Find(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase)))?.Name ?? name;
    }

    private Inheritance? Inherited(AttributeDeclaration attribute, Place place)
    {
        if (attribute["type"] is TypeConstant type)
        {
            AddParent(type, new ObjectName(type.MetadataName));
            return new Inheritance(new ObjectName(type.MetadataName));
        }

        if (Named(attribute, "table", place) is not { } table) return null;
        var name = table.IndexOf('.') is > 0 and var dot ? new ObjectName(table.Substring(dot + 1), table.Substring(0, dot)) : new ObjectName(table, _type.Naming.DefaultSchema);
        AddParent(null, name);
        return new Inheritance(name);

        void AddParent(TypeConstant? target, ObjectName name) =>
            _parents.Add(new TableReference(target, new ForeignKey { Columns = [], ReferencedTable = name, ReferencedColumns = [], Place = place }));
    }

    // A name that the database is given between quotes.
    private string? Named(AttributeDeclaration attribute, string argument, Place place)
    {
        var name = attribute.Text(argument) ?? "";
        CheckName(name, place.At(argument), attribute.Dialects);
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    // A word of MySQL's, which stands without quotes.
    private string? Word(AttributeDeclaration attribute, string argument, Place place)
    {
        var word = attribute.Text(argument) ?? "";
        if (word.Length is > 0 and <= 64 && word.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')) return word;
        _findings.Error(RuleIds.BadArgument, place.At(argument), $"'{SqlText.OnOneLine(word)}' cannot be the name of {(argument == "engine" ? "an engine" : argument == "charset" ? "a character set" : "a collation")}; it has letters, digits and underscores only");
        return null;
    }

    private string? Charset(AttributeDeclaration attribute, Place place)
    {
        var charset = Word(attribute, "charset", place);
        if (charset is null || Charsets.Contains(charset)) return charset;
        _findings.Error(RuleIds.BadArgument, place.At("charset"), $"'{charset}' is no character set of MySQL or MariaDB; name one such as utf8mb4 or latin1");
        return null;
    }

    // One begins with its character set; those of MariaDB that every set has begin with uca1400.
    private string? Collation(AttributeDeclaration attribute, Place place)
    {
        if (Word(attribute, "collation", place) is not { } collation) return null;
        var set = collation.IndexOf('_') is > 0 and var end ? collation.Substring(0, end) : "";
        if (collation.Equals(Binary, StringComparison.OrdinalIgnoreCase) || Charsets.Contains(set) || set.Equals("uca1400", StringComparison.OrdinalIgnoreCase)) return collation;
        _findings.Error(RuleIds.BadArgument, place.At("collation"), $"'{collation}' is no collation of MySQL or MariaDB; name one that begins with its character set, such as utf8mb4_unicode_ci");
        return null;
    }

    private long? Number(AttributeDeclaration attribute, string argument, long least, long most, Place place)
    {
        var number = attribute.Number(argument, long.MinValue);
        if (number >= least && number <= most) return number;
        _findings.Error(
            RuleIds.BadArgument,
            place.At(argument),
            most == long.MaxValue || most == int.MaxValue ? $"The number is {least.Invariant()} or more; name such a one" : $"The number is from {least.Invariant()} to {most.Invariant()}; name such a one");
        return null;
    }
}
