namespace SchemaGen.Migrations.Dialects;

/// <summary>
/// For SQL*Plus, which ends a block at a slash, and by default ends a statement at an empty line and asks for a value at an ampersand.
/// </summary>
internal sealed class OracleScript : MigrationScript
{
    private bool keepsAmpersands;
    private bool keepsEmptyLines;

    protected override void Add(MigrationStatement statement)
    {
        if (!keepsAmpersands && statement.Text.Contains('&'))
        {
            Text.Append("SET DEFINE OFF\n");
            keepsAmpersands = true;
        }

        if (!keepsEmptyLines && !statement.IsBlock && statement.Text.Contains("\n\n", StringComparison.Ordinal))
        {
            Text.Append("SET SQLBLANKLINES ON\n");
            keepsEmptyLines = true;
        }

        if (statement.IsBlock)
            Text.Append(statement.Text).Append("\n/\n");
        else
            AddWithSemicolon(statement.Text);
    }
}
