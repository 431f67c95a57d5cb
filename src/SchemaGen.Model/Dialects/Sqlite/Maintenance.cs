using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

public sealed partial class SqliteDialect
{
    // As the driver writes a time, since texts compare character by character.
    /// <inheritdoc/>
    protected override string MaintenanceMoment(Column column) => column.Type switch
    {
        DateType => "'" + MaintenanceTime.Day + "'",
        TimestampType => "'" + MaintenanceTime.ShortMoment + "'",
        _ => "'" + MaintenanceTime.ShortMoment + "+00:00'",
    };

    /// <inheritdoc/>
    protected override string DeleteRows(TablePlan plan, string condition)
    {
        var table = QuoteTable(plan.Table.Name);
        var key = plan.Table.PrimaryKey is { } primary ? QuoteAll(primary.Columns) : FreeRowId(plan);
        return "DELETE FROM " + table + " WHERE (" + key + ") IN (SELECT " + key + " FROM " + table + " WHERE " + condition + " LIMIT " + DeletedAtOnce.Invariant() + ")";
    }
}
