using System.Collections;

namespace SchemaGen.Model.Planning;

/// <summary>
/// What a database can do, a line a feature. Of a line's cells the first holds that names the target's version and edition; the
/// last one names neither. Writers, rules and the documentation all read it, so that they cannot disagree.
/// </summary>
public sealed class CapabilityTable : IEnumerable<KeyValuePair<Feature, IReadOnlyList<CapabilityCell>>>
{
    // Options that are one product's own, which the others lack without a line that says so.
    private static readonly Dictionary<Feature, CapabilityCell[]> Elsewhere = new()
    {
        [Feature.StorageEngine] = [Capability.No("storage engines are those of MySQL and MariaDB", "leave the engine out there")],
        [Feature.TableCharset] = [Capability.No("character sets of tables are those of MySQL and MariaDB", "leave the character set out there")],
        [Feature.TableCollation] = [Capability.No("collations of tables are those of MySQL and MariaDB", "name the collation at the columns there")],
        [Feature.AutoIncrementStart] = [Capability.No("tables of MySQL and MariaDB have it", "use [IdentityColumn(Start)] there")],
        [Feature.Inheritance] = [Capability.No("tables of PostgreSQL inherit", "repeat the columns there")],
        [Feature.UnloggedTable] = [Capability.No("tables without a log are PostgreSQL's", "leave it out there")],
        [Feature.TableFillFactor] = [Capability.No("fill factors of tables are PostgreSQL's", "leave it out there")],
        [Feature.Extension] = [Capability.No("extensions by name are PostgreSQL's", "leave it out there")],
        [Feature.ParallelTable] = [Capability.No("parallel degrees of tables are Oracle's", "leave it out there")],
        [Feature.Filegroup] = [Capability.No("filegroups are SQL Server's", "use [Tablespace] where there are tablespaces")],
        [Feature.MemoryOptimizedTable] = [Capability.No("memory-optimized tables are SQL Server's", "leave it out there")],
        [Feature.StrictTable] = [Capability.No("strict tables are SQLite's", "leave it out there")],
        [Feature.DistributedTable] = [Capability.No("tables that are spread over nodes are those of Citus on PostgreSQL", "leave the distribution out there with Except")],
        [Feature.ReferenceTable] = [Capability.No("tables that every node has are those of Citus on PostgreSQL", "leave it out there with Except")],
        [Feature.WithoutRowId] = [Capability.No("tables without row numbers are SQLite's", "leave it out there")],
    };

    private readonly CapabilityCell[][] _lines = new CapabilityCell[Enum.GetValues(typeof(Feature)).Length][];

    /// <summary>Begins a table.</summary>
    /// <param name="shared">The lines that it has in common with another one, or <see langword="null"/>.</param>
    public CapabilityTable(CapabilityTable? shared = null)
    {
        foreach (var line in Elsewhere) _lines[(int)line.Key] = line.Value;
        shared?._lines.CopyTo(_lines, 0);
    }

    /// <summary>
    /// The features that a database has or lacks. Whether a column can be in a key, in partitions, be numbered or be referred to depends on its type,
    /// whether it can be computed on the words that are given, and what it can have for a default on the value: none of these has an answer a database.
    /// </summary>
    public static IReadOnlyList<Feature> Features { get; } = [.. ((Feature[])Enum.GetValues(typeof(Feature)))
        .Where(feature => feature is not (Feature.KeyOfThisType or Feature.IdentityOfThisType or Feature.DefaultOfThisValue or Feature.PartitionsOfThisType or Feature.ForeignKeyTarget or Feature.ForeignKeyActionOnReadColumn or Feature.Computation or Feature.ValueOfCiphertext))];

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
        if (_lines[(int)feature] is { } line && !(Elsewhere.TryGetValue(feature, out var elsewhere) && line == elsewhere))
            throw new ArgumentException($"{feature} has a line already.", nameof(feature));
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
