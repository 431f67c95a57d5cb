using System.Globalization;
using System.Text;
using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Names and literals.
public abstract partial class MySqlFamilyDialect
{
    private const int TableCommentLength = 2048;
    private const int ColumnCommentLength = 1024;

    // A table is a file, and so is a partition: its encoded name, with what the server adds, has to stay within 255 bytes.
    private const int FileNameLength = 200;
    private const int GreatestEncoding = 5;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    protected override string OpenQuote => "`";

    /// <inheritdoc/>
    protected override string CloseQuote => "`";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OwnIndexNames { get; } = ["PRIMARY", "GEN_CLUST_INDEX"];

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(64, InBytes: false);

    // A name is of the basic multilingual plane and does not end in a blank: other characters are written as their number.
    /// <inheritdoc/>
    public override string Fold(string name)
    {
        var clean = SqlText.WithoutControls(name);
        if (!HasSurrogate(clean) && !(clean.Length > 0 && char.IsWhiteSpace(clean[clean.Length - 1]))) return NameLimit.Shorten(clean);
        var text = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (char.IsHighSurrogate(clean[i])) text.Append('u').Append(char.ConvertToUtf32(clean[i], clean[++i]).ToString("x", Culture));
            else text.Append(clean[i]);
        }

        for (var i = text.Length - 1; i >= 0 && char.IsWhiteSpace(text[i]); i--) text[i] = '_';
        return NameLimit.Shorten(text.ToString());
    }

    private static bool HasSurrogate(string text)
    {
        foreach (var character in text)
            if (char.IsSurrogate(character))
                return true;
        return false;
    }

    /// <inheritdoc/>
    public override string TableName(ObjectName name) => FoldFile(name.Name);

    /// <inheritdoc/>
    public override string QuoteTable(ObjectName name) =>
        name.Schema is null ? QuoteFile(name.Name) : QuoteFile(name.Schema) + "." + QuoteFile(name.Name);

    private string QuoteFile(string name) => Quote(FoldFile(name));

    private string FoldFile(string name)
    {
        var folded = Fold(name);
        if (folded.Length * GreatestEncoding <= FileNameLength) return folded;
        for (var length = NameLimit.Length; EncodedLength(folded) > FileNameLength; length--)
            folded = new NameLimit(length, InBytes: false).Shorten(Fold(name));
        return folded;
    }

    // Anything but letters and digits of ASCII and the underscore takes up to five bytes: @4e00.
    private static int EncodedLength(string name) =>
        name.Sum(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? 1 : GreatestEncoding);

    /// <inheritdoc/>
    public override string Literal(string text) => MySqlText.Literal(text);

    // A comment admits no bytes. A doubled backslash can end the text under neither setting; under NO_BACKSLASH_ESCAPES it is
    // kept as two.
    private static string CommentLiteral(string text, int length)
    {
        text = SqlText.WithoutNul(text);
        if (text.Length > length)
        {
            var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
            text = text.Substring(0, end) + "…";
        }

        return "'" + text.Replace("\\", "\\\\").Replace("'", "''") + "'";
    }
}
