using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Jiuye.Matching.Storage;

/// <summary>The first 64 bytes of a segment file: what the file is, and where its table of sections stands.</summary>
/// <remarks>Magic, byte order, version and the checksum keep their places in all versions, so that damage and another version are told apart.</remarks>
/// <param name="Kind">What the rows are: ASCII, at most <see cref="SegmentFormat.KindBytes"/>.</param>
/// <param name="Rows">How many rows the segment has.</param>
/// <param name="FileBytes">The length of the whole file.</param>
/// <param name="TableOffset">Where the table begins.</param>
/// <param name="SectionCount">How many entries the table has.</param>
internal sealed record SegmentHeader(string Kind, long Rows, long FileBytes, long TableOffset, int SectionCount)
{
    public void Write(Span<byte> header)
    {
        SegmentFormat.Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], SegmentFormat.ByteOrder);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], SegmentFormat.Version);
        Encoding.ASCII.GetBytes(Kind, header.Slice(16, SegmentFormat.KindBytes));
        BinaryPrimitives.WriteInt64LittleEndian(header[32..], Rows);
        BinaryPrimitives.WriteInt64LittleEndian(header[40..], FileBytes);
        BinaryPrimitives.WriteInt64LittleEndian(header[48..], TableOffset);
        BinaryPrimitives.WriteInt32LittleEndian(header[56..], SectionCount);
        BinaryPrimitives.WriteUInt32LittleEndian(header[60..], Crc32C.Of(header[..SegmentFormat.CheckedHeaderBytes]));
    }

    /// <exception cref="DamagedIndexException">The file is no segment file, of the other byte order, cut short, or its header is altered.</exception>
    /// <exception cref="IndexVersionException">The file has another version of the format.</exception>
    public static SegmentHeader Read(string file, ReadOnlySpan<byte> content, long fileBytes)
    {
        if (content.Length < SegmentFormat.HeaderBytes)
            throw Damaged(file, $"the file has {fileBytes} bytes", $"a header of {SegmentFormat.HeaderBytes} bytes");
        if (!content.StartsWith(SegmentFormat.Magic))
            throw Damaged(file, $"the file begins with {Convert.ToHexString(content[..8])}", $"{Convert.ToHexString(SegmentFormat.Magic)}, the mark of a segment file");
        var order = BinaryPrimitives.ReadUInt32LittleEndian(content[8..]);
        if (order == BinaryPrimitives.ReverseEndianness(SegmentFormat.ByteOrder))
            throw Damaged(file, "the file was written on a big-endian machine", "little-endian numbers");
        var (sum, expected) = (Crc32C.Of(content[..SegmentFormat.CheckedHeaderBytes]), BinaryPrimitives.ReadUInt32LittleEndian(content[60..]));
        if (sum != expected || order != SegmentFormat.ByteOrder)
            throw Damaged(file, string.Create(CultureInfo.InvariantCulture, $"the header has checksum {sum:X8}"), string.Create(CultureInfo.InvariantCulture, $"{expected:X8}"));
        var version = BinaryPrimitives.ReadUInt32LittleEndian(content[12..]);
        if (version != SegmentFormat.Version)
            throw new IndexVersionException(file, version, SegmentFormat.Version);
        var header = new SegmentHeader(
            Encoding.ASCII.GetString(content.Slice(16, SegmentFormat.KindBytes).TrimEnd((byte)0)),
            BinaryPrimitives.ReadInt64LittleEndian(content[32..]),
            BinaryPrimitives.ReadInt64LittleEndian(content[40..]),
            BinaryPrimitives.ReadInt64LittleEndian(content[48..]),
            BinaryPrimitives.ReadInt32LittleEndian(content[56..]));
        if (header.FileBytes != fileBytes)
            throw Damaged(file, $"the file has {fileBytes} bytes", $"{header.FileBytes}, as its header says");
        if (header.SectionCount < 0 || header.TableOffset < SegmentFormat.HeaderBytes || header.TableOffset > fileBytes - sizeof(uint) - (long)header.SectionCount * SegmentFormat.EntryBytes)
            throw Damaged(file, $"the header places {header.SectionCount} sections at {header.TableOffset}", $"a table within the {fileBytes} bytes of the file");
        return header;
    }

    private static DamagedIndexException Damaged(string file, string found, string expected) => new(file, null, found, expected);
}
