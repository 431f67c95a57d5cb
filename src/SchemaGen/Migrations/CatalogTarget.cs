namespace SchemaGen.Migrations;

/// <summary>A database that a catalog was written for.</summary>
/// <param name="Dialect">One dialect.</param>
/// <param name="Version">The lowest version, for example <c>16</c> or <c>10.11</c>.</param>
/// <param name="Edition">The smallest edition; null for the smallest that there is.</param>
public sealed record CatalogTarget(Dialect Dialect, string Version, string? Edition = null);
