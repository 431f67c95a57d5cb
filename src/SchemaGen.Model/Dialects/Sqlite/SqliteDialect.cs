using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

/// <summary>SQLite.</summary>
public sealed partial class SqliteDialect : SqlDialect
{
    /// <inheritdoc/>
    public override RawSqlSyntax RawSyntax { get; } = new() { Quotes = "'\"`", HasBrackets = true };

    /// <inheritdoc/>
    public override ScriptSyntax ScriptSyntax { get; } = new() { HasTriggerBodies = true };

    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.Sqlite;

    /// <inheritdoc/>
    public override string DisplayName => "SQLite";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(3, 35);

    /// <inheritdoc/>
    public override ServerVersion EarliestVersion => new(3, 35);

    /// <inheritdoc/>
    protected override bool IsRelease(ServerVersion version) => version.Major == 3;

    // A database is one name space, for all schemas.
    /// <inheritdoc/>
    public override IReadOnlyList<NamedKinds> NameSpaces { get; } = [NamedKinds.Table | NamedKinds.Index, NamedKinds.Trigger];

    /// <inheritdoc/>
    public override string SchemaOf(ObjectName table) => "";

    // SQLite has no limit that a schema could meet; this one keeps names readable and the same as on the others.
    /// <inheritdoc/>
    public override int MostColumns => 2000;

    /// <inheritdoc/>
    public override int MostColumnsOfKey => 2000;

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(128, InBytes: false);

    /// <inheritdoc/>
    protected override ExpressionWriter ExpressionsOf(SchemaTarget target) => new SqliteExpressionWriter(Quote);

    // A SQLite database has no schemas, so a table's schema becomes the beginning of its name.
    /// <inheritdoc/>
    public override string TableName(ObjectName name) => Fold(name.Flat);

    /// <inheritdoc/>
    public override string QuoteTable(ObjectName name) => Quote(name.Flat);

    // SQLite cannot add a foreign key later, but lets a table refer to one that is not there yet.
    /// <inheritdoc/>
    public override bool DeclaresForeignKeysAhead => true;

    /// <inheritdoc/>
    protected override string? AddForeignKey(ForeignKey key, string name, TablePlan plan) => null;
}
