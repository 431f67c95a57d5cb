using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>How many there are, and where.</summary>
    [IncludesColumns(typeof(IInventoryColumns))]
    public sealed class InventoryColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>How many there are, and where.</summary>
    [ColumnGroup]
    public interface IInventoryColumns
    {
        /// <summary>How many are at hand.</summary>
        [IntegerColumn(Default = 0)]
        int QuantityOnHand { get; }

        /// <summary>How many of those are promised.</summary>
        [IntegerColumn(Default = 0)]
        int QuantityReserved { get; }

        /// <summary>How many can be promised.</summary>
        [ComputedColumn("quantity_on_hand - quantity_reserved")]
        int QuantityAvailable { get; }

        /// <summary>The number at which more are ordered.</summary>
        [IntegerColumn(Default = 0)]
        int ReorderPoint { get; }

        /// <summary>How many are ordered then.</summary>
        [IntegerColumn(Default = 0)]
        int ReorderQuantity { get; }

        /// <summary>The warehouse.</summary>
        [StringColumn(100)]
        string? Location { get; }

        /// <summary>The place in the warehouse.</summary>
        [StringColumn(50)]
        string? BinLocation { get; }
    }
}
