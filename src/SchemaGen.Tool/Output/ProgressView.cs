using Spectre.Console;

namespace SchemaGen.Tool.Output;

/// <summary>Shows how far long work has come: a bar in a terminal, a line for each part elsewhere, nothing beside JSON.</summary>
internal static class ProgressView
{
    /// <summary>Runs the work.</summary>
    /// <param name="report">Where the lines go.</param>
    /// <param name="title">What the bar says at first.</param>
    /// <param name="work">
    /// The work. It tells of a part: what it is, how much is done of how much, and the line to write where there is no bar; a null line is no part
    /// of its own.
    /// </param>
    public static async Task<T> RunAsync<T>(Report report, string title, Func<Action<string, double, double, string?>, Task<T>> work)
    {
        if (report.IsJson || !Report.IsTerminal)
            return await work((_, _, _, line) =>
            {
                if (line is not null) report.Line(line);
            }).ConfigureAwait(false);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(title));
                var result = await work((what, done, all, _) =>
                {
                    bar.Description = Markup.Escape(Secrets.Hide(what));
                    bar.MaxValue = Math.Max(all, 1);
                    bar.Value = done;
                }).ConfigureAwait(false);
                bar.Value = bar.MaxValue;
                return result;
            }).ConfigureAwait(false);
    }
}
