using System.Reflection;
using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;

namespace SchemaGen.Docs.Tests;

/// <summary>A page for each template and group, and a gallery of them, printed from the product.</summary>
public sealed class TemplatePagesTests
{
    private static readonly Type[] Attributes = typeof(SchemaTableAttribute).Assembly.GetExportedTypes();

    private static IEnumerable<Type> Templates => Attributes
        .Where(type => type.IsSubclassOf(typeof(TableTemplateAttribute)) && type != typeof(SchemaTableAttribute)).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<Type> Groups => Attributes.Where(type => type.IsSubclassOf(typeof(ColumnGroupAttribute))).OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The templates and groups, by the names of their attributes.</summary>
    public static TheoryData<string> Names => [.. Templates.Concat(Groups).Select(NameOf)];

    /// <summary>The switches of a template: those of all, then its own.</summary>
    private static IEnumerable<string> SwitchesOf(Type template) => template.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(bool) && property.CanWrite)
        .OrderBy(property => property.DeclaringType == typeof(TableTemplateAttribute) ? 0 : 1)
        .Select(property => property.Name);

    private static string NameOf(Type type) => type.Name[..^"Attribute".Length];

    private static string FileOf(string name) => SnakeCase.Of(name).Replace('_', '-') + ".md";

    [Fact]
    public void The_gallery_is_printed_from_the_product()
    {
        var text = new StringBuilder("# Templates and groups\n\nA template makes a class a table with all that such a table has; a group adds columns to one. Each page shows the columns, the indexes,\nwhat the switches bring, and the SQL of each database. [Your own](../templates.md) are written in the same way.\n");
        text.Append("\n## Templates\n\n| | |\n|---|---|\n");
        foreach (var type in Templates) text.Append($"| [{NameOf(type)}]({FileOf(NameOf(type))}) | {Summaries.Of(type)} |\n");
        text.Append("\n## Groups\n\n| | |\n|---|---|\n");
        foreach (var type in Groups) text.Append($"| [{NameOf(type)}]({FileOf(NameOf(type))}) | {Summaries.Of(type)} |\n");
        Document.Matches("docs/templates/README.md", text.ToString());
    }

    [Theory, MemberData(nameof(Names))]
    public void A_page_is_printed_from_the_product(string name)
    {
        var type = Attributes.Single(candidate => candidate.Name == name + "Attribute");
        Document.Matches("docs/templates/" + FileOf(name), type.IsSubclassOf(typeof(TableTemplateAttribute)) ? TemplatePage(type) : GroupPage(type));
    }

    private static string TemplatePage(Type type)
    {
        var name = NameOf(type);
        var plain = Read($"[{name}]", $"public partial class {name}Row;");
        var text = Head(type, $"[{name}]\npublic partial class {name}Row;");
        Describe(text, type, plain);
        text.Append("\n## Switches\n\n");
        var listed = new List<TemplateSwitches>();
        foreach (var switches in TemplateSwitches.CombinationsOf(SwitchesOf(type)))
        {
            var found = switches with { Findings = FaultsWith(name, switches) };
            // What several bring is what each brings, but for what is listed.
            if (switches.Names.Count > 1 && found.Findings.SetEquals(TemplateSwitches.Expected(switches.Names, listed))) continue;
            if (switches.Names.Count > 1 && listed.TrueForAll(other => other.Names.Count < 2)) text.Append($"\n{TemplateSwitches.Together}\n\n");
            listed.Add(found);
            text.Append(found.Printed(beyond: listed[0]));
        }

        PrintSql(text, plain.Tables.Single());
        return text.ToString();
    }

    /// <summary>The templates, by the names of their attributes.</summary>
    public static TheoryData<string> TemplateNames => [.. Templates.Select(NameOf)];

    [Theory, MemberData(nameof(TemplateNames))]
    public void Every_combination_of_switches_brings_the_findings_that_the_page_lists(string name)
    {
        var type = Templates.Single(candidate => NameOf(candidate) == name);
        // Where the pages are printed anew, this one may not be yet.
        A_page_is_printed_from_the_product(name);
        var listed = TemplateSwitches.OnPage(Document.Read("docs/templates/" + FileOf(name)).Text);
        var combinations = TemplateSwitches.CombinationsOf(SwitchesOf(type)).ToArray();
        Assert.Equal(1 << SwitchesOf(type).Count(), combinations.Length);
        Assert.All(combinations, switches => Assert.Equal(
            TemplateSwitches.Expected(switches.Names, listed).Order(StringComparer.Ordinal), FaultsWith(name, switches).Order(StringComparer.Ordinal)));
    }

    private static HashSet<string> FaultsWith(string template, TemplateSwitches switches) =>
        [.. Faults(Read($"[{template}({string.Join(", ", switches.Names.Select(name => name + " = true"))})]", $"public partial class {template}Row;"))];

    private static string GroupPage(Type type)
    {
        var name = NameOf(type);
        var argument = type.GetConstructors().Single().GetParameters() is [{ HasDefaultValue: false }] ? "(\"item\")" : "";
        var code = $"[SchemaTable, {name}{argument}]\npublic partial class Thing\n{{\n    public long Id {{ get; set; }}\n}}";
        var schema = Read("", code);
        var text = Head(type, code);
        Describe(text, type, schema);
        PrintSql(text, schema.Tables.Single());
        return text.ToString();
    }

    private static StringBuilder Head(Type type, string code) =>
        new($"# {NameOf(type)}\n\n{Summaries.Of(type)}\n\n```csharp\nusing SchemaGen;\n\nnamespace Shop;\n\n{code}\n```\n");

    private static void Describe(StringBuilder text, Type type, SchemaReader schema)
    {
        var table = schema.Tables.Single().Table;
        text.Append("\n## Columns\n\n| | |\n|---|---|\n");
        foreach (var column in table.Columns) text.Append($"| {column.Name} | {Summaries.OfColumn(type, column.Member)} |\n");
        text.Append("\n```\n").Append(CanonicalText.Of(table).TrimEnd()).Append("\n```\n");
        text.Append("\n```mermaid\nerDiagram\n    ").Append(table.Name.Flat).Append(" {\n");
        foreach (var column in table.Columns)
            text.Append($"        {column.Type.Canonical.Split('(', ' ')[0]} {column.Name}{(table.PrimaryKey?.Columns.Contains(column.Name) == true ? " PK" : "")}\n");
        text.Append("    }\n");
        foreach (var key in table.ForeignKeys) text.Append($"    {key.ReferencedTable.Flat} |o--o{{ {table.Name.Flat} : {key.Columns[0]}\n");
        text.Append("```\n");

        var left = AllTargets
            .SelectMany(target => TablePlan.For(table, target).Omissions.Select(omission => (Name: target.Dialect.DisplayName, omission.What)))
            .GroupBy(omission => omission.What, omission => omission.Name)
            .ToArray();
        var scoped = ScopedParts(table).ToArray();
        if (left.Length + scoped.Length == 0) return;
        text.Append("\n## Left out\n\n");
        foreach (var (what, dialects) in scoped) text.Append($"- {string.Join(", ", SqlDialect.In(DialectSet.All & ~dialects).Select(dialect => dialect.DisplayName))}: {what}\n");
        foreach (var group in left) text.Append($"- {string.Join(", ", group)}: {group.Key}\n");
    }

    private static IReadOnlyList<string> Faults(SchemaReader schema) =>
        [.. schema.Findings.Select(finding => $"{finding.Severity} [{finding.Rule}](../rules/{finding.Rule}.md): {finding.Message}")];

    // What a template or group itself gives to some databases only.
    private static IEnumerable<(string What, DialectSet Dialects)> ScopedParts(Table table)
    {
        var parts = table.Indexes.Select(index => ("the " + (index.Method?.Name ?? "index") + " over " + string.Join(", ", index.Columns.Select(column => column.Name)), index.Dialects))
            .Concat(table.Options.Select(option => (option.What, option.Dialects)));
        if (table.Partitioning is { } partitioning) parts = parts.Append(("the partitions by " + partitioning.Column, partitioning.Dialects));
        return parts.Where(part => part.Dialects != DialectSet.All);
    }

    private static IReadOnlyList<SchemaTarget> AllTargets { get; } = [.. SqlDialect.All.Select(dialect => new SchemaTarget(dialect))];

    private static SchemaReader Read(string attributes, string code) => Example.Read(
        "using SchemaGen;\n" + string.Concat(SqlDialect.All.Select(dialect => $"[assembly: SchemaTarget(Dialect.{dialect.Flag})]\n")) + $"namespace Shop;\n{attributes}\n{code}");

    private static void PrintSql(StringBuilder text, LinkedTable table)
    {
        text.Append("\n## SQL\n");
        foreach (var target in AllTargets)
            text.Append($"\n### {target.Dialect.DisplayName}\n\n```sql\n{string.Join(";\n", target.Dialect.Write(table.MigrationFor(target), target).Up.Select(statement => statement.Text.TrimEnd(';')))};\n```\n");
    }
}
