using Lucene.Net.Store;

namespace Jiuye.Tests;

/// <summary>An index in memory, of files as they are.</summary>
internal static class MemoryIndex
{
    public static RAMDirectory Of(IReadOnlyDictionary<string, byte[]> files)
    {
        var index = new RAMDirectory();
        foreach (var (name, bytes) in files)
        {
            using var file = index.CreateOutput(name, IOContext.DEFAULT);
            file.WriteBytes(bytes, bytes.Length);
        }

        return index;
    }
}
