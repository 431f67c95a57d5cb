using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A page in a tree of pages.</summary>
//#if (hasTable && hasSwitches)
[CmsPage(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[CmsPage(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[CmsPage(ITEM_SWITCHES)]
//#else
[CmsPage]
//#endif
public partial class SchemaGenItem;
