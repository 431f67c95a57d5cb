using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG4002, SG4003 and SG4004: what stands in the way of isolated tenants.</summary>
public static class TenantRules
{
    /// <summary>The findings: one a column that admits rows without a tenant, one a unique key that reaches across tenants.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets)
    {
        if (NotIsolated(table, targets) is { } open) yield return open;
        foreach (var policy in table.Policies)
        {
            if (policy.TenantColumn is not { } name || table.FindColumn(name) is not { } column) continue;
            var dialects = targets.Targets.Aggregate(DialectSet.None, (set, target) => set | target.Dialect.Flag) & policy.Dialects & table.Dialects;
            if (dialects == DialectSet.None) continue;
            if (column.IsNullable && table.PrimaryKey?.Columns.Contains(name) != true)
                yield return new Finding(
                    RuleIds.TenantMayBeMissing,
                    FindingSeverity.Warning,
                    column.Place,
                    $"The tenant's column '{name}' of '{table.Name}' admits NULL, and a row without a tenant is seen by nobody; make it not null")
                {
                    Other = policy.Place,
                };
            foreach (var index in table.Indexes)
                if (index.IsUnique && (index.Dialects & dialects) != DialectSet.None && index.Columns.All(part => part.Name != name))
                    yield return new Finding(
                        RuleIds.KeyAcrossTenants,
                        FindingSeverity.Warning,
                        index.Place,
                        $"The unique key ({string.Join(", ", index.Columns.Select(part => part.Name))}) of '{table.Name}' counts across tenants, so that one tenant's value is "
                        + $"refused to another and tells of its row; add '{name}' to the key")
                    {
                        Other = policy.Place,
                        Properties = [new(FindingProperties.Column, name)],
                    };
        }
    }

    // A policy of whatever kind is the author's own answer. Where no target is declared there is nothing to isolate yet.
    private static Finding? NotIsolated(Table table, SchemaTargets targets)
    {
        if (!targets.AreDeclared || !table.Policies.IsEmpty || table.Columns.FirstOrDefault(column => IsTenant(column.Name)) is not { } tenant) return null;
        var dialects = DialectSet.None;
        foreach (var target in targets.Targets)
            if (table.Dialects.HasFlag(target.Dialect.Flag) && target.Dialect.Supports(Feature.RowLevelSecurity, target).IsSupported)
                dialects |= target.Dialect.Flag;
        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.TenantsNotIsolated,
                FindingSeverity.Info,
                tenant.Place,
                $"Each row of '{table.Name}' is a tenant's, and a query that forgets to say whose reads all of them; let {SqlDialect.NamesOf(dialects)} keep them apart with [TenantIsolation]")
            {
                Dialects = dialects,
            };
    }

    private static bool IsTenant(string column) => string.Equals(column, "tenant_id", StringComparison.OrdinalIgnoreCase) || string.Equals(column, "TenantId", StringComparison.OrdinalIgnoreCase);
}
