using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SchemaGen.Docs.Tests;

/// <summary>What the pages for those who come from elsewhere call an attribute is one, and has the arguments that they give it.</summary>
public sealed class ComingFromPagesTests
{
    // Those of EF Core, which are understood by name and not referred to here.
    private static readonly string[] EfCore = ["Comment", "Keyless", "Precision", "PrimaryKey", "Index"];

    [Theory]
    [InlineData("docs/coming-from-ef-core.md", 30)]
    [InlineData("docs/coming-from-fluentmigrator.md", 11)]
    public void Each_attribute_is_one(string page, int atLeast)
    {
        var known = typeof(SchemaTableAttribute).Assembly.GetExportedTypes()
            .Concat(typeof(MaxLengthAttribute).Assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(Attribute)))
            .ToDictionary(type => type.Name[..^"Attribute".Length], StringComparer.Ordinal);
        var right = string.Join('\n', Document.Read(page).Text.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Split('|')[2]));
        var count = 0;
        foreach (Match match in Regex.Matches(right, @"\[(?:assembly: )?(\w+)(?:\(([^\]]*)\))?\]"))
        {
            count++;
            var name = match.Groups[1].Value;
            if (EfCore.Contains(name)) continue;
            Assert.True(known.TryGetValue(name, out var type), $"{page}: there is no attribute '{name}'.");
            foreach (Match argument in Regex.Matches(match.Groups[2].Value, @"(?:^|, )(\w+) = "))
                Assert.True(type!.GetProperty(argument.Groups[1].Value, BindingFlags.Public | BindingFlags.Instance) is not null, $"{page}: '{name}' has no '{argument.Groups[1].Value}'.");
        }

        Assert.True(count >= atLeast, $"{page} names {count} attributes.");
    }
}
