using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A message to a person.</summary>
//#if (hasTable && hasSwitches)
[Notification(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[Notification(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[Notification(ITEM_SWITCHES)]
//#else
[Notification]
//#endif
public partial class SchemaGenItem;
