using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Planning;

// Primary key and indexes.
internal sealed partial class TablePlanner
{
    // A surrogate key takes the partition column in where the database demands it.
    private PrimaryKey? FitPrimaryKey()
    {
        if (table.PrimaryKey is not { } key || !HasAll(key.Columns)) return null;
        if (_partitioning is not null && MissingAcross(Feature.PrimaryKeyAcrossPartitions, _partitioning) is not null)
            key = key with { Columns = [.. key.Columns, .. _partitioning.KeyColumns.Where(column => !key.Columns.Contains(column)).Distinct()] };
        if (WhatKeyLacks(Find(key.Columns), [], null) is not var (feature, missing)) return key;
        LeaveOut(feature, "the primary key " + Describe(key.Columns), missing, key.Place);
        return null;
    }

    private EquatableArray<Index> FitIndexes()
    {
        var kept = new List<Index>();
        var most = target.Dialect.MostIndexes - (_primaryKey is null ? 0 : 1);
        foreach (var index in table.Indexes)
        {
            if (!index.Dialects.HasFlag(Flag) || !HasAll(index) || IsPrimaryKey(index)) continue;
            var asked = InOrderAsWell(index);
            if (kept.Count >= most)
                LeaveOut(index.Method?.Feature ?? Feature.KeyOfThisType, "the " + Describe(index), TooMany(), index.Place);
            else if (WhatLacks(asked, kept) is var (feature, missing))
            {
                if (feature == Feature.UniqueKeyAcrossPartitions && CanGuard(index)) _guards.Add(index);
                else LeaveOut(feature, "the " + Describe(index), missing, index.Place, missing == Unordered ? table.FindColumn(index.Columns.Select(column => column.Name).First(IsCiphertext))!.Member : null);
            }
            else
            {
                kept.Add(WithInclude(WithOptions(WithNulls(asked))));
            }
        }

        return kept.ToEquatableArray();
    }

    private Capability.Missing TooMany() => new(
        target.Dialect.DisplayName + " gives a table " + target.Dialect.MostIndexes.Invariant() + " indexes with that of its primary key, and those before it are as many",
        "leave out the one that serves least");

    private Index WithInclude(Index index) =>
        index.Include.IsEmpty ? index : index with { Include = index.Include.Where(HasColumn).ToEquatableArray() };

    // The rows are in that order anyway.
    private bool IsPrimaryKey(Index index) =>
        index.Method is ClusteredMethod && target.Dialect.OrdersRowsByPrimaryKey && _primaryKey is { } key
        && index.Columns.Count == key.Columns.Count && index.Columns.Select(column => column.IsDescending ? null : column.Name).SequenceEqual(key.Columns);

    // What finds equal values is found by order as well.
    private Index InOrderAsWell(Index index) =>
        index.Method is HashMethod && target.Dialect.Supports(Feature.HashIndex, target) is Capability.Emulated ? index with { Method = null } : index;

    // Without them the index serves as before.
    private Index WithOptions(Index index)
    {
        if (index.IsInvisible && WhyVisible(index) is { } visible)
        {
            LeaveOut(Feature.InvisibleIndex, "the hiding of the " + Describe(index), visible, index.Place);
            index = index with { IsInvisible = false };
        }

        if (index.FillFactor != 0 && LeaveOut(Feature.IndexFillFactor, "the fill factor of the " + Describe(index), index.Place))
            index = index with { FillFactor = 0 };
        if (index.Method is FullTextMethod { Language: not FullTextMethod.Simple } words
            && target.Dialect.SupportsLanguage(words.Language, target) is Capability.Missing language)
        {
            LeaveOut(Feature.FullTextLanguage, "the language of the " + Describe(index), language, index.Place);
            index = index with { Method = new FullTextMethod() };
        }

        return index;
    }

    private Capability.Missing? WhyVisible(Index index) =>
        target.Dialect.SupportsHiding(index, WithKey([]), target) as Capability.Missing;

    // The table as far as it is fitted when its indexes are.
    private Table WithKey(IReadOnlyList<Index> kept) =>
        table with { Columns = _columns, Partitioning = _partitioning, PrimaryKey = _primaryKey, Options = _options, Indexes = kept.ToEquatableArray() };

    private bool HasAll(Index index)
    {
        foreach (var column in index.Columns)
            if (!HasColumn(column.Name))
                return false;
        return index.Condition is null || index.Condition.Columns().All(HasColumn);
    }

    // Where no column admits NULL there is none to compare; where the database cannot, the index stays as unique as it can be.
    private Index WithNulls(Index index)
    {
        if (!index.NullsNotDistinct) return index;
        var hasNulls = index.Columns.Any(column => FindColumn(column.Name)!.IsNullable);
        return !hasNulls || LeaveOut(Feature.NullsNotDistinct, "the equality of NULLs in the " + Describe(index), index.Place)
            ? index with { NullsNotDistinct = false }
            : index;
    }

    private (Feature, Capability.Missing)? WhatLacks(Index index, IReadOnlyList<Index> kept)
    {
        if (!_options.IsEmpty && target.Dialect.SupportsIndex(index, WithKey(kept), target) is Capability.Missing stored)
            return (index.Method?.Feature ?? Feature.KeyOfThisType, stored);
        if (index.Method is { } method && WhatMethodLacks(index, method, kept) is { } lacking) return lacking;
        if (WhatConditionLacks(index) is { } condition) return condition;
        if (index.Key is not null && index.Columns.Any(column => IsCiphertext(column.Name))) return (Feature.ValueOfCiphertext, Ciphertext);
        if (index.Key is not null && target.Dialect.SupportsExpression(index, _columns, target) is Capability.Missing expression)
            return (Feature.ExpressionIndex, expression);
        if (index.Method is null or { IsOrdered: true }
            && WhatKeyLacks(Find(index.Columns), index.Include.IsEmpty ? [] : Find(index.Include.Where(HasColumn).ToEquatableArray()), index) is { } lack) return lack;
        if (!index.IsUnique || _partitioning is null || HoldsRows(_partitioning, index.Columns.Select(column => column.Name))) return null;
        return MissingAcross(Feature.UniqueKeyAcrossPartitions, _partitioning) is { } unique ? (Feature.UniqueKeyAcrossPartitions, unique) : null;
    }

    // A row without a value of each column is none of those that the other table has.
    private bool CanGuard(Index index) =>
        index is { HasGuardTable: true, IsKey: true } && Missing(Feature.GuardTable) is null
        && !(index.NullsNotDistinct && index.Columns.Any(column => FindColumn(column.Name)!.IsNullable));

    private (Feature, Capability.Missing)? WhatMethodLacks(Index index, IndexMethod method, IReadOnlyList<Index> kept)
    {
        if (Missing(method.Feature) is { } missing) return (method.Feature, missing);
        if (method.ReadsValues && index.Columns.Any(column => IsCiphertext(column.Name)))
            return (Feature.ValueOfCiphertext, new("the column holds ciphertext", "index a column that is not encrypted"));
        if (index.Columns.Any(column => IsEncryptedByDatabase(column.Name)) && Missing(Feature.IndexOnEncryptedColumn) is { } encrypted)
            return (Feature.IndexOnEncryptedColumn, encrypted);
        return target.Dialect.SupportsMethod(index, WithKey(kept), target) is Capability.Missing here ? (method.Feature, here) : null;
    }

    private (Feature, Capability.Missing)? WhatConditionLacks(Index index)
    {
        if (index.Condition is not { } condition) return null;
        if (condition.Columns().Any(IsCiphertext)) return (Feature.ValueOfCiphertext, Ciphertext);
        if (condition.Columns().Any(IsEncryptedByDatabase) && Missing(Feature.ConditionOnEncryptedColumn) is { } encrypted)
            return (Feature.ConditionOnEncryptedColumn, encrypted);
        return target.Dialect.SupportsCondition(index, _columns, target) is Capability.Missing missing
            ? (index.IsUnique ? Feature.PartialUniqueIndex : Feature.PartialIndex, missing)
            : null;
    }

    private (Feature, Capability.Missing)? WhatKeyLacks(Column[] columns, Column[] included, Index? index)
    {
        foreach (var column in columns)
            if (IsCiphertext(column))
                return (Feature.ValueOfCiphertext, Unordered);
        if (target.Dialect.SupportsColumnsOfKey(columns.Length, included.Length) is Capability.Missing many) return (Feature.KeyOfThisType, many);
        foreach (var column in columns)
            if (column.IsEncryptedByDatabase(target) && Missing(Feature.IndexOnEncryptedColumn) is { } encrypted)
                return (Feature.IndexOnEncryptedColumn, encrypted);
        foreach (var column in columns)
            if (target.Dialect.SupportsKey(column, index, target) is Capability.Missing key)
                return (Feature.KeyOfThisType, key);
        return target.Dialect.SupportsKeyOf(columns, included, index, target) is Capability.Missing missing ? (Feature.KeyOfThisType, missing) : null;
    }

    private Column[] Find(EquatableArray<string> names)
    {
        var found = new Column[names.Count];
        for (var i = 0; i < found.Length; i++) found[i] = FindColumn(names[i])!;
        return found;
    }

    private Column[] Find(EquatableArray<IndexColumn> parts)
    {
        var found = new Column[parts.Count];
        for (var i = 0; i < found.Length; i++) found[i] = FindColumn(parts[i].Name)!;
        return found;
    }

    private static string Describe(Index index)
    {
        var kind = (index.IsUnique ? "unique " : "") + (index.Method?.Name ?? "index");
        if (index.Condition is not null) kind = "partial " + kind;
        if (index.Key is not null) kind += " over an expression of";
        return (index.Name is null ? kind : kind + " " + index.Name) + " " + Describe(index.Columns.Select(column => column.Name));
    }

    private static string Describe(IEnumerable<string> columns) => "(" + string.Join(", ", columns) + ")";
}
