namespace SchemaGen.Maintenance;

/// <summary>Maintenance could not be done. Its message says of which table and what to do; what was done before stands.</summary>
/// <param name="message">One sentence or two.</param>
/// <param name="inner">What the driver said.</param>
public sealed class MaintenanceException(string message, Exception inner) : Exception(message, inner);
