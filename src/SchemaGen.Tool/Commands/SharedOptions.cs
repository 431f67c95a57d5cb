using System.CommandLine;
using SchemaGen.Tool.Databases;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Projects;

namespace SchemaGen.Tool.Commands;

/// <summary>The option that asks for JSON.</summary>
internal sealed class ReportOption : Option<bool>
{
    public ReportOption()
        : base("--json") => Description = "Write one JSON document instead of text.";

    /// <summary>Where the command writes to.</summary>
    public Report For(ParseResult result) => new(result.GetValue(this));
}

/// <summary>The options that say which project it is.</summary>
internal sealed class ProjectArguments
{
    private readonly Option<string?> project = new("--project", "-p") { Description = "The project file, its folder, or its assembly. Default: the project of the current folder.", HelpName = "path" };
    private readonly Option<string> configuration = new("--configuration", "-c") { Description = "The configuration that it is built in.", HelpName = "name", DefaultValueFactory = _ => "Debug" };
    private readonly Option<string?> framework = new("--framework", "-f") { Description = "The framework, where it is built for several. Default: the newest that can be loaded.", HelpName = "name" };
    private readonly Option<bool> noBuild = new("--no-build") { Description = "Take the assembly as it is. Default: the project is built where it has changed." };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="builds">Whether it builds the project; else it takes what is built.</param>
    public ProjectArguments(Command command, bool builds = true)
    {
        command.Add(project);
        command.Add(configuration);
        command.Add(framework);
        if (builds)
            command.Add(noBuild);
    }

    /// <summary>What they say.</summary>
    public ProjectOptions Read(ParseResult result) => new(
        result.GetValue(project), result.GetValue(configuration) ?? "Debug", result.GetValue(framework), result.GetResult(noBuild) is not null && result.GetValue(noBuild));

    /// <summary>The project, built where it has to be.</summary>
    public async Task<BuiltProject> BuiltAsync(ParseResult result, CancellationToken ct)
    {
        var options = Read(result);
        return new BuiltProject(await ProjectOutput.GetAsync(options, ct).ConfigureAwait(false), options.IsAssembly ? null : ProjectFile.Find(options.Project));
    }
}

/// <summary>The option that names the database.</summary>
internal sealed class DialectOption : Option<string?>
{
    public DialectOption()
        : base("--dialect", "-d")
    {
        Description = "The database: " + string.Join(", ", Database.Dialects) + ". Default: the only one that the project declares.";
        HelpName = "name";
        CompletionSources.Add(Database.Dialects);
    }
}

/// <summary>A command that works on a database.</summary>
internal abstract class DatabaseCommand : Command
{
    private readonly ProjectArguments project;
    private readonly Option<string?> connection = new("--connection")
    {
        Description = $"The connection string. Default: the environment variable {ConnectionSource.Variable}, then the user secret {ConnectionSource.Secret}.",
        HelpName = "string",
    };

    private readonly DialectOption dialect = new();
    private readonly ReportOption json = new();

    protected DatabaseCommand(string name, string description)
        : base(name, description)
    {
        Add(connection);
        Add(dialect);
        project = new ProjectArguments(this);
        Add(json);
        SetAction(RunAsync);
    }

    /// <summary>Whether the database of a file may be made where there is none.</summary>
    protected virtual bool MayCreate => false;

    /// <summary>Does the work.</summary>
    protected abstract Task<int> RunAsync(ParseResult result, Database database, Report report, CancellationToken ct);

    private async Task<int> RunAsync(ParseResult result, CancellationToken ct)
    {
        // Ctrl-C is listened to from the first wait on, so that comes before all work.
        await Task.Yield();
        var built = await project.BuiltAsync(result, ct).ConfigureAwait(false);
        var database = await Database.OpenAsync(built, result.GetValue(connection), result.GetValue(dialect), MayCreate, ct).ConfigureAwait(false);
        return await RunAsync(result, database, json.For(result), ct).ConfigureAwait(false);
    }
}
