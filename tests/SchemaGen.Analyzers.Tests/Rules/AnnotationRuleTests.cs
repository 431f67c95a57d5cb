namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>What attributes of other libraries say that a table has no word for.</summary>
public sealed class AnnotationRuleTests
{
    private const string Usings = "using System.ComponentModel.DataAnnotations;\nusing System.ComponentModel.DataAnnotations.Schema;\n\n";

    [Fact]
    public Task A_regular_expression_is_not_carried_over() => Check.Findings(
        Usings +
        """
        [SchemaTable]
        public partial class Product
        {
            public long Id { get; set; }

            [Required, {|#0:RegularExpression("^[A-Z]+$")|}]
            public string Sku { get; set; } = "";
        }
        """,
        Check.Info("SG1015", 0, "[RegularExpression] is not carried over: regular expressions differ between databases, so 'sku' takes any value; add [Check] with an expression if the database has to check it"));

    [Fact]
    public Task A_type_of_one_database_stands_at_its_argument() => Check.Findings(
        Usings +
        """
        [SchemaTable]
        public partial class Product
        {
            public long Id { get; set; }

            [Column("where", TypeName = {|#0:"geography"|})]
            public string Place { get; set; } = "";
        }
        """,
        Check.Info("SG1015", 0, "[Column] is not carried over: 'geography' is no type that every database has for 'Place', so 'where' is string(255); add a column attribute if it has to be another"));

    [Fact]
    public Task An_attribute_of_ef_core_is_known_by_name() => Check.Findings(
        """
        using Microsoft.EntityFrameworkCore;

        [SchemaTable]
        [{|#0:Owned|}]
        [Index("{|#1:Skuu|}")]
        public partial class Product
        {
            public long Id { get; set; }

            public string Sku { get; set; } = "";
        }

        namespace Microsoft.EntityFrameworkCore
        {
            public sealed class OwnedAttribute : Attribute;

            public sealed class IndexAttribute(string propertyName, params string[] additionalPropertyNames) : Attribute
            {
                public string PropertyName { get; } = propertyName;

                public string[] AdditionalPropertyNames { get; } = additionalPropertyNames;
            }
        }
        """.Replace("\"{|#1:Skuu|}\"", "{|#1:\"Skuu\"|}", StringComparison.Ordinal),
        Check.Info("SG1015", 0, "[Owned] is not carried over: 'Product' is a table of its own by its template; remove one of the two"),
        Check.Error("SG1003", 1, "The table 'products' has no column 'Skuu'; the nearest is 'sku'"));

    [Fact]
    public Task A_class_without_a_template_is_not_spoken_of() => Check.Findings(
        Usings +
        """
        [Table("products")]
        public class Product
        {
            [Key, RegularExpression("^a")]
            public string Sku { get; set; } = "";
        }
        """);
}
