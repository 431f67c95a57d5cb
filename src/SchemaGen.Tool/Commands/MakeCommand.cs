using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaGen.Tool.Projects;
using SchemaGen.Tool.Templates;

namespace SchemaGen.Tool.Commands;

/// <summary>Makes the class of a table.</summary>
internal sealed class MakeCommand : Command
{
    private const string Empty = "table";

    public MakeCommand()
        : base("make", "Makes the class of a table, in the project of the current folder: 'make table <name>' an empty one, 'make <template> <name>' one with a template.")
    {
        var template = new Argument<string>("template") { Description = "A template, such as ecommerce-product, or 'table' for a class without one.", HelpName = "template" };
        template.CompletionSources.Add(_ => TemplatesCommand.Slugs().Append(Empty));
        var name = new Argument<string>("name") { Description = "The class, such as Product, or the table, such as products." };
        var table = new Option<string?>("--table") { Description = "The table's name. Default: the plural of the class's.", HelpName = "name" };
        var tenant = new Option<bool>("--tenant") { Description = "Each row belongs to a tenant, who sees and writes its own only." };
        var encrypted = new Option<bool>("--encrypted") { Description = "The columns that the template marks are encrypted." };
        var partitioned = new Option<bool>("--partitioned") { Description = "The table is partitioned by the column that the template marks." };
        var compressed = new Option<bool>("--compressed") { Description = "Rows are compressed, on the databases that can." };
        var output = new Option<string?>("--output", "-o") { Description = "The folder of the file. Default: the current one.", HelpName = "folder" };
        var force = new Option<bool>("--force") { Description = "Replace the file where it is there already." };
        var project = new Option<string?>("--project", "-p") { Description = "The project file or its folder. Default: the project of the current folder.", HelpName = "path" };
        var json = new ReportOption();
        Add(template);
        Add(name);
        foreach (var option in new Option[] { table, tenant, encrypted, partitioned, compressed, output, force, project, json }) Add(option);
        SetAction(result =>
        {
            var file = ProjectFile.Find(result.GetValue(project));
            var typed = result.GetRequiredValue(template);
            var found = typed == Empty ? null : TemplatesCommand.Find(TemplatesCommand.Known(new ProjectOptions(result.GetValue(project), "Debug", null, IsBuilt: true)), typed);
            var names = ClassNames.Of(result.GetRequiredValue(name), result.GetValue(table), found);
            var folder = Path.GetFullPath(result.GetValue(output) ?? (result.GetValue(project) is null ? "." : file.Folder));
            var switches = new[] { (tenant, "Tenant"), (encrypted, "Encrypted"), (partitioned, "Partitioned"), (compressed, "Compressed") }
                .Where(option => result.GetValue(option.Item1)).Select(option => option.Item2).ToList();
            var path = Path.Combine(folder, names.Class + ".cs");
            NewFile.Write(path, ClassText.Of(names, NamespaceOf(file, folder), found, switches), result.GetValue(force));

            var report = json.For(result);
            report.Line("made " + Path.GetRelativePath(Environment.CurrentDirectory, path));
            report.Document(new JsonObject { ["file"] = path, ["class"] = names.Class, ["template"] = found?.Slug ?? Empty });
            return ExitCode.Done;
        });
    }

    // As the SDK and editors name it: the project's, and the folders between.
    private static string NamespaceOf(ProjectFile project, string folder)
    {
        var relative = Path.GetRelativePath(project.Folder, folder);
        var parts = relative is "." || relative.StartsWith("..", StringComparison.Ordinal) ? [] : relative.Split(Path.DirectorySeparatorChar);
        return string.Join('.', parts.Select(part => string.Concat(part.Select(character => char.IsLetterOrDigit(character) ? character : '_'))).Select(part => char.IsDigit(part[0]) ? "_" + part : part).Prepend(project.RootNamespace));
    }
}
