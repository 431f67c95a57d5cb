using CsCheck;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Portable expressions over the columns of a table; the types fit as far as C# tells them.</summary>
internal static class ExpressionGen
{
    private static readonly Gen<string> Numbers = Gen.OneOf("0", "1", "-5", "2.5", "100", "2147483647");

    private static readonly Gen<string> Texts = Gen.OneOf("''", "'a'", "'it''s'", "'%_'", "'\u00e4\u4e2d'", "'a\\b'");

    private static readonly Gen<string> Comparisons = Gen.OneOf("=", "<>", "<", "<=", ">", ">=");

    /// <summary>A condition.</summary>
    public static Gen<string> Condition(IReadOnlyList<(string Name, string Type)> columns) => Gen.Frequency(
        (5, Term(columns)),
        (2, Gen.Select(Term(columns), Gen.OneOf("and", "or"), Term(columns), (left, word, right) => $"{left} {word} {right}")),
        (1, Term(columns).Select(term => $"not ({term})")),
        (1, Gen.Select(Term(columns), Term(columns), (left, right) => $"({left} or {right}) and {left}")));

    /// <summary>A condition that may ask the session.</summary>
    public static Gen<string> Policy(IReadOnlyList<(string Name, string Type)> columns) => Gen.Frequency(
        (2, Condition(columns)),
        (3, Gen.OneOf(columns.ToArray()).SelectMany(column => Gen.OneOf("current_tenant()", "current_user_id()", "setting('app.region')").Select(asked => $"{column.Name} = {asked}"))),
        (2, Gen.Select(Term(columns), Gen.OneOf(columns.ToArray()), (term, column) => $"{term} or {column.Name} = current_user_id()")));

    /// <summary>A value of the type.</summary>
    public static Gen<string> Value(IReadOnlyList<(string Name, string Type)> columns, string type) => type.TrimEnd('?') switch
    {
        "bool" => Condition(columns),
        "string" => Gen.OneOf(columns.Where(IsText).Select(Text).Append(Texts).ToArray()),
        _ => Gen.OneOf(columns.Where(IsNumber).Select(Number).Append(Numbers).ToArray()),
    };

    private static Gen<string> Term(IReadOnlyList<(string Name, string Type)> columns) => Gen.OneOf(columns.ToArray()).SelectMany(TermOver);

    private static Gen<string> TermOver((string Name, string Type) column) =>
        IsNumber(column) ? Gen.OneOf<string>(
            Gen.Select(Number(column), Comparisons, Numbers, (left, sign, right) => $"{left} {sign} {right}"),
            Numbers.Select(least => $"{column.Name} between {least} and 100"),
            Gen.Const($"{column.Name} in (1, 2, 3)"))
        : IsText(column) ? Gen.OneOf<string>(
            Gen.Select(Text(column), Comparisons, Texts, (left, sign, right) => $"{left} {sign} {right}"),
            Numbers.Select(length => $"length({column.Name}) > {length}"),
            Gen.OneOf($"{column.Name} like 'a%'", $"{column.Name} not in ('a', 'it''s')", $"matches({column.Name}, '^[a-z]+[0-9]*$')", $"matches({column.Name}, '^(a|b){{2,3}}$')"))
        : column.Type.StartsWith("bool", StringComparison.Ordinal) ? Gen.OneOf(column.Name, $"{column.Name} = true", $"not {column.Name}")
        : column.Type.StartsWith("DateTime", StringComparison.Ordinal) ? Gen.OneOf($"{column.Name} > '2020-01-01'", $"{column.Name} is not null")
        : Gen.OneOf($"{column.Name} is not null", $"{column.Name} is null or {column.Name} = {column.Name}");

    private static Gen<string> Number((string Name, string Type) column) =>
        Gen.OneOf(column.Name, $"abs({column.Name})", $"coalesce({column.Name}, 0)", $"{column.Name} + 1", $"{column.Name} * 2 - 1", $"({column.Name} / 2)", $"round({column.Name}, 1)", $"-{column.Name}");

    private static Gen<string> Text((string Name, string Type) column) =>
        Gen.OneOf(column.Name, $"lower({column.Name})", $"upper(trim({column.Name}))", $"coalesce({column.Name}, 'x')", $"{column.Name} || '-'");

    private static bool IsNumber((string Name, string Type) column) => column.Type.TrimEnd('?') is "int" or "long" or "short" or "byte" or "decimal" or "double" or "ulong";

    private static bool IsText((string Name, string Type) column) => column.Type.TrimEnd('?') is "string";
}
