using SchemaGen.Maintenance;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations;

/// <summary>
/// A step that takes a database from one shape to the next, written for one or more dialects. Generated code derives from it.
/// </summary>
public abstract class SchemaMigration
{
    /// <summary>Creates a migration.</summary>
    /// <param name="id">The name under which the history table knows it, for example <c>create_products</c>. It never changes.</param>
    /// <param name="name">The name of the class, for example <c>CreateProducts</c>.</param>
    /// <param name="checksum">
    /// 64 lower-case hexadecimal digits over the model that the migration was written from. Better SQL for the same model is no change.
    /// </param>
    /// <param name="requires">Ids of the migrations that must have run before, which may stand in another assembly's catalog.</param>
    protected SchemaMigration(string id, string name, string checksum, params string[] requires)
    {
        Id = id;
        Name = name;
        Checksum = checksum;
        Requires = requires;
    }

    /// <summary>The name under which the history table knows the migration.</summary>
    public string Id { get; }

    /// <summary>The name of the class.</summary>
    public string Name { get; }

    /// <summary>64 lower-case hexadecimal digits over the model that the migration was written from.</summary>
    public string Checksum { get; }

    /// <summary>Ids of the migrations that must have run before.</summary>
    public IReadOnlyList<string> Requires { get; }

    /// <summary>The statements that apply the migration, in order.</summary>
    /// <param name="dialect">One dialect.</param>
    /// <exception cref="NotSupportedException">The migration was not written for this dialect.</exception>
    public abstract IReadOnlyList<MigrationStatement> Up(Dialect dialect);

    /// <summary>The statements that take the migration back, in order.</summary>
    /// <param name="dialect">One dialect.</param>
    /// <exception cref="NotSupportedException">The migration was not written for this dialect.</exception>
    public abstract IReadOnlyList<MigrationStatement> Down(Dialect dialect);

    /// <summary>What keeps the migration's table as it was declared to be, for a <see cref="MaintenanceRunner"/>; none for most tables.</summary>
    /// <param name="dialect">One dialect.</param>
    /// <exception cref="NotSupportedException">The migration was not written for this dialect.</exception>
    public virtual IReadOnlyList<MaintenanceStatement> Maintenance(Dialect dialect) => [];

    /// <summary>The Up statements as a script for the dialect's own client (psql, mysql, mariadb, sqlite3, sqlcmd, SQL*Plus).</summary>
    /// <param name="dialect">One dialect.</param>
    /// <exception cref="NotSupportedException">The migration was not written for this dialect.</exception>
    /// <exception cref="ArgumentException">The dialect is none or several.</exception>
    public string Script(Dialect dialect)
    {
        var script = MigrationDialect.For(dialect).NewScript();
        script.Add(Up(dialect));
        return script.ToString();
    }

    /// <summary>What generated code throws for a dialect that was not among the targets.</summary>
    /// <param name="dialect">The dialect that was asked for.</param>
    protected Exception NotWrittenFor(Dialect dialect) =>
        new NotSupportedException(
            $"The migration '{Id}' was not written for {dialect}; declare the target with [assembly: "
            + "SchemaTarget(Dialect.…)] and build again.");
}
