using System.Data.Common;
using SchemaGen.Migrations;

namespace SchemaGen.Hosting;

/// <summary>What the services of one host share.</summary>
internal sealed class SchemaGenHost(ISchemaCatalog catalog, Dialect dialect, Func<DbConnection> connect, SchemaGenOptions options)
{
    public ISchemaCatalog Catalog => catalog;

    public Dialect Dialect => dialect;

    public Func<DbConnection> Connect => connect;

    public SchemaGenOptions Options => options;

    public Migrator Migrator { get; } = new(connect, dialect, catalog, options.Migrator);
}
