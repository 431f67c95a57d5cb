using System.Globalization;

namespace SchemaGen.Model.Dialects.Sqlite;

// Types of other databases, as texts, numbers and bytes with checks. There are no regular expressions; GLOB tells letter case
// apart and has classes of characters, but no repetition.
public sealed partial class SqliteDialect
{
    private static string NativeTypeName(Column column) => column.Type switch
    {
        CaseInsensitiveTextType when column.Collation is null => "TEXT COLLATE NOCASE",
        BitType { Form: not ValueForm.Text } or YearType => "INTEGER",
        RowVersionType or VectorType or GeometryType => "BLOB",
        _ => "TEXT",
    };

    // GLOB, length and json_valid read no further than to a character 0, which none of these forms has.
    private string? NativeCondition(Column column) =>
        FormCondition(column) is { } form ? $"{form} AND instr({Quote(column.Name)}, char(0)) = 0" : OtherCondition(column);

    private string? FormCondition(Column column)
    {
        var name = Quote(column.Name);
        return column.Type switch
        {
            JsonType => $"json_valid({name})",
            ArrayType => $"json_valid({name}) AND json_type({name}) = 'array'",
            HstoreType => $"json_valid({name}) AND json_type({name}) = 'object'",
            BitType { Form: ValueForm.Text } bits => $"length({name}) = {bits.Length.Invariant()} AND {name} NOT GLOB '*[^01]*'",
            UlidType => $"length({name}) = 26 AND {name} GLOB '[0-7]*' AND {name} NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'",
            IpAddressType => $"length({name}) <= {IpAddressType.Longest.Invariant()} AND {name} GLOB '*[:.]*' AND {name} NOT GLOB '*[^0-9A-Fa-f:.]*'",
            CidrType => $"length({name}) <= 49 AND {name} GLOB '*[:.]*/[0-9]*' AND {name} NOT GLOB '*[^0-9A-Fa-f:./]*'",
            MacAddressType => $"{name} GLOB '" + string.Join(":", Enumerable.Repeat("[0-9a-f][0-9a-f]", 6)) + "'",
            LTreeType => $"length({name}) <= {LTreeType.LongestPath.Invariant()} AND {name} NOT GLOB '*[^A-Za-z0-9_.]*' "
                + $"AND {name} NOT GLOB '.*' AND {name} NOT GLOB '*.' AND {name} NOT GLOB '*..*'",
            _ => null,
        };
    }

    private string? OtherCondition(Column column)
    {
        var name = Quote(column.Name);
        return column.Type switch
        {
            CaseInsensitiveTextType text => $"length({name}) <= {text.Length.Invariant()}",
            BitType { Length: < 64 } bits => $"{name} BETWEEN 0 AND {bits.Greatest.ToString(CultureInfo.InvariantCulture)}",
            BitType => $"typeof({name}) IN ('integer', 'null')",
            YearType => $"{name} BETWEEN 1901 AND 2155",
            SetType set => OnlyItems(name, set),
            RowVersionType => $"length({name}) = 8",
            VectorType vector => $"typeof({name}) IN ('blob', 'null') AND length({name}) = {vector.Bytes.Invariant()}",
            RangeType => IsRange(name),
            GeometryType { Kind: GeometryKind.Geometry } => $"substr({name}, 1, 1) IN (x'00', x'01')",
            // Well-known binary: the order of the bytes, and the number of the kind in it.
            GeometryType shape => $"substr({name}, 1, 5) IN (x'010{(int)shape.Kind}000000', x'000000000{(int)shape.Kind}')",
            _ => null,
        };
    }

    /// <inheritdoc/>
    protected override string JoinTexts(params string[] texts) => string.Join(" || ", texts);
}
