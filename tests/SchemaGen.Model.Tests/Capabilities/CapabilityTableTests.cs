using SchemaGen.Model.Dialects;
using SchemaGen.Model.Dialects.Oracle;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Tests.Capabilities;

public sealed class CapabilityTableTests
{
    private static readonly OracleDialect _oracle = new();

    public static TheoryData<string, Feature> Lines()
    {
        var data = new TheoryData<string, Feature>();
        foreach (var dialect in SqlDialect.All)
            foreach (var feature in CapabilityTable.Features)
                data.Add(dialect.Name, feature);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_table_has_a_line_of_every_feature(string name, Feature feature)
    {
        var dialect = SqlDialect.All.Single(dialect => dialect.Name == name);
        var cells = dialect.Capabilities[feature];

        Assert.All(cells, cell => Assert.True(cell.Since is null || cell.Since > dialect.EarliestVersion, "The cell holds for all versions."));
        var versions = cells.Where(cell => cell.Editions.IsEmpty).Select(cell => cell.Since ?? default).ToArray();
        Assert.Equal(versions.OrderDescending(), versions);
        Assert.All(cells.SelectMany(cell => cell.Editions), edition => Assert.Contains(edition, dialect.Editions.Select(known => known.Name)));
        foreach (var cell in cells)
        {
            var texts = cell.Capability switch
            {
                Capability.Native native => [native.Remark ?? "with"],
                Capability.Emulated emulated => [emulated.How],
                Capability.Missing missing => new[] { missing.Why, missing.Instead },
                _ => throw new InvalidOperationException(),
            };
            Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text) || text.EndsWith('.'), text));
        }
    }

    [Fact]
    public void Every_line_has_words_about_its_proof() =>
        Assert.Equal(CapabilityTable.Features.Select(feature => feature.ToString()), ClaimedProofs.Read().Keys);

    [Fact]
    public void The_first_cell_that_holds_counts()
    {
        var table = new CapabilityTable
        {
            { Feature.Boolean, Capability.No("none", "go").In("SE2"), Capability.Yes.From(23), Capability.With("an update").From(19, 10), Capability.By("a number") },
        };

        Assert.Equal(Capability.Yes, At(23));
        Assert.Equal(Capability.Yes, At(23, 26));
        Assert.Equal(Capability.With("an update"), At(19, 10));
        Assert.Equal(Capability.With("an update"), At(21));
        Assert.Equal(Capability.By("a number"), At(19, 9));
        Assert.Equal(Capability.No("none", "go"), table.For(Feature.Boolean, new SchemaTarget(_oracle, new ServerVersion(23), "SE2")));

        Capability At(int major, int minor = 0) => table.For(Feature.Boolean, new SchemaTarget(_oracle, new ServerVersion(major, minor)));
    }

    [Fact]
    public void A_line_stands_once_and_holds_for_everything()
    {
        var table = new CapabilityTable { { Feature.Boolean, Capability.Yes } };

        Assert.Throws<ArgumentException>(() => table.Add(Feature.Boolean, Capability.Yes));
        Assert.Throws<ArgumentException>(() => new CapabilityTable(table) { { Feature.Boolean, Capability.Yes } });
        Assert.Throws<ArgumentException>(() => table.Add(Feature.Uuid, Capability.Yes.From(23)));
        Assert.Throws<ArgumentException>(() => table.Add(Feature.Uuid));
        Assert.Throws<InvalidOperationException>(() => table[Feature.Uuid]);
    }
}
