using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaGen.Model.Naming;
using SchemaGen.Tool.Projects;
using SchemaGen.Tool.Templates;

namespace SchemaGen.Tool.Commands;

/// <summary>Lists and shows templates.</summary>
internal sealed class TemplatesCommand : Command
{
    public TemplatesCommand()
        : base("templates", "Lists the templates, the project's own too, and shows what one brings.")
    {
        Add(List());
        Add(Show());
    }

    /// <summary>The templates: SchemaGen's, and those of the project where there is one that is built.</summary>
    public static IReadOnlyList<TemplateInfo> Known(ProjectOptions options) => TemplateReader.All(OwnOf(options));

    /// <summary>The template of a slug, or of its attribute's name.</summary>
    public static TemplateInfo Find(IReadOnlyList<TemplateInfo> known, string slug)
    {
        var wanted = TemplateReader.SlugOf(slug);
        if (known.FirstOrDefault(template => template.Slug == wanted) is { } found)
            return found;

        // As it is called by those who come from make-ecommerce-product or create_ecommerce_product.
        foreach (var word in new[] { "make-", "create-" })
            if (wanted.StartsWith(word, StringComparison.Ordinal) && known.FirstOrDefault(template => template.Slug == wanted[word.Length..]) is { } other)
                return other;

        var near = NearestNames.Suggest(wanted, known.Select(template => template.Slug));
        throw new ToolException(
            ExitCode.Usage, $"There is no template '{slug}'; {near}{(near.EndsWith('?') ? "" : ".")} One of the project's own is known once the project has been built.");
    }

    /// <summary>What a shell may complete.</summary>
    public static IEnumerable<string> Slugs()
    {
        try
        {
            return Known(new ProjectOptions(null, "Debug", null, IsBuilt: true)).Select(template => template.Slug);
        }
        catch (ToolException)
        {
            return [];
        }
    }

    private static IReadOnlyList<Type> OwnOf(ProjectOptions options)
    {
        // Without a project there are those of SchemaGen.
        if (options.Project is null && Directory.GetFiles(".", "*.csproj").Length != 1)
            return [];

        return ProjectOutput.TryFind(options) is { } path ? new BuiltProject(path).Templates() : [];
    }

    private static Command List()
    {
        var command = new Command("list", "Lists the templates.");
        var project = new ProjectArguments(command, builds: false);
        var json = new ReportOption();
        command.Add(json);
        command.SetAction(result =>
        {
            var report = json.For(result);
            var known = Known(project.Read(result));
            report.Table(["template", "what it is"], [.. known.Select(template => new[] { template.Slug, template.Summary + (template.IsOwn ? " (this project's own)" : "") })]);
            report.Document(new JsonArray([.. known.Select(template => (JsonNode)new JsonObject
            {
                ["slug"] = template.Slug,
                ["attribute"] = template.Name,
                ["namespace"] = template.Namespace,
                ["summary"] = template.Summary,
                ["isOwn"] = template.IsOwn,
            })]));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var slug = new Argument<string>("template") { Description = "The template, such as ecommerce-product.", HelpName = "template" };
        slug.CompletionSources.Add(_ => Slugs());
        var command = new Command("show", "Shows what a template brings.") { slug };
        var project = new ProjectArguments(command, builds: false);
        var json = new ReportOption();
        command.Add(json);
        command.SetAction(result =>
        {
            var report = json.For(result);
            var template = Find(Known(project.Read(result)), result.GetRequiredValue(slug));
            report.Line($"{template.Slug}: [{template.Name}]");
            report.Line(template.Summary);
            report.Line("");
            report.Table(["column", "type", "attribute", "what it is"], [.. template.Columns.Select(column => new[]
            {
                column.Name, column.Type, column.Attribute, column.Summary + (column.When is null ? "" : $" (with {column.When})"),
            })]);
            foreach (var attribute in template.Attributes.Prepend("")) report.Line(attribute);
            foreach (var option in template.Switches.Prepend(null)) report.Line(option is null ? "" : $"{OptionOf(option.Name)}: {option.ActsOn}");
            report.Document(Document(template));
            return ExitCode.Done;
        });
        return command;
    }

    private static string OptionOf(string name) => name is "Tenant" or "Encrypted" or "Partitioned" or "Compressed" ? "--" + name.ToLowerInvariant() : name + " = true";

    private static JsonObject Document(TemplateInfo template) => new()
    {
        ["slug"] = template.Slug,
        ["attribute"] = template.Name,
        ["namespace"] = template.Namespace,
        ["summary"] = template.Summary,
        ["isOwn"] = template.IsOwn,
        ["columns"] = new JsonArray([.. template.Columns.Select(column => (JsonNode)new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type,
            ["attribute"] = column.Attribute,
            ["when"] = column.When,
            ["summary"] = column.Summary,
        })]),
        ["attributes"] = new JsonArray([.. template.Attributes.Select(attribute => (JsonNode)attribute)]),
        ["switches"] = new JsonArray([.. template.Switches.Select(option => (JsonNode)new JsonObject { ["name"] = option.Name, ["actsOn"] = option.ActsOn })]),
    };
}
