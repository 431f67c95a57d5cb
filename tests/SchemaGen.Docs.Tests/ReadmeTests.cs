namespace SchemaGen.Docs.Tests;

/// <summary>What the README shows is what the product does.</summary>
public sealed class ReadmeTests
{
    private static readonly Document Readme = Document.Read("README.md");

    private static readonly string Classes = Readme.Block("## What you write", "csharp");

    private static readonly Example Written = Example.Compile(Classes);

    [Fact]
    public void The_sql_is_what_the_example_gives() =>
        Readme.BlockMatches("## What comes back", "sql", Written.Value("Shop.ArticleTable", "Ddl", "PostgreSql").TrimEnd('\n'));

    [Fact]
    public void The_finding_is_the_only_one_of_the_example()
    {
        var findings = new[] { "Shop.Brand", "Shop.Article" }.SelectMany(type => Written.Schema.FindingsFor(type));
        Readme.BlockMatches(
            "## What comes back",
            "text",
            string.Join("\n", findings.Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule}: {finding.Message}")));
    }

    [Fact]
    public void The_program_compiles_with_the_example()
    {
        var lines = Readme.Block("## What you run", "csharp").Split('\n');
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        Example.Compile($$"""
            {{string.Join('\n', usings)}}
            {{Classes}}
            internal static class Program
            {
                internal static async Task Main()
                {
                    {{string.Join('\n', lines.Except(usings))}}
                }

                private static DbConnection OpenConnection() => throw new InvalidOperationException();
                private static byte[] KeyFromVault() => throw new InvalidOperationException();
            }
            """);
    }
}
