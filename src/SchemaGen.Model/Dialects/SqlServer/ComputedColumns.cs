using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    // A computed column takes its type from the expression, so that is cast to the declared one; only a text is not, which the
    // cast would cut off, and a check holds it to its length. A column that is not stored can be neither NOT NULL nor checked.
    private string ComputedColumnLine(Column column, Computation computation, TablePlan plan)
    {
        var value = RenderValue(computation.Expression, plan.Target);
        if (!IsText(column)) value = "CAST(" + value + " AS " + TypeName(column, plan) + ")";
        var line = Quote(column.Name) + " AS (" + value + ")";
        if (!computation.IsStored) return line;
        return column.IsNullable ? line + " PERSISTED" : line + " PERSISTED NOT NULL";
    }

    private static bool IsText(Column column) =>
        column.Type is StringType or CharType or TextType or EnumType or IpAddressType or JsonType;
}
