using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: checks; indexes and partitions are in the files beside this one.
public sealed partial class TableBuilder
{
    private void AddClassAttributes(EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf, bool isFromTemplate)
    {
        foreach (var attribute in attributes)
        {
            var place = placeOf(attribute);
            if (AddIndexOf(attribute, place, isFromTemplate) || AddTriggerOf(attribute, place, isFromTemplate)) continue;
            if (AddLifeCycleOf(attribute, place, isFromTemplate) || AddOption(attribute, place, isFromTemplate)) continue;
            switch (attribute.Class.MetadataName)
            {
                case ForeignKeyTo:
                    AddForeignKeyTo(attribute, place);
                    break;
                case "SchemaGen.CheckAttribute":
                    if (!isFromTemplate || !ReadsLeftOut(attribute.Text("expression"))) AddCheck(attribute, place);
                    break;
                case "SchemaGen.LeadingColumnAttribute":
                    _leadingColumn ??= ResolveColumn(attribute.Text("column") ?? "", place.At("column"));
                    break;
                case "SchemaGen.UniqueAmongAttribute":
                    AddUniqueAmong(attribute, place);
                    break;
            }
        }

        AddPartitioning(attributes, placeOf, isFromTemplate);
        AddPolicies(attributes, placeOf, isFromTemplate);
    }

    private EquatableArray<string> Resolve(EquatableArray<string> names, Place place, string argument)
    {
        var columns = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            if (ResolveColumn(names[i].Trim(), place.At(argument, i)) is not { } column) continue;
            if (columns.Contains(column))
                _findings.Error(RuleIds.DuplicateColumn, place.At(argument, i), $"The column '{column}' is named here already; remove it");
            else
                columns.Add(column);
        }

        return columns.ToEquatableArray();
    }

    // A column by its name or by its property's.
    private string? ResolveColumn(string name, Place place)
    {
        if (FindColumn(name) is { } column) return column.Name;
        _findings.UnknownColumn(place, name, _name.ToString(), _columns.Select(candidate => candidate.Name));
        return null;
    }

    // Templates call columns by their snake-case names, however the project or an own property calls them.
    private Column? FindColumn(string name) =>
        _columns.Find(column => column.Name == name)
        ?? _columns.Find(column => column.Member == name)
        ?? _columns.Find(column => SnakeCase.Of(column.Member) == name);

    // What a template says of a column goes with it.
    private bool ReadsLeftOut(string? expression) =>
        ExpressionParser.Parse(expression).Columns.Any(mention => FindColumn(mention.Name) is null && _composition.IsLeftOut(mention.Name));
}
