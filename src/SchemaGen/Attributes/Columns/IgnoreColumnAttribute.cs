namespace SchemaGen;

/// <summary>The property is no column.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class IgnoreColumnAttribute : Attribute;
