using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Linking;
using SchemaGen.Generators.Writers;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.Generators;

/// <summary>What the file of a table's migration is written from.</summary>
public sealed record MigrationModel
{
    /// <summary>The table class.</summary>
    public required TableClass Class { get; init; }

    /// <summary>The table's name.</summary>
    public required ObjectName Table { get; init; }

    /// <summary>The names of what is generated for the table.</summary>
    public required GeneratedNames Names { get; init; }

    /// <summary>The SHA-256 of the table's canonical text, in lower-case hexadecimal digits.</summary>
    public required string Checksum { get; init; }

    /// <summary>The ids of the migrations that run before.</summary>
    public required EquatableArray<string> Requires { get; init; }

    /// <summary>The statements for all targets, as the assembly stores them.</summary>
    public required string Statements { get; init; }

    /// <summary>Whether the project declares its databases, so that their SQL is worth showing.</summary>
    public bool AreTargetsDeclared { get; init; }

    /// <summary>The migration of a table.</summary>
    public static MigrationModel Of(LinkedTable table, SchemaTargets targets) => new()
    {
        Class = table.Model.Class,
        Table = table.Table.Name,
        Names = table.Names,
        Checksum = Sha256Digits.Of(CanonicalText.Of(table.Table)),
        Requires = table.Requires,
        Statements = StatementText.Of(table, targets),
        AreTargetsDeclared = targets.AreDeclared,
    };
}
