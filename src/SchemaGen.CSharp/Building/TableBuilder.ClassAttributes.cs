using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Attributes on the class: indexes, checks.
public sealed partial class TableBuilder
{
    private void AddClassAttributes(EquatableArray<AttributeDeclaration> attributes, Func<AttributeDeclaration, Place> placeOf, bool isFromTemplate)
    {
        foreach (var attribute in attributes)
        {
            var place = placeOf(attribute);
            switch (attribute.Class.MetadataName)
            {
                case "SchemaGen.CompositeIndexAttribute":
                    AddIndex(attribute, place, isFromTemplate, IndexKind.Ordinary, isUnique: false);
                    break;
                case "SchemaGen.UniqueIndexAttribute":
                    AddIndex(attribute, place, isFromTemplate, IndexKind.Ordinary, isUnique: true);
                    break;
                case "SchemaGen.CoveringIndexAttribute":
                    AddIndex(attribute, place, isFromTemplate, IndexKind.Ordinary, isUnique: false);
                    break;
                case "SchemaGen.PartialIndexAttribute":
                    AddPartialIndex(attribute, place, isFromTemplate);
                    break;
                case "SchemaGen.ExpressionIndexAttribute":
                    AddExpressionIndex(attribute, place, isFromTemplate);
                    break;
                case "SchemaGen.ColumnstoreIndexAttribute":
                    AddIndex(attribute, place, isFromTemplate, IndexKind.Columnstore, isUnique: false);
                    break;
                case ForeignKeyTo:
                    AddForeignKeyTo(attribute, place);
                    break;
                case "SchemaGen.CheckAttribute":
                    AddCheck(attribute, place);
                    break;
            }
        }

        AddPartitioning(attributes, placeOf, isFromTemplate);
    }

    private void AddPartialIndex(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        if (attribute.Text("Where") is null)
        {
            _findings.Error(RuleIds.BadArgument, place, "A partial index says which rows it is about; set Where to a condition, or use CompositeIndex or UniqueIndex");
            return;
        }

        if (Bound(attribute, "Where", place, ExpressionUse.Condition, null) is not { Expression: { } condition }) return;
        if (!ReadsClock(condition, place.At("Where"), "The condition of an index"))
            AddIndex(attribute, place, isFromTemplate, IndexKind.Ordinary, attribute.Flag("Unique") == true, condition);
    }

    private void AddExpressionIndex(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        if (Bound(attribute, "expression", place, ExpressionUse.Value, null) is not { Expression: { } expression, Type: var type }) return;
        if (ReadsClock(expression, place.At("expression"), "An index")) return;
        if (expression is not RawSql && expression.Columns().Count == 0)
        {
            _findings.Error(RuleIds.BadExpression, place.At("expression"), "An index orders the rows by what they hold, and this is the same for all; name a column");
            return;
        }

        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), attribute.Dialects);
        AddIndex(new Index
        {
            Columns = expression.Columns().Select(column => new IndexColumn(column)).ToEquatableArray(),
            Key = new IndexExpression(expression, type),
            IsUnique = attribute.Flag("Unique") == true,
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        });
    }

    private void AddIndex(AttributeDeclaration attribute, Place place, bool isFromTemplate, IndexKind kind, bool isUnique, Expression? condition = null)
    {
        var columns = new List<IndexColumn>();
        var written = attribute.Texts("columns");
        if (isFromTemplate && written.Any(text => IsIn(_template.Texts("Without"), ColumnOf(text).Name))) return;
        for (var i = 0; i < written.Count; i++)
        {
            var (name, isDescending) = ColumnOf(written[i]);
            if (ResolveColumn(name, place.At("columns", i)) is not { } column) continue;
            if (columns.Any(other => other.Name == column))
                _findings.Error(RuleIds.DuplicateColumn, place.At("columns", i), $"The index has the column '{column}' already; remove it here");
            else
                columns.Add(new IndexColumn(column, isDescending));
        }

        if (written.IsEmpty) _findings.Error(RuleIds.BadArgument, place, "An index needs a column; name at least one");
        if (attribute.Text("Name") is { } indexName) CheckName(indexName, place.At("Name"), attribute.Dialects);
        if (columns.Count == 0 || columns.Count < written.Count) return;
        var included = attribute.Texts("Include");
        for (var i = 0; i < included.Count; i++)
            if (FindColumn(included[i].Trim())?.Name is { } twice && columns.Any(column => column.Name == twice))
                _findings.Error(RuleIds.DuplicateColumn, place.At("Include", i), $"The index has the column '{twice}' already; remove it here");
        AddIndex(new Index
        {
            Kind = kind,
            Columns = columns.ToEquatableArray(),
            Include = Resolve(included, place, "Include"),
            IsUnique = isUnique,
            Condition = condition,
            NullsNotDistinct = attribute.Flag("NullsNotDistinct") == true,
            HasGuardTable = attribute.Flag("GuardTable") == true,
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        });
    }

    // "price desc" is the column price, downwards.
    private static (string Name, bool IsDescending) ColumnOf(string written)
    {
        var text = written.Trim();
        return text.EndsWith(" desc", StringComparison.OrdinalIgnoreCase) ? (text.Substring(0, text.Length - " desc".Length).TrimEnd(), true) : (text, false);
    }

    private void AddColumnIndex(string column, bool isUnique, Place place) => AddIndex(new Index
    {
        Columns = [new IndexColumn(column)],
        IsUnique = isUnique,
        IsFromTemplate = place.Member is null,
        Place = place,
    });

    // Two indexes of one kind over the same columns are one.
    private void AddIndex(Index index)
    {
        if (_indexes.Any(other => IsSame(index, other))) return;
        if (!index.IsFromTemplate && _indexes.Find(other => IsTwice(index.Name, other.Name, index.Dialects & other.Dialects)) is { } first)
            ReportTwice($"an index '{index.Name}'", index.Dialects & first.Dialects, index.Place.At("Name"));
        else
            _indexes.Add(index);
    }

    private static bool IsSame(Index index, Index other) =>
        other.Kind == index.Kind && other.IsUnique == index.IsUnique && other.Columns == index.Columns && other.Dialects == index.Dialects
        && other.NullsNotDistinct == index.NullsNotDistinct && other.HasGuardTable == index.HasGuardTable && other.Key == index.Key && other.Condition == index.Condition;

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

    // Templates call columns by their snake-case names, however the project calls them.
    private Column? FindColumn(string name) =>
        _columns.Find(column => column.Name == name)
        ?? _columns.Find(column => column.Member == name)
        ?? (_type.Naming.Case == NameCase.SnakeCase ? null : _columns.Find(column => SnakeCase.Of(column.Member) == name));
}
