using Lucene.Net.Documents;
using Lucene.Net.Index;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>Opens an index that others wrote and says plainly what is wrong with it.</summary>
internal static class LuceneIndexFiles
{
    /// <summary>Opens the newest commit, once every checksum is right.</summary>
    /// <exception cref="DatasetException">There is no index, or it cannot be used.</exception>
    public static DirectoryReader Open(Directory index, string name)
    {
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(index);
            foreach (var segment in reader.Leaves)
                segment.AtomicReader.CheckIntegrity();
            return reader;
        }
        catch (Exception fault)
        {
            reader?.Dispose();
            throw Told(fault, name);
        }
    }

    /// <summary>The stored fields of a document.</summary>
    /// <exception cref="DatasetException">The file that holds them cannot be read.</exception>
    public static Document Document(AtomicReader segment, int document, string name)
    {
        try
        {
            return segment.Document(document);
        }
        catch (Exception fault)
        {
            throw Told(fault, name);
        }
    }

    // Lucene trusts what it reads before it knows a checksum: a damaged number shows as any exception at all, even as too large an array.
    private static DatasetException Told(Exception fault, string name) => fault switch
    {
        IndexNotFoundException => new(name, "holds no Lucene index; expected a folder with a file segments_N", fault),
        IndexFormatTooOldException or IndexFormatTooNewException => new(name, $"was written by a version of Lucene that cannot be read here: {fault.Message} Expected an index of Lucene 4; write it anew or export it as a dataset", fault),
        FileNotFoundException or DirectoryNotFoundException => new(name, $"lacks a file that its segments name: {fault.Message} Expected a whole index; bring it back from a copy", fault),
        IOException and not CorruptIndexException and not EndOfStreamException or UnauthorizedAccessException => new(name, $"cannot be read: {fault.Message}", fault),
        _ => new(name, $"is damaged: {fault.Message} Expected an index whose files are whole; bring it back from a copy", fault),
    };
}
