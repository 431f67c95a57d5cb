using System.Text;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    private const int LongestLiteral = 4000;

    // As in expressions, without line breaks. A literal takes 4,000 bytes; a longer text is put together as a CLOB.
    /// <inheritdoc/>
    public override string Literal(string text)
    {
        var pieces = Pieces(SqlText.WithoutNul(text)).Select(piece => new OracleExpressionWriter(Quote).WriteValue(new TextLiteral(piece))).ToArray();
        return pieces.Length == 1 ? pieces[0] : string.Join(" || ", pieces.Select(piece => "TO_CLOB(" + piece + ")"));
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        var bytes = 0;
        for (var end = 0; end < text.Length;)
        {
            var step = char.IsHighSurrogate(text[end]) ? 2 : 1;
            var size = Encoding.UTF8.GetByteCount(text.Substring(end, step));
            if (bytes + size > LongestLiteral)
            {
                yield return text.Substring(start, end - start);
                start = end;
                bytes = 0;
            }

            bytes += size;
            end += step;
        }

        yield return text.Substring(start);
    }
}
