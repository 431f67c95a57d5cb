namespace SchemaGen.Editor.Tests;

/// <summary>What a developer sees while typing, before anything is saved or built.</summary>
public sealed class LiveTests
{
    private const string Brand = "[SchemaTable]\npublic partial class Brand\n{\n    public long Id { get; set; }\n\n    public required string Name { get; set; }\n}\n";

    [Fact]
    public async Task A_finding_appears_on_the_unsaved_text_and_goes_with_its_cause()
    {
        using var editor = new EditorHost(Brand);
        Assert.Empty(await editor.FindingsAsync());

        editor.Type("[CompositeIndex(\"nmae\")]\n" + Brand);
        var finding = Assert.Single(await editor.FindingsAsync());
        Assert.Equal(("SG1003", "\"nmae\""), (finding.Id, editor.Text.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length)));

        editor.Type("[CompositeIndex(\"name\")]\n" + Brand);
        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task The_light_bulb_offers_the_way_out_and_takes_it()
    {
        using var editor = new EditorHost("[CompositeIndex(\"nmae\")]\n" + Brand);

        var offered = await editor.FixesAsync(Assert.Single(await editor.FindingsAsync()));
        Assert.Equal(["Change it to 'name'", "Remove 'nmae'"], offered.Select(action => action.Title));

        await editor.ApplyAsync(offered[0]);
        Assert.Equal("[CompositeIndex(\"name\")]\n" + Brand, editor.Text);
        Assert.Empty(await editor.FindingsAsync());
        Assert.Empty(await editor.ErrorsAsync());
    }

    [Fact]
    public async Task What_a_declared_database_lacks_is_said_with_its_way_out()
    {
        using var editor = new EditorHost("[ColumnstoreIndex(\"name\")]\n" + Brand);

        var finding = Assert.Single(await editor.FindingsAsync());
        Assert.Equal("SG2001", finding.Id);
        Assert.Contains("PostgreSQL and SQLite have no columnstore indexes", finding.GetMessage());

        await editor.ApplyAsync((await editor.FixesAsync(finding))[0]);
        Assert.Equal("[ColumnstoreIndex(\"name\", Except = Dialect.PostgreSql | Dialect.Sqlite)]\n" + Brand, editor.Text);
        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task Generated_members_are_offered_and_compile()
    {
        using var editor = new EditorHost(Brand + "static class Uses { public static string Name => BrandTable.Columns.$$; }\n");

        var item = Assert.Single(await editor.CompletionAsync(), item => item.DisplayText == "Name");
        await editor.ChooseAsync(item);
        Assert.Empty(await editor.ErrorsAsync());
    }
}
