using System.Text;

namespace SchemaGen.Model.Expressions;

/// <summary>A path into a JSON document that means the same on every database: <c>$.address."post code"[0]</c>.</summary>
/// <remarks>
/// A name may hold any character but double quotes, backslashes and control characters: SQLite finds a key only as it is
/// written in the document, and databases escape those three differently.
/// </remarks>
/// <param name="Steps">The way from the document to the value, one step at least.</param>
public sealed record JsonPath(EquatableArray<JsonStep> Steps)
{
    /// <summary>How many steps a path may have.</summary>
    public const int StepLimit = 50;

    private const string Example = "write one such as '$.address.\"post code\"[0]'";

    /// <summary>The path as all databases but their quotes write it: plain names plain, all others between double quotes.</summary>
    public string Text => TextOf(Steps.Count);

    /// <summary>The path as far as the first steps go.</summary>
    public string TextOf(int steps)
    {
        var text = new StringBuilder("$");
        foreach (var step in Steps.Take(steps))
            _ = step.Name is null ? text.Append('[').Append(step.Index.Invariant()).Append(']')
                : IsPlain(step.Name) ? text.Append('.').Append(step.Name)
                : text.Append(".\"").Append(step.Name).Append('"');
        return text.ToString();
    }

    /// <summary>Reads a path. There is either a path or what is wrong with the text, with its place in it.</summary>
    public static (JsonPath? Path, ExpressionError? Error) Read(string text)
    {
        if (text.Length == 0 || text[0] != '$') return Fault("A JSON path begins with '$', the document; " + Example, 0, Math.Min(text.Length, 1));
        var steps = new List<JsonStep>();
        for (var position = 1; position < text.Length;)
        {
            var start = position;
            if (steps.Count == StepLimit) return Fault($"A JSON path has {StepLimit.Invariant()} steps at most; shorten it", start, text.Length - start);
            if (text[position] == '[')
            {
                var close = text.IndexOf(']', position);
                var digits = close < 0 ? "" : text.Substring(position + 1, close - position - 1);
                if (digits.Length is 0 or > 6 || !digits.All(digit => digit is >= '0' and <= '9'))
                    return Fault("Between brackets stands the number of an element, from 0; " + Example, start, (close < 0 ? text.Length : close + 1) - start);
                steps.Add(new JsonStep(null, int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)));
                position = close + 1;
            }
            else if (text[position] == '.' && position + 1 < text.Length && text[position + 1] == '"')
            {
                var close = text.IndexOf('"', position + 2);
                if (close < 0) return Fault("The name that begins here is not closed; add '\"'", position + 1, text.Length - position - 1);
                var name = text.Substring(position + 2, close - position - 2);
                if (name.Length == 0 || name.Any(character => character == '\\' || char.IsControl(character)))
                    return Fault(
                        "The name of a JSON value has characters, and no backslash or control character, which databases read differently; "
                        + "take another name in the document",
                        position + 1,
                        close - position);
                steps.Add(new JsonStep(name, 0));
                position = close + 1;
            }
            else
            {
                var end = position + 1;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
                var isName = text[position] == '.' && end > position + 1 && !char.IsDigit(text[position + 1]);
                if (!isName)
                    return Fault(
                        "After this a JSON path goes on with '.name', '.\"any name\"' or '[0]'; " + Example, start, Math.Max(end - start, 1));
                steps.Add(new JsonStep(text.Substring(position + 1, end - position - 1), 0));
                position = end;
            }
        }

        return steps.Count > 0 ? (new JsonPath([.. steps]), null) : Fault("The path names the whole document; name a value in it, as in '$.name'", 0, 1);
    }

    private static (JsonPath?, ExpressionError?) Fault(string message, int start, int length) => (null, new ExpressionError(message, start, length));

    private static bool IsPlain(string name) =>
        name[0] is not (>= '0' and <= '9')
        && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}

/// <summary>A step of a path: to the value of a name, or to an element of a list.</summary>
/// <param name="Name">The name; <see langword="null"/> for an element.</param>
/// <param name="Index">The number of the element, from 0.</param>
public sealed record JsonStep(string? Name, int Index);

/// <summary>
/// <c>json(document, '$.path')</c>: a value of a JSON document as text. Null where there is none, where it is JSON's null, and where
/// it is an object or a list; <c>true</c> and <c>false</c> are these words.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Path">Which value.</param>
public sealed record JsonText(Expression Document, JsonPath Path) : Expression
{
    internal override Expression MapChildren(Func<Expression, Expression> change) => this with { Document = change(Document) };
}
