using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Postings as a count needs them: occupations coded, duplicates left out, texts let go of.</summary>
/// <remarks>
/// The whole text is read (conditions, experience) only of postings that share employer, district and core of the title with another: no others can be duplicates. The texts
/// lie in a spool until then, in memory up to its limit and then in a temporary file. What is kept and what is left out is what coding every posting in full would give.
/// </remarks>
internal sealed class CountedPostings : IDisposable
{
    private const int RowsAPart = 4_096;
    private const int CharactersInMemory = 16 << 20;

    private readonly RecordCoding coding;
    private readonly ParallelOptions parallel;
    private readonly TextSpool texts = new(CharactersInMemory);
    private readonly List<JobPosting> postings = [];
    private readonly List<(UInt128? Block, long Start, int Length)> places = [];

    private CountedPostings(RecordCoding coding, ParallelOptions parallel) => (this.coding, this.parallel) = (coding, parallel);

    /// <summary>Reads rows.</summary>
    /// <returns>The postings kept, in the order of the rows, and how many were left out as duplicates.</returns>
    internal static (JobPosting[] Kept, long Duplicates) Read(IEnumerable<JobPosting> rows, RecordCoding coding, ParallelOptions parallel)
    {
        using var counted = new CountedPostings(coding, parallel);
        foreach (var part in rows.Chunk(RowsAPart))
            counted.Add(part);
        var duplicates = counted.Duplicates();
        return ([.. counted.postings.Where(posting => !duplicates.Contains(posting.Id))], duplicates.Count);
    }

    public void Dispose() => texts.Dispose();

    private void Add(JobPosting[] part)
    {
        var coded = new (JobPosting Posting, UInt128? Block)[part.Length];
        Parallel.For(0, part.Length, parallel, at => coded[at] = (Slim(coding.WithOccupation(part[at])), DuplicateFinder.BlockOf(part[at])));
        for (var at = 0; at < part.Length; at++)
        {
            postings.Add(coded[at].Posting);
            places.Add((coded[at].Block, texts.Add(part[at].Description), part[at].Description.Length));
        }
    }

    // Skills the source states keep coding in full from reading others, and say nothing about duplicates.
    private static JobPosting Slim(JobPosting posting) => posting with { Description = "", Skills = [], Certificates = [], StatedConditions = [], ExperienceOccupations = [] };

    private HashSet<PostingId> Duplicates()
    {
        var sizes = new Dictionary<UInt128, int>();
        foreach (var (block, _, _) in places)
        {
            if (block is { } known)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sizes, known, out _)++;
        }

        using var finder = new DuplicateFinder();
        foreach (var part in Enumerable.Range(0, places.Count).Where(at => places[at].Block is { } block && sizes[block] > 1).Chunk(RowsAPart))
        {
            JobPosting[] whole = [.. part.Select(Whole)];
            Parallel.For(0, whole.Length, parallel, at => whole[at] = coding.Of(whole[at]));
            foreach (var posting in whole)
                finder.Add(posting);
        }

        return finder.Find(parallel.CancellationToken).SelectMany(static one => one.StandsFor).Select(static one => one.Posting).ToHashSet();
    }

    private JobPosting Whole(int at) =>
        postings[at] with { Description = string.Create(places[at].Length, (texts, places[at].Start), static (text, from) => from.texts.Read(from.Start, text)) };
}
