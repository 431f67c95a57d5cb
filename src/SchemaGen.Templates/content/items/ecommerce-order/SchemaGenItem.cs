using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>An order of a shop: who, what it costs, how it is paid and delivered.</summary>
//#if (hasTable && hasSwitches)
[EcommerceOrder(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[EcommerceOrder(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[EcommerceOrder(ITEM_SWITCHES)]
//#else
[EcommerceOrder]
//#endif
public partial class SchemaGenItem;
