namespace SchemaGen;

/// <summary>
/// A file of SQL that runs with the project's migrations: views, procedures, grants, all that the model has no word for. It is split into
/// statements as the database's own client splits it, and not read any further. What stands under a line <c>-- migrate:down</c> takes back
/// what the lines before it, or those under <c>-- migrate:up</c>, make.
/// </summary>
/// <remarks>
/// The file is one of the project's additional files, which the package adds all <c>.sql</c> files to. A file that is missing is the finding
/// SG1010. Statements that may not run in a transaction stand under <c>-- migrate:up transaction:false</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RawObjectAttribute : Attribute
{
    /// <summary>Runs a file on all declared databases.</summary>
    /// <param name="path">The file's path from the project's folder, with slashes: <c>views/active_products.sql</c>.</param>
    public RawObjectAttribute(string path) => Path = path;

    /// <summary>Runs a file on some databases.</summary>
    /// <param name="path">The file's path from the project's folder, with slashes: <c>views/active_products.sql</c>.</param>
    /// <param name="dialects">The databases.</param>
    public RawObjectAttribute(string path, Dialect dialects)
    {
        Path = path;
        Dialects = dialects;
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>The databases that it runs on; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that it does not run on; none by default.</summary>
    public Dialect Except { get; set; }

    /// <summary>The class of the table after which it runs; after all tables by default.</summary>
    public Type? After { get; set; }

    /// <summary>The path of another file, of an attribute like this, after which it runs; none by default.</summary>
    public string? AfterFile { get; set; }
}
