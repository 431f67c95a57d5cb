using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace SchemaGen.Build;

/// <summary>Finds the catalogs of an assembly in its metadata: no type is loaded and none of its code runs.</summary>
internal static class CatalogTypes
{
    /// <summary>The types with a static property <c>Instance</c> that is a catalog.</summary>
    public static IEnumerable<TypeDefinition> Of(MetadataReader reader)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            foreach (var property in type.GetProperties())
            {
                var definition = reader.GetPropertyDefinition(property);
                if (!reader.StringComparer.Equals(definition.Name, "Instance"))
                    continue;

                var signature = definition.DecodeSignature(new TypeNames(), null);
                if (!signature.Header.IsInstance && signature.ReturnType == "SchemaGen.Migrations.ISchemaCatalog")
                    yield return type;
            }
        }
    }

    // The names of types of other assemblies; what else a signature may hold is none that is looked for.
    private sealed class TypeNames : ISignatureTypeProvider<string, object?>
    {
        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeReference(handle);
            return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "";

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";

        public string GetSZArrayType(string elementType) => "";

        public string GetArrayType(string elementType, ArrayShape shape) => "";

        public string GetByReferenceType(string elementType) => "";

        public string GetPointerType(string elementType) => "";

        public string GetPinnedType(string elementType) => "";

        public string GetFunctionPointerType(MethodSignature<string> signature) => "";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => "";

        public string GetGenericMethodParameter(object? genericContext, int index) => "";

        public string GetGenericTypeParameter(object? genericContext, int index) => "";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;
    }
}
