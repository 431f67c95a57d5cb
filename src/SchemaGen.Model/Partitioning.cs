using SchemaGen.Model.Planning;

namespace SchemaGen.Model;

/// <summary>How the rows of a table are spread over partitions.</summary>
public abstract record Partitioning
{
    /// <summary>The column that decides.</summary>
    public required string Column { get; init; }

    /// <summary>The databases on which the table is partitioned.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Whether a template brought it rather than the user's own class.</summary>
    public bool IsFromTemplate { get; init; }

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>How each partition is divided in turn, or <see langword="null"/>.</summary>
    public Subpartitioning? Subpartitions { get; init; }

    /// <summary>The columns that place a row: that of the partitions, and that of their subpartitions.</summary>
    public IEnumerable<string> KeyColumns => Subpartitions is { } divided ? [Column, divided.Column] : [Column];

    /// <summary>What a database needs for it.</summary>
    public abstract Feature Feature { get; }

    /// <summary>The partitioning as the canonical text of a schema prints it.</summary>
    public abstract string Canonical { get; }
}

/// <summary>A partition for each day, week, month, quarter or year. The single partitions are no part of the model.</summary>
public sealed record IntervalPartitioning : Partitioning
{
    /// <summary>The length of time that one partition holds.</summary>
    public required PartitionInterval Interval { get; init; }

    /// <summary>How many partitions are made ahead of the current one.</summary>
    public int Premake { get; init; } = 3;

    /// <summary>The first day that has a partition of its own, or <see langword="null"/> for the current one.</summary>
    public string? Start { get; init; }

    /// <inheritdoc/>
    public override Feature Feature => Feature.IntervalPartitioning;

    /// <inheritdoc/>
    public override string Canonical =>
        $"interval {Interval.ToString().ToUpperInvariant()} premake {Premake.Invariant()}" + (Start is null ? "" : " start " + Start);
}

/// <summary>A partition for each range of values, in ascending order; one more holds what is beyond the last bound.</summary>
public sealed record RangePartitioning : Partitioning
{
    /// <summary>The partitions, the one of the least values first. Their bounds are as <see cref="PartitionValue"/> writes them.</summary>
    public required EquatableArray<RangePartition> Partitions { get; init; }

    /// <summary>Whether the last of them takes all that is left, so that no other is needed.</summary>
    public bool IsOpen => Partitions.Count > 0 && Partitions[Partitions.Count - 1].LessThan is null;

    /// <inheritdoc/>
    public override Feature Feature => Feature.RangePartitioning;

    /// <inheritdoc/>
    public override string Canonical => "range ("
        + string.Join(", ", Partitions.Select(part => CanonicalText.Quote(part.Name) + " less than " + (part.LessThan is { } bound ? CanonicalText.Quote(bound) : "maxvalue"))) + ")";
}

/// <summary>A partition of a range of values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="LessThan">The least value that is beyond it, or <see langword="null"/> where there is none.</param>
public sealed record RangePartition(string Name, string? LessThan);

/// <summary>A number of partitions, over which a hash of the column spreads the rows.</summary>
public sealed record HashPartitioning : Partitioning
{
    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    /// <inheritdoc/>
    public override Feature Feature => Feature.HashPartitioning;

    /// <inheritdoc/>
    public override string Canonical => "hash " + Count.Invariant();
}

/// <summary>A partition for each list of values.</summary>
public sealed record ListPartitioning : Partitioning
{
    /// <summary>The partitions. Their values are as <see cref="PartitionValue"/> writes them.</summary>
    public required EquatableArray<ListPartition> Partitions { get; init; }

    /// <summary>Whether one more partition takes all other values, which are refused otherwise.</summary>
    public bool HasDefault { get; init; } = true;

    /// <inheritdoc/>
    public override Feature Feature => Feature.ListPartitioning;

    /// <inheritdoc/>
    public override string Canonical => "list ("
        + string.Join(", ", Partitions.Select(part => CanonicalText.Quote(part.Name) + " (" + string.Join(", ", part.Values.Select(CanonicalText.Quote)) + ")"))
        + ")" + (HasDefault ? "" : " without default");
}

/// <summary>A partition of a list of values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The values.</param>
public sealed record ListPartition(string Name, EquatableArray<string> Values);

/// <summary>A number of subpartitions of every partition, over which a hash of a column spreads its rows.</summary>
public sealed record Subpartitioning
{
    /// <summary>The column that decides.</summary>
    public required string Column { get; init; }

    /// <summary>How many there are in a partition.</summary>
    public required int Count { get; init; }

    /// <summary>The databases that have them.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}

/// <summary>The length of time that one partition holds. Weeks begin on Monday; all of them begin at midnight UTC.</summary>
public enum PartitionInterval
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
