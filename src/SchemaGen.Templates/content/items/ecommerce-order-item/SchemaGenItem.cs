using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A line of an order.</summary>
//#if (hasTable && hasSwitches)
[EcommerceOrderItem(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[EcommerceOrderItem(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[EcommerceOrderItem(ITEM_SWITCHES)]
//#else
[EcommerceOrderItem]
//#endif
public partial class SchemaGenItem;
