using System.Text;
using SchemaGen.Maintenance;

namespace SchemaGen.Migrations;

/// <summary>A migration whose statements for all its dialects are stored as one text: what generated code derives from.</summary>
/// <param name="id">The name under which the history table knows it, for example <c>create_products</c>. It never changes.</param>
/// <param name="name">The name of the class, for example <c>CreateProducts</c>.</param>
/// <param name="checksum">64 lower-case hexadecimal digits over the model that the migration was written from.</param>
/// <param name="requires">Ids of the migrations that must have run before, which may stand in another assembly's catalog.</param>
public abstract class GeneratedMigration(string id, string name, string checksum, params string[] requires)
    : SchemaMigration(id, name, checksum, requires)
{
    /// <summary>
    /// The statements. For each dialect a line <c>Dialect length</c>, and as many UTF-16 characters as length says, which hold for each
    /// of its statements a line <c>up|down Kind [autocommit] [block] [undoes ordinal] length objectName</c>, the SQL with as many
    /// characters as that length says, and a line feed; then likewise for each statement of its maintenance, whose line is
    /// <c>maintain step Kind days length objectName</c>. <c>autocommit</c>: it may not run in a transaction. <c>block</c>: it holds
    /// statements of its own. <c>undoes</c>: the Up statement that it reverses.
    /// </summary>
    protected abstract string Statements { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException"><see cref="Statements"/> is not in its form.</exception>
    public sealed override IReadOnlyList<MigrationStatement> Up(Dialect dialect) => Read(dialect, isUp: true);

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException"><see cref="Statements"/> is not in its form.</exception>
    public sealed override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => Read(dialect, isUp: false);

    /// <summary>
    /// The text of UTF-8 bytes: how generated code stores what would not fit in an assembly's string literals, which hold 16 MB.
    /// </summary>
    /// <param name="utf8">The bytes.</param>
    protected static string FromUtf8(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException"><see cref="Statements"/> is not in its form.</exception>
    public sealed override IReadOnlyList<MaintenanceStatement> Maintenance(Dialect dialect) =>
        StoredStatements.ReadMaintenance(Statements, dialect) ?? throw NotWrittenFor(dialect);

    private List<MigrationStatement> Read(Dialect dialect, bool isUp) =>
        StoredStatements.Read(Statements, dialect, isUp) ?? throw NotWrittenFor(dialect);
}
