using Microsoft.CodeAnalysis;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads the databases that a project declares.</summary>
public static class TargetReader
{
    /// <summary>The declared databases, and what there is to say about their declarations.</summary>
    public static (SchemaTargets Targets, EquatableArray<Finding> Findings) Read(Compilation compilation)
    {
        var targets = new List<SchemaTarget>();
        var findings = new List<Finding>();
        foreach (var attribute in DeclarationReader.For(compilation).ReadAttributes(compilation.Assembly))
        {
            if (attribute.Class.MetadataName != WellKnown.SchemaTarget) continue;
            var place = new Place("", Attribute: attribute.Ordinal);
            var flags = (DialectSet)attribute.Number("dialect", 0);
            if ((flags & ~DialectSet.All) != 0 || SqlDialect.In(flags).ToArray() is not [var dialect])
            {
                findings.Add(Fault(place.At("dialect"), "A target is one database; declare each of several with an attribute of its own"));
                continue;
            }

            var written = attribute.Text("Version");
            var version = written is null ? null : dialect.ReadVersion(written);
            if (written is not null && dialect.VersionFault(written) is { } noVersion)
                findings.Add(Fault(place.At("Version"), noVersion));
            var edition = attribute.Text("Edition");
            if (edition is not null && dialect.EditionFault(edition, version ?? dialect.OldestVersion) is { } noEdition)
                findings.Add(Fault(place.At("Edition"), noEdition));
            var extensions = attribute.Texts("Extensions");
            for (var i = 0; i < extensions.Count; i++)
                if (dialect.ExtensionFault(extensions[i]) is { } noExtension)
                    findings.Add(Fault(place.At("Extensions", i), noExtension));
            if (targets.Any(target => target.Dialect == dialect))
                findings.Add(Fault(place, $"{dialect.DisplayName} is declared already; declare each database once"));
            else
                targets.Add(new SchemaTarget(dialect, version, edition)
                {
                    Extensions = extensions.Where(dialect.OptionalExtensions.Contains).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
                    Place = place,
                });
        }

        targets.Sort((left, right) => left.Dialect.Flag.CompareTo(right.Dialect.Flag));
        return (targets.Count == 0 ? SchemaTargets.Undeclared : new SchemaTargets(targets.ToEquatableArray(), AreDeclared: true), findings.ToEquatableArray());
    }

    private static Finding Fault(Place place, string message) => new(RuleIds.BadArgument, FindingSeverity.Error, place, message);
}
