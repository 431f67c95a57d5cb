using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

public class ParserTests
{
    /// <summary>The second form spells out how the first is grouped.</summary>
    [Theory]
    [InlineData("a or b and c", "a or (b and c)")]
    [InlineData("not a and b", "(not a) and b")]
    [InlineData("not a = 1", "not (a = 1)")]
    [InlineData("a + b * c = d", "(a + (b * c)) = d")]
    [InlineData("a - b - c > 0", "((a - b) - c) > 0")]
    [InlineData("-a * b > 0", "((-a) * b) > 0")]
    [InlineData("a || b = c", "(a || b) = c")]
    [InlineData("a between 1 and 2 and b", "(a between 1 and 2) and b")]
    [InlineData("a IS NOT NULL Or A Like 'x'", "(a is not null) or (A like 'x')")]
    [InlineData("a != 1", "a <> 1")]
    [InlineData("\"a\" in(1,2)", "a in (1, 2)")]
    [InlineData("  LOWER ( a )='x'\t\r\n", "(lower(a)) = 'x'")]
    public void Groups(string text, string spelledOut)
    {
        Expression? tree = ExpressionParser.Parse(text).Expression;
        Assert.NotNull(tree);
        Assert.Equal(ExpressionParser.Parse(spelledOut).Expression, tree);
        Assert.Equal(ExpressionParser.Parse(spelledOut).Expression!.GetHashCode(), tree.GetHashCode());
    }

    [Theory]
    [InlineData("a = 1", "a = 2")]
    [InlineData("a = 1.5", "a = 1.50")]
    [InlineData("a in (1, 2)", "a in (2, 1)")]
    [InlineData("a in (1)", "a not in (1)")]
    [InlineData("a = 'x'", "a = 'X'")]
    [InlineData("(a or b) and c", "a or b and c")]
    public void Tells_apart(string left, string right) =>
        Assert.NotEqual(ExpressionParser.Parse(left).Expression, ExpressionParser.Parse(right).Expression);

    [Fact]
    public void Names_columns_where_they_stand() =>
        Assert.Equal(
            [new("price", new(0, 5)), new("Order By", new(9, 10)), new("{column}", new(26, 8))],
            ExpressionParser.Parse("price >= \"Order By\" - abs({column})").Columns);

    [Fact]
    public void Puts_a_column_in_the_place_of_the_placeholder()
    {
        Expression tree = ExpressionParser.Parse("{column} > 0 and {column} < coalesce(top, {column})").Expression!;
        Expression replaced = tree.ReplaceColumn(ColumnReference.Placeholder, new ColumnReference("price"));
        Assert.Equal(ExpressionParser.Parse("price > 0 and price < coalesce(top, price)").Expression, replaced);
        Assert.Equal(["price", "top"], replaced.Columns());
    }

    [Theory]
    [InlineData("a < now()", true)]
    [InlineData("a < coalesce(b, today())", true)]
    [InlineData("a < b", false)]
    public void Knows_what_reads_the_clock(string text, bool reads) => Assert.Equal(reads, ExpressionParser.Parse(text).Expression!.ReadsClock);

    [Theory]
    [InlineData("", 0, 0, "The expression is empty; write a condition such as \"price >= 0\"")]
    [InlineData("   ", 0, 3, "The expression is empty; write a condition such as \"price >= 0\"")]
    [InlineData("name = 'Anna", 7, 5, "The text that starts here is never closed; end it with ', and write '' for a quote inside it")]
    [InlineData("\"name = 1", 0, 9, "The column name that starts here is never closed; end it with \"")]
    [InlineData("price >", 6, 1, "The expression ends where a value is expected; write a column, a literal or a function after '>'")]
    [InlineData("price > and 1", 8, 3, "'and' stands where a value is expected; write a column, a literal or a function before it")]
    [InlineData("(price > 1", 0, 1, "The parenthesis that opens here is never closed; add ')'")]
    [InlineData("price > 1)", 9, 1, "This ')' closes nothing; remove it, or open a parenthesis before")]
    [InlineData("price > 1 stock", 10, 5, "'stock' does not continue the expression; put an operator, 'and' or 'or' before it")]
    [InlineData("price == 1", 7, 1, "'=' stands where a value is expected; write a column, a literal or a function before it")]
    [InlineData("a < b < c", 6, 1, "'<' cannot follow another comparison; join the two with 'and', or put the first in parentheses")]
    [InlineData("price & 1", 6, 1, "The character '&' has no place in an expression; write 'and'")]
    [InlineData("name = \u2018x\u2019", 7, 1, "The character '\u2018' has no place in an expression; texts stand between straight quotes: '")]
    [InlineData("t.price > 1", 1, 1, "The character '.' has no place in an expression; write the column without its table")]
    [InlineData("a = 1; drop", 5, 1, "The character ';' has no place in an expression; one expression is all there can be")]
    [InlineData("a = 1 -- x", 6, 2, "'--' would start a comment in SQL; write '- -' for a minus before a negative number")]
    [InlineData("a = 12ab", 4, 4, "'12ab' is no number; write digits with at most one point, or put a name that starts with a digit in double quotes")]
    [InlineData("a = 1.2.3", 4, 5, "'1.2.3' is no number; write digits with at most one point, or put a name that starts with a digit in double quotes")]
    [InlineData("lenght(a) > 1", 0, 6, "There is no function 'lenght' that all databases have; did you mean 'length'?")]
    [InlineData("lower(a, b) = 'x'", 0, 11, "'lower' takes one argument, not 2; write lower(name)")]
    [InlineData("a = now(1)", 4, 6, "'now' takes no arguments, not 1; write now()")]
    [InlineData("json(a) = 'x'", 6, 1, "'json' takes a column and a path in quotes; write json(document, '$.name')")]
    [InlineData("json(a, b) = 'x'", 8, 1, "'json' takes a column and a path in quotes; write json(document, '$.name')")]
    [InlineData("json(a, 'b') = 'x'", 9, 1, "A JSON path begins with '$', the document; write one such as '$.address.\"post code\"[0]'")]
    [InlineData("json(a, '$') = 'x'", 9, 1, "The path names the whole document; name a value in it, as in '$.name'")]
    [InlineData("json(a, '$.b.') = 'x'", 12, 1, "After this a JSON path goes on with '.name', '.\"any name\"' or '[0]'; write one such as '$.address.\"post code\"[0]'")]
    [InlineData("json(a, '$.b[-1]') = 'x'", 12, 4, "Between brackets stands the number of an element, from 0; write one such as '$.address.\"post code\"[0]'")]
    [InlineData("json(a, '$.b[*]') = 'x'", 12, 3, "Between brackets stands the number of an element, from 0; write one such as '$.address.\"post code\"[0]'")]
    [InlineData("json(a, '$.b[1') = 'x'", 12, 2, "Between brackets stands the number of an element, from 0; write one such as '$.address.\"post code\"[0]'")]
    [InlineData("json(a, '$.\"b') = 'x'", 11, 2, "The name that begins here is not closed; add '\"'")]
    [InlineData("json(a, '$.\"it''s\\\"') = 'x'", 11, 8, "The name of a JSON value has characters, and no backslash or control character, which databases read differently; take another name in the document")]
    [InlineData("json(a, '$.1') = 'x'", 10, 2, "After this a JSON path goes on with '.name', '.\"any name\"' or '[0]'; write one such as '$.address.\"post code\"[0]'")]
    [InlineData("setting(a) = 'x'", 8, 1, "'setting' takes a name in quotes; write setting('app.region')")]
    [InlineData("setting('region') = 'x'", 8, 8, "A setting's name is 'app.' and at most 30 small letters, digits and '_' that begin with a letter; write setting('app.region')")]
    [InlineData("a = current_tenant(1)", 4, 17, "'current_tenant' takes no arguments; write current_tenant()")]
    [InlineData("a is 1", 5, 1, "After 'is' comes 'null' or 'not null'; compare with = otherwise")]
    [InlineData("a between 1", 10, 1, "'between' needs a second bound; write 'between low and high'")]
    [InlineData("a in 1", 5, 1, "'in' is followed by a list such as ('a', 'b'); open it with '('")]
    [InlineData("a like b", 7, 1, "The pattern after 'like' must be a text in single quotes, since every database needs it escaped differently; write one such as 'a%'")]
    [InlineData("{price} > 1", 0, 7, "A brace starts only the placeholder {column}; write that, or the column's name")]
    [InlineData("a = 'x\0y'", 6, 1, "A text cannot hold the character NUL, which no database keeps everywhere; remove it")]
    [InlineData("\"\" = 1", 0, 2, "A column's name cannot be empty; write the name between the double quotes, or '' for an empty text")]
    public void Says_what_is_wrong_where_and_the_way_out(string text, int start, int length, string message)
    {
        ParsedExpression parsed = ExpressionParser.Parse(text);
        Assert.Equal([new ExpressionError(message, start, length)], parsed.Errors);
        Assert.Null(parsed.Expression);
    }
}
