namespace SchemaGen.Model.Planning;

/// <summary>A column of a foreign key, or one that it refers to.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The name of its table.</param>
public readonly record struct KeyColumn(Column Column, ObjectName Table);
