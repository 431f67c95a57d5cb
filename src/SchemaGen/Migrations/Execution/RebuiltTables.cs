using System.Globalization;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Execution;

/// <summary>
/// Which tables a run makes anew when it builds up what a rollback that was interrupted had taken away: rows that the migration wrote are
/// gone from those, and stand in the others. The history keeps it until the migration is whole, noted before a table is made.
/// </summary>
internal sealed class RebuiltTables(string? noted, IReadOnlyList<MigrationStatement> up, StatementProbe probe)
{
    public const string Prefix = "rebuilt";

    private readonly List<int> ordinals = Read(noted);

    /// <summary>What the history keeps.</summary>
    public string? Text => ordinals.Count == 0 ? null : Prefix + string.Concat(ordinals.ConvertAll(one => " " + one.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Notes that a statement makes a table; false where that is noted already.</summary>
    public bool Add(int ordinal)
    {
        if (ordinals.Contains(ordinal))
            return false;

        ordinals.Add(ordinal);
        return true;
    }

    /// <summary>True where rows that were written to the table are still there.</summary>
    public bool Keeps(SubjectName? table)
    {
        foreach (var ordinal in ordinals)
            if (table is null || string.Equals(probe.Subject(up[ordinal]).Name?.Name, table.Name, StringComparison.OrdinalIgnoreCase))
                return false;

        return true;
    }

    private static List<int> Read(string? noted)
    {
        var ordinals = new List<int>();
        foreach (var word in noted?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
                ordinals.Add(ordinal);

        return ordinals;
    }
}
