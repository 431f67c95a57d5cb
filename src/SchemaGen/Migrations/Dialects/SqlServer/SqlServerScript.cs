namespace SchemaGen.Migrations.Dialects;

/// <summary>For sqlcmd and its relatives: a batch a statement, since some statements must be the first of their batch.</summary>
internal sealed class SqlServerScript : MigrationScript
{
    protected override void Add(MigrationStatement statement) => Text.Append(statement.Text).Append("\nGO\n");
}
