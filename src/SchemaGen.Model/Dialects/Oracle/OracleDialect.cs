using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

/// <summary>Oracle.</summary>
public sealed partial class OracleDialect : SqlDialect
{
    /// <inheritdoc/>
    public override RawSqlSyntax RawSyntax { get; } = new() { Prefixes = "q", HasOwnQuotes = true };

    /// <inheritdoc/>
    public override ScriptSyntax ScriptSyntax { get; } = new() { HasSlashes = true };

    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.Oracle;

    /// <inheritdoc/>
    public override bool IsTried => false;

    /// <inheritdoc/>
    public override string DisplayName => "Oracle";

    // What backs a primary or unique key is an index of its name.
    /// <inheritdoc/>
    public override IReadOnlyList<NamedKinds> NameSpaces { get; } =
    [
        NamedKinds.Table,
        NamedKinds.PrimaryKey | NamedKinds.UniqueKey | NamedKinds.ForeignKey | NamedKinds.Check,
        NamedKinds.PrimaryKey | NamedKinds.Index,
        NamedKinds.Trigger,
    ];

    /// <inheritdoc/>
    public override int MostColumns => 1000;

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(128, InBytes: true);

    // In upper case, so that SQL without quotes finds the names. A name cannot hold a quote, not even a doubled one.
    /// <inheritdoc/>
    public override string Fold(string name)
    {
        var upper = SqlText.WithoutControls(name).Replace('"', '_').ToUpperInvariant();
        var fitted = NameLimit.Shorten(upper);
        return ReferenceEquals(fitted, upper) ? upper : fitted.ToUpperInvariant();
    }

    /// <inheritdoc/>
    public override bool IsOwnColumn(string name) => Fold(name) == "ROWID";

    /// <inheritdoc/>
    protected override ExpressionWriter ExpressionsOf(SchemaTarget target) => new OracleExpressionWriter(Quote);

    // Schemas are users here, which no migration creates: a table's schema qualifies its name and has to be there.

    // A foreign key has no ON UPDATE, and refuses by itself where it neither cascades nor sets NULL.
    /// <inheritdoc/>
    protected override string ActionClause(string clause, ForeignKeyAction action) =>
        action is ForeignKeyAction.Cascade or ForeignKeyAction.SetNull ? base.ActionClause(clause, action) : "";
}
