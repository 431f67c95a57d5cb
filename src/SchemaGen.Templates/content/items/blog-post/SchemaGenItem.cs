using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>An article of a blog with its readers and versions.</summary>
//#if (hasTable && hasSwitches)
[BlogPost(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[BlogPost(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[BlogPost(ITEM_SWITCHES)]
//#else
[BlogPost]
//#endif
public partial class SchemaGenItem;
