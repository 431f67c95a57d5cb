using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG1008: a name that objects of two tables have, one of which may be another project's, or a table and one of its own, where the database wants one of its own for each in a schema.</summary>
public static class NameCollisionRule
{
    /// <summary>The findings, one at either place, with all targets on which the two collide.</summary>
    /// <param name="plans">The tables as the targets get them.</param>
    /// <param name="referenced">The tables of other projects that they refer to.</param>
    /// <param name="targets">The targets.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<TablePlan> plans, IReadOnlyList<ReferencedTable> referenced, SchemaTargets targets)
    {
        var collisions = new Dictionary<(string, Place, string, Place), Collision>();
        foreach (var ofTarget in plans.GroupBy(plan => plan.Target)) Find(ofTarget.Key, ofTarget, referenced, collisions);
        foreach (var collision in collisions.Values)
        {
            yield return FindingAt(collision.Second, collision.First, collision.Dialects, targets);
            if (collision is { IsFirst: true, First.DeclaredElsewhere: null }) yield return FindingAt(collision.First, collision.Second, collision.Dialects, targets);
        }
    }

    private sealed class Collision(NamedObject first, NamedObject second, bool isFirst)
    {
        public NamedObject First => first;

        public NamedObject Second => second;

        public bool IsFirst => isFirst;

        public DialectSet Dialects { get; set; }
    }

    private static void Find(
        SchemaTarget target, IEnumerable<TablePlan> plans, IReadOnlyList<ReferencedTable> referenced, Dictionary<(string, Place, string, Place), Collision> collisions)
    {
        var dialect = target.Dialect;
        var spaces = dialect.NameSpaces;
        var kinds = spaces.Aggregate((NamedKinds)0, (all, space) => all | space);
        var taken = spaces.Select(_ => new Dictionary<(string Schema, string Name), (NamedObject Object, bool IsTwice)>()).ToArray();
        foreach (var (type, table) in referenced)
            if (table.Dialects.HasFlag(dialect.Flag))
                Take(TablePlan.For(table, target), type);
        foreach (var plan in plans) Take(plan, null);

        void Take(TablePlan plan, string? declaredElsewhere)
        {
            var schema = dialect.SchemaOf(plan.Table.Name).ToUpperInvariant();
            foreach (var found in dialect.NamedObjects(plan, kinds))
            {
                var named = declaredElsewhere is null ? found : found with { DeclaredElsewhere = declaredElsewhere };
                for (var i = 0; i < spaces.Count; i++)
                {
                    if ((named.Kind & spaces[i]) == 0) continue;
                    var key = (schema, named.Name.ToUpperInvariant());
                    if (!taken[i].TryGetValue(key, out var first)) taken[i].Add(key, (named, false));
                    else if (Add(collisions, first.Object, named, !first.IsTwice, dialect.Flag)) taken[i][key] = (first.Object, true);
                }
            }
        }
    }

    // Within a table names are kept apart when they are given, but not from the table's own; what other projects have is theirs to settle.
    private static bool Add(
        Dictionary<(string, Place, string, Place), Collision> collisions, NamedObject first, NamedObject second, bool isFirst, DialectSet dialect)
    {
        if (second.DeclaredElsewhere is not null) return false;
        if (first.DeclaredElsewhere is null && first.Table == second.Table && (first.Kind == NamedKinds.Table) == (second.Kind == NamedKinds.Table)) return false;
        var key = (first.What, first.Place, second.What, second.Place);
        if (!collisions.TryGetValue(key, out var collision)) collisions.Add(key, collision = new(first, second, isFirst));
        collision.Dialects |= dialect;
        return true;
    }

    private static Finding FindingAt(NamedObject named, NamedObject other, DialectSet dialects, SchemaTargets targets) => new(
        RuleIds.BadName,
        targets.Severity(FindingSeverity.Error),
        named.Place,
        $"The name '{named.Name}' of {named.What} of '{named.Table}' is also that of {other.What} of '{other.Table}'"
        + (other.DeclaredElsewhere is { } elsewhere ? $", which '{elsewhere}' of another project declares, and " : ", and ")
        + $"{TableRules.NamesAndVerb(dialects, "wants", "want")} one of its own for each; set Name on one of the two")
    {
        Other = other.DeclaredElsewhere is null ? other.Place : null,
        Dialects = dialects,
    };
}
