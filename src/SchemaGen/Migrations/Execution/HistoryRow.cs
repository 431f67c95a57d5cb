namespace SchemaGen.Migrations.Execution;

/// <summary>What the history table says about one migration.</summary>
/// <param name="id">The migration's id.</param>
/// <param name="name">Its class.</param>
/// <param name="checksum">Its checksum when it was applied.</param>
/// <param name="appliedAt">As the driver gives it, read only where somebody asks; null where a run ended in the middle.</param>
/// <param name="mark">How many of its Up statements stand; see <see cref="HistoryTable"/>.</param>
/// <param name="chain">The hash over the statements that stand; see <see cref="StatementChain"/>. None, or <see cref="RebuiltTables"/>, in a rollback.</param>
internal sealed class HistoryRow(string id, string name, string checksum, object? appliedAt, int mark, string? chain)
{
    public string Id => id;

    public string Name => name;

    public string Checksum => checksum;

    public object? AppliedAt => appliedAt;

    public bool IsApplied => appliedAt is not null;

    public int Mark => mark;

    public string? Chain => chain;

    /// <summary>
    /// True where it was a rollback that was interrupted: then an Up statement after the mark that nothing takes back by itself, as a row
    /// that was written, may still stand.
    /// </summary>
    public bool IsRollingBack => !IsApplied && (chain is null || chain.StartsWith(RebuiltTables.Prefix, StringComparison.Ordinal));

    /// <summary>How many of its Up statements stand for certain: all before this ordinal.</summary>
    public int Statements => mark < 0 ? ~mark : mark;

    /// <summary>True where the next Up statement may stand too, since a run died while it was at it.</summary>
    public bool IsInDoubt => !IsApplied && mark >= 0;
}
