namespace SchemaGen.Generators;

/// <summary>The names of the generator's steps, by which tests see what an edit runs again.</summary>
public static class Steps
{
    /// <summary>Table classes as they were written.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The tables that they declare.</summary>
    public const string Models = nameof(Models);

    /// <summary>What tables have to know of each other.</summary>
    public const string Headers = nameof(Headers);

    /// <summary>The order of the tables.</summary>
    public const string Map = nameof(Map);

    /// <summary>Tables with their references resolved.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>What the project declares beside tables.</summary>
    public const string Objects = nameof(Objects);

    /// <summary>Its migrations, with their SQL.</summary>
    public const string ObjectMigrations = nameof(ObjectMigrations);

    /// <summary>Targets and names.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>How properties are added to table classes.</summary>
    public const string Properties = nameof(Properties);

    /// <summary>The tables' migrations, with their SQL.</summary>
    public const string Migrations = nameof(Migrations);

    /// <summary>From where on the migrations no longer fit in the assembly's string literals.</summary>
    public const string Beyond = nameof(Beyond);

    /// <summary>The tables' lines in the catalog.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>The catalog.</summary>
    public const string Catalog = nameof(Catalog);
}
