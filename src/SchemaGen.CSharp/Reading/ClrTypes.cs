using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads the types of properties.</summary>
internal static class ClrTypes
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>Whether a value of the type may be <see langword="null"/>; a reference without nullable annotations may.</summary>
    public static bool IsNullable(ITypeSymbol type) => type.IsReferenceType || type.TypeKind == TypeKind.Error
        ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
        : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type, without its nullability.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isTable">Whether a class is a table.</param>
    public static ClrType Of(ITypeSymbol type, Func<INamedTypeSymbol, bool> isTable)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var name = type.ToDisplayString(Format);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } list)
        {
            return new ClrType(name, ClrKind.Enum)
            {
                EnumNames = list.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name).ToEquatableArray(),
                Underlying = KindOf(list.EnumUnderlyingType!),
            };
        }

        return new ClrType(name, IsNavigation(type, isTable) ? ClrKind.Navigation : KindOf(type));
    }

    private static bool IsNavigation(ITypeSymbol type, Func<INamedTypeSymbol, bool> isTable)
    {
        if (type.SpecialType != SpecialType.None) return false;
        if (type is IArrayTypeSymbol { ElementType: INamedTypeSymbol element }) return isTable(element);
        if (type is not INamedTypeSymbol named) return false;
        if (named.IsGenericType && named.TypeArguments.Length == 1 && named.TypeArguments[0] is INamedTypeSymbol argument && isTable(argument))
            return true;
        return named.TypeKind is TypeKind.Class or TypeKind.Struct && isTable(named);
    }

    private static ClrKind KindOf(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String: return ClrKind.String;
            case SpecialType.System_Char: return ClrKind.Char;
            case SpecialType.System_Boolean: return ClrKind.Boolean;
            case SpecialType.System_SByte: return ClrKind.SByte;
            case SpecialType.System_Byte: return ClrKind.Byte;
            case SpecialType.System_Int16: return ClrKind.Int16;
            case SpecialType.System_UInt16: return ClrKind.UInt16;
            case SpecialType.System_Int32: return ClrKind.Int32;
            case SpecialType.System_UInt32: return ClrKind.UInt32;
            case SpecialType.System_Int64: return ClrKind.Int64;
            case SpecialType.System_UInt64: return ClrKind.UInt64;
            case SpecialType.System_Single: return ClrKind.Single;
            case SpecialType.System_Double: return ClrKind.Double;
            case SpecialType.System_Decimal: return ClrKind.Decimal;
            case SpecialType.System_DateTime: return ClrKind.DateTime;
        }

        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }) return ClrKind.Bytes;
        if (type is not INamedTypeSymbol { ContainingType: null } named) return ClrKind.Other;
        return (SymbolNames.Namespace(named), named.Name) switch
        {
            ("System", "Guid") => ClrKind.Guid,
            ("System", "DateTimeOffset") => ClrKind.DateTimeOffset,
            ("System", "DateOnly") => ClrKind.DateOnly,
            ("System", "TimeOnly") => ClrKind.TimeOnly,
            ("System", "TimeSpan") => ClrKind.TimeSpan,
            ("System", "Uri") => ClrKind.Uri,
            ("System.Net", "IPAddress") => ClrKind.IpAddress,
            ("System.Net", "IPNetwork") => ClrKind.IpNetwork,
            ("System.Net.NetworkInformation", "PhysicalAddress") => ClrKind.PhysicalAddress,
            ("System.Text.Json", "JsonDocument" or "JsonElement") => ClrKind.Json,
            ("System.Text.Json.Nodes", "JsonNode" or "JsonObject" or "JsonArray" or "JsonValue") => ClrKind.Json,
            _ => ClrKind.Other,
        };
    }
}
