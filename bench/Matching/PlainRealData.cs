using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Writes the postings of real boards in the measuring format, and seekers drawn from them: <c>plain-real DATA FOLDER SEEKERS [POSTINGS]</c>.</summary>
/// <remarks>
/// Every word of title and description counts, stop words too. A seeker wants the trade and the city of a posting and further ones of others, and says words as they
/// come in that posting, so that common words are as frequent in queries as in texts. Asked for more postings than there are, it mixes further ones: the words
/// of one posting, every fifth put in place by a word of another of the same occupation group. The same seed gives the same files.
/// </remarks>
internal static class PlainRealData
{
    private const int Seed = 20_261_122;
    private const int Changes = 1_000;

    // So that an average query reaches about 139,000 entries of whole lists.
    private const int FewestWords = 8;
    private const int MostWords = 15;

    internal static int Write(string data, string folder, string seekers, string? wanted)
    {
        var postings = Read(data);
        var count = wanted is null ? postings.Length : int.Parse(wanted, CultureInfo.InvariantCulture);
        var random = new Random(Seed);
        Directory.CreateDirectory(folder);
        var mixed = new MixedPostings(postings);
        var entries = 0L;
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        WriteLines(Path.Combine(folder, "postings.jsonl"), Enumerable.Range(0, count), (json, number) =>
        {
            var posting = mixed.Of(number, random);
            foreach (var word in posting.Words.Distinct())
            {
                frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
                entries++;
            }

            posting.WriteTo(json, number + 1);
        });
        var touched = 0L;
        var asking = int.Parse(seekers, CultureInfo.InvariantCulture);
        WriteLines(Path.Combine(folder, "seekers.jsonl"), Enumerable.Range(1, asking), (json, number) =>
        {
            var words = Seeker(json, number, postings, random);
            touched += words.Distinct().Sum(word => (long)frequencies.GetValueOrDefault(word));
        });
        WriteLines(Path.Combine(folder, "updates.jsonl"), Enumerable.Range(0, 2 * Changes + 200), (json, number) => Change(json, number, count, postings));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{count} postings, {frequencies.Count} terms, {entries} entries; {asking} seekers, whose words are in {touched / asking} entries on average"));
        return 0;
    }

    private static RealPosting[] Read(string data)
    {
        var reader = new PostingReader(new() { Enrich = RecordCoding.Default.Of });
        return
        [
            .. Directory.EnumerateFiles(data, "postings-*.jsonl.gz").Order(StringComparer.Ordinal)
                .SelectMany(file => reader.Read(file))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
                .Select(static posting => new RealPosting(posting, Words($"{posting.Title} {posting.Description}"))),
        ];
    }

    private static string[] Words(string text) =>
        [.. TextAnalyser.Default.Segment(text).Select(token => text.Substring(token.Start, token.Length)).Where(static word => word.Any(char.IsLetterOrDigit) && !word.Any(char.IsWhiteSpace))];

    private static string[] Seeker(Utf8JsonWriter json, int number, RealPosting[] postings, Random random)
    {
        var own = Any();
        while (own.Words.Length == 0)
            own = Any();
        string[] words = [.. Enumerable.Range(0, random.Next(FewestWords, MostWords + 1)).Select(_ => own.Words[random.Next(own.Words.Length)])];
        string[] districts = [own.District, Any().District];
        string[] groups = [own.Group, .. Enumerable.Range(0, random.Next(4, 10)).Select(_ => Any().Group)];
        json.WriteNumber("id", number);
        json.WriteString("text", string.Join(' ', words));
        WriteList(json, "districts", districts.Distinct());
        WriteList(json, "mids", groups.Distinct());
        json.WriteNumber("edu", random.Next(3, 8));
        json.WriteNumber("wage", 2_000 + 100 * random.Next(80));
        json.WriteNumber("age", random.Next(18, 60));
        return words;

        RealPosting Any() => postings[random.Next(postings.Length)];
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    // A thousand come, a thousand close, and two hundred come one by one.
    private static void Change(Utf8JsonWriter json, int number, int count, RealPosting[] postings)
    {
        var closes = number >= Changes && number < 2 * Changes;
        json.WriteString("op", closes ? "close" : number < Changes ? "add" : "single");
        if (closes)
        {
            json.WriteNumber("id", 1 + (number - Changes) * (count / Changes));
            return;
        }

        json.WriteStartObject("p");
        postings[number * 31 % postings.Length].WriteTo(json, count + 1 + number);
        json.WriteEndObject();
    }

    private static void WriteLines(string path, IEnumerable<int> numbers, Action<Utf8JsonWriter, int> write)
    {
        using var stream = new BufferedStream(File.Create(path), 1 << 20);
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var number in numbers)
        {
            json.Reset();
            json.WriteStartObject();
            write(json, number);
            json.WriteEndObject();
            json.Flush();
            stream.WriteByte((byte)'\n');
        }
    }
}
