namespace SchemaGen.Model.Rules;

/// <summary>A table that a foreign key of the project leads to and that another project declares, so that it is there before any of the project's.</summary>
/// <param name="Class">The class that declares it, by its name in metadata.</param>
/// <param name="Table">The table; what its foreign keys refer to is not known.</param>
public sealed record ReferencedTable(string Class, Table Table);
