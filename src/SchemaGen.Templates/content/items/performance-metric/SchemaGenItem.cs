using SchemaGen;

namespace ITEM_NAMESPACE;

/// <summary>A measurement of a system.</summary>
//#if (hasTable && hasSwitches)
[PerformanceMetric(Table = "ITEM_TABLE", ITEM_SWITCHES)]
//#elseif (hasTable)
[PerformanceMetric(Table = "ITEM_TABLE")]
//#elseif (hasSwitches)
[PerformanceMetric(ITEM_SWITCHES)]
//#else
[PerformanceMetric]
//#endif
public partial class SchemaGenItem;
