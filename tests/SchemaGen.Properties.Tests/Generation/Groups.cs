using System.Collections.Immutable;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>A template of the snippet's own with a group of columns, for the attributes that only these have.</summary>
internal static class Groups
{
    /// <summary>The property of the group that its indexes are over.</summary>
    public const string Remark = "Remark";

    private const string Switch = "Switch";

    private const string Target = "Target";

    /// <summary>The parameter of the template that the attribute goes by.</summary>
    public static string ParameterOf(string attribute) => attribute == "ReferencesParameter" ? Target : Switch;

    /// <summary>The template as a table carries it, with what is declared for it.</summary>
    /// <param name="number">What makes its name different from those of other snippets.</param>
    /// <param name="onGroup">What stands on the group.</param>
    /// <param name="onMember">What stands on a property of the group.</param>
    /// <param name="table">A table that the template is given.</param>
    public static (AttributeUse Use, ImmutableArray<DeclaredType> Beside) Own(int number, AttributeUse? onGroup, AttributeUse? onMember, string table)
    {
        var name = "Own" + number;
        var group = "I" + name;
        return (
            new AttributeUse(name, Property(Switch, "true"), Property(Target, $"typeof({table})")),
            [
                new DeclaredType(
                    $"public sealed class {name}Attribute : TableTemplateAttribute",
                    [Use("IncludesColumns", $"typeof({group})")],
                    new Member(Switch, "bool"),
                    new Member(Target, "Type?")),
                new DeclaredType(
                    $"public interface {group}",
                    [Use("ColumnGroup"), Use("UniqueIndex", WrongValues.Literal("Note")), Use("CompositeIndex", WrongValues.Literal("Note"), WrongValues.Literal(Remark)), .. onGroup is null ? [] : new[] { onGroup }],
                    new Member(Remark, "string?", Use("StringColumn", "40")),
                    new Member("Note", "string?", Use("StringColumn", "40")),
                    new Member("Extra", onMember?.Name == "ReferencesParameter" ? "long?" : "string?", onMember is null ? [] : [onMember])),
            ]);
    }

    private static Argument Property(string name, string code) => new(name, code, IsProperty: true);

    private static AttributeUse Use(string name, params string[] arguments) => new(name, [.. arguments.Select(code => new Argument("", code, IsProperty: false))]);
}
