namespace SchemaGen.Migrations.Execution;

/// <summary>What the history table says about one migration.</summary>
/// <param name="id">The migration's id.</param>
/// <param name="name">Its class.</param>
/// <param name="checksum">Its checksum when it was applied.</param>
/// <param name="appliedAt">As the driver gives it, read only where somebody asks; null where a run ended in the middle.</param>
/// <param name="statements">How many of its Up statements stand.</param>
internal sealed class HistoryRow(string id, string name, string checksum, object? appliedAt, int statements)
{
    public string Id => id;

    public string Name => name;

    public string Checksum => checksum;

    public object? AppliedAt => appliedAt;

    public bool IsApplied => appliedAt is not null;

    public int Statements => statements;
}
