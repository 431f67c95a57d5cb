using SchemaGen.CSharp.Building;
using SchemaGen.Model;
using SchemaGen.Model.Planning;
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
    private readonly ReferenceResolver _resolver;
    private readonly Dictionary<string, int> _position = new(StringComparer.Ordinal);
    // The tables that stand before the one they refer to, or are it.
    private readonly Dictionary<string, List<TableHeader>> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableHeader> _duplicates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneratedNames> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, Place Place), CascadePath> _otherPaths = [];

    /// <summary>Orders the tables.</summary>
    public SchemaMap(IEnumerable<TableHeader> headers)
    {
        var sorted = headers.ToArray();
        Array.Sort(sorted, Compare);
        _headers = sorted.ToEquatableArray();
        _resolver = new ReferenceResolver(sorted);

        // Schema and name are one name to SQLite and in the migration's id.
        var byName = new Dictionary<string, TableHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in sorted)
        {
            if (byName.TryGetValue(header.Name.Flat, out var first)) _duplicates[header.MetadataName] = first;
            else byName.Add(header.Name.Flat, header);
        }

        Order = CreationOrder.Of(sorted.Where(header => !_duplicates.ContainsKey(header.MetadataName)).ToArray(), _resolver).ToEquatableArray();
        for (var i = 0; i < Order.Count; i++) _position[Order[i].MetadataName] = i;
        FindWaiting();
        var taken = new TakenNames();
        foreach (var header in sorted) _names[header.MetadataName] = taken.NamesFor(header);
        FindOtherPaths();
    }

    /// <summary>The tables, each after those that it refers to where that is possible.</summary>
    public EquatableArray<TableHeader> Order { get; }

    /// <summary>The tables of other assemblies that these refer to, and those that they refer to in turn.</summary>
    public IReadOnlyList<ReferencedTable> ReferencedTables => _resolver.ExternalTables;

    /// <summary>The names of what is generated for a table.</summary>
    public GeneratedNames NamesOf(TableHeader header) => _names[header.MetadataName];

    /// <summary>The table with its references resolved, and what it has to know of the others.</summary>
    public LinkedTable Link(TableModel model)
    {
        var findings = new FindingList();
        var duplicateOf = _duplicates.TryGetValue(model.Class.MetadataName, out var first) ? first : null;
        if (duplicateOf is not null) findings.Error(RuleIds.DuplicateTable, model.Table.Place, Duplicate(model.Table.Name, duplicateOf));

        var requires = new SortedSet<string>(StringComparer.Ordinal);
        var (inline, later) = Resolve(model.References, model.Class.MetadataName, model.Table, findings, requires);
        var options = model.Parents.IsEmpty ? model.Table.Options : WithParents(model, findings, requires);
        requires.Remove(MigrationId.Of(model.Table.Name));
        return new LinkedTable
        {
            Model = model,
            Table = model.Table with { ForeignKeys = [.. inline, .. later.Select(reference => reference.Key)], Options = options },
            Later = later.Select(reference => reference.Key).ToEquatableArray(),
            Added = AddedAfter(model),
            Requires = requires.ToEquatableArray(),
            Names = _names.TryGetValue(model.Class.MetadataName, out var names) ? names : new TakenNames().NamesFor(TableHeader.Of(model)),
            IsDuplicate = duplicateOf is not null,
            Findings = findings.ToArray(),
        };
    }

    // What inherits a class's table knows its name and, as far as that counts, the table.
    private EquatableArray<TableOption> WithParents(TableModel model, FindingList findings, SortedSet<string> requires)
    {
        var options = new List<TableOption>();
        foreach (var option in model.Table.Options)
        {
            if (option is not Inheritance inheritance || model.Parents.FirstOrDefault(parent => parent.ForeignKey.Place == option.Place) is not { } declared)
            {
                options.Add(option);
                continue;
            }

            var header = _resolver.Find(declared);
            if (header?.MetadataName == model.Class.MetadataName)
                findings.Error(RuleIds.BadReference, option.Place, $"'{model.Table.Name}' cannot inherit itself; name another table");
            else if (header is null && declared.Target is { } type)
                findings.Error(RuleIds.BadReference, option.Place.At("type"), $"'{type.MetadataName}' is no table, so nothing can inherit it; give it a template such as [SchemaTable]");
            else if (header is null)
                options.Add(option);
            else if (_resolver.Inherits(header, model.Class.MetadataName))
                findings.Error(RuleIds.BadReference, option.Place, $"'{header.Name}' inherits '{model.Table.Name}' in turn; remove one of the two");
            else
                options.Add(inheritance with { Parent = header.Name, Table = header.Outline });
            if (header is not null) requires.Add(MigrationId.Of(header.Name));
        }

        return options.ToEquatableArray();
    }

    // A unique index is there after its table only.
    private static bool RefersToIndex(ForeignKey key) => key.Referenced is { Indexes.IsEmpty: false };

    // Foreign keys of earlier tables to this one, which could not be declared with them, and its own to its unique indexes.
    private EquatableArray<WaitingForeignKey> AddedAfter(TableModel model)
    {
        if (!_waiting.TryGetValue(model.Class.MetadataName, out var earlier)) return [];
        var added = new List<WaitingForeignKey>();
        foreach (var header in earlier) AddWaiting(header, model.Class.MetadataName, added);
        return added.ToEquatableArray();
    }

    // Once for all tables, so that none has to ask every other.
    private void FindWaiting()
    {
        for (var i = 0; i < Order.Count; i++)
            foreach (var reference in Order[i].References)
            {
                if (_resolver.Find(reference)?.MetadataName is not { } type || !_position.TryGetValue(type, out var position) || position < i) continue;
                if (!_waiting.TryGetValue(type, out var earlier)) _waiting.Add(type, earlier = []);
                if (earlier.Count == 0 || !ReferenceEquals(earlier[earlier.Count - 1], Order[i])) earlier.Add(Order[i]);
            }
    }

    // Each with those that have their names before it.
    private void AddWaiting(TableHeader earlier, string type, List<WaitingForeignKey> added)
    {
        var (inline, later) = Resolve(earlier.References, earlier.MetadataName, earlier.Outline, new FindingList(), null);
        var named = inline.Select(key => key with { Place = Place.None }).ToList();
        foreach (var reference in later)
        {
            var key = reference.Key with { Place = Place.None };
            if (reference.Table!.MetadataName == type) added.Add(new WaitingForeignKey(earlier.Outline with { ForeignKeys = named.ToEquatableArray() }, key));
            named.Add(key);
        }
    }

    // Those that are declared with their table, and those that wait for a later one.
    private (List<ForeignKey> Inline, List<ResolvedReference> Later) Resolve(
        EquatableArray<TableReference> references, string type, Table table, FindingList findings, SortedSet<string>? requires)
    {
        var inline = new List<ForeignKey>();
        var later = new List<ResolvedReference>();
        foreach (var reference in references)
        {
            if (Resolve(reference, type, table, findings) is not { } resolved) continue;
            var header = resolved.Table;
            var isEarlier = header is not null && (_resolver.IsExternal(header) || IsBefore(header, type));
            if (isEarlier) requires?.Add(MigrationId.Of(header!.Name));
            if (isEarlier || header is null || (header.MetadataName == type && !RefersToIndex(resolved.Key))) inline.Add(resolved.Key);
            else later.Add(resolved);
        }

        return (inline, later);
    }

    private ResolvedReference? Resolve(TableReference reference, string type, Table table, FindingList findings)
    {
        if (_resolver.Resolve(reference, table, findings) is not { } resolved) return null;
        return _otherPaths.TryGetValue((type, reference.ForeignKey.Place), out var other)
            ? resolved with { Key = resolved.Key with { OtherPath = other } }
            : resolved;
    }

    // The tables of other assemblies are there already, so their actions come first.
    private void FindOtherPaths()
    {
        var externals = _resolver.Externals.ToArray();
        Array.Sort(externals, Compare);
        var headers = CreationOrder.Of(externals, _resolver).Concat(Order).ToArray();
        var tables = CascadePaths.Mark([.. headers.Select(WithForeignKeys)]);
        for (var i = 0; i < headers.Length; i++)
            foreach (var key in tables[i].ForeignKeys)
                if (key.OtherPath is { } other)
                    _otherPaths[(headers[i].MetadataName, key.Place)] = other;
    }

    private Table WithForeignKeys(TableHeader header) => header.Outline with
    {
        ForeignKeys = header.References
            .Select(reference => _resolver.Resolve(reference, header.Outline, new FindingList())?.Key)
            .OfType<ForeignKey>()
            .ToEquatableArray(),
    };

    private static string Duplicate(ObjectName name, TableHeader first) =>
        string.Equals(name.ToString(), first.Name.ToString(), StringComparison.OrdinalIgnoreCase)
            ? $"The table '{name}' is declared by '{first.MetadataName}' already; give one of the two another name"
            : $"The table '{name}' is one with '{first.Name}' of '{first.MetadataName}' where there are no schemas; give one of the two another name";

    private bool IsBefore(TableHeader header, string type) =>
        _position.TryGetValue(header.MetadataName, out var theirs)
        && (!_position.TryGetValue(type, out var mine) || theirs < mine);

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
