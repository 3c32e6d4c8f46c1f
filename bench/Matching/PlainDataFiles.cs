using System.Globalization;

namespace Jiuye.Bench.Matching;

/// <summary>Writes <see cref="PlainData"/> as files: <c>plain-data FOLDER POSTINGS SEEKERS</c>, and a file of 1,000 additions, 1,000 closings and 200 single postings.</summary>
internal static class PlainDataFiles
{
    private const int Changes = 1_000;
    private const int Singles = 200;

    internal static void Write(string folder, string postings, string seekers)
    {
        var (count, asking) = (int.Parse(postings, CultureInfo.InvariantCulture), int.Parse(seekers, CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        var data = new PlainData(seed: 1);
        File.WriteAllLines(Path.Combine(folder, "postings.jsonl"), Enumerable.Range(1, count).Select(number => PlainData.Json(data.Posting(number))));
        File.WriteAllLines(Path.Combine(folder, "seekers.jsonl"), Enumerable.Range(1, asking).Select(number => PlainData.Json(data.Seeker(number))));
        File.WriteAllLines(
            Path.Combine(folder, "updates.jsonl"),
            [
                .. Enumerable.Range(count + 1, Changes).Select(number => Added("add", PlainData.Json(data.Posting(number)))),
                .. Enumerable.Range(0, Changes).Select(at => string.Create(CultureInfo.InvariantCulture, $$"""{"op":"close","id":{{1 + at * (count / Changes)}}}""")),
                .. Enumerable.Range(count + Changes + 1, Singles).Select(number => Added("single", PlainData.Json(data.Posting(number)))),
            ]);
    }

    private static string Added(string operation, string posting) => $$"""{"op":"{{operation}}","p":{{posting}}}""";
}
