using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads the dataset, leaves out bad rows, collapses duplicates, codes occupations, and keeps the result for the steps after it.</summary>
internal sealed class ImportStep : INightStep
{
    internal const string PostingsFile = "imported/postings.jsonl.gz";
    internal const string SeekersFile = "imported/seekers.jsonl.gz";
    internal const string DuplicatesFile = "duplicates.jsonl";
    internal const string DuplicateSeekersFile = "duplicate-seekers.jsonl";

    private static readonly JsonSerializerOptions Line = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JsonText.Compact.Encoder };

    private const int ReportEvery = 1_000;

    public string Name => "import";

    public IReadOnlyList<string> Run(Night night)
    {
        Directory.CreateDirectory(night.PathOf("imported"));
        var reading = new ImportReading(night);
        var coding = new RecordCoding(night.Inputs.Reader);
        var postings = Coded(night, reading.Postings(), coding.Of);
        var seekers = Coded(night, reading.Seekers(), coding.Of);
        reading.CountTheRest();
        night.Report("duplicates", 0, null, "postings");
        var kept = DuplicateFinder.In(postings);
        var leftOut = kept.SelectMany(static one => one.StandsFor).Select(static one => one.Posting).ToHashSet();
        reading.AddDuplicates(leftOut, kept.Count);
        night.Report("duplicates", 0, null, "seekers");
        var likelySame = SeekerDuplicateFinder.In(seekers);
        reading.AddLikelySamePersons(likelySame);

        WritePacked(night, PostingsFile, stream =>
        {
            using var writer = new PostingWriter(stream);
            foreach (var posting in postings.Where(posting => !leftOut.Contains(posting.Id)).OrderBy(static posting => posting.Id))
                writer.Write(posting);
        });
        WritePacked(night, SeekersFile, stream =>
        {
            using var writer = new SeekerWriter(stream);
            foreach (var seeker in seekers.OrderBy(static seeker => seeker.Id))
                writer.Write(seeker);
        });
        WriteLines(night, NightlyRun.RejectedFile, reading.Rejected);
        WriteTexts(night, DuplicatesFile, kept.Select(DuplicateLines.Json));
        WriteTexts(night, DuplicateSeekersFile, likelySame.Select(DuplicateLines.Json));
        reading.ToRecord().Write(night);
        return [PostingsFile, SeekersFile, NightlyRun.RejectedFile, DuplicatesFile, DuplicateSeekersFile, ImportRecord.File];
    }

    /// <summary>Reads back what the step kept, in this process or an earlier one.</summary>
    internal static NightRecords Load(Night night)
    {
        var options = new ReadOptions { Wages = night.Policy.Wages };
        var dataset = night.Inputs.Dataset;
        return new(
            [.. PostingFile.Read(night.PathOf(PostingsFile), options, night.Cancellation)],
            dataset.Seekers.Count == 0 ? [] : [.. SeekerFile.Read(night.PathOf(SeekersFile), options, night.Cancellation)],
            [.. dataset.Referrals.SelectMany(file => ReferralFile.Read(file, options, night.Cancellation))],
            dataset.Wages is { } survey ? [.. WageSurveyFile.Read(survey, options, night.Cancellation)] : []);
    }

    private static T[] Coded<T>(Night night, List<T> records, Func<T, T> code)
    {
        var coded = new T[records.Count];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = night.Threads, CancellationToken = night.Cancellation };
        Parallel.For(0, coded.Length, parallel, at =>
        {
            coded[at] = code(records[at]);
            if (Interlocked.Increment(ref done) % ReportEvery == 0)
                night.Report("code", done, coded.Length, typeof(T) == typeof(JobPosting) ? "postings" : "seekers");
        });
        return coded;
    }

    private static void WritePacked(Night night, string file, Action<Stream> write) => night.Write(file, stream =>
    {
        using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        write(packed);
    });

    private static void WriteTexts(Night night, string file, IEnumerable<string> lines) => night.Write(file, stream =>
    {
        foreach (var line in lines)
            stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
    });

    private static void WriteLines<T>(Night night, string file, IEnumerable<T> rows) => night.Write(file, stream =>
    {
        foreach (var row in rows)
        {
            JsonSerializer.Serialize(stream, row, Line);
            stream.WriteByte((byte)'\n');
        }
    });
}
