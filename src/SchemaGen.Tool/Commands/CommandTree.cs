using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SchemaGen.Maintenance;
using SchemaGen.Migrations;
using SchemaGen.Model.Naming;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Commands;

/// <summary>All commands, and what becomes of their failures.</summary>
internal static class CommandTree
{
    /// <summary>The root.</summary>
    public static RootCommand Create() => new("Makes table classes from templates, and migrates the databases of projects that use SchemaGen.")
    {
        new TemplatesCommand(),
        new MakeCommand(),
        new ScriptCommand(),
        new MigrateCommand(),
        new StatusCommand(),
        new RollbackCommand(),
        new BaselineCommand(),
        new MaintainCommand(),
        new CompletionCommand(),
    };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var result = Create().Parse(arguments);
        if (result.Errors.Count > 0 && result.Action is ParseErrorAction)
        {
            var message = MessageOf(result).TrimEnd('.');
            Report.Fault(message.EndsWith('?') ? message : $"{message}; '{PathOf(result)} --help' says what there is.", []);
            return ExitCode.Usage;
        }

        // The migrator takes back what it is at before it ends.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) };
        try
        {
            return await result.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (ToolException error)
        {
            Report.Fault(error.Message, error.Details);
            return error.ExitCode;
        }
        catch (OperationCanceledException)
        {
            Report.Fault("Stopped; what was not complete was taken back where the database can, and the next run continues there.", []);
            return ExitCode.Cancelled;
        }
        catch (MigrationException error)
        {
            Report.Fault(error.Message, []);
            return error.Statement is null && error.InnerException is null ? ExitCode.Refused : ExitCode.Failed;
        }
        catch (MaintenanceException error)
        {
            Report.Fault(error.Message, []);
            return ExitCode.Failed;
        }
        catch (Exception error) when (Environment.GetEnvironmentVariable("SCHEMAGEN_TRACE") != "1")
        {
            Report.Fault($"{error.GetType().Name}: {error.Message} (SCHEMAGEN_TRACE=1 shows where)", []);
            return ExitCode.Failed;
        }
    }

    // What is not known says more than what is missing because of it.
    private static string MessageOf(ParseResult result)
    {
        if (result.UnmatchedTokens is not [var token, ..])
            return result.Errors[0].Message;

        var command = result.CommandResult.Command;
        var known = token.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(inner => inner.Name);
        return NearestNames.Nearest(token, known) is { } near ? $"There is no '{token}'; did you mean '{near}'?" : $"There is no '{token}'";
    }

    private static string PathOf(ParseResult result)
    {
        var path = "";
        for (var part = result.CommandResult; part is not null; part = part.Parent as CommandResult)
            path = (part.Command is RootCommand ? "schemagen" : part.Command.Name) + (path.Length == 0 ? "" : " " + path);

        return path;
    }
}
