namespace SchemaGen.Model.Expressions;

/// <summary>A portable SQL expression.</summary>
public abstract record Expression;
