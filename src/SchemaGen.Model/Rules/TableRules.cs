using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>What the declared targets make of a table: all findings about it, in the order of its declaration.</summary>
public static class TableRules
{
    /// <summary>The table as the targets get it that get it at all.</summary>
    public static IReadOnlyList<TablePlan> PlansOf(Table table, SchemaTargets targets) =>
    [
        .. targets.Targets
            .Where(target => table.Dialects.HasFlag(target.Dialect.Flag))
            .Select(target => TablePlan.For(table, target)),
    ];

    /// <summary>The findings about a table whose references are resolved.</summary>
    public static IEnumerable<Finding> Check(Table table, SchemaTargets targets) => Check(table, PlansOf(table, targets), targets);

    /// <summary>The findings about a table whose references are resolved, and that is fitted to the targets.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets) =>
    [
        .. ColumnstoreIndexRule.Check(table, targets),
        .. PartitioningRule.Check(table, targets),
        .. MissingFeatureRule.Check(table, plans, targets),
        .. UniqueKeyAcrossPartitionsRule.Check(table, plans, targets),
        .. ForeignKeyAndPartitionsRule.Check(table, plans, targets),
        .. TenantRules.Check(table, targets),
        .. ActionsWithoutTriggersRule.Check(table, plans, targets),
        .. RetentionRule.Check(table, plans, targets),
        .. PersonalDataRule.Check(table),
        .. IndexRules.Check(table, plans),
        .. GrowthRules.Check(table, plans),
        .. SizeRules.Check(table, plans, targets),
        .. IndexChoiceRules.Check(table, plans),
        .. PartitionRules.Check(table, plans),
        .. ScaleOutRules.Check(table, plans, targets),
    ];

    /// <summary>The targets among these dialects that lack the feature, with their reasons.</summary>
    internal static IReadOnlyList<(SchemaTarget Target, Capability.Missing Reason)> Lacking(
        Feature feature, DialectSet dialects, SchemaTargets targets) =>
    [
        .. targets.Targets
            .Where(target => dialects.HasFlag(target.Dialect.Flag))
            .Select(target => (Target: target, Reason: target.Dialect.Supports(feature, target) as Capability.Missing))
            .Where(pair => pair.Reason is not null)
            .Select(pair => (pair.Target, pair.Reason!)),
    ];

    internal static DialectSet Flags(IEnumerable<(SchemaTarget Target, Capability.Missing Reason)> lacking) =>
        lacking.Aggregate(DialectSet.None, (set, pair) => set | pair.Target.Dialect.Flag);

    /// <summary>The names of the databases, and the verb that goes with them.</summary>
    internal static string NamesAndVerb(DialectSet dialects, string singular, string plural) =>
        SqlDialect.NamesOf(dialects) + ((dialects & (dialects - 1)) == 0 ? " " + singular : " " + plural);
}
