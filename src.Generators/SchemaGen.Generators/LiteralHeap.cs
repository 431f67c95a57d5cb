using System.Collections.Immutable;

namespace SchemaGen.Generators;

/// <summary>
/// How much of its string literals' heap a project spends on migrations. An assembly holds 16 MB of literals, two bytes a character
/// (ECMA-335, II.24.2.4, and the compiler's CS8103); part of it is left to the project's own.
/// </summary>
public static class LiteralHeap
{
    /// <summary>The characters of migrations that become string literals.</summary>
    public const int Capacity = 6_500_000;

    /// <summary>
    /// The first file, by name, whose statements no longer fit: its own and those of all after it are stored as UTF-8 data instead.
    /// <see langword="null"/> where all fit.
    /// </summary>
    public static string? FirstBeyond(ImmutableArray<StoredLength> files)
    {
        long total = 0;
        foreach (var file in files) total += file.Characters;
        if (total <= Capacity) return null;

        // By name, so that the order of the files in the project makes no difference.
        total = 0;
        return files.OrderBy(file => file.File, StringComparer.Ordinal).First(file => (total += file.Characters) > Capacity).File;
    }

    /// <summary>Whether the statements of a file are stored as UTF-8 data.</summary>
    public static bool IsBeyond(string? first, string file) => first is not null && string.CompareOrdinal(file, first) >= 0;
}

/// <summary>How long the statements of a migration are.</summary>
/// <param name="File">The name of the generated file.</param>
/// <param name="Characters">The characters, all targets together.</param>
public sealed record StoredLength(string File, int Characters)
{
    /// <summary>The length of a migration.</summary>
    public static StoredLength Of(MigrationModel migration) => new(migration.Names.File, migration.Statements.Length);
}
