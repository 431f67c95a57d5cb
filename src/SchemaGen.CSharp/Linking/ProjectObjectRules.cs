using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Linking;

/// <summary>What there is to say about a project's files of SQL and its extensions.</summary>
public static class ProjectObjectRules
{
    /// <summary>The findings.</summary>
    /// <param name="objects">What the project declares.</param>
    /// <param name="map">Its tables.</param>
    /// <param name="targets">Its databases.</param>
    /// <param name="files">The paths of its additional files.</param>
    /// <param name="textOf">The text of one of them.</param>
    public static IEnumerable<Finding> Check(ProjectObjects objects, SchemaMap map, SchemaTargets targets, IReadOnlyCollection<string> files, Func<string, string?> textOf)
    {
        var findings = new FindingList();
        foreach (var extension in objects.Extensions)
            if (NameRule.Fault(extension.Name, DialectSet.PostgreSql, targets) is { } fault)
                findings.Error(RuleIds.BadName, extension.Place.At("name"), fault);
        ObjectOrder.Of(objects, map, findings);
        for (var i = 0; i < objects.Files.Count; i++)
        {
            var file = objects.Files[i];
            if (file.Dialects == DialectSet.None)
                findings.Error(RuleIds.BadArgument, file.Place, "No database is left that this counts for; name one, or remove the attribute");
            var twice = objects.Files.Take(i).Where(other => other.Path == file.Path).Aggregate(DialectSet.None, (set, other) => set | other.Dialects) & file.Dialects;
            if (twice != DialectSet.None)
                findings.Error(RuleIds.BadArgument, file.Place.At("path"), $"The file '{file.Path}' runs on {SqlDialect.NamesOf(twice)} already; remove this attribute");
            if (ProjectObjects.Find(file.Path, files) is not { } path) findings.Error(RuleIds.BadArgument, file.Place.At("path"), Missing(file.Path, files));
            else CheckText(file, textOf(path) ?? "", targets, findings);
        }

        return findings.ToArray();
    }

    private static string Missing(string path, IReadOnlyCollection<string> files)
    {
        var near = NearestNames.Nearest(path, files.Select(ProjectObjects.Normalized).Where(file => file.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)).Select(file => Tail(file, path)));
        return $"The project has no file '{SqlText.OnOneLine(path)}'" + (near is null
            ? "; write its path from the project's folder, and let the project have it as an additional file"
            : $"; the nearest is '{near}'");
    }

    // As many folders of it as the wanted path has.
    private static string Tail(string file, string path)
    {
        var parts = file.Split('/');
        var count = Math.Min(parts.Length, path.Split('/').Length);
        return string.Join("/", parts.Skip(parts.Length - count));
    }

    private static void CheckText(RawObject file, string text, SchemaTargets targets, FindingList findings)
    {
        var script = RawScript.Read(text);
        var here = targets.Targets.Where(target => file.Dialects.HasFlag(target.Dialect.Flag)).ToArray();
        foreach (var target in here)
        {
            var (sql, fault) = script.For(target, file.Path);
            if (fault is var (message, line))
            {
                findings.Error(RuleIds.BadArgument, file.Place.At("path"), $"'{file.Path}' cannot be split into the statements of {target.Dialect.DisplayName}: {message}, in line {line.Invariant()} of its section; close it");
                return;
            }

            if (!sql.Up.IsEmpty) continue;
            findings.Error(RuleIds.BadArgument, file.Place.At("path"), $"'{file.Path}' holds no statement for {target.Dialect.DisplayName}; write one, or remove the attribute");
            return;
        }

        findings.Info(RuleIds.RawSql, file.Place.At("path"), $"The SQL of '{file.Path}' reaches the database as it is written" + (script.Down is null
            ? ", and nothing takes it back; write what does under a line '-- migrate:down'"
            : "; see that it holds nothing that came from outside"));
    }
}
