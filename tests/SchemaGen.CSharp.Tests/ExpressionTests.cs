using SchemaGen.CSharp.Linking;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests;

/// <summary>Where a class has expressions: indexes, defaults, computed columns, and the words of one database.</summary>
public sealed class ExpressionTests
{
    private const string Class = "partial class T { public long Id { get; set; } public string Email { get; set; } = \"\"; public DateTimeOffset? DeletedAt { get; set; } public decimal Score { get; set; } [JsonColumn] public string? Document { get; set; } }";

    [Fact]
    public void A_partial_index_has_a_condition_and_a_direction()
    {
        var index = Assert.Single(Table("PartialIndex(\"Email\", \"score desc\", Where = \"deleted_at is null\", Unique = true, Name = \"live\")").Indexes);
        Assert.Equal([new IndexColumn("email"), new IndexColumn("score", true)], index.Columns);
        Assert.Equal(("deleted_at IS NULL", true, "live"), (index.Condition!.Canonical(), index.IsUnique, index.Name));
    }

    [Fact]
    public void Two_partial_indexes_of_different_conditions_are_two()
    {
        var table = Table("PartialIndex(\"email\", Where = \"score > 1\"), PartialIndex(\"email\", Where = \"score > 2\"), PartialIndex(\"email\", Where = \"score  >  1\")");
        Assert.Equal(["score > 1", "score > 2"], table.Indexes.Select(index => index.Condition!.Canonical()));
    }

    [Fact]
    public void An_expression_index_knows_its_columns_and_type()
    {
        var index = Assert.Single(Table("ExpressionIndex(\"lower(Email)\", Unique = true)").Indexes);
        Assert.Equal([new IndexColumn("email")], index.Columns);
        Assert.Equal((ExpressionType.Text, "lower(email)", true), (index.Key!.Type, index.Key.Expression.Canonical(), index.IsUnique));
        Assert.Equal(
            ExpressionType.Boolean, Assert.Single(Table("ExpressionIndex(\"score > 1 and json(document, '$.a') is null\")").Indexes).Key!.Type);
    }

    [Theory]
    [InlineData("[EnumColumn(\"new\", \"paid\")]", "state = 'lost'", "'lost' is no value of 'state'; write 'new' or 'paid'")]
    [InlineData("[EnumColumn(\"new\", \"paid\")]", "state in ('new', 'lost')", "'lost' is no value of 'state'; write 'new' or 'paid'")]
    [InlineData("[EnumColumn(\"new\", \"paid\")]", "lower(state) = 'lost' and state = email", null)]
    [InlineData("[EnumColumn(\"new\", \"paid\", Storage = ColumnStorage.Native)]", "state in ('new', 'paid') and state = state", null)]
    [InlineData("[EnumColumn(\"new\", \"paid\", Storage = ColumnStorage.Native)]", "lower(state) = 'new'", "'lower' takes a text, and PostgreSQL has 'state' in a type of its own; leave its Storage out, or compare it with its values")]
    [InlineData("[EnumColumn(\"new\", \"paid\", Storage = ColumnStorage.Native)]", "state = email", "PostgreSQL has 'state' in a type of its own, which compares with its values only; leave its Storage out, or name one of them")]
    [InlineData("[EnumColumn(\"new\", \"paid\", Storage = ColumnStorage.Native, Except = Dialect.PostgreSql)]", "state = email", null)]
    public void A_column_of_several_values(string attribute, string condition, string? message)
    {
        var findings = Source.Read($"[SchemaTable, Check(\"{condition}\")] partial class T {{ public long Id {{ get; set; }} public string Email {{ get; set; }} = \"\"; {attribute} public string State {{ get; set; }} = \"\"; }}");
        Assert.Equal(message is null ? [] : [message], Source.Faults(findings).Select(finding => finding.Message));
    }

    // MariaDB and MySQL keep these in ASCII, and would compare them with no other text.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("[CidrColumn(Check = \"{column} || '-' > 'ä'\")]", "10.0.0.0/8", false)]
    [InlineData("[CidrColumn(Check = \"{column} < 'ä'\")]", "10.0.0.0/8", true)]
    [InlineData("[MacAddressColumn(Check = \"{column} in ('ä', '08:00:2b:01:02:03')\")]", "08:00:2b:01:02:03", true)]
    [InlineData("[UlidColumn(Check = \"not matches({column}, 'ä')\")]", "01ARZ3NDEKTSV4RRFFQ69G5FAV", true)]
    [InlineData("[UlidColumn(Check = \"{column} <> '01arz3ndektsv4rrffq69g5fav' and {column} || 'ä' <> '01arz3ndektsv4rrffq69g5favä'\")]", "01ARZ3NDEKTSV4RRFFQ69G5FAV", true)]
    public async Task A_text_beyond_ascii_stands_beside_a_column_of_ascii(string attribute, string value, bool isTaken)
    {
        var table = Source.Linked("[SchemaTable(\"t\")] partial class T { public long Id { get; set; } " + attribute + " public string Value { get; set; } = \"\"; }");
        var target = new SchemaTarget(SqlDialect.In(DialectSet.MariaDb).Single());
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);
        var refusal = await Record.ExceptionAsync(() => database.ExecuteAsync($"INSERT INTO t (value) VALUES ('{value}')"));
        if (isTaken) Assert.Null(refusal);
        else Assert.Contains("ck_t_value", refusal!.Message);

        var mySql = new SchemaTarget(SqlDialect.In(DialectSet.MySql).Single());
        Assert.Equal([], MySqlJudge.Judge(MySqlRelease.MySql84, mySql.Dialect.Write(table.MigrationFor(mySql), mySql).Up.Select(statement => statement.Text)).Problems);
    }

    // Microsoft's model knows the type of each part.
    [Fact]
    public void Whole_numbers_are_computed_in_a_type_that_holds_them_on_sql_server()
    {
        var table = Source.Linked(
            """
            [SchemaTable("t"), Check("low - high < 10 and low + 1 > 0"), ExpressionIndex("low * high")]
            partial class T
            {
                public long Id { get; set; }
                public byte Low { get; set; }
                public byte High { get; set; }
                public int Count { get; set; }
                [ComputedColumn("count * 2", Stored = true)] public long Twice { get; set; }
            }
            """);
        var target = new SchemaTarget(SqlDialect.In(DialectSet.SqlServer).Single());
        string[] up = [.. target.Dialect.Write(table.MigrationFor(target), target).Up.Select(statement => statement.Text)];
        Assert.Equal(
            """
            CREATE TABLE [t] (
                [id] bigint IDENTITY(1,1) NOT NULL,
                [low] tinyint NOT NULL,
                [high] tinyint NOT NULL,
                [count] int NOT NULL,
                [twice] AS (CAST(CAST([count] AS bigint) * 2 AS bigint)) PERSISTED NOT NULL,
                [expression_low_high] AS (CAST([low] AS bigint) * [high]),
                CONSTRAINT [pk_t] PRIMARY KEY CLUSTERED ([id]),
                CONSTRAINT [ck_t_low_high] CHECK (CAST([low] AS bigint) - [high] < 10 AND [low] + 1 > 0)
            )
            """,
            up[0],
            ignoreLineEndingDifferences: true);
        foreach (var release in Enum.GetValues<SqlServerRelease>()) Assert.Equal([], SqlServerJudge.Judge(release, up));
    }

    [Fact]
    public void A_condition_is_part_of_the_fingerprint()
    {
        Assert.Contains("  unique index (email) where \"deleted_at IS NULL\"\n", CanonicalText.Of(Table("PartialIndex(\"email\", Where = \"deleted_at is null\", Unique = true)")));
        Assert.Contains("  index (\"lower(email)\")\n", CanonicalText.Of(Table("ExpressionIndex(\"lower(email)\")")));
    }

    [Theory]
    [InlineData("PartialIndex(\"email\")", RuleIds.BadArgument, "A partial index says which rows it is about; set Where to a condition, or use CompositeIndex or UniqueIndex")]
    [InlineData("PartialIndex(Where = \"score > 1\")", RuleIds.BadArgument, "An index needs a column; name at least one")]
    [InlineData("PartialIndex(\"email\", Where = \"\")", RuleIds.BadExpression, "The expression is empty; write a condition such as \"price >= 0\"")]
    [InlineData("PartialIndex(\"email\", Where = \"score\")", RuleIds.BadExpression, "'score' is a number where a condition is expected; compare it with something")]
    [InlineData("PartialIndex(\"email\", Where = \"deleted_at < now()\")", RuleIds.BadExpression, "The condition of an index cannot read the clock, since most databases refuse now() there; compare with another column, or check it in a trigger or the application")]
    [InlineData("PartialIndex(\"email\", Where = \"email = current_tenant()\")", RuleIds.BadExpression, "current_tenant() is known only to a policy, which is asked for each session; compare with a column or a literal here")]
    [InlineData("Check(\"email = setting('app.name')\")", RuleIds.BadExpression, "setting('app.name') is known only to a policy, which is asked for each session; compare with a column or a literal here")]
    [InlineData("Check(\"json(email, '$.a') = 'x'\")", RuleIds.BadExpression, "'json' reads a JSON document, and 'email' is a text; name a column with [JsonColumn]")]
    [InlineData("ExpressionIndex(\"1 + 2\")", RuleIds.BadExpression, "An index orders the rows by what they hold, and this is the same for all; name a column")]
    [InlineData("ExpressionIndex(\"coalesce(deleted_at, now())\")", RuleIds.BadExpression, "An index cannot read the clock, since most databases refuse now() there; compare with another column, or check it in a trigger or the application")]
    [InlineData("PartialIndex(\"email\", Where = \"score > 1\", Name = \"a\"), PartialIndex(\"email\", Where = \"score > 2\", Name = \"A\")", RuleIds.BadArgument, "'ts' has an index 'A' for PostgreSQL, MySQL, MariaDB, SQLite, SQL Server and Oracle already; scope each to databases of its own with Dialects")]
    [InlineData("Check(\"score > 1\", Name = \"a\"), Check(\"score > 2\", Name = \"a\", Dialects = Dialect.MySql | Dialect.Oracle)", RuleIds.BadArgument, "'ts' has a check 'a' for MySQL and Oracle already; scope each to databases of its own with Dialects")]
    public void What_cannot_be_is_a_finding(string attributes, string rule, string message)
    {
        var finding = Assert.Single(Source.Faults(Source.Read($"[SchemaTable, {attributes}] {Class}")));
        Assert.Equal((rule, message, FindingSeverity.Error), (finding.Rule, finding.Message, finding.Severity));
    }

    [Fact]
    public void What_SQL_Server_cannot_filter_by_is_a_finding()
    {
        const string target = "[assembly: SchemaTarget(Dialect.SqlServer, Version = \"2022\")]";
        Assert.Empty(Source.Read($"{target} [SchemaTable, PartialIndex(\"email\", Where = \"deleted_at is null and (score = 1 or score = 2)\", Unique = true)] {Class}").Findings);
        var findings = Source.Read($"{target} [SchemaTable, PartialIndex(\"email\", Where = \"email like 'a%'\", Unique = true), PartialIndex(\"score\", Where = \"lower(email) = 'a'\")] {Class}").Findings;
        Assert.Equal(
            [
                (RuleIds.MissingFeature, FindingSeverity.Error, "SQL Server: the partial unique index (email) of 'ts' is left out, because the condition of an index on SQL Server is columns compared with literals, 'in' and 'is null', joined by 'and'; write it so, or keep the answer in a column of its own"),
                (RuleIds.MissingFeature, FindingSeverity.Warning, "SQL Server: the partial index (score) of 'ts' is left out, because the condition of an index on SQL Server is columns compared with literals, 'in' and 'is null', joined by 'and'; write it so, or keep the answer in a column of its own"),
            ],
            findings.Select(finding => (finding.Rule, finding.Severity, finding.Message)));
    }

    [Theory]
    [InlineData("MariaDb", "PartialIndex(\"email\", Where = \"id > 5\", Unique = true)", "MariaDB computes nothing from a column that it numbers; name another column in the condition")]
    [InlineData("MySql", "ExpressionIndex(\"id * 2\")", "MySQL computes nothing from a column that it numbers; index the column itself")]
    [InlineData("MySql", "ExpressionIndex(\"json(document, '$.a')\")", "MySQL keeps no text of more than 768 characters in an index, which this one may have; give the columns a length")]
    [InlineData("SqlServer", "ExpressionIndex(\"json(document, '$.a')\")", "SQL Server keeps no value of more than 1,700 bytes in an index, which this one may have; give the columns at most 850 characters")]
    [InlineData("SqlServer", "ExpressionIndex(\"coalesce(deleted_at, '2000-01-01')\", Unique = true)", "SQL Server takes two NULLs for the same, and cannot leave those of an expression out of an index; make the columns not null, or index a column of its own")]
    public void What_a_database_lacks_is_a_finding(string dialect, string attribute, string reason) => Assert.EndsWith(
        reason,
        Assert.Single(Source.Read($"[assembly: SchemaTarget(Dialect.{dialect})] [SchemaTable, {attribute}] {Class}").Findings).Message);

    [Theory]
    [InlineData("[IntegerColumn(DefaultSql = \"60 * (24 + 1)\")] public int", "\"60 * (24 + 1)\"")]
    [InlineData("[StringColumn(20, DefaultSql = \"lower('A') || '-'\")] public string", "\"lower('A') || '-'\"")]
    [InlineData("[BooleanColumn(DefaultSql = \"2 > 1\")] public bool", "\"2 > 1\"")]
    [InlineData("[IntegerColumn(DefaultSql = \"-5\")] public int", "-5")]
    [InlineData("[StringColumn(20, DefaultSql = \"'it''s'\")] public string", "\"it's\"")]
    [InlineData("[BooleanColumn(DefaultSql = \"true\")] public bool", "true")]
    [InlineData("[DateColumn(DefaultSql = \"'2026-01-31'\")] public DateOnly", "\"2026-01-31\"")]
    [InlineData("[DateColumn(DefaultSql = \"today()\")] public DateOnly", "now()")]
    [InlineData("[TimestampTzColumn(DefaultSql = \" NOW ( ) \")] public DateTimeOffset", "now()")]
    [InlineData("[UuidColumn(DefaultSql = \"new_uuid()\")] public Guid", "new_uuid()")]
    public void A_default_is_an_expression(string column, string canonical) =>
        Assert.Equal(canonical, Source.Column($"{column} A {{ get; set; }}{(column.EndsWith("string", StringComparison.Ordinal) ? " = null!;" : "")}").Default?.Canonical);

    [Theory]
    [InlineData("[IntegerColumn(DefaultSql = \"'x'\")] public int", "'x'")]
    [InlineData("[IntegerColumn(DefaultSql = \"lower('x')\")] public int", "lower('x')")]
    [InlineData("[IntegerColumn(DefaultSql = \"1 + now()\")] public int", "now()")]
    [InlineData("[IntegerColumn(DefaultSql = \"1 + id\")] public int", "id")]
    [InlineData("[IntegerColumn(DefaultSql = \"1 + \")] public int", "+")]
    [InlineData("[IntegerColumn(DefaultSql = \"null\")] public int", "null")]
    [InlineData("[IntegerColumn(DefaultSql = \"new_uuid()\")] public int", "new_uuid()")]
    [InlineData("[UuidColumn(DefaultSql = \"coalesce(null, new_uuid())\")] public Guid", "new_uuid()")]
    [InlineData("[DateColumn(DefaultSql = \"'2026-02-30'\")] public DateOnly", "'2026-02-30'")]
    [InlineData("[TimestampColumn(DefaultSql = \"coalesce(null, now())\")] public DateTime", "coalesce(null, now())")]
    [InlineData("[IntegerColumn(DefaultSql = \"current_user_id()\")] public int", "current_user_id()")]
    public void A_default_that_does_not_fit_is_a_finding(string column, string at)
    {
        var finding = Assert.Single(Source.Faults(Source.Read($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} {column} A {{ get; set; }} }}")));
        Assert.Equal((RuleIds.BadExpression, "DefaultSql", FindingSeverity.Error), (finding.Rule, finding.Place.Argument, finding.Severity));
        var text = column.Split('"')[1];
        Assert.Equal(at, finding.Span is var (start, length) ? text.Substring(start, length) : text);
    }

    [Fact]
    public void A_computed_column_has_words_for_each_database()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class T
            {
                public long Id { get; set; }
                public string Email { get; set; } = "";
                [ComputedColumn("left(email, 3)", Raw = true, Dialects = Dialect.PostgreSql | Dialect.MySql)]
                [ComputedColumn("lower(email)", Except = Dialect.PostgreSql | Dialect.MySql | Dialect.Oracle)]
                [StringColumn(9)] public string? Label { get; set; }
            }
            """);
        Assert.Empty(Source.Faults(reader));
        var label = Assert.Single(reader.Tables).Table.FindColumn("label")!;
        Assert.Equal("on(3: raw('left(email, 3)'), 28: lower(email))", label.Computation!.Expression.Canonical());
        Assert.Equal(
            [
                (RuleIds.RawSql, "This SQL reaches PostgreSQL and MySQL as it is written, and nothing checks its columns or its meaning; prefer a portable expression"),
                (RuleIds.MissingFeature, "Oracle: the computation of label of 'ts' is left out, because no expression is given for it; repeat the attribute with one, or leave the column out there with Except"),
            ],
            reader.Findings.Select(finding => (finding.Rule, finding.Message)));
    }

    [Fact]
    public void The_same_database_twice_is_a_finding()
    {
        var finding = Assert.Single(Source.Faults(Source.Read(
            """
            [SchemaTable] partial class T
            {
                public long Id { get; set; }
                [ComputedColumn("id + 1")] [ComputedColumn("id + 2", Raw = true, Dialects = Dialect.Oracle)] public long? Next { get; set; }
            }
            """)));
        Assert.Equal("'ts' has an expression of 'next' for Oracle already; scope each to databases of its own with Dialects", finding.Message);
    }

    [Fact]
    public void Raw_checks_and_conditions_are_passed_through_and_reported()
    {
        var reader = Source.Read($"[SchemaTable, Check(\"email ~ '^a'\", Raw = true, Dialects = Dialect.PostgreSql, Name = \"c\"), Check(\"email like 'a%'\", Except = Dialect.PostgreSql, Name = \"c\"), PartialIndex(\"email\", Where = \"score > any (array[1])\", Raw = true, Dialects = Dialect.PostgreSql)] {Class}");
        var table = Assert.Single(reader.Tables).Table;
        Assert.Equal(["raw('email ~ ''^a''')", "email LIKE 'a%'"], table.Checks.Select(check => check.Condition.Canonical()));
        Assert.Equal("raw('score > any (array[1])')", Assert.Single(table.Indexes).Condition!.Canonical());
        Assert.Equal([FindingSeverity.Info, FindingSeverity.Info], reader.Findings.Where(finding => finding.Rule == RuleIds.RawSql).Select(finding => finding.Severity));
    }

    [Fact]
    public void Raw_defaults_and_checks_of_a_column_are_passed_through_and_reported()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class T
            {
                public long Id { get; set; }
                [StringColumn(40, DefaultSql = "'none'", Check = "{column} <> ''")]
                [SchemaColumn(DefaultSql = "current_setting('a.b', true)", Check = "code ~ '^a'", Raw = true, Dialects = Dialect.PostgreSql)]
                public string Code { get; set; } = "";
            }
            """);
        Assert.Equal(
            [
                (RuleIds.RawSql, "DefaultSql", "This SQL reaches PostgreSQL as it is written, and nothing checks its columns or its meaning; prefer a portable expression"),
                (RuleIds.RawSql, "Check", "This SQL reaches PostgreSQL as it is written, and nothing checks its columns or its meaning; prefer a portable expression"),
            ],
            reader.Findings.Select(finding => (finding.Rule, finding.Place.Argument!, finding.Message)));
        var table = Assert.Single(reader.Tables);
        Assert.Contains("\"code\" varchar(40) DEFAULT (current_setting('a.b', true)) NOT NULL", Create(table, DialectSet.PostgreSql));
        Assert.Contains("CHECK ((\"code\" <> '') AND ((code ~ '^a')))", Create(table, DialectSet.PostgreSql));
        Assert.Contains("\"code\" TEXT DEFAULT 'none' NOT NULL", Create(table, DialectSet.Sqlite));
        Assert.DoesNotContain("~", Create(table, DialectSet.Sqlite));
    }

    [Fact]
    public void A_raw_check_goes_with_its_column()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class T
            {
                public long Id { get; set; }
                [StringColumn(40, Check = "code > ''", Raw = true, Except = Dialect.Sqlite)] public string Code { get; set; } = "";
                [StringColumn(40, Check = "secret > ''", Raw = true), EncryptedColumn("k", Mode = EncryptionMode.Application)] public string Secret { get; set; } = "";
            }
            """);
        var table = Assert.Single(reader.Tables);
        Assert.DoesNotContain("code", Create(table, DialectSet.Sqlite));
        Assert.Contains("(code > '')", Create(table, DialectSet.PostgreSql));
        Assert.DoesNotContain("(secret > '')", Create(table, DialectSet.PostgreSql));
        Assert.Contains(reader.Findings, finding => finding.Rule == RuleIds.ValueOfCiphertext && finding.Message.Contains("a check on secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DefaultSql = \"1) --\"", "DefaultSql", 1)]
    [InlineData("Check = \"true) or (1 = 1\"", "Check", 4)]
    public void Raw_text_of_a_column_cannot_leave_its_place(string argument, string place, int start)
    {
        var reader = Source.Read($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [IntegerColumn({argument}, Raw = true, Dialects = Dialect.PostgreSql)] public int A {{ get; set; }} }}");
        var finding = Assert.Single(reader.Findings);
        Assert.Equal((RuleIds.BadExpression, place, start), (finding.Rule, finding.Place.Argument, finding.Span!.Value.Start));
        Assert.Null(Assert.Single(reader.Tables).Table.FindColumn("a")!.Default);
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Raw_defaults_and_checks_run()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        var table = Source.Linked("[SchemaTable] partial class T { public long Id { get; set; } [StringColumn(40, DefaultSql = \"upper('a')\", Check = \"code ~ '^A'\", Raw = true, Dialects = Dialect.PostgreSql)] public string Code { get; set; } = \"\"; }");
        await database.ExecuteAsync(Create(table, DialectSet.PostgreSql));
        await database.ExecuteAsync("INSERT INTO ts DEFAULT VALUES");
        Assert.Equal("A", Assert.Single(await database.QueryAsync("SELECT code FROM ts"))[0]);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.ExecuteAsync("INSERT INTO ts (code) VALUES ('b')"));
    }

    private static string Create(LinkedTable table, DialectSet set)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        return target.Dialect.Write(table.MigrationFor(target), target).Up.Single(statement => statement.Kind == StatementKind.CreateTable).Text;
    }

    [Theory]
    [InlineData("PostgreSql", "a = 1) or (true", 5, 1, "This ')' closes nothing, so it would end the place that the SQL stands in; remove it")]
    [InlineData("PostgreSql", "(a = 1", 0, 1, "The parenthesis that opens here is never closed; add ')'")]
    [InlineData("PostgreSql", "a = 'x", 4, 2, "What is quoted from here on is never closed; add '")]
    [InlineData("PostgreSql", "a = 1; drop table t", 5, 1, "A ';' would end the statement; one expression is all there can be")]
    [InlineData("PostgreSql", "a = 1 -- b", 6, 2, "A comment could hide what follows the SQL; remove it")]
    [InlineData("PostgreSql", "a = 1 /* b */", 6, 2, "A comment could hide what follows the SQL; remove it")]
    [InlineData("PostgreSql", "a = $$x$$", 4, 1, "A text between dollar signs is not understood here; put it between single quotes")]
    [InlineData("PostgreSql", "a = E'\\'' or b = ')'", 6, 1, "What a backslash means between quotes is not the same in every session; write the character otherwise")]
    [InlineData("MySql", "a = '\\'' or b = ')'", 5, 1, "What a backslash means between quotes is not the same in every session; write the character otherwise")]
    [InlineData("MySql", "a = 1 # b", 6, 1, "A comment could hide what follows the SQL; remove it")]
    [InlineData("Oracle", "a = q'[')]'", 4, 2, "A text with quotes of its own choice is not understood here; put it between single quotes")]
    [InlineData("SqlServer", "[a = 1", 0, 6, "What is quoted from here on is never closed; add ]")]
    [InlineData("Sqlite", "a = 'x\ny'", 6, 1, "No line break or control character can stand between quotes; join it with a function")]
    [InlineData("Sqlite", "a = 1\u0007", 5, 1, "SQL has no control characters; remove this one")]
    [InlineData("Sqlite", "  ", 0, 2, "The SQL is empty; write some, or remove the attribute")]
    public void Raw_text_cannot_leave_its_place(string dialect, string text, int start, int length, string message)
    {
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
        var reader = Source.Read($"[SchemaTable, Check({literal}, Raw = true, Dialects = Dialect.{dialect})] {Class}");
        var finding = Assert.Single(reader.Findings);
        Assert.Equal((RuleIds.BadExpression, message, (start, length)), (finding.Rule, finding.Message, finding.Span!.Value));
        Assert.Empty(Assert.Single(reader.Tables).Table.Checks);
    }

    [Theory]
    [InlineData("PostgreSql", "a like 'x)' escape '\\' and b = any (c[1]) and d = E'x' and \"e;\" > 1")]
    [InlineData("MySql", "`a)` = 'x' and b = \"--\"")]
    [InlineData("SqlServer", "[a)]] b] = N'it''s;' and\n(c = 1)")]
    [InlineData("Oracle", "a = nq and b = 'q' and c# = 1")]
    public void Raw_text_that_stays_is_admitted(string dialect, string text)
    {
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
        var reader = Source.Read($"[SchemaTable, Check({literal}, Raw = true, Dialects = Dialect.{dialect})] {Class}");
        Assert.Equal([RuleIds.RawSql], reader.Findings.Select(finding => finding.Rule));
        Assert.Equal(new RawSql(text), Assert.Single(Assert.Single(reader.Tables).Table.Checks).Condition);
    }

    // An address and a place in a tree have types of their own on PostgreSQL; where they are text, they are text everywhere.
    [Theory]
    [InlineData("[CidrColumn(Storage = ColumnStorage.Native)] public string", "matches(a, '^x')", false)]
    [InlineData("[CidrColumn(Storage = ColumnStorage.Native)] public string", "coalesce(a, 'x') > 'b'", false)]
    [InlineData("[CidrColumn(Storage = ColumnStorage.Native)] public string", "a", false)]
    [InlineData("[MacAddressColumn(Storage = ColumnStorage.Native)] public string", "length(a) > 1", false)]
    [InlineData("[LTreeColumn(Storage = ColumnStorage.Native)] public string", "a || 'x' = 'y'", false)]
    [InlineData("[CidrColumn(Storage = ColumnStorage.Native)] public string", "a is not null", true)]
    [InlineData("[CidrColumn] public string", "a", false)]
    [InlineData("[CidrColumn] public string", "matches(a, '^x')", true)]
    [InlineData("[LTreeColumn] public string", "length(a) > 1", true)]
    public void What_has_a_type_of_its_own_is_no_text(string column, string condition, bool isRight) => Assert.Equal(
        isRight,
        !Source.Faults(Source.Read($"[SchemaTable, Check(\"{condition}\")] partial class T {{ public long Id {{ get; set; }} {column} A {{ get; set; }} = \"\"; }}")).Any());

    private static Table Table(string attributes) => Source.Table($"[SchemaTable, {attributes}] {Class}");
}
