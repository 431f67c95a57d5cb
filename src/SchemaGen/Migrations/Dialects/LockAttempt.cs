namespace SchemaGen.Migrations.Dialects;

/// <summary>What came of asking for the migrator's lock.</summary>
internal enum LockAttempt
{
    /// <summary>It is this session's now.</summary>
    Taken,

    /// <summary>Another session has it.</summary>
    Refused,

    /// <summary>This very session has it already, so that it cannot tell its clients apart.</summary>
    SessionIsShared,
}
