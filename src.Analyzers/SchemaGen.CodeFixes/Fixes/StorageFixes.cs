using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>SG2003 about the storage of a table: what the databases have instead.</summary>
internal static class StorageFixes
{
    public const string Compressed = "SchemaGen.CompressedAttribute";
    public const string Encrypted = "SchemaGen.EncryptedTableAttribute";
    public const string Tablespace = "SchemaGen.TablespaceAttribute";
    public const string Strict = "SchemaGen.SqliteStrictAttribute";

    private const string FirstStrict = "3.37";

    private static readonly (string Name, Feature Feature)[] Compressions = [("Page", Feature.PageCompression), ("Row", Feature.RowCompression)];

    private static readonly (string Name, Feature Feature)[] Levels =
        [("Table", Feature.TableEncryption), ("Tablespace", Feature.TablespaceEncryption), ("Database", Feature.DatabaseEncryption)];

    public static IEnumerable<SchemaFix> For(FixTarget target, AttributeSyntax attribute, string? feature)
    {
        var names = SqlDialect.NamesOf(target.Dialects);
        switch (target.ClassOf(attribute))
        {
            case Compressed when Best(target, Compressions, feature) is { } type:
                yield return new SchemaFix($"Use CompressionType.{type} on {names}", RuleIds.MissingFeature + ":Compression", Instead(target, attribute, "CompressionType", type));
                break;
            case Encrypted when Best(target, Levels, feature) is { } level:
                yield return new SchemaFix($"Use EncryptionLevel.{level} on {names}", RuleIds.MissingFeature + ":Level", Instead(target, attribute, "EncryptionLevel", level));
                break;
            case Tablespace when target.Dialects == DialectSet.SqlServer && feature == nameof(Feature.Tablespace)
                && attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } name:
                yield return new SchemaFix(
                    "Use a filegroup on SQL Server", RuleIds.MissingFeature + ":Filegroup", IndexEdits.Instead(target, attribute, "SqlServerFilegroup", name.ToString()));
                break;
            case Strict when feature == nameof(Feature.StrictTable) && Declared(target) is { } declaration:
                yield return new SchemaFix($"Ship to SQLite {FirstStrict} and later", RuleIds.MissingFeature + ":Version", WithVersion(target, declaration));
                break;
        }
    }

    // The first that all of them have.
    private static string? Best(FixTarget target, (string Name, Feature Feature)[] kinds, string? lacking)
    {
        var targets = TargetReader.Read(target.Model.Compilation).Targets.Targets.Where(item => target.Dialects.HasFlag(item.Dialect.Flag)).ToArray();
        foreach (var (name, feature) in kinds)
            if (feature.ToString() != lacking && targets.All(item => item.Dialect.Supports(feature, item).IsSupported))
                return name;
        return null;
    }

    private static EditList Instead(FixTarget target, AttributeSyntax attribute, string type, string member)
    {
        var prefix = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression is MemberAccessExpressionSyntax written
            ? written.Expression.ToString()
            : attribute.Name is QualifiedNameSyntax qualified ? qualified.Left + "." + type : type;
        return IndexEdits.Instead(target, attribute, target.ClassOf(attribute) == Compressed ? "Compressed" : "EncryptedTable", prefix + "." + member);
    }

    private static AttributeSyntax? Declared(FixTarget target) => target.Model.Compilation.Assembly.GetAttributes()
        .FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == WellKnown.SchemaTarget
            && data.ConstructorArguments is [{ Value: int flag }] && (DialectSet)flag == DialectSet.Sqlite)
        ?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    private static EditList WithVersion(FixTarget target, AttributeSyntax declaration)
    {
        var version = "\"" + FirstStrict + "\"";
        return new EditList().Add(
            declaration.SyntaxTree,
            IndexEdits.ArgumentOf(declaration, "Version") is { } written ? new Replace(written.Expression.Span, version) : AttributeEdits.AddArgument(declaration, "Version = " + version));
    }
}
