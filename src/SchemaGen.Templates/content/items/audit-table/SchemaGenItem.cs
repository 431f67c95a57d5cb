using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>Who changed what, which is never changed itself.</summary>
//#if (hasTable && hasSwitches)
[AuditTable(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[AuditTable(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[AuditTable(ITEM_SWITCHES)]
//#else
[AuditTable]
//#endif
public partial class SchemaGenItem;
