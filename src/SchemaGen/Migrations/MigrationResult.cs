namespace SchemaGen.Migrations;

/// <summary>A migration that was run.</summary>
/// <param name="Id">The name under which the history table knows it.</param>
/// <param name="Name">The name of its class.</param>
/// <param name="Duration">How long its statements took; zero where it was only recorded.</param>
public sealed record MigrationResult(string Id, string Name, TimeSpan Duration);
