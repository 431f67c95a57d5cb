namespace SchemaGen;

/// <summary>What happens to the rows that refer to a row which is deleted or whose key changes.</summary>
public enum ForeignKeyAction
{
    /// <summary>The change is refused.</summary>
    NoAction = 0,

    /// <summary>The change is refused at once, also where constraints are checked late. SQL Server and Oracle have only the former.</summary>
    Restrict = 1,

    /// <summary>They are deleted or changed along.</summary>
    Cascade = 2,

    /// <summary>Their columns become <c>NULL</c>.</summary>
    SetNull = 3,

    /// <summary>Their columns take their default. MySQL, MariaDB and Oracle lack this.</summary>
    SetDefault = 4,
}
