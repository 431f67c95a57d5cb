using SchemaGen.Model.Dialects.SqlServer;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>What proves the table's answers does not prove everything.</summary>
public sealed class ProverTests
{
    private static readonly SqlServerDialect _dialect = new();

    private static readonly Probe _probe = Probes.Of(Feature.ColumnstoreIndex, _dialect);

    [Fact]
    public async Task A_parser_that_takes_anything_proves_nothing() =>
        Assert.EndsWith("takes it misspelled, too", await WhyNotProven(Proof.Parsed, _ => true));

    [Fact]
    public async Task A_parser_that_refuses_what_is_wrong_proves_the_rest() =>
        Assert.Null(await WhyNotProven(Proof.Parsed, statement => !statement.Contains("COLUMNSTOREQQ", StringComparison.Ordinal)));

    [Fact]
    public async Task What_is_refused_is_not_proven() =>
        Assert.Contains("refuses", await WhyNotProven(Proof.Executed, statement => !statement.Contains("COLUMNSTORE", StringComparison.Ordinal)));

    [Fact]
    public async Task A_parser_knows_no_rules_about_keys() =>
        Assert.EndsWith("knows no rules", await WhyNotProven(Proof.ModelChecked, _ => false, _probe with { Needs = Proof.Executed }));

    [Fact]
    public void Only_what_the_feature_brings_is_misspelled() => Assert.Equal(
        [
            "CREATE UNIQUEQQ INDEX i ON t (a, \"b\") WHERE a > 1 -- b",
            "CREATE UNIQUE INDEX i ON t (a, \"b\" \"b\") WHERE a > 1 -- b",
            "CREATE UNIQUE INDEX i ON t (a, \"b\") WHERE a > 1 1 -- b",
        ],
        Misspelling.Of("CREATE UNIQUE INDEX i ON t (a, \"b\") WHERE a > 1 -- b", "create index i on t (a) where a > 2 and a > 3"));

    private static async Task<string?> WhyNotProven(Proof proof, Func<string, bool> takes, Probe? probe = null) =>
        await new MadeUp(proof, takes).WhyNotProven(probe ?? _probe, new SchemaTarget(_dialect));

    // No database, but something that could be taken for one: it is what is tested here.
    private sealed class MadeUp(Proof proof, Func<string, bool> takes) : Prover(proof, DialectSet.SqlServer, new ServerVersion(2017))
    {
        public override Task<string?> Refusal(IReadOnlyList<string> statements) => Task.FromResult(statements.FirstOrDefault(statement => !takes(statement)));
    }
}
