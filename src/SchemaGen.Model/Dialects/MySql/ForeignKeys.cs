using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySql;

public sealed partial class MySqlDialect
{
    // Other than on MariaDB, its manual asks for one size of every number.
    /// <inheritdoc/>
    public override bool CanRefer(Column column, Column referenced, SchemaTarget target) =>
        column.Type == referenced.Type || (!ReferenceTypes.IsNumber(column.Type) && base.CanRefer(column, referenced, target));
}
