using SchemaGen.Model;
using SchemaGen.Model.Naming;

namespace SchemaGen.CSharp.Declarations;

/// <summary>
/// A class, record, struct or interface as it was written, as far as a schema is concerned. Values only: it is kept between
/// keystrokes and compared, so it holds nothing of Roslyn.
/// </summary>
public sealed record TypeDeclaration
{
    /// <summary>The name in metadata, such as <c>Shop.Product</c> or <c>Shop.Outer+Inner</c>.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The namespace, or an empty text for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The simple name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required TypeKeyword Keyword { get; init; }

    /// <summary>Whether other assemblies see it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The types around it, outermost first.</summary>
    public EquatableArray<ContainingType> Containers { get; init; }

    /// <summary>Whether it and all types around it are partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it is a struct whose properties cannot be set once it is made.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it has a constructor of its own, without which a struct takes no initializers.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>Whether it says itself how its fields lie in memory.</summary>
    public bool HasLayout { get; init; }

    /// <summary>Why it cannot be a table, as the end of "it is …", or <see langword="null"/>.</summary>
    public string? Obstacle { get; init; }

    /// <summary>How its assembly names tables and columns.</summary>
    public SchemaNaming Naming { get; init; } = SchemaNaming.Default;

    /// <summary>The schema attributes on it.</summary>
    public EquatableArray<AttributeDeclaration> Attributes { get; init; }

    /// <summary>The properties and fields that may be columns, those of base types first.</summary>
    public EquatableArray<MemberDeclaration> Members { get; init; }

    /// <summary>The names of all its members, which generated ones must not take.</summary>
    public EquatableArray<string> MemberNames { get; init; }

    /// <summary>The names of members that it inherits and that are no columns, which generated ones hide.</summary>
    public EquatableArray<string> InheritedNames { get; init; }

    /// <summary>The names of the user's own types in the namespaces that generated types go to.</summary>
    public EquatableArray<string> TakenTypeNames { get; init; }

    /// <summary>The simple names from the outermost type on, as one identifier.</summary>
    public string FlatName => string.Concat(Containers.Select(container => container.Name)) + Name;
}

/// <summary>What kind of type it is, as C# writes it.</summary>
public enum TypeKeyword
{
    /// <summary><c>class</c></summary>
    Class,

    /// <summary><c>record</c></summary>
    Record,

    /// <summary><c>struct</c></summary>
    Struct,

    /// <summary><c>record struct</c></summary>
    RecordStruct,

    /// <summary><c>interface</c></summary>
    Interface,
}

/// <summary>A type around another.</summary>
public sealed record ContainingType(TypeKeyword Keyword, string Name);

/// <summary>A property or field that may be a column.</summary>
public sealed record MemberDeclaration
{
    /// <summary>The member's name.</summary>
    public required string Name { get; init; }

    /// <summary>The type's name in metadata that declares it: a base type, a group's interface or the class itself.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>A group's property in C# code, for documentation to refer to; <see langword="null"/> for others, and where other files cannot name it.</summary>
    public string? Documentation { get; init; }

    /// <summary>What it holds.</summary>
    public required ClrType Type { get; init; }

    /// <summary>Whether it may be <see langword="null"/>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The schema attributes on it.</summary>
    public EquatableArray<AttributeDeclaration> Attributes { get; init; }

    /// <summary>The table class that it leads to, where it is a reference to one and no collection.</summary>
    public TypeConstant? Navigation { get; init; }

    /// <summary>The constant that initializes it, or <see langword="null"/>.</summary>
    public Constant? Initializer { get; init; }
}

/// <summary>A type of C#, as far as a column is concerned.</summary>
/// <param name="Name">The type in C# code, without its nullability: <c>global::System.Guid</c>, <c>int</c>.</param>
/// <param name="Kind">What it is.</param>
public sealed record ClrType(string Name, ClrKind Kind)
{
    /// <summary>The names of an enum's members, in the order of their values.</summary>
    public EquatableArray<string> EnumNames { get; init; }

    /// <summary>The integer beneath an enum.</summary>
    public ClrKind Underlying { get; init; }
}

/// <summary>The types of C# that a column can come from without an attribute, and the others.</summary>
public enum ClrKind
{
    /// <summary>A type without a column type of its own.</summary>
    Other,

    /// <summary>A table class, or a collection of one.</summary>
    Navigation,

    /// <summary><see cref="string"/></summary>
    String,

    /// <summary><see cref="char"/></summary>
    Char,

    /// <summary><see cref="bool"/></summary>
    Boolean,

    /// <summary><see cref="sbyte"/></summary>
    SByte,

    /// <summary><see cref="byte"/></summary>
    Byte,

    /// <summary><see cref="short"/></summary>
    Int16,

    /// <summary><see cref="ushort"/></summary>
    UInt16,

    /// <summary><see cref="int"/></summary>
    Int32,

    /// <summary><see cref="uint"/></summary>
    UInt32,

    /// <summary><see cref="long"/></summary>
    Int64,

    /// <summary><see cref="ulong"/></summary>
    UInt64,

    /// <summary><see cref="float"/></summary>
    Single,

    /// <summary><see cref="double"/></summary>
    Double,

    /// <summary><see cref="decimal"/></summary>
    Decimal,

    /// <summary><see cref="System.Guid"/></summary>
    Guid,

    /// <summary><see cref="System.DateTime"/></summary>
    DateTime,

    /// <summary><see cref="System.DateTimeOffset"/></summary>
    DateTimeOffset,

    /// <summary><c>System.DateOnly</c></summary>
    DateOnly,

    /// <summary><c>System.TimeOnly</c></summary>
    TimeOnly,

    /// <summary><see cref="System.TimeSpan"/></summary>
    TimeSpan,

    /// <summary>An array of <see cref="byte"/>.</summary>
    Bytes,

    /// <summary><c>System.Text.Json.JsonDocument</c>, <c>JsonElement</c> or <c>JsonNode</c>.</summary>
    Json,

    /// <summary><c>System.Net.IPAddress</c></summary>
    IpAddress,

    /// <summary><c>System.Net.IPNetwork</c></summary>
    IpNetwork,

    /// <summary><c>System.Net.NetworkInformation.PhysicalAddress</c></summary>
    PhysicalAddress,

    /// <summary><see cref="System.Uri"/></summary>
    Uri,

    /// <summary>An enum.</summary>
    Enum,
}
