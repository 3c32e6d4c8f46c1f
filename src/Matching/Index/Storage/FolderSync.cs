using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>Forces a folder's names to disk, which the framework has no call for: without it a rename may be lost when the power fails.</summary>
internal static partial class FolderSync
{
    // EINVAL: the file system keeps no folders that could be forced, as some network ones.
    private const int Unsupported = 22;

    /// <exception cref="IOException">The folder can't be forced to disk.</exception>
    public static void Force(string folder)
    {
        // NTFS logs its names itself.
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(folder, 0);
        if (descriptor < 0)
            throw Failure(folder);
        try
        {
            if (Synchronise(descriptor) != 0 && Marshal.GetLastPInvokeError() != Unsupported)
                throw Failure(folder);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failure(string folder) => new($"The folder '{folder}' can't be forced to disk: {Marshal.GetLastPInvokeErrorMessage()}");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Synchronise(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
