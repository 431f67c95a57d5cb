using SchemaGen.Model.Expressions;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects;

/// <summary>
/// A database's language and abilities. Each has a folder with a file a feature; what they share is in the files beside this
/// one. A dialect has no state, so one instance serves everybody.
/// </summary>
public abstract partial class SqlDialect
{
    private string? _name;

    /// <summary>The dialect's place in a <see cref="DialectSet"/>.</summary>
    public abstract DialectSet Flag { get; }

    /// <summary>The name that people know it by: <c>SQL Server</c>.</summary>
    public abstract string DisplayName { get; }

    /// <summary>The databases that know collations by the same names.</summary>
    public virtual DialectSet CollationFamily => Flag;

    /// <summary>How long a name may be.</summary>
    public abstract NameLimit NameLimit { get; }

    /// <summary>The name in code and in folders: <c>SqlServer</c>.</summary>
    public string Name => _name ??= Flag.ToString();

    /// <summary>What the database can do: one line a feature.</summary>
    public abstract CapabilityTable Capabilities { get; }

    /// <summary>The extensions that are of use where the target names them, and that nothing needs.</summary>
    public virtual IReadOnlyList<string> OptionalExtensions => [];

    /// <summary>What is wrong with the name of an optional extension, or <see langword="null"/>.</summary>
    public virtual string? ExtensionFault(string name) => DisplayName + " has no extensions that could be named here; remove it";

    /// <summary>Whether an enumeration that is stored natively has a type of its own, which compares with its values only.</summary>
    public virtual bool HasEnumTypes => false;

    /// <summary>The dialects with such types.</summary>
    public static DialectSet WithEnumTypes => All.Where(dialect => dialect.HasEnumTypes).Aggregate(DialectSet.None, (set, dialect) => set | dialect.Flag);

    /// <summary>How this database, in the target's version and edition, meets a feature.</summary>
    public Capability Supports(Feature feature, SchemaTarget target) => Capabilities.For(feature, target);

    /// <summary>Whether the column, as the database stores it, can be in the key of an index.</summary>
    /// <param name="column">The column.</param>
    /// <param name="index">The index, or <see langword="null"/> for a primary key.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsKey(Column column, Index? index, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether the values of a key fit into it together.</summary>
    /// <param name="key">The columns of the key.</param>
    /// <param name="included">The columns that a covering index keeps beside them.</param>
    /// <param name="index">The index, or <see langword="null"/> for a primary key.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsKeyOf(IReadOnlyList<Column> key, IReadOnlyList<Column> included, Index? index, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether the database can check a condition over these columns.</summary>
    public virtual Capability SupportsCheck(CheckConstraint check, EquatableArray<Column> columns, SchemaTarget target) => Supports(Feature.Check, target);

    /// <summary>Whether the database can compute a column from these.</summary>
    public virtual Capability SupportsComputation(Expression expression, EquatableArray<Column> columns, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether the database computes a column when it is written that need not be stored, because it cannot do so when it is read.</summary>
    /// <param name="column">The computed column.</param>
    /// <param name="expression">What it is computed from, in the words of this database.</param>
    /// <param name="columns">The columns of its table.</param>
    /// <param name="target">The database.</param>
    public virtual bool StoresComputation(Column column, Expression expression, EquatableArray<Column> columns, SchemaTarget target) =>
        Supports(Feature.VirtualComputedColumn, target) is Capability.Emulated;

    /// <summary>Whether the database can encrypt a column of this type by itself.</summary>
    public virtual Capability SupportsEncryption(Column column, SchemaTarget target) => Supports(Feature.ColumnEncryption, target);

    /// <summary>Whether the database, which has partitions of the kind, can partition a table of these columns by it.</summary>
    /// <param name="partitioning">The partitioning.</param>
    /// <param name="columns">All columns of the table.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsPartitionsOf(Partitioning partitioning, EquatableArray<Column> columns, SchemaTarget target) =>
        SupportsKey(columns.First(column => column.Name == partitioning.Column), null, target);

    /// <summary>Whether the database can divide the partitions in turn.</summary>
    /// <param name="partitioning">The partitioning, with subpartitions.</param>
    /// <param name="columns">All columns of the table.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsSubpartitionsOf(Partitioning partitioning, EquatableArray<Column> columns, SchemaTarget target) =>
        Supports(Feature.Subpartitions, target) is Capability.Missing missing
            ? missing
            : SupportsKey(columns.First(column => column.Name == partitioning.Subpartitions!.Column), null, target);

    /// <summary>Whether keys of a table that is partitioned so, and foreign keys to it, reach across its partitions.</summary>
    /// <param name="feature">Which key it is about: one of the features of keys and partitions.</param>
    /// <param name="partitioning">The partitioning.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsAcrossPartitions(Feature feature, Partitioning partitioning, SchemaTarget target) => Supports(feature, target);

    /// <summary>Whether the database, which has policies, can hold this one, as far as the table is concerned.</summary>
    /// <param name="policy">The policy, with its condition in the words of this database.</param>
    /// <param name="table">Its table, without its indexes.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsPolicy(RowPolicy policy, Table table, SchemaTarget target) => Capability.Yes;

    /// <summary>A column of identifiers in their native form that a policy reads along with a value of the session, or <see langword="null"/>.</summary>
    protected static string? BytesComparedWithSession(RowPolicy policy, Table table) => !policy.Predicate.Any(node => node is SessionValue)
        ? null
        : policy.Predicate.Columns().FirstOrDefault(name => table.FindColumn(name) is { Type: UuidType, Storage: ColumnStorage.Native });

    /// <summary>Whether a table finds another by the name that it is given.</summary>
    /// <param name="table">The table with the foreign key.</param>
    /// <param name="referenced">The name that it refers to.</param>
    public virtual Capability SupportsReferenceByName(ObjectName table, ObjectName referenced) => Capability.Yes;

    /// <summary>Whether the database can hold the index to its condition, or do as well without.</summary>
    /// <param name="index">An index with a condition.</param>
    /// <param name="columns">The columns of its table.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsCondition(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        Supports(index.IsUnique ? Feature.PartialUniqueIndex : Feature.PartialIndex, target);

    /// <summary>Whether the database can have an index over the expression.</summary>
    /// <param name="index">An index over an expression.</param>
    /// <param name="columns">The columns of its table.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsExpression(Index index, EquatableArray<Column> columns, SchemaTarget target) =>
        Supports(Feature.ExpressionIndex, target);

    /// <summary>Whether the database can have the trigger on this table.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="table">Its table, as the database gets it, without its triggers.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsTrigger(TableTrigger trigger, Table table, SchemaTarget target) => Supports(trigger.Feature, target);

    /// <summary>Whether the database can keep values of the column's type as they are declared.</summary>
    /// <param name="column">The column.</param>
    public virtual Capability SupportsType(Column column) => Capability.Yes;

    /// <summary>The column as the database can keep it, where <see cref="SupportsType"/> says that it cannot as it is declared.</summary>
    /// <param name="column">The column.</param>
    public virtual Column Nearest(Column column) => column;

    /// <summary>Whether the database can number rows in a column of this type.</summary>
    public virtual Capability SupportsIdentity(Column column, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether rows can have the column's default.</summary>
    public virtual Capability SupportsDefault(Column column, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether the database can have this index, of a kind that it has, on this table.</summary>
    /// <param name="index">An index with a <see cref="Index.Method"/>.</param>
    /// <param name="table">Its table, as far as the database gets it: with the indexes that come before this one.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsMethod(Index index, Table table, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether queries can be kept from using the index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="table">Its table, without its indexes.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsHiding(Index index, Table table, SchemaTarget target) => Supports(Feature.InvisibleIndex, target);

    /// <summary>Whether full-text indexes know the forms of a word in this language.</summary>
    /// <param name="language">One of <see cref="FullTextMethod.Languages"/>.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsLanguage(string language, SchemaTarget target) => Supports(Feature.FullTextLanguage, target);

    /// <summary>Whether the database, which has options of the kind, can store this table so.</summary>
    /// <param name="option">The option.</param>
    /// <param name="table">The table, with the columns, partitions and options that the database gets so far.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsOption(TableOption option, Table table, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether the database can have this index on a table that is stored so.</summary>
    /// <param name="index">The index.</param>
    /// <param name="table">Its table, with options, and with the indexes that come before this one.</param>
    /// <param name="target">The database.</param>
    public virtual Capability SupportsIndex(Index index, Table table, SchemaTarget target) => Capability.Yes;

    /// <summary>Whether the database can have this foreign key between tables that are stored so.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="table">Its table, with the columns and options that the database gets.</param>
    /// <param name="referenced">The table that it refers to, as the database gets it, or <see langword="null"/> where no class declares that.</param>
    public virtual Capability SupportsForeignKey(ForeignKey key, Table table, Table? referenced) => Capability.Yes;

    /// <summary>Whether what is said of the database was tried on one; of the others the manuals, a grammar or a model tell.</summary>
    public virtual bool IsTried => true;

    /// <summary>Whether one of the databases is <see cref="IsTried"/>.</summary>
    public static bool AnyIsTried(DialectSet dialects) => In(dialects).Any(dialect => dialect.IsTried);

    /// <summary>How many columns a table may have.</summary>
    public abstract int MostColumns { get; }

    /// <summary>How many columns the key of an index may have.</summary>
    public virtual int MostColumnsOfKey => 32;

    /// <summary>Whether the columns that a covering index keeps beside its key count as columns of the key.</summary>
    protected virtual bool CountsIncludedColumns => false;

    /// <summary>How many indexes a table may have with that of its primary key.</summary>
    public virtual int MostIndexes => int.MaxValue;

    /// <summary>What keeps the database from holding a row of the table, or <see langword="null"/> where nothing does.</summary>
    /// <param name="plan">The table as the database gets it.</param>
    public virtual RowExcess? ExcessOf(TablePlan plan) => null;

    /// <summary>Whether an index with a key of these columns has no more of them than the database takes.</summary>
    /// <param name="key">How many columns the key has.</param>
    /// <param name="included">How many a covering index keeps beside it.</param>
    internal Capability SupportsColumnsOfKey(int key, int included)
    {
        var count = CountsIncludedColumns ? key + included : key;
        return count <= MostColumnsOfKey
            ? Capability.Yes
            : Capability.No($"{DisplayName} takes {MostColumnsOfKey.Invariant()} columns into an index, which would have {count.Invariant()}", "leave some of them out");
    }

    /// <summary>How many partitions a table may have, subpartitions among them; <see langword="null"/> where no length of time uses them up.</summary>
    public virtual int? MostPartitions => null;

    /// <summary>Whether the rows of a table are in the order of its primary key, unless another index says otherwise.</summary>
    public virtual bool OrdersRowsByPrimaryKey => false;

    /// <summary>Whether the database can keep json either as text or taken apart.</summary>
    public virtual bool HasBinaryJson => false;

    /// <summary>Whether the database gives the columns of each foreign key an index by itself.</summary>
    public virtual bool IndexesForeignKeys => false;

    /// <summary>Whether the column, as the database stores it, can be part of a foreign key.</summary>
    public virtual Capability SupportsReference(Column column, SchemaTarget target) => SupportsKey(column, null, target);

    /// <summary>Whether a foreign key can refer to this unique index, as the database keeps it.</summary>
    /// <param name="unique">The index.</param>
    /// <param name="table">Its table, as the database gets it.</param>
    public virtual Capability SupportsReferenceTo(Index unique, Table table) => Capability.Yes;

    /// <summary>Whether foreign keys of a table that is stored so can delete and change its rows.</summary>
    /// <param name="table">The table, with the options that the database gets.</param>
    public virtual Capability SupportsActionsOf(Table table) => Capability.Yes;

    /// <summary>Whether the actions of a foreign key can change its columns, whatever reads them.</summary>
    /// <param name="key">The foreign key.</param>
    /// <param name="table">Its table, with the columns that the database gets.</param>
    public virtual Capability SupportsActions(ForeignKey key, Table table) => Capability.Yes;

    /// <summary>Whether a column can refer to another, as far as their types, as the database stores them, are concerned.</summary>
    public virtual bool CanRefer(KeyColumn key, KeyColumn referenced, SchemaTarget target) =>
        ReferenceTypes.AreOfOneKind(key.Column.Type, referenced.Column.Type);

    /// <summary>The six dialects, in the order of their flags.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } =
    [
        new PostgreSql.PostgreSqlDialect(),
        new MySql.MySqlDialect(),
        new MariaDb.MariaDbDialect(),
        new Sqlite.SqliteDialect(),
        new SqlServer.SqlServerDialect(),
        new Oracle.OracleDialect(),
    ];

    /// <summary>The dialects of a set, in the order of their flags.</summary>
    public static IEnumerable<SqlDialect> In(DialectSet set) => All.Where(dialect => set.HasFlag(dialect.Flag));

    /// <summary>The display names of the dialects of a set: <c>SQLite and Oracle</c>.</summary>
    public static string NamesOf(DialectSet set)
    {
        var names = In(set).Select(dialect => dialect.DisplayName).ToArray();
        return names.Length < 2
            ? string.Concat(names)
            : string.Join(", ", names, 0, names.Length - 1) + " and " + names[names.Length - 1];
    }
}
