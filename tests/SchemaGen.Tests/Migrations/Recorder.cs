using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>Keeps what was reported; calls back on each report.</summary>
internal sealed class Recorder(Action<int>? onReport = null) : IProgress<MigrationProgress>
{
    public List<MigrationProgress> Reports { get; } = [];

    public void Report(MigrationProgress value)
    {
        Reports.Add(value);
        onReport?.Invoke(Reports.Count);
    }
}
