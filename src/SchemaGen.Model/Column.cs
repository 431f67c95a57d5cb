using SchemaGen.Model.Expressions;

namespace SchemaGen.Model;

/// <summary>A column of a table.</summary>
public sealed record Column
{
    /// <summary>The column's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the property that it came from; attributes may refer to a column by either.</summary>
    public required string Member { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Whether it admits <c>NULL</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The value of a row that gives none, or <see langword="null"/>.</summary>
    public ColumnDefault? Default { get; init; }

    /// <summary>The numbering by the database, or <see langword="null"/>.</summary>
    public Identity? Identity { get; init; }

    /// <summary>The expression that the database computes the column from, or <see langword="null"/>.</summary>
    public Computation? Computation { get; init; }

    /// <summary>How the column is encrypted, or <see langword="null"/>.</summary>
    public ColumnEncryption? Encryption { get; init; }

    /// <summary>A sentence kept with the column in the database, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>The collation of a text, by a name of the database, or <see langword="null"/>.</summary>
    public string? Collation { get; init; }

    /// <summary>Whether it is stored as the driver writes it, or as the database's own type.</summary>
    public ColumnStorage Storage { get; init; }

    /// <summary>The name that the column had before, or <see langword="null"/>. No part of the schema as it is.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>The column as single databases get it, each for its own <see cref="Dialects"/>.</summary>
    public EquatableArray<Column> Variants { get; init; }

    /// <summary>The databases that get the column.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>The column as a database gets it.</summary>
    public Column On(DialectSet dialect) => Variants.FirstOrDefault(variant => variant.Dialects.HasFlag(dialect)) is { } variant
        ? this with
        {
            Type = variant.Type,
            IsNullable = variant.IsNullable,
            Default = variant.Default ?? Default,
            Comment = variant.Comment,
            Collation = variant.Collation,
            Storage = variant.Storage,
            Dialects = variant.Dialects,
            Variants = default,
        }
        : this;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}

/// <summary>What a column is stored as. The values are those of the runtime's <c>SchemaGen.ColumnStorage</c>.</summary>
public enum ColumnStorage
{
    /// <summary>What the driver writes.</summary>
    Driver = 0,

    /// <summary>The database's own type.</summary>
    Native = 1,
}

/// <summary>Numbers given by the database: the first one, and the step to the next.</summary>
public sealed record Identity(long Start = 1, long Increment = 1);

/// <summary>A computed column's expression, and whether its value is stored or computed when read.</summary>
public sealed record Computation(Expression Expression, bool IsStored);

/// <summary>How a column is encrypted.</summary>
/// <param name="KeyName">The name of the key: in the application's key ring, or of the database's column encryption key.</param>
/// <param name="Mode">Who encrypts.</param>
public sealed record ColumnEncryption(string KeyName, EncryptionMode Mode)
{
    /// <summary>The column beside it that rows are found by, or <see langword="null"/> where they are not.</summary>
    public string? SearchColumn { get; init; }
}

/// <summary>Who encrypts a column. The values are those of the runtime's <c>SchemaGen.EncryptionMode</c>.</summary>
public enum EncryptionMode
{
    /// <summary>The database where it has column encryption of its own, else the application.</summary>
    Auto = 0,

    /// <summary>The application, on every database: the column holds ciphertext.</summary>
    Application = 1,

    /// <summary>The database.</summary>
    Native = 2,
}

/// <summary>The value of a row that gives none.</summary>
public abstract record ColumnDefault
{
    /// <summary>The default as the canonical text of a schema prints it.</summary>
    public abstract string Canonical { get; }
}

/// <summary>A text, also the invariant form of a date, a uuid or an enum value.</summary>
public sealed record TextDefault(string Value) : ColumnDefault
{
    /// <inheritdoc/>
    public override string Canonical => CanonicalText.Quote(Value);
}

/// <summary>A number, in invariant digits.</summary>
public sealed record NumberDefault(string Digits) : ColumnDefault
{
    /// <inheritdoc/>
    public override string Canonical => Digits;
}

/// <summary>True or false.</summary>
public sealed record BooleanDefault(bool Value) : ColumnDefault
{
    /// <inheritdoc/>
    public override string Canonical => Value ? "true" : "false";
}

/// <summary>The time of the insert, in UTC.</summary>
public sealed record NowDefault : ColumnDefault
{
    /// <inheritdoc/>
    public override string Canonical => "now()";
}

/// <summary>What an expression gives that reads nothing of the row.</summary>
public sealed record ExpressionDefault(Expression Expression) : ColumnDefault
{
    /// <inheritdoc/>
    public override string Canonical => CanonicalText.Quote(Expression.Canonical());
}

/// <summary>A new identifier from the database's best generator: version 7 where it has one.</summary>
public sealed record NewUuidDefault : ColumnDefault
{
    /// <inheritdoc/>
    public override string Canonical => "new_uuid()";
}
