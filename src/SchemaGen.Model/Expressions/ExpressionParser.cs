using SchemaGen.Model.Expressions.Patterns;
using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Expressions;

/// <summary>Reads the text of a portable expression.</summary>
/// <remarks>
/// Runs on every keystroke on half-typed text: it never throws, stops at the first place that cannot be understood, and bounds
/// nesting and the number of operators, so that no later walk over the tree is deep.
/// </remarks>
public static class ExpressionParser
{
    /// <summary>How deep parentheses, calls, <c>not</c> and signs may nest.</summary>
    public const int DepthLimit = 100;

    /// <summary>How many operators one expression may have; SQLite's own limit is 1,000 levels.</summary>
    public const int OperatorLimit = 500;

    private static readonly string[] _reserved = ["and", "or", "not", "in", "between", "like", "is", "null", "true", "false"];

    /// <summary>Reads a text; what is wrong with it is in the result.</summary>
    public static ParsedExpression Parse(string? text) => new Run(text ?? "").Parse();

    private sealed class Run(string text)
    {
        private static readonly Expression _nothing = new NullLiteral();

        private readonly List<ExpressionError> _errors = [];
        private readonly List<ColumnMention> _columns = [];
        private ExpressionLexer _lexer = new(text);
        private Token _token;
        private Token _previous = new(TokenKind.End, "", 0, 0);
        private bool _stopped;
        private int _depth;
        private int _operators;

        public ParsedExpression Parse()
        {
            _token = Read();
            if (_token.Kind == TokenKind.End && !_stopped)
                Stop("The expression is empty; write a condition such as \"price >= 0\"", new(0, text.Length));
            var expression = Or();
            if (_token.Kind != TokenKind.End) StopAfterTheEnd();
            return new(text, _errors.Count == 0 ? expression : null, [.. _columns], [.. _errors.OrderBy(error => error.Start)]);
        }

        private Expression Or()
        {
            var start = _token.Start;
            var left = And();
            while (TakeWord("or")) left = Combine(left, BinaryOperator.Or, And(), start);
            return left;
        }

        private Expression And()
        {
            var start = _token.Start;
            var left = Not();
            while (TakeWord("and")) left = Combine(left, BinaryOperator.And, Not(), start);
            return left;
        }

        private Expression Not()
        {
            var start = _token.Start;
            if (!TakeWord("not")) return Predicate();
            if (!Enter()) return _nothing;
            var operand = Not();
            _depth--;
            return new Unary(UnaryOperator.Not, operand) { Span = From(start) };
        }

        private Expression Predicate()
        {
            var start = _token.Start;
            var left = Concatenation();
            var predicate = PredicateAfter(left, start);
            if (predicate is null) return left;
            if (StartsPredicate())
                Stop(
                    $"{Quoted(_token)} cannot follow another comparison; join the two with 'and', or put the first in parentheses",
                    Place(_token));
            return predicate;
        }

        private Expression? PredicateAfter(Expression left, int start)
        {
            if (ComparisonOf(_token) is { } comparison)
            {
                Advance();
                return Combine(left, comparison, Concatenation(), start);
            }
            if (TakeWord("is"))
            {
                var isNegated = TakeWord("not");
                if (!TakeWord("null")) StopHere("After 'is' comes 'null' or 'not null'; compare with = otherwise");
                return new IsNull(left, isNegated) { Span = From(start) };
            }
            var isNot = TakeWord("not");
            if (TakeWord("in")) return In(left, isNot, start);
            if (TakeWord("between")) return BetweenTwo(left, isNot, start);
            if (TakeWord("like")) return LikePattern(left, isNot, start);
            if (isNot)
                StopHere(
                    "After a value 'not' starts 'not in', 'not between' or 'not like'; put 'not' before the value to negate a condition");
            return null;
        }

        private InList In(Expression left, bool isNegated, int start)
        {
            List<Expression> items = [];
            if (Expect("(", "'in' is followed by a list such as ('a', 'b'); open it with '('"))
            {
                do items.Add(Concatenation());
                while (TakeSymbol(","));
                Expect(")", "The list after 'in' is not closed; add ')', and ',' between its values");
            }
            return new(left, [.. items], isNegated) { Span = From(start) };
        }

        private Between BetweenTwo(Expression left, bool isNegated, int start)
        {
            var low = Concatenation();
            if (!TakeWord("and")) StopHere("'between' needs a second bound; write 'between low and high'");
            return new(left, low, Concatenation(), isNegated) { Span = From(start) };
        }

        private Like LikePattern(Expression left, bool isNegated, int start)
        {
            var pattern = _token;
            if (pattern.Kind == TokenKind.Text) Advance();
            else
                StopHere(
                    "The pattern after 'like' must be a text in single quotes, since every database needs it escaped differently; "
                    + "write one such as 'a%'");
            return new(left, pattern.Value, isNegated) { Span = From(start) };
        }

        private Expression Concatenation()
        {
            var start = _token.Start;
            var left = Sum();
            while (TakeSymbol("||")) left = Combine(left, BinaryOperator.Concatenate, Sum(), start);
            return left;
        }

        private Expression Sum()
        {
            var start = _token.Start;
            var left = Product();
            while (true)
            {
                if (TakeSymbol("+")) left = Combine(left, BinaryOperator.Add, Product(), start);
                else if (TakeSymbol("-")) left = Combine(left, BinaryOperator.Subtract, Product(), start);
                else return left;
            }
        }

        private Expression Product()
        {
            var start = _token.Start;
            var left = Signed();
            while (true)
            {
                if (TakeSymbol("*")) left = Combine(left, BinaryOperator.Multiply, Signed(), start);
                else if (TakeSymbol("/")) left = Combine(left, BinaryOperator.Divide, Signed(), start);
                else if (TakeSymbol("%")) left = Combine(left, BinaryOperator.Modulo, Signed(), start);
                else return left;
            }
        }

        private Expression Signed()
        {
            var start = _token.Start;
            if (!TakeSymbol("-")) return Primary();
            if (!Enter()) return _nothing;
            var operand = Signed();
            _depth--;
            return new Unary(UnaryOperator.Negate, operand) { Span = From(start) };
        }

        private static bool IsCountable(string number) =>
            double.TryParse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value);

        private Expression Primary()
        {
            var token = _token;
            switch (token.Kind)
            {
                case TokenKind.Text:
                    Advance();
                    return new TextLiteral(token.Value) { Span = Place(token) };
                case TokenKind.Number:
                    Advance();
                    if (!IsCountable(token.Value)) Stop("The number is greater than a database counts; write one below 1.7e308", Place(token));
                    return new NumberLiteral(token.Value) { Span = Place(token) };
                case TokenKind.Column:
                    Advance();
                    return Column(token);
                case TokenKind.Word when !IsReserved(token):
                    Advance();
                    if (!_token.Is("(")) return Column(token);
                    return token.IsWord("matches") ? Matching(token)
                        : token.IsWord("json") ? ValueOfJson(token)
                        : token.IsWord("setting") ? Setting(token)
                        : Call(token);
                default:
                    if (TakeWord("null")) return new NullLiteral { Span = Place(token) };
                    if (TakeWord("true")) return new BooleanLiteral(true) { Span = Place(token) };
                    if (TakeWord("false")) return new BooleanLiteral(false) { Span = Place(token) };
                    if (token.Is("(")) return Parenthesised();
                    StopAtMissingValue();
                    return _nothing;
            }
        }

        private Expression Parenthesised()
        {
            var open = _token;
            Advance();
            if (!Enter()) return _nothing;
            var inner = Or();
            _depth--;
            Close(open, "The parenthesis that opens here is never closed; add ')'");
            return inner;
        }

        private ColumnReference Column(Token token)
        {
            _columns.Add(new(token.Value, Place(token)));
            return new(token.Value) { Span = Place(token) };
        }

        private Expression Matching(Token name)
        {
            const string way = "'matches' takes a column and a regular expression in quotes; write matches(code, '^[A-Z]{2}$')";
            var (operand, pattern) = OperandAndText(name, way);
            if (!_stopped && PortablePattern.Of(pattern.Value).Error is { } error)
                Report(error.Message, PlaceInText(pattern, error.Start, error.Length));
            return new Matches(operand, pattern.Value) { Span = From(name.Start) };
        }

        private Expression ValueOfJson(Token name)
        {
            const string way = "'json' takes a column and a path in quotes; write json(document, '$.name')";
            var (document, text) = OperandAndText(name, way);
            if (_stopped) return _nothing;
            var (path, error) = JsonPath.Read(text.Value);
            if (path is not null) return new JsonText(document, path) { Span = From(name.Start) };
            Report(error!.Message, PlaceInText(text, error.Start, error.Length));
            return _nothing;
        }

        private (Expression Operand, Token Text) OperandAndText(Token name, string way)
        {
            var open = _token;
            Advance();
            if (!Enter()) return (_nothing, _token);
            var operand = Concatenation();
            _depth--;
            if (!TakeSymbol(",")) StopHere(way);
            return (operand, LastText(name, open, way));
        }

        private Token LastText(Token name, Token open, string way)
        {
            var text = _token;
            if (text.Kind == TokenKind.Text) Advance();
            else StopHere(way);
            Close(open, $"The call of {Quoted(name)} is never closed; add ')'");
            return text;
        }

        private Expression Setting(Token name)
        {
            var open = _token;
            Advance();
            var text = LastText(name, open, "'setting' takes a name in quotes; write setting('app.region')");
            if (_stopped) return _nothing;
            if (!SessionValue.IsSetting(text.Value))
                Report(
                    "A setting's name is 'app.' and at most 30 small letters, digits and '_' that begin with a letter; "
                    + "write setting('app.region')",
                    Place(text));
            return SessionValue.IsSetting(text.Value)
                ? new SessionValue(text.Value.Substring(SessionValue.Prefix.Length)) { Span = From(name.Start) }
                : _nothing;
        }

        /// <summary>A part of a text's value where it stands in the source, in which each quote is written twice.</summary>
        private SourceSpan PlaceInText(Token token, int start, int length)
        {
            if (token.Value.Length == 0) return Place(token);
            var at = token.Start + 1;
            var first = at;
            for (var i = 0; i < start + length; i++)
            {
                if (i == start) first = at;
                at += token.Value[i] == '\'' ? 2 : 1;
            }
            return new(first, at - first);
        }

        private Expression Call(Token name)
        {
            var open = _token;
            Advance();
            List<Expression> arguments = [];
            if (!_token.Is(")") && Enter())
            {
                do arguments.Add(Or());
                while (TakeSymbol(","));
                _depth--;
            }
            Close(open, $"The call of {Quoted(name)} is never closed; add ')', and ',' between its arguments");
            if (SessionValue.Of(name.Value) is { } session)
            {
                if (arguments.Count > 0) Report($"{Quoted(name)} takes no arguments; write {session.Call}", From(name.Start));
                return session with { Span = From(name.Start) };
            }
            if (PortableFunctions.Find(name.Value) is not { } function)
            {
                Report(
                    $"There is no function {Quoted(name)} that all databases have; "
                    + NearestNames.Suggest(name.Value, PortableFunctions.AllNames),
                    Place(name));
                return _nothing;
            }
            var (least, most) = PortableFunctions.ArgumentsOf(function);
            if (arguments.Count < least || arguments.Count > most)
                Report(
                    $"{Quoted(name)} takes {Arguments(least, most)}, not {Number(arguments.Count)}; "
                    + $"write {PortableFunctions.ExampleOf(function)}",
                    From(name.Start));
            return new FunctionCall(function, [.. arguments]) { Span = From(name.Start) };
        }

        private static string Arguments(int least, int most) =>
            least == most ? least switch { 0 => "no arguments", 1 => "one argument", _ => Number(least) + " arguments" }
            : most > 2 ? "at least " + Number(least) + " arguments"
            : "one or two arguments";

        private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

        private Expression Combine(Expression left, BinaryOperator @operator, Expression right, int start)
        {
            if (++_operators > OperatorLimit)
                Stop(
                    $"An expression can have {Number(OperatorLimit)} operators at most; use 'in' for a list of values, or split it",
                    new(start, _previous.End - start));
            return new Binary(left, @operator, right) { Span = From(start) };
        }

        private static BinaryOperator? ComparisonOf(Token token) => token.Kind != TokenKind.Symbol ? null : token.Value switch
        {
            "=" => BinaryOperator.Equal,
            "<>" or "!=" => BinaryOperator.NotEqual,
            "<" => BinaryOperator.Less,
            "<=" => BinaryOperator.LessOrEqual,
            ">" => BinaryOperator.Greater,
            ">=" => BinaryOperator.GreaterOrEqual,
            _ => null,
        };

        private bool StartsPredicate() =>
            ComparisonOf(_token) is not null || _token.IsWord("is") || _token.IsWord("in") || _token.IsWord("between")
            || _token.IsWord("like") || _token.IsWord("not");

        private static bool IsReserved(Token token) => Array.Exists(_reserved, token.IsWord);

        private Token Read()
        {
            if (_stopped) return new(TokenKind.End, "", text.Length, 0);
            var token = _lexer.Next();
            if (token.Kind != TokenKind.Error) return token;
            Stop(token.Value, Place(token));
            return new(TokenKind.End, "", text.Length, 0);
        }

        private void Advance()
        {
            _previous = _token;
            _token = Read();
        }

        private bool TakeWord(string word)
        {
            if (!_token.IsWord(word)) return false;
            Advance();
            return true;
        }

        private bool TakeSymbol(string symbol)
        {
            if (!_token.Is(symbol)) return false;
            Advance();
            return true;
        }

        private bool Expect(string symbol, string message)
        {
            if (TakeSymbol(symbol)) return true;
            StopHere(message);
            return false;
        }

        /// <summary>
        /// A missing ')' is shown where the text ends at the '(' it belongs to, and otherwise at what stands in its place.
        /// </summary>
        private void Close(Token open, string message)
        {
            if (TakeSymbol(")")) return;
            if (_token.Kind == TokenKind.End) Stop(message, Place(open));
            else StopAfterTheEnd();
        }

        private bool Enter()
        {
            if (++_depth <= DepthLimit) return true;
            Stop($"The expression nests deeper than {Number(DepthLimit)} levels; remove parentheses or split it", Place(_previous));
            return false;
        }

        private SourceSpan From(int start) => new(start, Math.Max(0, _previous.End - start));

        private static SourceSpan Place(Token token) => new(token.Start, token.Length);

        private static string Quoted(Token token) => token.Kind switch
        {
            TokenKind.Text => "This text",
            _ => "'" + (token.Value.Length <= 40 ? token.Value : token.Value.Substring(0, 40) + "…") + "'",
        };

        private void StopAtMissingValue()
        {
            if (_stopped) return;
            const string way = "write a column, a literal or a function";
            if (_token.Kind != TokenKind.End) Stop($"{Quoted(_token)} stands where a value is expected; {way} before it", Place(_token));
            else Stop($"The expression ends where a value is expected; {way} after {Quoted(_previous)}", Place(_previous));
        }

        private void StopAfterTheEnd() => Stop(
            _token.Is(")") ? "This ')' closes nothing; remove it, or open a parenthesis before"
            : _token.Is(",") ? "A ',' separates only arguments of a function and values after 'in'; join conditions with 'and' or 'or'"
            : $"{Quoted(_token)} does not continue the expression; put an operator, 'and' or 'or' before it",
            Place(_token));

        private void StopHere(string message) => Stop(message, Place(_token.Kind == TokenKind.End ? _previous : _token));

        /// <summary>Reports and lets every loop see the end: one error, not one for each level.</summary>
        private void Stop(string message, SourceSpan place)
        {
            Report(message, place);
            _stopped = true;
            _token = new(TokenKind.End, "", text.Length, 0);
        }

        private void Report(string message, SourceSpan place)
        {
            if (!_stopped) _errors.Add(new(message, place.Start, place.Length));
        }
    }
}
