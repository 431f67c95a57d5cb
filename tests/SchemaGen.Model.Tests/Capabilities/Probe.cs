using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>A table that asks a database for a feature, and the same table without it: what the SQL of the two differs in is the feature's.</summary>
/// <param name="With">The table that asks for it.</param>
/// <param name="Without">The table that does not.</param>
internal sealed record Probe(TableMigration With, TableMigration Without)
{
    /// <summary>The tables that have to be there before.</summary>
    public Table[] Earlier { get; init; } = [];

    /// <summary>A statement that only the feature makes possible, where to create the table is not enough.</summary>
    public string? Use { get; init; }

    /// <summary>The least that proves it: a rule about keys or values is known to a server only, whatever a parser says of its syntax.</summary>
    public Proof Needs { get; init; } = Proof.Parsed;

    /// <summary>Whether a plan that lacks the feature leaves something out, rather than do without in its own way.</summary>
    public bool IsLeftOut { get; init; } = true;
}
