using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model.Naming;

namespace SchemaGen.CSharp.Composing;

/// <summary>Which members are columns, and what those are called.</summary>
internal static class MemberNames
{
    /// <summary>The name of the member's column.</summary>
    public static string ColumnOf(MemberDeclaration member, SchemaNaming naming)
    {
        foreach (var attribute in member.Attributes)
        {
            var name = IsColumnType(attribute) ? attribute.Text("Name") ?? attribute.Text("name")
                : attribute.Class.MetadataName == WellKnown.ColumnName ? attribute.Text("name")
                : null;
            if (!string.IsNullOrWhiteSpace(name)) return name!;
        }

        return AnnotatedName(member) ?? naming.Column(member.Name);
    }

    /// <summary>Whether the member is a column.</summary>
    public static bool IsColumn(MemberDeclaration member) =>
        !member.Attributes.Any(attribute => attribute.Class.MetadataName == "SchemaGen.IgnoreColumnAttribute")
        && ((member.Type.Kind != ClrKind.Navigation && Annotation(member, Annotations.NotMapped) is null) || member.Attributes.Any(IsColumnType));

    /// <summary>Whether the attribute says what a column holds.</summary>
    public static bool IsColumnType(AttributeDeclaration attribute) => attribute.Class.Family == AttributeFamily.ColumnType;

    /// <summary>The members, those with an order first, as EF Core has it.</summary>
    public static IEnumerable<MemberDeclaration> InColumnOrder(IEnumerable<MemberDeclaration> members) => members.OrderBy(Order);

    /// <summary>The member's place among those with an order; the greatest number for one without.</summary>
    public static long Order(MemberDeclaration member) => Annotation(member, Annotations.Column)?.Number("Order", long.MaxValue) ?? long.MaxValue;

    private static string? AnnotatedName(MemberDeclaration member) =>
        Annotation(member, Annotations.Column)?.Text("name") is { } name && !string.IsNullOrWhiteSpace(name) ? name : null;

    private static AttributeDeclaration? Annotation(MemberDeclaration member, string name)
    {
        foreach (var attribute in member.Attributes)
            if (attribute.Class.MetadataName == name)
                return attribute;
        return null;
    }
}
