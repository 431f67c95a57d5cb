using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen.Tool.Templates;

namespace SchemaGen.Docs.Tests;

/// <summary>The templates of <c>dotnet new</c> are printed from the product's own templates: one for each.</summary>
public sealed class ItemTemplatesTests
{
    private const string Folder = "src/SchemaGen.Templates/content/items";

    // What `dotnet new` puts the name of the class, the namespace and the arguments in the place of.
    private const string Class = "SchemaGenItem";
    private static readonly string[] Switches = ["Tenant", "Encrypted", "Partitioned", "Compressed"];
    private static readonly IReadOnlyList<TemplateInfo> Templates = TemplateReader.All([]);
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The templates, by their names on the command line.</summary>
    public static TheoryData<string> Slugs => [.. Templates.Select(template => template.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public void An_item_template_is_printed_from_the_product(string slug)
    {
        var template = Templates.Single(candidate => candidate.Slug == slug);
        Directory.CreateDirectory(Path.Combine(Document.Root, Folder, slug, ".template.config"));
        Document.Matches($"{Folder}/{slug}/{Class}.cs", Code(template));
        Document.Matches($"{Folder}/{slug}/.template.config/template.json", Configuration(template).ToJsonString(Indented).ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void There_is_no_other() =>
        Assert.Equal(Templates.Select(template => template.Slug), Directory.GetDirectories(Path.Combine(Document.Root, Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string Code(TemplateInfo template)
    {
        var plain = ClassText.Of(new ClassNames(Class, null), "ITEM_NAMESPACE", template, []);
        var attribute = $"[{template.Name}]\n";
        Assert.Contains(attribute, plain);
        return plain.Replace(attribute, $"""
            //#if (hasTable && hasSwitches)
            [{template.Name}(Table = "ITEM_TABLE", ITEM_SWITCHES)]
            //#elseif (hasTable)
            [{template.Name}(Table = "ITEM_TABLE")]
            //#elseif (hasSwitches)
            [{template.Name}(ITEM_SWITCHES)]
            //#else
            [{template.Name}]
            //#endif

            """.ReplaceLineEndings("\n"));
    }

    private static JsonObject Configuration(TemplateInfo template)
    {
        var symbols = new JsonObject
        {
            ["rootNamespace"] = new JsonObject { ["type"] = "bind", ["binding"] = "msbuild:RootNamespace", ["replaces"] = "ITEM_NAMESPACE", ["defaultValue"] = "Shop" },
            ["table"] = new JsonObject { ["type"] = "parameter", ["datatype"] = "text", ["defaultValue"] = "", ["description"] = "The table's name. Default: the plural of the class's.", ["replaces"] = "ITEM_TABLE" },
            ["hasTable"] = new JsonObject { ["type"] = "computed", ["value"] = "(table != \"\")" },
            ["hasSwitches"] = new JsonObject { ["type"] = "computed", ["value"] = "(" + string.Join(" || ", Switches.Select(name => name.ToLowerInvariant())) + ")" },
        };
        foreach (var name in Switches)
        {
            symbols[name.ToLowerInvariant()] = new JsonObject { ["type"] = "parameter", ["datatype"] = "bool", ["defaultValue"] = "false", ["description"] = Description(name) };
            symbols[name + "Argument"] = new JsonObject
            {
                ["type"] = "generated",
                ["generator"] = "switch",
                ["datatype"] = "string",
                ["parameters"] = new JsonObject
                {
                    ["cases"] = new JsonArray(
                        new JsonObject { ["condition"] = $"({name.ToLowerInvariant()})", ["value"] = name + " = true" },
                        new JsonObject { ["condition"] = "", ["value"] = "" }),
                },
            };
        }

        symbols["switches"] = new JsonObject
        {
            ["type"] = "generated",
            ["generator"] = "join",
            ["parameters"] = new JsonObject
            {
                ["symbols"] = new JsonArray([.. Switches.Select(name => (JsonNode)new JsonObject { ["type"] = "ref", ["value"] = name + "Argument" })]),
                ["separator"] = ", ",
                ["removeEmptyValues"] = true,
            },
            ["replaces"] = "ITEM_SWITCHES",
        };
        return new JsonObject
        {
            ["$schema"] = "http://json.schemastore.org/template",
            ["author"] = "SchemaGen contributors",
            ["classifications"] = new JsonArray("Database", "SchemaGen"),
            ["identity"] = "SchemaGen.Item." + template.Name,
            ["name"] = "SchemaGen " + template.Slug.Replace('-', ' '),
            ["shortName"] = "schemagen-" + template.Slug,
            ["description"] = template.Summary,
            ["tags"] = new JsonObject { ["language"] = "C#", ["type"] = "item" },
            ["sourceName"] = Class,
            ["defaultName"] = template.Name + "Row",
            ["symbols"] = symbols,
            ["primaryOutputs"] = new JsonArray(new JsonObject { ["path"] = Class + ".cs" }),
        };
    }

    private static string Description(string name) => name switch
    {
        "Tenant" => "Each row belongs to a tenant, who sees and writes its own only.",
        "Encrypted" => "The columns that the template marks are encrypted.",
        "Partitioned" => "The table is partitioned by the column that the template marks.",
        _ => "Rows are compressed, on the databases that can.",
    };
}
