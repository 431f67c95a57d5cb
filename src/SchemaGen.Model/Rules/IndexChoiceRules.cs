using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>
/// SG5022: rows in the order of identifiers by chance. SG5023: bitmap indexes of tables whose rows change one by one. SG5024: indexes that
/// find no ranges, because the database encrypts the values.
/// </summary>
public static class IndexChoiceRules
{
    /// <summary>The findings; none about the indexes of templates.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans)
    {
        foreach (var index in table.Indexes)
        {
            if (index.IsFromTemplate || index.Key is not null || index.Columns.IsEmpty) continue;
            var finding = index.Method switch
            {
                ClusteredMethod => ByChance(index, table, plans),
                BitmapMethod => OfChangingRows(index, table, plans),
                null => OfCiphertext(index, table, plans),
                _ => null,
            };
            if (finding is not null) yield return finding;
        }
    }

    private static Finding? ByChance(Index index, Table table, IReadOnlyList<TablePlan> plans)
    {
        if (table.FindColumn(index.Columns[0].Name) is not { Type: UuidType, Default: not NewUuidDefault } column) return null;
        var dialects = Having(index, plans, plan => plan.Target.Dialect.OrdersRowsByPrimaryKey);
        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.RowsOrderedByChance,
                FindingSeverity.Info,
                index.Place,
                $"{TableRules.NamesAndVerb(dialects, "keeps", "keep")} the rows of '{table.Name}' in the order of '{column.Name}', and identifiers by chance put each new row into another page; "
                + "order the rows by a time or a number, and give the identifier an ordinary index")
            {
                Dialects = dialects,
            };
    }

    private static Finding? OfChangingRows(Index index, Table table, IReadOnlyList<TablePlan> plans)
    {
        var dialects = Having(index, plans, plan => plan.Table.Triggers.Any(trigger => trigger is UpdatedAtTrigger or AuditTrigger) || plan.Table.Columns.Any(column => column.Type is RowVersionType));
        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.BitmapOfChangingRows,
                FindingSeverity.Info,
                index.Place,
                $"{SqlDialect.NamesOf(dialects)} locks all rows that share a piece of a bitmap index while one of them changes, and the rows of '{table.Name}' change one by one; "
                + $"use an ordinary index over ({string.Join(", ", index.Columns.Select(part => part.Name))})")
            {
                Dialects = dialects,
            };
    }

    // A text or an identifier is looked for as a whole.
    private static Finding? OfCiphertext(Index index, Table table, IReadOnlyList<TablePlan> plans)
    {
        if (table.FindColumn(index.Columns[0].Name) is not { Encryption: not null } column
            || column.Type is not (IntegerType or DecimalType or FloatType or DateType or TimeType or TimestampType or TimestampTzType)) return null;
        var dialects = Having(index, plans, plan => plan.Table.FindColumn(column.Name)?.IsEncryptedByDatabase(plan.Target) == true);
        return dialects == DialectSet.None
            ? null
            : new Finding(
                RuleIds.RangesOfCiphertext,
                FindingSeverity.Info,
                index.Place,
                $"{TableRules.NamesAndVerb(dialects, "orders", "order")} '{column.Name}' of '{table.Name}' by its ciphertext, so the index finds equal values and no ranges; "
                + "say so with [HashIndex], or encrypt the tablespace instead of the column")
            {
                Dialects = dialects,
            };
    }

    // Where the database has the index.
    private static DialectSet Having(Index index, IReadOnlyList<TablePlan> plans, Func<TablePlan, bool> isMeant)
    {
        var dialects = DialectSet.None;
        foreach (var plan in plans)
            if (plan.Table.Indexes.Any(kept => kept.Place == index.Place && kept.Method == index.Method && kept.Columns == index.Columns) && isMeant(plan))
                dialects |= plan.Target.Dialect.Flag;
        return dialects;
    }
}
