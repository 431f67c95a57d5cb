namespace SchemaGen.Migrations.Execution;

/// <summary>A bounded wait between attempts, cancellable at any moment.</summary>
internal sealed class LockWait(TimeProvider clock, TimeSpan limit)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long start = clock.GetTimestamp();

    /// <summary>The limit in words.</summary>
    public string Limit => FormattableString.Invariant($"{limit.TotalSeconds} s");

    /// <summary>Waits a moment; false once the limit is reached.</summary>
    public async Task<bool> AgainAsync(CancellationToken ct)
    {
        if (clock.GetElapsedTime(start) >= limit)
            return false;

        await Task.Delay(Pause, clock, ct).ConfigureAwait(false);
        return true;
    }
}
