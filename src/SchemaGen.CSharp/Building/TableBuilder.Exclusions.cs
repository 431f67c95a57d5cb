using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Exclusion constraints: "room_id WITH =, during WITH &&".
public sealed partial class TableBuilder
{
    private const string OperatorCharacters = "+-*/<>=~!@#%^&|`?";

    private void AddExclusion(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        var kind = attribute.Text("Using")?.Trim().ToLowerInvariant() ?? "gist";
        if (!ExclusionMethod.Kinds.Contains(kind))
        {
            _findings.Error(RuleIds.BadArgument, place.At("Using"), $"An exclusion constraint uses no '{attribute.Text("Using")}'; use one of {string.Join(", ", ExclusionMethod.Kinds)}");
            return;
        }

        if (Elements(attribute.Text("elements") ?? "", isFromTemplate, place.At("elements")) is not { } elements) return;
        if (kind is "spgist" or "hash" && elements.Count > 1)
        {
            _findings.Error(RuleIds.BadArgument, place.At("elements"), $"A constraint that uses {kind} compares one column; name one, or use gist");
            return;
        }

        Expression? condition = null;
        if (attribute.Text("Where") is not null)
        {
            if (Bound(attribute, "Where", place, ExpressionUse.Condition, null) is not { Expression: { } bound }) return;
            if (ReadsClock(bound, place.At("Where"), "The condition of a constraint")) return;
            condition = bound;
        }

        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), attribute.Dialects);
        AddIndex(new Index
        {
            Method = new ExclusionMethod(kind, elements.Select(element => element.Operator).ToEquatableArray()),
            Columns = elements.Select(element => new IndexColumn(element.Column)).ToEquatableArray(),
            Condition = condition,
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        });
    }

    private List<(string Column, string Operator)>? Elements(string text, bool isFromTemplate, Place place)
    {
        var elements = new List<(string Column, string Operator)>();
        foreach (var element in text.Split(','))
        {
            var with = element.IndexOf(" with ", StringComparison.OrdinalIgnoreCase);
            var comparison = with < 0 ? "" : element.Substring(with + " with ".Length).Trim();
            if (!IsOperator(comparison))
            {
                _findings.Error(
                    RuleIds.BadArgument, place, $"'{element.Trim()}' is not a column and its operator; write each as in \"room_id WITH =, during WITH &&\"");
                return null;
            }

            var name = element.Substring(0, with).Trim();
            if ((isFromTemplate && _composition.IsLeftOut(name)) || ResolveColumn(name, place) is not { } column) return null;
            elements.Add((column, comparison));
        }

        return elements;
    }

    // Nothing in it can begin a comment.
    private static bool IsOperator(string text) =>
        text.Length is > 0 and < 64 && text.All(character => OperatorCharacters.IndexOf(character) >= 0) && !text.Contains("--") && !text.Contains("/*");
}
