using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A line of a ledger, which is never changed.</summary>
//#if (hasTable && hasSwitches)
[AccountingTransaction(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[AccountingTransaction(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[AccountingTransaction(ITEM_SWITCHES)]
//#else
[AccountingTransaction]
//#endif
public partial class SchemaGenItem;
