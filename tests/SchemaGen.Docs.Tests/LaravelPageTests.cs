using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;
using SchemaGen.Package.Tests;

namespace SchemaGen.Docs.Tests;

/// <summary>The page for those who come from Laravel-style migrations is printed from the product.</summary>
public sealed class LaravelPageTests
{
    private const string Introduction =
        """
        # Coming from Laravel-style migrations

        A migration there is a function that calls a builder; here the class says what the table is, and the compiler writes the migration of each
        database. Each call below stands beside its attribute and what that becomes: the statements, or the lines of the table's own, that are there
        because of it. `[SchemaTable]` is on every class and left out here.

        ## Step by step

        1. A project, the package, and the command:

        ```bash
        dotnet new console --name Shop
        cd Shop
        dotnet add package SchemaGen
        dotnet tool install --global SchemaGen.Tool
        ```

        2. The databases that it ships to, in a file such as `Targets.cs`:

        ```csharp
        using SchemaGen;

        [assembly: SchemaTarget(Dialect.Sqlite)]
        ```

        3. The class of a table, from a template or without one. The columns of your own are properties, as below.

        ```bash
        schemagen make blog-post posts
        schemagen make table comments
        ```

        4. Apply, look at it, take the last one back:

        ```bash
        schemagen migrate --connection "Data Source=shop.db"
        schemagen status --connection "Data Source=shop.db"
        schemagen rollback --connection "Data Source=shop.db"
        ```
        """;

    private const string Commands =
        """

        ## The command line

        [The command](tool.md) makes a class where the other makes a migration; the compiler writes the migration. A name in lower case is a
        table's, and the class is called after it: `products` makes `Product`.
        """;

    [Fact]
    public void The_page_is_printed_from_the_product()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        foreach (var (title, note, calls) in LaravelCalls.Chapters)
        {
            text.Append("\n## ").Append(title).Append('\n');
            if (note.Length > 0) text.Append('\n').Append(note).Append('\n');
            foreach (var call in calls) Print(text, call);
        }

        text.Append(Commands.ReplaceLineEndings("\n")).Append("\n\n| there | here |\n|---|---|\n");
        foreach (var command in LaravelCommand.All) text.Append($"| `{command.Call}` | `{command.Counterpart}` |\n");
        Document.Matches("docs/coming-from-laravel.md", text.ToString());
    }

    private static void Print(StringBuilder text, LaravelCall call)
    {
        var code = call.Attribute.Length > 0 ? $"[{call.Attribute}]" : call.Member;
        text.Append($"\n### `{call.Call}`\n\n```csharp\n").Append(call.Beside.Length > 0 ? call.Beside + "\n" : "").Append(code).Append("\n```\n");
        if (call.Note.Length > 0) text.Append('\n').Append(call.Note).Append('\n');
        var with = Tables(call, isWith: true);
        var without = Tables(call, isWith: false);
        var groups = SqlDialect.All
            .Select(dialect => (dialect.DisplayName, Sql: Difference(with[dialect], without[dialect])))
            .GroupBy(entry => entry.Sql, entry => entry.DisplayName);
        text.Append("\n```sql\n");
        foreach (var group in groups) text.Append("-- ").Append(string.Join(", ", group)).Append('\n').Append(group.Key.Length > 0 ? group.Key : "-- nothing\n");
        text.Append("```\n");
    }

    // The statements that are new, and of the table's own the lines that are.
    private static string Difference(IReadOnlyList<string> with, IReadOnlyList<string> without)
    {
        var known = without.SelectMany(Lines).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var statement in with.Except(without))
        {
            var isTable = without.Any(other => Lines(other).First() == Lines(statement).First());
            foreach (var line in isTable ? Lines(statement).Where(line => !known.Contains(line)) : statement.Split('\n').Select(line => line.TrimEnd()))
                text.Append(isTable ? "    " + line.Trim() : line).Append('\n');
            if (!isTable) text.Length--;
            if (!isTable) text.Append(statement.EndsWith(';') ? "\n" : ";\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(string statement) => statement.Split('\n').Select(line => line.TrimEnd().TrimEnd(','));

    private static Dictionary<SqlDialect, IReadOnlyList<string>> Tables(LaravelCall call, bool isWith)
    {
        var attributes = "[SchemaTable" + (isWith && call.Attribute.Length > 0 ? ", " + call.Attribute : "") + "]";
        var id = isWith && call.Member.Contains(" Id {", StringComparison.Ordinal) ? "" : "public long Id { get; set; }";
        var schema = Example.Read(
            $"using SchemaGen;\n{string.Concat(SqlDialect.All.Select(dialect => $"[assembly: SchemaTarget(Dialect.{dialect.Flag})]\n"))}namespace Shop;\n{call.Beside}\n{attributes} public partial class Record {{ {id} {call.Needs} {(isWith ? call.Member : "")} }}");
        Assert.Equal([], schema.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => call.Call + ": " + finding.Message));
        var table = schema.Tables.Single(candidate => candidate.Model.Class.Name == "Record");
        return SqlDialect.All.ToDictionary(
            dialect => dialect,
            dialect => (IReadOnlyList<string>)[.. dialect.Write(table.MigrationFor(new SchemaTarget(dialect)), new SchemaTarget(dialect)).Up.Select(statement => statement.Text)]);
    }
}
