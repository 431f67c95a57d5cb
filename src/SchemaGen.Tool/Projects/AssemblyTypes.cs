using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SchemaGen.Build;

namespace SchemaGen.Tool.Projects;

/// <summary>What an assembly declares, read from its metadata: no type is loaded and none of its code runs.</summary>
internal sealed class AssemblyTypes : IDisposable
{
    private readonly PEReader image;
    private readonly MetadataReader reader;

    private AssemblyTypes(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
    }

    /// <summary>The assemblies that it refers to.</summary>
    public IEnumerable<AssemblyName> References => reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName());

    /// <summary>Opens an assembly.</summary>
    public static AssemblyTypes Open(string path)
    {
        try
        {
            var image = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchMetadata);
            return image.HasMetadata ? new AssemblyTypes(image) : throw new BadImageFormatException("it has no metadata");
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Project, $"'{path}' cannot be read as an assembly: {error.Message}", error);
        }
    }

    /// <summary>The types with a static property <c>Instance</c> that is a catalog.</summary>
    public IEnumerable<string> Catalogs() => CatalogTypes.Of(reader).Select(NameOf);

    /// <summary>The types that derive from a class by name, as far as the assemblies that it refers to are known.</summary>
    /// <param name="isDerived">Whether a base type of another assembly derives from it, or is it.</param>
    public IEnumerable<string> DerivedTypes(Func<string, bool> isDerived)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (!type.Attributes.HasFlag(TypeAttributes.Abstract) && Derives(type))
                yield return NameOf(type);
        }

        bool Derives(TypeDefinition type) => type.BaseType.Kind switch
        {
            _ when type.BaseType.IsNil => false,
            HandleKind.TypeReference => isDerived(NameOf(reader.GetTypeReference((TypeReferenceHandle)type.BaseType))),
            HandleKind.TypeDefinition => Derives(reader.GetTypeDefinition((TypeDefinitionHandle)type.BaseType)),
            _ => false,
        };
    }

    /// <summary>The id of the project's user secrets, which the SDK leaves in the assembly; null where it has none.</summary>
    public string? UserSecretsId()
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference)
                continue;

            var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (parent.Kind == HandleKind.TypeReference && NameOf(reader.GetTypeReference((TypeReferenceHandle)parent)) == "Microsoft.Extensions.Configuration.UserSecrets.UserSecretsIdAttribute")
            {
                var value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                return value.ReadSerializedString();
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => image.Dispose();

    private string NameOf(TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil)
            return NameOf(reader.GetTypeDefinition(type.GetDeclaringType())) + "+" + name;

        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }

    private string NameOf(TypeReference type) => type.Namespace.IsNil ? reader.GetString(type.Name) : reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
}
