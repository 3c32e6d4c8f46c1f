using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads every file of the dataset once and keeps the books: rows, rejections, fields left out.</summary>
internal sealed class ImportReading
{
    private readonly Night night;
    private readonly List<RejectedRow> rejected = [];
    private readonly RejectionTally rejections = new();
    private readonly RejectionTally unread = new();
    private readonly List<ImportedFile> files = [];
    private readonly Dictionary<PostingId, int> fileOfPosting = [];
    private readonly List<UnsortedLedgers> unsorted = [];
    private readonly ReadOptions options;
    private int postingsKeptForOthers;
    private int likelySamePairs;
    private int likelySameSeekers;

    internal ImportReading(Night night)
    {
        this.night = night;
        options = new()
        {
            Wages = night.Policy.Wages,
            Threads = night.Threads,
            Limits = DatasetLimits.Default with { BadRowShare = night.Policy.Nightly.RejectedShareLimit },
            Rejected = row =>
            {
                rejected.Add(row);
                rejections.Add(row);
            },
            Unread = unread.Add,
            Progress = night.Progress,
        };
    }

    internal IReadOnlyList<RejectedRow> Rejected => rejected;

    internal List<JobPosting> Postings()
    {
        var reader = new PostingReader(options);
        var postings = new List<JobPosting>();
        foreach (var file in night.Inputs.Dataset.Postings)
        {
            Count(file, Each(reader.Read(file, night.Cancellation), posting =>
            {
                fileOfPosting[posting.Id] = files.Count;
                postings.Add(posting);
            }));
        }

        return postings;
    }

    internal List<JobSeeker> Seekers()
    {
        var reader = new SeekerReader(options);
        var seekers = new List<JobSeeker>();
        foreach (var file in night.Inputs.Dataset.Seekers)
            Count(file, Each(reader.Read(file, night.Cancellation), seekers.Add));
        return seekers;
    }

    /// <summary>Goes through referrals, ledgers, training and pay survey for their faults; the steps that need them read them again.</summary>
    internal void CountTheRest()
    {
        var dataset = night.Inputs.Dataset;
        foreach (var file in dataset.Referrals)
            Count(file, Each(ReferralFile.Read(file, options, night.Cancellation), static _ => { }));
        foreach (var about in Enum.GetValues<SubjectKind>())
        {
            foreach (var file in dataset.LedgersOf(about))
                CountLedgers(about, file);
        }

        foreach (var file in dataset.TrainingWishes)
            Count(file, Each(TrainingWishFile.Read(file, options, night.Cancellation), static _ => { }));
        foreach (var file in dataset.TrainingCourses)
            Count(file, Each(TrainingCourseFile.Read(file, options, night.Cancellation), static _ => { }));
        if (dataset.Wages is { } survey)
            Count(survey, Each(WageSurveyFile.Read(survey, options, night.Cancellation), static _ => { }));
    }

    internal void AddDuplicates(IEnumerable<PostingId> duplicates, int keptForOthers)
    {
        postingsKeptForOthers = keptForOthers;
        foreach (var duplicate in duplicates)
        {
            var file = fileOfPosting[duplicate];
            files[file] = files[file] with { Duplicates = files[file].Duplicates + 1 };
        }
    }

    internal void AddLikelySamePersons(IReadOnlyList<LikelySamePerson> pairs)
    {
        likelySamePairs = pairs.Count;
        likelySameSeekers = pairs.SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().Count();
    }

    internal ImportRecord ToRecord() => new()
    {
        Files = files,
        Rejections = rejections.MostFrequentFirst(),
        Examples = ImportRecord.FirstOf(rejected),
        Unread = unread.MostFrequentFirst(),
        PostingsKeptForOthers = postingsKeptForOthers,
        LikelySamePairs = likelySamePairs,
        LikelySameSeekers = likelySameSeekers,
        Unsorted = unsorted,
    };

    // Whether the ledgers can be gone through one at a time afterwards is seen on the way.
    private void CountLedgers(SubjectKind about, string file)
    {
        var (rows, order) = (LedgerFile.Rows(about, options), new SubjectOrder());
        Count(file, Each(rows.Read(file, night.Cancellation), entry => order.Takes(entry.Subject, rows.Line)));
        if (order.FirstBreak is { } where)
            unsorted.Add(new(SubjectNames.Of(about), Path.GetFileName(file), where));
    }

    private void Count(string file, long kept)
    {
        var bad = rejected.Count - files.Sum(static one => one.Rejected);
        files.Add(new(Path.GetFileName(file), kept + bad, bad, 0));
    }

    private static long Each<T>(IEnumerable<T> rows, Action<T> take)
    {
        var kept = 0L;
        foreach (var row in rows)
        {
            take(row);
            kept++;
        }

        return kept;
    }
}
