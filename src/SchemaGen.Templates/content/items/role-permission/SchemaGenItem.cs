using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>What a role may do.</summary>
//#if (hasTable && hasSwitches)
[RolePermission(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[RolePermission(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[RolePermission(ITEM_SWITCHES)]
//#else
[RolePermission]
//#endif
public partial class SchemaGenItem;
