using System.Diagnostics;

namespace SchemaGen.Tests.Migrations;

/// <summary>A file system of sixteen megabytes, in memory, which root or a user who may call <c>sudo</c> can have.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly bool isFolderKept;

    private SmallDisk(string folder, bool isFolderKept) => (Folder, this.isFolderKept) = (folder, isFolderKept);

    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    /// <summary>One in a folder of its own, or on a folder that is there and belongs to a server; what that holds is hidden until the end.</summary>
    public static SmallDisk Mount(string? at = null, string owner = "0:0")
    {
        var folder = at ?? Directory.CreateTempSubdirectory("schemagen-small-").FullName;
        var users = owner.Split(':');
        Run("mount", "-t", "tmpfs", "-o", $"size=16m,mode=700,uid={users[0]},gid={users[1]}", "tmpfs", folder);
        return new(folder, at is not null);
    }

    /// <summary>The user and the group of a file, as numbers.</summary>
    public static string OwnerOf(string path) => Run("stat", "-c", "%u:%g", path).Trim();

    /// <summary>Leaves no more than a number of bytes.</summary>
    public void Fill(long leave)
    {
        var room = new DriveInfo(Folder).AvailableFreeSpace;
        File.WriteAllBytes(Filler, new byte[Math.Max(0, room - leave)]);
    }

    public void Empty() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        if (!isFolderKept)
            Directory.Delete(Folder);
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo(program, arguments) : new ProcessStartInfo("sudo", ["-n", program, .. arguments]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors}");
    }
}
