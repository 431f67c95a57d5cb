using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.Tests.ScaleOut;

/// <summary>A schema of many tenants that a cluster takes, as it stands in the documentation.</summary>
internal static class ScaleOutExample
{
    public const string Source =
        """
        using SchemaGen;

        [assembly: SchemaTarget(Dialect.PostgreSql)]

        namespace Shop;

        [SchemaTable, ReferenceTable]
        public partial class Country
        {
            public long Id { get; set; }

            [StringColumn(60)]
            public required string Name { get; set; }
        }

        [SchemaTable, Distributed("id")]
        public partial class Tenant
        {
            public Guid Id { get; set; }

            [References(typeof(Country))]
            public long CountryId { get; set; }
        }

        [SchemaTable, Distributed("tenant_id")]
        [CompositeKey("tenant_id", "id")]
        [UniqueIndex("tenant_id", "number")]
        [ForeignKeyTo(typeof(Tenant), new[] { "tenant_id" })]
        public partial class Order
        {
            public Guid TenantId { get; set; }

            [IdentityColumn]
            public long Id { get; set; }

            public int Number { get; set; }
        }

        [SchemaTable, Distributed("tenant_id")]
        [CompositeKey("tenant_id", "order_id", "line")]
        [ForeignKeyTo(typeof(Order), new[] { "tenant_id", "order_id" })]
        public partial class OrderLine
        {
            public Guid TenantId { get; set; }
            public long OrderId { get; set; }
            public int Line { get; set; }
        }
        """;

    /// <summary>The statements of all its tables on PostgreSQL.</summary>
    public static IEnumerable<string> Statements(SchemaReader schema, SchemaTarget target) =>
        schema.Tables.SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text).Distinct();
}
