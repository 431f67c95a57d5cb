using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>Something that a visitor did.</summary>
//#if (hasTable && hasSwitches)
[AnalyticsEvent(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[AnalyticsEvent(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[AnalyticsEvent(ITEM_SWITCHES)]
//#else
[AnalyticsEvent]
//#endif
public partial class SchemaGenItem;
