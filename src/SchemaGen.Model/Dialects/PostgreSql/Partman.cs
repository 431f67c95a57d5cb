using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Partitions of an interval that pg_partman makes, where the target names it and the database has it; elsewhere the same statement makes them as ever.
// It knows neither the policies of partitions nor subpartitions and options of storage, and takes a dot for the end of a schema's name, so tables with such
// are not its own.
public sealed partial class PostgreSqlDialect
{
    private const string Partman = "pg_partman";

    private static bool IsLeftToPartman(TablePlan plan) =>
        plan.Target.Extensions.Contains(Partman) && plan.Table is { Partitioning: IntervalPartitioning { Subpartitions: null, Premake: > 0 } by, Policies.IsEmpty: true, Options.IsEmpty: true, Name: var name }
        && IsWord(name.Name) && IsWord(name.Schema) && IsWord(by.Column);

    private static bool IsWord(string? name) => name is null || CanonicalText.Quote(name) is var quoted && quoted == name && !name.Contains('.');

    private static string Nested(string block) => block.Trim('\n').Replace("\n", "\n        ");

    // The name of the table as the extension keeps it.
    private string ParentOf(TablePlan plan) =>
        "(SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = " + Literal(QuoteTable(plan.Table.Name)) + "::regclass)";

    private const string PartmanOf =
        "(SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = '" + Partman + "')";

    // Version 5 left out the kind of partitioning and the words for intervals.
    private string CreateByPartman(TablePlan plan)
    {
        var partitioning = (IntervalPartitioning)plan.Table.Partitioning!;
        var (word, step) = partitioning.Interval switch
        {
            PartitionInterval.Day => ("daily", "1 day"),
            PartitionInterval.Week => ("weekly", "1 week"),
            PartitionInterval.Month => ("monthly", "1 month"),
            PartitionInterval.Quarter => ("quarterly", "3 months"),
            _ => ("yearly", "1 year"),
        };
        var own = string.Concat(Partitions(plan).Select(part => "        EXECUTE " + Literal(CreatePartition(part.Name, part.Values, plan)) + ";\n"))
            + "        " + Nested(CreateIntervals(plan, partitioning)) + ";";
        return $"""

            DECLARE
                extension text;
                parent text := {ParentOf(plan)};
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = '{Partman}') AND EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = '{Partman}') THEN
                    BEGIN
                        CREATE SCHEMA IF NOT EXISTS partman;
                        CREATE EXTENSION {Partman} SCHEMA partman;
                    EXCEPTION WHEN OTHERS THEN
                        RAISE NOTICE 'partitions are made without {Partman}: %', SQLERRM;
                    END;
                END IF;
                extension := {PartmanOf};
                IF extension IS NOT NULL THEN
                    PERFORM set_config('TimeZone', 'UTC', true);
                    IF (SELECT split_part(extversion, '.', 1)::int FROM pg_extension WHERE extname = '{Partman}') < 5 THEN
                        EXECUTE format('SELECT %s.create_parent(p_parent_table := %L, p_control := %L, p_type := ''native'', p_interval := ''{word}'', p_premake := {partitioning.Premake.Invariant()}, p_start_partition := %L)',
                            extension, parent, {Literal(partitioning.Column)}, {(partitioning.Start is { } start ? Literal(start) : "NULL")}::text);
                    ELSE
                        EXECUTE format('SELECT %s.create_parent(p_parent_table := %L, p_control := %L, p_interval := ''{step}'', p_premake := {partitioning.Premake.Invariant()}, p_start_partition := %L)',
                            extension, parent, {Literal(partitioning.Column)}, {(partitioning.Start is { } from ? Literal(from) : "NULL")}::text);
                    END IF;
                    EXECUTE format('UPDATE %s.part_config SET infinite_time_partitions = true WHERE parent_table = %L', extension, parent);
                ELSE

            """.Replace("\r\n", "\n") + own + "\n    END IF;\nEND\n";
    }

    private string MaintainByPartman(TablePlan plan) => $"""

        DECLARE
            extension text := {PartmanOf};
            parent text := {ParentOf(plan)};
            is_known boolean := false;
        BEGIN
            IF extension IS NOT NULL THEN
                EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s.part_config WHERE parent_table = %L)', extension, parent) INTO is_known;
            END IF;
            IF is_known THEN
                PERFORM set_config('TimeZone', 'UTC', true);
                EXECUTE format('SELECT %s.run_maintenance(p_parent_table := %L)', extension, parent);
            ELSE

        """.Replace("\r\n", "\n") + "        " + Nested(CreateIntervals(plan, (IntervalPartitioning)plan.Table.Partitioning!, areMissing: true)) + ";\n    END IF;\nEND\n";

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> ForgetPartitions(TablePlan plan)
    {
        if (!IsLeftToPartman(plan)) yield break;
        yield return new SqlStatement(
            "DO " + DollarQuote($"""

                DECLARE
                    extension text := {PartmanOf};
                    template text;
                BEGIN
                    IF extension IS NOT NULL THEN
                        EXECUTE format('DELETE FROM %s.part_config WHERE parent_table = %L RETURNING template_table', extension, {ParentOf(plan)}) INTO template;
                        IF template IS NOT NULL THEN
                            EXECUTE format('DROP TABLE IF EXISTS %I.%I', split_part(template, '.', 1), substr(template, strpos(template, '.') + 1));
                        END IF;
                    END IF;
                END
                """.Replace("\r\n", "\n") + "\n"),
            StatementKind.DropOther,
            plan.Table.Name.ToString()) { IsBlock = true };
    }
}
