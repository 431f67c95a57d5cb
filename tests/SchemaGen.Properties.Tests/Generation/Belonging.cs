using System.Collections.Immutable;
using CsCheck;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Arguments of which one is right only beside another.</summary>
internal static class Belonging
{
    /// <summary>Collations, each with the database that knows it; Oracle's are in no grammar at hand.</summary>
    public static ImmutableSortedDictionary<string, Dialect> Collations { get; } = new Dictionary<string, Dialect>
    {
        ["C"] = Dialect.PostgreSql,
        ["NOCASE"] = Dialect.Sqlite,
        ["utf8mb4_unicode_ci"] = Dialect.MariaDb,
        ["utf8mb4_0900_ai_ci"] = Dialect.MySql,
        ["Latin1_General_100_CI_AS"] = Dialect.SqlServer,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    // Statements that do nothing, each in the words of the databases that know them.
    private static readonly (string Dialects, string Code)[] Bodies =
    [
        ("Dialect.PostgreSql | Dialect.Oracle", "\"NULL;\""),
        ("Dialect.MySql | Dialect.MariaDb", "\"SET @seen = 1;\""),
        ("Dialect.Sqlite", "\"SELECT 1;\""),
        ("Dialect.SqlServer", "\"SET NOCOUNT ON;\""),
    ];

    /// <summary>The attribute with what has to be beside its arguments.</summary>
    public static Gen<AttributeUse> Together(AttributeUse use, Scene scene)
    {
        // What is wrong by itself is told by the tests of bad input.
        var type = scene.Column?.Type;
        var suits = Natural.TypeFor(SchemaAttributes.All.Single(attribute => attribute.Name == use.Name)) is not { } natural || natural.TrimEnd('?') == type?.TrimEnd('?');
        if (scene.Column is not null && !(suits && Natural.HasPlainValues(use.Name, type))) use = Without(use, "Default");
        if (scene.Column is not null && !Natural.IsFreeText(use.Name, type)) use = Without(use, "Collation");
        if (scene.Column is not null && !(suits && type!.StartsWith("Date", StringComparison.Ordinal))) use = Without(use, "DefaultSql");
        if (Code(use, "Collation") is { } collation) use = Set(use, "Dialects", "Dialect." + Collations[collation.Trim('"')]);
        if (Code(use, "Type") is not null && scene.Column is not { Type: "int" or "long" } || use.Name != "SchemaColumn") use = Without(use, "Type");
        if (use.Name == "TenantIsolation" && Code(use, "Column") is null) use = use with { Arguments = use.Arguments.Add(new Argument("Column", "\"Id\"", IsProperty: true)) };
        if (use.Name == "Trigger")
            return Gen.OneOf([.. Bodies]).Select(body => Code(use, "Except") is null
                ? Set(Given(use, "body", body.Code), "Dialects", body.Dialects)
                : Set(Given(use, "body", body.Code), "Except", $"Dialect.All & ~({body.Dialects})"));
        if (Code(use, "Raw") != "true") return Gen.Const(use);

        // Words of the database's own, which are right on one of them at least.
        var text = use.Name is "ComputedColumn" ? "NULL" : use.Name is "ExpressionIndex" ? "(1 + 1)" : "1 = 1";
        use = Without(Without(use, "DefaultSql"), "Collation");
        foreach (var argument in use.Arguments.Where(argument => argument.Name is "expression" or "predicate" or "Where" or "Check"))
            use = Given(use, argument.Name, WrongValues.Literal(text));
        return Gen.OneOf("Dialect.PostgreSql", "Dialect.Sqlite").Select(dialect => Set(use, "Dialects", dialect));
    }

    private static AttributeUse Given(AttributeUse use, string name, string code) =>
        use with { Arguments = [.. use.Arguments.Select(argument => argument.Name == name ? argument with { Code = code } : argument)] };

    private static string? Code(AttributeUse use, string property) => use.Arguments.FirstOrDefault(argument => argument.IsProperty && argument.Name == property)?.Code;

    private static AttributeUse Set(AttributeUse use, string property, string code)
    {
        use = Without(Without(use, "Dialects"), "Except");
        return use with { Arguments = use.Arguments.Add(new Argument(property, code, IsProperty: true)) };
    }

    private static AttributeUse Without(AttributeUse use, string property) =>
        use with { Arguments = use.Arguments.RemoveAll(argument => argument.IsProperty && argument.Name == property) };
}
