using System.Text;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects;

// Names and literals: every one that reaches SQL goes through here.
public abstract partial class SqlDialect
{
    /// <summary>The character that opens a quoted name.</summary>
    protected virtual string OpenQuote => "\"";

    /// <summary>The character that closes a quoted name; inside a name it is written twice.</summary>
    protected virtual string CloseQuote => "\"";

    /// <summary>The name as this database keeps it: shortened to its limit, in its letter case, without control characters.</summary>
    public virtual string Fold(string name) => NameLimit.Shorten(SqlText.WithoutControls(name));

    /// <summary>The names of indexes that the database keeps for its own.</summary>
    public virtual IReadOnlyList<string> OwnIndexNames => [];

    /// <summary>Whether every table has a column of this name already, so that even between quotes it names no other.</summary>
    public virtual bool IsOwnColumn(string name) => false;

    /// <summary>The name, quoted, so that no character of it can end it.</summary>
    public string Quote(string name)
    {
        var close = CloseQuote;
        var folded = Fold(name);
        return OpenQuote + (folded.IndexOf(close, StringComparison.Ordinal) < 0 ? folded : folded.Replace(close, close + close)) + close;
    }

    /// <summary>Writes a quoted name.</summary>
    private protected void AppendQuoted(StringBuilder text, string name)
    {
        var close = CloseQuote;
        var folded = Fold(name);
        text.Append(OpenQuote).Append(folded.IndexOf(close, StringComparison.Ordinal) < 0 ? folded : folded.Replace(close, close + close)).Append(close);
    }

    /// <summary>The quoted names in a list, for use between parentheses.</summary>
    protected string QuoteAll(EquatableArray<string> names) => names.Count == 1 ? Quote(names[0]) : QuoteAll((IEnumerable<string>)names);

    /// <summary>The quoted names in a list, for use between parentheses.</summary>
    protected string QuoteAll(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>The table's own name, without its schema, as the names of its constraints begin with it.</summary>
    public virtual string TableName(ObjectName name) => Fold(name.Name);

    /// <summary>The table's quoted name, with its schema where it has one.</summary>
    public virtual string QuoteTable(ObjectName name) =>
        name.Schema is null ? Quote(name.Name) : Quote(name.Schema) + "." + Quote(name.Name);

    /// <summary>The text as a string literal, so that no character of it can end it.</summary>
    public virtual string Literal(string text) => "'" + SqlText.WithoutNul(text).Replace("'", "''") + "'";

    /// <summary>What SQL that is passed through may not do, to stay in its place.</summary>
    public abstract RawSqlSyntax RawSyntax { get; }

    /// <summary>How the database's own client finds the statements of a script.</summary>
    public abstract ScriptSyntax ScriptSyntax { get; }

    /// <summary>Writes portable expressions for a version of the database.</summary>
    protected abstract ExpressionWriter ExpressionsOf(SchemaTarget target);

    /// <summary>The expression where a condition is taken: in a check, in the condition of an index.</summary>
    public string RenderCondition(Expression expression, SchemaTarget target) => ExpressionsOf(target).WriteCondition(expression);

    /// <summary>The expression where a value is taken: in a computed column, in the key of an index, in a default.</summary>
    public virtual string RenderValue(Expression expression, SchemaTarget target) => ExpressionsOf(target).WriteValue(expression);

    /// <summary>
    /// What <c>SchemaSession</c> told this connection, as a text; null for what it did not tell. Triggers can read it as it stands.
    /// </summary>
    /// <param name="name">One of the names of <see cref="SessionValue"/>, such as <see cref="SessionValue.Tenant"/>.</param>
    public abstract string SessionText(string name);
}
