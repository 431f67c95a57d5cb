namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>The product's templates, plain and with their switches: which findings they bring.</summary>
public sealed class PlainTemplateTests
{
    /// <summary>The templates, by the names of their attributes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(SchemaTableAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(TableTemplateAttribute)) && type != typeof(SchemaTableAttribute))
            .Select(type => type.Name[..^"Attribute".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The same, as rows of a theory.</summary>
    public static TheoryData<string> Names { get; } = [.. All];

    [Theory, MemberData(nameof(Names))]
    public void A_plain_one_has_no_finding_on_any_database(string name)
    {
        // Which rows a session sees is what TenantTable is about, so what lacks that is a finding and never left out in silence.
        string[] expected = name == "TenantTable" ? ["SG2003 MySQL, MariaDB and SQLite"] : [];
        var faults = Source.Read(AllTargets + $"[{name}] public partial class Thing {{ }}").Findings;
        Assert.Equal(expected, faults.Select(finding => finding.Rule + " " + finding.Message.Split(':')[0]));
    }

    private static string AllTargets { get; } = string.Concat(
        Enum.GetNames<Dialect>().Where(name => name is not ("None" or "All")).Select(name => $"[assembly: SchemaTarget(Dialect.{name})]\n"));
}
