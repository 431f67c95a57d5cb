namespace SchemaGen.Migrations;

/// <summary>
/// How far a run has come. It is reported in order: before each statement, and once a migration when it is complete.
/// </summary>
/// <param name="Completed">How many statements of the run are done.</param>
/// <param name="Total">How many statements the run has.</param>
/// <param name="MigrationId">The migration at work.</param>
/// <param name="Statement">The statement that runs next; null when the migration is complete.</param>
public sealed record MigrationProgress(int Completed, int Total, string MigrationId, MigrationStatement? Statement);
