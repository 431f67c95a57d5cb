using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SchemaGen.Hosting.Tests;

/// <summary>What SchemaGen logged: the number of the event and the message.</summary>
internal sealed class Lines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> all = new();

    public string Text => string.Join('\n', all);

    public async Task WaitAsync(string text)
    {
        for (var i = 0; !Text.Contains(text); i++)
        {
            Assert.True(i < 600, $"'{text}' is not in:\n{Text}");
            await Task.Delay(50);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName.StartsWith("SchemaGen.", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private sealed class Logger(Lines lines, bool isOurs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => isOurs;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (isOurs)
                lines.all.Enqueue($"{eventId.Id} {formatter(state, exception)}");
        }
    }
}
