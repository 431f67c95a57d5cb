using System.Globalization;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// The server takes rows of 65,535 bytes, not counting what large objects have outside; InnoDB keeps two rows in a page of 16 KB, and of
// texts that may have more than 255 bytes no more than where they are.
public abstract partial class MySqlFamilyDialect
{
    private const int LongestRow = 65_535;
    private const int LongestRowInPage = 8_125;
    private const int HeaderInPage = 18;
    private const int RowNumber = 6;
    private const int Pointer = 21;
    private const int LargeObject = 12;
    private const int LongestInside = 255;

    /// <inheritdoc/>
    public override RowExcess? ExcessOf(TablePlan plan)
    {
        if (plan.Table.Columns.Count * (long)LongestText * BytesOfCharacter <= LongestRow || !CharsetOf(plan.Table).Equals(DefaultCharset, StringComparison.OrdinalIgnoreCase)) return null;
        var sizes = new List<ColumnSize>(plan.Table.Columns.Count);
        var (row, page, nullable) = (0L, HeaderInPage + (plan.Table.PrimaryKey is null ? (long)RowNumber : 0), 0);
        foreach (var column in plan.Table.Columns)
        {
            if (column.Computation is { IsStored: false }) continue;
            var size = SizeOf(column, TypeName(column, plan));
            sizes.Add(size);
            row += size.InRow;
            page += size.InPage;
            if (column.IsNullable) nullable++;
        }

        row += (nullable + 7) / 8;
        page += (nullable + 7) / 8;
        if (row > LongestRow)
            return new RowExcess(row, LongestRow, "a row", TextsToMove(sizes, plan.Table, size => size.InRow - LargeObject, row - LongestRow));
        return page > LongestRowInPage && IsInnoDb(plan.Table)
            ? new RowExcess(page, LongestRowInPage, "a row, beside the texts of more than 255 bytes,", TextsToMove(sizes, plan.Table, size => size.InPage - Pointer, page - LongestRowInPage))
            : null;
    }

    // The longest first that are in no key; none where they are not enough.
    private static EquatableArray<string> TextsToMove(List<ColumnSize> sizes, Table table, Func<ColumnSize, int> saved, long excess)
    {
        var texts = new List<string>();
        foreach (var size in sizes.Where(size => size.Column is { Type: StringType, Place.Member: not null } && !IsInKey(size.Column.Name, table)).OrderByDescending(saved))
        {
            if (excess <= 0 || saved(size) <= 0) break;
            texts.Add(size.Column.Place.Member!);
            excess -= saved(size);
        }

        return excess <= 0 ? texts.ToEquatableArray() : [];
    }

    private static bool IsInKey(string column, Table table) =>
        table.PrimaryKey?.Columns.Contains(column) == true
        || table.Indexes.Any(index => index.Columns.Any(part => part.Name == column) || index.Include.Contains(column))
        || table.ForeignKeys.Any(key => key.Columns.Contains(column));

    // Never more than it is: a table that fits is no finding.
    private static ColumnSize SizeOf(Column column, string type)
    {
        var end = type.IndexOfAny(['(', ' ']);
        var first = end >= 0 && type[end] == '(' ? Number(type, end + 1) : 0;
        switch (end < 0 ? type : type.Substring(0, end))
        {
            case "VARCHAR":
                return Varying(first * (IsOfBytes(column, type) ? 1 : BytesOfCharacter));
            case "VARBINARY":
                return Varying(first);
            case "CHAR" or "BINARY":
                return new(column, first, first);
            case "LONGTEXT" or "LONGBLOB" or "MEDIUMTEXT" or "JSON":
                return new(column, LargeObject, Pointer);
            case "UUID":
                return new(column, 16, 16);
            case "BIGINT" or "DOUBLE" or "DATETIME":
                return new(column, 8, 8);
            case "INT":
                return new(column, 4, 4);
            case "DATE":
                return new(column, 3, 3);
            case "SMALLINT":
                return new(column, 2, 2);
            case "DECIMAL":
                var scale = Number(type, type.IndexOf(',') + 1);
                var bytes = BytesOfDigits(first - scale) + BytesOfDigits(scale);
                return new(column, bytes, bytes);
            default:
                return new(column, 1, 1);
        }

        ColumnSize Varying(int most) => most > LongestInside ? new(column, most + 2, Pointer) : new(column, most + 1, most + 1);
    }

    private static bool IsOfBytes(Column column, string type) =>
        type.Contains(" ascii ") || (column.Collation is { } collation && !collation.StartsWith(DefaultCharset, StringComparison.OrdinalIgnoreCase));

    private static int Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        return int.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // Nine digits lie in four bytes, and fewer in half as many as they are.
    private static int BytesOfDigits(int digits) => (digits / 9 * 4) + (((digits % 9) + 1) / 2);

    private readonly record struct ColumnSize(Column Column, int InRow, int InPage);
}
