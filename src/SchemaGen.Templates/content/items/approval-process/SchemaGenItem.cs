using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>Something that has to be approved.</summary>
//#if (hasTable && hasSwitches)
[ApprovalProcess(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[ApprovalProcess(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[ApprovalProcess(ITEM_SWITCHES)]
//#else
[ApprovalProcess]
//#endif
public partial class SchemaGenItem;
