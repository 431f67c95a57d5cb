using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>The text of an email in a language.</summary>
//#if (hasTable && hasSwitches)
[EmailTemplate(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[EmailTemplate(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[EmailTemplate(ITEM_SWITCHES)]
//#else
[EmailTemplate]
//#endif
public partial class SchemaGenItem;
