using System.Globalization;

namespace SchemaGen.Encryption;

/// <summary>Reads keys from files, of which nobody else may read or change one.</summary>
internal static class ColumnKeyFiles
{
    private const string Extension = ".key";
    private const int LongestFile = 256;

    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private const UnixFileMode Writers = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    public static List<ColumnKey> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidOperationException($"There is no folder '{folder}' for the key ring; make it, or name another.");

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & Writers) != 0)
            throw new InvalidOperationException(
                $"Others than the owner may put files into the key ring's folder '{folder}' ({Mode(folder)}); run 'chmod go-w' on it.");

        var keys = new List<ColumnKey>();
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
            keys.Add(ReadKey(path));

        return keys.Count > 0
            ? keys
            : throw new InvalidOperationException(
                $"The key ring's folder '{folder}' holds no key; put files into it that are called NAME.VERSION.key, such as pii_key.1.key.");
    }

    private static ColumnKey ReadKey(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || !int.TryParse(name.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            throw new InvalidOperationException($"The key file '{path}' is not called NAME.VERSION.key, such as pii_key.1.key; rename it.");

        // What a link leads to is what is read.
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(stream.SafeFileHandle) & Others) != 0)
            throw new InvalidOperationException(
                $"Others than its owner may read or change the key file '{path}' ({Mode(file)}); run 'chmod 600' on it, and make a new version "
                + "of the key where somebody may have read it.");

        using var bytes = new Scratch(stackalloc byte[LongestFile + 1], LongestFile + 1);
        var length = stream.ReadAtLeast(bytes.Span, bytes.Span.Length, throwOnEndOfStream: false);
        return length == ColumnKey.KeyLength
            ? new ColumnKey(name[..dot], version, bytes.Span[..length].ToArray())
            : ColumnKeyText.Read(name[..dot], version, bytes.Span[..length], $"The key file '{path}'");
    }

    private static string Mode(string path) =>
        OperatingSystem.IsWindows() ? "" : "mode 0" + Convert.ToString((int)File.GetUnixFileMode(path), 8).PadLeft(3, '0');
}
