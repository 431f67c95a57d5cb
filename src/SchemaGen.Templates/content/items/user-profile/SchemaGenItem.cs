using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A person who uses the system.</summary>
//#if (hasTable && hasSwitches)
[UserProfile(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[UserProfile(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[UserProfile(ITEM_SWITCHES)]
//#else
[UserProfile]
//#endif
public partial class SchemaGenItem;
