using System.Text;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

/// <summary>A small segment file with every kind of section.</summary>
internal static class SampleSegment
{
    public const string Kind = "postings";

    public static string[] Records { get; } = [.. Enumerable.Range(0, 20).Select(static at => $$"""{"id":"p{{at}}","title":"电焊工 {{new string('x', at * 18)}}"}""")];

    public static byte[] Bytes(int rows = 40)
    {
        using var stream = new MemoryStream();
        var writer = new SegmentFileWriter(stream, Kind, rows);
        writer.Add<double>("wage.low", Wages(rows));
        writer.Add<byte>("education", Enumerable.Range(0, rows).Select(static at => (byte)(at % 9)).ToArray());
        writer.Add("title", Texts.Of(Titles(rows)));
        writer.Add("skills", Lists<int>.Of(Skills(rows)));
        writer.Add<DayOfWeek>("empty", []);
        writer.AddRecords("records", Records.Select(static record => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(record)));
        writer.Finish();
        return stream.ToArray();
    }

    public static double[] Wages(int rows) => [.. Enumerable.Range(0, rows).Select(static at => 2_000 + at * 12.5)];

    public static string[] Titles(int rows) => [.. Enumerable.Range(0, rows).Select(static at => "焊工" + at)];

    public static int[][] Skills(int rows) => [.. Enumerable.Range(0, rows).Select(static at => Enumerable.Range(at, at % 4).ToArray())];

    public static SegmentFile Open(string path) => SegmentFile.Open(path, Kind, threads: 2);
}
