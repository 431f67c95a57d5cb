using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A file of a library.</summary>
//#if (hasTable && hasSwitches)
[MediaLibrary(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[MediaLibrary(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[MediaLibrary(ITEM_SWITCHES)]
//#else
[MediaLibrary]
//#endif
public partial class SchemaGenItem;
