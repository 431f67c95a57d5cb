using System.Collections.Immutable;
using CsCheck;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Projects by chance: databases in versions and editions, ways of naming, and options.</summary>
internal static class ProjectGen
{
    private const int MostTargets = 3;

    /// <summary>
    /// Versions of each database: those from which something is different, those just before, and those whose order misleads (26.10 is
    /// later than 9.7, 26ai is 23ai under another name, and Azure SQL is no number).
    /// </summary>
    public static ImmutableDictionary<Dialect, ImmutableArray<string>> Versions { get; } = new Dictionary<Dialect, ImmutableArray<string>>
    {
        [Dialect.PostgreSql] = ["13", "14", "15", "16", "17", "18"],
        [Dialect.MySql] = ["8.0", "8.0.12", "8.0.13", "8.0.16", "8.0.17", "8.4", "9", "9.7", "26.7", "26.10"],
        [Dialect.MariaDb] = ["10.6", "10.7", "10.8", "10.9", "10.10", "10.11", "11.4", "11.7", "11.8"],
        [Dialect.Sqlite] = ["3.35", "3.37", "3.38", "3.45"],
        [Dialect.SqlServer] = ["2016", "2017", "2019", "2022", "2025", "Azure SQL"],
        [Dialect.Oracle] = ["19c", "21c", "23ai", "23.26", "26ai"],
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<Dialect, ImmutableArray<string>> Editions = new Dictionary<Dialect, ImmutableArray<string>>
    {
        [Dialect.MySql] = ["Community", "Enterprise"],
        [Dialect.MariaDb] = ["Community", "Enterprise"],
        [Dialect.SqlServer] = ["Express", "Web", "Standard", "Enterprise"],
        [Dialect.Oracle] = ["Free", "SE2", "EE"],
    }.ToImmutableDictionary();

    /// <summary>A project that declares some databases and maybe its names.</summary>
    /// <param name="number">What makes its schema different from those of others.</param>
    /// <param name="hits">How often a target, of a database and a version, was met; those met least come first.</param>
    public static Gen<Project> Of(int number, Func<Dialect, string, int> hits) =>
        from dialects in Gens.Some([.. Versions.Keys.Order().OrderBy(dialect => Versions[dialect].Min(version => hits(dialect, version))).Take(MostTargets)], MostTargets)
        from others in Gens.Some([.. Versions.Keys.Order()], 2)
        from targets in Gens.Sequence(dialects.Union(others).Select(dialect => TargetOf(dialect, Rarest(dialect, hits))))
        from naming in Gens.Maybe(60, NamingOf(number))
        from options in Gens.Maybe(40, Options)
        select new Project([.. targets, .. naming, .. options]);

    private static Gen<AttributeUse> Options { get; } =
        from required in Gen.OneOf("true", "false")
        select new AttributeUse("SchemaOptions", [new Argument("RequiredProperties", required, IsProperty: true)]);

    private static string[] Rarest(Dialect dialect, Func<Dialect, string, int> hits) =>
        [.. Versions[dialect].GroupBy(version => hits(dialect, version)).MinBy(versions => versions.Key)!];

    private static Gen<AttributeUse> TargetOf(Dialect dialect, string[] versions) =>
        from version in Gens.Maybe(90, Gen.OneOf(versions))
        from edition in Gens.Maybe(version.Contains("Azure SQL") ? 0 : 40, Editions.TryGetValue(dialect, out var editions) ? Gen.OneOf([.. editions]).Select(ImmutableArray.Create) : Gen.Const(ImmutableArray<string>.Empty))
        select new AttributeUse(
            "SchemaTarget",
            [
                new Argument("dialect", "Dialect." + dialect, IsProperty: false),
                .. version.Select(text => new Argument("Version", WrongValues.Literal(text), IsProperty: true)),
                .. edition.SelectMany(texts => texts).Select(text => new Argument("Edition", WrongValues.Literal(text), IsProperty: true)),
            ]);

    private static Gen<AttributeUse> NamingOf(int number) =>
        from style in Gens.Maybe(70, Gen.OneOf(Enum.GetNames<NameCase>()).Select(name => "NameCase." + name))
        from plural in Gens.Maybe(50, Gen.OneOf("true", "false"))
        from schema in Gens.Maybe(50, Gen.OneOf("area", "Sales Area", "It's").Select(name => WrongValues.Literal(name + number)))
        select new AttributeUse(
            "SchemaNaming",
            [
                .. style.Select(code => new Argument("Case", code, IsProperty: true)),
                .. plural.Select(code => new Argument("Plural", code, IsProperty: true)),
                .. schema.Select(code => new Argument("DefaultSchema", code, IsProperty: true)),
            ]);
}
