using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace SchemaGen.Tool.Output;

/// <summary>Where a command writes to: text for people, or one JSON document. Passwords reach neither.</summary>
/// <param name="isJson">Whether it is JSON.</param>
internal sealed class Report(bool isJson)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether what is written is one JSON document.</summary>
    public bool IsJson => isJson;

    /// <summary>Whether a person sees what is written while it is.</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    /// <summary>A line for people; nothing where JSON is asked for.</summary>
    public void Line(string text)
    {
        if (!isJson)
            Console.Out.WriteLine(Secrets.Hide(text));
    }

    /// <summary>The document; nothing where text is asked for.</summary>
    public void Document(JsonNode document)
    {
        if (isJson)
            Console.Out.WriteLine(Secrets.Hide(document.ToJsonString(Indented)));
    }

    /// <summary>A table for people, with borders in a terminal and plain columns elsewhere.</summary>
    public void Table(string[] headings, IReadOnlyList<string[]> rows)
    {
        if (isJson)
            return;

        if (IsTerminal)
            Draw(headings, rows);
        else
            foreach (var row in rows)
                Line(Plain(row, rows));
    }

    /// <summary>The one line that says what went wrong, on the error output.</summary>
    public static void Fault(string message, IReadOnlyList<string> details)
    {
        foreach (var detail in details)
            Console.Error.WriteLine(Secrets.Hide(detail));

        Console.Error.WriteLine(Secrets.Hide("schemagen: " + message.ReplaceLineEndings(" ").Trim()));
    }

    private static void Draw(string[] headings, IReadOnlyList<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));

        foreach (var row in rows)
            table.AddRow(row.Select(cell => (Spectre.Console.Rendering.IRenderable)new Text(Secrets.Hide(cell))));

        AnsiConsole.Write(table);
    }

    private static string Plain(string[] row, IReadOnlyList<string[]> rows)
    {
        var line = "";
        for (var i = 0; i < row.Length; i++)
            line += i == row.Length - 1 ? row[i] : row[i].PadRight(rows.Max(other => other[i].Length) + 2);

        return line.TrimEnd();
    }
}
