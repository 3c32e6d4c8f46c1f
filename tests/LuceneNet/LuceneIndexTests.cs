using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Jiuye.Tests;

/// <summary>What stands in the directories, and what goes wrong with them.</summary>
public sealed class LuceneIndexTests
{
    private static readonly JobSeeker Seeker = new() { Id = new("s1"), WantedJobs = ["电工"], Profile = "维修拖拉机" };

    [Fact]
    public void Who_is_erased_leaves_no_word_in_the_index()
    {
        using var directory = new RAMDirectory();
        using (var source = Build(new([], [Seeker, Seeker with { Id = new("s2"), Profile = "" }], []), new RAMDirectory(), directory))
            source.Apply(new() { ErasedSeekers = [Seeker.Id] });

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal((1, 0), (reader.NumDocs, reader.NumDeletedDocs));
        Assert.Equal((0, 1), (reader.DocFreq(new("text", "拖拉机")), reader.DocFreq(new("text", "电工"))));
        Assert.DoesNotContain("拖拉机"u8.ToArray(), Files(directory));
    }

    [Fact]
    public void Lists_are_the_same_from_files()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("jiuye-lucene-");
        try
        {
            using var postings = FSDirectory.Open(folder.CreateSubdirectory("postings"));
            using var seekers = FSDirectory.Open(folder.CreateSubdirectory("seekers"));
            using var onDisk = Build(Markets.Large, postings, seekers);
            using var inMemory = Build(Markets.Large, new RAMDirectory(), new RAMDirectory());

            Markets.AssertSame(Lists(inMemory), Lists(onDisk));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static MatchList[] Lists(LuceneCandidates source) => [.. Markets.Large.Seekers.Select(seeker => source.FindPostings(seeker, 5, Markets.AsOf))];
    }

    [Fact]
    public void A_directory_that_cannot_be_written_is_told_and_nothing_stays_locked()
    {
        using var directory = new RAMDirectory();
        using var full = new FullDirectory(new RAMDirectory());

        Assert.Throws<IOException>(() => Build(Markets.Large, directory, full));

        using var again = Build(Markets.Large, directory, new RAMDirectory());
        Assert.NotEmpty(again.FindPostings(Seeker, 1, Markets.AsOf).Matches);
    }

    [Fact]
    public void An_id_that_occurs_twice_is_refused() =>
        Assert.Contains("s1", Assert.Throws<ArgumentException>(() => Build(new([], [Seeker, Seeker], []), new RAMDirectory(), new RAMDirectory())).Message, StringComparison.Ordinal);

    [Fact]
    public void One_directory_for_both_sides_is_refused()
    {
        using var directory = new RAMDirectory();

        Assert.Throws<ArgumentException>(() => Build(Markets.Large, directory, directory));
    }

    [Fact]
    public void A_caller_who_gives_up_changes_nothing()
    {
        using var source = Build(new([], [], []), new RAMDirectory(), new RAMDirectory());

        Assert.Throws<OperationCanceledException>(() => source.Apply(new() { Seekers = [Seeker] }, new(canceled: true)));

        Assert.Equal(0, source.FindSeekers(new() { Id = new("p1"), Title = "电工" }, 1, Markets.AsOf).Candidates);
    }

    [Fact]
    public void A_source_that_is_closed_says_so()
    {
        var source = Build(Markets.Large, new RAMDirectory(), new RAMDirectory());

        source.Dispose();
        source.Dispose();

        Assert.Throws<ObjectDisposedException>(() => source.FindPostings(Seeker, 1, Markets.AsOf));
        Assert.Throws<ObjectDisposedException>(() => source.Apply(new()));
    }

    private static LuceneCandidates Build(Market market, Lucene.Net.Store.Directory postings, Lucene.Net.Store.Directory seekers) =>
        LuceneCandidates.Build(postings, seekers, market, JobTextReader.Default, Markets.Options().Filters);

    private static IEnumerable<byte[]> Files(RAMDirectory directory)
    {
        foreach (var name in directory.ListAll())
        {
            using var file = directory.OpenInput(name, IOContext.READ_ONCE);
            var bytes = new byte[file.Length];
            file.ReadBytes(bytes, 0, bytes.Length);
            for (var at = 0; at + 9 <= bytes.Length; at++)
                yield return bytes[at..(at + 9)];
        }
    }

    /// <summary>A directory whose disk is full.</summary>
    private sealed class FullDirectory(Lucene.Net.Store.Directory within) : FilterDirectory(within)
    {
        public override IndexOutput CreateOutput(string name, IOContext context) => throw new IOException("No space left on device.");
    }
}
