using SchemaGen.Model.Dialects;
using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Tests.Naming;

public class NameScopeTests
{
    [Fact]
    public void A_name_tells_the_kind_the_table_and_the_columns() =>
        Assert.Equal("ix_products_tenant_id_status", Scope().Derive("ix", ["tenant_id", "status"]));

    [Fact]
    public void A_name_that_is_taken_is_numbered()
    {
        var scope = Scope();
        Assert.Equal("ck_products_price", scope.Derive("ck", ["price"]));
        Assert.Equal("ck_products_price_2", scope.Derive("ck", ["price"]));
        Assert.Equal("ck_products_price_3", scope.Derive("ck", ["price"]));
    }

    [Fact]
    public void A_given_name_is_taken_as_it_is_and_no_second_time()
    {
        var scope = Scope();
        Assert.Equal("latest", scope.Take("latest"));
        Assert.Equal("LATEST_2", scope.Take("LATEST"));
    }

    [Fact]
    public void Columns_whose_names_flow_together_do_not_share_a_name()
    {
        var scope = Scope();
        Assert.NotEqual(scope.Derive("ix", ["a_b", "c"]), scope.Derive("ix", ["a", "b_c"]));
    }

    [Fact]
    public void Long_names_that_are_taken_stay_within_the_limit()
    {
        var scope = Scope();
        var names = Enumerable.Range(0, 12).Select(_ => scope.Derive("ix", [new string('c', 80)])).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Equal(63, name.Length));
    }

    [Fact]
    public void Names_that_the_database_makes_the_same_are_not_given_twice()
    {
        var mariaDb = SqlDialect.In(DialectSet.MariaDb).Single();
        var scope = new NameScope("t", mariaDb.NameLimit, mariaDb.Fold);
        Assert.Equal("ck_t_a_b", scope.Derive("ck", ["a\nb"]));
        Assert.Equal("ck_t_a_b_2", scope.Derive("ck", ["a\tb"]));
        Assert.Equal("ck_t_u1f600", scope.Derive("ck", ["😀"]));
    }

    private static NameScope Scope() => new("products", new NameLimit(63, InBytes: true));
}
