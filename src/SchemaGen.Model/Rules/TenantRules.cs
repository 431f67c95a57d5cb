namespace SchemaGen.Model.Rules;

/// <summary>SG4002 and SG4003: what stands in the way of isolated tenants.</summary>
public static class TenantRules
{
    /// <summary>The findings: one a column that admits rows without a tenant, one a unique key that reaches across tenants.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets)
    {
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
}
