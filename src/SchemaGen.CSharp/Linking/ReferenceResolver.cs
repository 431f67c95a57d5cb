using SchemaGen.CSharp.Building;
using SchemaGen.Model;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Linking;

/// <summary>A foreign key that knows the key that it refers to.</summary>
/// <param name="Key">The foreign key.</param>
/// <param name="Table">The table that it refers to, or <see langword="null"/> where no class declares it.</param>
internal sealed record ResolvedReference(ForeignKey Key, TableHeader? Table);

/// <summary>Finds the keys that foreign keys refer to, in a project and in those that it refers to.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<string, TableHeader> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectName, TableHeader> _byName = [];
    private readonly Dictionary<string, TableHeader> _externals = new(StringComparer.Ordinal);
    private readonly List<ReferencedTable> _externalTables = [];

    /// <summary>The resolver of a project's tables.</summary>
    public ReferenceResolver(IEnumerable<TableHeader> headers)
    {
        foreach (var header in headers)
        {
            _byType[header.MetadataName] = header;
            if (!_byName.ContainsKey(header.Name)) _byName.Add(header.Name, header);
        }

        foreach (var header in _byType.Values) AddExternals(header);
    }

    /// <summary>The tables of other assemblies that the project's refer to, and those that these refer to in turn.</summary>
    public IEnumerable<TableHeader> Externals => _externals.Values;

    /// <summary>The same tables, whole.</summary>
    public IReadOnlyList<ReferencedTable> ExternalTables => _externalTables;

    /// <summary>Whether the table belongs to another assembly.</summary>
    public bool IsExternal(TableHeader header) => !_byType.ContainsKey(header.MetadataName);

    /// <summary>The table that a foreign key refers to, or <see langword="null"/> where no class declares it.</summary>
    public TableHeader? Find(TableReference reference)
    {
        TableHeader? header = null;
        if (reference.Target is not { } type) _byName.TryGetValue(reference.ForeignKey.ReferencedTable, out header);
        else if (!_byType.TryGetValue(type.MetadataName, out header)) _externals.TryGetValue(type.MetadataName, out header);
        return header;
    }

    /// <summary>Whether a table inherits another one, or one that does.</summary>
    public bool Inherits(TableHeader header, string metadataName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rest = new Stack<TableHeader>([header]);
        while (rest.Count > 0)
            foreach (var parent in rest.Pop().Parents)
            {
                if (Find(parent) is not { } next || !seen.Add(next.MetadataName)) continue;
                if (next.MetadataName == metadataName) return true;
                rest.Push(next);
            }

        return false;
    }

    /// <summary>The foreign key with what it refers to, or <see langword="null"/> where that is no key; the findings say why.</summary>
    public ResolvedReference? Resolve(TableReference reference, Table table, FindingList findings)
    {
        var key = reference.ForeignKey;
        if (Find(reference) is not { } header)
        {
            if (reference.Target is not { } type) return new ResolvedReference(key, null);
            findings.Error(
                RuleIds.BadReference,
                key.Place.At("type"),
                $"'{type.MetadataName}' is no table, so {List(key.Columns)} cannot refer to it; give it a template such as [SchemaTable]");
            return null;
        }

        var (referenced, fault) = KeyFor(key, header.Outline);
        if (referenced is null)
        {
            findings.Error(RuleIds.BadReference, key.ReferencedColumns.IsEmpty ? key.Place.At("type") : key.Place, fault!);
            return null;
        }

        key = InOrder(key, referenced) with { ReferencedTable = header.Name, Referenced = referenced };
        if (OtherType(key, table, referenced) is { } mismatch)
        {
            findings.Error(RuleIds.BadReference, key.Place, mismatch);
            return null;
        }

        return new ResolvedReference(key, header);
    }

    private void AddExternals(TableHeader header)
    {
        foreach (var target in header.References.Concat(header.Parents).Select(reference => reference.Target))
        {
            if (target is not { Declaration: { } declaration } || _byType.ContainsKey(target.MetadataName) || _externals.ContainsKey(target.MetadataName)) continue;
            if (TableBuilder.Build(declaration, SchemaTargets.Undeclared).Model is not { } model) continue;
            var external = TableHeader.Of(model);
            _externals.Add(target.MetadataName, external);
            _externalTables.Add(new ReferencedTable(target.MetadataName, model.Table with { ForeignKeys = model.References.Select(reference => reference.ForeignKey).ToEquatableArray() }));
            AddExternals(external);
        }
    }

    // The table with nothing but the key that the foreign key names, or what is wrong with that.
    private static (Table? Referenced, string? Fault) KeyFor(ForeignKey key, Table table)
    {
        var written = key.ReferencedColumns;
        var count = key.Columns.Count;
        if (written.IsEmpty)
        {
            if (table.PrimaryKey is not { } primary)
                return (null, $"The table '{table.Name}' has no primary key, so {List(key.Columns)} cannot refer to it; give it one, or name a unique column");
            return primary.Columns.Count == count
                ? (Outline(table, primary.Columns, null), null)
                : (null, $"The primary key of '{table.Name}' is {List(primary.Columns)}, so {List(key.Columns)} cannot refer to it; use [ForeignKeyTo] with a column for each, or name a unique column");
        }

        if (written.Count != count)
            return (null, $"{List(key.Columns)} cannot refer to {List(written)}; name a column of '{table.Name}' for each");
        var columns = written.Select(name => ColumnOf(table, name.Trim())).ToArray();
        if (table.PrimaryKey is { } candidate && IsOver(candidate.Columns, columns)) return (Outline(table, columns, null), null);
        foreach (var index in table.Indexes)
            if (index.IsKey && IsOver(index.Columns.Select(column => column.Name), columns))
                return (Outline(table, columns, index), null);

        var keys = Keys(table).ToArray();
        return (null, $"'{table.Name}' has no key over {List(written)}; give it a unique index over "
            + (count == 1 ? "that column" : "those columns")
            + (keys.Length == 0 ? "" : ", or refer to " + string.Join(" or ", keys)));
    }

    private static string ColumnOf(Table table, string name) =>
        table.FindColumn(name)?.Name
        ?? table.Columns.FirstOrDefault(column => column.Member == name)?.Name
        ?? table.Columns.FirstOrDefault(column => SnakeCase.Of(column.Member) == name)?.Name
        ?? name;

    private static bool IsOver(IEnumerable<string> key, string[] columns) => new HashSet<string>(key, StringComparer.Ordinal).SetEquals(columns) && columns.Distinct().Count() == columns.Length;

    private static IEnumerable<string> Keys(Table table)
    {
        if (table.PrimaryKey is { } primary) yield return List(primary.Columns);
        foreach (var index in table.Indexes)
            if (index.IsKey)
                yield return List(index.Columns.Select(column => column.Name));
    }

    private static Table Outline(Table table, IEnumerable<string> columns, Model.Index? index) => table with
    {
        Columns = table.Columns.Where(column => columns.Contains(column.Name) || table.Partitioning?.KeyColumns.Contains(column.Name) == true
            || table.Option<Distribution>()?.Column == column.Name).ToEquatableArray(),
        PrimaryKey = index is null ? table.PrimaryKey : null,
        Indexes = index is null ? [] : [index],
    };

    // Some databases want the columns in the order of the key, and to none does it mean anything else.
    private static ForeignKey InOrder(ForeignKey key, Table referenced)
    {
        var order = referenced.PrimaryKey?.Columns ?? referenced.Indexes[0].Columns.Select(column => column.Name).ToEquatableArray();
        if (key.ReferencedColumns.IsEmpty) return key with { ReferencedColumns = order };
        var written = key.ReferencedColumns.Select(name => ColumnOf(referenced, name.Trim())).ToList();
        return key with
        {
            Columns = order.Select(column => key.Columns[written.IndexOf(column)]).ToEquatableArray(),
            ReferencedColumns = order,
        };
    }

    private static string? OtherType(ForeignKey key, Table table, Table referenced)
    {
        for (var i = 0; i < key.Columns.Count; i++)
        {
            if (table.FindColumn(key.Columns[i]) is not { } column || referenced.FindColumn(key.ReferencedColumns[i]) is not { } other) continue;
            if (!ReferenceTypes.AreOfOneKind(column.Type, other.Type))
                return $"'{column.Name}' is {column.Type.Canonical} and '{other.Name}' of '{referenced.Name}' is {other.Type.Canonical}, so one cannot refer to the other; give both the same type";
        }

        return null;
    }

    private static string List(IEnumerable<string> columns) => "(" + string.Join(", ", columns) + ")";
}
