using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Gives databases another index than the one that an attribute asks for.</summary>
internal static class IndexEdits
{
    private static readonly string[] OfEveryIndex = ["Name", "Dialects", "Except"];

    /// <summary>
    /// Another kind of index. Where no declared database has the first it is replaced, else it stays there and the others get the new one.
    /// </summary>
    public static EditList Instead(FixTarget target, AttributeSyntax attribute, string type, string columns)
    {
        var edits = new EditList();
        var name = NamesInScope.AttributeName(target.Model, target.Text, attribute, type, edits);
        var named = ArgumentsOf(attribute).Where(argument => OfEveryIndex.Contains(NameOf(argument))).ToArray();
        if (IsOfUseElsewhere(target, attribute))
            Beside(target, attribute, $"{name}({columns}{Joined(named.Where(argument => NameOf(argument) == "Name"))}", edits);
        else
            edits.Add(target.Tree, new Replace(attribute.Span, $"{name}({columns}{Joined(named)})"));
        return edits;
    }

    /// <summary>The same index without one of its options, for the databases that lack that.</summary>
    public static EditList Without(FixTarget target, AttributeSyntax attribute, AttributeArgumentSyntax option)
    {
        var edits = new EditList();
        if (!IsOfUseElsewhere(target, attribute)) return edits.Add(target.Tree, AttributeEdits.RemoveArgument(option));
        var kept = attribute.ArgumentList!.Arguments.Where(argument => argument != option && NameOf(argument) is not ("Dialects" or "Except"));
        Beside(target, attribute, attribute.Name + "(" + string.Join(", ", kept), edits);
        return edits;
    }

    /// <summary>The argument that sets a property, or <see langword="null"/>.</summary>
    public static AttributeArgumentSyntax? ArgumentOf(AttributeSyntax attribute, string property) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => NameOf(argument) == property);

    /// <summary>The columns, as they are written.</summary>
    public static IReadOnlyList<string> ColumnsOf(AttributeArgumentListSyntax list)
    {
        var positional = list.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        var expressions = positional is [var single] && ListEdits.ElementsOf(single) is { Count: > 0 } elements
            ? elements
            : [.. positional.Select(argument => argument.Expression)];
        return [.. expressions.Select(expression => expression.ToString())];
    }

    private static void Beside(FixTarget target, AttributeSyntax attribute, string begun, EditList edits)
    {
        ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, edits);
        var dialects = DialectText.Of(target.Dialects, NamesInScope.DialectEnum(target.Model, target.Text, attribute, edits));
        edits.Add(target.Tree, AttributeEdits.InsertAfter(attribute, $"{begun}, Dialects = {dialects})", target.Text));
    }

    private static IEnumerable<AttributeArgumentSyntax> ArgumentsOf(AttributeSyntax attribute) => attribute.ArgumentList is { } list ? list.Arguments : [];

    private static string Joined(IEnumerable<AttributeArgumentSyntax> arguments) => string.Concat(arguments.Select(argument => ", " + argument));

    private static string? NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText;

    private static bool IsOfUseElsewhere(FixTarget target, AttributeSyntax attribute)
    {
        var declared = TargetReader.Read(target.Model.Compilation).Targets.Targets.Aggregate(DialectSet.None, (set, item) => set | item.Dialect.Flag);
        foreach (var argument in ArgumentsOf(attribute))
        {
            var set = ExceptEdits.SetOf(argument.Expression, target.Model);
            if (NameOf(argument) == "Dialects") declared &= set;
            if (NameOf(argument) == "Except") declared &= ~set;
        }

        return (declared & ~target.Dialects) != DialectSet.None;
    }
}
