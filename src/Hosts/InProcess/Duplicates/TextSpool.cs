using System.Runtime.InteropServices;

namespace Jiuye;

/// <summary>Texts one after another: in memory up to a limit, beyond it in a temporary file that nobody else can read and that no crash leaves behind.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
internal sealed class TextSpool(int charactersInMemory) : IDisposable
{
    private const int PageLength = 1 << 16;

    private readonly List<char[]> pages = [];
    private readonly char[] unwritten = new char[PageLength];
    private long written;
    private int unwrittenLength;
    private FileStream? file;

    /// <summary>Adds a text.</summary>
    /// <returns>Where it starts, for <see cref="Read"/>.</returns>
    internal long Add(ReadOnlySpan<char> text)
    {
        var start = written + unwrittenLength;
        while (text.Length > 0)
        {
            var part = text[..Math.Min(text.Length, PageLength - unwrittenLength)];
            part.CopyTo(unwritten.AsSpan(unwrittenLength));
            unwrittenLength += part.Length;
            text = text[part.Length..];
            if (unwrittenLength == PageLength)
                WritePage();
        }

        return start;
    }

    /// <summary>Reads a text back.</summary>
    /// <exception cref="IOException">The temporary file can't be read.</exception>
    internal void Read(long start, Span<char> text)
    {
        while (text.Length > 0)
        {
            var within = (int)(start % PageLength);
            var part = text[..Math.Min(text.Length, PageLength - within)];
            ReadPage((int)(start / PageLength), within, part);
            start += part.Length;
            text = text[part.Length..];
        }
    }

    public void Dispose() => file?.Dispose();

    private void WritePage()
    {
        if (written + PageLength <= charactersInMemory)
            pages.Add(unwritten.ToArray());
        else
            RandomAccess.Write((file ??= Hidden()).SafeFileHandle, MemoryMarshal.AsBytes(unwritten.AsSpan()), FileOffset(written));
        written += PageLength;
        unwrittenLength = 0;
    }

    private void ReadPage(int page, int within, Span<char> part)
    {
        if ((long)page * PageLength == written)
        {
            unwritten.AsSpan(within, part.Length).CopyTo(part);
            return;
        }

        if (page < pages.Count)
        {
            pages[page].AsSpan(within, part.Length).CopyTo(part);
            return;
        }

        var bytes = MemoryMarshal.AsBytes(part);
        var offset = FileOffset((long)page * PageLength + within);
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(file!.SafeFileHandle, bytes, offset);
            if (read == 0)
                throw new EndOfStreamException("The temporary file of texts ends early; is the disk that holds the temporary folder full?");
            bytes = bytes[read..];
            offset += read;
        }
    }

    private long FileOffset(long character) => (character - (long)pages.Count * PageLength) * sizeof(char);

    private static FileStream Hidden()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = Path.Combine(Path.GetTempPath(), "jiuye-" + Path.GetRandomFileName());
        var stream = new FileStream(path, options);
        // An open file without a name goes with the process, however that ends.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return stream;
    }
}
