namespace Jiuye.Matching.Storage;

/// <summary>The numbers of the segment file's format; docs/index-format.md describes every byte.</summary>
internal static class SegmentFormat
{
    public const uint Version = 1;

    /// <summary>The bytes 04 03 02 01 where numbers are little-endian, as they are in every file.</summary>
    public const uint ByteOrder = 0x01020304;

    public const int HeaderBytes = 64;

    /// <summary>The part of the header that its own checksum covers.</summary>
    public const int CheckedHeaderBytes = 60;

    public const int KindBytes = 16;
    public const int EntryBytes = 64;
    public const int NameBytes = 40;

    /// <summary>A multiple of a cache line and of every vector register.</summary>
    public const int Alignment = 64;

    /// <summary>Bytes under one checksum: a page, so that a record read from disk costs little checking and a damage is named to the page.</summary>
    public const int BlockBytes = 4_096;

    public static ReadOnlySpan<byte> Magic => "JIUYESEG"u8;

    public static long Aligned(long bytes) => (bytes + Alignment - 1) & -Alignment;

    /// <summary>How many blocks some aligned bytes make.</summary>
    public static long Blocks(long bytes) => (bytes + BlockBytes - 1) / BlockBytes;
}
