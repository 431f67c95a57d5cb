using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>What there is to say about files of SQL, at their attributes.</summary>
public sealed class ProjectObjectRuleTests
{
    private const string Product = "\n[SchemaTable] public partial class Product { public long Id { get; set; } }";

    [Fact]
    public Task A_file_that_is_there_is_worth_a_look() => Files(
        "[assembly: RawObject({|#0:\"views/active.sql\"|}, After = typeof(Product))]" + Product,
        Check.Info("SG4001", 0, "The SQL of 'views/active.sql' reaches the database as it is written; see that it holds nothing that came from outside"));

    [Fact]
    public Task A_file_that_nothing_takes_back() => Files(
        "[assembly: RawObject({|#0:\"views/only_up.sql\"|})]" + Product,
        Check.Info("SG4001", 0, "The SQL of 'views/only_up.sql' reaches the database as it is written, and nothing takes it back; write what does under a line '-- migrate:down'"));

    [Theory]
    [InlineData("\"views/activ.sql\"", "The project has no file 'views/activ.sql'; the nearest is 'views/active.sql'")]
    [InlineData("\"procedures/pay.sql\"", "The project has no file 'procedures/pay.sql'; write its path from the project's folder, and let the project have it as an additional file")]
    [InlineData("\"\"", "The project has no file ''; write its path from the project's folder, and let the project have it as an additional file")]
    [InlineData("\"views/open.sql\"", "'views/open.sql' cannot be split into the statements of PostgreSQL: what is quoted begins that nothing ends, in line 2 of its section; close it")]
    [InlineData("\"views/empty.sql\"", "'views/empty.sql' holds no statement for PostgreSQL; write one, or remove the attribute")]
    public async Task What_is_wrong_with_a_path(string path, string message)
    {
        var test = Test($"[assembly: RawObject({{|#0:{path}|}})]" + Product);
        test.ExpectedDiagnostics.Add(Check.Error("SG1010", 0, message));
        await test.RunAsync();
    }

    [Fact]
    public Task A_file_twice_on_one_database() => Files(
        "[assembly: RawObject({|#0:\"views/active.sql\"|}, Dialect.Sqlite)]\n[assembly: RawObject({|#1:\"views/active.sql\"|})]" + Product,
        Check.Info("SG4001", 0, "The SQL of 'views/active.sql' reaches the database as it is written; see that it holds nothing that came from outside"),
        Check.Error("SG1010", 1, "The file 'views/active.sql' runs on SQLite already; remove this attribute"),
        Check.Info("SG4001", 1, "The SQL of 'views/active.sql' reaches the database as it is written; see that it holds nothing that came from outside"));

    [Theory]
    [InlineData("After = {|#1:typeof(string)|}", "'System.String' is no table, so nothing can run after it; name a table class")]
    [InlineData("AfterFile = {|#1:\"views/other.sql\"|}", "No attribute runs the file 'views/other.sql'; add [assembly: RawObject(\"views/other.sql\")], or name another")]
    public Task What_it_runs_after(string argument, string message) => Files(
        $"[assembly: RawObject({{|#0:\"views/active.sql\"|}}, {argument})]" + Product,
        Check.Error("SG1012", 1, message),
        Check.Info("SG4001", 0, "The SQL of 'views/active.sql' reaches the database as it is written; see that it holds nothing that came from outside"));

    [Fact]
    public Task Files_that_run_after_each_other() => Files(
        "[assembly: RawObject({|#2:\"views/active.sql\"|}, AfterFile = {|#0:\"views/only_up.sql\"|})]\n[assembly: RawObject({|#3:\"views/only_up.sql\"|}, AfterFile = {|#1:\"views/active.sql\"|})]" + Product,
        Check.Error("SG1012", 0, "'views/active.sql' would run after itself, by the files that it runs after; leave out one AfterFile"),
        Check.Error("SG1012", 1, "'views/only_up.sql' would run after itself, by the files that it runs after; leave out one AfterFile"),
        Check.Info("SG4001", 2, "The SQL of 'views/active.sql' reaches the database as it is written; see that it holds nothing that came from outside"),
        Check.Info("SG4001", 3, "The SQL of 'views/only_up.sql' reaches the database as it is written, and nothing takes it back; write what does under a line '-- migrate:down'"));

    private static Task Files(string source, params DiagnosticResult[] expected)
    {
        var test = Test(source);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static SchemaTest<EmptyCodeFixProvider> Test(string source)
    {
        var test = new SchemaTest<EmptyCodeFixProvider>(Check.Targets);
        test.TestState.Sources.Add(source);
        test.TestState.AdditionalFiles.Add(("/home/shop/views/active.sql", "CREATE VIEW active AS SELECT 1;\n-- migrate:down\nDROP VIEW active;"));
        test.TestState.AdditionalFiles.Add(("/home/shop/views/only_up.sql", "CREATE VIEW active AS SELECT 1;"));
        test.TestState.AdditionalFiles.Add(("/home/shop/views/open.sql", "SELECT 1;\nSELECT 'a"));
        test.TestState.AdditionalFiles.Add(("/home/shop/views/empty.sql", "-- nothing\n"));
        return test;
    }
}
