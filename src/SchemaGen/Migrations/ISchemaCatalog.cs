namespace SchemaGen.Migrations;

/// <summary>
/// The migrations of one or more assemblies. Generated code gives one for each assembly as <c>SchemaCatalog.Instance</c>.
/// </summary>
public interface ISchemaCatalog
{
    /// <summary>The migrations in the order in which they run.</summary>
    IReadOnlyList<SchemaMigration> Migrations { get; }

    /// <summary>The databases that the migrations were written for.</summary>
    IReadOnlyList<CatalogTarget> Targets { get; }

    /// <summary>64 lower-case hexadecimal digits that change with any part of the schema.</summary>
    string Fingerprint { get; }
}
