namespace SchemaGen.Migrations.Dialects;

/// <summary>For clients that know the grammar well enough to find a statement's end themselves: psql, sqlite3.</summary>
internal sealed class SemicolonScript : MigrationScript
{
    protected override void Add(MigrationStatement statement) => AddWithSemicolon(statement.Text);
}
