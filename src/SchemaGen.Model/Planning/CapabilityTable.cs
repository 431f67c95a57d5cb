using System.Collections;

namespace SchemaGen.Model.Planning;

/// <summary>
/// What a database can do, a line a feature. Of a line's cells the first holds that names the target's version and edition; the
/// last one names neither. Writers, rules and the documentation all read it, so that they cannot disagree.
/// </summary>
public sealed class CapabilityTable : IEnumerable<KeyValuePair<Feature, IReadOnlyList<CapabilityCell>>>
{
    private readonly CapabilityCell[][] _lines = new CapabilityCell[Enum.GetValues(typeof(Feature)).Length][];

    /// <summary>Begins a table.</summary>
    /// <param name="shared">The lines that it has in common with another one, or <see langword="null"/>.</param>
    public CapabilityTable(CapabilityTable? shared = null) => shared?._lines.CopyTo(_lines, 0);

    /// <summary>
    /// The features that a database has or lacks. Whether a column can be in a key, in partitions, be numbered or be referred to depends on its type,
    /// and whether it can be computed on the words that are given: none of these has an answer a database.
    /// </summary>
    public static IReadOnlyList<Feature> Features { get; } = [.. ((Feature[])Enum.GetValues(typeof(Feature)))
        .Where(feature => feature is not (Feature.KeyOfThisType or Feature.IdentityOfThisType or Feature.PartitionsOfThisType or Feature.ForeignKeyTarget or Feature.ForeignKeyActionOnReadColumn or Feature.Computation))];

    /// <summary>The cells of a feature's line.</summary>
    /// <exception cref="InvalidOperationException">The table has no line of the feature.</exception>
    public IReadOnlyList<CapabilityCell> this[Feature feature] =>
        _lines[(int)feature] ?? throw new InvalidOperationException($"The table has no line of {feature}; add one to the dialect's Capabilities.cs.");

    /// <summary>Adds a line.</summary>
    /// <param name="feature">What it is about.</param>
    /// <param name="cells">What holds, the newest version first; the last cell names no version and no edition.</param>
    /// <exception cref="ArgumentException">The feature has a line already, or the last cell does not hold for the rest.</exception>
    public void Add(Feature feature, params CapabilityCell[] cells)
    {
        if (_lines[(int)feature] is not null) throw new ArgumentException($"{feature} has a line already.", nameof(feature));
        if (cells is not [.., { Since: null, Editions.IsEmpty: true }])
            throw new ArgumentException($"The last cell of {feature} has to hold for all that is left.", nameof(cells));
        _lines[(int)feature] = cells;
    }

    /// <summary>How the database, in the target's version and edition, meets a feature.</summary>
    public Capability For(Feature feature, SchemaTarget target)
    {
        var cells = this[feature];
        var cell = 0;
        while (cell < cells.Count - 1 && !cells[cell].Holds(target)) cell++;
        return cells[cell].Capability;
    }

    /// <summary>The lines, in the order of the features.</summary>
    public IEnumerator<KeyValuePair<Feature, IReadOnlyList<CapabilityCell>>> GetEnumerator() =>
        Features.Where(feature => _lines[(int)feature] is not null)
            .Select(feature => new KeyValuePair<Feature, IReadOnlyList<CapabilityCell>>(feature, _lines[(int)feature])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
