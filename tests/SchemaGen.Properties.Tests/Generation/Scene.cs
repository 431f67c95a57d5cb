namespace SchemaGen.Properties.Tests.Generation;

/// <summary>What the attributes of a generated table can speak of.</summary>
/// <param name="Number">What makes names different from those of other snippets.</param>
/// <param name="Table">The class's position in the snippet.</param>
/// <param name="Tables">The names of all table classes of the snippet.</param>
/// <param name="Columns">The names and C# types of the table's properties.</param>
internal sealed record Scene(int Number, int Table, IReadOnlyList<string> Tables, IReadOnlyList<(string Name, string Type)> Columns)
{
    /// <summary>The property that the attribute stands on, where it stands on one.</summary>
    public (string Name, string Type)? Column { get; init; }

    /// <summary>The position of the property that has what is wished for, where that stands on a property.</summary>
    public int Place { get; init; }

    /// <summary>The attribute's name.</summary>
    public string Attribute { get; init; } = "";
}
