using SchemaGen.Model.Dialects.PostgreSql;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

public class WriterTests
{
    /// <summary>PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle; an empty one is the same as the one before.</summary>
    [Theory]
    [InlineData("price >= 0 and not (stock != 1 or id in (1, 2))", "price >= 0 AND NOT (stock <> 1 OR id IN (1, 2))", "", "", "", "", "")]
    [InlineData("(active or price > 1) and stock is not null", "(active OR price > 1) AND stock IS NOT NULL", "", "", "", "(active = 1 OR price > 1) AND stock IS NOT NULL", "")]
    [InlineData("not active", "NOT active", "", "", "", "NOT (active = 1)", "")]
    [InlineData("active = true", "active = true", "active = 1", "", "", "", "")]
    [InlineData("true", "true", "1", "", "", "1 = 1", "")]
    [InlineData("coalesce(active, false)", "coalesce(active, false)", "coalesce(active, 0)", "", "", "coalesce(active, 0) = 1", "")]
    [InlineData("name = 'O''Hara'", "name = 'O''Hara'", "", "", "", "name = N'O''Hara'", "name = 'O''Hara'")]
    [InlineData("name = 'a\\b'", "name = 'a\\b'", "name = X'615C62'", "", "name = 'a\\b'", "name = N'a\\b'", "name = 'a\\b'")]
    [InlineData("name = 'a\nGO'", "name = 'a' || chr(10) || 'GO'", "name = X'610A474F'", "", "name = 'a' || char(10) || 'GO'", "name = N'a' + nchar(10) + N'GO'", "name = 'a' || chr(10) || 'GO'")]
    [InlineData("name || '-' || note <> ''", "name || '-' || note <> ''", "concat(name, '-', note) <> ''", "", "name || '-' || note <> ''", "name + N'-' + note <> N''", "name || '-' || note <> ''")]
    [InlineData("name like 'a[\\%'", "name LIKE 'a[\\\\%'", "name LIKE X'615B5C25' ESCAPE '|'", "", "name GLOB 'a[[]\\*'", "name LIKE N'a[[]\\%'", "name LIKE 'a[\\%'")]
    [InlineData("name not like '_*'", "name NOT LIKE '_*'", "", "", "name NOT GLOB '?[*]'", "name NOT LIKE N'_*'", "name NOT LIKE '_*'")]
    [InlineData("length(name) > 1", "length(name) > 1", "char_length(name) > 1", "", "length(name) > 1", "len(name + N'.') - 1 > 1", "length(name) > 1")]
    [InlineData("id - length(name) = 1", "id - length(name) = 1", "id - char_length(name) = 1", "", "id - length(name) = 1", "id - (len(name + N'.') - 1) = 1", "id - length(name) = 1")]
    [InlineData("id % 2 = 1", "id % 2 = 1", "", "", "", "", "mod(id, 2) = 1")]
    [InlineData("price / 2 = 1.50", "price * 1.0 / 2 = 1.50", "price / 2 = 1.50", "", "price * 1.0 / 2 = 1.50", "", "price / 2 = 1.50")]
    [InlineData("round(price) = 1", "round(CAST(price AS numeric)) = 1", "round(price) = 1", "", "", "round(price, 0) = 1", "round(price) = 1")]
    [InlineData("price - -1 > -(-stock)", "price - (-1) > -(-stock)", "", "", "", "", "")]
    [InlineData("born >= '2000-01-01'", "born >= DATE '2000-01-01'", "", "", "born >= '2000-01-01'", "", "born >= DATE '2000-01-01'")]
    [InlineData("seen >= '2000-01-01'", "seen >= TIMESTAMPTZ '2000-01-01 00:00:00+00'", "seen >= TIMESTAMP '2000-01-01 00:00:00'", "", "seen >= '2000-01-01 00:00:00+00:00'", "seen >= '2000-01-01T00:00:00+00:00'", "seen >= TIMESTAMP '2000-01-01 00:00:00 +00:00'")]
    [InlineData("seen < now()", "seen < now()", "seen < utc_timestamp(6)", "", "seen < strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')", "seen < sysutcdatetime()", "seen < systimestamp")]
    [InlineData("now() > opened", "timezone('UTC', now()) > opened", "utc_timestamp(6) > opened", "", "strftime('%Y-%m-%d %H:%M:%f', 'now') > opened", "sysutcdatetime() > opened", "sys_extract_utc(systimestamp) > opened")]
    [InlineData("born < now()", "born < timezone('UTC', now())", "born < utc_timestamp(6)", "", "born < strftime('%Y-%m-%d %H:%M:%f', 'now')", "born < sysutcdatetime()", "born < sys_extract_utc(systimestamp)")]
    [InlineData("seen >= today()", "seen >= date_trunc('day', now(), 'UTC')", "seen >= utc_date()", "", "seen >= date('now')", "seen >= CAST(sysutcdatetime() AS date)", "seen >= from_tz(CAST(trunc(sys_extract_utc(systimestamp)) AS TIMESTAMP), '+00:00')")]
    [InlineData("born < today()", "born < CAST(now() AT TIME ZONE 'UTC' AS date)", "born < utc_date()", "", "born < date('now')", "born < CAST(sysutcdatetime() AS date)", "born < trunc(sys_extract_utc(systimestamp))")]
    [InlineData("matches(name, '^[A-Z]{2}$')", "name ~ '^[A-Z]{2}$'", "REGEXP_LIKE(name, '^[A-Z]{2}(?!.)', 'cn')", "name REGEXP '(?s-i)^[A-Z]{2}(?!.)'", "name GLOB '[A-Z][A-Z]' AND instr(name, char(0)) = 0", "name COLLATE Latin1_General_BIN2 LIKE N'[A-Z][A-Z]'", "regexp_like(name, '^[A-Z]{2}$', 'cn')")]
    [InlineData("matches(name, '^[a-z0-9]+(-[a-z0-9]+)*$')", "name ~ '^[0-9a-z]+(-[0-9a-z]+)*$'", "REGEXP_LIKE(name, '^[0-9a-z]+(-[0-9a-z]+)*(?!.)', 'cn')", "name REGEXP '(?s-i)^[0-9a-z]+(-[0-9a-z]+)*(?!.)'", "name GLOB '[0-9a-z]*' AND name NOT GLOB '*[^0-9a-z-]*' AND name NOT GLOB '*-' AND name NOT GLOB '*--*' AND instr(name, char(0)) = 0", "name COLLATE Latin1_General_BIN2 LIKE N'[0-9a-z]%' AND name COLLATE Latin1_General_BIN2 NOT LIKE N'%[^-0-9a-z]%' AND name COLLATE Latin1_General_BIN2 NOT LIKE N'%-' AND name COLLATE Latin1_General_BIN2 NOT LIKE N'%--%'", "regexp_like(name, '^[0-9a-z]+(-[0-9a-z]+)*$', 'cn')")]
    [InlineData(@"not matches(name, '^[^a\]^-]$')", @"NOT (name ~ '^[^\]a^-]$')", "NOT REGEXP_LIKE(name, CONVERT(X'5E5B5E5C5D615E2D5D283F212E29' USING utf8mb4), 'cn')", "NOT (name REGEXP CONVERT(X'283F732D69295E5B5E5C5D615E2D5D283F212E29' USING utf8mb4))", "NOT (name GLOB '[^]a^-]' AND instr(name, char(0)) = 0)", @"NOT (name COLLATE Latin1_General_BIN2 LIKE N'[^-\]a^]' ESCAPE N'\')", "NOT regexp_like(name, '^[^]a^-]$', 'cn')")]
    [InlineData("json(document, '$.kind') = 'a'", "jsonb_path_query_first(CAST(document AS jsonb), 'strict $.kind ? (@.type() <> \"object\" && @.type() <> \"array\")', '{}', true) #>> '{}' = 'a'", "CASE WHEN json_type(json_extract(document, '$.kind')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(document, '$.kind')) COLLATE utf8mb4_0900_bin END = 'a'", "CASE WHEN json_type(json_extract(document, '$.kind')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(document, '$.kind')) COLLATE utf8mb4_nopad_bin END = 'a'", "CASE WHEN json_type(document, '$.kind') IN ('true', 'false') THEN json_type(document, '$.kind') WHEN json_type(document, '$.kind') NOT IN ('object', 'array') THEN CAST(json_extract(document, '$.kind') AS TEXT) END = 'a'", "JSON_VALUE(document, N'$.kind') = N'a'", "json_value(document, '$.kind') = 'a'")]
    [InlineData("json(document, '$.\"it''s\"[2].ë') is null", "jsonb_path_query_first(CAST(document AS jsonb), 'strict $.\"it''s\"[2].\"ë\" ? (@.type() <> \"object\" && @.type() <> \"array\")', '{}', true) #>> '{}' IS NULL", "CASE WHEN json_type(json_extract(document, '$.\"it''s\"[2].\"ë\"')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(document, '$.\"it''s\"[2].\"ë\"')) COLLATE utf8mb4_0900_bin END IS NULL", "CASE WHEN json_type(json_extract(document, '$.\"it''s\"[2].\"ë\"')) NOT IN ('NULL', 'OBJECT', 'ARRAY') THEN json_unquote(json_extract(document, '$.\"it''s\"[2].\"ë\"')) COLLATE utf8mb4_nopad_bin END IS NULL", "CASE WHEN json_type(document, '$.\"it''s\"[2].\"ë\"') IN ('true', 'false') THEN json_type(document, '$.\"it''s\"[2].\"ë\"') WHEN json_type(document, '$.\"it''s\"[2].\"ë\"') NOT IN ('object', 'array') THEN CAST(json_extract(document, '$.\"it''s\"[2].\"ë\"') AS TEXT) END IS NULL", "JSON_VALUE(document, N'$.\"it''s\"[2].\"ë\"') IS NULL", "json_value(document, '$.\"it''s\"[2].\"ë\"') IS NULL")]
    public void Conditions(string text, params string[] expected)
    {
        Dialect[] dialects = [Dialect.PostgreSql, Dialect.MySql, Dialect.MariaDb, Dialect.Sqlite, Dialect.SqlServer, Dialect.Oracle];
        for (int i = 1; i < expected.Length; i++)
            if (expected[i].Length == 0) expected[i] = expected[i - 1];
        Assert.Equal(expected, dialects.Select(dialect => Sample.Write(dialect, text)));
    }

    /// <summary>MySQL and MariaDB decide by the column, whose character set lacks the literal.</summary>
    [Theory]
    [InlineData("cidr > 'ä'", "CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin > 'ä'")]
    [InlineData("cidr > 'a'", "cidr > 'a'")]
    [InlineData("cidr || '-' > 'ä' and cidr = 'a'", "concat(CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin, '-') > 'ä' AND cidr = 'a'")]
    [InlineData("lower(cidr) in ('ä', 'b')", "lower(CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin) IN ('ä', 'b')")]
    [InlineData("cidr between 'a' and 'ä'", "CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin BETWEEN 'a' AND 'ä'")]
    [InlineData("not (cidr like 'ä%')", "NOT (CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin LIKE 'ä%')")]
    [InlineData("matches(cidr, '^ä')", "CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin REGEXP '(?s-i)^ä'")]
    [InlineData("coalesce(cidr, name, 'ä') = name", "coalesce(CONVERT(cidr USING utf8mb4) COLLATE utf8mb4_nopad_bin, name, 'ä') = name")]
    [InlineData("name = 'ä' or cidr = name", "name = 'ä' OR cidr = name")]
    [InlineData("name = 'ä'", "name = 'ä'")]
    public void A_column_of_ascii_stands_beside_what_is_none(string text, string expected)
    {
        var types = new Dictionary<string, ColumnType> { ["cidr"] = new CidrType(), ["name"] = new StringType(100) };
        var bound = ExpressionBinder.Bind(ExpressionParser.Parse(text), name => new(name, ExpressionType.Text, types[name]), types.Keys);
        Assert.Equal(expected, Sample.WriterOf(Dialect.MariaDb).WriteCondition(bound.Expression!));
    }

    /// <summary>Columns are called by the type that they have on SQL Server.</summary>
    [Theory]
    [InlineData("tiny + 1 > 0", "tiny + 1 > 0")]
    [InlineData("tiny - tiny > 0", "CAST(tiny AS bigint) - tiny > 0")]
    [InlineData("tiny * tiny > 0", "CAST(tiny AS bigint) * tiny > 0")]
    [InlineData("-tiny > 0", "-tiny > 0")]
    [InlineData("-tiny + -tiny > 0", "-tiny + (-tiny) > 0")]
    [InlineData("tiny % tiny > 0", "tiny % tiny > 0")]
    [InlineData("small + small > 0", "CAST(small AS bigint) + small > 0")]
    [InlineData("small * 10 > 0", "small * 10 > 0")]
    [InlineData("small * tiny > 0", "CAST(small AS bigint) * tiny > 0")]
    [InlineData("sign8 * sign8 > 0", "sign8 * sign8 > 0")]
    [InlineData("usmall - usmall > 0", "usmall - usmall > 0")]
    [InlineData("whole + 1 > 0", "CAST(whole AS bigint) + 1 > 0")]
    [InlineData("1 + whole > 0", "1 + CAST(whole AS bigint) > 0")]
    [InlineData("whole + whole - whole > 0", "CAST(whole AS bigint) + whole - whole > 0")]
    [InlineData("whole - (tiny * tiny) > 0", "whole - CAST(tiny AS bigint) * tiny > 0")]
    [InlineData("big + whole > 0", "big + whole > 0")]
    [InlineData("whole / whole > 0", "whole * 1.0 / whole > 0")]
    [InlineData("100000 * 100000 > 0", "CAST(100000 AS bigint) * 100000 > 0")]
    [InlineData("whole + 0.5 > 0", "whole + 0.5 > 0")]
    [InlineData("coalesce(tiny, 0) - tiny > 0", "coalesce(tiny, 0) - tiny > 0")]
    [InlineData("coalesce(tiny, tiny) - tiny > 0", "CAST(coalesce(tiny, tiny) AS bigint) - tiny > 0")]
    [InlineData("length(name) - tiny > 0", "len(name + N'.') - 1 - tiny > 0")]
    [InlineData("abs(tiny) - tiny > 0", "CAST(abs(tiny) AS bigint) - tiny > 0")]
    public void Sql_server_computes_whole_numbers_in_a_type_that_holds_them(string text, string expected)
    {
        var types = new Dictionary<string, ColumnType>
        {
            ["tiny"] = new IntegerType(8, IsUnsigned: true),
            ["sign8"] = new IntegerType(8),
            ["small"] = new IntegerType(16),
            ["usmall"] = new IntegerType(16, IsUnsigned: true),
            ["whole"] = new IntegerType(32),
            ["big"] = new IntegerType(64),
            ["name"] = new StringType(100),
        };
        var bound = ExpressionBinder.Bind(
            ExpressionParser.Parse(text), name => new(name, types[name] is StringType ? ExpressionType.Text : ExpressionType.Number, types[name]), types.Keys);
        Assert.Equal(expected, Sample.WriterOf(Dialect.SqlServer).WriteCondition(bound.Expression!));
    }

    [Theory]
    [InlineData(Dialect.PostgreSql, "price > 1", "price > 1")]
    [InlineData(Dialect.SqlServer, "price > 1", "CAST(CASE WHEN price > 1 THEN 1 WHEN NOT (price > 1) THEN 0 END AS bit)")]
    [InlineData(Dialect.Oracle, "price > 1", "CASE WHEN price > 1 THEN 1 WHEN NOT (price > 1) THEN 0 END")]
    [InlineData(Dialect.SqlServer, "active", "active")]
    [InlineData(Dialect.Oracle, "lower(name)", "lower(name)")]
    public void Values(Dialect dialect, string text, string expected) => Assert.Equal(expected, Sample.Write(dialect, text, ExpressionUse.Value));

    [Fact]
    public void Columns_are_quoted_by_the_caller() =>
        Assert.Equal(
            "\"a\"\"b\" > \"C\"",
            new PostgreSqlExpressionWriter(name => "\"" + name.Replace("\"", "\"\"") + "\"")
                .WriteCondition(ExpressionParser.Parse("\"a\"\"b\" > C").Expression!));
}
