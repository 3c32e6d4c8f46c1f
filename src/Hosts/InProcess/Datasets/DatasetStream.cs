using System.IO.Compression;

namespace Jiuye;

/// <summary>Opens a file of a dataset, unpacks it where it is packed, and stops at what cannot be an honest file.</summary>
internal sealed class DatasetStream : Stream
{
    // Small files pack well without harm; a bomb shows itself later.
    private const long JudgedFrom = 16L << 20;
    private const byte GzipFirst = 0x1f;
    private const byte GzipSecond = 0x8b;

    private readonly FileStream file;
    private readonly Stream content;
    private readonly DatasetLimits limits;
    private readonly string name;
    private long unpacked;

    private DatasetStream(FileStream file, bool packed, string name, DatasetLimits limits)
    {
        (this.file, this.name, this.limits) = (file, name, limits);
        content = packed ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>Bytes of the file on disk that were read.</summary>
    internal long FileBytesRead => file.Position;

    /// <summary>The size of the file on disk.</summary>
    internal long FileBytes => file.Length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => unpacked;
        set => throw new NotSupportedException();
    }

    /// <summary>Opens a file; whether it is packed is told by its first bytes, not by its name.</summary>
    /// <exception cref="DatasetException">It is missing, empty, a folder, or may not be read.</exception>
    internal static DatasetStream Open(string path, DatasetLimits limits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = Path.GetFileName(path);
        try
        {
            if (Directory.Exists(path))
                throw new DatasetException(path, "is a folder; expected a file");
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            if (file.Length == 0)
            {
                file.Dispose();
                throw new DatasetException(path, "is empty (0 bytes); expected one JSON object a line, or CSV where the name says so");
            }

            var packed = file.ReadByte() == GzipFirst && file.ReadByte() == GzipSecond;
            file.Position = 0;
            return new(file, packed, name, limits);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DatasetException(path, "there is no such file", cause);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new DatasetException(path, "may not be read by this user", cause);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = content.Read(buffer);
        }
        catch (InvalidDataException cause)
        {
            throw Broken(cause);
        }

        if (count == 0 && content != file && buffer.Length > 0)
            CheckEnd();
        unpacked += count;
        Judge();
        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Judge()
    {
        if (unpacked > limits.FileBytes)
            throw new DatasetException(name, FormattableString.Invariant($"unpacks to more than {limits.FileBytes} bytes, the limit"));
        if (content != file && unpacked > JudgedFrom && unpacked > file.Position * limits.PackingRatio)
            throw new DatasetException(name, FormattableString.Invariant($"unpacks to more than {limits.PackingRatio} times its size, which only a zip bomb does; the limit is {nameof(DatasetLimits.PackingRatio)}"));
    }

    // The runtime's unpacker takes a cut file for a short one. The last four bytes of a whole one hold its unpacked length, modulo 2^32.
    private void CheckEnd()
    {
        Span<byte> tail = stackalloc byte[4];
        file.Position = Math.Max(0, file.Length - tail.Length);
        var length = file.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false) == tail.Length ? System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(tail) : 0;
        if (length != unchecked((uint)unpacked))
            throw Broken(null);
    }

    private DatasetException Broken(Exception? cause) =>
        new(name, FormattableString.Invariant($"the gzip data is damaged or cut after {unpacked} unpacked bytes; copy the file again (files joined from several gzip members are not taken: pack them anew)"), cause);
}
