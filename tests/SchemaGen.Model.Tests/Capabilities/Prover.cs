using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>Something that takes or refuses the SQL of one version of a database.</summary>
/// <param name="proof">What it proves where it takes SQL.</param>
/// <param name="dialect">The database.</param>
/// <param name="version">The version that it is, or that it knows.</param>
internal abstract class Prover(Proof proof, DialectSet dialect, ServerVersion version)
{
    public Proof Proof => proof;

    public SqlDialect Dialect { get; } = SqlDialect.In(dialect).Single();

    public ServerVersion Version => version;

    /// <summary>Why it refuses the statements on an empty database, or <see langword="null"/> where it takes them all.</summary>
    public abstract Task<string?> Refusal(IReadOnlyList<string> statements);

    /// <summary>Whether statements in a transaction that change the schema are undone with it; <see langword="null"/> where it runs none.</summary>
    public virtual Task<bool?> UndoesDdl() => Task.FromResult<bool?>(null);

    /// <summary>
    /// Whether to take the probe's SQL proves something: a database runs it; a parser has to refuse it with a word misspelled that only
    /// the feature brings, else it takes anything.
    /// </summary>
    public async Task<string?> WhyNotProven(Probe probe, SchemaTarget target)
    {
        if (Proof < probe.Needs) return $"{this} knows no rules";
        var with = Texts(probe.With, target);
        if (with.Up.Select(WithoutComments).SequenceEqual(Texts(probe.Without, target).Up.Select(WithoutComments)) && !Maintenance(probe.With.Table, target).Any()) return $"{this} is told nothing but a comment";
        var maintained = Maintenance(probe.With.Table, target).Select(InContext).ToArray();
        string[] earlier = [.. probe.Earlier.SelectMany(table => Up(new TableMigration(table), target))];
        string[] use = Proof == Proof.Executed && probe.Use is { } statement ? [statement] : [];
        if (await Refusal([.. earlier, .. with.Up, .. use, .. maintained, .. with.Down]) is { } refusal) return $"{this} refuses: {refusal}";
        if (Proof == Proof.Executed) return null;

        var (up, plain) = (string.Join("\n;\n", with.Up.Concat(maintained)), string.Join("\n;\n", Texts(probe.Without, target).Up));
        foreach (var misspelled in Misspelling.Of(up, plain))
            if (await Refusal([.. earlier, .. misspelled.Split("\n;\n")]) is not null)
                return null;
        return $"{this} takes it misspelled, too";
    }

    /// <summary>What maintenance runs for the policies of a table, at some moment.</summary>
    public static IEnumerable<string> Maintenance(Table table, SchemaTarget target) => table is { Retention: null, Archival: null }
        ? []
        : target.Dialect.MaintenanceSteps(table, target).SelectMany(step => step.Statements).Select(text => text
            .Replace(MaintenanceTime.Moment, "2026-01-31 12:30:00.000000", StringComparison.Ordinal)
            .Replace(MaintenanceTime.ShortMoment, "2026-01-31 12:30:00", StringComparison.Ordinal)
            .Replace(MaintenanceTime.Day, "2026-01-31", StringComparison.Ordinal));

    /// <summary>A statement of maintenance where it can be judged.</summary>
    protected virtual string InContext(string statement, int ordinal) => statement;

    public override string ToString() => Dialect.ProductName(Version);

    private static string WithoutComments(string sql) => string.Join('\n', sql.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)));

    private static IEnumerable<string> Up(TableMigration migration, SchemaTarget target) => Texts(migration, target).Up;

    private static (IReadOnlyList<string> Up, IReadOnlyList<string> Down) Texts(TableMigration migration, SchemaTarget target)
    {
        var sql = target.Dialect.Write(migration, target);
        return ([.. sql.Up.Select(statement => statement.Text)], [.. sql.Down.Select(statement => statement.Text)]);
    }
}
