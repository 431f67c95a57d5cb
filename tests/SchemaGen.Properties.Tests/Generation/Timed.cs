namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Attributes of a table that go by the time of its rows.</summary>
internal static class Timed
{
    private const string At = "At";

    /// <summary>Whether the attribute names a column of a row's time.</summary>
    public static bool Has(string attribute) => attribute is "RetentionPolicy" or "ArchivalPolicy" or "UpdatedAtTrigger";

    /// <summary>The columns that a table has for the attribute, of one of the types; such as have no time of day are of no use to some.</summary>
    public static IEnumerable<(string Name, string Type)> Columns(string attribute, string type) => attribute switch
    {
        "Partitioned" or "RetentionPolicy" or "ArchivalPolicy" => [(At, type)],
        "UpdatedAtTrigger" => [(At, type == "DateOnly" ? "DateTime" : type)],
        "SystemVersioned" => [(At, "DateTime")],
        _ => [],
    };

    /// <summary>The names of the columns of a time, or of the key where there are none.</summary>
    public static IEnumerable<string> ColumnsFor(Scene scene) => scene.Columns.Any(column => column.Name == At)
        ? [At]
        : scene.Columns.Where(column => column.Type is "DateTime" or "DateTimeOffset" or "DateOnly").Select(column => column.Name).DefaultIfEmpty("Id");
}
