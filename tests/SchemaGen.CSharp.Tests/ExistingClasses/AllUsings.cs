// All usings at once: that this file compiles is the test.
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using SchemaGen;
using SchemaGen.Templates;

namespace Shop.Everything;

[SchemaTable(Comment = "All at once")]
[Table("makers", Schema = "shop")]
[Comment("Loses to the template's comment")]
[Microsoft.EntityFrameworkCore.Index(nameof(Name), IsUnique = true)]
[CompositeIndex("country")]
[Check("length(name) > 1")]
public partial class AllUsings
{
    [Key]
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)]
    public long Number { get; set; }

    [Required, MaxLength(80), MinLength(2), Unicode]
    public string? Name { get; set; }

    [Column("country", Order = 1), StringLength(2)]
    public string Country { get; set; } = "";

    [Precision(12, 3), Range(0, 1000), DefaultValue(1)]
    public decimal Rate { get; set; }

    [StringColumn(40, Default = "none"), MaxLength(100)]
    public string Label { get; set; } = "none";

    [References(typeof(AllUsings)), ForeignKey(nameof(Parent))]
    public long? ParentNumber { get; set; }

    [DeleteBehavior(DeleteBehavior.Restrict)]
    public AllUsings? Parent { get; set; }

    [NotMapped, Timestamp, ConcurrencyCheck, EmailAddress, Phone, Url]
    public string? Computed { get; set; }

    /// <summary>A name of each namespace that holds no attribute of the class.</summary>
    internal static Type[] Others => [typeof(MigrationBuilder), typeof(ForeignKeyAction), typeof(ReferentialAction), typeof(EcommerceProductAttribute), typeof(IAuditColumns)];
}
