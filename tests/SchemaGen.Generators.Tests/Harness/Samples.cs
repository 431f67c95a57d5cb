namespace SchemaGen.Generators.Tests.Harness;

/// <summary>Code that several tests take.</summary>
internal static class Samples
{
    /// <summary>A file with most attributes on it, in five dozen lines.</summary>
    public const string MostAttributes =
        """"
        using SchemaGen.Templates;
        using Template = SchemaGen.SchemaTableAttribute;

        [assembly: SchemaTarget(Dialect.PostgreSql, Version = "16")]
        [assembly: SchemaTarget(Dialect.Sqlite)]

        namespace Shop
        {
            public enum Mood { Good, Bad = 5 }

            [StringColumn(8, Check = "matches({column}, '^[A-Z]{2}[0-9]{6}$')", Comment = "Business \"ID\", \u0041")]
            public sealed class BusinessIdAttribute : ColumnTypeAttribute;

            [ColumnGroup]
            public interface IExternal
            {
                [BusinessId] string ExternalRef { get; }
                Uri? Link { get; }
            }

            [IncludesColumns(typeof(IExternal), typeof(ITimestamps), Without = ["link"])]
            [CompositeIndex("external_ref", "created_at desc", Name = "ix_own")]
            public sealed class CatalogItemAttribute : TableTemplateAttribute;

            [EcommerceProduct(Table = @"goods ""x""", Schema = "sales", Comment = """A "raw" comment""")]
            [UniqueIndex("sku", "name", Except = Dialect.MySql | Dialect.MariaDb)]
            [CoveringIndex(new[] { nameof(BrandId) }, Include = ["price"])]
            [Check("price >= 0 and price < 1e6", Name = "ck_price")]
            public partial class Product
            {
                [EncryptedColumn("pii_key", Mode = EncryptionMode.Application)]
                public string? SupplierContact { get; set; }

                [References(typeof(Brand), OnDelete = ForeignKeyAction.Cascade)]
                public Guid BrandId { get; set; }
            }

            [Template("brands"), CatalogItem]
            public partial record Brand([PrimaryKeyColumn] Guid Key, [StringColumn(20, Unique = true)] string Name = "x")
            {
                [ComputedColumn("upper(name)", Stored = false)] public string Upper { get; } = "";
                [EnumColumn("a", "b", Default = "a")] public string Kind { get; set; } = "a";
                public Mood Mood { get; init; } = Mood.Bad;
            }

            [CatalogItem]
            [Partitioned(By = "created_at", Interval = PartitionInterval.Month, Premake = 2, Start = "2026-01-01")]
            [CompositeKey("id", "created_at")]
            internal partial struct View
            {
                [IdentityColumn(Start = 10)] public long Id { get; set; }
                [DecimalColumn(10, 2, Default = "1.5", DefaultSql = null)] public decimal? Price { get; set; }
                [IgnoreColumn] public object? Ignored { get; set; }
                [SchemaColumn("when", Dialects = Dialect.All & ~Dialect.Oracle)] public DateTime @event { get; set; }
            }
        }
        """";
}
