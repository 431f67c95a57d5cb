using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MariaDb;

// MariaDB indexes columns only, so what another database computes in the index is a column here: computed when it is read, and left
// out of SELECT * and of INSERT without a list.
public sealed partial class MariaDbDialect
{
    private const string ForExpression = "expression";
    private const string ForMark = "partial";

    /// <inheritdoc/>
    protected override string Mark(Index index, TablePlan plan) => Quote(IndexColumn(index, ForMark, plan));

    /// <inheritdoc/>
    protected override string ExpressionKey(Index index, TablePlan plan) => Quote(IndexColumn(index, ForExpression, plan));

    /// <inheritdoc/>
    protected override IEnumerable<string> ExtraColumnLines(TablePlan plan)
    {
        foreach (var (index, kind, name) in IndexColumns(plan, KindsOf))
        {
            var (type, value) = kind == ForMark
                ? ("TINYINT", MarkValue(index, plan))
                : (TypeOf(index.Key!, plan.Table.Columns), RenderValue(index.Key!.Expression, plan.Target));
            yield return Quote(name) + " " + type + " GENERATED ALWAYS AS (" + value + ") VIRTUAL INVISIBLE";
        }

        foreach (var line in PeriodLines(plan)) yield return line;
    }

    /// <inheritdoc/>
    public override Capability SupportsExpression(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        TypeOf(index.Key!, columns) is null
            ? Capability.No("MariaDB indexes columns only, and it is not known which type this one would have", "index a computed column")
            : ReadsPadded(index.Key!.Expression, columns, target) ?? base.SupportsExpression(index, columns, target);

    private string IndexColumn(Index index, string kind, TablePlan plan) =>
        IndexColumns(plan, KindsOf).First(column => column.Index == index && column.Kind == kind).Name;

    private static IEnumerable<string> KindsOf(Index index)
    {
        if (index.Key is not null) yield return ForExpression;
        if (HasMark(index)) yield return ForMark;
    }

    private static string? TypeOf(IndexExpression key, EquatableArray<Column> columns) => key.Type switch
    {
        _ when key.Expression is RawSql => null,
        ExpressionType.Text => "VARCHAR(" + (key.Expression.LongestText(columns) ?? 0).Invariant() + ")",
        ExpressionType.Boolean => "TINYINT(1)",
        ExpressionType.Number when ReadsFloat(key.Expression, columns) => "DOUBLE",
        ExpressionType.Number => "DECIMAL(65,30)",
        ExpressionType.Date => "DATE",
        ExpressionType.Timestamp or ExpressionType.Instant => "DATETIME(6)",
        _ => null,
    };

    private static bool ReadsFloat(Expression expression, EquatableArray<Column> columns) =>
        expression.Columns().Any(name => columns.Any(column => column.Name == name && column.Type is FloatType));
}
