using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model;

/// <summary>What the database does by itself when rows of a table change.</summary>
public abstract record TableTrigger
{
    /// <summary>The databases that get it.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Whether a template brought it rather than the user's own class.</summary>
    public bool IsFromTemplate { get; init; }

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>What a database needs for it.</summary>
    public abstract Feature Feature { get; }

    /// <summary>What it is, as a phrase: <c>the audit in products_audit</c>.</summary>
    public abstract string Description { get; }

    /// <summary>It as the canonical text of a schema prints it.</summary>
    public abstract string Canonical { get; }

    /// <summary>What one of a class replaces of its template: the one that says the same of itself.</summary>
    public virtual string Kind => GetType().Name;
}

/// <summary>Every change of a row is written down in a table of its own.</summary>
/// <param name="Table">The name of that table, in the schema of the first.</param>
public sealed record AuditTrigger(string Table) : TableTrigger
{
    /// <summary>The columns of the second table that tell of a change.</summary>
    public const string Operation = "operation", ChangedAt = "changed_at", UserId = "user_id", TenantId = "tenant_id", Reason = "reason", OldRow = "old_row", NewRow = "new_row";

    // As long as a session's values may be.
    private const int LongestValue = 1000;

    /// <inheritdoc/>
    public override Feature Feature => Feature.AuditTrigger;

    /// <inheritdoc/>
    public override string Description => "the audit in " + Table;

    /// <inheritdoc/>
    public override string Canonical => "audit " + CanonicalText.Quote(Table);

    /// <summary>The second table. What isolates the tenants of the first isolates their entries.</summary>
    /// <param name="audited">The first table, as the database gets it.</param>
    public Table TableFor(Table audited) => new()
    {
        Name = audited.Name with { Name = Table },
        Columns =
        [
            Column("id", new IntegerType(64)) with { Identity = new Identity() },
            Column(Operation, new StringType(8)),
            Column(ChangedAt, new TimestampTzType()) with { Default = new NowDefault() },
            Column(UserId, new StringType(LongestValue)) with { IsNullable = true },
            Column(TenantId, new StringType(LongestValue)) with { IsNullable = true },
            Column(Reason, new StringType(LongestValue)) with { IsNullable = true },
            Column(OldRow, new JsonType(IsBinary: true)) with { IsNullable = true },
            Column(NewRow, new JsonType(IsBinary: true)) with { IsNullable = true },
        ],
        PrimaryKey = new PrimaryKey(["id"]),
        Policies = audited.Policies.IsEmpty
            ? default
            : audited.Policies.Where(policy => policy.TenantColumn is not null).Select(policy => policy with
            {
                Predicate = new Binary(new ColumnReference(TenantId), BinaryOperator.Equal, new SessionValue(SessionValue.Tenant) { Type = ExpressionType.Text }),
                TenantColumn = TenantId,
                HasView = false,
                AdmitsInserts = true,
            }).ToEquatableArray(),
        Dialects = Dialects,
        Place = Place,
    };

    private static Column Column(string name, ColumnType type) => new() { Name = name, Member = name, Type = type };
}

/// <summary>A column has the time of the row's last update.</summary>
/// <param name="Column">The column.</param>
public sealed record UpdatedAtTrigger(string Column) : TableTrigger
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.UpdatedAtTrigger;

    /// <inheritdoc/>
    public override string Description => "the time of updates in " + Column;

    /// <inheritdoc/>
    public override string Canonical => "updated at " + CanonicalText.Quote(Column);
}

/// <summary>Rows are never changed, and deleted only as far as the table's retention policy says.</summary>
public sealed record InsertOnly : TableTrigger
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.InsertOnly;

    /// <inheritdoc/>
    public override string Description => "the refusal of changes";

    /// <inheritdoc/>
    public override string Canonical => "insert only";
}

/// <summary>A trigger in a database's own words.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Timing">When it runs.</param>
/// <param name="Events">What it runs on.</param>
/// <param name="Body">Its statements.</param>
public sealed record CustomTrigger(string Name, TriggerTiming Timing, TriggerEvents Events, string Body) : TableTrigger
{
    /// <inheritdoc/>
    public override Feature Feature => Timing switch
    {
        TriggerTiming.Before => Feature.BeforeTrigger,
        TriggerTiming.After => Feature.AfterTrigger,
        _ => Feature.InsteadOfTrigger,
    };

    /// <inheritdoc/>
    public override string Description => "the trigger " + Name;

    /// <inheritdoc/>
    public override string Kind => base.Kind + " " + Name;

    /// <inheritdoc/>
    public override string Canonical =>
        "trigger " + CanonicalText.Quote(Name) + " " + Timing.ToString().ToLowerInvariant() + " " + string.Join(" ", EventNames).ToLowerInvariant() + " " + CanonicalText.Quote(Body);

    /// <summary>The words for its events, in one order.</summary>
    public IEnumerable<string> EventNames
    {
        get
        {
            if (Events.HasFlag(TriggerEvents.Insert)) yield return "INSERT";
            if (Events.HasFlag(TriggerEvents.Update)) yield return "UPDATE";
            if (Events.HasFlag(TriggerEvents.Delete)) yield return "DELETE";
        }
    }
}

/// <summary>When a trigger runs. The values are those of the runtime's <c>SchemaGen.TriggerTiming</c>.</summary>
public enum TriggerTiming
{
    /// <summary>Before the row is written.</summary>
    Before = 0,

    /// <summary>After it.</summary>
    After = 1,

    /// <summary>In its place.</summary>
    InsteadOf = 2,
}

/// <summary>What a trigger runs on. The values are those of the runtime's <c>SchemaGen.TriggerEvent</c>.</summary>
[Flags]
public enum TriggerEvents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A row is inserted.</summary>
    Insert = 1,

    /// <summary>A row is changed.</summary>
    Update = 2,

    /// <summary>A row is deleted.</summary>
    Delete = 4,
}
