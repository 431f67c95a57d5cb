using System.Collections.Immutable;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers;

/// <summary>What a diagnostic carries along for its quick-fixes, beside the names of <see cref="FindingProperties"/>.</summary>
public static class FindingKeys
{
    /// <summary>The databases that the finding is about, as <see cref="DialectSet"/> prints them.</summary>
    public const string Dialects = "dialects";

    /// <summary>The name in metadata of the table class.</summary>
    public const string Type = "type";

    /// <summary>What it rests on where it is about databases: <see cref="Engine"/> or <see cref="Manual"/>.</summary>
    public const string Proof = "proof";

    /// <summary>One of the databases was seen to do so.</summary>
    public const string Engine = "engine";

    /// <summary>The databases' manuals, grammars or models say so, and none could be tried.</summary>
    public const string Manual = "manual";

    /// <summary>What a finding carries along.</summary>
    public static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        var keys = ImmutableDictionary.CreateBuilder<string, string?>();
        foreach (var pair in finding.Properties) keys[pair.Key] = pair.Value;
        keys[Type] = finding.Place.Type;
        if (finding.Dialects != DialectSet.None)
        {
            keys[Dialects] = finding.Dialects.ToString();
            keys[Proof] = SqlDialect.AnyIsTried(finding.Dialects) ? Engine : Manual;
        }

        return keys.ToImmutable();
    }

    /// <summary>The databases that a diagnostic is about.</summary>
    public static DialectSet DialectsOf(ImmutableDictionary<string, string?> keys) =>
        keys.TryGetValue(Dialects, out var text) && Enum.TryParse<DialectSet>(text, out var set) ? set : DialectSet.None;
}
