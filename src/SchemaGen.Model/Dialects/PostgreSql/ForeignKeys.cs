using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.PostgreSql;

public sealed partial class PostgreSqlDialect
{
    // A number refers to one that holds more kinds of it, not the other way round; what is an enumeration of the database's own is a
    // type that no other column has; and texts that are equal to one column have to be equal to the other, on 18 and later.
    /// <inheritdoc/>
    public override bool CanRefer(KeyColumn key, KeyColumn referenced, SchemaTarget target)
    {
        var (column, other) = (key.Column, referenced.Column);
        if (!base.CanRefer(key, referenced, target) || IsOwnEnumeration(column) || IsOwnEnumeration(other)) return false;
        if (IsStoredAsDecimal(column) && !IsStoredAsDecimal(other)) return false;
        if (IsCollated(column) || IsCollated(other)) return IsCollated(column) && IsCollated(other) && key.Table.Schema == referenced.Table.Schema;
        return IsCitext(column) == IsCitext(other);
    }

    private static bool IsOwnEnumeration(Column column) => column is { Type: EnumType, Storage: ColumnStorage.Native };

    private static bool IsStoredAsDecimal(Column column) => column.Type is IntegerType { Bits: 64, IsUnsigned: true };

    private static bool IsCitext(Column column) => Extension(column) == "citext";
}
