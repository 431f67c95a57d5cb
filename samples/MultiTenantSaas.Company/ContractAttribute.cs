using SchemaGen;
using SchemaGen.Templates;

namespace MultiTenantSaas.Company;

/// <summary>A contract, as every product of the company keeps it.</summary>
[IncludesColumns(typeof(IUuidKey), typeof(IContractColumns))]
[MoneyColumns("volume")]
[SoftDeletes]
[Timestamps]
[CompositeIndex("partner")]
public sealed class ContractAttribute : TableTemplateAttribute
{
    /// <summary>Whether the contract ends on a day; it does not by default.</summary>
    public bool WithEnd { get; set; }
}

/// <summary>The columns of its own of <see cref="ContractAttribute"/>.</summary>
[ColumnGroup]
[UniqueIndex("number")]
public interface IContractColumns
{
    /// <summary>The number.</summary>
    [BusinessId]
    string Number { get; }

    /// <summary>Who it is with.</summary>
    [StringColumn(200)]
    string Partner { get; }

    /// <summary>The last day.</summary>
    [IncludedWhen(nameof(ContractAttribute.WithEnd))]
    DateOnly EndsOn { get; }
}
