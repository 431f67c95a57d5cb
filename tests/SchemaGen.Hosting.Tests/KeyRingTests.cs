using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SchemaGen.Encryption;

namespace SchemaGen.Hosting.Tests;

/// <summary>The keys of a configuration.</summary>
public class KeyRingTests
{
    private static readonly string Key = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    private static IColumnKeyRing Ring(params (string Name, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create("SchemaGen:" + one.Name, (string?)one.Value))).Build();
        return new ServiceCollection().AddColumnKeyRing(configuration.GetSection("SchemaGen")).BuildServiceProvider().GetRequiredService<IColumnKeyRing>();
    }

    [Fact]
    public void Keys_are_read_from_the_configuration()
    {
        var ring = Ring(("Keys:pii_key:1", Key), ("Keys:pii_key:12", Key), ("Keys:other:3", Key));

        Assert.Equal(12, ring.GetCurrent("pii_key").Version);
        Assert.Equal(Key, Convert.ToBase64String(ring.Get("other", 3).Key.Span));
    }

    [Fact]
    public void A_folder_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("schemagen-keys-").FullName;
        var path = Path.Combine(folder, "pii_key.4.key");
        File.WriteAllText(path, Key);
        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        Assert.Equal(4, Ring(("KeyFolder", folder)).GetCurrent("pii_key").Version);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Keys:pii_key:1", "hunter2", "Version 1 of the key 'pii_key' holds no key")]
    [InlineData("Keys:pii_key:one", "hunter2", "'SchemaGen:Keys:pii_key:one' of the configuration is no version of a key")]
    [InlineData("Other", "hunter2", "neither KeyFolder nor Keys:NAME:VERSION")]
    public void What_is_wrong_is_said_without_the_key(string name, string value, string message)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Ring((name, value)));
        Assert.Contains(message, error.Message);
        Assert.DoesNotContain("hunter2", error.ToString());
    }

    [Fact]
    public void Both_a_folder_and_keys_are_refused() =>
        Assert.Contains("leave one of them out", Assert.Throws<InvalidOperationException>(() => Ring(("KeyFolder", "/nowhere"), ("Keys:pii_key:1", Key))).Message);
}
