using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>An address that is told of events.</summary>
//#if (hasTable && hasSwitches)
[Webhook(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[Webhook(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[Webhook(ITEM_SWITCHES)]
//#else
[Webhook]
//#endif
public partial class SchemaGenItem;
