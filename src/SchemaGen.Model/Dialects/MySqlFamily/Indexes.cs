using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

public abstract partial class MySqlFamilyDialect
{
    // A key's column may have 3,072 bytes, at four bytes a character.
    private const int LongestKeyText = 768;
    private const int LongestKeyBinary = 3072;
    private const int PrefixLength = 255;

    /// <inheritdoc/>
    protected override IEnumerable<string> KeyParts(IndexColumn column, Index index, TablePlan plan) =>
        [Quote(column.Name) + Prefix(index, plan.Table.FindColumn(column.Name)) + (column.IsDescending ? " DESC" : "")];

    // The beginning of a long text serves an ordinary index; to a unique one it would mean something else.
    private static string Prefix(Index index, Column? column)
    {
        var isLong = column?.Type switch
        {
            StringType text => text.Length > LongestKeyText,
            CharType text => text.Length > LongestKeyText,
            BinaryType binary => binary.Length is not <= LongestKeyBinary,
            TextType or MediumTextType or XmlType => true,
            CaseInsensitiveTextType text => text.Length > LongestKeyText,
            VectorType vector => vector.Bytes > LongestKeyBinary,
            _ => false,
        };
        return isLong && !index.IsUnique ? "(" + PrefixLength.Invariant() + ")" : "";
    }
}
