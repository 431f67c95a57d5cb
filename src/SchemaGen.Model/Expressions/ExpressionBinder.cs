using SchemaGen.Model.Dialects;
using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Expressions;

/// <summary>
/// Looks up the columns of an expression and finds what cannot be meant: text compared with numbers, <c>and</c> between amounts.
/// </summary>
public static class ExpressionBinder
{
    /// <summary>Binds what was parsed.</summary>
    /// <param name="parsed">The parser's result; its errors come back where it has any.</param>
    /// <param name="resolve">The column for a name as written (a column's or a property's), or null.</param>
    /// <param name="known">The names that there are; read only to suggest one.</param>
    /// <param name="use">Whether a condition is wanted.</param>
    public static BoundExpression Bind(
        ParsedExpression parsed,
        Func<string, BoundColumn?> resolve,
        IEnumerable<string> known,
        ExpressionUse use = ExpressionUse.Condition)
    {
        if (parsed.Expression is null) return new(null, ExpressionType.Unknown, parsed.Errors);
        Run run = new(resolve, known, use);
        var bound = use is ExpressionUse.Condition or ExpressionUse.Policy ? run.Condition(parsed.Expression) : run.Whole(parsed.Expression);
        return run.Errors.Count == 0
            ? new(bound.Node, bound.Type, [])
            : new(null, bound.Type, [.. run.Errors.OrderBy(error => error.Start)]);
    }

    private readonly record struct Bound(Expression Node, ExpressionType Type);

    private sealed class Run(Func<string, BoundColumn?> resolve, IEnumerable<string> known, ExpressionUse use)
    {
        private HashSet<string>? _withOwnType;

        public List<ExpressionError> Errors { get; } = [];

        /// <summary>The whole of a value: a default may be a new identifier.</summary>
        public Bound Whole(Expression expression) =>
            use == ExpressionUse.Default && expression is FunctionCall { Function: PortableFunction.NewUuid }
                ? new(expression, ExpressionType.Uuid)
                : Any(expression);

        /// <summary>Something that is true or false.</summary>
        public Bound Condition(Expression expression)
        {
            var bound = Any(expression);
            if (bound.Node is NullLiteral)
                Report(expression, "null is neither true nor false; write a condition such as \"name is not null\"");
            else if (bound.Type is not (ExpressionType.Boolean or ExpressionType.Unknown))
                Report(
                    expression,
                    $"{Describe(expression)} is {NameOf(bound.Type)} where a condition is expected; compare it with something");
            return bound;
        }

        /// <summary>
        /// A value that can be compared and computed with: not a condition, which SQL Server and Oracle do not have as values.
        /// </summary>
        private Bound Value(Expression expression)
        {
            var bound = Any(expression);
            if (!expression.IsCondition) return bound;
            Report(
                expression,
                "A condition cannot be used as a value, since SQL Server and Oracle do not allow it; combine conditions with 'and', 'or' "
                + "and 'not'");
            return bound with { Type = ExpressionType.Unknown };
        }

        public Bound Any(Expression expression) => expression switch
        {
            ColumnReference column => Column(column),
            TextLiteral => new(expression, ExpressionType.Text),
            NumberLiteral => new(expression, ExpressionType.Number),
            BooleanLiteral => new(expression, ExpressionType.Boolean),
            DateLiteral => new(expression, ExpressionType.Date),
            TimestampLiteral timestamp => new(expression, timestamp.IsInstant ? ExpressionType.Instant : ExpressionType.Timestamp),
            Unary { Operator: UnaryOperator.Not } not => Boolean(not with { Operand = Condition(not.Operand).Node }),
            Unary negate => new(negate with { Operand = OfType(negate.Operand, ExpressionType.Number, "A sign") }, ExpressionType.Number),
            Binary { IsLogical: true } binary =>
                Boolean(binary with { Left = Condition(binary.Left).Node, Right = Condition(binary.Right).Node }),
            Binary { IsCondition: true } binary => Comparison(binary),
            Binary { Operator: BinaryOperator.Concatenate } binary => Operands(binary, ExpressionType.Text, "'||'"),
            Binary binary => Operands(binary, ExpressionType.Number, "Arithmetic"),
            InList list => In(list),
            Between between => Range(between),
            Like like => Boolean(like with { Operand = OfType(like.Operand, ExpressionType.Text, "'like'") }),
            Matches matches => Boolean(matches with { Operand = OfType(matches.Operand, ExpressionType.Text, "'matches'") }),
            IsNull isNull => Boolean(isNull with { Operand = Value(isNull.Operand).Node }),
            JsonText json => Json(json),
            SessionValue session => Session(session),
            FunctionCall call => Call(call),
            _ => new(expression, ExpressionType.Unknown),
        };

        private static Bound Boolean(Expression node) => new(node, ExpressionType.Boolean);

        private Bound Json(JsonText json)
        {
            var before = Errors.Count;
            var document = Value(json.Document);
            if (document.Type != ExpressionType.Json && Errors.Count == before)
                Report(
                    json.Document,
                    $"'json' reads a JSON document, and {Describe(json.Document)} is {NameOf(document.Type)}; name a column with [JsonColumn]");
            return new(json with { Document = document.Node }, ExpressionType.Text);
        }

        // It has the type of what it is compared with, as a literal text has.
        private Bound Session(SessionValue session)
        {
            if (use != ExpressionUse.Policy)
                Report(
                    session,
                    $"{session.Call} is known only to a policy, which is asked for each session; compare with a column or a literal here");
            return new(session, ExpressionType.Unknown);
        }

        private Bound Column(ColumnReference reference)
        {
            if (use == ExpressionUse.Default)
            {
                Report(reference, $"A default cannot read '{reference.Name}', since most databases allow no columns there; use a computed column");
                return new(reference, ExpressionType.Unknown);
            }
            if (resolve(reference.Name) is { } column)
            {
                if (column.HasOwnType) (_withOwnType ??= []).Add(column.Name);
                return new(reference with { Name = column.Name, Type = column.ColumnType }, column.Type);
            }

            Report(
                reference,
                reference.Name == ColumnReference.Placeholder
                    ? "{column} stands for the column that an expression is written on, and this one is written on none; "
                        + "write the column's name"
                    : $"There is no column '{Shown(reference.Name)}'; {NearestNames.Suggest(reference.Name, known)}");
            return new(reference, ExpressionType.Unknown);
        }

        private Bound Operands(Binary binary, ExpressionType type, string what)
        {
            var before = Errors.Count;
            var node = binary with { Left = OfType(binary.Left, type, what), Right = OfType(binary.Right, type, what) };
            return new(node, Errors.Count == before ? type : ExpressionType.Unknown);
        }

        private Expression OfType(Expression expression, ExpressionType type, string what)
        {
            var bound = Value(expression);
            if (bound.Type != type && bound.Type != ExpressionType.Unknown)
                Report(
                    expression,
                    $"{what} takes {NameOf(type)}, and {Describe(expression)} is {NameOf(bound.Type)}; use {NameOf(type)} here");
            else if (HasOwnType(bound.Node))
                Report(expression, $"{what} takes {NameOf(type)}, and PostgreSQL has {Describe(expression)} in a type of its own; leave its Storage out, or compare it with its values");
            return bound.Node is SessionValue ? As(bound, type) : bound.Node;
        }

        private bool HasOwnType(Expression node) => node is ColumnReference column && _withOwnType?.Contains(column.Name) == true;

        private Bound Comparison(Binary binary)
        {
            var left = Value(binary.Left);
            var right = Value(binary.Right);
            RefuseNull(binary.Left);
            RefuseNull(binary.Right);
            var type = CommonType([left, right], [binary.Left, binary.Right]);
            return Boolean(binary with { Left = As(left, type), Right = As(right, type) });
        }

        private Bound In(InList list)
        {
            Expression[] sources = [list.Operand, .. list.Items];
            Bound[] bounds = [.. sources.Select(Value)];
            foreach (var source in sources) RefuseNull(source);
            var type = CommonType(bounds, sources);
            return Boolean(list with { Operand = As(bounds[0], type), Items = [.. bounds.Skip(1).Select(bound => As(bound, type))] });
        }

        private Bound Range(Between between)
        {
            Expression[] sources = [between.Operand, between.Low, between.High];
            Bound[] bounds = [.. sources.Select(Value)];
            foreach (var source in sources) RefuseNull(source);
            var type = CommonType(bounds, sources);
            return Boolean(between with { Operand = As(bounds[0], type), Low = As(bounds[1], type), High = As(bounds[2], type) });
        }

        private Bound Call(FunctionCall call)
        {
            var name = "'" + PortableFunctions.NameOf(call.Function) + "'";
            switch (call.Function)
            {
                case PortableFunction.Coalesce:
                    Bound[] bounds = [.. call.Arguments.Select(Value)];
                    var type = CommonType(bounds, [.. call.Arguments]);
                    return new(call with { Arguments = [.. bounds.Select(bound => As(bound, type))] }, type);
                case PortableFunction.Lower or PortableFunction.Upper or PortableFunction.Trim:
                    return Over(call, ExpressionType.Text, name, ExpressionType.Text);
                case PortableFunction.Length:
                    return Over(call, ExpressionType.Text, name, ExpressionType.Number);
                case PortableFunction.Round:
                    if (call.Arguments.Count == 2 && call.Arguments[1] is not NumberLiteral { IsWhole: true, Text.Length: <= 2 })
                        Report(
                            call.Arguments[1],
                            "'round' takes its number of digits as a whole number, 0 or more; write round(price, 2)");
                    return Over(call, ExpressionType.Number, name, ExpressionType.Number);
                case PortableFunction.Abs:
                    return Over(call, ExpressionType.Number, name, ExpressionType.Number);
                case PortableFunction.NewUuid:
                    Report(call, "new_uuid() is the default of a column, whole and by itself; set it with DefaultSql");
                    return new(call, ExpressionType.Uuid);
                default:
                    return new(call, call.Function == PortableFunction.Now ? ExpressionType.Instant : ExpressionType.Date);
            }
        }

        private Bound Over(FunctionCall call, ExpressionType takes, string name, ExpressionType gives) =>
            new(call with { Arguments = [.. call.Arguments.Select(argument => OfType(argument, takes, name))] }, gives);

        /// <summary>
        /// The type that all are compared as. Literal texts follow what they are compared with; one that cannot is reported.
        /// </summary>
        private ExpressionType CommonType(Bound[] bounds, Expression[] sources)
        {
            var first = Array.FindIndex(bounds, bound => bound.Type != ExpressionType.Unknown && bound.Node is not TextLiteral && !IsClock(bound.Node));
            if (first < 0) first = Array.FindIndex(bounds, bound => bound.Type != ExpressionType.Unknown && bound.Node is not TextLiteral);
            if (first < 0) first = Array.FindIndex(bounds, bound => bound.Type != ExpressionType.Unknown);
            if (first < 0) return ExpressionType.Unknown;
            var type = bounds[first].Type;
            for (var i = 0; i < bounds.Length; i++)
            {
                if (i == first || bounds[i].Type == type || bounds[i].Type == ExpressionType.Unknown) continue;
                if (AreBothPointsInTime(bounds[i].Type, type))
                {
                    if (IsOfSession(bounds[i], bounds[first]))
                        Report(
                            sources[i],
                            $"{Describe(sources[i])} is {KindOf(bounds[i].Type)} and {Describe(sources[first])} is {KindOf(type)}, and how they "
                            + "compare hangs on the time zone of each session; compare columns of one kind");
                    continue;
                }
                if (bounds[i].Node is TextLiteral text && IsPointInTime(type))
                {
                    if (As(bounds[i], type) == text)
                        Report(
                            sources[i],
                            $"'{Shown(text.Value)}' is no " + (type == ExpressionType.Date
                                ? "day; write it as '2026-11-23'"
                                : "point in time; write it as '2026-11-23 10:30:00'"));
                }
                else if (!(bounds[i].Node is TextLiteral && type == ExpressionType.Time))
                {
                    Report(
                        sources[i],
                        $"{Describe(sources[i])} is {NameOf(bounds[i].Type)} and {Describe(sources[first])} is {NameOf(type)}; "
                        + "compare values of one kind");
                }
            }
            CheckSession(bounds, sources, type, first);
            CheckEnumeration(bounds, sources);
            return type;
        }

        // A setting is a text, which is read as what it is compared with.
        private void CheckSession(Bound[] bounds, Expression[] sources, ExpressionType type, int first)
        {
            if (type is not (ExpressionType.Json or ExpressionType.Other or ExpressionType.Binary)) return;
            foreach (var bound in bounds)
                if (bound.Node is SessionValue session)
                    Report(sources[first], $"{session.Call} is a text, a number, a UUID or a time, and {Describe(sources[first])} is {NameOf(type)}; compare it with a column of such");
        }

        // What is none of its values is never equal to it, and no value of its type.
        private void CheckEnumeration(Bound[] bounds, Expression[] sources)
        {
            if (Array.FindIndex(bounds, bound => bound.Node is ColumnReference { Type: EnumType }) is not (>= 0 and var at)) return;
            var column = (ColumnReference)bounds[at].Node;
            var values = ((EnumType)column.Type!).Values;
            for (var i = 0; i < bounds.Length; i++)
                if (bounds[i].Node is TextLiteral text)
                {
                    if (!values.Contains(text.Value)) Report(sources[i], $"'{Shown(text.Value)}' is no value of {Describe(sources[at])}; write {Listed(values)}");
                }
                else if (i != at && HasOwnType(column) && !(bounds[i].Node is ColumnReference other && other.Name == column.Name))
                    Report(sources[i], $"{SqlDialect.NamesOf(SqlDialect.WithEnumTypes)} has {Describe(sources[at])} in a type of its own, which compares with its values only; leave its Storage out, or name one of them");
        }

        private static string Listed(EquatableArray<string> values) =>
            values.Count > 5 ? "one of its values" : string.Join(" or ", values.Select(value => "'" + Shown(value) + "'"));

        private static bool IsClock(Expression node) => node is FunctionCall { Function: PortableFunction.Now or PortableFunction.Today };

        /// <summary>A literal text or the clock as the type that it is compared as; everything else stays what it is.</summary>
        private static Expression As(Bound bound, ExpressionType type) => (bound.Node, type) switch
        {
            (FunctionCall call, ExpressionType.Date or ExpressionType.Timestamp or ExpressionType.Instant) when IsClock(call) => call with { As = type },
            (SessionValue session, not ExpressionType.Unknown) => session with { Type = type },
            (TextLiteral text, ExpressionType.Date) when DateText.IsDay(text.Value) => new DateLiteral(text.Value) { Span = text.Span },
            (TextLiteral text, ExpressionType.Timestamp or ExpressionType.Instant)
                when DateText.DayAndTime(text.Value, type == ExpressionType.Instant) is { } time =>
                new TimestampLiteral(time, type == ExpressionType.Instant) { Span = text.Span },
            _ => bound.Node,
        };

        /// <summary>Is one of two columns a moment, and the other a day or a reading of a clock?</summary>
        private static bool IsOfSession(Bound left, Bound right) =>
            (left.Type == ExpressionType.Instant) != (right.Type == ExpressionType.Instant)
            && left.Node is ColumnReference && right.Node is ColumnReference;

        private static string KindOf(ExpressionType type) => type switch
        {
            ExpressionType.Instant => "a moment in UTC",
            ExpressionType.Date => "a date",
            _ => "a timestamp without a time zone",
        };

        private static bool AreBothPointsInTime(ExpressionType left, ExpressionType right) => IsPointInTime(left) && IsPointInTime(right);

        private static bool IsPointInTime(ExpressionType type) =>
            type is ExpressionType.Date or ExpressionType.Timestamp or ExpressionType.Instant;

        private void RefuseNull(Expression source)
        {
            if (source is NullLiteral) Report(source, "A comparison with null is never true; write 'is null' or 'is not null'");
        }

        private void Report(Expression at, string message) => Errors.Add(new(message, at.Span.Start, at.Span.Length));

        // A message is no place for a megabyte.
        private static string Shown(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "…";

        private static string Describe(Expression node) => node switch
        {
            ColumnReference column => "'" + Shown(column.Name) + "'",
            NumberLiteral number => Shown(number.Text),
            TextLiteral => "this text",
            FunctionCall call => PortableFunctions.NameOf(call.Function) + "(…)",
            JsonText => "json(…)",
            _ => "this",
        };

        private static string NameOf(ExpressionType type) => type switch
        {
            ExpressionType.Boolean => "true or false",
            ExpressionType.Number => "a number",
            ExpressionType.Text => "a text",
            ExpressionType.Date => "a date",
            ExpressionType.Time => "a time of day",
            ExpressionType.Timestamp or ExpressionType.Instant => "a timestamp",
            ExpressionType.Binary => "binary data",
            ExpressionType.Uuid => "a UUID",
            ExpressionType.Json => "a JSON document",
            ExpressionType.Other => "a value without literals",
            _ => "of unknown type",
        };
    }
}
