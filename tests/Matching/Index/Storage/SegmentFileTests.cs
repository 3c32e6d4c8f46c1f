using System.Text;
using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class SegmentFileTests
{
    [Fact]
    public void Everything_written_is_read_back()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.seg"], SampleSegment.Bytes());

        var file = SampleSegment.Open(folder["a.seg"]);

        Assert.Equal(40, file.Rows);
        Assert.Equal(SampleSegment.Wages(40), file.Column<double>("wage.low").Span);
        Assert.Equal(0, file.Column<DayOfWeek>("empty").Length);
        var (titles, skills, records) = (file.Texts("title"), file.Lists<int>("skills"), file.Records("records"));
        Assert.Equal(SampleSegment.Titles(40), Enumerable.Range(0, titles.Count).Select(row => titles[row]));
        Assert.Equal(SampleSegment.Skills(40), Enumerable.Range(0, skills.Count).Select(row => skills[row].ToArray()));
        Assert.Equal(SampleSegment.Records, Enumerable.Range(0, records.Count).Select(row => Encoding.UTF8.GetString(records[row])));
    }

    [Fact]
    public void The_same_values_give_the_same_bytes() => Assert.Equal(SampleSegment.Bytes(), SampleSegment.Bytes());

    [Fact]
    public void A_section_written_in_pieces_is_the_section_written_whole()
    {
        using var whole = new MemoryStream();
        using var pieces = new MemoryStream();
        var values = Enumerable.Range(0, 5_000).ToArray();
        var writer = new SegmentFileWriter(whole, "test", 0);
        writer.Add<int>("values", values);
        writer.Finish();
        writer = new(pieces, "test", 0);
        writer.Begin<int>("values");
        foreach (var chunk in values.Chunk(617))
            writer.Append<int>(chunk);
        writer.Finish();

        Assert.Equal(whole.ToArray(), pieces.ToArray());
    }

    [Fact]
    public void Every_section_begins_at_a_multiple_of_64_bytes()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.seg"], SampleSegment.Bytes());

        Assert.All(SampleSegment.Open(folder["a.seg"]).Sections, static section => Assert.Equal(0, section.Offset % 64));
    }

    [Fact]
    public void A_file_without_sections_is_whole()
    {
        using var folder = new TemporaryFolder();
        using (var stream = File.Create(folder["a.seg"]))
            new SegmentFileWriter(stream, "test", 7).Finish();

        Assert.Equal(7, SegmentFile.Open(folder["a.seg"], "test", threads: 1).Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Title")]
    [InlineData("a b")]
    [InlineData("a-name-that-is-longer-than-forty-characters")]
    public void A_section_without_a_proper_name_is_not_written(string name) =>
        Assert.Throws<ArgumentException>(() => new SegmentFileWriter(new MemoryStream(), "test", 0).Begin<int>(name));

    [Fact]
    public void A_name_is_given_once()
    {
        var writer = new SegmentFileWriter(new MemoryStream(), "test", 0);
        writer.Begin<int>("values");

        Assert.Throws<ArgumentException>(() => writer.Begin<int>("values"));
    }

    [Fact]
    public void Values_of_another_type_are_neither_written_nor_read()
    {
        using var folder = new TemporaryFolder();
        using (var stream = File.Create(folder["a.seg"]))
        {
            var writer = new SegmentFileWriter(stream, "test", 0);
            writer.Begin<int>("values");
            Assert.Throws<InvalidOperationException>(() => writer.Append<float>([1f]));
            writer.Finish();
        }

        var refusal = Assert.Throws<DamagedIndexException>(() => SegmentFile.Open(folder["a.seg"], "test", threads: 1).Column<float>("values"));

        Assert.Equal("values", refusal.Section);
        Assert.Contains("Int32", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Single", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.seg"], SampleSegment.Bytes());

        Assert.Equal("wage.high", Assert.Throws<DamagedIndexException>(() => SampleSegment.Open(folder["a.seg"]).Column<double>("wage.high")).Section);
    }

    // Byte by byte what docs/index-format.md says; a change here is another version of the format.
    [Fact]
    public void A_file_of_three_numbers_has_the_bytes_that_the_format_says()
    {
        using var stream = new MemoryStream();
        var writer = new SegmentFileWriter(stream, "postings", 3);
        writer.Add<int>("wage", [1, -2, 300]);
        writer.Finish();
        var bytes = stream.ToArray();

        const string header = "4A49555945534547" + "04030201" + "01000000" + "706F7374696E67730000000000000000" + "0300000000000000" + "C800000000000000" + "8000000000000000" + "01000000";
        var values = "01000000" + "FEFFFFFF" + "2C010000" + new string('0', 2 * 52);
        var entry = "77616765" + new string('0', 2 * 36) + "05" + "00" + "0400" + "00000000" + "0300000000000000" + "4000000000000000";
        string Check(string hex) => Convert.ToHexString(BitConverter.GetBytes(Crc32C.Of(Convert.FromHexString(hex))));
        var table = entry + Check(values);
        var whole = header + Check(header) + values + table;
        Assert.Equal(whole + Check(header + Check(header) + table), Convert.ToHexString(bytes));
    }
}
