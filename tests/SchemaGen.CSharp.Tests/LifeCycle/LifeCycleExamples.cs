using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Tests.LifeCycle;

/// <summary>A life cycle, and where it stands in the documentation.</summary>
/// <param name="Chapter">The heading.</param>
/// <param name="Attributes">The attributes, between brackets.</param>
internal sealed record LifeCycleExample(string Chapter, string Attributes)
{
    private const string Properties = "public long Id { get; set; } [StringColumn(50)] public string Path { get; set; } = \"\"; public DateTimeOffset CreatedAt { get; set; }";

    /// <summary>Every policy in each of its forms.</summary>
    public static IReadOnlyList<LifeCycleExample> All { get; } =
    [
        new("Retention", "[RetentionPolicy(365, nameof(CreatedAt))]"),
        new("Retention of partitions", "[Partitioned(By = nameof(CreatedAt), Interval = PartitionInterval.Month), RetentionPolicy(365, nameof(CreatedAt))]"),
        new("Archival", "[ArchivalPolicy(90, \"archived_views\", nameof(CreatedAt))]"),
        new("Archival of partitions", "[Partitioned(By = nameof(CreatedAt), Interval = PartitionInterval.Month), ArchivalPolicy(90, \"archived_views\", nameof(CreatedAt), Scheduled = false)]"),
    ];

    /// <summary>A project with a class for each example, called <c>Example0</c> and so on.</summary>
    public static string Project(IEnumerable<LifeCycleExample> examples)
    {
        var text = new StringBuilder("using SchemaGen;\n");
        foreach (var (example, ordinal) in examples.Select((example, ordinal) => (example, ordinal)))
            text.Append($"[SchemaTable(\"views{ordinal}\")] {example.Attributes.Replace("archived_views", "archived_views" + ordinal)} public partial class Example{ordinal} {{ {Properties} }}\n");
        return text.ToString();
    }

    /// <summary>The tables of the project's examples, by the attributes; each is called <c>page_views</c>.</summary>
    public static Dictionary<string, Table> Tables(SchemaReader project)
    {
        var tables = project.Tables.ToDictionary(table => table.Table.Place.Type, table => table.Table);
        return All.Select((example, ordinal) => (example.Attributes, Table: Named(tables[$"Example{ordinal}"], "page_views", "archived_views"))).ToDictionary(pair => pair.Attributes, pair => pair.Table);
    }

    /// <summary>The table under another name, and its archive as well.</summary>
    public static Table Named(Table table, string name, string archive) => table with
    {
        Name = new ObjectName(name),
        Archival = table.Archival is { } archival ? archival with { Table = archive } : null,
    };

    /// <summary>The SQL on each database: what the migration makes beside the table, and what maintenance runs.</summary>
    public static string Print(Table table)
    {
        var text = new StringBuilder();
        foreach (var dialect in SqlDialect.All)
        {
            var target = new SchemaTarget(dialect);
            text.Append("-- ").Append(dialect.DisplayName).Append('\n');
            var without = Up(table with { Archival = null, Retention = null }, target);
            foreach (var statement in Up(table, target).Where(statement => !without.Contains(statement))) Append(text, statement);
            foreach (var step in dialect.MaintenanceSteps(table, target))
            {
                text.Append("-- ").Append(step.Kind switch
                {
                    MaintenanceKind.CreatePartitions => "Coming partitions",
                    MaintenanceKind.MovePartitions => "Partitions to move",
                    MaintenanceKind.Archive => "Rows to move",
                    MaintenanceKind.DropPartitions => "Partitions to drop",
                    _ => "Rows to delete",
                }).Append(":\n");
                foreach (var statement in step.Statements) Append(text, statement);
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, string statement) => text.Append(statement).Append(statement.EndsWith(';') ? "\n" : ";\n");

    private static string[] Up(Table table, SchemaTarget target) => [.. target.Dialect.Write(new TableMigration(table), target).Up.Select(statement => statement.Text)];
}
