using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

// A grid over the shapes; in the plane it has to know where it ends.
public sealed partial class SqlServerDialect
{
    private IEnumerable<SqlStatement> CreateSpatial(Index index, SpatialMethod spatial, string name, TablePlan plan)
    {
        var column = plan.Table.FindColumn(index.Columns[0].Name)!;
        var grid = column.Type is GeometryType { IsGeography: false } shape
            ? "GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (" + (spatial.Bounds ?? BoundingBox.Of(shape.Srid)) + "))"
            : "GEOGRAPHY_AUTO_GRID";
        yield return new SqlStatement(
            "CREATE SPATIAL INDEX " + Quote(name) + " ON " + QuoteTable(plan.Table.Name) + " (" + Quote(column.Name) + ") USING " + grid,
            StatementKind.CreateIndex,
            name);
    }

    private static Capability SupportsSpatial(Table table) => table.PrimaryKey is null || IsClustered(table)
        ? No("a spatial index of SQL Server needs a primary key that orders the rows", "give the table one, without a clustered index beside it")
        : Yes;
}
