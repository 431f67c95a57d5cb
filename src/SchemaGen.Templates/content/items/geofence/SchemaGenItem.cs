using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>An area, and what happens where something enters or leaves it.</summary>
//#if (hasTable && hasSwitches)
[Geofence(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[Geofence(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[Geofence(ITEM_SWITCHES)]
//#else
[Geofence]
//#endif
public partial class SchemaGenItem;
