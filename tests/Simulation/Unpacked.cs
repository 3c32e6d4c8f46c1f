using System.IO.Compression;

namespace Simulation.Tests;

/// <summary>The content of a packed file.</summary>
internal static class Unpacked
{
    internal static byte[] Of(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);
        return content.ToArray();
    }
}
