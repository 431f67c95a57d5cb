using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MariaDb;

// Whether the blanks at the end of a CHAR are read is a setting of the session (PAD_CHAR_TO_FULL_LENGTH), so MariaDB takes none into what
// it stores or indexes. Before it had a type for them, identifiers are one.
public sealed partial class MariaDbDialect
{
    /// <inheritdoc/>
    public override Capability SupportsCondition(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        ReadsPadded(index.Condition!, columns, target) ?? base.SupportsCondition(index, columns, target);

    /// <inheritdoc/>
    public override Capability SupportsComputation(Expression expression, EquatableArray<Column> columns, SchemaTarget target) =>
        ReadsPadded(expression, columns, target) ?? base.SupportsComputation(expression, columns, target);

    private Capability? ReadsPadded(Expression expression, EquatableArray<Column> columns, SchemaTarget target)
    {
        if (Supports(Feature.Uuid, target) is Capability.Native) return null;
        var read = expression.Columns();
        return columns.FirstOrDefault(column => column.Type is UuidType && read.Contains(column.Name)) is { } uuid
            ? Capability.No($"MariaDB stores nothing that reads {uuid.Name}, a CHAR before version 10.7", "declare a later version, or leave MariaDB out with Except")
            : null;
    }
}
