using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>Writes a segment file: sections one after another, then their table, and the header last.</summary>
/// <remarks>
/// The same calls give the same bytes. Until <see cref="Finish"/> the file begins with zeros and no reader takes it. A structure that is written
/// must have no padding between its fields, or what lay in memory would get into the file.
/// </remarks>
internal sealed class SegmentFileWriter
{
    private readonly Stream stream;
    private readonly string kind;
    private readonly long rows;
    private readonly List<Section> sections = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<uint> blocks = [];
    private readonly byte[] buffer = new byte[1 << 16];
    private Section? open;
    private uint check;
    private int inBlock;
    private int inBuffer;
    private long position;
    private bool isFinished;

    /// <param name="stream">Empty, can be written and sought, needs no buffer; stays open.</param>
    /// <param name="kind">What the rows are: 1 to 16 lower-case ASCII letters, digits, points and hyphens.</param>
    /// <param name="rows">How many rows the segment has.</param>
    /// <exception cref="ArgumentException">The kind is no such name.</exception>
    public SegmentFileWriter(Stream stream, string kind, long rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        StorageName.Require(kind, SegmentFormat.KindBytes, nameof(kind));
        this.stream = stream;
        this.kind = kind;
        this.rows = rows;
        Write(stackalloc byte[SegmentFormat.HeaderBytes]);
    }

    /// <summary>The file's root checksum, which covers the header and, through the table, every byte; known after <see cref="Finish"/>.</summary>
    public uint RootChecksum { get; private set; }

    /// <summary>Writes a whole section.</summary>
    /// <exception cref="ArgumentException">The name is no name of a section or was used.</exception>
    public void Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Begin<T>(name);
        Append(values);
    }

    /// <inheritdoc cref="Add{T}(string, ReadOnlySpan{T})"/>
    public void Add<T>(string name, Column<T> values)
        where T : unmanaged
    {
        Add(name, values.Span);
        GC.KeepAlive(values);
    }

    /// <summary>Writes lists as the sections <c>name.offsets</c> and <c>name.values</c>.</summary>
    /// <exception cref="ArgumentException">The name is no name of a section or was used.</exception>
    public void Add<T>(string name, Lists<T> lists)
        where T : unmanaged
    {
        Add(name + ".offsets", lists.Offsets);
        Add(name + ".values", lists.Values);
    }

    /// <summary>Writes texts as the sections <c>name.offsets</c> and <c>name.values</c>.</summary>
    /// <exception cref="ArgumentException">The name is no name of a section or was used.</exception>
    public void Add(string name, Texts texts) => Add(name, texts.Bytes);

    /// <summary>Writes stored records as the sections <c>name.bytes</c>, which is checked when it is read, and <c>name.offsets</c>.</summary>
    /// <exception cref="ArgumentException">The name is no name of a section or was used.</exception>
    public void AddRecords(string name, IEnumerable<ReadOnlyMemory<byte>> records)
    {
        var offsets = new List<long> { 0 };
        Begin<byte>(name + ".bytes", SectionCheck.AtRead);
        foreach (var record in records)
        {
            Append(record.Span);
            offsets.Add(offsets[^1] + record.Length);
        }

        Add<long>(name + ".offsets", CollectionsMarshal.AsSpan(offsets));
    }

    /// <summary>Begins a section, to which <see cref="Append"/> adds until the next one begins.</summary>
    /// <exception cref="ArgumentException">The name is no name of a section or was used.</exception>
    public void Begin<T>(string name, SectionCheck checkedWhen = SectionCheck.AtOpen)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(isFinished, this);
        StorageName.Require(name, SegmentFormat.NameBytes, nameof(name));
        if (!names.Add(name))
            throw new ArgumentException($"The file has a section '{name}' already.", nameof(name));
        EndSection();
        open = new() { Name = name, Type = Section.TypeOf<T>(), Check = checkedWhen, ValueBytes = Unsafe.SizeOf<T>(), Count = 0, Offset = position };
    }

    /// <summary>Adds values to the section that was begun last.</summary>
    /// <exception cref="InvalidOperationException">No section was begun, or one of another type.</exception>
    public void Append<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (open is null || open.Type != Section.TypeOf<T>() || open.ValueBytes != Unsafe.SizeOf<T>())
            throw new InvalidOperationException($"No section of {typeof(T).Name} was begun: {open?.ToString() ?? "none was"}.");
        WriteChecked(MemoryMarshal.AsBytes(values));
        open = open with { Count = open.Count + values.Length };
    }

    /// <summary>Writes the table and the header; the file is whole afterwards, and the stream's owner makes it durable.</summary>
    public void Finish()
    {
        EndSection();
        var tableOffset = position;
        var table = new byte[sections.Count * SegmentFormat.EntryBytes + blocks.Count * sizeof(uint)];
        for (var section = 0; section < sections.Count; section++)
            sections[section].Write(table.AsSpan(section * SegmentFormat.EntryBytes, SegmentFormat.EntryBytes));
        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(blocks)).CopyTo(table.AsSpan(sections.Count * SegmentFormat.EntryBytes));
        Span<byte> header = stackalloc byte[SegmentFormat.HeaderBytes];
        new SegmentHeader(kind, rows, tableOffset + table.Length + sizeof(uint), tableOffset, sections.Count).Write(header);
        RootChecksum = Crc32C.Of(table, Crc32C.Of(header));
        Span<byte> root = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(root, RootChecksum);
        Write(table);
        Write(root);
        Flush();
        stream.Position = 0;
        Write(header);
        Flush();
        isFinished = true;
    }

    private void EndSection()
    {
        if (open is null)
            return;
        WriteChecked(stackalloc byte[(int)(open.PaddedBytes - open.Bytes)]);
        if (inBlock > 0)
            EndBlock();
        sections.Add(open);
        open = null;
    }

    private void WriteChecked(ReadOnlySpan<byte> bytes)
    {
        Write(bytes);
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, SegmentFormat.BlockBytes - inBlock)];
            check = Crc32C.Of(part, check);
            inBlock += part.Length;
            bytes = bytes[part.Length..];
            if (inBlock == SegmentFormat.BlockBytes)
                EndBlock();
        }
    }

    // Buffers here and not in the stream, whose disposal would try to write again what could not be written.
    private void Write(ReadOnlySpan<byte> bytes)
    {
        position += bytes.Length;
        if (bytes.Length > buffer.Length - inBuffer)
            Flush();
        if (bytes.Length > buffer.Length)
        {
            WriteThrough(bytes);
            return;
        }

        bytes.CopyTo(buffer.AsSpan(inBuffer));
        inBuffer += bytes.Length;
    }

    private void Flush()
    {
        WriteThrough(buffer.AsSpan(0, inBuffer));
        inBuffer = 0;
    }

    private void WriteThrough(ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
        }
        catch (ArgumentOutOfRangeException limit)
        {
            // What the framework makes of EFBIG: the file system, or a limit of the process, allows no file so long.
            throw new IOException($"'{(stream as FileStream)?.Name}' can't be so long: {limit.Message}", limit);
        }
    }

    private void EndBlock()
    {
        blocks.Add(check);
        (check, inBlock) = (0, 0);
    }
}
