namespace SchemaGen.Migrations.Dialects;

internal sealed class MariaDbMigrations : MySqlFamilyMigrations
{
    public override string Name => "MariaDB";
}
