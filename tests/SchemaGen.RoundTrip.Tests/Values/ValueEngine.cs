using System.Data.Common;
using EveryColumn;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.RoundTrip.Tests.Catalogues;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>An engine, its usual driver, and the classes whose columns it has.</summary>
internal sealed record ValueEngine(Engine Engine, Driver Driver, EngineCatalogue Catalogue, params IReadOnlyList<Type> Rows)
{
    private static readonly Type[] _everywhere = [typeof(GeneralValue), typeof(ClrValue), typeof(BusinessValue), typeof(TechnicalValue), typeof(RoleValue), typeof(RolePair)];

    public static ValueEngine Sqlite { get; } = new(Engine.Sqlite, Driver.Sqlite, new SqliteCatalogue(), [.. _everywhere, typeof(VectorValue), typeof(GeographicValue)]);

    public static ValueEngine MariaDb { get; } = new(Engine.MariaDb, Driver.MariaDb, new MariaDbCatalogue(), [.. _everywhere, typeof(VectorValue), typeof(GeographicValue)]);

    /// <summary>With PostGIS.</summary>
    public static ValueEngine PostgreSql15 { get; } = new(Engine.PostgreSql15, Driver.PostgreSql, new PostgreSqlCatalogue(), [.. _everywhere, typeof(PostgreSqlValue), typeof(GeographicValue)]);

    public static ValueEngine PostgreSql18 { get; } = new(Engine.PostgreSql18, Driver.PostgreSql, new PostgreSqlCatalogue(), [.. _everywhere, typeof(PostgreSqlValue)]);

    /// <summary>With pgvector, and without most of the extensions that the other columns need.</summary>
    public static ValueEngine PgLite { get; } = new(Engine.PgLite, Driver.PostgreSql, new PostgreSqlCatalogue(), typeof(VectorValue));

    public SqlDialect Dialect => SqlDialect.All.Single(dialect => (int)dialect.Flag == (int)Engine.Dialect);

    public IEnumerable<Table> Tables => Rows.Select(EveryTable.Of);

    public IEnumerable<ColumnValues> Columns => Extremes.All.Where(values => Rows.Contains(values.Property.DeclaringType!));

    /// <summary>A connection to a database with the tables, made by their migrations.</summary>
    public async Task<DbConnection> OpenAsync(EngineDatabase database)
    {
        var connection = await database.OpenAsync();
        await new Migrator(connection, Engine.Dialect, EveryTable.Catalog(Tables)).MigrateAsync();
        // What the migration added to the types of the database.
        if (connection is Npgsql.NpgsqlConnection npgsql) await npgsql.ReloadTypesAsync();
        return connection;
    }
}
