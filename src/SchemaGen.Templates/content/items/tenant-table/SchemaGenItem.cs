using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>Something that belongs to a tenant.</summary>
//#if (hasTable && hasSwitches)
[TenantTable(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[TenantTable(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[TenantTable(ITEM_SWITCHES)]
//#else
[TenantTable]
//#endif
public partial class SchemaGenItem;
