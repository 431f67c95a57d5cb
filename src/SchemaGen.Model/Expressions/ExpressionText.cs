using SchemaGen.Model.Dialects;

namespace SchemaGen.Model.Expressions;

/// <summary>The text of an expression that is the same on every machine.</summary>
public static class ExpressionText
{
    private static readonly Writer Portable = new();

    /// <summary>The expression in the portable language, with one blank between words and no needless parentheses.</summary>
    public static string Canonical(this Expression expression) => Portable.WriteValue(expression);

    private sealed class Writer() : ExpressionWriter(Column)
    {
        private static string Column(string name) =>
            name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character == '_')
                ? name
                : "\"" + name.Replace("\"", "\"\"") + "\"";

        protected override Sql Text(string value) => Primary(Quoted(value));

        protected override string BooleanValue(bool value) => value ? "true" : "false";

        protected override Sql Divided(Sql left, Sql right) => Joined(left, "/", right, Precedence.Product);

        protected override Sql Matching(Matches matches) =>
            Function("matches", Render(matches.Operand), Primary(Quoted(matches.Pattern)));

        protected override Sql Raw(RawSql raw) => Function("raw", Primary(Quoted(raw.Text)));

        protected override Sql ByDialect(DialectExpression expression) => Function(
            "on",
            [.. expression.Variants.Select(variant => Primary(((int)variant.Dialects).Invariant() + ": " + Render(variant.Expression).Text))]);

        protected override Sql JsonText(JsonText json) => Function("json", Render(json.Document), Primary(Quoted(json.Path.Text)));

        protected override Sql SessionValue(SessionValue value) => Primary(value.Call);

        protected override string NewUuid => "new_uuid()";

        protected override string Now => "now()";

        protected override string Today => "today()";
    }
}
