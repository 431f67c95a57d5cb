using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A place that people go to.</summary>
//#if (hasTable && hasSwitches)
[Location(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[Location(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[Location(ITEM_SWITCHES)]
//#else
[Location]
//#endif
public partial class SchemaGenItem;
