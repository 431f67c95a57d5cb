using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Attributes;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads types into declarations. One instance serves one reading of one compilation.</summary>
public sealed class DeclarationReader
{
    // Base types that refer to each other through attributes would otherwise be read for ever.
    private const int GreatestDepth = 8;

    private readonly Compilation _compilation;
    private readonly AttributeSource _attributes;
    // Of another assembly's tables that are met while one is read, each is read where it is met first; else those that refer to each
    // other would be read again and again.
    private HashSet<INamedTypeSymbol> _tables = new(SymbolEqualityComparer.Default);
    private int _depth;

    private DeclarationReader(Compilation compilation, Footprint? footprint)
    {
        _compilation = compilation;
        Footprint = footprint;
        var symbols = new SymbolAttributes(ReadConstant);
        _attributes = footprint is null ? symbols : new SyntaxAttributes((CSharpCompilation)compilation, footprint, symbols, ReadTypeConstant);
    }

    /// <summary>A reader that asks the compiler for everything.</summary>
    public static DeclarationReader For(Compilation compilation) => new(compilation, null);

    /// <summary>A reader that gives the same, takes attributes from their syntax where that is exact, and notes what it looked at.</summary>
    internal static DeclarationReader FromSyntax(CSharpCompilation compilation, Footprint footprint) => new(compilation, footprint);

    /// <summary>What it looked at, or <see langword="null"/> where nobody asks.</summary>
    internal Footprint? Footprint { get; }

    /// <summary>A reader like this one, with a footprint of its own.</summary>
    internal DeclarationReader Beside(Footprint footprint) => Footprint is null ? this : new DeclarationReader(_compilation, footprint) { _depth = _depth };

    /// <summary>Whether the type carries a template, and so is a table.</summary>
    internal bool IsTable(INamedTypeSymbol type) => TemplateOf(type) is not null;

    /// <summary>The first template on the type, or <see langword="null"/>.</summary>
    internal WrittenAttribute? TemplateOf(INamedTypeSymbol type)
    {
        foreach (var attribute in _attributes.Of(type))
            if (attribute.Family == AttributeFamily.TableTemplate)
                return attribute;
        return null;
    }

    /// <summary>The attributes of a symbol; those of a positional record's parameter count for its property.</summary>
    public static IEnumerable<AttributeData> AttributesOf(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        return symbol is IPropertySymbol property && ParameterOf(property) is { } parameter
            ? attributes.Concat(parameter.GetAttributes())
            : attributes;
    }

    /// <summary>Reads a type.</summary>
    public TypeDeclaration Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var level = type; level is not null; level = level.ContainingType) Footprint?.AddMembersOf(level, _compilation);
        if (_depth == 0) _tables.Clear();
        var attributes = type.TypeKind == TypeKind.Interface ? ReadAttributesOfLevels(LevelsOf(type)) : ReadAttributes(type);
        return new TypeDeclaration
        {
            MetadataName = SymbolNames.MetadataName(type),
            Namespace = SymbolNames.Namespace(type),
            Name = type.Name,
            Keyword = KeywordOf(type),
            IsPublic = IsVisible(type),
            Containers = ContainersOf(type),
            IsPartial = IsPartial(type, cancellationToken),
            IsReadOnly = type.IsReadOnly,
            HasConstructor = type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared),
            HasLayout = type.TypeKind == TypeKind.Struct && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "StructLayoutAttribute"),
            Obstacle = ObstacleOf(type),
            Naming = NamingReader.Of(type.ContainingAssembly, _compilation, Footprint),
            Attributes = attributes,
            Members = ReadMembers(type, cancellationToken),
            MemberNames = MemberNamesOf(type),
            InheritedNames = InheritedNames(type),
            TakenTypeNames = TakenTypeNames(type, attributes),
        };
    }

    /// <summary>The schema attributes on a symbol.</summary>
    internal EquatableArray<AttributeDeclaration> ReadAttributes(ISymbol symbol)
    {
        var attributes = _attributes.Of(symbol);
        if (attributes.Count == 0) return [];
        var result = new List<AttributeDeclaration>(attributes.Count);
        // What the project itself says wrong is for the compiler.
        var isForeign = symbol.ContainingAssembly is { Name: not WellKnown.Namespace } assembly && !SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly);
        for (var ordinal = 0; ordinal < attributes.Count; ordinal++)
        {
            var unknown = isForeign ? OtherVersions.UnknownIn(symbol, ordinal) : null;
            if (unknown is { IsWhole: true })
                result.Add(new AttributeDeclaration(new AttributeClass(unknown.What, AttributeFamily.Unknown, []), [], ordinal) { Unknown = unknown });
            else if (attributes[ordinal] is { Family: { } family, Class: { } type } attribute)
                result.Add(new AttributeDeclaration(AttributeClasses.Of(type, family, this), attribute.ReadArguments(), ordinal) { Unknown = unknown });
        }

        return result.ToEquatableArray();
    }

    private Constant ReadConstant(TypedConstant constant)
    {
        if (constant.IsNull) return new NullConstant();
        return constant.Kind switch
        {
            TypedConstantKind.Array => new ListConstant(constant.Values.Select(ReadConstant).ToEquatableArray()),
            TypedConstantKind.Type => constant.Value is INamedTypeSymbol type ? ReadTypeConstant(type) : new NullConstant(),
            TypedConstantKind.Enum => new NumberConstant(ConstantText.Of(constant.Value!)) { EnumName = EnumNameOf(constant.Type, constant.Value), IsUnnamed = IsUnnamed(constant) },
            TypedConstantKind.Primitive => ConstantText.Read(constant.Value),
            _ => new NullConstant(),
        };
    }

    /// <summary>The name of the enum's member with this value; <see langword="null"/> where there is none, or the type is no enum.</summary>
    internal static string? EnumNameOf(ITypeSymbol? type, object? value) => type is not { TypeKind: TypeKind.Enum }
        ? null
        : type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value))?.Name;

    private static bool IsUnnamed(TypedConstant constant) => EnumNameOf(constant.Type, constant.Value) is null
        && constant.Type?.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(FlagsAttribute) }) == false;

    private TypeConstant ReadTypeConstant(INamedTypeSymbol type)
    {
        var isGroup = type.TypeKind == TypeKind.Interface
            && _attributes.Of(type).Any(attribute => attribute.Family == AttributeFamily.ColumnGroup);
        var isForeignTable = !isGroup && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly) && IsTable(type);
        if ((!isGroup && !isForeignTable) || (isGroup && _depth >= GreatestDepth)) return new TypeConstant(SymbolNames.MetadataName(type), null) { IsMissing = type.TypeKind == TypeKind.Error };
        if (isForeignTable && !_tables.Add(type)) return new TypeConstant(SymbolNames.MetadataName(type), null);
        var depth = _depth;
        _depth = isGroup ? depth + 1 : 1;
        try
        {
            return new TypeConstant(SymbolNames.MetadataName(type), Read(type, CancellationToken.None));
        }
        finally
        {
            _depth = depth;
        }
    }

    /// <summary>The schema attributes on an attribute's class, whatever has been read before: they are kept for other tables.</summary>
    internal EquatableArray<AttributeDeclaration> ReadAttributesOfClass(INamedTypeSymbol attributeClass)
    {
        var tables = _tables;
        _tables = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        try
        {
            return ReadAttributesOfLevels(LevelsOf(attributeClass));
        }
        finally
        {
            _tables = tables;
        }
    }

    private EquatableArray<AttributeDeclaration> ReadAttributesOfLevels(IEnumerable<INamedTypeSymbol> levels)
    {
        var result = new List<AttributeDeclaration>();
        foreach (var level in levels) result.AddRange(ReadAttributes(level));
        return result.ToEquatableArray();
    }

    private EquatableArray<MemberDeclaration> ReadMembers(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var result = new List<MemberDeclaration>();
        foreach (var level in LevelsOf(type))
        {
            var group = level.TypeKind == TypeKind.Interface && CanBeNamed(level) ? level.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." : null;
            foreach (var member in level.GetMembers())
            {
                if (!MayBeColumn(member, out var memberType) || IsGenerated(member)) continue;
                result.RemoveAll(earlier => earlier.Name == member.Name);
                result.Add(new MemberDeclaration
                {
                    Name = member.Name,
                    DeclaringType = SymbolNames.MetadataName(level),
                    Documentation = group is null ? null : group + Identifier(member.Name),
                    Type = TypeOf(memberType),
                    IsNullable = ClrTypes.IsNullable(memberType),
                    Attributes = ReadAttributes(member),
                    Navigation = NavigationOf(memberType),
                    Initializer = Initializers.Read(member, _compilation, _attributes as SyntaxAttributes, cancellationToken),
                });
            }
        }

        return result.ToEquatableArray();
    }

    // Tables that lead to each other are read no further than to the first of another assembly.
    private TypeConstant? NavigationOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named when IsTable(named) =>
            _depth == 0 ? ReadTypeConstant(named) : new TypeConstant(SymbolNames.MetadataName(named), null),
        _ => null,
    };

    // A class's base types, or an interface's base interfaces, first.
    private static IEnumerable<INamedTypeSymbol> LevelsOf(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface) return [.. type.AllInterfaces, type];
        var levels = new List<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType) levels.Insert(0, level);
        return levels;
    }

    // Analyzers and other projects see what the generator added; the declaration is what the user wrote.
    private bool IsGenerated(ISymbol symbol)
    {
        foreach (var attribute in _attributes.Of(symbol))
            if (attribute.Class is { Name: "GeneratedCodeAttribute" } && attribute.ReadArguments() is [{ Value: TextConstant { Value: WellKnown.Namespace } }, ..])
                return true;
        return false;
    }

    private ClrType TypeOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } list) Footprint?.AddMembersOf(list, _compilation);
        return ClrTypes.Of(type, IsTable);
    }

    private bool MayBeColumn(ISymbol member, out ITypeSymbol type)
    {
        type = null!;
        // Half-typed members have no name, or one with a dot.
        if (member.IsStatic || member.IsImplicitlyDeclared || !SyntaxFacts.IsValidIdentifier(member.Name)) return false;
        switch (member)
        {
            case IPropertySymbol { IsIndexer: false, IsWriteOnly: false, ExplicitInterfaceImplementations.IsEmpty: true } property:
                type = property.Type;
                var isOpen = property.DeclaredAccessibility == Accessibility.Public
                    && (property.SetMethod is not null || property.ContainingType.TypeKind == TypeKind.Interface);
                return isOpen || HasColumnAttribute(property);
            case IFieldSymbol { AssociatedSymbol: null } field:
                type = field.Type;
                return HasColumnAttribute(field);
            default:
                return false;
        }
    }

    private bool HasColumnAttribute(ISymbol member) =>
        _attributes.Of(member).Any(attribute => attribute.Family is not null && !Annotations.Contains(attribute.Class!));

    private static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not ParameterSyntax syntax) continue;
            foreach (var constructor in property.ContainingType.InstanceConstructors)
                foreach (var parameter in constructor.Parameters)
                    if (parameter.Name == property.Name && parameter.DeclaringSyntaxReferences.Any(other => other.GetSyntax() == syntax))
                        return parameter;
        }

        return null;
    }

    private static TypeKeyword KeywordOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => TypeKeyword.Interface,
        { TypeKind: TypeKind.Struct, IsRecord: true } => TypeKeyword.RecordStruct,
        { TypeKind: TypeKind.Struct } => TypeKeyword.Struct,
        { IsRecord: true } => TypeKeyword.Record,
        _ => TypeKeyword.Class,
    };

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
            if (level.DeclaredAccessibility != Accessibility.Public)
                return false;
        return true;
    }

    private static EquatableArray<ContainingType> ContainersOf(INamedTypeSymbol type)
    {
        var containers = new List<ContainingType>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containers.Insert(0, new ContainingType(KeywordOf(outer), outer.Name));
        return containers.ToEquatableArray();
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            var isPartial = level.DeclaringSyntaxReferences.Any(reference =>
                reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax syntax
                && syntax.Modifiers.Any(modifier => modifier.ValueText == "partial"));
            if (!isPartial) return false;
        }

        return true;
    }

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    // By a file of the same assembly or of one that refers to it.
    private bool CanBeNamed(INamedTypeSymbol type)
    {
        var isOfProject = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);
        for (var level = type; level is not null; level = level.ContainingType)
            if (level.IsGenericType || level.IsFileLocal || level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal) || (level.DeclaredAccessibility == Accessibility.Internal && !isOfProject))
                return false;
        return true;
    }

    // A nested type is a member too, of which the compiler keeps the names apart.
    private EquatableArray<string> MemberNamesOf(INamedTypeSymbol type)
    {
        var names = type.MemberNames;
        if (type.GetTypeMembers() is { IsEmpty: false } nested) names = names.Union(nested.Select(inner => inner.Name));
        return names.Where(name => !type.GetMembers(name).All(IsGenerated)).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    // Those of every object, and what base classes have beside columns.
    private EquatableArray<string> InheritedNames(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return [];
        if (type.BaseType is null or { SpecialType: not SpecialType.None }) return NamesOfObjects;
        var names = new SortedSet<string>(NamesOfObjects, StringComparer.Ordinal);
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            foreach (var member in level.GetMembers())
                if (member is { CanBeReferencedByName: true, DeclaredAccessibility: not Accessibility.Private } && _compilation.IsSymbolAccessibleWithin(member, type))
                    names.Add(member.Name);
        return names.ToEquatableArray();
    }

    private static readonly EquatableArray<string> NamesOfObjects = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static string? ObstacleOf(INamedTypeSymbol type)
    {
        if (type.IsStatic) return "static";
        if (type.IsRefLikeType) return "a ref struct";
        for (var level = type; level is not null; level = level.ContainingType)
            if (level.IsGenericType)
                return "generic";
        return type.IsFileLocal ? "local to its file" : null;
    }

    // Of the user's own types, only those count that a generated one could collide with: an edit to any other changes nothing here.
    private EquatableArray<string> TakenTypeNames(INamedTypeSymbol type, EquatableArray<AttributeDeclaration> attributes)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)) return [];
        var flatName = FlatNameOf(type);
        var names = new SortedSet<string>(StringComparer.Ordinal) { flatName + "Table", TableClass.Migrations };
        foreach (var attribute in attributes)
            if (attribute.Text("GeneratedName") is { } name)
                names.Add(name);
        names.RemoveWhere(taken => type.ContainingNamespace.GetTypeMembers(taken).All(IsGenerated));
        var migration = TableClass.MigrationNameFor(flatName);
        foreach (var space in type.ContainingNamespace.GetNamespaceMembers())
            if (space.Name == TableClass.Migrations && space.GetTypeMembers(migration).Any(other => !MayJoinMigration(other)))
                names.Add(TableClass.Migrations + "." + migration);
        return names.ToEquatableArray();
    }

    // A partial class can be one with the generated migration; a class of another base, such as EF Core's migrations, cannot.
    private static bool MayJoinMigration(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false, IsRecord: false, BaseType: { SpecialType: SpecialType.System_Object } or { Name: "GeneratedMigration" } }
        && IsPartial(type, CancellationToken.None);

    private static string FlatNameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? FlatNameOf(container) + type.Name : type.Name;
}
