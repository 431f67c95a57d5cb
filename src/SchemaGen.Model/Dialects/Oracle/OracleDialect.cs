using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

/// <summary>Oracle.</summary>
public sealed partial class OracleDialect : SqlDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.Oracle;

    /// <inheritdoc/>
    public override string DisplayName => "Oracle";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(19);

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(128, InBytes: true);

    /// <inheritdoc/>
    protected override ExpressionWriter Expressions => new OracleExpressionWriter(Quote);

    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => Capability.Yes;

    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => "int";

    /// <inheritdoc/>
    protected override string IdentityClause(Identity identity) => "";

    /// <inheritdoc/>
    protected override string DefaultValue(ColumnDefault value, Column column, TablePlan plan) => "NULL";
}
