using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A product of a shop: number, price, stock, texts, search engine data, status and rating.</summary>
//#if (hasTable && hasSwitches)
[EcommerceProduct(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[EcommerceProduct(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[EcommerceProduct(ITEM_SWITCHES)]
//#else
[EcommerceProduct]
//#endif
public partial class SchemaGenItem;
