using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySql;

public sealed partial class MySqlDialect
{
    // Other than on MariaDB, its manual asks for one size of every number.
    /// <inheritdoc/>
    public override bool CanRefer(KeyColumn key, KeyColumn referenced, SchemaTarget target) =>
        (key.Column.Type == referenced.Column.Type || !ReferenceTypes.IsNumber(key.Column.Type)) && base.CanRefer(key, referenced, target);
}
