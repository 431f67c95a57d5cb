using SchemaGen.Model.Dialects;

namespace SchemaGen.Generators.Writers;

/// <summary>
/// Writes the SQL that creates a table as the remarks of its migration, which an editor shows over the names of what is generated. It stands there
/// alone, and the class of constants takes it over by reference: the text of all declared databases is bounded, so that neither the build nor a keystroke
/// pays for a large table.
/// </summary>
internal static class ScriptRemarks
{
    private const int GreatestLength = 4000;
    private const string Kind = "up CreateTable ";

    /// <summary>Writes the remarks from statements in the form of <see cref="StatementText"/>.</summary>
    public static void Write(CodeWriter code, string statements)
    {
        var scripts = new List<(string Database, string Sql)>();
        for (var start = 0; start < statements.Length;)
        {
            var end = statements.IndexOf('\n', start);
            var space = statements.IndexOf(' ', start);
            var length = LengthAt(statements, space + 1, end);
            if (CreationIn(statements, end + 1, end + 1 + length) is { } sql) scripts.Add((NameOf(statements.Substring(start, space - start)), sql));
            start = end + 1 + length;
        }

        if (scripts.Count == 0) return;
        code.Line("/// <remarks>");
        foreach (var (database, sql) in scripts)
        {
            code.Line("/// <para>" + database + "</para>");
            code.Line("/// <code>");
            WriteLines(code, sql, GreatestLength / scripts.Count);
            code.Line("/// </code>");
        }

        code.Line("/// </remarks>");
    }

    private static void WriteLines(CodeWriter code, string sql, int left)
    {
        for (var start = 0; start < sql.Length;)
        {
            var end = sql.IndexOf('\n', start);
            if (end < 0) end = sql.Length;
            left -= end - start;
            if (left < 0)
            {
                code.Line("/// …");
                return;
            }

            code.Line("/// " + CSharpText.Comment(sql.Substring(start, end - start)));
            start = end + 1;
        }
    }

    // The first statement that makes a table; its length is the last number before the name.
    private static string? CreationIn(string statements, int start, int end)
    {
        while (start < end)
        {
            if (string.CompareOrdinal(statements, start, "up ", 0, 3) != 0) return null;
            var line = statements.IndexOf('\n', start);
            var isCreation = string.CompareOrdinal(statements, start, Kind, 0, Kind.Length) == 0;
            if (StatementLength(statements, start, line) is not { } length) return null;
            if (isCreation) return statements.Substring(line + 1, length);
            start = line + 1 + length + 1;
        }

        return null;
    }

    // Behind the direction and the kind stand words of which "undoes" has a number of its own.
    private static int? StatementLength(string statements, int start, int end)
    {
        var isOther = false;
        for (var at = start; at < end;)
        {
            var space = statements.IndexOf(' ', at, end - at);
            if (space < 0) space = end;
            if (char.IsDigit(statements[at]) && !isOther) return LengthAt(statements, at, space);
            isOther = space - at == 6 && string.CompareOrdinal(statements, at, "undoes", 0, 6) == 0;
            at = space + 1;
        }

        return null;
    }

    private static int LengthAt(string text, int start, int end)
    {
        var number = 0;
        for (var i = start; i < end; i++) number = (number * 10) + (text[i] - '0');
        return number;
    }

    private static string NameOf(string dialect)
    {
        foreach (var known in SqlDialect.All)
            if (known.Name == dialect)
                return known.DisplayName;
        return dialect;
    }
}
