using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>An invoice with its lines.</summary>
//#if (hasTable && hasSwitches)
[Invoice(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[Invoice(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[Invoice(ITEM_SWITCHES)]
//#else
[Invoice]
//#endif
public partial class SchemaGenItem;
