using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Indexes: from the attribute to the model, and what holds for each kind on every database.
public sealed partial class TableBuilder
{
    private bool AddIndexOf(AttributeDeclaration attribute, Place place, bool isFromTemplate)
    {
        switch (attribute.Class.MetadataName)
        {
            case "SchemaGen.CompositeIndexAttribute" or "SchemaGen.CoveringIndexAttribute":
                AddIndex(attribute, place, isFromTemplate, null, isUnique: false);
                return true;
            case "SchemaGen.UniqueIndexAttribute":
                AddIndex(attribute, place, isFromTemplate, null, isUnique: true);
                return true;
            case "SchemaGen.PartialIndexAttribute":
                AddPartialIndex(attribute, place, isFromTemplate);
                return true;
            case "SchemaGen.ExpressionIndexAttribute":
                AddExpressionIndex(attribute, place, isFromTemplate);
                return true;
            case "SchemaGen.ExclusionAttribute":
                AddExclusion(attribute, place, isFromTemplate);
                return true;
        }

        if (MethodOf(attribute, place) is not { } method) return false;
        AddIndex(attribute, place, isFromTemplate, method, method is ClusteredMethod && attribute.Flag("Unique") == true);
        return true;
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
            AddIndex(attribute, place, isFromTemplate, null, attribute.Flag("Unique") == true, condition);
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
            IsInvisible = attribute.Flag("Invisible") == true,
            Columns = expression.Columns().Select(column => new IndexColumn(column)).ToEquatableArray(),
            // Over a column alone it is an ordinary one, which not every database would take for an expression.
            Key = expression is ColumnReference ? null : new IndexExpression(expression, type),
            IsUnique = attribute.Flag("Unique") == true,
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        });
    }

    private void AddIndex(AttributeDeclaration attribute, Place place, bool isFromTemplate, IndexMethod? method, bool isUnique, Expression? condition = null)
    {
        var columns = new List<IndexColumn>();
        var (argument, written) = WrittenColumns(attribute);
        if (isFromTemplate && written.Any(text => _composition.IsLeftOut(ColumnOf(text).Name))) return;
        for (var i = 0; i < written.Count; i++)
        {
            var (name, isDescending) = ColumnOf(written[i]);
            if (ResolveColumn(name, place.At(argument, i)) is not { } column) continue;
            if (columns.Any(other => other.Name == column))
                _findings.Error(RuleIds.DuplicateColumn, place.At(argument, i), $"The index has the column '{column}' already; remove it here");
            else if (WhyNotIn(method, FindColumn(column)!, isDescending) is { } fault)
                _findings.Error(RuleIds.BadArgument, place.At(argument, i), fault);
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
            Method = method,
            Columns = columns.ToEquatableArray(),
            Include = Resolve(included, place, "Include"),
            IsUnique = isUnique,
            Condition = condition,
            NullsNotDistinct = attribute.Flag("NullsNotDistinct") == true,
            HasGuardTable = attribute.Flag("GuardTable") == true,
            IsInvisible = attribute.Flag("Invisible") == true,
            FillFactor = Within(attribute, "FillFactor", place, 10, 100),
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Dialects = attribute.Dialects,
            IsFromTemplate = isFromTemplate,
            Place = place,
        });
    }

    // Some kinds have a list of columns, others one.
    private static (string Argument, EquatableArray<string> Names) WrittenColumns(AttributeDeclaration attribute) =>
        attribute.Text("column") is { } column ? ("column", [column]) : ("columns", attribute.Texts("columns"));

    // "price desc" is the column price, downwards.
    private static (string Name, bool IsDescending) ColumnOf(string written)
    {
        var text = written.Trim();
        return text.EndsWith(" desc", StringComparison.OrdinalIgnoreCase) ? (text.Substring(0, text.Length - " desc".Length).TrimEnd(), true) : (text, false);
    }

    private void AddColumnIndex(string column, bool isUnique, DialectSet dialects, Place place) => AddIndex(new Index
    {
        Columns = [new IndexColumn(column)],
        IsUnique = isUnique,
        Dialects = dialects,
        IsFromTemplate = place.Member is null,
        Place = place,
    });

    // Two indexes of one kind over the same columns are one, on each database that both are for.
    private void AddIndex(Index index)
    {
        var left = index.Dialects;
        foreach (var other in _indexes)
            if (IsSame(index, other))
                left &= ~other.Dialects;
        if (left == DialectSet.None) return;
        if (left != index.Dialects) index = index with { Dialects = left };
        if (!index.IsFromTemplate && _indexes.Find(other => IsTwice(index.Name, other.Name, index.Dialects & other.Dialects)) is { } first)
            ReportTwice($"an index '{index.Name}'", index.Dialects & first.Dialects, index.Place.At("Name"));
        else
            _indexes.Add(index);
    }

    private static bool IsSame(Index index, Index other) =>
        other.Method == index.Method && other.IsUnique == index.IsUnique && other.Columns == index.Columns
        && other.NullsNotDistinct == index.NullsNotDistinct && other.HasGuardTable == index.HasGuardTable && other.Key == index.Key && other.Condition == index.Condition;
}
