using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using Xunit.Abstractions;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>
/// Every cell of the capability table has the proof behind its word. What a database has is asked for by the feature's probe, which
/// has to reach it whole; what it lacks it has to refuse. The best prover that does decides the word, and the claimed one has to be the
/// same: neither more nor less.
/// </summary>
public abstract class ProofSpecification(DialectSet dialect, ITestOutputHelper output)
{
    private readonly SqlDialect _dialect = SqlDialect.In(dialect).Single();

    public static TheoryData<Feature> Features => [.. CapabilityTable.Features];

    [Theory]
    [MemberData(nameof(Features))]
    public async Task A_word_has_its_proof(Feature feature)
    {
        var cells = _dialect.Capabilities[feature];
        var words = new List<string>();
        for (var i = 0; i < cells.Count; i++) words.Add((await ProofOf(feature, cells, i)).Word());
        var proven = string.Join("; ", words);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") ClaimedProofs.Update(feature, _dialect, proven);
        else Assert.Equal(proven, ClaimedProofs.Of(feature, _dialect));
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void A_plan_is_what_the_table_says(Feature feature)
    {
        var probe = Probes.Of(feature, _dialect);
        foreach (var cell in _dialect.Capabilities[feature])
        {
            var target = new SchemaTarget(_dialect, cell.Since ?? _dialect.EarliestVersion, cell.Editions.FirstOrDefault());
            var isLeftOut = TablePlan.For(probe.With.Table, target).Omissions.Count > TablePlan.For(probe.Without.Table, target).Omissions.Count;
            Assert.Equal(!target.Dialect.Supports(feature, target).IsSupported && probe.IsLeftOut, isLeftOut);
            if (target.Dialect.Supports(feature, target).IsSupported)
                Assert.NotEqual(Up(probe.Without, target), Up(probe.With, target) + string.Concat(Prover.Maintenance(probe.With.Table, target)));
        }
    }

    private async Task<Proof> ProofOf(Feature feature, IReadOnlyList<CapabilityCell> cells, int index)
    {
        var best = Proof.Unproven;
        foreach (var prover in Provers.All.Where(prover => prover.Dialect == _dialect))
        {
            // What runs here is of no edition but the smallest.
            var target = new SchemaTarget(_dialect, prover.Version);
            if (prover.Proof <= best || cells.First(cell => cell.Holds(target)) != cells[index]) continue;
            if (await WhyNotProven(feature, cells[index].Capability, prover, target) is { } reason) output.WriteLine(reason);
            else best = prover.Proof;
        }

        return best;
    }

    private async Task<string?> WhyNotProven(Feature feature, Capability capability, Prover prover, SchemaTarget target)
    {
        if (feature == Feature.TransactionalDdl)
            return await prover.UndoesDdl() == capability.IsSupported ? null : $"{prover} does not show it";
        if (capability.IsSupported) return await prover.WhyNotProven(Probes.Of(feature, target.Dialect), target);
        var twins = Twins.Of(feature, target.Dialect.Flag);
        if (twins.Length == 0) return "nothing is refused";
        if (await prover.Refusal([.. twins.Select(Twins.Taken)]) is { } refusal) return $"{prover} refuses even {twins[^1]}: {refusal}";
        if (await prover.Refusal([.. twins.Select(Twins.Refused)]) is not { } reason) return $"{prover} takes {twins[^1]}";
        output.WriteLine($"{prover} refuses: {reason}");
        return null;
    }

    private static string Up(TableMigration migration, SchemaTarget target) =>
        string.Join("\n", target.Dialect.Write(migration, target).Up.Select(statement => statement.Text));
}

[Trait("Needs", "Engines")]
public sealed class PostgreSqlProofTests(ITestOutputHelper output) : ProofSpecification(DialectSet.PostgreSql, output);

[Trait("Needs", "Engines")]
public sealed class MySqlProofTests(ITestOutputHelper output) : ProofSpecification(DialectSet.MySql, output);

[Trait("Needs", "Engines")]
public sealed class MariaDbProofTests(ITestOutputHelper output) : ProofSpecification(DialectSet.MariaDb, output);

public sealed class SqliteProofTests(ITestOutputHelper output) : ProofSpecification(DialectSet.Sqlite, output);

public sealed class SqlServerProofTests(ITestOutputHelper output) : ProofSpecification(DialectSet.SqlServer, output);

[Trait("Needs", "Engines")]
public sealed class OracleProofTests(ITestOutputHelper output) : ProofSpecification(DialectSet.Oracle, output);
