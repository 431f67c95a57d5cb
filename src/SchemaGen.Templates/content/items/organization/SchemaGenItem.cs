using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>An organization, with its place and the one above it.</summary>
//#if (hasTable && hasSwitches)
[Organization(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[Organization(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[Organization(ITEM_SWITCHES)]
//#else
[Organization]
//#endif
public partial class SchemaGenItem;
