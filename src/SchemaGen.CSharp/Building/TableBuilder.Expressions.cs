using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Expressions: checks and computed columns. They may name any column of the table, so they are bound when all are known.
public sealed partial class TableBuilder
{
    private readonly List<Action> _pendingExpressions = [];

    private void BindExpressions()
    {
        foreach (var bind in _pendingExpressions) bind();
    }

    private void AddCheck(AttributeDeclaration attribute, Place place)
    {
        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), attribute.Dialects);
        if (Bind(attribute.Text("expression"), place.At("expression"), ExpressionUse.Condition, null) is not { } condition) return;
        if (ReadsClock(condition, place.At("expression"))) return;
        AddCheck(new CheckConstraint(condition) { Name = attribute.Text("Name"), Dialects = attribute.Dialects, Place = place });
    }

    private void AddColumnCheck(string text, Column column, DialectSet dialects, Place place) => _pendingExpressions.Add(() =>
    {
        if (Bind(text, place, ExpressionUse.Condition, column.Name) is { } condition && !ReadsClock(condition, place))
            AddCheck(new CheckConstraint(condition) { Column = column.Name, Dialects = dialects, Place = place });
    });

    private void AddCheck(CheckConstraint check)
    {
        if (!_checks.Any(other => other.Condition == check.Condition && other.Dialects == check.Dialects)) _checks.Add(check);
    }

    // MySQL, MariaDB, SQLite and Oracle refuse it, SQLite only when the first row comes; where it is allowed, a row that was right
    // can no longer be restored from a backup.
    private bool ReadsClock(Expression condition, Place place)
    {
        if (condition.First(node => node is FunctionCall { Function: PortableFunction.Now or PortableFunction.Today }) is not FunctionCall clock) return false;
        var call = clock.Function == PortableFunction.Now ? "now()" : "today()";
        _findings.Add(new Finding(
            RuleIds.BadExpression,
            FindingSeverity.Error,
            place,
            $"A check cannot read the clock, since most databases refuse {call} there; compare with another column, or check it in a trigger or the application")
        {
            Span = (clock.Span.Start, clock.Span.Length),
        });
        return true;
    }

    private void AddComputation(string column, AttributeDeclaration attribute, Place place) => _pendingExpressions.Add(() =>
    {
        var index = _columns.FindIndex(candidate => candidate.Name == column);
        if (index < 0 || Bind(attribute.Text("expression"), place.At("expression"), ExpressionUse.Value, column) is not { } expression) return;
        if (expression.Columns().Contains(column))
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads itself; name other columns of the row");
        else if (expression.Columns().FirstOrDefault(name => FindColumn(name) is { Computation: not null }) is { } computed)
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads the computed column '{computed}', which most databases refuse; write its expression out");
        else if (expression.ReadsClock)
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads the clock, which no database allows; store the time in a column");
        else
            _columns[index] = _columns[index] with { Computation = new Computation(expression, attribute.Flag("Stored") ?? true), Default = null };
    });

    private Expression? Bind(string? text, Place place, ExpressionUse use, string? column)
    {
        var parsed = ExpressionParser.Parse(text);
        var bound = ExpressionBinder.Bind(
            parsed,
            name => FindColumn(name == "{column}" && column is not null ? column : name) is { } found ? new BoundColumn(found.Name, TypeOf(found.Type)) : null,
            _columns.Select(candidate => candidate.Name),
            use);
        foreach (var error in bound.Errors)
            _findings.Add(new Finding(RuleIds.BadExpression, FindingSeverity.Error, place, error.Message) { Span = (error.Start, error.Length) });
        return bound.Expression;
    }

    private static ExpressionType TypeOf(ColumnType type) => type switch
    {
        BooleanType => ExpressionType.Boolean,
        IntegerType or DecimalType or FloatType => ExpressionType.Number,
        StringType or CharType or TextType or EnumType or MediumTextType or CaseInsensitiveTextType or UlidType => ExpressionType.Text,
        YearType => ExpressionType.Number,
        DateType => ExpressionType.Date,
        TimeType => ExpressionType.Time,
        TimestampType => ExpressionType.Timestamp,
        TimestampTzType => ExpressionType.Instant,
        BinaryType => ExpressionType.Binary,
        UuidType => ExpressionType.Uuid,
        JsonType => ExpressionType.Json,
        _ => ExpressionType.Unknown,
    };
}
