namespace SchemaGen.Tool;

/// <summary>What the command ends with. Their numbers never change.</summary>
internal static class ExitCode
{
    /// <summary>It is done.</summary>
    public const int Done = 0;

    /// <summary>The database or the tool itself failed in the middle of the work.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for what there is not: a command, an option, a template, a dialect.</summary>
    public const int Usage = 2;

    /// <summary>The project does not build.</summary>
    public const int Build = 3;

    /// <summary>There is no project, or its assembly has no catalog or cannot be read.</summary>
    public const int Project = 4;

    /// <summary>The connection cannot be opened.</summary>
    public const int Connection = 5;

    /// <summary>The server is older than, or another than, the project was written for.</summary>
    public const int Server = 6;

    /// <summary>The database and the project do not agree, or the work would lose data.</summary>
    public const int Refused = 7;

    /// <summary>A file is there already, or cannot be written.</summary>
    public const int File = 8;

    /// <summary>It was stopped with Ctrl-C.</summary>
    public const int Cancelled = 130;

    /// <summary>Each number and what it says, for help and documentation.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Done, "done"),
        (Failed, "a statement failed in the database, or the tool itself failed"),
        (Usage, "the command line asks for what there is not: a command, an option, a template, a dialect, a connection"),
        (Build, "the project does not build"),
        (Project, "there is no project, or its assembly has no catalog or cannot be read"),
        (Connection, "the connection string is wrong, or the database cannot be reached"),
        (Server, "the server is older than, or another than, the project was written for"),
        (Refused, "the database and the project do not agree, or the work would lose data; nothing was changed"),
        (File, "a file is there already, or cannot be written"),
        (Cancelled, "stopped with Ctrl-C; the migration at work was taken back"),
    ];
}
