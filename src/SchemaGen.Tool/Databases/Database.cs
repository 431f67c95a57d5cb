using System.Data.Common;
using SchemaGen.Migrations;
using SchemaGen.Tool.Projects;

namespace SchemaGen.Tool.Databases;

/// <summary>A database that can be reached and is one that the catalog was written for.</summary>
/// <param name="Dialect">Which database it is.</param>
/// <param name="Catalog">What it is to hold.</param>
/// <param name="Connect">Makes a closed connection.</param>
/// <param name="Name">Its name for people, without the password.</param>
internal sealed record Database(Dialect Dialect, ISchemaCatalog Catalog, Func<DbConnection> Connect, string Name)
{
    /// <summary>Reaches it.</summary>
    public static async Task<Database> OpenAsync(BuiltProject project, string? connectionOption, string? dialectOption, bool mayCreate, CancellationToken ct)
    {
        var catalog = project.Catalog();
        var target = Target(catalog, dialectOption);
        var connectionString = ConnectionSource.Find(connectionOption, project);
        var connection = Drivers.Create(target.Dialect, connectionString, project, mayCreate);
        try
        {
            // A driver may be deaf to the token while a server says nothing, and closes nothing that it is about to open: whoever wants to stop
            // waits for neither.
            await connection.OpenAsync(ct).WaitAsync(ct).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException && !ct.IsCancellationRequested)
        {
            var name = NameOf(connection);
            await connection.DisposeAsync().ConfigureAwait(false);
            throw new ToolException(ExitCode.Connection, $"The {target.Dialect} database {name} cannot be reached: {error.Message}", error);
        }

        await using (connection.ConfigureAwait(false))
        {
            ServerVersions.Check(target, connection.ServerVersion);
            return new Database(
                target.Dialect, catalog, () => Drivers.Create(target.Dialect, connectionString, project, mayCreate), $"{target.Dialect} {NameOf(connection)}");
        }
    }

    /// <summary>The target of a catalog that an option names, or the only one.</summary>
    public static CatalogTarget Target(ISchemaCatalog catalog, string? option)
    {
        var names = string.Join(", ", catalog.Targets.Select(target => target.Dialect));
        if (option is null)
            return catalog.Targets.Count == 1
                ? catalog.Targets[0]
                : throw new ToolException(ExitCode.Usage, $"The project was written for several databases; name one of them with --dialect: {names}.");

        if (!Enum.TryParse<Dialect>(option, ignoreCase: true, out var dialect) || !Dialects.Contains(dialect.ToString()))
            throw new ToolException(ExitCode.Usage, $"There is no dialect '{option}'; {Model.Naming.NearestNames.Suggest(option, Dialects)}");

        return catalog.Targets.FirstOrDefault(target => target.Dialect == dialect)
            ?? throw new ToolException(
                ExitCode.Usage, $"The project was not written for {dialect}, only for {names}; declare [assembly: SchemaTarget(Dialect.{dialect})] and build again.");
    }

    /// <summary>The names of the databases.</summary>
    public static string[] Dialects { get; } = ["PostgreSql", "MySql", "MariaDb", "Sqlite", "SqlServer", "Oracle"];

    private static string NameOf(DbConnection connection) =>
        connection.Database is { Length: > 0 } database and not "main" ? $"'{database}' on '{connection.DataSource}'" : $"'{connection.DataSource}'";
}
