using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

public abstract partial class MySqlFamilyDialect
{
    // A key's column may have 3,072 bytes, at four bytes a character.
    private const int LongestKey = 3072;
    private const int BytesOfCharacter = 4;
    private const int LongestKeyText = LongestKey / BytesOfCharacter;
    private const int PrefixLength = 255;

    /// <inheritdoc/>
    protected override IEnumerable<string> KeyParts(IndexColumn column, Index index, TablePlan plan) =>
        [Quote(column.Name) + Prefix(index, plan.Table.FindColumn(column.Name)) + (column.IsDescending ? " DESC" : "")];

    /// <inheritdoc/>
    protected override string KeyList(Index index, TablePlan plan)
    {
        var key = index.Key is null ? base.KeyList(index, plan) : ExpressionKey(index, plan);
        return HasMark(index) ? key + ", " + Mark(index, plan) : key;
    }

    // There is no WHERE: the key holds the mark, where it is unique.
    /// <inheritdoc/>
    protected override string IndexSuffix(Index index, TablePlan plan) => index.IsInvisible ? " " + Invisible : "";

    // An index of all rows finds some of them as well. A unique key of some has one part more, which is NULL for all others: two
    // keys with a NULL never count as equal.
    private protected static bool HasMark(Index index) => index is { IsUnique: true, Condition: not null };

    /// <summary>The part of a unique key that is 1 for the rows that it is about, and NULL for the others.</summary>
    protected abstract string Mark(Index index, TablePlan plan);

    /// <summary>The mark's value.</summary>
    protected string MarkValue(Index index, TablePlan plan) =>
        "CASE WHEN " + RenderCondition(index.Condition!, plan.Target) + " THEN 1 END";

    /// <summary>The part of a key that is an expression.</summary>
    protected abstract string ExpressionKey(Index index, TablePlan plan);

    /// <inheritdoc/>
    public override Capability SupportsCondition(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        HasMark(index) && ReadsNumbered(index.Condition!, columns)
            ? Capability.No(DisplayName + " computes nothing from a column that it numbers", "name another column in the condition")
            : base.SupportsCondition(index, columns, target);

    /// <inheritdoc/>
    public override Capability SupportsExpression(Index index, EquatableArray<Column> columns, SchemaTarget target)
    {
        var key = index.Key!;
        if (ReadsNumbered(key.Expression, columns))
            return Capability.No(DisplayName + " computes nothing from a column that it numbers", "index the column itself");
        if (key.Expression is not RawSql && key.Type == ExpressionType.Text && !(key.Expression.LongestText(columns) <= LongestKeyText))
            return Capability.No(
                DisplayName + " keeps no text of more than " + LongestKeyText.Invariant() + " characters in an index, which this one may have",
                "give the columns a length");
        return base.SupportsExpression(index, columns, target);
    }

    /// <inheritdoc/>
    public override Capability SupportsCheck(CheckConstraint check, EquatableArray<Column> columns, SchemaTarget target) =>
        ReadsNumbered(check.Condition, columns)
            ? Capability.No(DisplayName + " checks nothing about a column that it numbers", "check it in the application")
            : base.SupportsCheck(check, columns, target);

    /// <inheritdoc/>
    public override Capability SupportsComputation(Expression expression, EquatableArray<Column> columns, SchemaTarget target) =>
        ReadsNumbered(expression, columns)
            ? Capability.No(DisplayName + " computes nothing from a column that it numbers", "compute it in the application, or leave the column out there with Except")
            : base.SupportsComputation(expression, columns, target);

    private static bool ReadsNumbered(Expression expression, EquatableArray<Column> columns) =>
        expression.Columns().Any(name => columns.Any(column => column.Name == name && column.Identity is not null));

    // The beginning of a long text serves an ordinary index; to a unique one it would mean something else.
    private static string Prefix(Index index, Column? column) =>
        column is not null && BytesInKey(column) > LongestKey && !index.IsUnique ? "(" + PrefixLength.Invariant() + ")" : "";

    /// <inheritdoc/>
    public override Capability SupportsKeyOf(IReadOnlyList<Column> key, IReadOnlyList<Column> included, Index? index, SchemaTarget target)
    {
        var isWhole = index is null or { IsUnique: true };
        if (index?.Method is ColumnstoreMethod || index?.Key is not null) return Capability.Yes;
        // What another database keeps beside a key is part of it here.
        if (!isWhole && included.Select(column => SupportsKey(column, index, target)).OfType<Capability.Missing>().FirstOrDefault() is { } beside) return beside;
        if (isWhole && key.FirstOrDefault(column => BytesInKey(column) > LongestKey) is { } tooLong)
            return Capability.No(
                DisplayName + " keeps no value of more than " + LongestKey.Invariant() + " bytes in a key, which " + tooLong.Name + " may have",
                "give the column at most " + LongestKeyText.Invariant() + " characters, or make a hash of it the key");
        var bytes = (isWhole ? key : key.Concat(included)).Sum(column => BytesInKey(column) is var whole && whole > LongestKey ? PrefixLength * BytesOfCharacter : whole);
        return bytes > LongestKey
            ? Capability.No(
                DisplayName + " keeps no more than " + LongestKey.Invariant() + " bytes in a key, and its columns may have " + bytes.Invariant(),
                "give the columns shorter lengths, or leave one out")
            : Capability.Yes;
    }

    // The most that a value takes; text of Latin letters and digits only takes a byte a character.
    private static long BytesInKey(Column column) => column.Type switch
    {
        StringType text => (long)text.Length * BytesOfCharacter,
        CharType text => (long)text.Length * BytesOfCharacter,
        CaseInsensitiveTextType text => (long)text.Length * BytesOfCharacter,
        EnumType list => IsNative(list) ? 2 : (long)list.LongestValue * BytesOfCharacter,
        BinaryType binary => binary.Length ?? long.MaxValue,
        VectorType vector => vector.Bytes,
        TextType or MediumTextType or XmlType or JsonType => long.MaxValue,
        RawType raw => IsLongText(raw) ? long.MaxValue : 8,
        LTreeType => LTreeType.LongestPath,
        RangeType => 200,
        DecimalType number => (number.Precision / 2) + 2,
        UuidType => 36,
        CidrType or IpAddressType or MacAddressType or UlidType => 49,
        _ => 8,
    };

    // Of the types in the database's own words, those of which a key takes a beginning only.
    private static bool IsLongText(RawType raw)
    {
        var name = raw.Text.Split('(', ' ')[0];
        return name.EndsWith("TEXT", StringComparison.OrdinalIgnoreCase) || name.EndsWith("BLOB", StringComparison.OrdinalIgnoreCase);
    }
}
