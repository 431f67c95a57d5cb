namespace SchemaGen.Model.Planning;

/// <summary>Which types of columns can refer to each other.</summary>
public static class ReferenceTypes
{
    /// <summary>
    /// Whether there are databases on which one refers to the other: numbers of one kind and any size, texts and bytes of any length,
    /// and otherwise the same type.
    /// </summary>
    public static bool AreOfOneKind(ColumnType type, ColumnType other) =>
        type == other
        || (IsText(type) && IsText(other))
        || (type.GetType() == other.GetType() && (IsNumber(type) || type is BinaryType));

    /// <summary>Whether it is a number, whole, exact or binary.</summary>
    public static bool IsNumber(ColumnType type) => type is IntegerType or DecimalType or FloatType;

    private static bool IsText(ColumnType type) => type is StringType or CharType or TextType or MediumTextType;
}
