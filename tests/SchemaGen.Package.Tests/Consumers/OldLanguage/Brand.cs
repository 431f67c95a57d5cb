using SchemaGen;

namespace OldLanguage;

[SchemaTable]
public partial class Brand
{
    public long Id { get; set; }
}
