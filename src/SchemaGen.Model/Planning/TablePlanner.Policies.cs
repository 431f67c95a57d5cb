using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Planning;

// Row-level security, in the words of this database.
internal sealed partial class TablePlanner
{
    private EquatableArray<RowPolicy> FitPolicies()
    {
        if (table.Policies.IsEmpty) return table.Policies;
        var kept = new List<RowPolicy>();
        foreach (var policy in table.Policies)
        {
            if (!policy.Dialects.HasFlag(Flag)) continue;
            if (WhatLacks(policy) is { } missing)
                LeaveOut(Feature.RowLevelSecurity, policy.TenantColumn is null ? "the policy " + policy.Name : "the isolation of tenants", missing, policy.Place);
            else
                kept.Add(policy with { Predicate = policy.Predicate.On(Flag)! });
        }

        return kept.ToEquatableArray();
    }

    private Capability.Missing? WhatLacks(RowPolicy policy)
    {
        if (Missing(policy.HasView ? Feature.RowLevelSecurityByView : Feature.RowLevelSecurity) is { } missing) return missing;
        if (policy.Predicate.On(Flag) is not { } predicate)
            return new("no predicate is given for it", "repeat the attribute with one, or leave it out there with Except");
        foreach (var name in predicate.Columns())
        {
            if (FindColumn(name) is not { } column)
                return new("it reads " + name + ", which " + target.Dialect.DisplayName + " does not get", "leave it out there with Except as well");
            if (column.IsEncryptedByApplication(target) || column.IsEncryptedByDatabase(target))
                return new("it reads " + name + ", which is encrypted there", "compare with a column that is not encrypted");
        }

        return target.Dialect.SupportsPolicy(policy with { Predicate = predicate }, WithKey([]), target) as Capability.Missing;
    }
}
