namespace SchemaGen.Model;

/// <summary>What a column holds, in the model's own words. How a database stores it is the dialect's decision.</summary>
public abstract record ColumnType
{
    /// <summary>The type as the canonical text of a schema prints it: <c>string(255)</c>, <c>decimal(18,2)</c>.</summary>
    public abstract string Canonical { get; }
}

/// <summary>Text of at most <paramref name="Length"/> characters.</summary>
public sealed record StringType(int Length) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"string({Length.Invariant()})";
}

/// <summary>Text of exactly <paramref name="Length"/> characters.</summary>
public sealed record CharType(int Length) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"char({Length.Invariant()})";
}

/// <summary>Text without a declared limit.</summary>
public sealed record TextType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "text";
}

/// <summary>True or false.</summary>
public sealed record BooleanType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "bool";
}

/// <summary>A whole number of 8, 16, 32 or 64 <paramref name="Bits"/>.</summary>
public sealed record IntegerType(int Bits, bool IsUnsigned = false) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => (IsUnsigned ? "uint" : "int") + Bits.Invariant();

    /// <summary>The least value.</summary>
    public decimal Least => IsUnsigned ? 0 : -1 - Greatest;

    /// <summary>The greatest value.</summary>
    public decimal Greatest => ulong.MaxValue >> (64 - Bits + (IsUnsigned ? 0 : 1));
}

/// <summary>An exact number of <paramref name="Precision"/> digits, <paramref name="Scale"/> of them after the point.</summary>
public sealed record DecimalType(int Precision, int Scale) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => $"decimal({Precision.Invariant()},{Scale.Invariant()})";
}

/// <summary>A binary floating-point number: 4 bytes, or 8 where <paramref name="IsDouble"/>.</summary>
public sealed record FloatType(bool IsDouble) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => IsDouble ? "double" : "float";
}

/// <summary>Bytes, at most <paramref name="Length"/> of them, or without a declared limit.</summary>
public sealed record BinaryType(int? Length) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => Length is { } length ? $"binary({length.Invariant()})" : "binary";
}

/// <summary>A calendar day.</summary>
public sealed record DateType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "date";
}

/// <summary>A time of day.</summary>
public sealed record TimeType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "time";
}

/// <summary>A day and time without a zone.</summary>
public sealed record TimestampType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "timestamp";
}

/// <summary>A point in time. It is kept in UTC; the offset that it was written with is not kept everywhere.</summary>
public sealed record TimestampTzType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "timestamptz";
}

/// <summary>A length of time.</summary>
public sealed record IntervalType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "interval";
}

/// <summary>A 128-bit identifier.</summary>
public sealed record UuidType : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "uuid";
}

/// <summary>A JSON document; <paramref name="IsBinary"/> where the database's parsed form is wanted rather than the text.</summary>
public sealed record JsonType(bool IsBinary, ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => (IsBinary ? "jsonb" : "json") + Form.Suffix();
}

/// <summary>One of a fixed list of texts.</summary>
public sealed record EnumType(EquatableArray<string> Values) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "enum(" + string.Join(", ", Values.Select(CanonicalText.Quote)) + ")";

    /// <summary>The length of the longest text; one where the list is empty, which is an error reported elsewhere.</summary>
    public int LongestValue => Values.Select(value => value.Length).DefaultIfEmpty(1).Max();
}

/// <summary>A type in the words of one database, which no other is given.</summary>
public sealed record RawType(string Text) : ColumnType
{
    /// <inheritdoc/>
    public override string Canonical => "raw(" + CanonicalText.Quote(Text) + ")";
}

/// <summary>An IPv4 or IPv6 address.</summary>
public sealed record IpAddressType(ValueForm Form = ValueForm.Native) : ColumnType
{
    /// <summary>The length of the longest text of an address.</summary>
    public const int Longest = 45;

    /// <inheritdoc/>
    public override string Canonical => "ip" + Form.Suffix();
}
