using System.Text;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Partitions whose rows are all old go from the table to its archive as they are: detached here and attached there in one transaction, so that no session
// sees their rows twice or not at all.
public sealed partial class PostgreSqlDialect
{
    // The archive has the values in the same types, on the disk and in the same place; a list of texts is a type of its own in the table only, and a value
    // that is not stored cannot be kept.
    /// <inheritdoc/>
    protected override bool TakesPartitions(TablePlan archive, TablePlan plan)
    {
        if (plan.Table.Option<Unlogged>() is not null || plan.Table.Option<Distribution>() is not null) return false;
        for (var i = 0; i < plan.Table.Columns.Count; i++)
        {
            var (column, archived) = (plan.Table.Columns[i], archive.Table.Columns[i]);
            if (column.Computation is { IsStored: false } || TypeName(column, plan) != TypeName(archived, archive)) return false;
        }

        return true;
    }

    // What is left of a partition begins with its oldest row, as older ones are in the archive by then. Where another table refers to its rows, or the archive
    // has rows of that time already or another shape, nothing of it happens, and the rows are moved by themselves; and so for who does not own the partition.
    // Who does sees each tenant's rows of it, once it is detached, or the statement fails.
    /// <inheritdoc/>
    protected override string MoveOldPartitions(TablePlan plan, TablePlan archive)
    {
        var column = plan.PartitionColumn!;
        var type = TypeName(column, plan);
        var isSecured = !plan.Table.Policies.IsEmpty;
        var text = new StringBuilder($"""

            DECLARE
                part record;
                item record;
                lower_bound {type};
            BEGIN
                FOR part IN
                    SELECT c.oid::regclass AS name, (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''([^'']+)''\)'))[1] AS bound
                    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                    WHERE i.inhparent = {Literal(QuoteTable(plan.Table.Name))}::regclass AND pg_has_role(c.relowner, 'USAGE')
                        AND EXISTS (SELECT 1 FROM pg_partitioned_table WHERE partrelid = {Literal(QuoteTable(archive.Table.Name))}::regclass)
                LOOP
                    CONTINUE WHEN part.bound IS NULL OR part.bound::{type} > {MaintenanceMoment(column)};
                    BEGIN
                        EXECUTE {Literal("ALTER TABLE " + QuoteTable(plan.Table.Name) + " DETACH PARTITION ")} || part.name;

            """);
        if (isSecured)
            text.Append("            EXECUTE 'ALTER TABLE ' || part.name || ' NO FORCE ROW LEVEL SECURITY';\n            PERFORM set_config('row_security', 'off', true);\n");
        text.Append($"""
                        EXECUTE {Literal("SELECT min(" + Quote(column.Name) + ") FROM ")} || part.name INTO lower_bound;
                        IF lower_bound IS NULL THEN
                            EXECUTE 'DROP TABLE ' || part.name;
                            CONTINUE;
                        END IF;
                        FOR item IN SELECT conname AS name FROM pg_constraint WHERE conrelid = part.name AND conparentid = 0 AND contype IN ('c', 'f', 'u', 'x') LOOP
                            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', part.name, item.name);
                        END LOOP;
                        FOR item IN SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = {Literal(QuoteTable(archive.Table.Name))}::regclass AND contype = 'c' LOOP
                            EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', part.name, item.name, item.definition);
                        END LOOP;

            """);
        foreach (var other in plan.Table.Columns)
            if (other.Computation is not null || other.Default is not null)
                text.Append("            EXECUTE 'ALTER TABLE ' || part.name || ").Append(Literal(" ALTER COLUMN " + Quote(other.Name) + (other.Computation is null ? " DROP DEFAULT" : " DROP EXPRESSION"))).Append(";\n");
        text.Append($"""
                        EXECUTE format({Literal("ALTER TABLE " + QuoteTable(archive.Table.Name).Replace("%", "%%") + " ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)")}, part.name, lower_bound, part.bound);
                        FOR item IN SELECT indexrelid::regclass AS name FROM pg_index WHERE indrelid = part.name AND NOT EXISTS (SELECT 1 FROM pg_inherits WHERE inhrelid = indexrelid) LOOP
                            EXECUTE 'DROP INDEX ' || item.name;
                        END LOOP;

            """);
        if (isSecured) text.Append("            EXECUTE 'ALTER TABLE ' || part.name || ' FORCE ROW LEVEL SECURITY';\n");
        text.Append("""
                    EXCEPTION WHEN foreign_key_violation OR check_violation OR invalid_object_definition OR datatype_mismatch OR dependent_objects_still_exist THEN
                        NULL;
                    END;
                END LOOP;
            END

            """);
        return "DO " + DollarQuote(text.Replace("\r\n", "\n").ToString());
    }
}
