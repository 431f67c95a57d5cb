using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Linking;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Generators.Tests.Harness;

/// <summary>A compiled project, loaded to run what was generated.</summary>
internal sealed class LoadedProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new("generated", isCollectible: true);

    private LoadedProject(byte[] image, IEnumerable<byte[]> others)
    {
        foreach (var other in others) _context.LoadFromStream(new MemoryStream(other));
        Assembly = _context.LoadFromStream(new MemoryStream(image));
    }

    public Assembly Assembly { get; }

    public static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }

    /// <summary>Loads the project, after the projects that it refers to.</summary>
    public static LoadedProject Of(GeneratorRun run, params byte[][] others) => new(Emit(run.Output), others);

    /// <summary>Loads an image.</summary>
    public static LoadedProject Of(byte[] image) => new(image, []);

    public ISchemaCatalog Catalog(string type = "Shop.SchemaCatalog") =>
        (ISchemaCatalog)Assembly.GetType(type, throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;

    public object? Call(string type, string method, params object?[] arguments)
    {
        var found = Assembly.GetType(type, throwOnError: true)!.GetMethod(method) ?? throw new MissingMethodException(type, method);
        return found.Invoke(null, arguments);
    }

    public void Dispose() => _context.Unload();

    /// <summary>
    /// What the compiled migrations give is what the model's writers write: text, kind, flags, order. Gives the migrations'
    /// statements.
    /// </summary>
    public static IReadOnlyList<(LinkedTable Table, SqlDialect Dialect, IReadOnlyList<MigrationStatement> Up, IReadOnlyList<MigrationStatement> Down)> RoundTrip(
        GeneratorRun run, string catalog = "Shop.SchemaCatalog", params byte[][] others)
    {
        var schema = SchemaReader.Read(run.Input, default);
        using var project = Of(run, others);
        var migrations = project.Catalog(catalog).Migrations;
        Assert.Equal(schema.Tables.Where(table => !table.IsDuplicate).Select(table => MigrationId.Of(table.Table.Name)), migrations.Select(migration => migration.Id));
        var all = new List<(LinkedTable, SqlDialect, IReadOnlyList<MigrationStatement>, IReadOnlyList<MigrationStatement>)>();
        foreach (var (table, migration) in schema.Tables.Where(table => !table.IsDuplicate).Zip(migrations))
        {
            Assert.Equal(table.Requires, migration.Requires);
            foreach (var target in schema.Targets.Targets)
            {
                var dialect = (Dialect)target.Dialect.Flag;
                var expected = table.Table.Dialects.HasFlag(target.Dialect.Flag) ? target.Dialect.Write(table.MigrationFor(target), target) : new MigrationSql([], []);
                var (up, down) = (migration.Up(dialect), migration.Down(dialect));
                Same(expected.Up, up);
                Same(expected.Down, down);
                all.Add((table, target.Dialect, up, down));
            }

            foreach (var dialect in Enum.GetValues<Dialect>().Where(dialect => !schema.Targets.Targets.Any(target => (Dialect)target.Dialect.Flag == dialect)))
            {
                Assert.Throws<NotSupportedException>(() => migration.Up(dialect));
                Assert.Throws<NotSupportedException>(() => migration.Down(dialect));
            }
        }

        return all;
    }

    private static void Same(EquatableArray<SqlStatement> expected, IReadOnlyList<MigrationStatement> actual) => Assert.Equal(
        expected.Select(statement => new MigrationStatement(
            statement.Text,
            Enum.Parse<MigrationStatementKind>(statement.Kind.ToString()),
            SqlText.OnOneLine(statement.ObjectName),
            statement.IsTransactional,
            statement.IsBlock,
            statement.Undoes)),
        actual);
}
