using System.Globalization;

namespace Jiuye.Matching;

/// <summary>An index file is whole but written in another version of the format.</summary>
public sealed class IndexVersionException : Exception
{
    internal IndexVersionException(string file, uint found, uint supported)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}: written in version {found} of the index format; this program reads version {supported}. {Remedy(found, supported)}"))
    {
        File = file;
        Found = found;
        Supported = supported;
    }

    /// <summary>The file that was refused.</summary>
    public string File { get; }

    /// <summary>The version that the file names.</summary>
    public uint Found { get; }

    /// <summary>The version that this program reads and writes.</summary>
    public uint Supported { get; }

    private static string Remedy(uint found, uint supported) => found > supported
        ? "A newer program wrote it: open it with that program or a later one, or build the index anew with this one."
        : "An older program wrote it: build the index anew with this one.";
}
