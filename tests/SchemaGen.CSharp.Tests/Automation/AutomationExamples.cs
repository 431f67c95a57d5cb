using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Columns;

namespace SchemaGen.Tests.Automation;

/// <summary>What the database does by itself, and where it stands in the documentation.</summary>
/// <param name="Chapter">The heading.</param>
/// <param name="Attributes">The attributes, each between brackets.</param>
internal sealed record AutomationExample(string Chapter, string Attributes)
{
    private const string Properties =
        """
        public long Id { get; set; } [StringColumn(50)] public string Name { get; set; } = ""; [BinaryColumn(100)] public byte[]? Photo { get; set; }
        [JsonColumn] public string? Settings { get; set; } public DateTimeOffset UpdatedAt { get; set; } public DateTime ChangedOn { get; set; }
        """;

    /// <summary>Every attribute in each of its forms.</summary>
    public static IReadOnlyList<AutomationExample> All { get; } =
    [
        new("An audit", "[AuditTrigger]"),
        new("The time of updates", "[UpdatedAtTrigger]"),
        new("The time of updates", "[UpdatedAtTrigger(nameof(ChangedOn))]"),
        new("Rows that are only inserted", "[InsertOnly]"),
        new(
            "Triggers of your own",
            """
            [Trigger("clean_name", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "NEW.name := lower(NEW.name);", Dialects = Dialect.PostgreSql)]
            [Trigger("clean_name", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "SET NEW.name = lower(NEW.name);", Dialects = Dialect.MySql | Dialect.MariaDb)]
            [Trigger("clean_name", TriggerTiming.After, TriggerEvent.Insert | TriggerEvent.Update, "UPDATE examples SET name = lower(name) WHERE id = NEW.id;", Dialects = Dialect.Sqlite)]
            [Trigger("clean_name", TriggerTiming.After, TriggerEvent.Insert | TriggerEvent.Update, "UPDATE [row] SET name = lower([row].name) FROM examples AS [row] JOIN inserted ON inserted.id = [row].id;", Dialects = Dialect.SqlServer)]
            [Trigger("clean_name", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, ":NEW.NAME := LOWER(:NEW.NAME);", Dialects = Dialect.Oracle)]
            """),
        new("Triggers of your own", """[Trigger("keep", TriggerTiming.InsteadOf, TriggerEvent.Delete, "UPDATE examples SET name = N'' FROM examples JOIN deleted ON deleted.id = examples.id", Dialects = Dialect.SqlServer)]"""),
    ];

    /// <summary>A project with a class for each example, called <c>Example0</c> and so on.</summary>
    public static string Project(IEnumerable<AutomationExample> examples)
    {
        var text = new StringBuilder("using SchemaGen;\n");
        foreach (var (example, ordinal) in examples.Select((example, ordinal) => (example, ordinal)))
            text.Append($"[SchemaTable] {example.Attributes} public partial class Example{ordinal} {{ {Properties} }}\n");
        return text.ToString();
    }

    /// <summary>The tables of the project's examples, by the attributes; each is called <c>examples</c>.</summary>
    public static Dictionary<string, Table> Tables(SchemaReader project)
    {
        var tables = project.Tables.ToDictionary(table => table.Table.Place.Type, table => table.Table);
        return All.Select((example, ordinal) => (example.Attributes, Table: Named(tables[$"Example{ordinal}"], "examples"))).ToDictionary(pair => pair.Attributes, pair => pair.Table);
    }

    /// <summary>The table under another name, and its audit as well.</summary>
    public static Table Named(Table table, string name) => table with
    {
        Name = new ObjectName(name),
        Triggers = table.Triggers.Select(trigger => trigger is AuditTrigger audit ? audit with { Table = name + "_audit" } : trigger).ToEquatableArray(),
    };

    /// <summary>The SQL on each database; once more for the newest version where that differs.</summary>
    public static string Print(Table table)
    {
        var text = new StringBuilder();
        foreach (var dialect in SqlDialect.All)
        {
            var earlier = "";
            foreach (var target in ColumnExample.Targets(dialect))
            {
                var sql = Print(table, target);
                if (sql == earlier) continue;
                text.Append("-- ").Append(earlier.Length == 0 ? dialect.DisplayName : dialect.DisplayName + " " + dialect.DisplayVersion(target.Version)).Append('\n').Append(sql);
                earlier = sql;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    // What the migration has that one without has not, and what is taken away again.
    private static string Print(Table table, SchemaTarget target)
    {
        var (with, without) = (Write(table, target), Write(table with { Triggers = [] }, target));
        var text = new StringBuilder();
        foreach (var statement in with.Up)
        {
            if (statement.Text.StartsWith("-- ", StringComparison.Ordinal) || without.Up.Any(other => other.Text == statement.Text)) continue;
            text.Append(statement.Text).Append(statement.Text.EndsWith(';') ? "\n" : ";\n");
        }

        foreach (var statement in with.Down.Where(statement => !without.Down.Any(other => other.Text == statement.Text)))
            text.Append("-- Down: ").Append(statement.Text).Append(";\n");
        return text.Length == 0 ? "-- nothing\n" : text.ToString();
    }

    private static MigrationSql Write(Table table, SchemaTarget target) => target.Dialect.Write(new TableMigration(table), target);
}
