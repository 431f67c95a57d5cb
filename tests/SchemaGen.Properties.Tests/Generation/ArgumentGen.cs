using CsCheck;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Values for arguments of attributes: by the argument's name where that says what is meant, else by its type.</summary>
internal static class ArgumentGen
{
    private static readonly string[] GroupTypes =
    [
        .. typeof(SchemaTableAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && type.IsDefined(typeof(ColumnGroupAttribute), false))
            .Select(type => $"typeof({type.Name})"),
    ];

    private static readonly Gen<string> Words = Gen.OneOf("a", "b", "new", "in use", "it's", "\u00e4\u4e2d", "select", "100%");

    private static readonly Gen<string> Sentences = Gen.OneOf("What it is", "it's \"quoted\"; -- and more /* */", "two\nlines", "back\\slash `tick` $$ {x}", "\u00e4\u4e2d\ud83d\ude00");

    /// <summary>C# code of a value.</summary>
    public static Gen<string> Of(string name, Type type, Scene scene) => (name.ToLowerInvariant(), type) switch
    {
        _ when name is "table" && scene.Attribute == "ArchivalPolicy" => Name(scene).Select(WrongValues.Literal),
        _ when name is "table" => Gen.Const(WrongValues.Literal(Target(scene.Number))),
        ("name", _) when scene.Attribute == "MorphColumns" => Gen.OneOf("\"subject\"", "\"owner\""),
        // What every server has.
        ("name", _) when scene.Attribute == "PostgreSqlExtension" => Gen.OneOf("\"ltree\"", "\"hstore\"", "\"pg_trgm\""),
        ("name", _) when scene.Attribute == "SqlServerFilegroup" => Gen.Const("\"PRIMARY\""),
        ("name" or "indexes", _) when scene.Attribute == "Tablespace" => Gen.Const("\"pg_default\""),
        ("name" or "table" or "schema" or "historytable", _) when type == typeof(string) => Name(scene).Select(WrongValues.Literal),
        ("generatedname", _) => Gen.Int[0, 999].Select(number => $"\"Names{scene.Number}{(char)('A' + scene.Table)}{number}\""),
        ("comment", _) => Sentences.Select(WrongValues.Literal),
        ("check", _) => ExpressionGen.Condition([scene.Column is { Name: not "Id" } own ? ("{column}", own.Type) : scene.Columns[1]]).Select(WrongValues.Literal),
        ("expression", _) when scene.Column is { } column => ExpressionGen.Value([.. Readable(scene).Where(other => other != column)], column.Type).Select(WrongValues.Literal),
        ("predicate", _) => ExpressionGen.Policy([.. Readable(scene)]).Select(WrongValues.Literal),
        ("policy", _) => Name(scene).Select(WrongValues.Literal),
        ("condition", _) => ExpressionGen.Condition([(Groups.Remark, "string")]).Select(WrongValues.Literal),
        ("parameter", _) => Gen.Const(WrongValues.Literal(Groups.ParameterOf(scene.Attribute))),
        ("column", _) when scene.Attribute == "LeadingColumn" => Gen.Const(WrongValues.Literal(Groups.Remark)),
        ("column", _) when Timed.Has(scene.Attribute) => Gen.OneOf([.. Timed.ColumnsFor(scene)]).Select(WrongValues.Literal),
        ("days", _) => scene.Attribute == "RetentionPolicy" ? Gen.OneOf("100", "365", "36500") : Gen.OneOf("1", "90"),
        ("periodstart", _) => Gen.OneOf([.. Timed.ColumnsFor(scene), "since"]).Select(WrongValues.Literal),
        ("periodend", _) => Gen.OneOf("\"until\"", "\"valid to\""),
        ("events", _) => Gen.OneOf("TriggerEvent.Insert", "TriggerEvent.Delete", "TriggerEvent.Insert | TriggerEvent.Update"),
        // Belonging has one for each database.
        ("body", _) => Gen.Const("\"NULL;\""),
        ("charset", _) => Gen.OneOf("\"utf8mb4\"", "\"latin1\""),
        ("collation", _) when scene.Attribute == "MySqlCollation" => Gen.OneOf("\"utf8mb4_unicode_ci\"", "\"utf8mb4_bin\"", "\"latin1_swedish_ci\""),
        ("engine", _) => Gen.OneOf("\"InnoDB\"", "\"Aria\"", "\"MyISAM\"", "\"MEMORY\""),
        ("keyid", _) => Gen.OneOf("0", "1"),
        ("percent", _) => Gen.OneOf("10", "70", "100"),
        ("degree", _) => Gen.OneOf("1", "4"),
        // One that every PostgreSQL has.
        ("maintenancerole", _) => Gen.Const("\"pg_monitor\""),
        ("expression" or "where", _) => ExpressionGen.Condition([.. Readable(scene)]).Select(WrongValues.Literal),
        ("default", _) => Default(scene.Column?.Type ?? "string"),
        ("defaultsql", _) => Gen.OneOf(scene.Column?.Type == "DateOnly" ? "\"today()\"" : "\"now()\""),
        ("by", _) => Gen.OneOf([.. scene.Columns.Where(column => column.Type.StartsWith("Date", StringComparison.Ordinal)).Select(column => column.Name).DefaultIfEmpty("Id")]).Select(WrongValues.Literal),
        ("interval", _) => Gen.OneOf("DAY", "WEEK", "MONTH", "QUARTER", "YEAR").Select(WrongValues.Literal),
        ("start", _) when type == typeof(string) => Gen.OneOf("\"2026-01-01\"", "\"2024-02-29\""),
        ("type", _) when type == typeof(string) => Gen.Const("\"int\""),
        ("raw", _) => Gen.Frequency((1, "false"), (2, "true")),
        ("collation", _) => Gen.OneOf([.. Belonging.Collations.Keys]).Select(WrongValues.Literal),
        ("renamedfrom", _) => Gen.Int[0, 999].Select(number => $"\"before{number}\""),
        ("premake", _) => Gen.OneOf("0", "1", "3"),
        ("algorithm", _) => Gen.OneOf("md5", "sha1", "sha256", "sha512", "blake3").Select(WrongValues.Literal),
        ("key", _) => Gen.Const("\"pii_key\""),
        ("column", _) when scene.Attribute is "SpatialIndex" or "VectorIndex" => Gen.Const(WrongValues.Literal(Place(scene.Attribute))),
        ("column", _) when scene.Attribute.EndsWith("Index", StringComparison.Ordinal) => Gen.OneOf([.. scene.Columns.Select(column => column.Name)]).Select(WrongValues.Literal),
        ("column", _) when scene.Attribute == "SubpartitionedByHash" => Gen.Const("\"Subpart\""),
        ("column", _) when Partitions.Has(scene.Attribute ?? "") => Gen.Const("\"Part\""),
        ("partitions", _) => Gen.OneOf("1", "2", "4"),
        ("lessthan", _) => Gen.OneOf("\"5\"", "\"100\"", "\"maxvalue\""),
        ("column", _) => Gen.Const("\"id\""),
        // Not every type can be compared in such an index, and a key's always can.
        ("elements", _) => Gen.Frequency((4, Gen.Const("Id")), (1, Gen.OneOf([.. scene.Columns.Select(column => column.Name)]))).Select(name => WrongValues.Literal(name + " WITH =")),
        ("using", _) => Gen.OneOf("\"gist\"", "\"btree\""),
        ("language", _) => Gen.OneOf("\"simple\"", "\"english\"", "\"german\""),
        ("operatorclass", _) => Gen.Const("null"),
        ("boundingbox", _) => Gen.OneOf("new double[] { -180, -90, 180, 90 }", "new double[0]"),
        ("fillfactor", _) => Gen.OneOf("0", "10", "70", "100"),
        ("neighbors", _) => Gen.OneOf("0", "3", "16"),
        ("candidates", _) => Gen.OneOf("0", "100"),
        ("columns", _) when scene.Attribute == "FullTextIndex" && scene.Columns.Any(IsText) => Gens.Some([.. scene.Columns.Where(IsText)], 2).Select(columns => List(columns.Select(column => column.Name))),
        ("without", _) => Gen.OneOf("new string[0]", "new[] { \"price\" }", "new[] { \"created_at\", \"sku\" }"),
        ("referencedcolumns", _) => Gen.Const("new[] { \"Id\" }"),
        ("columns", _) when scene.Attribute == "ForeignKeyTo" => Gen.Const("new[] { \"Id\" }"),
        ("columns" or "include", _) => Columns(name, scene),
        ("values", _) when scene.Attribute == "ListPartition" => Gen.OneOf("new[] { \"7\" }", "new[] { \"1\", \"2\" }"),
        ("values", _) => Words.Array[1, 4].Select(words => List(words.Distinct())),
        ("element", _) => Gen.OneOf("typeof(string)", "typeof(int)", "typeof(Guid)", "typeof(decimal)", "typeof(DateTime)", "typeof(bool)"),
        ("type" or "references", _) when type == typeof(Type) => Gen.OneOf([.. scene.Tables]).Select(table => $"typeof({table})"),
        ("groups", _) => Gens.Some(GroupTypes, 3).Select(groups => "new[] { " + string.Join(", ", groups) + " }"),
        ("length", _) when scene.Attribute == "BitColumn" => Gen.OneOf(1, 8, 63, 64).Select(Code),
        ("length", _) => Gen.Frequency((5, Gen.Int[1, 64]), (2, Gen.Int[65, 300]), (1, Gen.OneOf(1000, 2000, 4000, 8000, 70000))).Select(Code),
        ("dimensions", _) => Gen.Frequency((5, Gen.Int[1, 64]), (1, Gen.OneOf(1536, 1998, 2000, 3072))).Select(Code),
        ("precision", _) => Gen.Int[6, 38].Select(Code),
        ("scale", _) => Gen.Int[0, 6].Select(Code),
        ("srid", _) => Gen.OneOf("4326", "3857", "0"),
        ("order", _) => Gen.Int[0, 3].Select(Code),
        ("start", _) => Gen.OneOf("1", "5", "100", "1000000"),
        ("increment", _) => Gen.Frequency((3, "1"), (3, "5"), (1, "100"), (1, "-1")),
        ("dialects", _) => Gen.OneOf("Dialect.All", "Dialect.PostgreSql", "Dialect.Sqlite | Dialect.MariaDb | Dialect.SqlServer", "Dialect.All & ~Dialect.Oracle"),
        ("except", _) => Gen.OneOf("Dialect.None", "Dialect.Oracle", "Dialect.Sqlite | Dialect.MySql", "Dialect.PostgreSql", "Dialect.MariaDb", "Dialect.SqlServer"),
        (_, { IsEnum: true }) => Gen.OneOf(Enum.GetNames(type)).Select(member => type.Name + "." + member),
        (_, var flag) when flag == typeof(bool) => Gen.Bool.Select(value => value ? "true" : "false"),
        (_, var number) when number == typeof(int) || number == typeof(long) => Gen.Int[1, 40].Select(Code),
        (_, var text) when text == typeof(string) => Words.Select(WrongValues.Literal),
        (_, var list) when list == typeof(string[]) => Columns(name, scene),
        _ => throw new NotSupportedException($"No values are known for the argument '{name}' of {type}; add some."),
    };

    // MySQL and MariaDB refuse conditions over a column that they number, which nothing says yet.
    private static IEnumerable<(string Name, string Type)> Readable(Scene scene) => scene.Columns.Where(column => column.Name != "Id");

    /// <summary>The table that references name by a text.</summary>
    public static string Target(int number) => $"target{number}";

    private static Gen<string> Name(Scene scene) => Gen.Select(
        Gen.OneOf("x", "It's", "a b", "ORDER", "\u00e4\u4e2d", "a.b", "q\"[`]", "very_long_" + new string('n', 35)),
        Gen.Int[0, 999_999],
        (start, number) => $"{start}{scene.Number}_{scene.Table}_{number}");

    /// <summary>The column that an index of this kind is over.</summary>
    public static string Place(string attribute) => attribute == "VectorIndex" ? "Embedding" : "Spot";

    private static bool IsText((string Name, string Type) column) => column is { Name: not "Id", Type: "string" or "string?" };

    private static Gen<string> Columns(string argument, Scene scene) => Gen.Select(
        Gens.Some(scene.Columns, argument == "Include" ? 2 : 3),
        scene.Attribute is "CompositeIndex" or "UniqueIndex" or "CoveringIndex" or "PartialIndex" or "ColumnstoreIndex" or "ClusteredIndex" ? Gen.OneOf("", "", " desc") : Gen.Const(""),
        (columns, order) => List(columns.Select(column => column.Name + (argument == "Include" ? "" : order))));

    private static Gen<string> Default(string type) => type.TrimEnd('?') switch
    {
        "bool" => Gen.OneOf("true", "false"),
        "string" => Gen.OneOf("\"a\"", "\"it's\"", "\"\"", "\"\u4e2d\"", "\"back\\\\slash\""),
        "Guid" => Gen.OneOf("\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\""),
        "DateOnly" => Gen.OneOf("\"2026-01-31\""),
        "byte" => Gen.OneOf("0", "1", "7"),
        "decimal" or "double" => Gen.OneOf("\"1.5\"", "-1", "0"),
        _ => Gen.OneOf("0", "1", "-1", "7"),
    };

    private static string List(IEnumerable<string> texts) => "new[] { " + string.Join(", ", texts.Select(WrongValues.Literal)) + " }";

    private static string Code(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
