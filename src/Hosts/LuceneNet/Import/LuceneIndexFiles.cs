using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>Opens an index that others wrote and says plainly what is wrong with it.</summary>
internal static class LuceneIndexFiles
{
    // COR_E_IO: what new IOException(message) has, and no error of the system.
    private const int FoundByLucene = unchecked((int)0x80131620);

    private static readonly Version FirstWithChecksums = new(4, 8);

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
            throw Told(fault, name, index);
        }
    }

    /// <summary>True where Lucene keeps a checksum of each file of the segment, as it does from 4.8 on; false where what wrote it is not said.</summary>
    public static bool HasChecksums(AtomicReader segment) =>
        segment is SegmentReader { SegmentInfo.Info.Version: var version } && Version.TryParse(version, out var writer) && writer >= FirstWithChecksums;

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

    // Lucene trusts what it reads before it knows a checksum: a damaged number shows as any exception at all, even as too large an array. What it finds
    // wrong itself is often a bare IOException, which the system's own are not: theirs have a number.
    private static DatasetException Told(Exception fault, string name, Directory? index = null) => fault switch
    {
        _ when index is FSDirectory { Directory.FullName: var folder } && !System.IO.Directory.Exists(folder) => new(name, $"is not there: '{folder}'. Expected the folder of a Lucene index, with a file segments_N", fault),
        IndexNotFoundException => new(name, "holds no Lucene index; expected a folder with a file segments_N", fault),
        IndexFormatTooOldException => new(name, $"was written by a Lucene before 3.0: {fault.Message} Expected an index of Lucene 3.0 to 4.8; let IndexUpgrader of Lucene 3.6 for Java bring it up, or export it as a dataset", fault),
        _ when index is not null && LaterLucene.Of(index) is { } later => new(name, $"was written by {later}: {fault.Message} Expected an index of Lucene 3.0 to 4.8; index the documents anew with one of these, or export them as a dataset", fault),
        _ when fault.GetType() == typeof(ArgumentException) => new(name, $"was written by a codec that is not here, or is damaged: {fault.Message} Expected an index of Lucene 3.0 to 4.8 with Lucene's own codecs; index the documents anew with these, or bring the index back from a copy", fault),
        FileNotFoundException or DirectoryNotFoundException => new(name, $"lacks a file that its segments name: {fault.Message} Expected a whole index; bring it back from a copy", fault),
        UnauthorizedAccessException => new(name, $"cannot be read: {fault.Message}", fault),
        IOException { HResult: not FoundByLucene } and not CorruptIndexException and not EndOfStreamException => new(name, $"cannot be read: {fault.Message}", fault),
        _ => new(name, $"is damaged: {fault.Message} Expected an index whose files are whole; bring it back from a copy", fault),
    };
}
