using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG1012: a column that is there in a table that is inherited too, and of which the database cannot make one.</summary>
public static class InheritedColumnRule
{
    /// <summary>The findings, one a table that inherits.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<TablePlan> plans)
    {
        foreach (var plan in plans)
        {
            if (plan.Table.Options.IsEmpty || plan.Table.Option<Inheritance>() is not { } inheritance) continue;
            var seen = new HashSet<ObjectName>();
            for (var parent = ParentOf(inheritance); parent is not null && seen.Add(parent.Table.Name); parent = parent.Table.Option<Inheritance>() is { } next ? ParentOf(next) : null)
                if (Fault(plan.Table, parent.Table) is { } fault)
                {
                    yield return new Finding(RuleIds.BadReference, FindingSeverity.Error, inheritance.Place, fault) { Dialects = plan.Target.Dialect.Flag };
                    break;
                }

            TablePlan? ParentOf(Inheritance inherited) => plans.FirstOrDefault(other => other.Target == plan.Target && other.Table.Name == inherited.Parent);
        }
    }

    private static string? Fault(Table table, Table parent)
    {
        foreach (var inherited in parent.Columns)
        {
            if (table.FindColumn(inherited.Name) is not { } column) continue;
            if (column.Type != inherited.Type)
                return $"'{column.Name}' is {column.Type.Canonical} here and {inherited.Type.Canonical} in '{parent.Name}', which this inherits; give both the same type";
            if (column.Storage != inherited.Storage)
                return $"'{column.Name}' is stored in one form here and in another in '{parent.Name}', which this inherits; give both the same Storage";
            if (column.Collation != inherited.Collation)
                return $"'{column.Name}' has one collation here and another in '{parent.Name}', which this inherits; give both the same";
            if (column.Computation is not null || inherited.Computation is not null)
                return $"'{column.Name}' is computed here or in '{parent.Name}', which this inherits; leave it out here, or call one of the two otherwise";
        }

        return null;
    }
}
