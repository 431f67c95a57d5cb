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
            if (SqlDialect.In(flags & DialectSet.All).ToArray() is not [var dialect])
            {
                findings.Add(Fault(place.At("dialect"), "A target is one database; declare each of several with an attribute of its own"));
                continue;
            }

            var version = ServerVersion.Parse(attribute.Text("Version"));
            if (attribute.Text("Version") is { } written && version is null)
                findings.Add(Fault(place.At("Version"), $"'{written}' is no version of {dialect.DisplayName}; write it as {dialect.DisplayVersion(dialect.OldestVersion)}"));
            if (targets.Any(target => target.Dialect == dialect))
                findings.Add(Fault(place, $"{dialect.DisplayName} is declared already; declare each database once"));
            else
                targets.Add(new SchemaTarget(dialect, version, attribute.Text("Edition")) { Place = place });
        }

        targets.Sort((left, right) => left.Dialect.Flag.CompareTo(right.Dialect.Flag));
        return (targets.Count == 0 ? SchemaTargets.Undeclared : new SchemaTargets(targets.ToEquatableArray(), AreDeclared: true), findings.ToEquatableArray());
    }

    private static Finding Fault(Place place, string message) => new(RuleIds.BadArgument, FindingSeverity.Error, place, message);
}
