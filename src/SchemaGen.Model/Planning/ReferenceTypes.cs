namespace SchemaGen.Model.Planning;

/// <summary>Which types of columns can refer to each other.</summary>
public static class ReferenceTypes
{
    /// <summary>
    /// Whether values of the two can be equal, so that there are databases on which one refers to the other: numbers of any size,
    /// texts and bytes of any length, and otherwise the same type.
    /// </summary>
    public static bool AreOfOneKind(ColumnType type, ColumnType other) =>
        type == other
        || (IsNumber(type) && IsNumber(other))
        || (IsText(type) && IsText(other))
        || (type is BinaryType && other is BinaryType);

    /// <summary>Whether it is a number, exact or not.</summary>
    public static bool IsNumber(ColumnType type) => type is IntegerType or DecimalType or FloatType;

    private static bool IsText(ColumnType type) => type is StringType or CharType or TextType or MediumTextType;
}
