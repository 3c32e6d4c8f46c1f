using System.Buffers.Binary;
using System.Text;
using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class SegmentFaultTests
{
    private const string LazySection = "records.bytes";

    [Fact]
    public void A_flipped_bit_in_any_byte_is_refused_at_open_or_when_its_record_is_read()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes(rows: 10);
        var lazy = LazyBytes(folder, bytes);
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var bit in BitsToFlip(at))
            {
                bytes[at] ^= (byte)(1 << bit);
                var path = Write(folder, bytes);
                if (at >= lazy.Start && at < lazy.End)
                    ReadsWholeRecordsOrNone(path);
                else
                    Assert.Equal(path, Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path)).File);
                bytes[at] ^= (byte)(1 << bit);
            }
        }
    }

    [Fact]
    public void A_damage_is_refused_by_the_name_of_the_section_it_is_in()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes(rows: 3_000);
        var sections = SampleSegment.Open(Write(folder, bytes)).Sections.Where(static section => section.Check == SectionCheck.AtOpen && section.Bytes > 0).ToArray();
        foreach (var section in sections)
        {
            foreach (var at in new[] { section.Offset, section.Offset + section.Bytes / 2, section.Offset + section.Bytes - 1 })
            {
                bytes[at] ^= 0x10;
                var path = Write(folder, bytes);
                var refusal = Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path));
                Assert.Equal(section.Name, refusal.Section);
                Assert.Contains(section.Name, refusal.Message, StringComparison.Ordinal);
                Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
                bytes[at] ^= 0x10;
            }
        }
    }

    [Fact]
    public void Of_several_damages_the_first_in_the_file_is_told_whatever_the_threads()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes(rows: 200_000);
        foreach (var section in SampleSegment.Open(Write(folder, bytes)).Sections.Where(static section => section.Bytes > 0))
            bytes[section.Offset + section.Bytes / 2] ^= 1;
        var path = Write(folder, bytes);

        foreach (var threads in new[] { 1, 2, 3, 8 })
            Assert.Equal("wage.low", Assert.Throws<DamagedIndexException>(() => SegmentFile.Open(path, SampleSegment.Kind, threads)).Section);
    }

    [Fact]
    public void A_small_file_cut_short_anywhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes(rows: 3);
        for (var length = 0; length < bytes.Length; length++)
        {
            var path = Write(folder, bytes.AsSpan(0, length));
            Assert.Equal(path, Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path)).File);
        }
    }

    [Fact]
    public void A_file_cut_short_at_any_page_is_refused()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes(rows: 50_000);
        for (var length = 0; length < bytes.Length; length += 4_096)
        {
            var path = Write(folder, bytes.AsSpan(0, length));
            var refusal = Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path));
            Assert.Contains($"has {length} bytes", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_of_zeros_anywhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes(rows: 20_000);
        for (var page = 0; page < bytes.Length; page += 4_096)
        {
            var damaged = bytes.ToArray();
            damaged.AsSpan(page, Math.Min(4_096, damaged.Length - page)).Clear();
            var path = Write(folder, damaged);
            Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path).VerifyStored(threads: 2));
        }
    }

    [Fact]
    public void Something_appended_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, [.. SampleSegment.Bytes(), 0]);

        Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path));
    }

    [Theory]
    [InlineData(2, "newer program")]
    [InlineData(0, "older program")]
    public void Another_version_is_told_apart_from_damage_and_says_what_to_do(uint version, string remedy)
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12), version);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(60), Crc32C.Of(bytes.AsSpan(0, 60)));

        var refusal = Assert.Throws<IndexVersionException>(() => SampleSegment.Open(Write(folder, bytes)));

        Assert.Equal((version, 1u), (refusal.Found, refusal.Supported));
        Assert.Contains(remedy, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_other_byte_order_is_refused_as_such()
    {
        using var folder = new TemporaryFolder();
        var bytes = SampleSegment.Bytes();
        bytes.AsSpan(8, 4).Reverse();

        Assert.Contains("big-endian", Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(Write(folder, bytes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_file_is_refused_as_such()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("id,title\n1,焊工\n", 40))));

        Assert.Contains("mark of a segment file", Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_of_another_kind_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, SampleSegment.Bytes());

        Assert.Contains("'seekers'", Assert.Throws<DamagedIndexException>(() => SegmentFile.Open(path, "seekers", threads: 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_never_finished_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream();
        new SegmentFileWriter(stream, SampleSegment.Kind, 3).Add<int>("values", Enumerable.Range(0, 10_000).ToArray());

        Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(Write(folder, stream.ToArray())));
    }

    // Every bit of the header, elsewhere one of each byte, every kind of bit in turn.
    private static IEnumerable<int> BitsToFlip(int at) => at < SegmentFormat.HeaderBytes ? Enumerable.Range(0, 8) : [at % 8];

    // Each record is as it was written or refused by the name of its section; at least one is refused.
    private static void ReadsWholeRecordsOrNone(string path)
    {
        var file = SampleSegment.Open(path);
        Assert.Equal(LazySection, Assert.Throws<DamagedIndexException>(() => file.VerifyStored(threads: 1)).Section);
        var records = file.Records("records");
        var refused = 0;
        for (var row = 0; row < records.Count; row++)
        {
            try
            {
                Assert.Equal(SampleSegment.Records[row], Encoding.UTF8.GetString(records[row]));
            }
            catch (DamagedIndexException refusal)
            {
                Assert.Equal((path, LazySection), (refusal.File, refusal.Section));
                refused++;
            }
        }

        Assert.NotEqual(0, refused);
    }

    private static (long Start, long End) LazyBytes(TemporaryFolder folder, byte[] bytes)
    {
        var section = SampleSegment.Open(Write(folder, bytes)).Sections.Single(static section => section.Name == LazySection);
        return (section.Offset, section.Offset + section.PaddedBytes);
    }

    // Never over a file that may still be mapped.
    private static string Write(TemporaryFolder folder, ReadOnlySpan<byte> bytes)
    {
        var path = folder["damaged.seg"];
        File.Delete(path);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
