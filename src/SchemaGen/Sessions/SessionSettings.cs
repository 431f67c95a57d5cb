namespace SchemaGen.Sessions;

/// <summary>The names of what a session sets. The SQL that reads them is written with the same names of <c>SchemaGen.Model</c>.</summary>
internal static class SessionSettings
{
    /// <summary>What PostgreSQL's names begin with, since it wants a prefix.</summary>
    public const string Prefix = "app.";

    /// <summary>The tenant.</summary>
    public const string Tenant = "tenant_id";

    /// <summary>The user on whose behalf the session works.</summary>
    public const string UserId = "user_id";

    /// <summary>Why.</summary>
    public const string Reason = "reason";

    /// <summary>The package that alone may write Oracle's context.</summary>
    public const string OraclePackage = "APP_CTX_PKG";

    /// <summary>What begins the name of the empty database in memory that keeps a session's settings on SQLite.</summary>
    public const string SqlitePrefix = "schemagen_session:";
}
