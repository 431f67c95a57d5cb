using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Expressions: checks and computed columns. They may name any column of the table, so they are bound when all are known.
public sealed partial class TableBuilder
{
    private readonly List<Action> _pendingExpressions = [];

    // Known before any is bound, so that the order of the columns makes no difference.
    private readonly HashSet<string> _computedColumns = new(StringComparer.Ordinal);

    private void BindExpressions()
    {
        foreach (var bind in _pendingExpressions) bind();
    }

    private void AddCheck(AttributeDeclaration attribute, Place place)
    {
        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), attribute.Dialects);
        if (Bound(attribute, "expression", place, ExpressionUse.Condition, null) is not { Expression: { } condition }) return;
        if (ReadsClock(condition, place.At("expression"), "A check")) return;
        var check = new CheckConstraint(condition) { Name = attribute.Text("Name"), Dialects = attribute.Dialects, Place = place };
        if (_checks.Find(other => IsTwice(check.Name, other.Name, check.Dialects & other.Dialects)) is { } first && first.Condition != condition)
            ReportTwice($"a check '{check.Name}'", check.Dialects & first.Dialects, place.At("Name"));
        else
            AddCheck(check);
    }

    private static bool IsTwice(string? name, string? other, DialectSet shared) =>
        name is not null && shared != DialectSet.None && string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private void ReportTwice(string what, DialectSet shared, Place place) => _findings.Error(
        RuleIds.BadArgument,
        place,
        $"'{_name}' has {what} for {SqlDialect.NamesOf(shared)} already; scope each to databases of its own with Dialects");

    private void AddColumnCheck(string text, Column column, DialectSet dialects, Place place) => _pendingExpressions.Add(() =>
    {
        if (Bind(text, place, ExpressionUse.Condition, column.Name) is { } condition && !ReadsClock(condition, place, "A check"))
            AddCheck(new CheckConstraint(condition) { Column = column.Name, Dialects = dialects, Place = place });
    });

    private void AddRawCheck(AttributeDeclaration attribute, Column column, Place place) => _pendingExpressions.Add(() =>
    {
        if (Bound(attribute, "Check", place, ExpressionUse.Condition, column.Name).Expression is { } condition)
            AddCheck(new CheckConstraint(condition) { Column = column.Name, Dialects = attribute.Dialects, Place = place.At("Check") });
    });

    private void AddCheck(CheckConstraint check)
    {
        if (!_checks.Any(other => other.Condition == check.Condition && other.Dialects == check.Dialects)) _checks.Add(check);
    }

    // MySQL, MariaDB, SQLite and Oracle refuse it, SQLite only when the first row comes; where it is allowed, a row that was right
    // can no longer be restored from a backup.
    private bool ReadsClock(Expression condition, Place place, string what)
    {
        if (condition.First(node => node is FunctionCall { Function: PortableFunction.Now or PortableFunction.Today }) is not FunctionCall clock) return false;
        var call = clock.Function == PortableFunction.Now ? "now()" : "today()";
        _findings.Add(new Finding(
            RuleIds.BadExpression,
            FindingSeverity.Error,
            place,
            $"{what} cannot read the clock, since most databases refuse {call} there; compare with another column, or check it in a trigger or the application")
        {
            Span = (clock.Span.Start, clock.Span.Length),
        });
        return true;
    }

    private void AddComputation(string column, AttributeDeclaration attribute, Place place)
    {
        _computedColumns.Add(column);
        _pendingExpressions.Add(() => BindComputation(column, attribute, place));
    }

    private void BindComputation(string column, AttributeDeclaration attribute, Place place)
    {
        var index = _columns.FindIndex(candidate => candidate.Name == column);
        if (index < 0 || Bound(attribute, "expression", place, ExpressionUse.Value, column) is not { Expression: { } expression } bound) return;
        if (expression.Columns().Contains(column))
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads itself; name other columns of the row");
        else if (expression.Columns().FirstOrDefault(name => _computedColumns.Contains(name)) is { } computed)
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads the computed column '{computed}', which most databases refuse; write its expression out");
        else if (expression.Columns().FirstOrDefault(name => FindColumn(name) is { Encryption: not null }) is { } encrypted)
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads '{encrypted}', which is encrypted; compute it in the application");
        else if (expression.ReadsClock)
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The computed column '{column}' reads the clock, which no database allows; store the time in a column");
        else if (bound.Type != ExpressionType.Unknown && bound.Type != TypeOf(_columns[index].Type))
            _findings.Error(RuleIds.BadExpression, place.At("expression"), $"The expression does not give what the computed column '{column}' holds, which is {_columns[index].Type.Canonical}; give the column a type that suits it");
        else if (_columns[index].Computation is { } earlier)
            _columns[index] = _columns[index] with { Computation = earlier with { Expression = Joined(earlier.Expression, expression, column, attribute.Dialects, place) } };
        else
            _columns[index] = _columns[index] with
            {
                Computation = new Computation(
                    attribute.Dialects == DialectSet.All ? expression : new DialectExpression([new(attribute.Dialects, expression)]),
                    attribute.Flag("Stored") ?? true),
                Default = null,
            };
    }

    private Expression Joined(Expression earlier, Expression expression, string column, DialectSet dialects, Place place)
    {
        DialectVariant[] variants = earlier is DialectExpression byDialect ? [.. byDialect.Variants] : [new(DialectSet.All, earlier)];
        var shared = variants.Aggregate(DialectSet.None, (set, variant) => set | variant.Dialects) & dialects;
        if (shared == DialectSet.None) return new DialectExpression([.. variants, new(dialects, expression)]);
        ReportTwice($"an expression of '{column}'", shared, place);
        return earlier;
    }

    // What stands in an argument: a portable expression, or with Raw the SQL of the databases that the attribute is for.
    private BoundExpression Bound(AttributeDeclaration attribute, string argument, Place place, ExpressionUse use, string? column)
    {
        var text = attribute.Text(argument);
        if (!IsRawSql(attribute)) return BindAll(text, place.At(argument), use, column);
        foreach (var dialect in SqlDialect.In(attribute.Dialects))
        {
            if (dialect.RawSyntax.Fault(text ?? "") is not var (message, start, length)) continue;
            _findings.Add(new Finding(RuleIds.BadExpression, FindingSeverity.Error, place.At(argument), message) { Span = (start, length) });
            return new(null, ExpressionType.Unknown, []);
        }

        _findings.Info(
            RuleIds.RawSql,
            place.At(argument),
            $"This SQL reaches {SqlDialect.NamesOf(attribute.Dialects)} as it is written, and nothing checks its columns or its meaning; prefer a portable expression");
        return new(new RawSql(text!), ExpressionType.Unknown, []);
    }

    private static bool IsRawSql(AttributeDeclaration attribute) => attribute.Flag("Raw") == true;

    private Expression? Bind(string? text, Place place, ExpressionUse use, string? column) => BindAll(text, place, use, column).Expression;

    private BoundExpression BindAll(string? text, Place place, ExpressionUse use, string? column)
    {
        var parsed = ExpressionParser.Parse(text);
        var bound = ExpressionBinder.Bind(
            parsed,
            name => FindColumn(name == "{column}" && column is not null ? column : name) is { } found ? Bound(found) : null,
            _columns.Select(candidate => candidate.Name),
            use);
        AddErrors(bound, place);
        return bound;
    }

    private void AddErrors(BoundExpression bound, Place place)
    {
        foreach (var error in bound.Errors)
            _findings.Add(new Finding(RuleIds.BadExpression, FindingSeverity.Error, place, error.Message) { Span = (error.Start, error.Length) });
    }

    private BoundColumn Bound(Column column) => new(column.Name, TypeOf(column.Type), column.Type, IsOwnEnumeration(column));

    private bool IsOwnEnumeration(Column column) =>
        column is { Type: EnumType, Storage: ColumnStorage.Native } && (column.Dialects & _template.Dialects & SqlDialect.WithEnumTypes) != DialectSet.None;

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
        GeometryType or XmlType or HstoreType or VectorType or TsVectorType or IntervalType or ArrayType or IpAddressType or RowVersionType or BitType { Form: ValueForm.Native } or SetType { Form: ValueForm.Native } or RangeType { Form: ValueForm.Native }
            or CidrType { Form: ValueForm.Native } or MacAddressType { Form: ValueForm.Native } or LTreeType { Form: ValueForm.Native } => ExpressionType.Other,
        CidrType or MacAddressType or LTreeType => ExpressionType.Text,
        _ => ExpressionType.Unknown,
    };
}
