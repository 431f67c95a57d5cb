namespace SchemaGen.Migrations;

/// <summary>What a statement of a migration does.</summary>
public enum MigrationStatementKind
{
    /// <summary>Creates a schema.</summary>
    CreateSchema,

    /// <summary>Switches on an extension of the database.</summary>
    CreateExtension,

    /// <summary>Creates a type, a domain or an enumeration.</summary>
    CreateType,

    /// <summary>Creates a partition function or a partition scheme.</summary>
    CreatePartitioning,

    /// <summary>Creates a table.</summary>
    CreateTable,

    /// <summary>Creates a partition of a table.</summary>
    CreatePartition,

    /// <summary>Creates an index.</summary>
    CreateIndex,

    /// <summary>Creates a trigger, or the function that it runs.</summary>
    CreateTrigger,

    /// <summary>Adds a foreign key to a table.</summary>
    AddForeignKey,

    /// <summary>Writes a comment on a table or a column.</summary>
    AddComment,

    /// <summary>Drops a table.</summary>
    DropTable,

    /// <summary>Drops a foreign key from a table.</summary>
    DropForeignKey,

    /// <summary>Drops anything else.</summary>
    DropOther,

    /// <summary>Anything else.</summary>
    Execute,
}
