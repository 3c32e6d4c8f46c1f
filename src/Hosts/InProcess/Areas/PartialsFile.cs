using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The file of a night's partials: lines of JSON, gzip; the first tells the format and the totals, each other is a list that begins with its kind.</summary>
internal static class PartialsFile
{
    internal const string Name = "partials.jsonl.gz";

    // Another number for another meaning of what is there; fields that are added at the end need none.
    private const int Format = 1;

    private const string Demand = "d", Seekers = "s", Posted = "p", Surveyed = "v";

    internal static void Write(NightPartials partials, Stream stream)
    {
        using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        var line = new ArrayBufferWriter<byte>(1 << 10);
        using var json = new Utf8JsonWriter(line, JsonText.Compact);
        Line(() =>
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteNumber("postings", partials.Counts.Postings);
            json.WriteNumber("open_postings", partials.Counts.OpenPostings);
            json.WriteNumber("openings", partials.Counts.Openings);
            json.WriteNumber("seekers", partials.Counts.Seekers);
            json.WriteNumber("seeking", partials.Counts.Seeking);
            json.WriteNumber("rows", partials.Market.Count + partials.Posted.Count + partials.Surveyed.Count);
            json.WriteEndObject();
        });
        foreach (var one in partials.Market)
            Row(one.Side == MarketSide.Demand ? Demand : Seekers, one.Occupation, one.Region, one.Employer, one.Count.New, one.Count.CarriedOver, one.Count.Undated, one.Count.Records);
        foreach (var one in partials.Posted)
            Row(Posted, one.Occupation, one.Region, one.Employer, one.Yuan, one.Weight, one.Wages);
        foreach (var one in partials.Surveyed)
            Row(Surveyed, one.Occupation, one.Region, one.Employer, one.Yuan, one.Weight, one.Wages);

        // A double is written so that it is read back as the same; whole numbers up to 2^53 are exact.
        void Row(string kind, string? occupation, string? region, EmployerId? employer, params ReadOnlySpan<double> numbers)
        {
            var values = numbers.ToArray();
            Line(() =>
            {
                json.WriteStartArray();
                json.WriteStringValue(kind);
                json.WriteStringValue(occupation);
                json.WriteStringValue(region);
                json.WriteStringValue(employer?.Value);
                foreach (var value in values)
                    json.WriteNumberValue(value);
                json.WriteEndArray();
            });
        }

        void Line(Action write)
        {
            line.ResetWrittenCount();
            json.Reset();
            write();
            json.Flush();
            packed.Write(line.WrittenSpan);
            packed.WriteByte((byte)'\n');
        }
    }

    /// <summary>Reads a night's partials back; null where a newer version wrote them in a form that this one does not know.</summary>
    /// <param name="packed">The bytes of the file.</param>
    /// <param name="name">Whose it is, for the message.</param>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    internal static NightPartials? Read(ReadOnlyMemory<byte> packed, string name)
    {
        using var file = new MemoryStream(packed.ToArray(), writable: false);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(unpacked);
        try
        {
            using var head = JsonDocument.Parse(lines.ReadLine() ?? "");
            if (head.RootElement.GetProperty("format").GetInt32() != Format)
                return null;
            var counts = CountsOf(head.RootElement);
            var (market, posted, surveyed, rows) = (new List<CountedDemand>(), new List<CountedWage>(), new List<CountedWage>(), 0);
            while (lines.ReadLine() is { } line)
            {
                rows++;
                using var row = JsonDocument.Parse(line);
                var fields = row.RootElement;
                switch (fields[0].GetString())
                {
                    case Demand:
                        market.Add(DemandOf(MarketSide.Demand, fields));
                        break;
                    case Seekers:
                        market.Add(DemandOf(MarketSide.Seekers, fields));
                        break;
                    case Posted:
                        posted.Add(WageOf(fields));
                        break;
                    case Surveyed:
                        surveyed.Add(WageOf(fields));
                        break;
                    default:
                        // A kind that a newer version added beside those known.
                        break;
                }
            }

            // Unpacking takes a file cut between two of its blocks for a shorter one. Older files do not say how many rows they have.
            if (head.RootElement.TryGetProperty("rows", out var said) && said.GetInt32() != rows)
                throw new InvalidDataException($"{rows} rows of {said.GetInt32()}.");
            return new(counts, market, posted, surveyed);
        }
        catch (Exception cause) when (cause is InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"The partials of {name} are damaged: {cause.Message} Make the night again (jiuye nights run --again).", cause);
        }
    }

    private static AreaCounts CountsOf(JsonElement head)
    {
        return new(Of("postings"), Of("open_postings"), Of("openings"), Of("seekers"), Of("seeking"));

        long Of(string name) => head.GetProperty(name).GetInt64();
    }

    private static CountedDemand DemandOf(MarketSide side, JsonElement row) =>
        new(side, row[1].GetString(), row[2].GetString(), EmployerOf(row), new(row[4].GetInt64(), row[5].GetInt64(), row[6].GetInt64(), row[7].GetInt64()));

    private static CountedWage WageOf(JsonElement row) => new(row[1].GetString(), row[2].GetString(), EmployerOf(row), row[4].GetDouble(), row[5].GetDouble(), row[6].GetInt32());

    private static EmployerId? EmployerOf(JsonElement row) => row[3].GetString() is { } id ? new EmployerId(id) : null;
}
