using System.Globalization;
using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Dialects;

/// <summary>A query for one object: it gives no row or zero where there is none, two where it is broken, else one or more of them.</summary>
internal static class ProbeQuery
{
    public static async Task<ProbeAnswer> AskAsync(
        MigrationSession session, string query, CancellationToken ct, params (string Name, object? Value)[] parameters) =>
        Convert.ToInt64(await session.ScalarAsync(query, ct, parameters).ConfigureAwait(false) ?? 0, CultureInfo.InvariantCulture) switch
        {
            0 => ProbeAnswer.Absent,
            2 => ProbeAnswer.Broken,
            _ => ProbeAnswer.Present,
        };
}
