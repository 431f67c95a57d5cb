using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers.Tests;

/// <summary>The rules that speak of code which does what it says, and could do better.</summary>
internal static class Advice
{
    /// <summary>Their ids.</summary>
    public static readonly string[] Ids =
    [
        RuleIds.TenantsNotIsolated, RuleIds.PersonalDataInTheClear, RuleIds.ForeignKeyWithoutIndex, RuleIds.RedundantIndex, RuleIds.JsonReadAsText, RuleIds.KeptForever,
        RuleIds.PartitionsAddUp, RuleIds.OldRowsAreDeleted, RuleIds.RowsOfAnotherTable, RuleIds.RowsOrderedByChance, RuleIds.BitmapOfChangingRows, RuleIds.RangesOfCiphertext,
    ];
}
