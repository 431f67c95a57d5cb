using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Full text: GIN over the words of the columns, which a query names by the same expression; or over a column that holds words already.
public sealed partial class PostgreSqlDialect
{
    private string WordsOf(Index index, FullTextMethod words, TablePlan plan)
    {
        var columns = index.Columns.Select(column => plan.Table.FindColumn(column.Name)!).ToArray();
        if (columns is [{ Type: TsVectorType }]) return Quote(columns[0].Name);
        var text = string.Join(" || ' ' || ", columns.Select(column => column.IsNullable ? "coalesce(" + Quote(column.Name) + ", '')" : Quote(column.Name)));
        return "to_tsvector('" + words.Language + "', " + text + ")";
    }

    // To an expression of two types there would be as many forms as there are meanings.
    private static Capability SupportsWords(IReadOnlyList<Column> columns) => columns.Count > 1 && columns.Any(column => column.Type is TsVectorType)
        ? No("a column of words needs a full-text index of its own on PostgreSQL", "index it alone, or index the texts")
        : Yes;
}
