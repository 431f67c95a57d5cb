using System.Text.RegularExpressions;

namespace SchemaGen.Properties.Tests.Judging;

/// <summary>
/// What is known to be neither an error nor good SQL yet. Each entry is a debt: it goes when the product says so, or writes other SQL.
/// What is not here fails the tests.
/// </summary>
internal static class KnownGaps
{
    private static readonly (string What, string Message)[] All =
    [
        ("References by name from a number whose type PostgreSQL widens", "foreign key constraint .* cannot be implemented"),
    ];

    /// <summary>Whether the objection is to one of them.</summary>
    public static bool Covers(Objection objection) => All.Any(gap => Regex.IsMatch(objection.Message, gap.Message));
}
