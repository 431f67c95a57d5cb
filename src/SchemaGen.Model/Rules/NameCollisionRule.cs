using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG1008: a name that objects of two tables have, or a table and one of its own, where the database wants one of its own for each in a schema.</summary>
public static class NameCollisionRule
{
    /// <summary>The findings, one at either place, with all targets on which the two collide.</summary>
    /// <param name="plans">The tables as the targets get them.</param>
    /// <param name="targets">The targets.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<TablePlan> plans, SchemaTargets targets)
    {
        var collisions = new Dictionary<(string, Place, string, Place), Collision>();
        foreach (var ofTarget in plans.GroupBy(plan => plan.Target)) Find(ofTarget, collisions);
        foreach (var collision in collisions.Values)
        {
            yield return FindingAt(collision.Second, collision.First, collision.Dialects, targets);
            if (collision.IsFirst) yield return FindingAt(collision.First, collision.Second, collision.Dialects, targets);
        }
    }

    private sealed class Collision(NamedObject first, NamedObject second, bool isFirst)
    {
        public NamedObject First => first;

        public NamedObject Second => second;

        public bool IsFirst => isFirst;

        public DialectSet Dialects { get; set; }
    }

    private static void Find(IGrouping<SchemaTarget, TablePlan> plans, Dictionary<(string, Place, string, Place), Collision> collisions)
    {
        var dialect = plans.Key.Dialect;
        var spaces = dialect.NameSpaces;
        var kinds = spaces.Aggregate((NamedKinds)0, (all, space) => all | space);
        var taken = spaces.Select(_ => new Dictionary<(string Schema, string Name), (NamedObject Object, bool IsTwice)>()).ToArray();
        foreach (var plan in plans)
        {
            var schema = dialect.SchemaOf(plan.Table.Name).ToUpperInvariant();
            foreach (var named in dialect.NamedObjects(plan, kinds))
                for (var i = 0; i < spaces.Count; i++)
                {
                    if ((named.Kind & spaces[i]) == 0) continue;
                    var key = (schema, named.Name.ToUpperInvariant());
                    if (!taken[i].TryGetValue(key, out var first)) taken[i].Add(key, (named, false));
                    else if (Add(collisions, first.Object, named, !first.IsTwice, dialect.Flag)) taken[i][key] = (first.Object, true);
                }
        }
    }

    // Within a table names are kept apart when they are given, but not from the table's own.
    private static bool Add(
        Dictionary<(string, Place, string, Place), Collision> collisions, NamedObject first, NamedObject second, bool isFirst, DialectSet dialect)
    {
        if (first.Table == second.Table && (first.Kind == NamedKinds.Table) == (second.Kind == NamedKinds.Table)) return false;
        var key = (first.What, first.Place, second.What, second.Place);
        if (!collisions.TryGetValue(key, out var collision)) collisions.Add(key, collision = new(first, second, isFirst));
        collision.Dialects |= dialect;
        return true;
    }

    private static Finding FindingAt(NamedObject named, NamedObject other, DialectSet dialects, SchemaTargets targets) => new(
        RuleIds.BadName,
        targets.Severity(FindingSeverity.Error),
        named.Place,
        $"The name '{named.Name}' of {named.What} of '{named.Table}' is also that of {other.What} of '{other.Table}', and "
        + $"{TableRules.NamesAndVerb(dialects, "wants", "want")} one of its own for each; set Name on one of the two")
    {
        Other = other.Place,
        Dialects = dialects,
    };
}
