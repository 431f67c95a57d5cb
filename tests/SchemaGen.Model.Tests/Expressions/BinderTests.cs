using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

public class BinderTests
{
    [Fact]
    public void Property_names_become_column_names() =>
        Assert.Equal(ExpressionParser.Parse("price > 0 and name is null").Expression, Sample.Bind("Price > 0 and Name is null").Expression);

    [Fact]
    public void Texts_compared_with_dates_become_dates() =>
        Assert.Equal(
            new Binary(new ColumnReference("seen"), BinaryOperator.Less, new TimestampLiteral("2026-01-01 10:30:00", true)),
            Sample.Bind("seen < '2026-01-01T10:30Z'").Expression);

    [Theory]
    [InlineData("odd > 1 and odd = 'x' and odd and odd like 'x' and lower(odd) = 'x' and odd + 1 > 2 and odd || 'x' = 'y'")]
    [InlineData("owner = owner and born < opened and opened < now() and coalesce(odd, 1) = 1")]
    public void Unknown_types_and_like_types_are_no_errors(string text) => Assert.Empty(Sample.Bind(text).Errors);

    [Theory]
    [InlineData("round(price, 2)", ExpressionType.Number)]
    [InlineData("lower(name)", ExpressionType.Text)]
    [InlineData("price > 1", ExpressionType.Boolean)]
    [InlineData("coalesce(born, '2000-01-01')", ExpressionType.Date)]
    [InlineData("now()", ExpressionType.Instant)]
    public void A_value_may_have_any_type(string text, ExpressionType type)
    {
        BoundExpression bound = Sample.Bind(text, ExpressionUse.Value);
        Assert.Empty(bound.Errors);
        Assert.Equal(type, bound.Type);
    }

    [Theory]
    [InlineData("prise > 0", 0, 5, "There is no column 'prise'; did you mean 'price'?")]
    [InlineData("price > 0 and Stcok > 0", 14, 5, "There is no column 'Stcok'; did you mean 'stock'?")]
    [InlineData("\"zzzzzz\" > 0", 0, 8, "There is no column 'zzzzzz'; there are 'id', 'name', 'note', 'price', 'stock', 'active' and others")]
    [InlineData("{column} > 0", 0, 8, "{column} stands for the column that an expression is written on, and this one is written on none; write the column's name")]
    [InlineData("price = 'x'", 8, 3, "this text is a text and 'price' is a number; compare values of one kind")]
    [InlineData("1 = name", 4, 4, "'name' is a text and 1 is a number; compare values of one kind")]
    [InlineData("id in (1, 'x')", 10, 3, "this text is a text and 'id' is a number; compare values of one kind")]
    [InlineData("price and active", 0, 5, "'price' is a number where a condition is expected; compare it with something")]
    [InlineData("price + 1", 0, 9, "this is a number where a condition is expected; compare it with something")]
    [InlineData("name + 1 > 2", 0, 4, "Arithmetic takes a number, and 'name' is a text; use a number here")]
    [InlineData("seen > now() - 30", 7, 5, "Arithmetic takes a number, and now(…) is a timestamp; use a number here")]
    [InlineData("price like '1%'", 0, 5, "'like' takes a text, and 'price' is a number; use a text here")]
    [InlineData("name || price = 'x'", 8, 5, "'||' takes a text, and 'price' is a number; use a text here")]
    [InlineData("lower(price) = 'x'", 6, 5, "'lower' takes a text, and 'price' is a number; use a text here")]
    [InlineData("round(price, stock) = 1", 13, 5, "'round' takes its number of digits as a whole number, 0 or more; write round(price, 2)")]
    [InlineData("(price > 1) = true", 1, 9, "A condition cannot be used as a value, since SQL Server and Oracle do not allow it; combine conditions with 'and', 'or' and 'not'")]
    [InlineData("coalesce(price > 1, false)", 9, 9, "A condition cannot be used as a value, since SQL Server and Oracle do not allow it; combine conditions with 'and', 'or' and 'not'")]
    [InlineData("name = null", 7, 4, "A comparison with null is never true; write 'is null' or 'is not null'")]
    [InlineData("null", 0, 4, "null is neither true nor false; write a condition such as \"name is not null\"")]
    [InlineData("born > '2026-02-30'", 7, 12, "'2026-02-30' is no day; write it as '2026-11-23'")]
    [InlineData("seen > 'yesterday'", 7, 11, "'yesterday' is no point in time; write it as '2026-11-23 10:30:00'")]
    [InlineData("owner = 'x'", 8, 3, "this text is a text and 'owner' is a UUID; compare values of one kind")]
    [InlineData("born < seen", 7, 4, "'seen' is a moment in UTC and 'born' is a date, and how they compare hangs on the time zone of each session; compare columns of one kind")]
    [InlineData("opened <= seen", 10, 4, "'seen' is a moment in UTC and 'opened' is a timestamp without a time zone, and how they compare hangs on the time zone of each session; compare columns of one kind")]
    [InlineData("json(name, '$.a') = 'x'", 5, 4, "'json' reads a JSON document, and 'name' is a text; name a column with [JsonColumn]")]
    [InlineData("json(document, '$.a') = 1", 24, 1, "1 is a number and json(…) is a text; compare values of one kind")]
    [InlineData("owner = current_tenant()", 8, 16, "current_tenant() is known only to a policy, which is asked for each session; compare with a column or a literal here")]
    [InlineData("name = setting('app.name')", 7, 19, "setting('app.name') is known only to a policy, which is asked for each session; compare with a column or a literal here")]
    [InlineData("owner = new_uuid()", 8, 10, "new_uuid() is the default of a column, whole and by itself; set it with DefaultSql")]
    public void Says_what_is_wrong_where(string text, int start, int length, string message)
    {
        BoundExpression bound = Sample.Bind(text);
        Assert.Equal([new ExpressionError(message, start, length)], bound.Errors);
        Assert.Null(bound.Expression);
    }

    [Theory]
    [InlineData("owner = current_tenant() and id = Current_User_Id()")]
    [InlineData("name like 'a%' or name = setting('app.region') and setting('app.limit') > stock")]
    [InlineData("id in (current_user_id(), 0) or coalesce(setting('app.all'), 'no') = 'yes'")]
    public void A_policy_may_ask_the_session(string text) => Assert.Empty(Sample.Bind(text, ExpressionUse.Policy).Errors);

    [Theory]
    [InlineData("1 + 2", "")]
    [InlineData("new_uuid()", "")]
    [InlineData("stock + 1", "A default cannot read 'stock', since most databases allow no columns there; use a computed column")]
    [InlineData("coalesce(null, new_uuid())", "new_uuid() is the default of a column, whole and by itself; set it with DefaultSql")]
    public void A_default_reads_no_columns(string text, string error) =>
        Assert.Equal(error, string.Concat(Sample.Bind(text, ExpressionUse.Default).Errors.Select(found => found.Message)));

    [Fact]
    public void Reports_every_mistake_in_the_order_of_the_text() =>
        Assert.Equal([0, 12, 31], Sample.Bind("foo = 1 and price like 'x' and bar = 2").Errors.Select(error => error.Start));
}
