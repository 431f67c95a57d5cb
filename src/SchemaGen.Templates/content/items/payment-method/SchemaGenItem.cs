using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A way in which a customer pays.</summary>
//#if (hasTable && hasSwitches)
[PaymentMethod(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[PaymentMethod(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[PaymentMethod(ITEM_SWITCHES)]
//#else
[PaymentMethod]
//#endif
public partial class SchemaGenItem;
