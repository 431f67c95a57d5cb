using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A line of an order.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IEcommerceOrderItemColumns))]
    [IncludesColumns(typeof(ITaxColumns), typeof(ITimestamps))]
    [CompositeIndex("order_id")]
    [CompositeIndex("product_id")]
    public sealed class EcommerceOrderItemAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="EcommerceOrderItemAttribute"/>.</summary>
    [ColumnGroup]
    public interface IEcommerceOrderItemColumns
    {
        /// <summary>The order.</summary>
        Guid OrderId { get; }

        /// <summary>The product.</summary>
        Guid ProductId { get; }

        /// <summary>The stock keeping unit, as it was when it was ordered.</summary>
        [StringColumn(255)]
        string Sku { get; }

        /// <summary>The name, as it was when it was ordered.</summary>
        [StringColumn(255)]
        string Name { get; }

        /// <summary>How many.</summary>
        [IntegerColumn(Check = "{column} > 0")]
        int Quantity { get; }

        /// <summary>The price of one.</summary>
        [CurrencyColumn]
        decimal UnitPrice { get; }
    }
}
