namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>What is said of single columns, their values and their words, each in its own words at its own place.</summary>
public sealed class ColumnRuleTests
{
    [Fact]
    public Task SG4001_speaks_of_SQL_that_is_passed_through() => Check.Findings(
        """
        [SchemaTable, Check({|#0:"code ~ '^a'"|}, Raw = true, Dialects = Dialect.PostgreSql)]
        public partial class Order { public long Id { get; set; } [StringColumn(9, DefaultSql = {|#1:"upper('a')"|}, Raw = true, Except = Dialect.Sqlite)] public string Code { get; set; } = ""; }
        """,
        Check.Info("SG4001", 0, "This SQL reaches PostgreSQL as it is written, and nothing checks its columns or its meaning; prefer a portable expression"),
        Check.Info("SG4001", 1, "This SQL reaches PostgreSQL, MySQL, MariaDB, SQL Server and Oracle as it is written, and nothing checks its columns or its meaning; prefer a portable expression"));

    [Fact]
    public Task SG4001_is_silent_about_portable_expressions() => Check.Findings(
        "[SchemaTable, Check(\"code > 'a'\")] public partial class Order { public long Id { get; set; } [StringColumn(9, DefaultSql = \"'a'\")] public string Code { get; set; } = \"\"; }");

    [Fact]
    public Task SG1010_speaks_of_keys_that_the_database_gives() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable]
        public partial class Order
        {
            [PrimaryKeyColumn, ComputedColumn("number * 2")] public int {|#0:Code|} { get; set; }
            public int Number { get; set; }
        }
        [SchemaTable]
        public partial class Line
        {
            [IdentityColumn] public long? {|#1:Number|} { get; set; }
        }
        [SchemaTable]
        public partial class Part
        {
            [PrimaryKeyColumn, IdentityColumn] public long Id { get; set; }
            [IdentityColumn] public long {|#2:Number|} { get; set; }
            [{|#3:IdentityColumn|}] public string Name { get; set; } = "";
        }
        [SchemaTable]
        public partial class Twice
        {
            public int Number { get; set; }
            [IdentityColumn, ComputedColumn("number * 2")] public long {|#4:Code|} { get; set; }
        }
        """,
        Check.Error("SG1010", 0, "'code' is computed, which most databases refuse in a primary key; make it a unique column, or name another key"),
        Check.Error("SG1010", 1, "The database numbers 'number', so it is never NULL; make it not nullable"),
        Check.Error("SG1010", 2, "The database numbers 'id' already, and most number one column a table; number 'number' in the application"),
        Check.Error("SG1010", 3, "A database numbers whole numbers only, and 'name' is string(255); use an integer type"),
        Check.Error("SG1010", 4, "'code' is numbered and computed at once; remove one of the two attributes"));

    [Fact]
    public Task SG1010_speaks_of_numbers_out_of_range() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable]
        public partial class Order
        {
            [IdentityColumn(Increment = {|#0:0|})] public long Id { get; set; }
            [DecimalColumn({|#1:39|}, 2)] public decimal Price { get; set; }
            [FileHashColumn({|#2:"crc"|})] public string Hash { get; set; } = "";
            [EncryptedColumn({|#3:" "|})] public string Secret { get; set; } = "";
        }
        """,
        Check.Error("SG1010", 0, "The step between two numbers cannot be 0; leave it out for 1"),
        Check.Error("SG1010", 1, "A precision is from 1 to 38; name how many digits the number has in all"),
        Check.Error("SG1010", 2, "'crc' is no hash algorithm that is known here; use md5, sha1, sha224, sha256, sha384, sha512 or blake3"),
        Check.Error("SG1010", 3, "The encryption of 'secret' names no key; name one, such as \"pii_key\""));

    [Fact]
    public Task SG1010_speaks_of_ranges_that_cannot_be() => Check.Findings(
        """
        [SchemaTable, PartitionedByRange({|#0:"name"|}), RangePartition("a", LessThan = "1")] public partial class A { public string Name { get; set; } = ""; }
        [SchemaTable, {|#1:PartitionedByRange("total")|}] public partial class B { public decimal Total { get; set; } }
        [SchemaTable, PartitionedByRange("total"), RangePartition("a", LessThan = {|#2:"much"|})] public partial class C { public decimal Total { get; set; } }
        [SchemaTable, PartitionedByRange("total"), RangePartition("a", LessThan = "100"), RangePartition("b", LessThan = {|#3:"99.50"|})] public partial class D { public decimal Total { get; set; } }
        [SchemaTable, PartitionedByRange("total"), RangePartition("a", LessThan = "MAXVALUE"), RangePartition("b", LessThan = {|#4:"9"|})] public partial class E { public decimal Total { get; set; } }
        [SchemaTable, PartitionedByRange("total"), RangePartition("a", LessThan = "1"), RangePartition({|#5:"A"|}, LessThan = "2")] public partial class F { public decimal Total { get; set; } }
        [SchemaTable, {|#6:RangePartition("a", LessThan = "1")|}] public partial class G { public decimal Total { get; set; } }
        [SchemaTable, PartitionedByRange("number"), RangePartition("a", LessThan = {|#7:"40000"|})] public partial class H { public short Number { get; set; } }
        [SchemaTable, PartitionedByRange("number"), RangePartition({|#8:" "|}, LessThan = "4")] public partial class I { public short Number { get; set; } }
        [SchemaTable, PartitionedByRange("number", Except = Dialect.Sqlite), RangePartition("a", LessThan = "4"), {|#9:PartitionedByHash("number", 4)|}] public partial class J { public short Number { get; set; } }
        """,
        Check.Error("SG1010", 0, "A table is partitioned by ranges of a number, a date or a timestamp, and 'name' is string(255); name such a column"),
        Check.Error("SG1010", 1, "'bs' has no partitions to lie in; add [RangePartition(\"small\", LessThan = \"100\")]"),
        Check.Error("SG1010", 2, "'much' is no bound of 'total'; write a number such as 100 or -0.5, of at most 16 digits and 2 decimals, or MAXVALUE"),
        Check.Error("SG1010", 3, "'99.50' is not greater than the bound before it; name the partitions in ascending order"),
        Check.Error("SG1010", 4, "'9' is not greater than the bound before it; name the partitions in ascending order"),
        Check.Error("SG1008", 5, "A partition of 'fs' is called 'A' already; choose another name"),
        Check.Error("SG1010", 6, "'gs' is not partitioned so, and this is a part of that; add [PartitionedByRange], or remove this"),
        Check.Error("SG1010", 7, "'40000' is no bound of 'number'; write a whole number from -32768 to 32767, or MAXVALUE"),
        Check.Error("SG1008", 8, "A partition needs a name; write one"),
        Check.Error("SG1010", 9, "'js' is partitioned already, and a table is partitioned in one way; remove one of the two"));

    [Fact]
    public Task SG1010_speaks_of_lists_and_hashes_that_cannot_be() => Check.Findings(
        """
        [SchemaTable, PartitionedByList("region"), ListPartition("a", "GB", {|#0:"GERMANY"|})] public partial class A { [StringColumn(2)] public string Region { get; set; } = ""; }
        [SchemaTable, PartitionedByList("region"), ListPartition("a", "GB"), ListPartition("b", "FR", {|#1:"GB"|})] public partial class B { [StringColumn(2)] public string Region { get; set; } = ""; }
        [SchemaTable, PartitionedByList("region"), {|#2:ListPartition("a")|}] public partial class C { [StringColumn(2)] public string Region { get; set; } = ""; }
        [SchemaTable, {|#3:PartitionedByList("region")|}] public partial class D { [StringColumn(2)] public string Region { get; set; } = ""; }
        [SchemaTable, PartitionedByList({|#4:"region"|}), ListPartition("a", "GB")] public partial class E { [StringColumn(2)] public string? Region { get; set; } }
        [SchemaTable, PartitionedByHash("number", {|#5:0|})] public partial class F { public int Number { get; set; } }
        [SchemaTable, PartitionedByHash("number", {|#6:1025|})] public partial class G { public int Number { get; set; } }
        [SchemaTable, PartitionedByHash({|#7:"numbr"|}, 4)] public partial class H { public int Number { get; set; } }
        [SchemaTable, PartitionedByHash("number", 128, Except = Dialect.Sqlite), SubpartitionedByHash("other", {|#8:128|})] public partial class I { public int Number { get; set; } public int Other { get; set; } }
        [SchemaTable, PartitionedByHash({|#9:"price"|}, 4)] public partial class J { public double Price { get; set; } }
        """,
        Check.Error("SG1010", 0, "'GERMANY' is no value of 'region'; write a text of at most 2 characters"),
        Check.Error("SG1010", 1, "'GB' is in a partition already; remove it here"),
        Check.Error("SG1010", 2, "The partition 'a' has no values; name those that it takes"),
        Check.Error("SG1010", 3, "'ds' has no partitions to lie in; add [ListPartition(\"europe\", \"GB\", \"FR\")]"),
        Check.Error("SG1010", 4, "The partition column 'region' admits NULL, which lies in no partition; make it not null"),
        Check.Error("SG1010", 5, "There are from 1 to 1024 partitions; name how many"),
        Check.Error("SG1010", 6, "There are from 1 to 1024 partitions; name how many"),
        Check.Error("SG1003", 7, "The table 'hs' has no column 'numbr'; the nearest is 'number'"),
        Check.Error("SG1010", 8, "These are 16384 subpartitions in all, and 8192 is the most; name fewer"),
        Check.Error("SG1010", 9, "A table is partitioned by a hash of a number, a text, a uuid, a date or a timestamp, and 'price' is double; name such a column"));

    [Fact]
    public Task SG1010_speaks_of_partitions_that_cannot_be() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, Partitioned(By = {|#0:"name"|})] public partial class A { public string Name { get; set; } = ""; }
        [SchemaTable, Partitioned(By = {|#1:"at"|})] public partial class B { public DateTimeOffset? At { get; set; } }
        [SchemaTable, Partitioned(By = "at", Start = {|#2:"soon"|}, Premake = {|#3:101|})] public partial class C { public DateTimeOffset At { get; set; } }
        """,
        Check.Error("SG1010", 0, "A table is partitioned by a date or a timestamp, and 'name' is string(255); name such a column"),
        Check.Error("SG1010", 1, "The partition column 'at' admits NULL, which lies in no partition; make it not null"),
        Check.Error("SG1010", 2, "'soon' is no day; write it as 2026-01-31"),
        Check.Error("SG1010", 3, "Premake is from 0 to 100; name how many partitions are made ahead"));

    [Fact]
    public Task SG1010_speaks_of_a_table_and_a_foreign_key_without_columns() => Check.Findings(
        """
        [SchemaTable] public partial class {|#0:Empty|};
        [SchemaTable, {|#1:ForeignKeyTo(typeof(Order), new string[0])|}] public partial class Order { public long Id { get; set; } }
        """,
        Check.Error("SG1010", 0, "The table 'empties' has no columns; add a property with a getter and a setter"),
        Check.Error("SG1010", 1, "A foreign key needs a column; name at least one"));

    [Fact]
    public Task SG1010_speaks_of_two_words_for_one_database() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }
            [StringColumn(9, Dialects = Dialect.Sqlite), StringColumn(8, Dialects = {|#0:Dialect.Sqlite|}), TextColumn] public string Code { get; set; } = "";
            [StringColumn(9, Collation = {|#1:"C"|})] public string Name { get; set; } = "";
        }
        """,
        Check.Error("SG1010", 0, "Two attributes say what 'code' is on SQLite; name each database in one of them"),
        Check.Error("SG1010", 1, "A collation's name belongs to one database, and 'C' is meant for PostgreSQL and SQLite; say which with Dialects"));

    [Fact]
    public Task SG1011_speaks_of_what_a_computed_column_cannot_read() => Check.Findings(
        """
        [SchemaTable]
        public partial class Order
        {
            public long Id { get; set; }
            [EncryptedColumn("k", Mode = EncryptionMode.Application)] public string Secret { get; set; } = "";
            [ComputedColumn({|#0:"own + 1"|})] public int Own { get; set; }
            [ComputedColumn({|#1:"lower(secret)"|})] public string Lower { get; set; } = "";
            [ComputedColumn({|#2:"now()"|})] public DateTimeOffset Late { get; set; }
            [DateColumn(DefaultSql = {|#3:"'soon'"|})] public DateOnly Due { get; set; }
            [DateColumn(Check = "{column} < {|#4:today()|}")] public DateOnly Born { get; set; }
        }
        """,
        Check.Error("SG1011", 0, "The computed column 'own' reads itself; name other columns of the row"),
        Check.Error("SG1011", 1, "The computed column 'lower' reads 'secret', which is encrypted; compute it in the application"),
        Check.Error("SG1011", 2, "The computed column 'late' reads the clock, which no database allows; store the time in a column"),
        Check.Error("SG1011", 3, "''soon'' is no default that the type date of 'due' can have; use now() on a date or time, new_uuid() on a uuid, or an expression of the column's type"),
        Check.Error("SG1011", 4, "A check cannot read the clock, since most databases refuse today() there; compare with another column, or check it in a trigger or the application"));

    [Fact]
    public Task SG1012_speaks_of_references_by_name_that_name_too_little() => Check.Findings(
        """
        [SchemaTable]
        [{|#0:ForeignKeyTo("other", new[] { "a", "b" }, "x")|}]
        public partial class Order
        {
            public long Id { get; set; }
            public int A { get; set; }
            public int B { get; set; }
            [{|#1:References("", "id")|}] public long OtherId { get; set; }
        }
        """,
        Check.Error("SG1012", 0, "2 columns cannot refer to 1; name a column of 'other' for each"),
        Check.Error("SG1012", 1, "The reference of 'other_id' names no table; name a class, or a table and its columns"));

    [Fact]
    public Task SG1007_speaks_of_a_column_of_two_groups_with_two_types() => Check.Findings(
        """
        [SchemaTable, {|#0:One|}, {|#1:Two|}] public partial class Order { public long Id { get; set; } }
        [ColumnGroup] public interface IOne { int A { get; } }
        [ColumnGroup] public interface ITwo { long A { get; } }
        [IncludesColumns(typeof(IOne))] public sealed class OneAttribute : ColumnGroupAttribute;
        [IncludesColumns(typeof(ITwo))] public sealed class TwoAttribute : ColumnGroupAttribute;
        """,
        Check.Error("SG1007", 0, "The column 'a' of 'Order' comes twice with different types; declare it on the class, or leave it out of one with Without"),
        Check.Error("SG1007", 1, "The column 'a' of 'Order' comes twice with different types; declare it on the class, or leave it out of one with Without"));

    [Fact]
    public Task SG1008_speaks_of_a_column_that_every_table_has() => Check.Findings(
        "[SchemaTable] public partial class Order { public long Id { get; set; } [SchemaColumn(\"xmin\")] public long {|#0:Version|} { get; set; } }",
        Check.Error("SG1008", 0, "Every table of PostgreSQL has a column 'xmin' of its own; give this one another name"));

    [Fact]
    public Task SG1009_speaks_of_a_property_of_its_class_s_name() => Check.Findings(
        """
        [{|#0:Own|}] public partial class Name { public long Id { get; set; } }
        [ColumnGroup] public interface IOwn { string Name { get; } }
        [IncludesColumns(typeof(IOwn))] public sealed class OwnAttribute : TableTemplateAttribute;
        """,
        Check.Error("SG1009", 0, "The class 'Name' cannot have a property of its own name, so the one of the column 'name' is left out; rename the class, or leave the column out with Without"));

    [Fact]
    public Task SG2003_speaks_of_a_table_without_columns() => Check.Findings(
        "PostgreSql Oracle",
        "[{|#0:SchemaTable|}] public partial class Order { [IntegerColumn(Dialects = Dialect.PostgreSql)] public int Number { get; set; } }",
        Check.Warning("SG2003", 0, "Oracle: the table 'orders' is left out, because none of its columns is left there; give it a column there, or leave the table out with Except"));

    [Fact]
    public Task Fields_and_private_members_are_columns_where_they_say_so() => Check.Findings(
        """
        [SchemaTable, CompositeIndex("_code", nameof(Order.Total)), UniqueIndex("total")]
        public partial class Order
        {
            public long Id { get; set; }
            [StringColumn(9)] private string _code = "";
            [IntegerColumn] internal int Total { get; }
            private int _cache;
            public string Shown => _code + _cache;
        }
        """);
}
