using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySql;

/// <summary>MySQL.</summary>
public sealed partial class MySqlDialect : SqlDialect
{
    private readonly ExpressionWriter _expressions;

    /// <summary>The dialect.</summary>
    public MySqlDialect() => _expressions = new MySqlExpressionWriter(Quote);

    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.MySql;

    /// <inheritdoc/>
    public override string DisplayName => "MySQL";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(8, 4);

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(64, InBytes: false);

    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => Capability.Yes;

    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => "int";

    /// <inheritdoc/>
    protected override string IdentityClause(Identity identity) => "";

    /// <inheritdoc/>
    protected override string DefaultValue(ColumnDefault value, Column column, TablePlan plan) => "NULL";

    /// <inheritdoc/>
    protected override ExpressionWriter Expressions => _expressions;
}
