using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects;

// Columns that only an index needs, on databases that index nothing but columns.
public abstract partial class SqlDialect
{
    /// <summary>
    /// The names of those columns: after the columns of the index, numbered where the table has a column of that name already.
    /// </summary>
    /// <param name="plan">The table.</param>
    /// <param name="kindsOf">What an index needs a column for: the first word of its name.</param>
    protected IEnumerable<(Index Index, string Kind, string Name)> IndexColumns(TablePlan plan, Func<Index, IEnumerable<string>> kindsOf)
    {
        HashSet<string>? taken = null;
        foreach (var index in plan.Table.Indexes)
            foreach (var kind in kindsOf(index))
            {
                taken ??= new(plan.Table.Columns.Select(column => Fold(column.Name)), StringComparer.OrdinalIgnoreCase);
                var name = string.Join("_", index.Columns.Select(column => column.Name).Prepend(kind));
                var candidate = name;
                for (var number = 2; !taken.Add(Fold(candidate)); number++) candidate = name + "_" + number.Invariant();
                yield return (index, kind, candidate);
            }
    }
}
