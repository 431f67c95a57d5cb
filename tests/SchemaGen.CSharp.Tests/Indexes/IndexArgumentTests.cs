using SchemaGen.Model;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>What no database can have is said at the argument; what some databases lack is left out there.</summary>
public sealed class IndexArgumentTests
{
    private const string Members =
        """
        public long Id { get; set; }
        [StringColumn(40)] public string Code { get; set; } = "";
        public int Number { get; set; }
        [PointColumn] public byte[] Spot { get; set; } = [];
        [VectorColumn(3)] public float[] Embedding { get; set; } = [];
        [RangeColumn(RangeKind.Date)] public object During { get; set; } = "";
        """;

    [Theory]
    [InlineData("FullTextIndex(\"number\")", "columns", "A full-text index is over texts, and 'number' is int32; name a text")]
    [InlineData("FullTextIndex(\"code\", Language = \"klingon\")", "Language", "No database knows the language 'klingon'; use one of simple, arabic")]
    [InlineData("FullTextIndex(\"code desc\")", "columns", "A full-text index has no order, so 'code' cannot be descending in it; remove desc")]
    [InlineData("FullTextIndex", null, "An index needs a column; name at least one")]
    [InlineData("SpatialIndex(\"code\")", "column", "A spatial index is over shapes, and 'code' is string(40); name a column of a geographic type")]
    [InlineData("SpatialIndex(\"spot\", BoundingBox = new double[] { 1, 2 })", "BoundingBox", "A bounding box is the least x, the least y")]
    [InlineData("SpatialIndex(\"spot\", BoundingBox = new double[] { 10, 0, 1, 5 })", "BoundingBox", "A bounding box is the least x, the least y")]
    [InlineData("VectorIndex(\"code\")", "column", "A vector index is over vectors, and 'code' is string(40); name a column with VectorColumn")]
    [InlineData("VectorIndex(\"embedding\", Neighbors = 2)", "Neighbors", "Neighbors is from 3 to 100, or 0 for what the database does by itself")]
    [InlineData("VectorIndex(\"embedding\", Neighbors = 40, Candidates = 70)", "Candidates", "A vector that is linked with 40 others needs at least 80 candidates")]
    [InlineData("VectorIndex(\"embedding\", Lists = 100000)", "Lists", "Lists is from 1 to 32768")]
    [InlineData("GinIndex(\"number\", OperatorClass = \"int4_ops); DROP TABLE t\")", "OperatorClass", "No operator class of a GIN index is called 'int4_ops); DROP TABLE t'; use one of jsonb_ops, jsonb_path_ops")]
    [InlineData("BrinIndex(\"number\", PagesPerRange = -1)", "PagesPerRange", "PagesPerRange is from 1 to 131072")]
    [InlineData("BloomIndex(\"number\", Length = 5000)", "Length", "Length is from 1 to 4096")]
    [InlineData("CompositeIndex(\"number\", FillFactor = 5)", "FillFactor", "FillFactor is from 10 to 100")]
    [InlineData("HashIndex(\"missing\")", "column", "The table 'ts' has no column 'missing'")]
    [InlineData("Exclusion(\"during\")", "elements", "'during' is not a column and its operator; write each as in")]
    [InlineData("Exclusion(\"during WITH &&) --\")", "elements", "is not a column and its operator")]
    [InlineData("Exclusion(\"during WITH --\")", "elements", "is not a column and its operator")]
    [InlineData("Exclusion(\"\")", "elements", "is not a column and its operator")]
    [InlineData("Exclusion(\"missing WITH &&\")", "elements", "The table 'ts' has no column 'missing'")]
    [InlineData("Exclusion(\"during WITH &&\", Using = \"bitmap\")", "Using", "An exclusion constraint uses no 'bitmap'; use one of gist, spgist, hash, btree")]
    [InlineData("Exclusion(\"number WITH =, during WITH &&\", Using = \"hash\")", "elements", "A constraint that uses hash compares one column")]
    [InlineData("Exclusion(\"during WITH &&\", Where = \"number >\")", "Where", "")]
    public void A_fault_is_said_at_its_argument(string attribute, string? argument, string message)
    {
        var fault = Assert.Single(Source.Faults(Source.Read($"[SchemaTable, {attribute}] partial class T {{ {Members} }}")));
        Assert.Equal(FindingSeverity.Error, fault.Severity);
        Assert.Equal(argument, fault.Place.Argument);
        Assert.Contains(message, fault.Message);
    }

    [Theory]
    [InlineData("SpatialIndex(\"spot\")", "[PointColumn] public byte[]? Spot { get; set; }", DialectSet.MariaDb, "MariaDB indexes no shapes in a column that admits NULL, as spot does")]
    [InlineData("FullTextIndex(\"a\", \"b\")", "[StringColumn(9)] public string A { get; set; } = \"\"; [CaseInsensitiveTextColumn(9)] public string B { get; set; } = \"\";", DialectSet.MySql, "MySQL searches texts of one collation together, and those of the index have several")]
    [InlineData("FullTextIndex(\"a\"), Partitioned(By = \"at\")", "public DateTime At { get; set; } [StringColumn(9)] public string A { get; set; } = \"\";", DialectSet.MySql, "MySQL has no full-text indexes on partitioned tables")]
    [InlineData("FullTextIndex(\"a\"), Partitioned(By = \"at\")", "public DateTime At { get; set; } [StringColumn(9)] public string A { get; set; } = \"\";", DialectSet.SqlServer, "a full-text index of SQL Server knows its rows by a primary key of one column")]
    [InlineData("FullTextIndex(\"a\"), Partitioned(By = \"at\")", "public DateTime At { get; set; } [StringColumn(9)] public string A { get; set; } = \"\";", DialectSet.Oracle, "Oracle has no text or spatial indexes on tables that are partitioned by an interval")]
    [InlineData("FullTextIndex(\"a\"), FullTextIndex(\"b\")", "[StringColumn(9)] public string A { get; set; } = \"\"; [StringColumn(9)] public string B { get; set; } = \"\";", DialectSet.SqlServer, "SQL Server has one full-text index a table")]
    [InlineData("FullTextIndex(\"rank\")", "[StringColumn(9)] public string Rank { get; set; } = \"\";", DialectSet.Sqlite, "an FTS5 table of SQLite has a column rank of its own")]
    [InlineData("FullTextIndex(\"a\", Language = \"finnish\")", "[StringColumn(9)] public string A { get; set; } = \"\";", DialectSet.SqlServer, "full-text indexes of SQL Server do not know the language finnish")]
    [InlineData("FullTextIndex(\"a\")", "[EncryptedColumn(\"k\", Mode = EncryptionMode.Application)] public string A { get; set; } = \"\";", DialectSet.PostgreSql, "the column holds ciphertext")]
    [InlineData("FullTextIndex(\"a\")", "[EncryptedColumn(\"k\", Mode = EncryptionMode.Native)] public string A { get; set; } = \"\";", DialectSet.SqlServer, "SQL Server cannot order a column under randomized Always Encrypted")]
    [InlineData("ClusteredIndex(\"a\"), ClusteredIndex(\"b\")", "public int A { get; set; } public int B { get; set; }", DialectSet.SqlServer, "SQL Server orders rows by one index")]
    [InlineData("ClusteredIndex(\"a\", Unique = true)", "public int? A { get; set; }", DialectSet.SqlServer, "SQL Server takes two NULLs for the same, and an index that holds the rows leaves none out")]
    [InlineData("ClusteredIndex(\"a\")", "[StringColumn(451)] public string A { get; set; } = \"\";", DialectSet.SqlServer, "SQL Server keeps no more than 900 bytes in the key that orders the rows, and its columns may have more")]
    [InlineData("ClusteredIndex(\"a\"), SpatialIndex(\"spot\")", "public int A { get; set; } [PointColumn] public byte[] Spot { get; set; } = [];", DialectSet.SqlServer, "a spatial index of SQL Server needs a primary key that orders the rows")]
    [InlineData("BitmapIndex(\"a\")", "[TextColumn] public string A { get; set; } = \"\";", DialectSet.Oracle, "Oracle cannot index a, which is a LOB")]
    [InlineData("GinIndex(\"a\")", "[JsonColumn] public System.Text.Json.JsonDocument A { get; set; } = null!;", DialectSet.PostgreSql, "a GIN index of PostgreSQL takes no column like a, which is json")]
    public void What_a_database_refuses_is_left_out_there(string attributes, string members, DialectSet dialect, string why)
    {
        var reader = Source.Read($"[SchemaTable, {attributes}] partial class T {{ public long Id {{ get; set; }} {members} }}");
        var target = dialect == DialectSet.Oracle ? new SchemaTarget(IndexedDatabase.Target(dialect).Dialect, null, "EE") : IndexedDatabase.Target(dialect);
        Assert.Contains(why, TablePlan.For(reader.Tables.Single().Table, target).Omissions.Select(omission => omission.Why));
    }

    [Theory]
    [InlineData("CompositeIndex(\"code\", Dialects = Dialect.Sqlite), CompositeIndex(\"code\")", DialectSet.All)]
    [InlineData("CompositeIndex(\"code\"), CompositeIndex(\"code\", Dialects = Dialect.Sqlite)", DialectSet.All)]
    [InlineData("HashIndex(\"code\", Dialects = Dialect.PostgreSql), HashIndex(\"code\", Except = Dialect.Oracle)", DialectSet.All & ~DialectSet.Oracle)]
    public void Two_indexes_over_the_same_columns_are_one_on_each_database(string attributes, DialectSet expected)
    {
        var indexes = Source.Table($"[SchemaTable, {attributes}] partial class T {{ {Members} }}").Indexes;
        Assert.Equal(expected, indexes.Aggregate(DialectSet.None, (set, index) => set | index.Dialects));
        Assert.All(
            Enum.GetValues<DialectSet>().Where(flag => flag is not (DialectSet.None or DialectSet.All) && expected.HasFlag(flag)),
            flag => Assert.Single(indexes, index => index.Dialects.HasFlag(flag)));
    }

    [Fact]
    public void An_index_of_a_repeated_column_attribute_is_on_its_databases()
    {
        var index = Assert.Single(Source.Table(
            """
            [SchemaTable]
            partial class T
            {
                public long Id { get; set; }
                [StringColumn(20, Index = true, Dialects = Dialect.PostgreSql | Dialect.Sqlite), StringColumn(30, Dialects = Dialect.MySql)] public string Code { get; set; } = "";
            }
            """).Indexes);
        Assert.Equal(DialectSet.PostgreSql | DialectSet.Sqlite, index.Dialects);
    }

    [Fact]
    public void An_index_of_a_column_attribute_for_all_is_on_all_databases()
    {
        var indexes = Source.Table(
            """
            [SchemaTable]
            partial class T
            {
                public long Id { get; set; }
                [StringColumn(20, Unique = true), StringColumn(30, Unique = true, Dialects = Dialect.MySql)] public string Code { get; set; } = "";
            }
            """).Indexes;
        Assert.Equal(DialectSet.All, Assert.Single(indexes).Dialects);
    }
}
