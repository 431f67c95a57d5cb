using SchemaGen.Properties.Tests.Generation;
using SchemaGen.Properties.Tests.Judging;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests;

/// <summary>
/// Mistakes that somebody makes one day, each in every place where it can be made: the analyzer says what is wrong, the generator
/// writes what compiles, and neither throws nor hangs.
/// </summary>
public sealed class KnownBadInputTests
{
    private static readonly IReadOnlyDictionary<string, string> Expressions = new Dictionary<string, string>
    {
        ["deep"] = new string('(', 10_000) + "number" + new string(')', 10_000) + " > 1",
        ["deep and open"] = new string('(', 10_000) + "number",
        ["not, 10,000 times"] = string.Concat(Enumerable.Repeat("not ", 10_000)) + "number > 1",
        ["minus, 10,000 times"] = string.Concat(Enumerable.Repeat("- ", 10_000)) + "number > 1",
        ["sums, 10,000 of them"] = "number" + string.Concat(Enumerable.Repeat(" + number", 10_000)) + " > 1",
        ["an unclosed text"] = "value = 'open",
        ["an unclosed text after a doubled quote"] = "value = 'it''",
        ["an unclosed name"] = "\"value = 1",
        ["an unclosed bracket"] = "number in (1, 2",
        ["nothing"] = "",
        ["blanks"] = " \t\n ",
        ["an unknown column"] = "missing > 1",
        ["an unknown function"] = "sleep(number) > 1",
        ["another statement"] = "number > 1; drop table users",
        ["a comment"] = "number > 1 -- or not",
        ["a control character"] = "value = 'a\0b'",
        ["half a character"] = "value = '\ud800'",
        ["a number without end"] = "number > " + new string('9', 10_000),
    };

    private static readonly IReadOnlyDictionary<string, Func<string, Snippet>> Places = new Dictionary<string, Func<string, Snippet>>
    {
        ["[Check]"] = code => Of([Use("Check", code)]),
        ["Check of a column"] = code => Of([], new Member("Checked", "string", Use("StringColumn", "20", "Check = " + code))),
        ["[ComputedColumn]"] = code => Of([], new Member("Computed", "bool", Use("ComputedColumn", code))),
        ["[PartialIndex]"] = code => Of([Use("PartialIndex", "\"number\"", "Where = " + code)]),
        ["[ExpressionIndex]"] = code => Of([Use("ExpressionIndex", code)]),
        ["DefaultSql"] = code => Of([], new Member("Preset", "int", Use("IntegerColumn", "DefaultSql = " + code))),
    };

    private static readonly IReadOnlyDictionary<string, Snippet> Declarations = new Dictionary<string, Snippet>
    {
        ["columns that differ in case"] = Of([], new Member("Total", "int"), new Member("TOTAL", "int")),
        ["names that differ in case"] = Of([], new Member("A", "int", Use("SchemaColumn", "\"amount\"")), new Member("B", "int", Use("SchemaColumn", "\"AMOUNT\""))),
        ["two columns of one name"] = Of([], new Member("A", "int", Use("SchemaColumn", "\"amount\"")), new Member("Amount", "int")),
        ["computed columns that refer to each other"] = Of([], new Member("A", "int", Use("ComputedColumn", "\"b + 1\"")), new Member("B", "int", Use("ComputedColumn", "\"a + 1\""))),
        ["three computed columns in a circle"] = Of(
            [], new Member("A", "int", Use("ComputedColumn", "\"b + 1\"")), new Member("B", "int", Use("ComputedColumn", "\"c + 1\"")), new Member("C", "int", Use("ComputedColumn", "\"a + 1\""))),
        ["a computed column that refers to itself"] = Of([], new Member("A", "int", Use("ComputedColumn", "\"a + 1\""))),
        ["an empty name of a column"] = Of([], new Member("A", "int", Use("SchemaColumn", "\"\""))),
        ["a blank name of a column"] = Of([], new Member("A", "int", Use("IntegerColumn", "Name = \" \\t\""))),
        ["an empty name of a table"] = new Snippet(1, new DeclaredType("public partial class Table1", [Use("SchemaTable", "\"\"")], new Member("Id", "long"))),
        ["a blank name of a table"] = new Snippet(1, new DeclaredType("public partial class Table1", [Use("SchemaTable", "Table = \"  \"")], new Member("Id", "long"))),
        ["a blank schema"] = new Snippet(1, new DeclaredType("public partial class Table1", [Use("SchemaTable", "Schema = \"  \"")], new Member("Id", "long"))),
        ["a blank name of an index"] = Of([Use("CompositeIndex", "\"number\"", "Name = \"  \"")]),
        ["a blank name of a check"] = Of([Use("Check", "\"number > 1\"", "Name = \"  \"")]),
        ["a blank name of a foreign key"] = Of([], new Member("Other", "long", Use("References", "typeof(Table1)", "Name = \"  \""))),
        ["a blank name of a key"] = Of([Use("CompositeKey", "\"id\"", "\"number\"", "Name = \"\\t\"")]),
        ["a blank column of an index"] = Of([Use("CompositeIndex", "\" \"")]),
        ["an unknown database of a column"] = Of([], new Member("A", "int", Use("IntegerColumn", "Dialects = (Dialect)64"))),
        ["an unknown database of a table"] = new Snippet(1, new DeclaredType("public partial class Table1", [Use("SchemaTable", "Dialects = (Dialect)4096")], new Member("Id", "long"))),
        ["an unknown database left out"] = Of([Use("CompositeIndex", "\"number\"", "Except = (Dialect)(-1)")]),
        ["an unknown action"] = Of([], new Member("Other", "long", Use("References", "typeof(Table1)", "OnDelete = (ForeignKeyAction)99"))),
        ["an unknown storage"] = Of([], new Member("A", "int", Use("IntegerColumn", "Storage = (ColumnStorage)99"))),
        ["a negative length of text"] = Of([], new Member("A", "string", Use("StringColumn", "-1"))),
        ["no length of text"] = Of([], new Member("A", "string", Use("StringColumn", "0"))),
        ["a negative length of bytes"] = Of([], new Member("A", "byte[]", Use("BinaryColumn", "int.MinValue"))),
        ["a negative length of a char"] = Of([], new Member("A", "string", Use("CharColumn", "-8"))),
        ["a negative length of bits"] = Of([], new Member("A", "string", Use("BitColumn", "-8"))),
        ["a negative number of dimensions"] = Of([], new Member("A", "float[]", Use("VectorColumn", "-3"))),
        ["a scale over its precision"] = Of([], new Member("A", "decimal", Use("DecimalColumn", "4", "5"))),
        ["a scale over its precision, of money"] = Of([], new Member("A", "decimal", Use("CurrencyColumn", "2", "4"))),
        ["a negative scale"] = Of([], new Member("A", "decimal", Use("DecimalColumn", "4", "-1"))),
        ["a negative precision"] = Of([], new Member("A", "decimal", Use("DecimalColumn", "-4", "-5"))),
        ["a precision beyond all databases"] = Of([], new Member("A", "decimal", Use("DecimalColumn", "100", "2"))),
        ["an unknown database of the project"] = Of([]) with { Project = new Project(Use("SchemaTarget", "(Dialect)64")) },
        ["several databases at once"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.MySql | Dialect.Oracle")) },
        ["a database twice"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.MySql"), Use("SchemaTarget", "Dialect.MySql", "Version = \"9.7\"")) },
        ["a version of another database"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.MySql", "Version = \"10.11\"")) },
        ["a blank version"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.SqlServer", "Version = \" \"")) },
        ["a version with a quote"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.SqlServer", "Version = \"20'22\"")) },
        ["an edition of another database"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.PostgreSql", "Edition = \"Enterprise\"")) },
        ["an edition of Azure SQL"] = Of([]) with { Project = new Project(Use("SchemaTarget", "Dialect.SqlServer", "Version = \"Azure SQL\"", "Edition = \"Standard\"")) },
        ["an unknown case of names"] = Of([]) with { Project = new Project(Use("SchemaNaming", "Case = (NameCase)77")) },
        ["a blank schema of the project"] = Of([]) with { Project = new Project(Use("SchemaNaming", "DefaultSchema = \"  \"")) },
    };

    /// <summary>All of them are compiled together, which takes seconds; the report names those that are not refused.</summary>
    [Fact]
    public Task Expressions_are_refused() => AreRefused(
        from place in Places
        from expression in Expressions
        select place.Value(WrongValues.Literal(expression.Value)) with { Origin = expression.Key + " in " + place.Key });

    [Fact]
    public Task Declarations_are_refused() => AreRefused(Declarations.Select(declaration => declaration.Value with { Origin = declaration.Key }));

    /// <summary>What they are put into is fine by itself.</summary>
    [Fact]
    public async Task The_rest_is_fine()
    {
        foreach (var place in Places)
        {
            var code = place.Key switch { "[ComputedColumn]" => "\"number > 1\"", "DefaultSql" => "\"1\"", "[ExpressionIndex]" => "\"lower(value)\"", _ => "\"number > 1 and value <> 'x'\"" };
            var court = new Court();
            Report.Holds(await court.JudgeAsync([place.Value(code)]));
            Assert.True(court.Accused.Count == 1, place.Key);
        }
    }

    private static async Task AreRefused(IEnumerable<Snippet> snippets)
    {
        var court = new Court();
        Report.Holds(await court.JudgeAsync([.. snippets.Select((snippet, index) => Numbered(snippet, index + 1))]));
        Assert.Empty(court.Accused.Select(snippet => snippet.Origin));
    }

    // Two tables of one name would be an error of their own.
    private static Snippet Numbered(Snippet snippet, int number)
    {
        string Named(string code) => code.Replace("Table1", "Table" + number, StringComparison.Ordinal);
        AttributeUse Use(AttributeUse use) => use with { Arguments = [.. use.Arguments.Select(argument => argument with { Code = Named(argument.Code) })] };
        return snippet with
        {
            Number = number,
            Types =
            [
                .. snippet.Types.Select(type => type with
                {
                    Declaration = Named(type.Declaration),
                    Attributes = [.. type.Attributes.Select(Use)],
                    Members = [.. type.Members.Select(member => member with { Attributes = [.. member.Attributes.Select(Use)] })],
                }),
            ],
        };
    }

    private static Snippet Of(AttributeUse[] onClass, params Member[] members) => new(
        1,
        new DeclaredType("public partial class Table1", [Use("SchemaTable"), .. onClass], [new Member("Id", "long"), new Member("Value", "string"), new Member("Number", "int"), .. members]));

    private static AttributeUse Use(string name, params string[] arguments) => new(name, [.. arguments.Select(code => new Argument("", code, IsProperty: false))]);
}
