namespace SchemaGen.Model.Planning;

/// <summary>What a schema can ask of a database.</summary>
public enum Feature
{
    /// <summary>A columnstore index.</summary>
    ColumnstoreIndex,

    /// <summary>A covering index: columns in an index beside its key.</summary>
    CoveringIndex,

    /// <summary>A table in partitions of a length of time.</summary>
    IntervalPartitioning,

    /// <summary>A unique key of a partitioned table that does not contain the partition column.</summary>
    UniqueKeyAcrossPartitions,

    /// <summary>A primary key of a partitioned table that does not contain the partition column.</summary>
    PrimaryKeyAcrossPartitions,

    /// <summary>A foreign key from a partitioned table.</summary>
    ForeignKeyFromPartitionedTable,

    /// <summary>A foreign key to a partitioned table by a key that does not contain the partition column.</summary>
    ForeignKeyToPartitionedTable,

    /// <summary>A foreign key to a partitioned table, whatever its key contains.</summary>
    ForeignKeyToPartitions,

    /// <summary>A foreign key to the key that it names, as the database keeps that key.</summary>
    ForeignKeyTarget,

    /// <summary>A unique index to which one <c>NULL</c> is equal to another.</summary>
    NullsNotDistinct,

    /// <summary>A foreign key whose <c>ON UPDATE</c> does something.</summary>
    ForeignKeyOnUpdate,

    /// <summary>A foreign key that sets the default when the row or key that it refers to goes.</summary>
    ForeignKeySetDefault,

    /// <summary>Numbers by the database with a step other than one.</summary>
    IdentityIncrement,

    /// <summary>Foreign keys whose actions reach a table by more than one way, or the referring table itself.</summary>
    SeveralCascadePaths,

    /// <summary>Numbers by the database in a column that is not by itself the primary key.</summary>
    IdentityBesideKey,

    /// <summary>Encryption of a column by the database.</summary>
    ColumnEncryption,

    /// <summary>A default or a check on a column that the database encrypts.</summary>
    ConditionOnEncryptedColumn,

    /// <summary>An index over a column that the database encrypts.</summary>
    IndexOnEncryptedColumn,

    /// <summary>A foreign key over a column that the database encrypts.</summary>
    ForeignKeyOnEncryptedColumn,

    /// <summary>A key or index over a column of its type.</summary>
    KeyOfThisType,

    /// <summary>A column of the words of a text, prepared for full-text search.</summary>
    TextSearchVector,

    /// <summary>A text whose letter case does not count.</summary>
    CaseInsensitiveText,

    /// <summary>Several statements that change the schema in one transaction.</summary>
    TransactionalDdl,
}

/// <summary>How a database meets a feature.</summary>
public abstract record Capability
{
    /// <summary>The database has it.</summary>
    public static Capability Yes { get; } = new Native();

    /// <summary>The database has something that serves.</summary>
    /// <param name="how">What stands in for it, as a phrase.</param>
    public static Capability By(string how) => new Emulated(how);

    /// <summary>The database lacks it.</summary>
    /// <param name="why">A clause that says so: <c>SQLite has no columnstore indexes</c>.</param>
    /// <param name="instead">What to do there, as a phrase: <c>use a covering or an ordinary index</c>.</param>
    public static Capability No(string why, string instead) => new Missing(why, instead);

    /// <summary>Whether the feature can be asked for.</summary>
    public bool IsSupported => this is not Missing;

    /// <summary>The database has it.</summary>
    public sealed record Native : Capability;

    /// <summary>The database has something that serves.</summary>
    public sealed record Emulated(string How) : Capability;

    /// <summary>The database lacks it.</summary>
    public sealed record Missing(string Why, string Instead) : Capability;
}
