using SchemaGen;

namespace MultiTenantSaas.Company;

/// <summary>A number that the company gives to what it does: two letters and six digits.</summary>
[StringColumn(20, Check = "matches({column}, '^[A-Z]{2}[0-9]{6}$')", Comment = "Business ID, XX123456")]
public sealed class BusinessIdAttribute : ColumnTypeAttribute;
