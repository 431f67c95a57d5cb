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
    public void A_plain_one_has_no_finding_on_any_database(string name) =>
        Assert.Equal([], Source.Faults(Source.Read(AllTargets + $"[{name}] public partial class Thing {{ }}")).Select(finding => finding.Rule + " " + finding.Message));

    private static string AllTargets { get; } = string.Concat(
        Enum.GetNames<Dialect>().Where(name => name is not ("None" or "All")).Select(name => $"[assembly: SchemaTarget(Dialect.{name})]\n"));
}
