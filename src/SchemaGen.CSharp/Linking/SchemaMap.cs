using SchemaGen.CSharp.Building;
using SchemaGen.Model;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Linking;

/// <summary>
/// The tables of a project in the order in which they are created. Foreign keys decide; among tables that none orders, the name
/// does, so that the order of files does not matter.
/// </summary>
public sealed class SchemaMap : IEquatable<SchemaMap>
{
    private readonly EquatableArray<TableHeader> _headers;
    private readonly Dictionary<string, TableHeader> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _position = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableHeader> _duplicates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneratedNames> _names = new(StringComparer.Ordinal);

    /// <summary>Orders the tables.</summary>
    public SchemaMap(IEnumerable<TableHeader> headers)
    {
        var sorted = headers.ToArray();
        Array.Sort(sorted, Compare);
        _headers = sorted.ToEquatableArray();

        var byName = new Dictionary<string, TableHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in sorted)
        {
            _byType[header.MetadataName] = header;
            if (byName.TryGetValue(header.Name.ToString(), out var first)) _duplicates[header.MetadataName] = first;
            else byName.Add(header.Name.ToString(), header);
        }

        Order = CreationOrder.Of(sorted.Where(header => !_duplicates.ContainsKey(header.MetadataName)).ToArray()).ToEquatableArray();
        for (var i = 0; i < Order.Count; i++) _position[Order[i].MetadataName] = i;
        var taken = new TakenNames();
        foreach (var header in sorted) _names[header.MetadataName] = taken.NamesFor(header);
    }

    /// <summary>The tables, each after those that it refers to where that is possible.</summary>
    public EquatableArray<TableHeader> Order { get; }

    /// <summary>The names of what is generated for a table.</summary>
    public GeneratedNames NamesOf(TableHeader header) => _names[header.MetadataName];

    /// <summary>The table with its references resolved, and what it has to know of the others.</summary>
    public LinkedTable Link(TableModel model)
    {
        var findings = new FindingList();
        var duplicateOf = _duplicates.TryGetValue(model.Class.MetadataName, out var first) ? first : null;
        if (duplicateOf is not null)
            findings.Error(
                RuleIds.DuplicateTable,
                model.Table.Place,
                $"The table '{model.Table.Name}' is declared by '{duplicateOf.MetadataName}' already; give one of the two another name");

        var inline = new List<ForeignKey>(model.Table.ForeignKeys);
        var requires = new SortedSet<string>(StringComparer.Ordinal);
        var later = new List<ForeignKey>();
        foreach (var reference in model.References)
        {
            if (Resolve(reference, findings) is not { } resolved) continue;
            var (key, header, isExternal) = resolved;
            if (isExternal || IsBefore(header, model))
                requires.Add(MigrationId.Of(header.Name));
            if (isExternal || header.MetadataName == model.Class.MetadataName || IsBefore(header, model)) inline.Add(key);
            else later.Add(key);
        }

        foreach (var name in model.Table.ForeignKeys)
            if (Order.FirstOrDefault(header => header.Name == name.ReferencedTable) is { } header && IsBefore(header, model))
                requires.Add(MigrationId.Of(header.Name));

        requires.Remove(MigrationId.Of(model.Table.Name));
        return new LinkedTable
        {
            Model = model,
            Table = model.Table with { ForeignKeys = [.. inline, .. later] },
            Later = later.ToEquatableArray(),
            Added = AddedAfter(model),
            Requires = requires.ToEquatableArray(),
            Names = _names.TryGetValue(model.Class.MetadataName, out var names) ? names : new TakenNames().NamesFor(TableHeader.Of(model)),
            IsDuplicate = duplicateOf is not null,
            Findings = findings.ToArray(),
        };
    }

    // Foreign keys of earlier tables to this one, which could not be declared with them.
    private EquatableArray<WaitingForeignKey> AddedAfter(TableModel model)
    {
        if (!_position.TryGetValue(model.Class.MetadataName, out var position)) return [];
        var added = new List<WaitingForeignKey>();
        for (var i = 0; i < position; i++)
            foreach (var reference in Order[i].References)
                if (reference.Target.MetadataName == model.Class.MetadataName && Resolve(reference, new FindingList()) is { } resolved)
                    added.Add(new WaitingForeignKey(Order[i].Outline, resolved.Key with { Place = Place.None }));
        return added.ToEquatableArray();
    }

    private (ForeignKey Key, TableHeader Header, bool IsExternal)? Resolve(ClassReference reference, FindingList findings)
    {
        var place = reference.ForeignKey.Place;
        var isExternal = false;
        if (!_byType.TryGetValue(reference.Target.MetadataName, out var header))
        {
            if (reference.Target.Declaration is { } declaration && TableBuilder.Build(declaration, SchemaTargets.Undeclared).Model is { } external)
            {
                header = TableHeader.Of(external);
                isExternal = true;
            }
            else
            {
                findings.Error(RuleIds.BadReference, place.At("type"), $"'{reference.Target.MetadataName}' is no table, so '{reference.Column}' cannot refer to it; give it a template such as [SchemaTable]");
                return null;
            }
        }

        if (header.Key.Count != reference.ForeignKey.Columns.Count)
        {
            findings.Error(
                RuleIds.BadReference,
                place.At("type"),
                header.Key.IsEmpty
                    ? $"The table '{header.Name}' has no primary key, so '{reference.Column}' cannot refer to it; give it one"
                    : $"The primary key of '{header.Name}' has {Columns(header.Key.Count)}, so {Columns(reference.ForeignKey.Columns.Count)} cannot refer to it; refer to a unique column by name");
            return null;
        }

        var key = reference.ForeignKey with
        {
            ReferencedTable = header.Name,
            ReferencedColumns = header.Key,
            ReferencedTablePartitionedOn = header.PartitionedOn,
        };
        return (key, header, isExternal);
    }

    private static string Columns(int count) => count == 1 ? "one column" : count.Invariant() + " columns";

    private bool IsBefore(TableHeader header, TableModel model) =>
        _position.TryGetValue(header.MetadataName, out var theirs)
        && (!_position.TryGetValue(model.Class.MetadataName, out var mine) || theirs < mine);

    private static int Compare(TableHeader left, TableHeader right)
    {
        var order = string.CompareOrdinal(left.Name.ToString(), right.Name.ToString());
        return order != 0 ? order : string.CompareOrdinal(left.MetadataName, right.MetadataName);
    }

    /// <inheritdoc/>
    public bool Equals(SchemaMap? other) => other is not null && _headers == other._headers;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _headers.GetHashCode();
}
