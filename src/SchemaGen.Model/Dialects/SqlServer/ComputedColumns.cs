using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    // A computed column takes its type from the expression, so the expression is cast to the declared one. Only a stored one
    // can be NOT NULL.
    private string ComputedColumnLine(Column column, Computation computation, TablePlan plan)
    {
        var line = Quote(column.Name) + " AS (CAST(" + Render(computation.Expression) + " AS " + TypeName(column, plan) + "))";
        if (!computation.IsStored) return line;
        return column.IsNullable ? line + " PERSISTED" : line + " PERSISTED NOT NULL";
    }
}
