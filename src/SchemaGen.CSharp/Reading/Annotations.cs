using Microsoft.CodeAnalysis;

namespace SchemaGen.CSharp.Reading;

/// <summary>
/// The attributes of others that a table class may carry: those of System.ComponentModel.DataAnnotations and of EF Core. They are
/// known by name, so that neither has to be referred to.
/// </summary>
internal static class Annotations
{
    public const string Key = DataAnnotations + "KeyAttribute";
    public const string Required = DataAnnotations + "RequiredAttribute";
    public const string MaxLength = DataAnnotations + "MaxLengthAttribute";
    public const string MinLength = DataAnnotations + "MinLengthAttribute";
    public const string Length = DataAnnotations + "LengthAttribute";
    public const string StringLength = DataAnnotations + "StringLengthAttribute";
    public const string Timestamp = DataAnnotations + "TimestampAttribute";
    public const string ConcurrencyCheck = DataAnnotations + "ConcurrencyCheckAttribute";
    public const string EmailAddress = DataAnnotations + "EmailAddressAttribute";
    public const string Phone = DataAnnotations + "PhoneAttribute";
    public const string Url = DataAnnotations + "UrlAttribute";
    public const string Range = DataAnnotations + "RangeAttribute";
    public const string RegularExpression = DataAnnotations + "RegularExpressionAttribute";
    public const string AllowedValues = DataAnnotations + "AllowedValuesAttribute";
    public const string Table = DataAnnotationsSchema + "TableAttribute";
    public const string Column = DataAnnotationsSchema + "ColumnAttribute";
    public const string NotMapped = DataAnnotationsSchema + "NotMappedAttribute";
    public const string DatabaseGenerated = DataAnnotationsSchema + "DatabaseGeneratedAttribute";
    public const string ForeignKey = DataAnnotationsSchema + "ForeignKeyAttribute";
    public const string InverseProperty = DataAnnotationsSchema + "InversePropertyAttribute";
    public const string DefaultValue = "System.ComponentModel.DefaultValueAttribute";
    public const string Index = EntityFrameworkCore + "IndexAttribute";
    public const string PrimaryKey = EntityFrameworkCore + "PrimaryKeyAttribute";
    public const string Precision = EntityFrameworkCore + "PrecisionAttribute";
    public const string Unicode = EntityFrameworkCore + "UnicodeAttribute";
    public const string Comment = EntityFrameworkCore + "CommentAttribute";
    public const string Keyless = EntityFrameworkCore + "KeylessAttribute";
    public const string Owned = EntityFrameworkCore + "OwnedAttribute";
    public const string DeleteBehavior = EntityFrameworkCore + "DeleteBehaviorAttribute";

    private const string DataAnnotations = "System.ComponentModel.DataAnnotations.";
    private const string DataAnnotationsSchema = DataAnnotations + "Schema.";
    private const string EntityFrameworkCore = "Microsoft.EntityFrameworkCore.";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        Key, Required, MaxLength, MinLength, Length, StringLength, Timestamp, ConcurrencyCheck, EmailAddress, Phone, Url, Range,
        RegularExpression, AllowedValues, Table, Column, NotMapped, DatabaseGenerated, ForeignKey, InverseProperty, DefaultValue,
        Index, PrimaryKey, Precision, Unicode, Comment, Keyless, Owned, DeleteBehavior,
    };

    // Most attributes are dismissed by their simple name, before one of their namespace is put together.
    private static readonly HashSet<string> SimpleNames = new(Names.Select(name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    /// <summary>Whether an attribute class of this name in metadata is one of them.</summary>
    public static bool Contains(string metadataName) => Names.Contains(metadataName);

    /// <summary>Whether the attribute class is one of them.</summary>
    public static bool Contains(INamedTypeSymbol type) =>
        type.ContainingType is null && SimpleNames.Contains(type.Name) && Names.Contains(SymbolNames.MetadataName(type));
}
