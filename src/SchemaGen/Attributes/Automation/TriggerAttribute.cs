namespace SchemaGen;

/// <summary>
/// A trigger in the words of its databases, which they get as they are written: the finding SG4001. Repeated with the same name it has another
/// body for other <see cref="Dialects"/>. MySQL, MariaDB and SQLite have a trigger for each event, whose names then end in <c>_insert</c>,
/// <c>_update</c> and <c>_delete</c>.
/// </summary>
/// <param name="name">The trigger's name.</param>
/// <param name="timing">When it runs.</param>
/// <param name="events">What it runs on, joined by <c>|</c>.</param>
/// <param name="body">
/// Statements, each ended by a semicolon, that stand between <c>BEGIN</c> and <c>END</c>. They run for each row, as <c>NEW</c> and
/// <c>OLD</c> (on Oracle <c>:NEW</c> and <c>:OLD</c>), on SQL Server once a statement, with <c>inserted</c> and <c>deleted</c>. On PostgreSQL
/// they are of PL/pgSQL, and <c>RETURN</c> follows by itself.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class TriggerAttribute(string name, TriggerTiming timing, TriggerEvent events, string body) : Attribute
{
    /// <summary>The trigger's name.</summary>
    public string Name { get; } = name;

    /// <summary>When it runs.</summary>
    public TriggerTiming Timing { get; } = timing;

    /// <summary>What it runs on.</summary>
    public TriggerEvent Events { get; } = events;

    /// <summary>The statements.</summary>
    public string Body { get; } = body;

    /// <summary>The databases that get it; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get it; none by default.</summary>
    public Dialect Except { get; set; }
}
