using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    // Stored or not, a computed column is computed when it is read; it can be indexed and checked all the same. A text takes its
    // type from the expression, which may be longer than the declared one, and a check holds it to the length.
    private string ComputedColumnLine(Column column, Computation computation, TablePlan plan)
    {
        var type = column.Type is StringType or CharType or EnumType ? "" : TypeName(column, plan) + " ";
        var line = Quote(column.Name) + " " + type + "GENERATED ALWAYS AS (" + RenderValue(computation.Expression, plan.Target) + ") VIRTUAL";
        return column.IsNullable ? line : line + " NOT NULL";
    }
}
