namespace SchemaGen.Migrations.Dialects;

/// <summary>For mysql and mariadb, which split at every semicolon unless told otherwise.</summary>
internal sealed class DelimiterScript : MigrationScript
{
    protected override void Add(MigrationStatement statement)
    {
        if (!statement.IsBlock)
        {
            AddWithSemicolon(statement.Text);
            return;
        }

        var delimiter = "$$";
        while (statement.Text.Contains(delimiter, StringComparison.Ordinal))
            delimiter += "$";

        Text.Append("DELIMITER ").Append(delimiter).Append('\n')
            .Append(statement.Text).Append('\n').Append(delimiter).Append('\n')
            .Append("DELIMITER ;\n");
    }
}
