namespace SchemaGen;

/// <summary>What a column is stored as, where a database's own type is not what its driver writes for the type of C#.</summary>
public enum ColumnStorage
{
    /// <summary>What the driver writes for a plain parameter, so that it needs no conversion.</summary>
    Driver = 0,

    /// <summary>
    /// The database's own type, which saves space or has functions and indexes of its own. Values are converted on the way: by a type of
    /// the parameter (<c>NpgsqlDbType</c>) or by a cast. Each type's page of the documentation shows where there is one.
    /// </summary>
    Native = 1,
}
