using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>Where a thing stands in a workflow.</summary>
//#if (hasTable && hasSwitches)
[WorkflowState(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[WorkflowState(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[WorkflowState(ITEM_SWITCHES)]
//#else
[WorkflowState]
//#endif
public partial class SchemaGenItem;
