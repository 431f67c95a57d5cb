using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

/// <summary>SQL Server.</summary>
public sealed partial class SqlServerDialect : SqlDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.SqlServer;

    /// <inheritdoc/>
    public override string DisplayName => "SQL Server";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(2017);

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(128, InBytes: false);

    /// <inheritdoc/>
    protected override ExpressionWriter Expressions => new SqlServerExpressionWriter(Quote);

    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => Capability.Yes;

    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => "int";

    /// <inheritdoc/>
    protected override string IdentityClause(Identity identity) => "";

    /// <inheritdoc/>
    protected override string DefaultValue(ColumnDefault value, Column column, TablePlan plan) => "NULL";
}
