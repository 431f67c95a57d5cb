using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using SchemaGen.Maintenance;
using SchemaGen.Migrations;
using SchemaGen.Tool.Databases;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Commands;

/// <summary>Applies what is pending.</summary>
internal sealed class MigrateCommand() : DatabaseCommand("migrate", "Applies the migrations that were not applied yet, and makes the file of an SQLite database.")
{
    /// <inheritdoc/>
    protected override bool MayCreate => true;

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult result, Database database, Report report, CancellationToken ct)
    {
        var migrator = new Migrator(database.Connect, database.Dialect, database.Catalog);
        var done = await ProgressView.RunAsync(report, "migrating", tell => migrator.MigrateAsync(MigrationView.Progress("applied", tell), ct)).ConfigureAwait(false);
        MigrationView.Print(report, database, "applied", done.Applied, done.Duration);
        return ExitCode.Done;
    }
}

/// <summary>Takes back what was applied last.</summary>
internal sealed class RollbackCommand : DatabaseCommand
{
    private readonly Option<int> steps = new("--steps") { Description = "How many migrations to take back.", HelpName = "n", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> to = new("--to") { Description = "The migration that is to be the last one applied, instead of a number of steps.", HelpName = "id" };
    private readonly Option<string[]> allow = new("--allow-data-loss") { Description = "A migration that may be taken back although its rows go with it; may be repeated.", HelpName = "id", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> preview = new("--preview") { Description = "Print the SQL instead of running it." };

    public RollbackCommand()
        : base("rollback", "Takes back the migrations that were applied last.")
    {
        steps.Validators.Add(option =>
        {
            if (option.Tokens.Count == 1 && int.TryParse(option.Tokens[0].Value, out var number) && number < 0)
                option.AddError("--steps cannot be negative.");
        });
        Add(steps);
        Add(to);
        Add(allow);
        Add(preview);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult result, Database database, Report report, CancellationToken ct)
    {
        var options = new MigratorOptions { AllowDataLoss = result.GetValue(allow) ?? [] };
        var migrator = new Migrator(database.Connect, database.Dialect, database.Catalog, options);
        var last = result.GetValue(to);
        var count = result.GetValue(steps);
        if (result.GetValue(preview))
        {
            var sql = last is null ? await migrator.PreviewRollbackAsync(count, ct).ConfigureAwait(false) : await migrator.PreviewRollbackAsync(last, ct).ConfigureAwait(false);
            report.Line(sql.TrimEnd('\n'));
            report.Document(new JsonObject { ["database"] = database.Name, ["script"] = sql });
            return ExitCode.Done;
        }

        var done = await ProgressView.RunAsync(
            report,
            "rolling back",
            tell => last is null
                ? migrator.RollbackAsync(count, MigrationView.Progress("rolled back", tell), ct)
                : migrator.RollbackAsync(last, MigrationView.Progress("rolled back", tell), ct)).ConfigureAwait(false);
        MigrationView.Print(report, database, "rolledBack", done.RolledBack, done.Duration);
        return ExitCode.Done;
    }
}

/// <summary>Records what is there already.</summary>
internal sealed class BaselineCommand() : DatabaseCommand("baseline", "Records all migrations as applied without running them: for a database that has the tables already.")
{
    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult result, Database database, Report report, CancellationToken ct)
    {
        var done = await new Migrator(database.Connect, database.Dialect, database.Catalog).BaselineAsync(ct).ConfigureAwait(false);
        foreach (var migration in done.Applied) report.Line("recorded " + migration.Id);
        MigrationView.Print(report, database, "recorded", done.Applied, done.Duration);
        return ExitCode.Done;
    }
}

/// <summary>Says where each migration stands.</summary>
internal sealed class StatusCommand() : DatabaseCommand("status", "Says of each migration whether it was applied. Changes nothing.")
{
    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult result, Database database, Report report, CancellationToken ct)
    {
        var all = await new Migrator(database.Connect, database.Dialect, database.Catalog).GetStatusAsync(ct).ConfigureAwait(false);
        report.Table(
            ["migration", "state", "applied at"],
            [.. all.Select(status => new[] { status.Id, StateOf(status), status.AppliedAt?.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "" })]);
        var pending = all.Count(status => StateOf(status) is "pending" or "interrupted");
        report.Line($"{database.Name}: {all.Count(status => status.IsApplied).ToString(CultureInfo.InvariantCulture)} applied, {pending.ToString(CultureInfo.InvariantCulture)} pending");
        report.Document(new JsonObject
        {
            ["database"] = database.Name,
            ["pending"] = pending,
            ["migrations"] = new JsonArray([.. all.Select(status => (JsonNode)new JsonObject
            {
                ["id"] = status.Id,
                ["name"] = status.Name,
                ["state"] = StateOf(status),
                ["appliedAt"] = status.AppliedAt?.ToString("O", CultureInfo.InvariantCulture),
                ["checksum"] = status.Checksum,
            })]),
        });
        if (all.FirstOrDefault(status => status.IsChanged || !status.IsKnown) is not { } other)
            return ExitCode.Done;

        throw new ToolException(
            ExitCode.Refused,
            other.IsChanged
                ? $"The class of the migration '{other.Id}' has changed since it was applied to {database.Name}; take the change back, or roll the migration back with the build that applied it."
                : $"{database.Name} has the migration '{other.Id}', which the project does not know; use the build that applied it.");
    }

    private static string StateOf(MigrationStatus status) =>
        !status.IsKnown ? "unknown" : status.IsChanged ? "changed" : status.IsInterrupted ? "interrupted" : status.IsApplied ? "applied" : "pending";
}

/// <summary>Does what keeps tables as they were declared to be.</summary>
internal sealed class MaintainCommand() : DatabaseCommand("maintain", "Makes the coming partitions, and applies retention and archival, as far as they are due.")
{
    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult result, Database database, Report report, CancellationToken ct)
    {
        var all = database.Catalog.Migrations.Sum(migration => migration.Maintenance(database.Dialect).Select(statement => statement.Step).Distinct().Count());
        var connection = database.Connect();
        await using (connection.ConfigureAwait(false))
        {
            var runner = new MaintenanceRunner(connection, database.Dialect, database.Catalog);
            var count = 0;
            var done = await ProgressView.RunAsync(
                report,
                "maintaining",
                tell => runner.RunAsync(new Told<MaintenanceResult>(step => tell(step.ObjectName, ++count, all, TextOf(step))), ct)).ConfigureAwait(false);
            report.Line($"{database.Name}: {done.Steps.Count.ToString(CultureInfo.InvariantCulture)} steps");
            report.Document(new JsonObject
            {
                ["database"] = database.Name,
                ["steps"] = new JsonArray([.. done.Steps.Select(step => (JsonNode)new JsonObject
                {
                    ["kind"] = step.Kind.ToString(),
                    ["table"] = step.ObjectName,
                    ["rows"] = step.Rows,
                    ["milliseconds"] = Math.Round(step.Duration.TotalMilliseconds),
                })]),
            });
            return ExitCode.Done;
        }
    }

    private static string TextOf(MaintenanceResult step) =>
        $"{step.Kind} {step.ObjectName}" + (step.Rows is { } rows ? $": {rows.ToString(CultureInfo.InvariantCulture)} rows" : "");
}

/// <summary>Tells at once and in order, which <see cref="Progress{T}"/> does not.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => tell(value);
}

/// <summary>What runs of the migrator look like.</summary>
internal static class MigrationView
{
    /// <summary>Shows each statement in a bar, and each migration as a line.</summary>
    public static Told<MigrationProgress> Progress(string verb, Action<string, double, double, string?> tell) =>
        new(step => tell(step.MigrationId, step.Completed, step.Total, step.Statement is null ? $"{verb} {step.MigrationId}" : null));

    /// <summary>What was done.</summary>
    public static void Print(Report report, Database database, string verb, IReadOnlyList<MigrationResult> migrations, TimeSpan duration)
    {
        var words = verb == "rolledBack" ? "rolled back" : verb;
        if (Report.IsTerminal && verb != "recorded")
            foreach (var migration in migrations)
                report.Line($"{words} {migration.Id}");

        report.Line(migrations.Count == 0
            ? $"{database.Name}: nothing to do"
            : string.Create(CultureInfo.InvariantCulture, $"{database.Name}: {migrations.Count} {words} in {duration.TotalMilliseconds:F0} ms"));
        report.Document(new JsonObject
        {
            ["database"] = database.Name,
            [verb] = new JsonArray([.. migrations.Select(migration => (JsonNode)new JsonObject
            {
                ["id"] = migration.Id,
                ["name"] = migration.Name,
                ["milliseconds"] = Math.Round(migration.Duration.TotalMilliseconds),
            })]),
            ["milliseconds"] = Math.Round(duration.TotalMilliseconds),
        });
    }
}
