using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>
/// SG5040 to SG5047: what a cluster refuses of tables that are spread over its nodes, or copied to all of them. None of it can be tried on a
/// cluster here, so none is more than a warning.
/// </summary>
public static class ScaleOutRules
{
    /// <summary>The findings, in the order of the rules; none for tables that have nothing to do with a cluster.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        if (table.Options.IsEmpty && !table.ForeignKeys.Any(key => key.Referenced is { Options.IsEmpty: false })) return [];
        var findings = new List<Finding>();
        foreach (var plan in plans)
        {
            if (!plan.Target.Dialect.Supports(Feature.DistributedTable, plan.Target).IsSupported) continue;
            var report = new Report(plan, targets, findings);
            var own = plan.Table.Option<Distribution>();
            if (own?.Column is { } column) report.CheckRows(column, own.Place);
            foreach (var key in plan.Table.ForeignKeys) report.Check(key, own);
            if (own is not null) report.CheckTriggers();
        }

        return findings;
    }

    private sealed class Report(TablePlan plan, SchemaTargets targets, List<Finding> findings)
    {
        private readonly Table _table = plan.Table;

        public void CheckRows(string column, Place place)
        {
            if (_table.PrimaryKey is { } primary)
            {
                if (!primary.Columns.Contains(column)) AddKey("primary key", primary.Columns, primary.Place);
                else if (primary.Columns[0] != column)
                    Add(
                        RuleIds.DistributionColumnNotFirst,
                        FindingSeverity.Info,
                        primary.Place,
                        $"The primary key {List(primary.Columns)} of '{_table.Name}' begins with another column than '{column}', by which the table is distributed, so a shard's rows of one value "
                        + "do not lie together in it; put the column first",
                        column);
            }

            foreach (var index in _table.Indexes)
            {
                var holds = index.Columns.Select((part, ordinal) => part.Name == column && (index.Method is not ExclusionMethod exclusion || exclusion.Operators[ordinal] == "=")).Contains(true);
                if (!holds && (index.IsUnique || index.Method is ExclusionMethod))
                    AddKey(index.Method is ExclusionMethod ? "exclusion constraint" : "unique key", index.Columns.Select(part => part.Name), index.Place);
            }

            foreach (var numbered in _table.Columns)
                if (numbered is { Identity: not null, Type: IntegerType { Bits: < 64 } })
                    Add(
                        RuleIds.NarrowIdentityOfDistributed,
                        FindingSeverity.Warning,
                        numbered.Place,
                        $"Citus gives each node row numbers of its own, for which '{numbered.Name}' of '{_table.Name}' needs 64 bits; make it a long",
                        numbered.Name);
            if (_table.FindColumn(column) is { IsNullable: true } nullable)
                Add(
                    RuleIds.DistributionColumnChanges,
                    FindingSeverity.Warning,
                    nullable.Place,
                    $"'{_table.Name}' is distributed by '{column}', which admits NULL, and Citus takes no row without a value; make it not null",
                    column);

            void AddKey(string kind, IEnumerable<string> key, Place at) => Add(
                RuleIds.KeyWithoutDistribution,
                FindingSeverity.Warning,
                at,
                $"Citus keeps a distributed table unique only by keys that hold the column by which it is distributed; the {kind} {List(key)} of '{_table.Name}' lacks '{column}', so the table is refused; "
                + "add the column to the key",
                column,
                place);
        }

        public void Check(ForeignKey key, Distribution? own)
        {
            var other = Of(key.ReferencedTable == _table.Name ? _table : key.Referenced);
            if (own?.Column is { } column && key.Columns.Contains(column) && Changes(key) is { } action)
                Add(
                    RuleIds.DistributionColumnChanges,
                    FindingSeverity.Warning,
                    key.Place,
                    $"'{_table.Name}' is distributed by '{column}', which is never changed, and the {action} of the foreign key {List(key.Columns)} changes it, so Citus refuses that; use ForeignKeyAction.Restrict",
                    column);
            if (own is null && other is null) return;
            var what = $"the foreign key {List(key.Columns)} of '{_table.Name}' to '{key.ReferencedTable}'";
            if (own is { Column: { } here } && other is { Column: { } there })
            {
                if (!Carries(key, here, there))
                    Add(
                        RuleIds.ForeignKeyWithoutDistribution,
                        FindingSeverity.Warning,
                        key.Place,
                        $"Citus keeps a foreign key between distributed tables only where both rows lie on one node; {what} does not lead from '{here}' to '{there}', by which they are distributed, so it is refused; "
                        + "carry both along with [ForeignKeyTo], or leave the reference out there");
            }
            else if (own is { Column: null } && other is { Column: not null })
            {
                Add(
                    RuleIds.ReferenceTableToDistributed,
                    FindingSeverity.Warning,
                    key.Place,
                    $"'{_table.Name}' is on every node and '{key.ReferencedTable}' is spread over them, so Citus refuses {what}; leave the reference out there");
            }
            else if (key.Referenced is not null && (own is { Column: not null } ? other is null : own is null && other is { Column: not null }))
            {
                Add(
                    RuleIds.ForeignKeyToLocalTable,
                    FindingSeverity.Warning,
                    key.Place,
                    own is null
                        ? $"'{_table.Name}' lies on one node and '{key.ReferencedTable}' is spread over all, so Citus refuses {what}; distribute this table too, or leave the reference out there"
                        : $"'{_table.Name}' is spread over the nodes and '{key.ReferencedTable}' lies on one, so Citus refuses {what}; make that a [ReferenceTable] or distribute it, or leave the reference out there");
            }
        }

        public void CheckTriggers()
        {
            foreach (var trigger in _table.Triggers) AddTrigger(trigger.Description, trigger.Place);
            foreach (var guard in plan.Guards) AddTrigger("the guard table of " + List(guard.Columns.Select(part => part.Name)), guard.Place);

            void AddTrigger(string what, Place at) => Add(
                RuleIds.TriggerOnSpreadTable,
                FindingSeverity.Warning,
                at,
                $"Citus refuses triggers on tables of several nodes unless citus.enable_unsafe_triggers is on, and these may write only what lies on the same node; {what} of '{_table.Name}' needs it; "
                + "switch it on before the migration, or leave this out there");
        }

        // The other table's distribution stands in its outline.
        private Distribution? Of(Table? referenced) =>
            referenced?.Option<Distribution>() is { } option && option.Dialects.HasFlag(plan.Target.Dialect.Flag) ? option : null;

        private static bool Carries(ForeignKey key, string here, string there)
        {
            for (var i = 0; i < key.Columns.Count && i < key.ReferencedColumns.Count; i++)
                if (key.Columns[i] == here && key.ReferencedColumns[i] == there)
                    return true;
            return false;
        }

        private static string? Changes(ForeignKey key) =>
            key.OnDelete is ForeignKeyAction.SetNull or ForeignKeyAction.SetDefault ? "ON DELETE"
            : key.OnUpdate is ForeignKeyAction.Cascade or ForeignKeyAction.SetNull or ForeignKeyAction.SetDefault ? "ON UPDATE"
            : null;

        private void Add(string rule, FindingSeverity severity, Place at, string message, string? column = null, Place? other = null) =>
            findings.Add(new Finding(rule, targets.Severity(severity), at, message)
            {
                Dialects = plan.Target.Dialect.Flag,
                Other = other,
                Properties = column is null ? [] : [new(FindingProperties.Column, column)],
            });

        private static string List(IEnumerable<string> columns) => "(" + string.Join(", ", columns) + ")";
    }
}
