namespace SchemaGen.Model.Rules;

/// <summary>The databases that the project ships to.</summary>
/// <param name="Targets">The declared targets, or all six where none is declared.</param>
/// <param name="AreDeclared">Whether the project declared them; where not, what one lacks is information only.</param>
public sealed record SchemaTargets(EquatableArray<SchemaTarget> Targets, bool AreDeclared)
{
    /// <summary>All six databases in their oldest supported versions, because none is declared.</summary>
    public static SchemaTargets Undeclared { get; } =
        new(Dialects.SqlDialect.All.Select(dialect => new SchemaTarget(dialect)).ToEquatableArray(), AreDeclared: false);

    /// <summary>The severity of a finding about what a target lacks.</summary>
    public FindingSeverity Severity(FindingSeverity whereDeclared) => AreDeclared ? whereDeclared : FindingSeverity.Info;

    /// <summary>
    /// The severity of a finding about what databases do by themselves: a warning at most where none of them is one on which that was tried.
    /// What is left out of the SQL is left out in any case, so that is no such finding.
    /// </summary>
    /// <param name="whereDeclared">The severity where a target is declared.</param>
    /// <param name="dialects">The databases that do it.</param>
    public FindingSeverity Severity(FindingSeverity whereDeclared, DialectSet dialects) =>
        Severity(whereDeclared == FindingSeverity.Error && !Dialects.SqlDialect.AnyIsTried(dialects) ? FindingSeverity.Warning : whereDeclared);
}
