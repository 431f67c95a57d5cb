using SchemaGen.Model.Expressions;
using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Dialects;

/// <summary>Writes portable expressions as the SQL of one database. What databases share is here; each overrides what differs.</summary>
/// <remarks>
/// Texts compare as the column's collation says: a collation that ignores case or trailing blanks makes <c>=</c> and
/// <c>like</c> ignore them on that database. Columns are quoted by the caller's function, literals are escaped here.
/// </remarks>
/// <param name="quoteColumn">The column's name as the statement needs it.</param>
public abstract class ExpressionWriter(Func<string, string> quoteColumn)
{
    /// <summary>Writes an expression where the statement takes a condition: check, where, policy.</summary>
    public string WriteCondition(Expression expression) => Condition(expression).Text;

    /// <summary>Writes an expression where the statement takes a value: computed column, index key, default.</summary>
    public string WriteValue(Expression expression) =>
        expression.IsCondition ? ConditionAsValue(Render(expression)) : Render(expression).Text;

    /// <summary>A piece of SQL and how tightly it holds together.</summary>
    protected readonly record struct Sql(string Text, Precedence Precedence)
    {
        /// <summary>The text, in parentheses where it holds together less tightly than its place needs.</summary>
        public string At(Precedence least) => Precedence >= least ? Text : "(" + Text + ")";
    }

    /// <summary>How tightly SQL holds together, loosest first.</summary>
    protected enum Precedence
    {
        /// <summary><c>or</c>.</summary>
        Or,

        /// <summary><c>and</c>.</summary>
        And,

        /// <summary><c>not</c>.</summary>
        Not,

        /// <summary>Comparisons, <c>in</c>, <c>between</c>, <c>like</c>, <c>is null</c>.</summary>
        Predicate,

        /// <summary><c>||</c>, whose rank among the others differs between databases: arithmetic beside it is parenthesised.</summary>
        Concatenation,

        /// <summary><c>+</c> and <c>-</c>.</summary>
        Sum,

        /// <summary><c>*</c>, <c>/</c> and <c>%</c>.</summary>
        Product,

        /// <summary>A sign.</summary>
        Sign,

        /// <summary>A column, a literal, a call, anything in parentheses.</summary>
        Primary,
    }

    /// <summary>Something that is a whole by itself.</summary>
    protected static Sql Primary(string text) => new(text, Precedence.Primary);

    /// <summary>The SQL of a node.</summary>
    protected virtual Sql Render(Expression expression) => expression switch
    {
        ColumnReference column => Column(column),
        TextLiteral text => Text(text.Value),
        NumberLiteral number => Primary(number.Text),
        BooleanLiteral boolean => Primary(BooleanValue(boolean.Value)),
        DateLiteral date => Primary(Date(date.Day)),
        TimestampLiteral timestamp => Primary(Timestamp(timestamp.DayAndTime, timestamp.IsInstant)),
        Unary { Operator: UnaryOperator.Not } not => new("NOT " + Condition(not.Operand).At(Precedence.Primary), Precedence.Not),
        Unary negate => new("-" + Render(negate.Operand).At(Precedence.Primary), Precedence.Sign),
        Binary binary => RenderBinary(binary),
        InList list => Predicate(
            list.Operand,
            Negatable("IN (", list.IsNegated) + string.Join(", ", list.Items.Select(item => Render(item).Text)) + ")"),
        Between between => Predicate(
            between.Operand,
            Negatable("BETWEEN ", between.IsNegated) + Operand(between.Low) + " AND " + Operand(between.High)),
        Like like => Predicate(like.Operand, LikeTest(like)),
        IsNull isNull => Predicate(isNull.Operand, isNull.IsNegated ? "IS NOT NULL" : "IS NULL"),
        Matches matches => Matching(matches),
        JsonText json => JsonText(json),
        SessionValue value => SessionValue(value),
        RawSql raw => Raw(raw),
        DialectExpression byDialect => ByDialect(byDialect),
        FunctionCall call => Call(call),
        _ => Primary("NULL"),
    };

    /// <summary>A column.</summary>
    protected virtual Sql Column(ColumnReference column) => Primary(quoteColumn(column.Name));

    private Sql RenderBinary(Binary binary) => binary.Operator switch
    {
        BinaryOperator.Or => Joined(Condition(binary.Left), "OR", Condition(binary.Right), Precedence.Or),
        BinaryOperator.And => Joined(Condition(binary.Left), "AND", Condition(binary.Right), Precedence.And),
        BinaryOperator.Concatenate => Concatenated([.. Parts(binary).Select(Render)]),
        BinaryOperator.Add => Arithmetic(binary, "+", Precedence.Sum),
        BinaryOperator.Subtract => Arithmetic(binary, "-", Precedence.Sum),
        BinaryOperator.Multiply => Arithmetic(binary, "*", Precedence.Product),
        BinaryOperator.Divide => Divided(Number(binary.Left), Number(binary.Right)),
        BinaryOperator.Modulo => Modulo(Number(binary.Left), Number(binary.Right)),
        _ => Predicate(binary.Left, ComparisonSign(binary.Operator) + " " + Operand(binary.Right)),
    };

    /// <summary>A sum, a difference or a product.</summary>
    protected virtual Sql Arithmetic(Binary binary, string sign, Precedence rank) => Joined(Number(binary.Left), sign, Number(binary.Right), rank);

    /// <summary>An operand of arithmetic.</summary>
    protected virtual Sql Number(Expression operand) => Render(operand);

    /// <summary><c>a || b || c</c> as three parts, not as a pair within a pair.</summary>
    private static IEnumerable<Expression> Parts(Expression expression)
    {
        Stack<Expression> parts = new();
        while (expression is Binary { Operator: BinaryOperator.Concatenate } binary)
        {
            parts.Push(binary.Right);
            expression = binary.Left;
        }
        parts.Push(expression);
        return parts;
    }

    private static string ComparisonSign(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };

    private Sql Predicate(Expression operand, string test) => new(Operand(operand) + " " + test, Precedence.Predicate);

    /// <summary>An operand of a predicate.</summary>
    protected string Operand(Expression expression) => Render(expression).At(Precedence.Concatenation);

    /// <summary>Two operands; the right one is parenthesised where it is of the same rank or starts with a sign.</summary>
    protected static Sql Joined(Sql left, string @operator, Sql right, Precedence rank)
    {
        var isLogical = rank <= Precedence.And;
        var isGrouped = right.Precedence == Precedence.Sign || (right.Precedence == rank && !isLogical);
        var rightText = isGrouped ? "(" + right.Text + ")" : right.At(rank);
        return new(left.At(rank) + " " + @operator + " " + rightText, rank);
    }

    /// <summary><paramref name="word"/>, with NOT before it where it is negated.</summary>
    protected static string Negatable(string word, bool isNegated) => isNegated ? "NOT " + word : word;

    /// <summary>SQL as it was written, a whole by itself.</summary>
    protected virtual Sql Raw(RawSql raw) => Primary("(" + SqlText.OnOneLine(raw.Text) + ")");

    /// <summary>An expression of which the plan has not taken a database's own part; there is none to write.</summary>
    protected virtual Sql ByDialect(DialectExpression expression) => Primary("NULL");

    /// <summary>A node in the place of a condition.</summary>
    protected Sql Condition(Expression expression) => expression switch
    {
        RawSql raw => Raw(raw),
        { IsCondition: true } => Render(expression),
        BooleanLiteral boolean => BooleanCondition(boolean.Value),
        _ => ValueAsCondition(Render(expression)),
    };

    /// <summary>A boolean value where a condition is expected.</summary>
    protected virtual Sql ValueAsCondition(Sql value) => value;

    /// <summary>A condition where a value is expected.</summary>
    protected virtual string ConditionAsValue(Sql condition) => condition.Text;

    /// <summary>True or false where a condition is expected.</summary>
    protected virtual Sql BooleanCondition(bool value) => Primary(BooleanValue(value));

    /// <summary>True or false where a value is expected.</summary>
    protected virtual string BooleanValue(bool value) => value ? "1" : "0";

    /// <summary>A text: its printable runs as literals, its control characters by their codes.</summary>
    /// <remarks>
    /// No line break ever stands inside a literal: clients cut scripts at lines that read GO or /, SQL Server swallows a backslash
    /// before one, and version control rewrites them.
    /// </remarks>
    protected virtual Sql Text(string value)
    {
        List<Sql> parts = [];
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] is >= ' ' and not '\x7f') continue;
            if (i > start || value.Length == 0) parts.Add(Primary(Quoted(value.Substring(start, i - start))));
            if (i < value.Length) parts.Add(Primary(Character(value[i])));
            start = i + 1;
        }
        return parts.Count == 1 ? parts[0] : Concatenated(parts);
    }

    /// <summary>A text without control characters as a literal.</summary>
    protected virtual string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    /// <summary>A character by its code.</summary>
    protected virtual string Character(int code) => $"char({code})";

    /// <summary>Texts one after the other.</summary>
    protected virtual Sql Concatenated(IReadOnlyList<Sql> parts) => new(
        string.Join(" || ", parts.Select(part => part.At(Precedence.Primary))),
        Precedence.Concatenation);

    /// <summary>
    /// A division that keeps its fraction, where <c>7 / 2</c> would be 3: on SQLite even <c>10 / 4</c> of decimal columns is 2.
    /// </summary>
    protected virtual Sql Divided(Sql left, Sql right) =>
        Joined(Joined(left, "*", Primary("1.0"), Precedence.Product), "/", right, Precedence.Product);

    /// <summary>The rest of a division.</summary>
    protected virtual Sql Modulo(Sql left, Sql right) => Joined(left, "%", right, Precedence.Product);

    /// <summary>A test with LIKE, after its operand.</summary>
    protected virtual string LikeTest(Like like) =>
        Negatable("LIKE ", like.IsNegated) + Text(LikePattern(like.Pattern)).At(Precedence.Primary);

    /// <summary>The pattern with every character escaped that this database would take for more than itself.</summary>
    protected virtual string LikePattern(string pattern) => pattern;

    /// <summary>A test with a regular expression.</summary>
    protected abstract Sql Matching(Matches matches);

    /// <summary>The pattern of a test.</summary>
    private protected static PortablePattern PatternOf(Matches matches) => PortablePattern.Of(matches.Pattern);

    /// <summary>The test as far as lengths and shapes can express it, where there are no regular expressions.</summary>
    /// <param name="matches">The test.</param>
    /// <param name="shape">The test of the operand against a shape.</param>
    private protected Sql MatchingByShapes(Matches matches, Func<ShapePiece[], CharacterSet[], bool, string> shape)
    {
        var conditions = PatternOf(matches).Conditions;
        List<Sql> tests = [];
        foreach (var condition in conditions.All)
        {
            Sql[] options =
            [
                .. condition.Shapes.Select(
                    pieces => new Sql(shape(pieces, conditions.Letters, condition.IsNegated), Precedence.Predicate)),
            ];
            if (options.Length == 0) tests.Add(LengthBetween(matches.Operand, condition.Least, condition.Most));
            else tests.Add(options.Skip(1).Aggregate(options[0], (left, right) => Joined(left, "OR", right, Precedence.Or)));
        }
        if (tests.Count == 0) tests.Add(LengthBetween(matches.Operand, 0, null));
        return tests.Skip(1).Aggregate(tests[0], (left, right) => Joined(left, "AND", right, Precedence.And));
    }

    private Sql LengthBetween(Expression text, int least, int? most)
    {
        var length = Length(Render(text)).At(Precedence.Concatenation);
        return new(
            most is null ? length + " >= " + least.Invariant()
            : most == least ? length + " = " + least.Invariant()
            : length + " BETWEEN " + least.Invariant() + " AND " + most.Value.Invariant(),
            Precedence.Predicate);
    }

    /// <summary>A day.</summary>
    protected virtual string Date(string day) => "DATE '" + day + "'";

    /// <summary>A point in time.</summary>
    protected virtual string Timestamp(string dayAndTime, bool isInstant) => "TIMESTAMP '" + dayAndTime + "'";

    private Sql Call(FunctionCall call)
    {
        Sql[] arguments = [.. call.Arguments.Select(Render)];
        return call.Function switch
        {
            PortableFunction.Coalesce => Function("coalesce", arguments),
            PortableFunction.Lower => Function("lower", arguments),
            PortableFunction.Upper => Function("upper", arguments),
            PortableFunction.Trim => Function("trim", arguments),
            PortableFunction.Abs => Function("abs", arguments),
            PortableFunction.Length => Length(arguments[0]),
            PortableFunction.Round => Round(arguments[0], arguments.Length > 1 ? arguments[1].Text : null),
            PortableFunction.Now => Primary(call.As is ExpressionType.Date or ExpressionType.Timestamp ? ClockInUtc : Now),
            PortableFunction.NewUuid => Primary(NewUuid),
            _ => Primary(call.As == ExpressionType.Instant ? StartOfToday : Today),
        };
    }

    /// <summary>A value of a JSON document as text: null where there is none, and where it is null, an object or a list.</summary>
    protected abstract Sql JsonText(JsonText json);

    /// <summary>
    /// A value of the session, of the type that it is compared with. A database that has none says null, so that no row is seen.
    /// </summary>
    protected virtual Sql SessionValue(SessionValue value) => Primary("NULL");

    /// <summary>A new identifier. It is a default by itself, which each dialect writes with its other defaults.</summary>
    protected virtual string NewUuid => "NULL";

    /// <summary>A call.</summary>
    protected static Sql Function(string name, params Sql[] arguments) =>
        Primary(name + "(" + string.Join(", ", arguments.Select(argument => argument.Text)) + ")");

    /// <summary>The number of characters.</summary>
    protected virtual Sql Length(Sql text) => Function("length", text);

    /// <summary>A rounded number.</summary>
    protected virtual Sql Round(Sql number, string? digits) =>
        digits is null ? Function("round", number) : Function("round", number, Primary(digits));

    /// <summary>This moment.</summary>
    protected abstract string Now { get; }

    /// <summary>What a clock and calendar in UTC show now, for a column without a time zone.</summary>
    protected virtual string ClockInUtc => Now;

    /// <summary>This day in UTC.</summary>
    protected abstract string Today { get; }

    /// <summary>The moment at which this day began in UTC.</summary>
    protected virtual string StartOfToday => Today;
}
