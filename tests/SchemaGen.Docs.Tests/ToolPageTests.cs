using System.CommandLine;
using System.Text;
using SchemaGen.Tool;
using SchemaGen.Tool.Commands;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of the command is printed from its commands.</summary>
public sealed class ToolPageTests
{
    private const string Introduction =
        """
        # The command

        ```bash
        dotnet tool install --global SchemaGen.Tool      # without --global: dotnet schemagen …
        schemagen make ecommerce-product Product --tenant
        schemagen migrate --connection "Data Source=shop.db" --dialect Sqlite
        schemagen status --json
        ```

        It works on the project of the current folder, or on that of `--project`: it builds the project where something in it has changed, and reads
        its assembly, with the tables of the projects that it refers to. `--no-build` takes the assembly as it is.

        - **Connection.** `--connection`, else the environment variable `SCHEMAGEN_CONNECTION`, else the user secret `SchemaGen:Connection`
          (`dotnet user-secrets set SchemaGen:Connection "…"`). No password is ever printed.
        - **Drivers.** Those of SQLite, PostgreSQL, MySQL, MariaDB and SQL Server come with the tool, so that a class library, whose output has
          none, can be migrated; Oracle's is the project's own (`Oracle.ManagedDataAccess.Core`), which has a licence of its own.
        - **Output.** Text, with a progress bar and borders in a terminal and plain lines elsewhere; `--json` writes one JSON document. What
          goes wrong is one line on the error output.
        - **Completion.** `source <(schemagen completion bash)`, and likewise for zsh, fish and pwsh, completes commands, options and templates.
        - **Templates of your own** are found by what they derive from, once the project has been built.
        """;

    [Fact]
    public void The_page_is_printed_from_the_commands()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append("\n\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
        foreach (var (code, meaning) in ExitCode.All) text.Append($"| {code} | {meaning} |\n");
        foreach (var command in CommandTree.Create().Subcommands) Print(text, "schemagen", command);
        Document.Matches("docs/tool.md", text.ToString());
    }

    private static void Print(StringBuilder text, string path, Command command)
    {
        path += " " + command.Name;
        if (command.Subcommands.Count > 0)
        {
            foreach (var inner in command.Subcommands) Print(text, path, inner);
            return;
        }

        text.Append($"\n## `{string.Join(' ', command.Arguments.Select(argument => $"<{argument.HelpName ?? argument.Name}>").Prepend(path))}`\n\n{command.Description}\n\n| | |\n|---|---|\n");
        foreach (var argument in command.Arguments) text.Append($"| `{argument.HelpName ?? argument.Name}` | {argument.Description} |\n");
        foreach (var option in command.Options)
            text.Append($"| `{string.Join("`, `", option.Aliases.Prepend(option.Name))}`{(option.HelpName is { } value ? $" {value}" : "")} | {option.Description}{(option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is { } byDefault ? $" Default: {byDefault}." : "")} |\n");
    }
}
