using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

// A full-text index lies in a catalog, which each table has of its own, and knows its rows by a unique index of one column. It has no
// name; neither it nor its catalog can be made or dropped in a transaction.
public sealed partial class SqlServerDialect
{
    private const int Neutral = 0;

    // Catalogs belong to the database and not to a schema, so the schema is a part of their names.
    private string CatalogName(TablePlan plan) => NameLimit.Shorten("fc_" + plan.Table.Name.Flat);

    private IEnumerable<SqlStatement> CreateFullText(Index index, FullTextMethod words, TablePlan plan)
    {
        var catalog = CatalogName(plan);
        var table = plan.Table.Name.ToString();
        yield return new SqlStatement("CREATE FULLTEXT CATALOG " + Quote(catalog), StatementKind.Execute, catalog) { IsTransactional = false };
        var language = " LANGUAGE " + (LanguageOf(words.Language) ?? Neutral).Invariant();
        yield return new SqlStatement(
            "CREATE FULLTEXT INDEX ON " + QuoteTable(plan.Table.Name) + " (" + string.Join(", ", index.Columns.Select(column => Quote(column.Name) + language))
            + ") KEY INDEX " + Quote(plan.PrimaryKeyName!) + " ON " + Quote(catalog) + " WITH (CHANGE_TRACKING = AUTO)",
            StatementKind.CreateIndex,
            table)
        {
            IsTransactional = false,
        };
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> DropIndex(Index index, string name, TablePlan plan)
    {
        if (index.Method is not FullTextMethod) yield break;
        var catalog = CatalogName(plan);
        yield return new SqlStatement("DROP FULLTEXT CATALOG " + Quote(catalog), StatementKind.DropOther, catalog) { IsTransactional = false, Undoes = 0 };
        yield return new SqlStatement("DROP FULLTEXT INDEX ON " + QuoteTable(plan.Table.Name), StatementKind.DropOther, plan.Table.Name.ToString())
        {
            IsTransactional = false, Undoes = 1,
        };
    }

    private static Capability SupportsFullText(Table table)
    {
        if (table.Indexes.Any(other => other.Method is FullTextMethod))
            return No("SQL Server has one full-text index a table", "add the columns to the other one");
        return table.PrimaryKey is { Columns.Count: 1 }
            ? Yes
            : No("a full-text index of SQL Server knows its rows by a primary key of one column", "give the table such a key, or leave the index out there");
    }

    /// <inheritdoc/>
    public override Capability SupportsLanguage(string language, SchemaTarget target) => LanguageOf(language) is null
        ? No("full-text indexes of SQL Server do not know the language " + language, "leave the language out there")
        : base.SupportsLanguage(language, target);

    // The numbers of sys.fulltext_languages.
    private static int? LanguageOf(string language) => language switch
    {
        FullTextMethod.Simple => Neutral,
        "arabic" => 1025,
        "catalan" => 1027,
        "danish" => 1030,
        "dutch" => 1043,
        "english" => 1033,
        "french" => 1036,
        "german" => 1031,
        "greek" => 1032,
        "hindi" => 1081,
        "indonesian" => 1057,
        "italian" => 1040,
        "lithuanian" => 1063,
        "norwegian" => 1044,
        "portuguese" => 2070,
        "romanian" => 1048,
        "russian" => 1049,
        "serbian" => 3098,
        "spanish" => 3082,
        "swedish" => 1053,
        "tamil" => 1097,
        "turkish" => 1055,
        _ => null,
    };
}
