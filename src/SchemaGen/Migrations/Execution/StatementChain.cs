using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Migrations.Execution;

/// <summary>
/// Hashes over the first statements of a migration, each over the one before and the next statement: the history keeps that of the
/// statements which stand, so that only a build with the same ones continues. The kind of line ends makes no difference.
/// </summary>
internal sealed class StatementChain(IReadOnlyList<MigrationStatement> up)
{
    private readonly List<string> hashes = [Hash("")];

    /// <summary>64 lower-case hexadecimal digits over so many statements.</summary>
    public string At(int count)
    {
        while (hashes.Count <= count)
        {
            var text = hashes[^1] + "\n" + up[hashes.Count - 1].Text.Replace("\r\n", "\n", StringComparison.Ordinal);
            hashes.Add(Hash(text));
        }

        return hashes[count];
    }

    /// <summary>Makes sure that the statements which an interrupted run noted are those of this build.</summary>
    /// <exception cref="MigrationException">They are others.</exception>
    public void Check(SchemaMigration migration, HistoryRow row)
    {
        if (row.Statements <= up.Count && (row.IsRollingBack || row.Chain == At(row.Statements)))
            return;

        throw new MigrationException(
            $"A run of the migration '{migration.Id}' was interrupted after {row.Statements} statements that are not those of this build "
            + $"(it has {up.Count}); nothing ran. Continue with the build that began it (tool_version in the history table says which "
            + "version of SchemaGen wrote it), or take the migration back with that build.")
        {
            MigrationId = migration.Id,
        };
    }

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
