using System.IO.Compression;
using System.Text;

namespace InProcess.Tests.Datasets;

/// <summary>A folder that goes when the test does.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        System.IO.File.WriteAllBytes(File(name), content);
        return File(name);
    }

    public string WritePacked(string name, string content)
    {
        using var packed = new GZipStream(System.IO.File.Create(File(name)), CompressionLevel.SmallestSize);
        packed.Write(Encoding.UTF8.GetBytes(content));
        return File(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
