using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Tests.Dialects;

/// <summary>The versions and editions that a target may name, in the ways that vendors count and call them.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData(DialectSet.PostgreSql, "16", "PostgreSQL 16")]
    [InlineData(DialectSet.PostgreSql, "16.4", "PostgreSQL 16.4")]
    [InlineData(DialectSet.MySql, "8.0.36", "MySQL 8.0.36")]
    [InlineData(DialectSet.MySql, "9.7", "MySQL 9.7")]
    [InlineData(DialectSet.MySql, "26.10", "MySQL 26.10")]
    [InlineData(DialectSet.MariaDb, "10.6", "MariaDB 10.6")]
    [InlineData(DialectSet.MariaDb, "12.3", "MariaDB 12.3")]
    [InlineData(DialectSet.Sqlite, "3.53", "SQLite 3.53")]
    [InlineData(DialectSet.SqlServer, "2025", "SQL Server 2025")]
    [InlineData(DialectSet.SqlServer, "Azure SQL", "Azure SQL")]
    [InlineData(DialectSet.SqlServer, " azure ", "Azure SQL")]
    [InlineData(DialectSet.SqlServer, "Azure SQL Database", "Azure SQL")]
    [InlineData(DialectSet.Oracle, "19", "Oracle 19c")]
    [InlineData(DialectSet.Oracle, "19c", "Oracle 19c")]
    [InlineData(DialectSet.Oracle, "19.24.0.0.0", "Oracle 19.24c")]
    [InlineData(DialectSet.Oracle, "23ai", "Oracle 23ai")]
    [InlineData(DialectSet.Oracle, "23.5", "Oracle 23.5ai")]
    [InlineData(DialectSet.Oracle, "26ai", "Oracle 26ai")]
    [InlineData(DialectSet.Oracle, "23.26.0.0.0", "Oracle 26ai")]
    public void A_version_is_read_as_its_vendor_writes_it(DialectSet dialect, string text, string expected)
    {
        var sql = Dialect(dialect);
        Assert.Null(sql.VersionFault(text));
        var target = new SchemaTarget(sql, sql.ReadVersion(text));
        Assert.Equal(expected, target.ToString());
        Assert.Equal(target.Version, sql.ReadVersion(sql.DisplayVersion(target.Version)));
    }

    [Theory]
    [InlineData(DialectSet.PostgreSql, "latest", "'latest' is no version of PostgreSQL; write it as 15")]
    [InlineData(DialectSet.PostgreSql, "2022", "'2022' is no version of PostgreSQL; write it as 15")]
    [InlineData(DialectSet.PostgreSql, "9.6", "SQL is written for PostgreSQL 13 and later, and 9.6 is earlier; name the version that you will upgrade to")]
    [InlineData(DialectSet.MySql, "10.11", "'10.11' is no version of MySQL; write it as 8.4")]
    [InlineData(DialectSet.MySql, "5.7", "SQL is written for MySQL 8 and later, and 5.7 is earlier; name the version that you will upgrade to")]
    [InlineData(DialectSet.MariaDb, "8.4", "'8.4' is no version of MariaDB; write it as 10.11")]
    [InlineData(DialectSet.MariaDb, "5.5.5-10.11.6-MariaDB", "'5.5.5-10.11.6-MariaDB' is no version of MariaDB; write it as 10.11")]
    [InlineData(DialectSet.Sqlite, "4", "'4' is no version of SQLite; write it as 3.35")]
    [InlineData(DialectSet.SqlServer, "16", "'16' is no version of SQL Server; write it as 2017 or Azure SQL")]
    [InlineData(DialectSet.SqlServer, "2018", "'2018' is no version of SQL Server; write it as 2017 or Azure SQL")]
    [InlineData(DialectSet.SqlServer, "12.0.2000", "'12.0.2000' is no version of SQL Server; write it as 2017 or Azure SQL")]
    [InlineData(DialectSet.SqlServer, "2014", "SQL is written for SQL Server 2016 and later, and 2014 is earlier; name the version that you will upgrade to")]
    [InlineData(DialectSet.Oracle, "22c", "'22c' is no version of Oracle; write it as 19c")]
    [InlineData(DialectSet.Oracle, "12c", "SQL is written for Oracle 19c and later, and 12c is earlier; name the version that you will upgrade to")]
    [InlineData(DialectSet.Oracle, "a\nb", "'a b' is no version of Oracle; write it as 19c")]
    public void What_is_none_has_a_way_out(DialectSet dialect, string text, string expected) =>
        Assert.Equal(expected, Dialect(dialect).VersionFault(text));

    // The series after 9 are called by year and month; read as text, or by the first digit, they would come before.
    [Fact]
    public void MySql_26_10_is_later_than_9_7()
    {
        string[] ascending = ["8.0", "8.4", "9.0", "9.7", "26.7", "26.10"];
        Assert.Equal(ascending, ascending.Reverse().OrderBy(text => Dialect(DialectSet.MySql).ReadVersion(text)!.Value));
        Assert.IsType<Capability.Emulated>(Supports(DialectSet.MySql, "8.4", Feature.Vector));
        foreach (var text in ascending[2..]) Assert.IsType<Capability.Native>(Supports(DialectSet.MySql, text, Feature.Vector));
    }

    [Fact]
    public void Oracle_26ai_is_23ai_under_a_new_name()
    {
        var oracle = Dialect(DialectSet.Oracle);
        Assert.Equal(oracle.ReadVersion("23.26"), oracle.ReadVersion("26ai"));
        Assert.Equal(23, oracle.ReadVersion("26ai")!.Value.Major);
        Assert.True(oracle.ReadVersion("26ai") > oracle.ReadVersion("23.9"));
        Assert.All(CapabilityTable.Features, feature => Assert.Equal(Supports(DialectSet.Oracle, "23ai", feature), Supports(DialectSet.Oracle, "26ai", feature)));
    }

    // The number that the service reports is that of SQL Server 2014, whatever it can do.
    [Fact]
    public void Azure_SQL_can_what_the_newest_release_can() => Assert.All(
        // It has one filegroup, and encrypts its databases by itself.
        CapabilityTable.Features.Except([Feature.Filegroup, Feature.TransparentEncryption, Feature.DatabaseEncryption]),
        feature => Assert.Equal(Supports(DialectSet.SqlServer, "2025", feature), Supports(DialectSet.SqlServer, "Azure SQL", feature)));

    [Theory]
    [InlineData(DialectSet.SqlServer, "standard", "Standard")]
    [InlineData(DialectSet.SqlServer, "Developer", "Enterprise")]
    [InlineData(DialectSet.Oracle, "Standard Edition 2", "SE2")]
    [InlineData(DialectSet.Oracle, "enterprise", "EE")]
    [InlineData(DialectSet.Oracle, "XE", "Free")]
    public void An_edition_has_one_name(DialectSet dialect, string text, string expected)
    {
        Assert.Null(Dialect(dialect).EditionFault(text, Dialect(dialect).OldestVersion));
        Assert.Equal(expected, new SchemaTarget(Dialect(dialect), edition: text).Edition);
    }

    [Theory]
    [InlineData(DialectSet.PostgreSql, "Enterprise", "'Enterprise' is no edition of PostgreSQL; leave the edition out")]
    [InlineData(DialectSet.Oracle, "Ultimate", "'Ultimate' is no edition of Oracle; write Free, SE2, EE or nothing")]
    [InlineData(DialectSet.SqlServer, "Azure SQL", "'Azure SQL' is no edition of SQL Server; write Version = \"Azure SQL\"")]
    public void An_unknown_edition_has_a_way_out(DialectSet dialect, string text, string expected) =>
        Assert.Equal(expected, Dialect(dialect).EditionFault(text, Dialect(dialect).OldestVersion));

    [Fact]
    public void Azure_SQL_has_no_editions() =>
        Assert.NotNull(Dialect(DialectSet.SqlServer).EditionFault("Standard", ServerVersion.Evergreen));

    [Fact]
    public void Oracle_without_an_edition_is_Free_which_has_the_options()
    {
        var oracle = Dialect(DialectSet.Oracle);
        Assert.IsType<Capability.Native>(oracle.Supports(Feature.IntervalPartitioning, new SchemaTarget(oracle)));
        Assert.IsType<Capability.Native>(oracle.Supports(Feature.IntervalPartitioning, new SchemaTarget(oracle, edition: "EE")));
        Assert.IsType<Capability.Missing>(oracle.Supports(Feature.IntervalPartitioning, new SchemaTarget(oracle, edition: "SE2")));
        Assert.IsType<Capability.Missing>(oracle.Supports(Feature.ColumnEncryption, new SchemaTarget(oracle, edition: "Standard")));
    }

    private static Capability Supports(DialectSet dialect, string version, Feature feature) =>
        Dialect(dialect).Supports(feature, new SchemaTarget(Dialect(dialect), Dialect(dialect).ReadVersion(version)));

    private static SqlDialect Dialect(DialectSet set) => SqlDialect.In(set).Single();
}
