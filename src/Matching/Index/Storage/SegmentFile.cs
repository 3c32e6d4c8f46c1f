using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>A segment file, mapped and verified; immutable to whoever reads it, and safe for any number of threads.</summary>
/// <remarks>Columns keep what they need; this object need not be kept.</remarks>
internal sealed class SegmentFile
{
    // Enough pieces that the threads end together, few enough that starting them costs nothing.
    private const long PieceBlocks = 256;

    private readonly string path;
    private readonly Mapping mapping;
    private readonly SegmentHeader header;
    private readonly Dictionary<string, Section> sections = new(StringComparer.Ordinal);

    // Where the checksums of a section's blocks stand in the file.
    private readonly Dictionary<string, long> checksums = new(StringComparer.Ordinal);

    // Of sections that are checked when read, the blocks that were found whole: each is verified once, however many of its records are read.
    private readonly Dictionary<string, bool[]> whole = new(StringComparer.Ordinal);

    private SegmentFile(string path, Mapping mapping)
    {
        this.path = path;
        this.mapping = mapping;
        header = SegmentHeader.Read(path, mapping.Bytes(0, (int)Math.Min(mapping.Length, SegmentFormat.HeaderBytes)), mapping.Length);
        RootChecksum = ReadTable();
    }

    /// <summary>What the rows are.</summary>
    public string Kind => header.Kind;

    /// <summary>How many rows the segment has.</summary>
    public long Rows => header.Rows;

    /// <summary>Bytes of the file.</summary>
    public long Bytes => header.FileBytes;

    /// <summary>What the whole file is known by: no other content has it but by chance.</summary>
    public uint RootChecksum { get; }

    /// <summary>The sections in the order of the file.</summary>
    public IEnumerable<Section> Sections => sections.Values.OrderBy(static section => section.Offset).ThenBy(static section => section.Name, StringComparer.Ordinal);

    /// <summary>Maps a file and verifies all of it but the sections that are checked when read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What its rows must be.</param>
    /// <param name="threads">How many threads verify, at least 1.</param>
    /// <exception cref="DamagedIndexException">The file is not what a writer finished.</exception>
    /// <exception cref="IndexVersionException">The file has another version of the format.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static SegmentFile Open(string path, string kind, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Index files are read in place, which needs a little-endian machine.");
        var file = new SegmentFile(path, Mapping.Of(path));
        if (file.Kind != kind)
            throw new DamagedIndexException(path, null, $"the file holds '{file.Kind}'", $"'{kind}'");
        file.Verify(threads, SectionCheck.AtOpen);
        return file;
    }

    /// <summary>Verifies what is else verified only when it is read, for who wants to know of every byte.</summary>
    /// <param name="threads">How many threads verify, at least 1.</param>
    /// <exception cref="DamagedIndexException">A block of a stored record was altered.</exception>
    public void VerifyStored(int threads) => Verify(threads, SectionCheck.AtRead);

    /// <summary>Whether the file has a section.</summary>
    public bool Has(string section) => sections.ContainsKey(section);

    /// <summary>A section's values.</summary>
    /// <exception cref="DamagedIndexException">The file lacks the section, it has other values, or more than a column can hold.</exception>
    public Column<T> Column<T>(string name)
        where T : unmanaged
    {
        var section = Find<T>(name, SectionCheck.AtOpen);
        return section.Count <= int.MaxValue
            ? new(mapping, section.Offset, (int)section.Count)
            : throw Damaged(section, $"{section.Count} values", $"at most {int.MaxValue}");
    }

    /// <summary>A section's values, of which there must be so many.</summary>
    /// <exception cref="DamagedIndexException">The file lacks the section, or it has other values or another number of them.</exception>
    public Column<T> Column<T>(string name, long count)
        where T : unmanaged
    {
        var column = Column<T>(name);
        return column.Length == count ? column : throw Damaged(sections[name], $"{column.Length} values", $"{count}");
    }

    /// <summary>The lists that a writer added under this name, of which there must be so many.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section, the two do not belong together, or there are not so many.</exception>
    public Lists<T> Lists<T>(string name, long count)
        where T : unmanaged
    {
        var lists = Lists<T>(name);
        return lists.Count == count ? lists : throw Damaged(sections[name + ".offsets"], $"{lists.Count} lists", $"{count}");
    }

    /// <summary>Says that a section holds what it must not, though its bytes are those that were written.</summary>
    public DamagedIndexException Wrong(string section, string found, string expected) => new(path, section, found, expected);

    /// <summary>The lists that a writer added under this name.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section, or the two do not belong together.</exception>
    public Lists<T> Lists<T>(string name)
        where T : unmanaged
    {
        var (offsets, values) = (Column<int>(name + ".offsets"), Column<T>(name + ".values"));
        return offsets.Length > 0 && offsets[0] == 0 && offsets[offsets.Length - 1] == values.Length
            ? new(offsets, values)
            : throw Damaged(sections[name + ".offsets"], $"{offsets.Length} offsets", $"offsets from 0 to the {values.Length} values");
    }

    /// <summary>The texts that a writer added under this name.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section, or the two do not belong together.</exception>
    public Texts Texts(string name) => new(Lists<byte>(name));

    /// <summary>The stored records that a writer added under this name.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section, or the two do not belong together.</exception>
    public StoredRecords Records(string name)
    {
        var offsets = Column<long>(name + ".offsets");
        var bytes = Find<byte>(name + ".bytes", SectionCheck.AtRead);
        return offsets.Length > 0 && offsets[0] == 0 && offsets[offsets.Length - 1] == bytes.Count
            ? new(this, bytes, offsets)
            : throw Damaged(sections[name + ".offsets"], $"{offsets.Length} offsets", $"offsets from 0 to the {bytes.Count} bytes");
    }

    /// <summary>Some bytes of a section that is checked when read; valid as long as something reaches this file.</summary>
    /// <exception cref="DamagedIndexException">A block that holds some of the bytes was altered.</exception>
    internal ReadOnlySpan<byte> ReadChecked(Section section, long start, int count)
    {
        var verified = whole[section.Name];
        for (var block = start / SegmentFormat.BlockBytes; block < SegmentFormat.Blocks(start + count); block++)
        {
            if (verified[block])
                continue;
            Verify(section, block, 1);
            verified[block] = true;
        }

        return mapping.Bytes(section.Offset + start, count);
    }

    internal DamagedIndexException Unreadable(Section section, int row) => Damaged(section, $"the bytes of record {row} are no record", "one");

    private Section Find<T>(string name, SectionCheck check)
        where T : unmanaged
    {
        if (!sections.TryGetValue(name, out var section))
            throw new DamagedIndexException(path, name, "the file lacks the section", "it to be there");
        if (section.Type != Section.TypeOf<T>() || section.ValueBytes != Unsafe.SizeOf<T>() || section.Check != check)
            throw Damaged(section, $"{section.Type} of {section.ValueBytes} bytes, checked {section.Check}", $"{Section.TypeOf<T>()} of {Unsafe.SizeOf<T>()} bytes, checked {check}");
        return section;
    }

    private uint ReadTable()
    {
        var bytes = mapping.Bytes(header.TableOffset, checked((int)(header.FileBytes - header.TableOffset)));
        var root = Crc32C.Of(bytes[..^sizeof(uint)], Crc32C.Of(mapping.Bytes(0, SegmentFormat.HeaderBytes)));
        var expected = BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]);
        if (root != expected)
            throw new DamagedIndexException(path, null, Hex($"the table of sections has checksum {root:X8}"), Hex($"{expected:X8}"));
        var (next, check) = ((long)SegmentFormat.HeaderBytes, header.TableOffset + (long)header.SectionCount * SegmentFormat.EntryBytes);
        for (var at = 0; at < header.SectionCount; at++)
        {
            var section = ReadEntry(bytes.Slice(at * SegmentFormat.EntryBytes, SegmentFormat.EntryBytes), next);
            checksums.Add(section.Name, check);
            if (section.Check == SectionCheck.AtRead)
                whole.Add(section.Name, new bool[SegmentFormat.Blocks(section.PaddedBytes)]);
            next += section.PaddedBytes;
            check += SegmentFormat.Blocks(section.PaddedBytes) * sizeof(uint);
        }

        if (next != header.TableOffset || check != header.FileBytes - sizeof(uint))
            throw new DamagedIndexException(path, null, $"the sections end at {next} and their checksums at {check}", $"{header.TableOffset} and {header.FileBytes - sizeof(uint)}");
        return root;
    }

    private Section ReadEntry(ReadOnlySpan<byte> entry, long offset)
    {
        var section = Section.Read(entry);
        if (section is null || section.Offset != offset || section.Count > (header.TableOffset - offset) / section.ValueBytes || !sections.TryAdd(section.Name, section))
            throw new DamagedIndexException(path, section?.Name, $"the table's entry is {Convert.ToHexString(entry)}", $"a section of its own name at {offset} that ends before {header.TableOffset}");
        return section;
    }

    private void Verify(int threads, SectionCheck check)
    {
        var pieces = new List<(Section Section, long First, long Count)>();
        foreach (var section in Sections.Where(section => section.Check == check))
        {
            var blocks = SegmentFormat.Blocks(section.PaddedBytes);
            for (var first = 0L; first < blocks; first += PieceBlocks)
                pieces.Add((section, first, Math.Min(PieceBlocks, blocks - first)));
        }

        // Several threads may each find a damage: the first in the file is the one that is told.
        var faults = new DamagedIndexException?[pieces.Count];
        Parallel.For(0, pieces.Count, new() { MaxDegreeOfParallelism = threads }, (at, loop) =>
        {
            faults[at] = FaultIn(pieces[at].Section, pieces[at].First, pieces[at].Count);
            if (faults[at] is not null)
                loop.Break();
        });
        if (faults.FirstOrDefault(static fault => fault is not null) is { } found)
            throw found;
    }

    private void Verify(Section section, long firstBlock, long blocks)
    {
        if (FaultIn(section, firstBlock, blocks) is { } fault)
            throw fault;
    }

    private DamagedIndexException? FaultIn(Section section, long firstBlock, long blocks)
    {
        var start = firstBlock * SegmentFormat.BlockBytes;
        var bytes = mapping.Bytes(section.Offset + start, (int)Math.Min(blocks * SegmentFormat.BlockBytes, section.PaddedBytes - start));
        var expected = MemoryMarshal.Cast<byte, uint>(mapping.Bytes(checksums[section.Name] + firstBlock * sizeof(uint), (int)blocks * sizeof(uint)));
        var wrong = Crc32C.FirstWrong(bytes, SegmentFormat.BlockBytes, expected);
        if (wrong < 0)
            return null;
        var from = wrong * SegmentFormat.BlockBytes;
        var block = bytes[from..Math.Min(bytes.Length, from + SegmentFormat.BlockBytes)];
        return Damaged(section, Hex($"bytes {start + from} to {start + from + block.Length - 1} have checksum {Crc32C.Of(block):X8}"), Hex($"{expected[wrong]:X8}"));
    }

    private DamagedIndexException Damaged(Section section, string found, string expected) => new(path, section.Name, found, expected);

    private static string Hex(ref DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
