namespace SchemaGen.Tool.Templates;

/// <summary>A template, as its metadata says.</summary>
/// <param name="Slug">Its name on the command line, such as <c>ecommerce-product</c>.</param>
/// <param name="Name">Its name as an attribute, such as <c>EcommerceProduct</c>.</param>
/// <param name="Namespace">The attribute's namespace.</param>
/// <param name="Summary">A sentence; empty where its documentation is not at hand.</param>
/// <param name="IsOwn">Whether it is the user's own.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Attributes">The indexes, checks, partitions and policies that it brings, as attributes.</param>
/// <param name="Switches">The switches that it has something to act on.</param>
internal sealed record TemplateInfo(
    string Slug,
    string Name,
    string Namespace,
    string Summary,
    bool IsOwn,
    IReadOnlyList<TemplateColumn> Columns,
    IReadOnlyList<string> Attributes,
    IReadOnlyList<TemplateSwitch> Switches);

/// <summary>A column of a template.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Type">The C# type of its property.</param>
/// <param name="Attribute">The attribute that types it; empty where the C# type does.</param>
/// <param name="When">The switch on which it depends; null where there is none.</param>
/// <param name="Summary">A sentence; empty where its documentation is not at hand.</param>
internal sealed record TemplateColumn(string Name, string Type, string Attribute, string? When, string Summary);

/// <summary>A switch of a template.</summary>
/// <param name="Name">Its name, such as <c>Tenant</c>.</param>
/// <param name="ActsOn">What it brings or changes.</param>
internal sealed record TemplateSwitch(string Name, string ActsOn);
