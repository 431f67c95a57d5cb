using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A request to an interface and its answer.</summary>
//#if (hasTable && hasSwitches)
[ApiLog(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[ApiLog(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[ApiLog(ITEM_SWITCHES)]
//#else
[ApiLog]
//#endif
public partial class SchemaGenItem;
