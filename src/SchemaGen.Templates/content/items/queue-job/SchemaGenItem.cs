using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>Work to be done in the background.</summary>
//#if (hasTable && hasSwitches)
[QueueJob(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[QueueJob(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[QueueJob(ITEM_SWITCHES)]
//#else
[QueueJob]
//#endif
public partial class SchemaGenItem;
