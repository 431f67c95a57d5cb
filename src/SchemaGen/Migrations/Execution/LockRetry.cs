using System.Data.Common;

namespace SchemaGen.Migrations.Execution;

/// <summary>
/// Tries work again that waited in vain for locks of others. The work must have left nothing behind where it fails so: all of it is in one
/// transaction, or it is one statement.
/// </summary>
internal sealed class LockRetry(MigrationSession session, MigratorOptions options)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <param name="work">What to do.</param>
    /// <param name="again">What comes before another attempt.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, Func<Task> again, CancellationToken ct)
    {
        var pause = FirstPause;
        for (var left = options.LockRetries; ; left--)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Exception error) when (left > 0 && IsLockTimeout(error) && !ct.IsCancellationRequested)
            {
                // The next attempt must not fall together with those of others that met the same lock.
                await Task.Delay(pause * (0.5 + (Random.Shared.NextDouble() / 2)), session.Clock, ct).ConfigureAwait(false);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
                await again().ConfigureAwait(false);
            }
        }
    }

    public async Task RunAsync(Func<Task> work, Func<Task> again, CancellationToken ct) =>
        await RunAsync(
            async () =>
            {
                await work().ConfigureAwait(false);
                return true;
            },
            again,
            ct).ConfigureAwait(false);

    private bool IsLockTimeout(Exception error) =>
        (error as DbException ?? (error as MigrationException)?.InnerException) is DbException refused && session.Dialect.IsLockTimeout(refused);
}
