using System.Text;

namespace SchemaGen.Migrations.Dialects;

/// <summary>Prints statements in the form that a database's own client takes.</summary>
internal abstract class MigrationScript
{
    protected StringBuilder Text { get; } = new();

    public void Add(IReadOnlyList<MigrationStatement> statements)
    {
        foreach (var statement in statements)
            Add(statement);
    }

    public void AddHeading(string name)
    {
        if (Text.Length > 0)
            Text.Append('\n');

        Text.Append("-- ").Append(name.ReplaceLineEndings(" ")).Append('\n');
    }

    public void AddRemark(string text) => Text.Append("-- ").Append(text.ReplaceLineEndings(" ")).Append('\n');

    public sealed override string ToString() => Text.ToString();

    protected abstract void Add(MigrationStatement statement);

    protected void AddWithSemicolon(string sql)
    {
        Text.Append(sql);

        // Behind a comment in the last line the semicolon would be part of the comment.
        if (sql.AsSpan(sql.LastIndexOf('\n') + 1).Contains("--", StringComparison.Ordinal))
            Text.Append('\n');

        Text.Append(";\n");
    }
}
