namespace Jiuye.Tests;

/// <summary>What this process holds open or mapped below a folder, deleted files among them; as Linux tells it.</summary>
internal static class OpenFiles
{
    private const string Descriptors = "/proc/self/fd";

    public static string[] Below(string folder)
    {
        var within = folder + Path.DirectorySeparatorChar;
        return
        [
            .. Directory.EnumerateFileSystemEntries(Descriptors).Select(static descriptor => Target(descriptor)).Where(target => target.StartsWith(within, StringComparison.Ordinal)),
            .. File.ReadLines("/proc/self/maps").Where(line => line.Contains(within, StringComparison.Ordinal)),
        ];
    }

    // A descriptor may be closed while the list is walked.
    private static string Target(string descriptor) => new FileInfo(descriptor).LinkTarget ?? "";
}
