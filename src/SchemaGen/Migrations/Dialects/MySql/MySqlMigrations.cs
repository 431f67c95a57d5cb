namespace SchemaGen.Migrations.Dialects;

internal sealed class MySqlMigrations : MySqlFamilyMigrations
{
    public override string Name => "MySQL";
}
