using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SchemaGen.Build;

/// <summary>A migration as the compiler left it in an assembly.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statements">Its statements for all databases, in the form that <c>GeneratedMigration</c> describes.</param>
internal sealed record StoredMigration(string Id, string Statements);

/// <summary>
/// Reads the migrations of an assembly without running it: their order is that of the catalog's factory, and what they hold are the
/// literals of their code.
/// </summary>
internal sealed class StoredMigrations : IDisposable
{
    private readonly PEReader image;
    private readonly MetadataReader reader;

    /// <summary>Opens an assembly.</summary>
    /// <exception cref="BadImageFormatException">It is none.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public StoredMigrations(string path)
    {
        image = new PEReader(File.OpenRead(path));
        reader = image.HasMetadata ? image.GetMetadataReader() : throw new BadImageFormatException("it has no metadata");
    }

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName => reader.GetString(reader.GetAssemblyDefinition().Name);

    /// <summary>The migrations in the order in which they run; none for a project without tables.</summary>
    public List<StoredMigration> Read()
    {
        var found = new List<StoredMigration>();
        foreach (var catalog in CatalogTypes.Of(reader))
            if (Method(catalog, "Make") is { } factory)
                for (var code = CodeOf(factory); code.Next();)
                    if (code.OpCode == ILOpCode.Newobj && Migration(MetadataTokens.EntityHandle(code.Operand)) is { } migration)
                        found.Add(migration);

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => image.Dispose();

    // What a constructor makes where that is a generated migration.
    private StoredMigration? Migration(EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MethodDefinition)
            return null;

        var method = reader.GetMethodDefinition((MethodDefinitionHandle)constructor);
        if (Method(reader.GetTypeDefinition(method.GetDeclaringType()), "get_Statements") is not { } statements)
            return null;

        for (var code = CodeOf(method); code.Next();)
            if (code.OpCode == ILOpCode.Ldstr)
                return new StoredMigration(Literal(code.Operand), TextOf(statements));

        return null;
    }

    // A literal, or the address and length of UTF-8 data.
    private string TextOf(MethodDefinition method)
    {
        var address = default(FieldDefinitionHandle);
        for (var code = CodeOf(method); code.Next();)
            if (code.OpCode == ILOpCode.Ldstr)
                return Literal(code.Operand);
            else if (code.OpCode == ILOpCode.Ldsflda)
                address = (FieldDefinitionHandle)MetadataTokens.EntityHandle(code.Operand);
            else if (!address.IsNil && code.Number is { } length)
                return Text(image.GetSectionData(reader.GetFieldDefinition(address).GetRelativeVirtualAddress()).GetReader(0, length));

        return "";
    }

    private static string Text(BlobReader data) => data.ReadUTF8(data.Length);

    private string Literal(int token) => reader.GetUserString((UserStringHandle)MetadataTokens.Handle(token));

    private IntermediateCode CodeOf(MethodDefinition method) => new(image.GetMethodBody(method.RelativeVirtualAddress).GetILReader());

    private MethodDefinition? Method(TypeDefinition type, string name)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (reader.StringComparer.Equals(method.Name, name))
                return method;
        }

        return null;
    }
}
