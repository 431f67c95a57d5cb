using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG5020 to SG5024: where each speaks, with its words and its way out, and where it does not.</summary>
public sealed class SizeRuleTests
{
    private static string Texts(int count, int length, int from = 1) => string.Concat(
        Enumerable.Range(from, count).Select(number => $"[StringColumn({length})] public string Part{number} {{ get; set; }} = \"\"; "));

    private static string Numbers(int count) => string.Concat(Enumerable.Range(1, count).Select(number => $"public int Number{number} {{ get; set; }} "));

    [Theory]
    [InlineData(4, 4095, "65535 bytes into a row and that of 'reports' may have 65536", 0)]
    [InlineData(34, 60, "8125 bytes into a row, beside the texts of more than 255 bytes, and that of 'reports' may have 8220", 0)]
    public Task SG5020_speaks_of_rows_that_are_too_long(int count, int length, string size, int mark) => Check.Findings(
        "MySql MariaDb",
        $"[{{|#0:SchemaTable|}}] public partial class Report {{ public long Id {{ get; set; }} {Texts(count, length)} }}",
        Check.Error("SG5020", mark, $"MySQL and MariaDB take {size}; make its longest texts [TextColumn], which lies outside the row, or leave the table out there with Except"));

    [Fact]
    public Task SG5020_is_a_warning_where_no_database_was_tried() => Check.Findings(
        "MySql",
        $"[{{|#0:SchemaTable|}}] public partial class Report {{ public long Id {{ get; set; }} {Texts(5, 4000)} }}",
        Check.Warning("SG5020", 0, "MySQL takes 65535 bytes into a row and that of 'reports' may have 80018; make its longest texts [TextColumn], which lies outside the row, or leave the table out there with Except"));

    [Theory]
    [InlineData("MySql MariaDb", 3, 4095)]
    [InlineData("MySql MariaDb", 33, 60)]
    [InlineData("MySql MariaDb", 200, 70)]
    [InlineData("PostgreSql Sqlite SqlServer Oracle", 34, 1000)]
    public Task SG5020_is_silent_where_they_fit(string targets, int count, int length) => Check.NoAdvice(
        targets, $"[SchemaTable] public partial class Report {{ public long Id {{ get; set; }} {Texts(count, length)} }}");

    [Fact]
    public Task SG5020_is_silent_where_a_letter_takes_a_byte() => Check.NoAdvice(
        "MySql MariaDb", $"[SchemaTable, MySqlCharset(\"latin1\")] public partial class Report {{ public long Id {{ get; set; }} {Texts(5, 4000)} }}");

    [Fact]
    public Task SG5020_keeps_the_longest_texts_outside() => Check.Fix<SizeFixes>(
        "SG5020:Text",
        $"[{{|SG5020:SchemaTable|}}, UniqueIndex(\"code\")] public partial class Report {{ public long Id {{ get; set; }} [StringColumn(700)] public string Code {{ get; set; }} = \"\"; [StringColumn(4090)] public string Name {{ get; set; }} = \"\"; [StringColumn(4091, Comment = \"x\")] public string Body {{ get; set; }} = \"\"; {Texts(3, 4000)} }}",
        $"[SchemaTable, UniqueIndex(\"code\")] public partial class Report {{ public long Id {{ get; set; }} [StringColumn(700)] public string Code {{ get; set; }} = \"\"; [TextColumn] public string Name {{ get; set; }} = \"\"; [TextColumn(Comment = \"x\")] public string Body {{ get; set; }} = \"\"; {Texts(3, 4000)} }}",
        targets: "MariaDb");

    [Fact]
    public Task SG5020_leaves_the_table_out() => Check.Fix<SizeFixes>(
        "SG5020:Except",
        $"[{{|SG5020:SchemaTable|}}] public partial class Report {{ public long Id {{ get; set; }} {Texts(5, 4000)} }}",
        $"[SchemaTable(Except = Dialect.MariaDb)] public partial class Report {{ public long Id {{ get; set; }} {Texts(5, 4000)} }}",
        targets: "PostgreSql MariaDb");

    [Fact]
    public Task SG5021_speaks_of_too_many_columns() => Check.Findings(
        "PostgreSql MySql MariaDb Sqlite SqlServer Oracle",
        $"[{{|#0:SchemaTable|}}] public partial class Answers {{ public long Id {{ get; set; }} {Numbers(1017)} }}",
        Check.Error("SG5021", 0, "MySQL, MariaDB and Oracle take no table of more than 1000 columns, and 'answers' has 1018; divide it into tables with the same key, or leave it out there with Except"));

    [Theory]
    [InlineData("PostgreSql", 1600)]
    [InlineData("Sqlite", 2000)]
    public Task SG5021_speaks_from_the_first_that_is_too_many(string target, int most) => Check.Findings(
        target,
        $"[{{|#0:SchemaTable|}}] public partial class Answers {{ public long Id {{ get; set; }} {Numbers(most)} }}",
        Check.Error("SG5021", 0, $"{(target == "Sqlite" ? "SQLite" : "PostgreSQL")} takes no table of more than {most} columns, and 'answers' has {most + 1}; divide it into tables with the same key, or leave it out there with Except"));

    [Theory]
    [InlineData("SqlServer", "SQL Server", 1024)]
    [InlineData("Oracle", "Oracle", 1000)]
    public Task SG5021_is_a_warning_where_no_database_was_tried(string target, string name, int most) => Check.Findings(
        target,
        $"[{{|#0:SchemaTable|}}] public partial class Answers {{ public long Id {{ get; set; }} {Numbers(most)} }}",
        Check.Warning("SG5021", 0, $"{name} takes no table of more than {most} columns, and 'answers' has {most + 1}; divide it into tables with the same key, or leave it out there with Except"));

    [Fact]
    public Task SG5021_is_silent_where_they_are_taken() => Check.NoAdvice(
        "PostgreSql MySql MariaDb Sqlite SqlServer Oracle", $"[SchemaTable] public partial class Answers {{ public long Id {{ get; set; }} {Numbers(999)} }}");

    [Fact]
    public Task SG5021_leaves_the_table_out() => Check.Fix<SizeFixes>(
        "SG5021:Except",
        $"[{{|SG5021:SchemaTable|}}] public partial class Answers {{ public long Id {{ get; set; }} {Numbers(1017)} }}",
        $"[SchemaTable(Except = Dialect.MariaDb)] public partial class Answers {{ public long Id {{ get; set; }} {Numbers(1017)} }}",
        targets: "PostgreSql MariaDb");

    private const string Payment = "public partial class Payment { public long Id { get; set; } public Guid Reference { get; set; } [UuidColumn(DefaultSql = \"new_uuid()\")] public Guid Token { get; set; } public DateTimeOffset PaidAt { get; set; } }";

    [Fact]
    public Task SG5022_speaks_of_rows_that_are_ordered_by_chance() => Check.Findings(
        "PostgreSql SqlServer",
        "[SchemaTable, {|#0:ClusteredIndex(\"reference\")|}] " + Payment,
        Check.Info("SG5022", 0, "SQL Server keeps the rows of 'payments' in the order of 'reference', and identifiers by chance put each new row into another page; order the rows by a time or a number, and give the identifier an ordinary index"));

    [Theory]
    [InlineData("SqlServer", "paid_at")]
    [InlineData("SqlServer", "token")]
    [InlineData("PostgreSql", "reference")]
    public Task SG5022_is_silent_where_the_order_is_that_of_coming(string target, string column) => Check.NoAdvice(target, $"[SchemaTable, ClusteredIndex(\"{column}\")] " + Payment);

    [Fact]
    public Task SG5022_gives_an_ordinary_index() => Check.Fix<IndexChoiceFixes>(
        "SG5022",
        "[SchemaTable, {|SG5022:ClusteredIndex(\"reference\")|}] " + Payment,
        "[SchemaTable, CompositeIndex(\"reference\")] " + Payment,
        targets: "SqlServer");

    private const string Ticket = "public partial class Ticket { public long Id { get; set; } [StringColumn(10)] public string State { get; set; } = \"\"; }";

    [Fact]
    public Task SG5023_speaks_of_bitmaps_over_rows_that_change() => Check.Findings(
        "Oracle",
        "[SchemaTable, AuditTrigger, {|#0:BitmapIndex(\"state\")|}] " + Ticket,
        Check.Info("SG5023", 0, "Oracle locks all rows that share a piece of a bitmap index while one of them changes, and the rows of 'tickets' change one by one; use an ordinary index over (state)"));

    [Fact]
    public Task SG5023_is_silent_where_nothing_says_that_rows_change() => Check.NoAdvice("Oracle", "[SchemaTable, BitmapIndex(\"state\")] " + Ticket);

    [Fact]
    public Task SG5023_gives_an_ordinary_index() => Check.Fix<IndexChoiceFixes>(
        "SG5023",
        "[SchemaTable, AuditTrigger, {|SG5023:BitmapIndex(\"state\")|}] " + Ticket,
        "[SchemaTable, AuditTrigger, CompositeIndex(\"state\")] " + Ticket,
        targets: "Oracle");

    private const string Employee = "public partial class Employee { public long Id { get; set; } [EncryptedColumn(\"pay_key\")] public decimal Salary { get; set; } [EncryptedColumn(\"pay_key\"), StringColumn(20)] public string Number { get; set; } = \"\"; }";

    [Fact]
    public Task SG5024_speaks_of_ranges_of_ciphertext() => Check.Findings(
        "Oracle",
        "[SchemaTable, {|#0:CompositeIndex(\"salary\")|}] " + Employee,
        Check.Info("SG5024", 0, "Oracle orders 'salary' of 'employees' by its ciphertext, so the index finds equal values and no ranges; say so with [HashIndex], or encrypt the tablespace instead of the column"));

    [Theory]
    [InlineData("HashIndex(\"salary\")")]
    [InlineData("CompositeIndex(\"number\")")]
    public Task SG5024_is_silent_where_equal_values_are_looked_for(string index) => Check.NoAdvice("Oracle", $"[SchemaTable, {index}] " + Employee);

    [Fact]
    public Task SG5024_says_that_equal_values_are_looked_for() => Check.Fix<IndexChoiceFixes>(
        "SG5024",
        "[SchemaTable, {|SG5024:CompositeIndex(\"salary\")|}] " + Employee,
        "[SchemaTable, HashIndex(\"salary\")] " + Employee,
        targets: "Oracle");
}
