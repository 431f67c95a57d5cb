using SchemaGen.Migrations;

namespace SchemaGen.Maintenance;

/// <summary>One statement of a step of maintenance, which a <see cref="SchemaMigration"/> carries for its table.</summary>
/// <param name="Step">The ordinal of the step among those of the table. The statements of a step run in one transaction.</param>
/// <param name="Kind">What the step does.</param>
/// <param name="Days">
/// How old a row is that it is about. Where the text has <c>{{moment}}</c>, <c>{{short_moment}}</c> or <c>{{day}}</c>, the moment so many
/// days before the run stands there, in UTC: <c>2026-01-31 12:30:00.000000</c>, the same without zeros at the end of the fraction, or the day.
/// </param>
/// <param name="Text">The SQL.</param>
/// <param name="ObjectName">The table that it is about, for people to read.</param>
public sealed record MaintenanceStatement(int Step, MaintenanceKind Kind, int Days, string Text, string ObjectName);
