using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaGen.Migrations;
using SchemaGen.Tool.Databases;
using SchemaGen.Tool.Templates;

namespace SchemaGen.Tool.Commands;

/// <summary>Prints the migrations as SQL.</summary>
internal sealed class ScriptCommand : Command
{
    public ScriptCommand()
        : base("script", "Prints all migrations as one script for the database's own client. Needs no database.")
    {
        var dialect = new DialectOption();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; the standard output by default.", HelpName = "file" };
        var force = new Option<bool>("--force") { Description = "Replace the file where it is there already." };
        var idempotent = new Option<bool>("--idempotent") { Description = "The script applies what the history table does not have yet, records it there, and may run again. Default: the statements alone, for an empty database." };
        var json = new ReportOption();
        Add(dialect);
        Add(idempotent);
        Add(output);
        Add(force);
        var project = new ProjectArguments(this);
        Add(json);
        SetAction(async (result, ct) =>
        {
            var catalog = (await project.BuiltAsync(result, ct).ConfigureAwait(false)).Catalog();
            var target = Database.Target(catalog, result.GetValue(dialect));
            var script = new Migrator(() => throw new NotSupportedException(), target.Dialect, catalog).Script(result.GetValue(idempotent));
            var report = json.For(result);
            var path = result.GetValue(output) is { } file ? Path.GetFullPath(file) : null;
            if (path is not null)
                NewFile.Write(path, script, result.GetValue(force));

            report.Line(path ?? script.TrimEnd('\n'));
            report.Document(new JsonObject { ["dialect"] = target.Dialect.ToString(), ["file"] = path, ["script"] = script });
            return ExitCode.Done;
        });
    }
}
