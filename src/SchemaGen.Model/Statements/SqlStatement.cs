namespace SchemaGen.Model.Statements;

/// <summary>One statement of a migration: the unit that is sent to a database.</summary>
/// <param name="Text">The SQL, without a terminator.</param>
/// <param name="Kind">What it does.</param>
/// <param name="ObjectName">The table, index or other object that it does it to.</param>
public sealed record SqlStatement(string Text, StatementKind Kind, string ObjectName)
{
    /// <summary>Whether it may run in a transaction with others.</summary>
    public bool IsTransactional { get; init; } = true;

    /// <summary>Whether it holds statements of its own, so that a client must not split it at semicolons.</summary>
    public bool IsBlock { get; init; }

    /// <summary>In a migration's <c>Down</c>: the ordinal of the statement of <c>Up</c> that it reverses.</summary>
    public int? Undoes { get; init; }
}

/// <summary>What a statement does. The names are those of the runtime's <c>MigrationStatementKind</c>.</summary>
public enum StatementKind
{
    /// <summary>Makes a schema.</summary>
    CreateSchema,

    /// <summary>Makes an extension of the database available.</summary>
    CreateExtension,

    /// <summary>Makes a type.</summary>
    CreateType,

    /// <summary>Makes what partitions are laid out by: a partition function or scheme.</summary>
    CreatePartitioning,

    /// <summary>Makes a table.</summary>
    CreateTable,

    /// <summary>Makes partitions.</summary>
    CreatePartition,

    /// <summary>Makes an index.</summary>
    CreateIndex,

    /// <summary>Makes a trigger, or the function that it runs.</summary>
    CreateTrigger,

    /// <summary>Adds a foreign key to a table that exists.</summary>
    AddForeignKey,

    /// <summary>Adds a comment.</summary>
    AddComment,

    /// <summary>Drops a table.</summary>
    DropTable,

    /// <summary>Drops a foreign key.</summary>
    DropForeignKey,

    /// <summary>Drops something else.</summary>
    DropOther,

    /// <summary>Anything else.</summary>
    Execute,
}
