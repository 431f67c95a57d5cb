using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using SchemaGen.Benchmarks;
using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Keystrokes;

// What others allocate at the same time would be counted.
[CollectionDefinition(nameof(KeystrokeTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary>
/// What an edit of a project with 200 tables of 12 columns for six databases allocates and runs again. Times are the benchmarks'
/// to report: they say as much of the machine.
/// </summary>
[Collection(nameof(KeystrokeTests))]
public sealed class KeystrokeTests
{
    private const double Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("method body elsewhere")]
    [InlineData("comment elsewhere")]
    [InlineData("member elsewhere")]
    public void An_edit_elsewhere_runs_nothing_again(string edit)
    {
        var measured = Measurement.OfEdits(new SchemaGenerator(), ManyTables.Compile(200), Edit.All.Single(candidate => candidate.Name == edit), 6);
        Assert.Equal(0, measured.OutputsRun);
        Assert.InRange(measured.Allocated / Megabyte, 0, 1);
    }

    [Fact]
    public void An_edit_of_a_table_reads_that_table_and_writes_a_file_of_each_kind()
    {
        foreach (var edit in new[] { Edit.InTable, Edit.InReferencedTable })
        {
            var measured = Measurement.OfEdits(new SchemaGenerator(), ManyTables.Compile(200), edit, 6);
            Assert.Equal(3, measured.OutputsRun);
            Assert.InRange(measured.Allocated / Megabyte, 0, 3);
        }
    }

    [Fact]
    public void Cost_grows_with_the_number_of_tables_and_no_faster()
    {
        var (few, many) = (PerTable(200), PerTable(1000));
        Assert.InRange(many / few, 0, 1.2);

        static double PerTable(int tables) => (double)Measurement.OfColdRun(new SchemaGenerator(), ManyTables.Compile(tables, 0), 1).Allocated / tables;
    }

    [Fact]
    public void Tables_of_templates_cost_no_more_than_those_that_list_their_columns()
    {
        for (var edit = 0; edit < TemplateTables.Listed.Edits.Length; edit++)
        {
            var listed = After(TemplateTables.Listed, edit);
            foreach (var contestant in new[] { TemplateTables.OfPackage, TemplateTables.OfProject })
            {
                var template = After(contestant, edit);
                Assert.Equal(listed.OutputsRun, template.OutputsRun);
                // No allocation is counted to the byte.
                Assert.True(
                    template.Allocated < (listed.Allocated * 1.05) + 20_000,
                    $"{contestant.Edits[edit].Name}: {contestant.Name} allocates {template.Allocated} bytes, {TemplateTables.Listed.Name} {listed.Allocated}");
            }
        }

        static Measurement After(Contestant contestant, int edit) => Measurement.OfEdits(contestant.Generator(), contestant.Project(200), contestant.Edits[edit], 6);
    }

    [Fact]
    public void Tables_of_templates_are_first_read_for_no_more_than_those_that_list_their_columns() =>
        Assert.InRange(Cold(TemplateTables.OfPackage) / Cold(TemplateTables.Listed), 0, 1.15);

    private static double Cold(Contestant contestant) => Measurement.OfColdRun(contestant.Generator(), contestant.Project(200), 1).Allocated;

    [Fact]
    public void A_thousand_tables_for_six_databases_compile_and_load()
    {
        var compilation = ManyTables.Compile(1000, 0);
        ManyTables.Driver(new SchemaGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        var image = LoadedProject.Emit(output);

        // An assembly's literals share a heap of 16 MB, two bytes a character; what the SQL takes of it leaves room for the project's own.
        using var file = new PEReader(new MemoryStream(image));
        Assert.InRange(file.GetMetadataReader().GetHeapSize(HeapIndex.UserString) / Megabyte, 1, 14);

        using var project = LoadedProject.Of(image);
        var migrations = project.Catalog().Migrations;
        Assert.Equal(1000, migrations.Count);
        Assert.All(Enum.GetValues<Dialect>().Where(dialect => dialect is not (Dialect.None or Dialect.All)), dialect =>
            Assert.All(migrations, migration => Assert.Contains("CREATE TABLE", migration.Script(dialect))));
    }
}
