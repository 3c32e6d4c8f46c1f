using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Ranking;

/// <summary>The hiring chance that the simulator planted for any pair: for measuring alone.</summary>
internal sealed class PlantedTruth
{
    private readonly MarketModel model;

    internal PlantedTruth(SimulationOptions options) => model = new(options);

    /// <summary>The chance that a referral of the pair ends in a hire, interval (0, 1).</summary>
    internal double Of(SeekerId seeker, PostingId posting) => Suitability.Of(model, model.Seekers.Make(Number(seeker.Value)), model.Postings.Make(Number(posting.Value))).Value;

    /// <summary>The same from what records could show: without the hidden ability, appeal and drive. It orders as well as anybody could who reads records without error.</summary>
    internal double Visible(SeekerId seeker, PostingId posting) => Suitability.Of(model, model.Seekers.Make(Number(seeker.Value)), model.Postings.Make(Number(posting.Value)) with { Appeal = 0 }).Value;

    /// <summary>The seekers of a dataset's truth file.</summary>
    /// <exception cref="InvalidDataException">A row says another chance than this truth: the options are not those of the dataset.</exception>
    internal SeekerId[] Check(string dataset)
    {
        var found = new SortedSet<SeekerId>();
        foreach (var line in Lines(dataset))
        {
            using var row = JsonDocument.Parse(line);
            var (seeker, posting) = (new SeekerId(row.RootElement.GetProperty("seeker").GetString()!), new PostingId(row.RootElement.GetProperty("posting").GetString()!));
            if (Math.Abs(row.RootElement.GetProperty("suitability").GetDouble() - Of(seeker, posting)) > 1e-4)
                throw new InvalidDataException($"{dataset}: the truth of {seeker} and {posting} is another: seed, sizes or places differ from those that made it.");
            found.Add(seeker);
        }

        return [.. found];
    }

    private static IEnumerable<string> Lines(string dataset)
    {
        var packed = Path.Combine(dataset, "truth.jsonl.gz");
        if (!File.Exists(packed))
            return File.ReadLines(Path.Combine(dataset, "truth.jsonl"));
        using var stream = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return [.. Enumerable.Repeat(0, int.MaxValue).Select(_ => reader.ReadLine()).TakeWhile(static line => line is not null).Cast<string>()];
    }

    // S000000001 is number 0.
    private static long Number(string id) => long.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) - 1;
}
