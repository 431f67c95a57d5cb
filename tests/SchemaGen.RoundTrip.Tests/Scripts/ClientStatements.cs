using System.Text;

namespace SchemaGen.RoundTrip.Tests.Scripts;

/// <summary>What a client sends of a script, by its own rules for where a statement ends.</summary>
internal static class ClientStatements
{
    public static List<string> OfSqlcmd(string[] lines)
    {
        var batches = new List<string>();
        var batch = new StringBuilder();
        foreach (var line in lines.Where(line => !line.StartsWith(':')))
            if (line == "GO")
                batches.Add(Taken(batch));
            else
                batch.Append(line).Append('\n');

        Assert.Equal("", Taken(batch).Trim());
        return batches;
    }

    public static List<string> OfMySql(string[] lines)
    {
        var statements = new List<string>();
        var statement = new StringBuilder();
        var delimiter = ";";
        foreach (var line in lines)
            if (line.StartsWith("DELIMITER ", StringComparison.Ordinal))
                delimiter = line["DELIMITER ".Length..];
            else if (!line.StartsWith("-- ", StringComparison.Ordinal) || statement.Length > 0)
            {
                statement.Append(line).Append('\n');
                if (line.EndsWith(delimiter, StringComparison.Ordinal) && (delimiter != ";" || IsOutsideOfText(statement)))
                    statements.Add(Taken(statement).TrimEnd()[..^delimiter.Length]);
            }

        Assert.Equal("", Taken(statement).Trim());
        return [.. statements.Where(text => text.Length > 0)];
    }

    // SQL*Plus ends a block at a slash alone, and anything else at a semicolon.
    public static List<string> OfSqlPlus(string[] lines)
    {
        var statements = new List<string>();
        var statement = new StringBuilder();
        foreach (var line in lines)
        {
            if (statement.Length == 0 && (line.Length == 0 || line.StartsWith("-- ", StringComparison.Ordinal) || line.StartsWith("SET ", StringComparison.Ordinal) || line.StartsWith("WHENEVER ", StringComparison.Ordinal)))
                continue;

            if (line == "/")
                statements.Add(Taken(statement));
            else
            {
                statement.Append(line).Append('\n');
                if (!statement.ToString().StartsWith("DECLARE", StringComparison.Ordinal) && line.EndsWith(';'))
                    statements.Add(Taken(statement).TrimEnd()[..^1]);
            }
        }

        Assert.Equal(0, statement.Length);
        return statements;
    }

    private static bool IsOutsideOfText(StringBuilder statement)
    {
        var text = statement.ToString().Replace("\\\\", "", StringComparison.Ordinal).Replace("\\'", "", StringComparison.Ordinal);
        return text.Count(one => one == '\'') % 2 == 0;
    }

    private static string Taken(StringBuilder text)
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }
}
