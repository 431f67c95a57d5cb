using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;

namespace SchemaGen.CSharp.Building;

// What a template's groups say about all its indexes: the column that leads them, and the rows that are unique among each other.
public sealed partial class TableBuilder
{
    private string? _leadingColumn;
    private Expression? _uniqueAmong;

    private void AddUniqueAmong(AttributeDeclaration attribute, Place place)
    {
        if (_uniqueAmong is null && !ReadsLeftOut(attribute.Text("condition")) && Bound(attribute, "condition", place, ExpressionUse.Condition, null).Expression is { } condition
            && !ReadsClock(condition, place.At("condition"), "The condition of an index"))
            _uniqueAmong = condition;
    }

    private void ApplyTemplateRules()
    {
        if (_leadingColumn is null && _uniqueAmong is null) return;
        var indexes = _indexes.ToArray();
        _indexes.Clear();
        foreach (var index in indexes) AddIndex(index.IsFromTemplate && index.Method is null ? Restricted(Led(index)) : index);
    }

    private Index Led(Index index) =>
        _leadingColumn is { } leading && index.Key is null && !index.Columns.Any(column => column.Name == leading)
            ? index with { Columns = [new IndexColumn(leading), .. index.Columns] }
            : index;

    private Index Restricted(Index index) => (index.IsUnique, _uniqueAmong, index.Condition) switch
    {
        (true, { } among, null) => index with { Condition = among },
        (true, { } among, { } condition) when condition != among => index with { Condition = new Binary(condition, BinaryOperator.And, among) },
        _ => index,
    };
}
