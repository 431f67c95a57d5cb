using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.MySqlFamily;

/// <summary>What MySQL and MariaDB share: most of the language, and InnoDB's ways. Their own folders hold what differs.</summary>
public abstract partial class MySqlFamilyDialect : SqlDialect
{
    /// <inheritdoc/>
    public override int MostColumns => 1017;

    /// <inheritdoc/>
    protected override bool CountsIncludedColumns => true;

    /// <inheritdoc/>
    public override int MostIndexes => 64;

    /// <inheritdoc/>
    public override DialectSet CollationFamily => DialectSet.MySql | DialectSet.MariaDb;

    /// <inheritdoc/>
    public override RawSqlSyntax RawSyntax { get; } = new() { Quotes = "'\"`", HasBackslashes = true, HasHashComments = true };

    /// <inheritdoc/>
    public override ScriptSyntax ScriptSyntax { get; } = new() { HasDelimiters = true };

    /// <summary>
    /// The collation of all text: letter case, accents, trailing blanks and the order of code points count, as they do on SQLite
    /// and as equality does on PostgreSQL, so that a unique key admits the same values everywhere.
    /// </summary>
    protected abstract string Collation(ServerVersion version);

    /// <inheritdoc/>
    protected sealed override ExpressionWriter ExpressionsOf(SchemaTarget target) => Expressions(target, Quote, SessionText);

    /// <summary>Writes portable expressions.</summary>
    /// <param name="target">The database.</param>
    /// <param name="quoteColumn">The column's name as the statement needs it.</param>
    /// <param name="sessionText">What reads a value of the session there.</param>
    protected abstract MySqlFamilyExpressionWriter Expressions(SchemaTarget target, Func<string, string> quoteColumn, Func<string, string> sessionText);

    // A schema is a database of its own here.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> Prepare(TablePlan plan)
    {
        if (plan.Table.Name.Schema is { } schema)
            yield return new SqlStatement("CREATE DATABASE IF NOT EXISTS " + QuoteFile(schema), StatementKind.CreateSchema, schema);
    }

    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan)
    {
        var start = plan.Table.Option<AutoIncrementStart>()?.Start ?? plan.Table.Columns.FirstOrDefault(column => column.Identity is not null)?.Identity?.Start ?? 1;
        return " ENGINE=" + (plan.Table.Option<StorageEngine>() is { } engine ? Quote(engine.Name) : "InnoDB")
            + (start == 1 ? "" : " AUTO_INCREMENT=" + start.Invariant())
            + " DEFAULT CHARSET=" + CharsetOf(plan.Table) + " COLLATE=" + CollationOf(plan.Table, plan.Target)
            + (plan.Table.Options.IsEmpty ? "" : StorageClauses(plan.Table))
            + (plan.Table.Comment is { } comment ? " COMMENT=" + CommentLiteral(comment, TableCommentLength) : "")
            + PartitionClause(plan);
    }

    /// <inheritdoc/>
    protected override string ColumnSuffix(Column column, TablePlan plan) =>
        column.Comment is { } comment ? "COMMENT " + CommentLiteral(comment, ColumnCommentLength) : "";

    // The primary key is called PRIMARY, whatever name it is given; and a numbered column has to lead a key.
    /// <inheritdoc/>
    protected override string? PrimaryKeyLine(TablePlan plan)
    {
        var key = plan.Table.PrimaryKey;
        var line = key is null ? null : "PRIMARY KEY (" + QuoteAll(key.Columns) + ")";
        var numbered = plan.Table.Columns.FirstOrDefault(column => column.Identity is not null);
        if (numbered is null || key?.Columns[0] == numbered.Name) return line;
        var index = "INDEX " + Quote(plan.Names.Derive("ix", numbered.Name)) + " (" + Quote(numbered.Name) + ")";
        return line is null ? index : line + ",\n    " + index;
    }
}
