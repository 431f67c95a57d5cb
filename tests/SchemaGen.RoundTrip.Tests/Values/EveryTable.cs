using SchemaGen.Migrations;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>The tables that have a column of every kind.</summary>
internal static class EveryTable
{
    public static IReadOnlyList<Table> All { get; } = Sources.Read("SchemaGen.RoundTrip.Tests/Values/Tables", "EveryColumn");

    /// <summary>The table of a class, by the name that the class generated for it says.</summary>
    public static Table Of(Type row)
    {
        var name = (string)row.Assembly.GetType(row.FullName + "Table")!.GetField("Name")!.GetRawConstantValue()!;
        return All.Single(table => table.Name.Name == name);
    }

    /// <summary>The compiled migrations of some tables.</summary>
    public static ISchemaCatalog Catalog(IEnumerable<Table> tables)
    {
        var ids = tables.Select(table => "create_" + table.Name.Name).ToHashSet();
        return SchemaCatalogs.Create([.. SchemaCatalog.Instance.Migrations.Where(migration => ids.Contains(migration.Id))], SchemaCatalog.Instance.Targets, SchemaCatalog.Instance.Fingerprint);
    }
}
