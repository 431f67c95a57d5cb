using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>The C# types that suit attributes of columns: most examples are of these, so that most have SQL to be judged.</summary>
internal static class Natural
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["BooleanColumn"] = "bool",
        ["TinyIntegerColumn"] = "byte",
        ["SmallIntegerColumn"] = "short",
        ["IntegerColumn"] = "int",
        ["BigIntegerColumn"] = "long",
        ["IdentityColumn"] = "long",
        ["RatingColumn"] = "int",
        ["YearColumn"] = "int",
        ["References"] = "long",
        ["SelfReference"] = "long?",
        ["DecimalColumn"] = "decimal",
        ["CurrencyColumn"] = "decimal",
        ["MoneyColumn"] = "decimal",
        ["PercentageColumn"] = "decimal",
        ["LatitudeColumn"] = "decimal",
        ["LongitudeColumn"] = "decimal",
        ["ElevationColumn"] = "decimal",
        ["FloatColumn"] = "float?",
        ["DoubleColumn"] = "double",
        ["BinaryColumn"] = "byte[]",
        ["RowVersionColumn"] = "byte[]",
        ["VectorColumn"] = "float[]",
        ["DateColumn"] = "DateOnly",
        ["TimeColumn"] = "TimeOnly",
        ["DateTimeColumn"] = "DateTime",
        ["TimestampColumn"] = "DateTime",
        ["TimestampTzColumn"] = "DateTimeOffset",
        ["IntervalColumn"] = "TimeSpan",
        ["UuidColumn"] = "Guid",
        ["EnumColumn"] = "DayOfWeek",
        ["ArrayColumn"] = "int[]",
    };

    // Any type of column may have any of these.
    private static readonly HashSet<string> Neutral = ["SchemaColumn", "IgnoreColumn", "PrimaryKeyColumn", "EncryptedColumn", "ComputedColumn", "ColumnName"];

    /// <summary>The type for a property with the attribute, or <see langword="null"/> where any will do.</summary>
    public static string? TypeFor(SchemaAttribute attribute) =>
        Neutral.Contains(attribute.Name) ? null
        : Types.TryGetValue(attribute.Name, out var type) ? type
        : attribute.Type.IsSubclassOf(typeof(GeometryColumnAttribute)) ? "byte[]"
        : "string";

    /// <summary>Whether the attribute suits a property of the type.</summary>
    public static bool Suits(SchemaAttribute attribute, string type) => TypeFor(attribute) is not { } natural || natural.TrimEnd('?') == type.TrimEnd('?');

    /// <summary>Whether texts of any kind fit into a column with the attribute on a property of the type.</summary>
    public static bool IsFreeText(string attribute, string? type) => type?.TrimEnd('?') == "string"
        && attribute is "SchemaColumn" or "StringColumn" or "TextColumn" or "MediumTextColumn" or "LongTextColumn" or "CaseInsensitiveTextColumn" or "UserAgentColumn";

    /// <summary>Whether the attribute leaves the values of the type as they are, so that its usual default fits.</summary>
    public static bool HasPlainValues(string attribute, string? type) => type?.TrimEnd('?') switch
    {
        null => false,
        "string" => IsFreeText(attribute, type),
        "bool" or "int" or "long" or "short" or "byte" or "decimal" or "double" or "float" or "Guid" or "DateOnly" => attribute is "SchemaColumn" || Types.ContainsKey(attribute),
        _ => false,
    };
}
