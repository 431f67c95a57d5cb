using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>
/// SG2003: what a declared target does not get of a table and no rule of its own speaks of; SG4020, where that is because the application
/// encrypts a column. Nothing is dropped in silence.
/// </summary>
public static class MissingFeatureRule
{
    /// <summary>The findings, one for each thing that is left out, with all targets that lack it.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans, SchemaTargets targets) => plans
        .SelectMany(plan => plan.Omissions.Select(omission => (plan.Target, Omission: omission)))
        .Where(pair => !HasRuleOfItsOwn(pair.Omission.Feature))
        .GroupBy(pair => (pair.Omission.Feature, pair.Omission.What, pair.Omission.Place))
        .Select(group =>
        {
            var dialects = group.Aggregate(DialectSet.None, (set, pair) => set | pair.Target.Dialect.Flag);
            var omission = group.First().Omission;
            return new Finding(
                omission.Feature == Feature.ValueOfCiphertext ? RuleIds.ValueOfCiphertext : RuleIds.MissingFeature,
                targets.Severity(IsGrave(omission.Feature) ? FindingSeverity.Error : FindingSeverity.Warning),
                omission.Place,
                $"{SqlDialect.NamesOf(dialects)}: {omission.What} of '{table.Name}' is left out, because {omission.Why}; "
                + omission.Instead)
            {
                Dialects = dialects,
                Properties = omission.Member is { } member
                    ? [new(FindingProperties.Feature, omission.Feature.ToString()), new(FindingProperties.Column, member)]
                    : [new(FindingProperties.Feature, omission.Feature.ToString())],
            };
        });

    // What guards data, and what the column is for.
    private static bool IsGrave(Feature feature) =>
        feature is Feature.RowLevelSecurity or Feature.ColumnEncryption or Feature.PartialUniqueIndex or Feature.ExclusionConstraint or Feature.Computation or Feature.IdentityOfThisType
            or Feature.SystemVersioning or Feature.TransparentEncryption or Feature.TableEncryption or Feature.TablespaceEncryption or Feature.DatabaseEncryption or Feature.ValueOfCiphertext
            or Feature.AuditTrigger or Feature.InsertOnly or Feature.BeforeTrigger or Feature.AfterTrigger or Feature.InsteadOfTrigger;

    private static bool HasRuleOfItsOwn(Feature feature) => feature is Feature.ColumnstoreIndex or Feature.IntervalPartitioning
        or Feature.RangePartitioning or Feature.HashPartitioning or Feature.ListPartitioning or Feature.UniqueKeyAcrossPartitions or Feature.ForeignKeyFromPartitionedTable or Feature.ForeignKeyToPartitionedTable
        or Feature.ForeignKeyToPartitions;
}
