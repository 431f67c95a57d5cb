using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SchemaGen;
using SchemaGen.Encryption;
using SchemaGen.Hosting;
using SchemaGen.Migrations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds SchemaGen to a host.</summary>
public static class SchemaGenServices
{
    /// <summary>
    /// Migrates or verifies the schema before the host's services start, and runs maintenance in the background where
    /// <see cref="SchemaGenOptions.MaintenanceInterval"/> says so. A <see cref="Migrator"/> can be had from the services afterwards.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="catalog">The tables: <c>SchemaCatalog.Instance</c> of the generated code, or several combined.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="connect">
    /// Makes a connection, which is disposed of after use. Null, the default: the host's <see cref="DbDataSource"/> makes it.
    /// </param>
    /// <param name="configure">Sets options. Default: none, the schema is migrated at start.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddSchemaGen(
        this IServiceCollection services,
        ISchemaCatalog catalog,
        Dialect dialect,
        Func<IServiceProvider, DbConnection>? connect = null,
        Action<SchemaGenOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(catalog);
        var options = new SchemaGenOptions();
        configure?.Invoke(options);
        if (options.MaintenanceInterval is { } interval && interval <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(configure), interval, "The interval of maintenance is more than zero, or null for none.");

        services.AddSingleton(provider => new SchemaGenHost(
            catalog,
            dialect,
            () => connect is null ? provider.GetRequiredService<DbDataSource>().CreateConnection() : connect(provider),
            options));
        services.AddSingleton(provider => provider.GetRequiredService<SchemaGenHost>().Migrator);
        services.AddHostedService<SchemaStarter>();
        if (options.MaintenanceInterval is not null)
            services.AddHostedService<MaintenanceService>();

        return services;
    }

    /// <summary>
    /// Adds a health check of the schema: unhealthy where migrations are not applied, their classes have changed, or the database does not answer;
    /// degraded where the database has migrations that this build does not know.
    /// </summary>
    /// <param name="builder">What <c>services.AddHealthChecks()</c> gives.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What is reported where it fails; null for unhealthy.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddSchemaGen(
        this IHealthChecksBuilder builder, string name = "schema", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name, provider => new SchemaHealthCheck(provider.GetRequiredService<SchemaGenHost>()), failureStatus, tags));
    }

    /// <summary>
    /// Adds an <see cref="IColumnKeyRing"/> with the keys of a section of the configuration: <c>KeyFolder</c>, which names a folder for
    /// <see cref="ColumnKeyRing.FromFolder"/>, or <c>Keys:NAME:VERSION</c>, which hold keys as Base64. They are read when the ring is first
    /// asked for.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("SchemaGen")</c>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddColumnKeyRing(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return services.AddSingleton<IColumnKeyRing>(_ => Read(section));
    }

    private static ColumnKeyRing Read(IConfiguration section)
    {
        var (folder, keys) = (section["KeyFolder"], section.GetSection("Keys").GetChildren().ToArray());
        if (folder is not null && keys.Length > 0)
            throw new InvalidOperationException("The configuration of the key ring has both KeyFolder and Keys; leave one of them out.");

        if (folder is not null)
            return ColumnKeyRing.FromFolder(folder);

        var read = new List<(string Name, int Version, string Key)>();
        foreach (var name in keys)
            foreach (var version in name.GetChildren())
                read.Add(
                    int.TryParse(version.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && version.Value is { } key
                        ? (name.Key, number, key)
                        : throw new InvalidOperationException($"'{version.Path}' of the configuration is no version of a key; write Keys:NAME:VERSION."));

        return read.Count > 0
            ? ColumnKeyRing.FromBase64(read)
            : throw new InvalidOperationException("The configuration of the key ring has neither KeyFolder nor Keys:NAME:VERSION; give one of them.");
    }
}
