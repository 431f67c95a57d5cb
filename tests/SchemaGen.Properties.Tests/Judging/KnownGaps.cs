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
        ("Checks and computed columns over a column that MySQL and MariaDB number", "Function or expression 'AUTO_INCREMENT' cannot be used"),
        ("Keys and indexes of columns that MariaDB stores as long text", "BLOB/TEXT column .* used in key specification"),
        ("Keys and indexes that are longer than MariaDB allows", "Specified key was too long"),
        ("Keys and indexes of columns whose type PostgreSQL cannot order", "has no default operator class for access method"),
        ("Shapes in a table that MariaDB partitions", "The storage engine for the table doesn't support GEOMETRY"),
        ("References from a schema to a table without one, on MariaDB", "Can't create table `(?!schemagen_)"),
        ("References by name from a number whose type PostgreSQL widens", "foreign key constraint .* cannot be implemented"),
        ("Defaults that are no JSON", "invalid input syntax for type json"),
        ("Numbers in expressions that are greater than a database counts", "Illegal double"),
        ("Columns that SQL Server cannot encrypt because of their type", "SQL71587: .*cannot be encrypted"),
        ("Conditions over columns that the application or the database encrypts", "COALESCE types bytea and|SQL71595: .*cannot be encrypted because"),
    ];

    /// <summary>Whether the objection is to one of them.</summary>
    public static bool Covers(Objection objection) => All.Any(gap => Regex.IsMatch(objection.Message, gap.Message));
}
