using SchemaGen.Model.Planning;

namespace SchemaGen.Docs.Tests;

/// <summary>What the features are called in the documentation, group by group.</summary>
internal static class FeatureNames
{
    public static IReadOnlyList<(string Title, (Feature Feature, string Name)[] Lines)> Groups { get; } =
    [
        ("Types of columns",
        [
            (Feature.Boolean, "true or false"),
            (Feature.TinyInteger, "whole number of 8 bits"),
            (Feature.UnsignedInteger, "whole number that is never negative"),
            (Feature.Decimal, "exact number"),
            (Feature.LimitedText, "text of a greatest length"),
            (Feature.LimitedBinary, "bytes of a greatest number"),
            (Feature.Date, "day"),
            (Feature.TimeOfDay, "time of day"),
            (Feature.Timestamp, "day and time"),
            (Feature.TimestampTz, "point in time"),
            (Feature.Interval, "length of time"),
            (Feature.Uuid, "uuid"),
            (Feature.TimeOrderedUuid, "uuid by the database, in the order of time"),
            (Feature.Json, "JSON as text"),
            (Feature.BinaryJson, "JSON, parsed"),
            (Feature.JsonScalar, "JSON of a single value"),
            (Feature.Enumeration, "one of a list of texts"),
            (Feature.Set, "several of a list of texts"),
            (Feature.Bits, "bits"),
            (Feature.Year, "year"),
            (Feature.Xml, "XML"),
            (Feature.Array, "list of values"),
            (Feature.Hstore, "texts by name"),
            (Feature.RowVersion, "row version"),
            (Feature.IpAddress, "IP address"),
            (Feature.Network, "network"),
            (Feature.MacAddress, "hardware address"),
            (Feature.Vector, "vector"),
            (Feature.TreePath, "place in a tree"),
            (Feature.Range, "range"),
            (Feature.Geometry, "shape in the plane"),
            (Feature.Geography, "shape on the ellipsoid"),
            (Feature.TextSearchVector, "words of a text"),
            (Feature.CaseInsensitiveText, "text whose letter case does not count"),
        ]),
        ("Columns and tables",
        [
            (Feature.StoredComputedColumn, "computed column that is stored"),
            (Feature.VirtualComputedColumn, "computed column that is not stored"),
            (Feature.IdentityIncrement, "row numbers with a step"),
            (Feature.IdentityBesideKey, "row numbers beside the primary key"),
            (Feature.Comments, "comments"),
            (Feature.Schemas, "schemas"),
            (Feature.Check, "check"),
            (Feature.RegularExpression, "check by a regular expression"),
        ]),
        ("Keys and indexes",
        [
            (Feature.CompositeKey, "primary key of several columns"),
            (Feature.UniqueKeyOverNulls, "unique key that admits many NULLs"),
            (Feature.DescendingIndex, "descending index"),
            (Feature.CoveringIndex, "covering index"),
            (Feature.ColumnstoreIndex, "columnstore index"),
        ]),
        ("Foreign keys",
        [
            (Feature.ForeignKeyToLaterTable, "foreign key to a table that comes later"),
            (Feature.ForeignKeyOnUpdate, "foreign key with ON UPDATE"),
            (Feature.ForeignKeySetDefault, "foreign key with SET DEFAULT"),
            (Feature.SeveralCascadePaths, "several cascades to one table"),
        ]),
        ("Partitions",
        [
            (Feature.IntervalPartitioning, "partitions of a length of time"),
            (Feature.UniqueKeyAcrossPartitions, "unique key without the partition column"),
            (Feature.PrimaryKeyAcrossPartitions, "primary key without the partition column"),
            (Feature.ForeignKeyFromPartitionedTable, "foreign key from a partitioned table"),
            (Feature.ForeignKeyToPartitionedTable, "foreign key to a partitioned table"),
        ]),
        ("Encryption",
        [
            (Feature.ColumnEncryption, "column encryption by the database"),
            (Feature.ConditionOnEncryptedColumn, "default or check on such a column"),
            (Feature.IndexOnEncryptedColumn, "index over such a column"),
            (Feature.ForeignKeyOnEncryptedColumn, "foreign key over such a column"),
        ]),
        ("Migrations",
        [
            (Feature.TransactionalDdl, "several DDL statements in one transaction"),
        ]),
    ];
}
