using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A program that signs in with OAuth.</summary>
//#if (hasTable && hasSwitches)
[OAuthClient(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[OAuthClient(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[OAuthClient(ITEM_SWITCHES)]
//#else
[OAuthClient]
//#endif
public partial class SchemaGenItem;
