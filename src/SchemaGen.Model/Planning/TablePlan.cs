using SchemaGen.Model.Expressions;
using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Planning;

/// <summary>
/// A table as one database gets it: what the database lacks is left out and remembered, keys hold the partition column where
/// they must, encrypted columns hold ciphertext where the application encrypts. Writers print a plan as it stands.
/// </summary>
public sealed class TablePlan
{
    private TablePlan(Table table, SchemaTarget target, IReadOnlyList<string> omissions)
    {
        Table = table;
        Target = target;
        Omissions = omissions;
        Names = new NameScope(target.Dialect.TableName(table.Name), target.Dialect.NameLimit, target.Dialect.Fold);
        PrimaryKeyName = table.PrimaryKey is { } key ? Names.Take(key.Name ?? "pk_" + target.Dialect.TableName(table.Name)) : null;
    }

    /// <summary>The table, with what the database gets.</summary>
    public Table Table { get; }

    /// <summary>The database.</summary>
    public SchemaTarget Target { get; }

    /// <summary>What was left out, a phrase each, for the comment in the script.</summary>
    public IReadOnlyList<string> Omissions { get; }

    /// <summary>The names of the table's constraints and indexes on this database.</summary>
    public NameScope Names { get; }

    /// <summary>The primary key's name, or <see langword="null"/> without one.</summary>
    public string? PrimaryKeyName { get; }

    /// <summary>The column whose values tell the partitions apart, or <see langword="null"/> without partitions.</summary>
    public Column? PartitionColumn => Table.Partitioning is { } partitioning ? Table.FindColumn(partitioning.Column) : null;

    /// <summary>Fits the table to the database.</summary>
    public static TablePlan For(Table table, SchemaTarget target)
    {
        var flag = target.Dialect.Flag;
        var omissions = new List<string>();
        var columns = table.Columns.Where(column => column.Dialects.HasFlag(flag))
            .Select(column => OfKey(Numbered(Stored(column, target, omissions), table, target, omissions), table)).ToEquatableArray();
        var names = new HashSet<string>(columns.Select(column => column.Name), StringComparer.Ordinal);
        var partitioning = PartitioningFor(table, target, names, omissions);

        return new TablePlan(
            table with
            {
                Columns = columns,
                Partitioning = partitioning,
                PrimaryKey = PrimaryKeyFor(table, target, columns, names, partitioning, omissions),
                Indexes = IndexesFor(table, target, columns, names, partitioning, omissions),
                ForeignKeys = ForeignKeysFor(table, target, columns, names, partitioning, omissions),
                Checks = ChecksFor(table, target, columns, omissions),
            },
            target,
            omissions);
    }

    /// <summary>Whether the application encrypts the column on this database, so that it holds ciphertext there.</summary>
    public static bool IsEncryptedByApplication(Column column, SchemaTarget target) => column.Encryption is { } encryption && encryption.Mode switch
    {
        EncryptionMode.Application => true,
        EncryptionMode.Native => false,
        _ => !target.Dialect.Supports(Feature.ColumnEncryption, target).IsSupported,
    };

    /// <summary>Whether the database encrypts the column by itself.</summary>
    public static bool IsEncryptedByDatabase(Column column, SchemaTarget target) =>
        column.Encryption is not null && !IsEncryptedByApplication(column, target)
        && target.Dialect.Supports(Feature.ColumnEncryption, target).IsSupported;

    /// <summary>The bytes that an encrypted value takes: header, nonce, tag and the longest plaintext in UTF-8.</summary>
    public static int? CiphertextLength(Column column)
    {
        const int formatAndNameLength = 2, version = 4, nonce = 12, tag = 16;
        var overhead = formatAndNameLength + System.Text.Encoding.UTF8.GetByteCount(column.Encryption?.KeyName ?? "") + version + nonce + tag;
        return column.Type switch
        {
            StringType text => overhead + (text.Length * 4),
            CharType text => overhead + (text.Length * 4),
            BinaryType { Length: { } length } => overhead + length,
            TextType or JsonType or BinaryType => null,
            _ => overhead + 64,
        };
    }

    private static Column Stored(Column column, SchemaTarget target, List<string> omissions)
    {
        if (column.Encryption is null) return column;
        if (IsEncryptedByApplication(column, target))
        {
            if (column.Default is not null) omissions.Add("the default of " + column.Name + ": the column holds ciphertext");
            return column with { Type = new BinaryType(CiphertextLength(column)), Default = null, Computation = null };
        }

        if (target.Dialect.Supports(Feature.ColumnEncryption, target) is Capability.Missing encryption)
        {
            omissions.Add("the encryption of " + column.Name + ": " + encryption.Why);
            return column;
        }

        if (column.Default is null || target.Dialect.Supports(Feature.ConditionOnEncryptedColumn, target) is not Capability.Missing condition) return column;
        omissions.Add("the default of " + column.Name + ": " + condition.Why);
        return column with { Default = null };
    }

    private static Column Numbered(Column column, Table table, SchemaTarget target, List<string> omissions)
    {
        if (column.Identity is not { } identity) return column;
        var isKey = table.PrimaryKey is { Columns: { Count: 1 } key } && key[0] == column.Name;
        if (!isKey && target.Dialect.Supports(Feature.IdentityBesideKey, target) is Capability.Missing beside)
        {
            omissions.Add("the numbering of " + column.Name + ": " + beside.Why);
            return column with { Identity = null };
        }

        if (identity.Increment == 1 || target.Dialect.Supports(Feature.IdentityIncrement, target) is not Capability.Missing missing) return column;
        omissions.Add("the step of " + identity.Increment.Invariant() + " between the numbers of " + column.Name + ": " + missing.Why);
        return column with { Identity = identity with { Increment = 1 } };
    }

    private static Partitioning? PartitioningFor(Table table, SchemaTarget target, HashSet<string> columns, List<string> omissions)
    {
        if (table.Partitioning is not { } partitioning || !partitioning.Dialects.HasFlag(target.Dialect.Flag)) return null;
        if (!columns.Contains(partitioning.Column)) return null;
        if (target.Dialect.Supports(Feature.IntervalPartitioning, target) is Capability.Missing missing)
        {
            omissions.Add("the partitioning by " + partitioning.Column + ": " + missing.Why);
            return null;
        }

        return partitioning;
    }

    // Not every database refuses NULL in a key by itself.
    private static Column OfKey(Column column, Table table) =>
        table.PrimaryKey is { } key && key.Columns.Contains(column.Name) ? column with { IsNullable = false } : column;

    private static PrimaryKey? PrimaryKeyFor(
        Table table,
        SchemaTarget target,
        EquatableArray<Column> stored,
        HashSet<string> columns,
        Partitioning? partitioning,
        List<string> omissions)
    {
        if (table.PrimaryKey is not { } key || !key.Columns.All(columns.Contains)) return null;
        if (partitioning is not null && !key.Columns.Contains(partitioning.Column)
            && !target.Dialect.Supports(Feature.PrimaryKeyAcrossPartitions, target).IsSupported)
            key = key with { Columns = [.. key.Columns, partitioning.Column] };
        if (MissingForKey(key.Columns, null, target, stored) is not { } missing) return key;
        omissions.Add("the primary key (" + string.Join(", ", key.Columns) + "): " + missing.Why);
        return null;
    }

    private static Capability.Missing? MissingForKey(
        IEnumerable<string> names, Index? index, SchemaTarget target, EquatableArray<Column> stored)
    {
        var key = stored.Where(column => names.Contains(column.Name)).ToArray();
        return (key.Any(column => IsEncryptedByDatabase(column, target))
                ? target.Dialect.Supports(Feature.IndexOnEncryptedColumn, target) as Capability.Missing
                : null)
            ?? key.Select(column => target.Dialect.SupportsKey(column, index, target)).OfType<Capability.Missing>().FirstOrDefault();
    }

    private static EquatableArray<Index> IndexesFor(
        Table table, SchemaTarget target, EquatableArray<Column> stored, HashSet<string> columns, Partitioning? partitioning, List<string> omissions)
    {
        var kept = new List<Index>();
        foreach (var index in table.Indexes)
        {
            if (!index.Dialects.HasFlag(target.Dialect.Flag) || !index.Columns.All(column => columns.Contains(column.Name))) continue;
            if (MissingFor(index, target, stored, partitioning) is { } missing)
                omissions.Add("the " + Describe(index) + ": " + missing.Why);
            else
                kept.Add(index with { Include = index.Include.Where(columns.Contains).ToEquatableArray() });
        }

        return kept.ToEquatableArray();
    }

    private static Capability.Missing? MissingFor(Index index, SchemaTarget target, EquatableArray<Column> stored, Partitioning? partitioning)
    {
        if (MissingForKey(index.Columns.Select(column => column.Name), index, target, stored) is { } missing) return missing;
        if (index.Kind == IndexKind.Columnstore && target.Dialect.Supports(Feature.ColumnstoreIndex, target) is Capability.Missing columnstore)
            return columnstore;
        if (index.IsUnique && partitioning is not null && !index.Columns.Any(column => column.Name == partitioning.Column))
            return target.Dialect.Supports(Feature.UniqueKeyAcrossPartitions, target) as Capability.Missing;
        return null;
    }

    private static bool HasEncrypted(EquatableArray<Column> stored, IEnumerable<string> names, SchemaTarget target) =>
        names.Any(name => stored.Any(column => column.Name == name && IsEncryptedByDatabase(column, target)));

    private static EquatableArray<ForeignKey> ForeignKeysFor(
        Table table, SchemaTarget target, EquatableArray<Column> stored, HashSet<string> columns, Partitioning? partitioning, List<string> omissions)
    {
        var kept = new List<ForeignKey>();
        foreach (var key in table.ForeignKeys)
        {
            if (!key.Dialects.HasFlag(target.Dialect.Flag) || !key.Columns.All(columns.Contains)) continue;
            var missing = MissingFor(key, target, partitioning is not null) ?? MissingForReference(key, target, stored);
            if (missing is not null) omissions.Add("the foreign key (" + string.Join(", ", key.Columns) + "): " + missing.Why);
            else kept.Add(OnOnePath(WithActionsOf(key, target, omissions), table, kept, target, omissions));
        }

        return kept.ToEquatableArray();
    }

    private static Capability.Missing? MissingForReference(ForeignKey key, SchemaTarget target, EquatableArray<Column> stored) =>
        (HasEncrypted(stored, key.Columns, target) ? target.Dialect.Supports(Feature.ForeignKeyOnEncryptedColumn, target) as Capability.Missing : null)
        ?? stored.Where(column => key.Columns.Contains(column.Name))
            .Select(column => target.Dialect.SupportsReference(column, target)).OfType<Capability.Missing>().FirstOrDefault();

    // Only the ways from this table are seen here; those over other tables need the whole schema.
    private static ForeignKey OnOnePath(ForeignKey key, Table table, List<ForeignKey> earlier, SchemaTarget target, List<string> omissions)
    {
        if (!HasAction(key) || (key.ReferencedTable != table.Name && !earlier.Any(other => HasAction(other) && other.ReferencedTable == key.ReferencedTable)))
            return key;
        if (target.Dialect.Supports(Feature.SeveralCascadePaths, target) is not Capability.Missing missing) return key;
        omissions.Add("the actions of the foreign key (" + string.Join(", ", key.Columns) + "): " + missing.Why);
        return key with { OnDelete = ForeignKeyAction.NoAction, OnUpdate = ForeignKeyAction.NoAction };

        static bool HasAction(ForeignKey key) => ActsOnRows(key.OnDelete) || ActsOnRows(key.OnUpdate);
    }

    private static bool ActsOnRows(ForeignKeyAction action) => action is not (ForeignKeyAction.NoAction or ForeignKeyAction.Restrict);

    // The constraint stays where only its action is missing: a refused change is safer than a row that refers to nothing.
    private static ForeignKey WithActionsOf(ForeignKey key, SchemaTarget target, List<string> omissions)
    {
        var name = " of the foreign key (" + string.Join(", ", key.Columns) + "): ";
        if (ActsOnRows(key.OnUpdate)
            && target.Dialect.Supports(Feature.ForeignKeyOnUpdate, target) is Capability.Missing update)
        {
            omissions.Add("the ON UPDATE" + name + update.Why);
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        }

        if (target.Dialect.Supports(Feature.ForeignKeySetDefault, target) is not Capability.Missing missing) return key;
        if (key.OnDelete == ForeignKeyAction.SetDefault) omissions.Add("the ON DELETE" + name + missing.Why);
        if (key.OnUpdate == ForeignKeyAction.SetDefault) omissions.Add("the ON UPDATE" + name + missing.Why);
        return key with
        {
            OnDelete = key.OnDelete == ForeignKeyAction.SetDefault ? ForeignKeyAction.NoAction : key.OnDelete,
            OnUpdate = key.OnUpdate == ForeignKeyAction.SetDefault ? ForeignKeyAction.NoAction : key.OnUpdate,
        };
    }

    /// <summary>Why the database cannot hold the foreign key, or <see langword="null"/> where it can.</summary>
    public static Capability.Missing? MissingFor(ForeignKey key, SchemaTarget target, bool isPartitioned)
    {
        if (isPartitioned && target.Dialect.Supports(Feature.ForeignKeyFromPartitionedTable, target) is Capability.Missing from) return from;
        return key.ReferencedTablePartitionedOn.HasFlag(target.Dialect.Flag)
            ? target.Dialect.Supports(Feature.ForeignKeyToPartitionedTable, target) as Capability.Missing
            : null;
    }

    private static EquatableArray<CheckConstraint> ChecksFor(
        Table table, SchemaTarget target, EquatableArray<Column> columns, List<string> omissions)
    {
        var kept = new List<CheckConstraint>();
        foreach (var check in table.Checks)
        {
            if (!check.Dialects.HasFlag(target.Dialect.Flag)) continue;
            var used = check.Condition.Columns();
            if (!used.All(name => columns.Any(column => column.Name == name))) continue;
            var ciphertext = used.FirstOrDefault(name => columns.Any(column => column.Name == name && IsEncryptedByApplication(column, target)));
            if (ciphertext is not null)
                omissions.Add("a check on " + ciphertext + ": the column holds ciphertext");
            else if (HasEncrypted(columns, used, target) && target.Dialect.Supports(Feature.ConditionOnEncryptedColumn, target) is Capability.Missing missing)
                omissions.Add("a check on " + used.First(name => HasEncrypted(columns, [name], target)) + ": " + missing.Why);
            else
                kept.Add(check);
        }

        return kept.ToEquatableArray();
    }

    private static string Describe(Index index)
    {
        var kind = index.Kind == IndexKind.Columnstore ? "columnstore index" : index.IsUnique ? "unique index" : "index";
        return (index.Name is null ? kind : kind + " " + index.Name) + " (" + string.Join(", ", index.Columns.Select(column => column.Name)) + ")";
    }
}
